// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/project_merge.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <tuple>

#include "models/document/document_text.h"
#include "models/domain/record_text.h"
#include "models/exchange/fulcrum_json.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

using Log = std::vector<LogEntry>;

bool isEarlier(const LogEntry& a, const LogEntry& b) {
    return std::tie(a.time, a.id) < std::tie(b.time, b.id);
}

QHash<QString, const LogEntry*> byId(const Log& log) {
    QHash<QString, const LogEntry*> rows;
    for (const LogEntry& row : log) {
        rows.insert(row.id, &row);
    }
    return rows;
}

/// The edits of both from where they part; the edits of this file among them, to tell what was before.
class PartedEdits {
public:
    /// `first` is the earliest row that not both have made part of their own line of edits. Nothing before a
    /// row that is kept without its changes can be told; both have it, so both agree on all that was before.
    Result<void> read(const Log& rows, const LogEntry& first) {
        for (const LogEntry& row : rows) {
            if (row.changes.isEmpty() && (!m_unkept || isEarlier(*m_unkept, row))) {
                m_unkept = row;
            }
        }
        for (const LogEntry& row : rows) {
            if (isEarlier(row, first) || m_seen.contains(row.id) ||
                (m_unkept && !isEarlier(*m_unkept, row))) {
                continue;
            }
            m_seen.insert(row.id);
            auto changes = readChangeSet(row.changes);
            if (!changes) {
                return changes.error();
            }
            edits.push_back({row.id, row.author, row.time, row.reverses, std::move(changes).value()});
        }
        return {};
    }

    std::vector<LoggedEdit> edits;

private:
    QSet<QString> m_seen;
    std::optional<LogEntry> m_unkept;
};

/// How records were before the two parted: before this file's first edit since, or as they are.
class BeforeParting {
public:
    BeforeParting(const ProjectStore& store, const Log& log, const std::vector<LoggedEdit>& edits)
        : m_store(store) {
        QHash<QString, const LoggedEdit*> known;
        for (const LoggedEdit& edit : edits) {
            known.insert(edit.id, &edit);
        }
        Log own = log;
        std::ranges::sort(own, {}, &LogEntry::place);
        for (const LogEntry& row : own) {
            const LoggedEdit* edit = row.place > 0 ? known.value(row.id) : nullptr;
            for (const Change& change : edit ? edit->changes.changes : std::vector<Change>()) {
                const QString name = describe(change.after ? *change.after : *change.before);
                if (!m_before.contains(name)) {
                    m_before.insert(name, change.before);
                }
            }
        }
    }

    Result<std::optional<Record>> operator()(const QString& name) const {
        const auto found = m_before.constFind(name);
        return found != m_before.constEnd() ? Result<std::optional<Record>>(*found) : now(name);
    }
    Result<std::optional<Record>> now(const QString& name) const {
        return m_store.find(name.section(u' ', 0, 0), name.section(u' ', 1));
    }

private:
    const ProjectStore& m_store;
    QHash<QString, std::optional<Record>> m_before;
};

void addChange(const std::optional<Record>& before, const std::optional<Record>& after, ChangeSet& changes) {
    if (!(before == after)) {
        changes.changes.push_back({before, after});
    }
}

Error noContent(const LogEntry& row) {
    return {u"\"%1\""_s.arg(row.summary),
            DocumentText::tr("one copy has this edit without its changes, which were too large to be kept, "
                             "and the other lacks it"),
            DocumentText::tr("Merge copies that were made after it")};
}

bool isMerge(const LogEntry& row) {
    // Reading a row costs more than looking into its text first.
    if (!row.changes.contains(u"\"merged\""_s)) {
        return false;
    }
    const auto changes = readChangeSet(row.changes);
    return changes && !changes->merged.isEmpty();
}

/// Whether one is a copy of the other.
Result<void> checkCopies(const ProjectStore& mine, const ProjectStore& theirs) {
    const auto myId = mine.projectId();
    const auto theirId = theirs.projectId();
    if (!myId || !theirId) {
        return myId ? theirId.error() : myId.error();
    }
    if (*myId != *theirId) {
        return Error{theirs.path(),
                     DocumentText::tr("it is another project, not a copy of %1").arg(mine.path()),
                     DocumentText::tr("Use import to bring its records in")};
    }
    return {};
}

/// Puts the edits that only the other copy has into the plan. The earliest row that not both have made part
/// of their own line of edits is where they part; null: nowhere.
Result<const LogEntry*> compareLogs(const Log& mine, const Log& theirs, MergePlan& plan) {
    const auto mineById = byId(mine);
    const auto theirsById = byId(theirs);
    const LogEntry* parting = nullptr;
    const auto part = [&](const LogEntry& row, const QHash<QString, const LogEntry*>& others) {
        const LogEntry* other = others.value(row.id);
        if ((!other || row.place < 0 || other->place < 0) && (!parting || isEarlier(row, *parting))) {
            parting = &row;
        }
        return other != nullptr;
    };
    for (const LogEntry& row : theirs) {
        if (part(row, mineById) || isMerge(row)) {
            continue;
        }
        if (row.changes.isEmpty()) {
            return noContent(row);
        }
        plan.history.rows.push_back(row);
        plan.changes.merged += row.id;
    }
    for (const LogEntry& row : mine) {
        if (!part(row, theirsById) && row.changes.isEmpty()) {
            return noContent(row);
        }
    }
    return parting;
}

/// What all edits since the parting come to, in the order in which they were made.
Result<void> replayInto(MergePlan& plan, const std::vector<LoggedEdit>& edits, const BeforeParting& before) {
    auto outcome = replay(edits, before);
    if (!outcome) {
        return outcome.error();
    }
    for (const auto& [name, after] : outcome->records) {
        const auto now = before.now(name);
        const auto base = before(name);
        if (!now || !base) {
            return now ? base.error() : now.error();
        }
        addChange(*now, *base, plan.history.back);
        addChange(*base, after, plan.history.forth);
        addChange(*now, after, plan.changes);
    }
    plan.history.added = std::move(outcome->added);
    plan.conflicts = std::move(outcome->conflicts);
    return {};
}

}  // namespace

Result<MergePlan> planMerge(const ProjectStore& mine, const ProjectStore& theirs) {
    if (const auto copies = checkCopies(mine, theirs); !copies) {
        return copies.error();
    }
    const auto myLog = mine.changeLog();
    const auto theirLog = theirs.changeLog();
    if (!myLog || !theirLog) {
        return myLog ? theirLog.error() : myLog.error();
    }
    MergePlan plan;
    const auto parting = compareLogs(*myLog, *theirLog, plan);
    if (!parting) {
        return parting.error();
    }
    if (plan.isNothing()) {
        auto conflicts = openConflicts(mine);
        if (!conflicts) {
            return conflicts.error();
        }
        plan.conflicts = std::move(conflicts).value();
        return plan;
    }
    PartedEdits parted;
    for (const Log* log : {&*myLog, &*theirLog}) {
        if (const auto read = parted.read(*log, **parting); !read) {
            return read.error();
        }
    }
    const BeforeParting before(mine, *myLog, parted.edits);
    if (const auto replayed = replayInto(plan, parted.edits, before); !replayed) {
        return replayed.error();
    }
    return plan;
}

Result<std::vector<MergeConflict>> openConflicts(const ProjectStore& store) {
    const auto merged = store.mergedLogHeads();
    if (!merged) {
        return merged.error();
    }
    if (merged->empty()) {
        return std::vector<MergeConflict>();
    }
    const auto log = store.changeLog();
    if (!log) {
        return log.error();
    }
    // All of it: where the copies parted is not known here, and the names of authors stand in the rows.
    PartedEdits parted;
    if (const auto read = parted.read(*log, *std::ranges::min_element(*log, isEarlier)); !read) {
        return read.error();
    }
    auto outcome = replay(parted.edits, BeforeParting(store, *log, parted.edits));
    if (!outcome) {
        return outcome.error();
    }
    return std::move(outcome->conflicts);
}

Result<ChangeSet> settling(const ProjectStore& store, const MergeConflict& conflict, bool takeLost) {
    ChangeSet changes;
    changes.settled = {{conflict.record,
                        conflict.field,
                        takeLost ? conflict.lost : conflict.kept,
                        {takeLost ? conflict.kept : conflict.lost}}};
    if (!takeLost) {
        return changes;
    }
    const auto now = store.find(conflict.record.section(u' ', 0, 0), conflict.record.section(u' ', 1));
    if (!now) {
        return now.error();
    }
    if (!*now) {
        return Error{recordText(conflict.record), DocumentText::tr("it is not in the project any more"),
                     DocumentText::tr("Keep what holds")};
    }
    if (conflict.field.isEmpty()) {
        changes.changes.push_back({*now, std::nullopt});
        return changes;
    }
    RecordParts parts = partsOf(**now);
    parts.fields[conflict.field] = conflict.lost;
    auto after = recordOf(parts);
    if (!after) {
        return after.error();
    }
    addChange(*now, std::move(after).value(), changes);
    return changes;
}

}  // namespace fulcrum
