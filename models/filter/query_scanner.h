// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cuts a query into its parts: words, phrases and "field:values", each with its place in the text. It knows
// the marks of the language, also those that a Chinese keyboard or a word processor writes (：，“ ”), but not
// its fields. Private to filter.
#pragma once

#include <QString>
#include <QStringView>
#include <optional>
#include <vector>

namespace fulcrum {

/// A piece of the text without its quotes.
struct ScannedText {
    QString text;
    qsizetype position = 0;
    qsizetype length = 0;  ///< with the quotes
    bool isQuoted = false;
    bool isClosed = true;  ///< no quote was left open
};

/// "-field>=value,value" or a word.
struct ScannedItem {
    qsizetype position = 0;
    qsizetype length = 0;
    bool isExcluded = false;
    QString field;                    ///< empty: a word or a phrase
    QString comparison;               ///< ":", ">=", "<=", ">", "<" or "="
    std::vector<ScannedText> values;  ///< of a field any number, also empty ones; else one
    bool isPrefix = false;            ///< a word or phrase that ends in "*"
};

/// The parts from the left, at most `most` of them.
std::vector<ScannedItem> scanQuery(QStringView text, std::size_t most);

/// Whether the character is a quotation mark of the language.
bool isQuote(QChar character);

}  // namespace fulcrum
