// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter/filter_vocabulary.h"

#include <algorithm>
#include <numeric>

#include "models/domain/event_status.h"
#include "models/domain/terms.h"

namespace fulcrum {
namespace {

template <typename Term>
std::vector<FilterWord> termsOf(int count) {
    std::vector<FilterWord> words;
    words.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        words.push_back({toText(static_cast<Term>(i)), {}, {}});
    }
    return words;
}

std::vector<FilterWord> plainWords(const QStringList& values) {
    std::vector<FilterWord> words;
    for (const QString& value : values) {
        words.push_back({value, {}, {}});
    }
    return words;
}

QStringList textsOf(const Translations& translations) {
    QStringList texts;
    for (const auto& translation : translations) {
        texts += translation.second;
    }
    return texts;
}

bool isSame(const QString& a, const QString& b) { return a.compare(b, Qt::CaseInsensitive) == 0; }

/// How many characters must be changed, added or taken out to make one of the other.
qsizetype distance(const QString& a, const QString& b) {
    std::vector<qsizetype> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const qsizetype replaced = diagonal + (a[i].toLower() == b[j].toLower() ? 0 : 1);
            diagonal = row[at + 1];
            row[at + 1] = std::min({replaced, row[at] + 1, row[at + 1] + 1});
        }
    }
    return row.back();
}

}  // namespace

FilterVocabulary::FilterVocabulary(const std::vector<Party>& parties, const std::vector<Track>& tracks,
                                   const std::vector<Era>& eras) {
    const auto at = [&](FilterField field) -> std::vector<FilterWord>& {
        return m_words[static_cast<std::size_t>(field)];
    };
    for (const Party& party : parties) {
        at(FilterField::By).push_back({party.id, party.name, textsOf(party.nameIn) << party.shortName});
    }
    at(FilterField::Against) = at(FilterField::By);
    for (const Track& track : tracks) {
        at(FilterField::Track).push_back({track.id, track.name, textsOf(track.nameIn)});
    }
    for (const Era& era : eras) {
        at(FilterField::Era).push_back({era.id, era.name, textsOf(era.nameIn)});
    }
    at(FilterField::Side) = termsOf<Side>(kSideCount);
    at(FilterField::Kind) = termsOf<Kind>(kKindCount);
    at(FilterField::Status) = termsOf<EventStatus>(kEventStatusCount);
    for (int severity = 1; severity <= 5; ++severity) {
        at(FilterField::Severity).push_back({QString::number(severity), {}, {}});
    }
    at(FilterField::Has) = plainWords(hasWords());
    at(FilterField::Checked) = plainWords(checkedWords());
}

void FilterVocabulary::setTags(const std::vector<QString>& tags) {
    std::vector<FilterWord>& words = m_words[static_cast<std::size_t>(FilterField::Tag)];
    words.clear();
    words.reserve(tags.size());
    for (const QString& tag : tags) {
        words.push_back({tag, {}, {}});
    }
}

const std::vector<FilterWord>& FilterVocabulary::wordsOf(FilterField field) const {
    return m_words[static_cast<std::size_t>(field)];
}

std::optional<QString> FilterVocabulary::valueOf(FilterField field, const QString& typed) const {
    const std::vector<FilterWord>& words = wordsOf(field);
    // A name may not hide an id, so all ids are asked first; of ids that differ in capitals alone the exact
    // one.
    for (const FilterWord& word : words) {
        if (word.value == typed) {
            return word.value;
        }
    }
    for (const FilterWord& word : words) {
        if (isSame(word.value, typed)) {
            return word.value;
        }
    }
    for (const FilterWord& word : words) {
        if (isSame(word.name, typed) || word.otherNames.contains(typed, Qt::CaseInsensitive)) {
            return word.value;
        }
    }
    return std::nullopt;
}

QString FilterVocabulary::nearestTo(FilterField field, const QString& typed) const {
    constexpr qsizetype kLongestTyped = 40;
    if (typed.isEmpty() || typed.size() > kLongestTyped) {
        return {};
    }
    QString nearest;
    // A third of the characters may be wrong: "minreals" is near to "minerals", "nonsense" to nothing.
    qsizetype least = typed.size() / 3 + 1;
    for (const FilterWord& word : wordsOf(field)) {
        const bool goesOn = typed.size() > 1 && word.value.startsWith(typed, Qt::CaseInsensitive);
        if (std::abs(word.value.size() - typed.size()) >= least && !goesOn) {
            continue;
        }
        const qsizetype steps = goesOn ? 1 : distance(word.value, typed);
        if (steps < least) {
            least = steps;
            nearest = word.value;
        }
    }
    return nearest;
}

}  // namespace fulcrum
