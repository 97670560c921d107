// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The language of the interface as the project's translations name it ("en", "zh").
#pragma once

#include <QLocale>
#include <QString>

namespace fulcrum {

inline QString interfaceLanguage() { return QLocale().name().section(QLatin1Char('_'), 0, 0); }

}  // namespace fulcrum
