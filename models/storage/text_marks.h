// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the terms of a search stand in a text, found with the very tokenizer of the index, so that what is
// marked is what was found. One object belongs to one connection and its thread. Private to storage.
#pragma once

#include <SQLiteCpp/Database.h>

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "models/domain/text_term.h"
#include "models/storage/project_store.h"

namespace fulcrum {

class TextMarks {
public:
    /// Throws SQLite::Exception if SQLite was built without its full-text search.
    explicit TextMarks(SQLite::Database& database);
    ~TextMarks();
    TextMarks(const TextMarks&) = delete;
    TextMarks& operator=(const TextMarks&) = delete;

    /// The stretches of `text` that terms which are not excluded stand for, from the left, none overlapping
    /// another.
    std::vector<TextMark> in(const QString& text, std::span<const TextTerm> terms) const;

private:
    struct Tokenizer;
    struct Token {
        std::string word;
        int from = 0;  ///< bytes of the text that was cut
        int until = 0;
    };
    std::vector<Token> tokensOf(const QByteArray& utf8, int purpose) const;

    std::unique_ptr<Tokenizer> m_tokenizer;
};

}  // namespace fulcrum
