// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leverage/tranches.h"

#include <algorithm>

namespace fulcrum {
namespace {

bool passesClock(const EventColumns& columns, const RelationEntry& relation) {
    if (relation.type != RelationType::Replaces && relation.type != RelationType::Amends &&
        relation.type != RelationType::Resumes) {
        return false;
    }
    const EventIndex count = columns.size();
    if (relation.from < 0 || relation.from >= count || relation.to < 0 || relation.to >= count) {
        return false;
    }
    const auto from = static_cast<std::size_t>(relation.from);
    const auto to = static_cast<std::size_t>(relation.to);
    return isRestriction(columns.kind[from]) && isRestriction(columns.kind[to]) &&
           columns.actor[from] == columns.actor[to] && columns.track[from] == columns.track[to];
}

}  // namespace

std::vector<Day> clocksOf(const EventColumns& columns) {
    const auto count = static_cast<std::size_t>(columns.size());
    std::vector<Day> clocks = columns.start;

    // The links of the chain backwards: from the older measure to those that take over its clock.
    std::vector<std::size_t> first(count + 1, 0);
    for (const RelationEntry& relation : columns.relations) {
        if (passesClock(columns, relation)) {
            ++first[static_cast<std::size_t>(relation.to) + 1];
        }
    }
    for (std::size_t i = 0; i < count; ++i) {
        first[i + 1] += first[i];
    }
    if (first[count] == 0) {
        return clocks;
    }
    std::vector<std::size_t> heirs(first[count]);
    std::vector<std::size_t> next(first.begin(), first.end() - 1);
    for (const RelationEntry& relation : columns.relations) {
        if (passesClock(columns, relation)) {
            heirs[next[static_cast<std::size_t>(relation.to)]++] = static_cast<std::size_t>(relation.from);
        }
    }

    // Events come sorted by start: whoever is reached first is reached by the earliest start there is for it,
    // so each event is visited once and circles end by themselves.
    std::vector<bool> isReached(count, false);
    std::vector<std::size_t> open;
    for (std::size_t origin = 0; origin < count; ++origin) {
        if (isReached[origin]) {
            continue;
        }
        isReached[origin] = true;
        open.push_back(origin);
        while (!open.empty()) {
            const std::size_t event = open.back();
            open.pop_back();
            clocks[event] = columns.start[origin];
            for (std::size_t i = first[event]; i < first[event + 1]; ++i) {
                if (!isReached[heirs[i]]) {
                    isReached[heirs[i]] = true;
                    open.push_back(heirs[i]);
                }
            }
        }
    }
    return clocks;
}

void appendTranches(const LevelProfiles& profiles, EventIndex event, Day clock,
                    std::vector<Tranche>& tranches) {
    const LevelSteps steps = profiles.steps(event);
    const Day end = profiles.endOf(event);
    if (end <= steps[0].from) {
        return;
    }
    if (steps.size() == 1) {
        // As most are: made again for every line of a ledger, so without memory of its own.
        if (steps[0].level > 0) {
            tranches.push_back(
                {event, steps[0].from, end, steps[0].level, clock, profiles.isHandedOver(event)});
        }
        return;
    }
    // An open tranche is a band of the level, so cuts split it without rounding. The topmost band is the
    // newest.
    struct Band {
        Day from;
        double low;
        double high;
    };
    std::vector<Band> open;
    for (const LevelStep& step : steps) {
        while (!open.empty() && open.back().high > step.level) {
            Band& newest = open.back();
            const double kept = std::max(newest.low, step.level);
            tranches.push_back({event, newest.from, step.from, newest.high - kept, clock, false});
            newest.high = kept;
            if (kept == newest.low) {
                open.pop_back();
            }
        }
        const double level = open.empty() ? 0 : open.back().high;
        if (step.level > level) {
            open.push_back({step.from, level, step.level});
        }
    }
    for (auto band = open.rbegin(); band != open.rend(); ++band) {
        tranches.push_back(
            {event, band->from, end, band->high - band->low, clock, profiles.isHandedOver(event)});
    }
}

std::vector<Tranche> tranchesOf(const EventColumns& columns) {
    const LevelProfiles profiles(columns);
    const std::vector<Day> clocks = clocksOf(columns);
    std::vector<Tranche> tranches;
    tranches.reserve(clocks.size());
    for (EventIndex event = 0; event < columns.size(); ++event) {
        const Kind kind = columns.kind[static_cast<std::size_t>(event)];
        if (isRestriction(kind) || kind == Kind::Threat) {
            appendTranches(profiles, event, clocks[static_cast<std::size_t>(event)], tranches);
        }
    }
    return tranches;
}

}  // namespace fulcrum
