// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One committed edit as values: each record before and after. It is what the store writes in one transaction,
// what the document announces, what undo turns round, and what the change log keeps.
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <algorithm>
#include <optional>
#include <variant>
#include <vector>

#include "models/domain/project_content.h"

namespace fulcrum {

using Record =
    std::variant<ProjectInfo, Party, Track, Era, Event, Indicator, Story, Scenario, Code, Annotation>;

/// One record's change: without `before` it is added, without `after` removed. Both hold the same kind of
/// record with the same id.
struct Change {
    std::optional<Record> before;
    std::optional<Record> after;

    bool operator==(const Change&) const = default;
};

/// Somebody's choice between values that a field was given in copies apart (models/document/log_replay.h).
struct Settlement {
    QString record;  ///< as describe() names it
    QString field;   ///< of its parts; empty: whether it is there at all
    QString kept;
    QStringList rejected;

    bool operator==(const Settlement&) const = default;
};

struct ChangeSet {
    QString summary;  ///< what was done, in a few words, for the history ("Import 12 events")
    std::vector<Change> changes;
    std::vector<Settlement> settled = {};
    /// Ids of the log rows that a merge brought in. It follows from them, so it is not replayed itself.
    QStringList merged = {};

    bool isEmpty() const { return changes.empty(); }
    bool operator==(const ChangeSet&) const = default;
};

/// The change that takes `changes` back: every before and after swapped, in reverse order.
ChangeSet inverse(const ChangeSet& changes);

/// Whether the edit adds, changes or removes a record of this kind.
template <typename Kind>
bool touches(const ChangeSet& changes) {
    const auto isKind = [](const std::optional<Record>& record) {
        return record && std::holds_alternative<Kind>(*record);
    };
    return std::any_of(changes.changes.begin(), changes.changes.end(),
                       [&](const Change& change) { return isKind(change.before) || isKind(change.after); });
}

/// "event us-2025-04-09-h20-licence": how messages name a record.
QString describe(const Record& record);

/// The text id of the record; "project" for ProjectInfo.
QString idOf(const Record& record);

}  // namespace fulcrum
