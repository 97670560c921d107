// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A text in other languages than the project's own: language code ("zh", "fr") to text. Data may carry titles and
// names so; the interface language picks one, the source language is the fallback.
#pragma once

#include <QString>
#include <map>

namespace fulcrum {

using Translations = std::map<QString, QString>;

/// The text in `language`, or `fallback` where there is none.
inline QString textIn(const Translations& translations, const QString& language, const QString& fallback) {
    const auto found = translations.find(language);
    return found == translations.end() ? fallback : found->second;
}

}  // namespace fulcrum
