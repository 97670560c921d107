// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The values of one field for every event, as positions in the field's words (FilterVocabulary::wordsOf).
// Inline, for the loops of FilterEvaluation. Private to filter.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "models/filter/filter_evaluation.h"

namespace fulcrum {

/// Calls `work(valueOf)`, where valueOf(i) is the position of event i's value or −1, for fields of which an
/// event has one value at most; does nothing for others.
template <typename Work>
void withSingleValues(FilterField field, const FilterGround& ground, Work work) {
    const EventColumns& columns = ground.columns;
    switch (field) {
        case FilterField::Side: {
            std::vector<int> sides;
            for (const Party& party : ground.parties) {
                sides.push_back(static_cast<int>(party.side));
            }
            work([&](std::size_t i) { return sides[columns.actor[i]]; });
            break;
        }
        case FilterField::By:
            work([&](std::size_t i) { return static_cast<int>(columns.actor[i]); });
            break;
        case FilterField::Against:
            work([&](std::size_t i) {
                return columns.target[i] == kNoParty ? -1 : static_cast<int>(columns.target[i]);
            });
            break;
        case FilterField::Track:
            work([&](std::size_t i) { return static_cast<int>(columns.track[i]); });
            break;
        case FilterField::Kind:
            work([&](std::size_t i) { return static_cast<int>(columns.kind[i]); });
            break;
        case FilterField::Severity:
            work([&](std::size_t i) { return static_cast<int>(columns.severity[i]) - 1; });
            break;
        case FilterField::Status: {
            const std::vector<std::uint8_t> found =
                ground.statuses.empty() ? statusesOn(ground) : std::vector<std::uint8_t>{};
            const std::span<const std::uint8_t> statuses = ground.statuses.empty() ? found : ground.statuses;
            work([&](std::size_t i) { return static_cast<int>(statuses[i]); });
            break;
        }
        case FilterField::Checked:
            if (ground.traits) {
                work([&](std::size_t i) {
                    const std::uint8_t bits = ground.traits->bits[i];
                    return (bits & kIsSearched) != 0 ? 0 : (bits & kIsRemembered) != 0 ? 1 : 2;
                });
            } else {
                work([](std::size_t) { return -1; });
            }
            break;
        default:
            break;
    }
}

/// What hangs on every event: a bit for each of hasWords(), in their order.
inline std::vector<std::uint8_t> hangingOn(const FilterGround& ground) {
    constexpr unsigned kNote = 1, kSource = 2, kClaims = 4, kTariff = 8, kFigure = 16, kLink = 32, kPlan = 64;
    const EventColumns& columns = ground.columns;
    std::vector<std::uint8_t> bits(static_cast<std::size_t>(columns.size()));
    for (std::size_t i = 0; i < bits.size(); ++i) {
        const unsigned flags = columns.flags[i];
        const unsigned traits = ground.traits ? ground.traits->bits[i] : 0;
        bits[i] = static_cast<std::uint8_t>(
            ((flags & kIsContested) != 0 ? kClaims : 0) | ((flags & kHasTariff) != 0 ? kTariff : 0) |
            ((flags & kHasScheduledEnd) != 0 ? kPlan : 0) | ((traits & kHasNote) != 0 ? kNote : 0) |
            ((traits & kHasSource) != 0 ? kSource : 0) | ((traits & kHasFigure) != 0 ? kFigure : 0));
    }
    for (const RelationEntry& relation : columns.relations) {
        // A damaged file may point to events that are not there.
        if (relation.from >= 0 && relation.to >= 0) {
            bits[static_cast<std::size_t>(relation.from)] |= kLink;
            bits[static_cast<std::size_t>(relation.to)] |= kLink;
        }
    }
    return bits;
}

/// The events that begin within an era: the columns are sorted by start, so they stand side by side.
inline std::pair<EventIndex, EventIndex> eventsWithin(const EventColumns& columns, const Era& era) {
    const auto first = std::ranges::lower_bound(columns.start, era.from);
    const auto last = era.to ? std::ranges::lower_bound(columns.start, *era.to) : columns.start.end();
    const auto position = [&](auto at) { return static_cast<EventIndex>(at - columns.start.begin()); };
    return {position(first), std::max(position(first), position(last))};
}

}  // namespace fulcrum
