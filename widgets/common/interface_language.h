// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The languages that the interface can be shown in, and the one it is in as the project's translations name
// it ("en", "zh").
#pragma once

#include <QLocale>
#include <QString>
#include <array>
#include <string_view>

namespace fulcrum {

/// The language part of a code or the name of a locale: "zh" of "zh_CN".
inline QString languageOf(const QString& code) { return code.section(QLatin1Char('_'), 0, 0); }

inline QString interfaceLanguage() { return languageOf(QLocale().name()); }

struct InterfaceLanguage {
    std::u16string_view code;  ///< as settings keep it and the files of translations are named
    std::u16string_view name;  ///< as those call it who speak it; never translated
};

/// One a file of translations.
inline constexpr std::array kInterfaceLanguages{
    InterfaceLanguage{u"en", u"English"}, InterfaceLanguage{u"zh_CN", u"简体中文"},
    InterfaceLanguage{u"fr", u"Français"}, InterfaceLanguage{u"de", u"Deutsch"}};

}  // namespace fulcrum
