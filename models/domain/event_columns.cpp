// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/event_columns.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

namespace fulcrum {
namespace {

template <typename T>
void permute(std::vector<T>& column, const std::vector<EventIndex>& order) {
    std::vector<T> sorted;
    sorted.reserve(column.size() + EventColumns::kRoomToGrow);
    for (const EventIndex from : order) {
        sorted.push_back(column[static_cast<std::size_t>(from)]);
    }
    column.swap(sorted);
}

}  // namespace

EventIndex EventColumns::indexOf(EventKey wanted) const {
    if (m_byKey.empty()) {
        const auto found = std::ranges::lower_bound(key, wanted);
        return found == key.end() || *found != wanted ? kNoIndex
                                                      : static_cast<EventIndex>(found - key.begin());
    }
    const auto keyAt = [this](EventIndex event) { return key[static_cast<std::size_t>(event)]; };
    const auto found = std::ranges::lower_bound(m_byKey, wanted, {}, keyAt);
    return found == m_byKey.end() || keyAt(*found) != wanted ? kNoIndex : *found;
}

std::vector<EventIndex> EventColumns::positionsOf(std::span<const EventKey> keys) const {
    std::vector<EventIndex> positions;
    for (const EventKey one : keys) {
        if (const EventIndex event = indexOf(one); event != kNoIndex) {
            positions.push_back(event);
        }
    }
    std::ranges::sort(positions);
    positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
    return positions;
}

const TariffEntry* EventColumns::tariffOf(EventIndex event) const {
    const auto found =
        std::lower_bound(tariffs.begin(), tariffs.end(), event,
                         [](const TariffEntry& entry, EventIndex value) { return entry.event < value; });
    return found == tariffs.end() || found->event != event ? nullptr : &*found;
}

void EventColumns::sort() {
    std::vector<EventIndex> order(key.size());
    std::iota(order.begin(), order.end(), 0);
    const auto rank = [&](EventIndex i) {
        const auto at = static_cast<std::size_t>(i);
        return std::tuple(start[at], key[at], i);
    };
    const auto isBefore = [&](EventIndex a, EventIndex b) { return rank(a) < rank(b); };
    // The store hands them over in order; a million comparisons are cheaper than twenty million.
    if (!std::is_sorted(order.begin(), order.end(), isBefore)) {
        std::sort(order.begin(), order.end(), isBefore);
    }

    permute(key, order);
    permute(start, order);
    permute(end, order);
    permute(track, order);
    permute(actor, order);
    permute(target, order);
    permute(kind, order);
    permute(severity, order);
    permute(precision, order);
    permute(direction, order);
    permute(flags, order);

    std::vector<EventIndex> newIndex(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        newIndex[static_cast<std::size_t>(order[i])] = static_cast<EventIndex>(i);
    }
    const auto moved = [&](EventIndex i) { return newIndex[static_cast<std::size_t>(i)]; };
    for (TariffEntry& entry : tariffs) {
        entry.event = moved(entry.event);
    }
    for (RelationEntry& entry : relations) {
        entry.from = moved(entry.from);
        entry.to = moved(entry.to);
    }
    std::sort(tariffs.begin(), tariffs.end(),
              [](const TariffEntry& a, const TariffEntry& b) { return a.event < b.event; });
    std::stable_sort(relations.begin(), relations.end(),
                     [](const RelationEntry& a, const RelationEntry& b) { return a.from < b.from; });

    m_byKey.clear();
    if (std::ranges::is_sorted(key)) {
        m_byKey.shrink_to_fit();
        return;
    }
    m_byKey = std::move(order);
    std::iota(m_byKey.begin(), m_byKey.end(), 0);
    std::ranges::sort(m_byKey, {}, [this](EventIndex event) { return key[static_cast<std::size_t>(event)]; });
}

}  // namespace fulcrum
