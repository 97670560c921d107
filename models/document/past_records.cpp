// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/past_records.h"

#include <QHash>
#include <algorithm>
#include <limits>

#include "models/document/document_text.h"
#include "models/exchange/fulcrum_json.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr int kPage = 500;

/// The file's own edits, oldest first, back to the first that `isBefore`. A merge is one of them.
template <typename IsBefore>
Result<std::vector<LogHead>> headsSince(const ProjectStore& store, IsBefore isBefore) {
    std::vector<LogHead> found;
    std::int64_t place = std::numeric_limits<std::int64_t>::max();
    while (true) {
        const auto page = store.logHeads(place, kPage);
        if (!page) {
            return page.error();
        }
        for (const LogHead& head : *page) {
            place = head.place;
            if (isBefore(head)) {
                place = 0;
                break;
            }
            if (head.isKept) {
                found.push_back(head);
            }
        }
        if (page->empty() || place <= 1) {
            std::ranges::reverse(found);
            return found;
        }
    }
}

Result<ChangeSet> netOf(const ProjectStore& store, const std::vector<LogHead>& heads) {
    ChangeSet net;
    QHash<QString, std::size_t> places;
    for (const LogHead& head : heads) {
        const auto entry = store.logEntry(head.id);
        if (!entry) {
            return entry.error();
        }
        const auto changes = readChangeSet(entry->changes);
        if (!changes) {
            return changes.error();
        }
        for (const Change& change : changes->changes) {
            const QString name = describe(change.after ? *change.after : *change.before);
            if (const auto place = places.constFind(name); place != places.constEnd()) {
                net.changes[*place].after = change.after;
            } else {
                places.insert(name, net.changes.size());
                net.changes.push_back(change);
            }
        }
    }
    std::erase_if(net.changes, [](const Change& change) { return change.before == change.after; });
    return net;
}

}  // namespace

Result<ChangeSet> netChanges(const ProjectStore& store, const QDateTime& from, const QDateTime& to) {
    auto heads = headsSince(store, [&](const LogHead& head) { return head.time < from; });
    if (!heads) {
        return heads.error();
    }
    std::erase_if(*heads, [&](const LogHead& head) { return head.time >= to; });
    return netOf(store, *heads);
}

Result<ChangeSet> netChangesAfter(const ProjectStore& store, std::int64_t place) {
    const auto heads = headsSince(store, [&](const LogHead& head) { return head.place <= place; });
    return heads ? netOf(store, *heads) : heads.error();
}

Result<std::vector<PastRecord>> pastRecords(const ProjectStore& store, const QString& name) {
    const auto entries = store.logEntriesHolding(name.section(u' ', 1));
    if (!entries) {
        return entries.error();
    }
    std::vector<PastRecord> states;
    for (const LogEntry& entry : *entries) {
        const auto changes = readChangeSet(entry.changes);
        if (!changes) {
            return changes.error();
        }
        for (const Change& change : changes->changes) {
            if (change.after && describe(*change.after) == name &&
                (states.empty() || states.back().record != *change.after)) {
                states.push_back({entry.time, entry.author, *change.after});
            }
        }
    }
    std::ranges::reverse(states);
    return states;
}

Result<ChangeSet> revertTo(const ProjectStore& store, const QString& name,
                           const std::optional<Record>& then) {
    auto now = store.find(name.section(u' ', 0, 0), name.section(u' ', 1));
    if (!now) {
        return now.error();
    }
    ChangeSet changes;
    if (!(*now == then)) {
        changes.changes.push_back({std::move(now).value(), then});
    }
    return changes;
}

Result<ChangeSet> revertAllTo(const ProjectStore& store, std::int64_t place) {
    std::int64_t before = std::numeric_limits<std::int64_t>::max();
    while (before > place + 1) {
        const auto heads = store.logHeads(before, kPage);
        if (!heads) {
            return heads.error();
        }
        for (const LogHead& head : *heads) {
            before = head.place;
            if (head.place > place && !head.isKept) {
                return Error{
                    //: Where something is wrong: in the list of edits
                    DocumentText::tr("history"),
                    DocumentText::tr("\"%1\" was too large for its changes to be kept").arg(head.summary),
                    DocumentText::tr("Only what was edited after it can be brought back")};
            }
        }
        if (heads->empty() || before <= place) {
            break;
        }
    }
    const auto net = netChangesAfter(store, place);
    return net ? Result<ChangeSet>(inverse(*net)) : net.error();
}

}  // namespace fulcrum
