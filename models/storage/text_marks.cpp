// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/text_marks.h"

#include <sqlite3.h>

#include <QByteArray>
#include <algorithm>
#include <array>

#include "models/storage/search_text.h"

namespace fulcrum {
namespace {

/// As the schema step that made the index names it.
constexpr const char* kTokenizer = "porter";
constexpr std::array<const char*, 3> kTokenizerArguments{"unicode61", "remove_diacritics", "2"};

/// The text as it is indexed, in UTF-8, and for each of its bytes the position in the text that it comes
/// from.
struct IndexedText {
    QByteArray utf8;
    std::vector<qsizetype> origin;  ///< one more than bytes
};

IndexedText indexed(const QString& text) {
    IndexedText result;
    const auto append = [&](const QByteArray& bytes, qsizetype position) {
        result.utf8 += bytes;
        result.origin.insert(result.origin.end(), static_cast<std::size_t>(bytes.size()), position);
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const bool isApart = isIdeographic(text[i]);
        if (isApart) {
            append(" ", i);
        }
        append(QStringView(text).mid(i, isPair ? 2 : 1).toUtf8(), i);
        i += isPair ? 1 : 0;
        if (isApart) {
            append(" ", i + 1);
        }
    }
    result.origin.push_back(text.size());
    return result;
}

fts5_api* fullTextOf(SQLite::Database& database) {
    fts5_api* api = nullptr;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database.getHandle(), "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void*>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

}  // namespace

struct TextMarks::Tokenizer {
    fts5_tokenizer functions{};
    Fts5Tokenizer* instance = nullptr;
};

TextMarks::TextMarks(SQLite::Database& database) : m_tokenizer(std::make_unique<Tokenizer>()) {
    fts5_api* const api = fullTextOf(database);
    void* context = nullptr;
    std::array<const char*, 3> arguments = kTokenizerArguments;
    if (!api || api->xFindTokenizer(api, kTokenizer, &context, &m_tokenizer->functions) != SQLITE_OK ||
        m_tokenizer->functions.xCreate(context, arguments.data(), static_cast<int>(arguments.size()),
                                       &m_tokenizer->instance) != SQLITE_OK) {
        throw SQLite::Exception("this SQLite has no full-text search", SQLITE_ERROR);
    }
}

TextMarks::~TextMarks() {
    if (m_tokenizer->instance) {
        m_tokenizer->functions.xDelete(m_tokenizer->instance);
    }
}

std::vector<TextMarks::Token> TextMarks::tokensOf(const QByteArray& utf8, int purpose) const {
    std::vector<Token> tokens;
    const auto take = [](void* context, int, const char* word, int length, int from, int until) {
        static_cast<std::vector<Token>*>(context)->push_back(
            {std::string(word, static_cast<std::size_t>(length)), from, until});
        return SQLITE_OK;
    };
    m_tokenizer->functions.xTokenize(m_tokenizer->instance, &tokens, purpose, utf8.constData(),
                                     static_cast<int>(utf8.size()), take);
    return tokens;
}

std::vector<TextMark> TextMarks::in(const QString& text, std::span<const TextTerm> terms) const {
    const IndexedText own = indexed(text);
    const std::vector<Token> tokens = tokensOf(own.utf8, FTS5_TOKENIZE_DOCUMENT);
    std::vector<TextMark> marks;
    for (const TextTerm& term : terms) {
        const std::vector<Token> wanted =
            term.isExcluded ? std::vector<Token>{}
                            : tokensOf(spaced(term.text).toUtf8(),
                                       FTS5_TOKENIZE_QUERY | (term.isPrefix ? FTS5_TOKENIZE_PREFIX : 0));
        for (std::size_t first = 0; !wanted.empty() && first + wanted.size() <= tokens.size(); ++first) {
            bool isHere = true;
            for (std::size_t i = 0; isHere && i < wanted.size(); ++i) {
                const std::string& word = tokens[first + i].word;
                const bool mayGoOn = term.isPrefix && i + 1 == wanted.size();
                isHere = mayGoOn ? word.starts_with(wanted[i].word) : word == wanted[i].word;
            }
            if (isHere) {
                const qsizetype from = own.origin[static_cast<std::size_t>(tokens[first].from)];
                const qsizetype until =
                    own.origin[static_cast<std::size_t>(tokens[first + wanted.size() - 1].until)];
                marks.push_back({from, until - from});
            }
        }
    }
    std::ranges::sort(marks, {}, &TextMark::position);
    std::vector<TextMark> apart;
    for (const TextMark& mark : marks) {
        if (apart.empty() || mark.position >= apart.back().position + apart.back().length) {
            apart.push_back(mark);
        } else {
            TextMark& last = apart.back();
            last.length = std::max(last.length, mark.position + mark.length - last.position);
        }
    }
    return apart;
}

}  // namespace fulcrum
