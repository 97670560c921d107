// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter/completion.h"

#include <algorithm>

#include "models/filter/query_scanner.h"
#include "models/filter/query_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t kMostChoices = 50;
constexpr std::size_t kMostPartsLeft = 200;

bool begins(const QString& text, const QString& typed) { return text.startsWith(typed, Qt::CaseInsensitive); }

/// Values that begin as typed, and those of which a name does; first the former.
std::vector<Completion> valuesLike(const FilterVocabulary& vocabulary, FilterField field,
                                   const QString& typed) {
    std::vector<Completion> byValue;
    std::vector<Completion> byName;
    for (const FilterWord& word : vocabulary.wordsOf(field)) {
        if (begins(word.value, typed)) {
            byValue.push_back({quotedValue(word.value), word.name});
        } else if (begins(word.name, typed) || std::ranges::any_of(word.otherNames, [&](const QString& name) {
                       return begins(name, typed);
                   })) {
            byName.push_back({quotedValue(word.value), word.name});
        }
        if (byValue.size() == kMostChoices) {
            break;
        }
    }
    byValue.insert(byValue.end(), byName.begin(), byName.end());
    byValue.resize(std::min(byValue.size(), kMostChoices));
    return byValue;
}

std::vector<Completion> fieldsLike(const QString& typed) {
    std::vector<Completion> choices;
    for (const FilterField field : kFilterFields) {
        if (begins(toText(field), typed)) {
            choices.push_back({QString(toText(field) + u':'), {}});
        }
    }
    return choices;
}

}  // namespace

Completions completionsAt(const QString& text, qsizetype position, const FilterVocabulary& vocabulary) {
    const qsizetype cursor = std::clamp<qsizetype>(position, 0, text.size());
    // What stands to the right of the cursor is not known to belong to what is being written.
    const QStringView left = QStringView(text).first(cursor);
    const std::vector<ScannedItem> items = scanQuery(left, kMostPartsLeft);
    const bool isInItem = !items.empty() && items.back().position + items.back().length == cursor;
    if (!isInItem) {
        return {cursor, 0, fieldsLike({})};
    }
    const ScannedItem& item = items.back();
    const ScannedText& value = item.values.back();
    if (value.isQuoted && value.isClosed) {
        return {cursor, 0, {}};
    }
    if (item.field.isEmpty()) {
        return {value.position, value.length,
                value.isQuoted ? std::vector<Completion>{} : fieldsLike(value.text)};
    }
    const std::optional<FilterField> field = filterFieldFromText(item.field);
    return {value.position, value.length,
            field ? valuesLike(vocabulary, *field, value.text) : std::vector<Completion>{}};
}

}  // namespace fulcrum
