// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From the user's choice of theme to a Theme and what the whole application wears of it. GUI thread.
#pragma once

#include "models/settings/settings.h"
#include "widgets/common/theme.h"

namespace fulcrum {

inline const QString kThemeSystem = QStringLiteral("system");
inline const QString kThemeLight = QStringLiteral("light");
inline const QString kThemeDark = QStringLiteral("dark");
inline const QString kThemeContrast = QStringLiteral("contrast");
inline const QString kThemePresenter = QStringLiteral("presenter");

/// "system" follows the desktop's palette as it was at the start of the program.
Theme chosenTheme(const Settings& settings);

/// How large text is to be, by the settings and by the theme.
double chosenTextScale(const Settings& settings);

/// Gives the application the theme that is chosen: size of text, palette, icons, style sheet. What was made
/// before keeps its size of text.
Theme dressApplication(const Settings& settings);

/// What a palette cannot say: flat tool buttons, thin separators, quiet dock titles.
QString styleSheetOf(const Theme& theme);

}  // namespace fulcrum
