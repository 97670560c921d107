// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From the user's choice of theme to a Theme and the style sheet of the widgets. GUI thread.
#pragma once

#include "models/settings/settings.h"
#include "widgets/common/theme.h"

namespace fulcrum {

inline const QString kThemeSystem = QStringLiteral("system");
inline const QString kThemeLight = QStringLiteral("light");
inline const QString kThemeDark = QStringLiteral("dark");

/// "system" follows the desktop's palette as it was at the start of the program.
Theme chosenTheme(const Settings& settings);

/// What a palette cannot say: flat tool buttons, thin separators, quiet dock titles.
QString styleSheetOf(const Theme& theme);

}  // namespace fulcrum
