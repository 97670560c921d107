// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/column_edit.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace fulcrum {
namespace {

auto placeOf(const EventColumns& columns, std::size_t at) {
    return std::tuple(columns.start[at], columns.key[at]);
}

bool isSame(const EventColumns& a, std::size_t i, const EventColumns& b, std::size_t j) {
    return a.key[i] == b.key[j] && a.start[i] == b.start[j] && a.end[i] == b.end[j] &&
           a.track[i] == b.track[j] && a.actor[i] == b.actor[j] && a.kind[i] == b.kind[j] &&
           a.severity[i] == b.severity[j] && a.flags[i] == b.flags[j];
}

}  // namespace

EventIndex ColumnEdit::renumbered(EventIndex former) const {
    const auto gone = std::lower_bound(removed.begin(), removed.end(), former);
    if (gone != removed.end() && *gone == former) {
        return kNoIndex;
    }
    const auto kept = former - static_cast<EventIndex>(gone - removed.begin());
    // The i-th that was added stands before this one if fewer than its place less i remained before it.
    std::size_t low = 0;
    std::size_t high = added.size();
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (added[middle] - static_cast<EventIndex>(middle) <= kept) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return kept + static_cast<EventIndex>(low);
}

ManyRenumbered::ManyRenumbered(const ColumnEdit& edit)
    : m_edit(edit),
      m_first(std::numeric_limits<EventIndex>::max()),
      m_last(std::numeric_limits<EventIndex>::max()) {
    if (edit.isEmpty()) {
        return;
    }
    const auto gone = static_cast<EventIndex>(edit.removed.size());
    const auto come = static_cast<EventIndex>(edit.added.size());
    m_first = std::min(edit.removed.empty() ? m_first : edit.removed.front(),
                       edit.added.empty() ? m_first : edit.added.front());
    // What comes behind the last that is added is named by its former number, as all here.
    m_last = std::max(edit.removed.empty() ? 0 : edit.removed.back() + 1,
                      edit.added.empty() ? 0 : edit.added.back() + 1 - come + gone);
    m_lastShift = come - gone;
}

ColumnEdit editBetween(const EventColumns& before, const EventColumns& after) {
    ColumnEdit edit;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < before.key.size() || j < after.key.size()) {
        const bool hasBoth = i < before.key.size() && j < after.key.size();
        if (hasBoth && isSame(before, i, after, j)) {
            ++i;
            ++j;
        } else if (j == after.key.size() || (hasBoth && placeOf(before, i) <= placeOf(after, j))) {
            edit.removed.push_back(static_cast<EventIndex>(i++));
        } else {
            edit.added.push_back(static_cast<EventIndex>(j++));
        }
    }
    return edit;
}

ColumnEdit editBetween(const EventColumns& before, const EventColumns& after,
                       std::span<const EventKey> touched) {
    ColumnEdit edit;
    for (const EventKey key : touched) {
        const EventIndex former = before.indexOf(key);
        const EventIndex now = after.indexOf(key);
        if (former != kNoIndex && now != kNoIndex &&
            isSame(before, static_cast<std::size_t>(former), after, static_cast<std::size_t>(now))) {
            continue;
        }
        if (former != kNoIndex) {
            edit.removed.push_back(former);
        }
        if (now != kNoIndex) {
            edit.added.push_back(now);
        }
    }
    for (std::vector<EventIndex>* list : {&edit.removed, &edit.added}) {
        std::ranges::sort(*list);
        list->erase(std::unique(list->begin(), list->end()), list->end());
    }
    return edit;
}

EventSet carriedOver(const EventSet& set, const EventColumns& before, const EventColumns& after,
                     const ColumnEdit& edit) {
    EventSet carried(after.size());
    // Between two changes the events follow each other as they did.
    auto removed = edit.removed.begin();
    auto added = edit.added.begin();
    EventIndex from = 0;
    EventIndex to = 0;
    while (from < before.size() || to < after.size()) {
        const EventIndex gone = removed != edit.removed.end() ? *removed : before.size();
        const EventIndex come = added != edit.added.end() ? *added : after.size();
        const EventIndex length = std::min(gone - from, come - to);
        carried.insertFrom(set, from, length, to);
        from += length;
        to += length;
        if (from == gone && removed != edit.removed.end()) {
            ++from;
            ++removed;
        }
        if (to == come && added != edit.added.end()) {
            const EventIndex former = before.indexOf(after.key[static_cast<std::size_t>(to)]);
            if (former == kNoIndex || set.contains(former)) {
                carried.insert(to);
            }
            ++to;
            ++added;
        }
    }
    return carried;
}

}  // namespace fulcrum
