// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sqlite3.h>

#include <QElapsedTimer>

#include "models/document/document.h"
#include "models/document/filter_lookup.h"
#include "models/filter/query_parser.h"
#include "tests/bench/distribution.h"
#include "tests/bench/journey.h"
#include "tests/bench/measurement.h"

using namespace Qt::StringLiterals;

namespace fulcrum::bench {

namespace {

constexpr int kFirstResults = 50;
/// As many as the window ranks between two keystrokes.
constexpr int kMostRanked = 5'000;
constexpr int kRounds = 20;

/// What is typed, letter by letter: a rare word, one of a tenth of all titles, one of all of them.
const QStringList kTyped{
    u"ev"_s, u"eve"_s,     u"event"_s, u"ta"_s,      u"tariff"_s, u"tariffs"_s,        u"gazette 17"_s,
    u"me"_s, u"measure"_s, u"12345"_s, u"made-up"_s, u"tag-7"_s,  u"threat gazette"_s, u"nothing"_s};

double milliseconds(const QElapsedTimer& timer) { return static_cast<double>(timer.nsecsElapsed()) / 1e6; }

TextTerm termOf(const QString& typed) {
    // Two letters are a beginning, as they are while somebody types.
    return {typed, typed.size() <= 3, false};
}

/// The first results of one keystroke, as the search field asks for them.
Result<int> firstResults(const ProjectStore& store, const TextTerm& term, EventIndex events) {
    const std::vector<TextTerm> terms{term};
    const Result<int> count =
        canBeRanked(terms, events) ? store.countMentioning(terms, kMostRanked) : Result<int>(kMostRanked);
    if (!count) {
        return count.error();
    }
    const Result<std::vector<EventKey>> keys =
        *count < kMostRanked ? store.ranked(terms, kFirstResults) : store.first(terms, kFirstResults);
    if (!keys) {
        return keys.error();
    }
    return static_cast<int>(keys->size());
}

Result<QJsonObject> ownSearch(const QString& path, EventIndex events) {
    const auto store = ProjectStore::open(path, ProjectStore::Access::ReadOnly);
    if (!store) {
        return store.error();
    }
    std::vector<double> times;
    for (int round = 0; round < kRounds; ++round) {
        for (const QString& typed : kTyped) {
            QElapsedTimer timer;
            timer.start();
            if (const Result<int> found = firstResults(**store, termOf(typed), events); !found) {
                return found.error();
            }
            times.push_back(milliseconds(timer));
        }
    }
    return distribution(std::move(times));
}

Result<QJsonObject> rawSearch(const QString& path) {
    sqlite3* database = nullptr;
    sqlite3_stmt* statement = nullptr;
    const int opened = sqlite3_open_v2(path.toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr);
    if (opened == SQLITE_OK) {
        sqlite3_prepare_v2(database, "SELECT rowid FROM event_text WHERE event_text MATCH ?1 LIMIT ?2", -1,
                           &statement, nullptr);
    }
    std::vector<double> times;
    for (int round = 0; statement && round < kRounds; ++round) {
        for (const QString& typed : kTyped) {
            const QByteArray expression =
                QString(u'"' + typed + u'"' + (termOf(typed).isPrefix ? u" *"_s : QString())).toUtf8();
            QElapsedTimer timer;
            timer.start();
            sqlite3_bind_text(statement, 1, expression.constData(), static_cast<int>(expression.size()),
                              SQLITE_STATIC);
            sqlite3_bind_int(statement, 2, kFirstResults);
            while (sqlite3_step(statement) == SQLITE_ROW) {
            }
            sqlite3_reset(statement);
            times.push_back(milliseconds(timer));
        }
    }
    sqlite3_finalize(statement);
    sqlite3_close(database);
    if (times.empty()) {
        return Error{path, u"SQLite alone cannot read it"_s, {}};
    }
    return distribution(std::move(times));
}

}  // namespace

Result<QJsonObject> measureSearch(const Occasion& occasion) {
    const Result<QString> path = projectFile(occasion);
    if (!path) {
        return path.error();
    }
    const Result<QJsonObject> own = ownSearch(*path, EventIndex(occasion.events));
    if (!own) {
        return own.error();
    }
    const Result<QJsonObject> raw = rawSearch(*path);
    if (!raw) {
        return raw.error();
    }
    return QJsonObject{{u"search"_s, *own}, {u"search_raw"_s, *raw}};
}

Result<QJsonObject> measureFilter(const Occasion& occasion) {
    const Result<QString> path = projectFile(occasion);
    if (!path) {
        return path.error();
    }
    const Result<std::unique_ptr<Document>> document = Document::open(*path);
    if (!document) {
        return document.error();
    }
    const EventColumns& columns = (*document)->columns();
    const LevelProfiles levels(columns);
    QElapsedTimer timer;
    timer.start();
    const Result<EventTraits> traits = (*document)->eventTraits();
    const double traitsTime = milliseconds(timer);
    if (!traits) {
        return traits.error();
    }
    const FilterGround ground{columns,
                              levels,
                              &*traits,
                              (*document)->parties(),
                              (*document)->tracks(),
                              (*document)->eras(),
                              (*document)->horizon()};
    FilterVocabulary vocabulary((*document)->parties(), (*document)->tracks(), (*document)->eras());
    vocabulary.setTags(traits->tags);
    const Filter filter =
        parseQuery(
            u"track:tariffs,track-1,track-2 severity>=2 -kind:talks status:in-force,past tag:tag-1,tag-2,tag-3"_s,
            vocabulary)
            .filter;
    std::vector<double> filterTimes;
    std::vector<double> countTimes;
    for (int round = 0; round < kRounds; ++round) {
        timer.start();
        const FilterEvaluation evaluation(filter, ground, {});
        filterTimes.push_back(milliseconds(timer));
        timer.start();
        const FacetCounts counts = evaluation.counts(ground);
        countTimes.push_back(milliseconds(timer));
    }
    QJsonObject result = distribution(std::move(filterTimes));
    const QJsonObject counting = distribution(std::move(countTimes));
    result.insert(u"facets_p50"_s, counting[u"p50"]);
    result.insert(u"facets_p95"_s, counting[u"p95"]);
    result.insert(u"traits_ms"_s, traitsTime);
    return QJsonObject{{u"filter"_s, result}};
}

}  // namespace fulcrum::bench
