// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/event_status.h"

#include <algorithm>
#include <array>

namespace fulcrum {
namespace {

constexpr std::array<QStringView, kEventStatusCount> kWords{
    u"ahead", u"in-force", u"eased", u"suspended", u"threatened", u"running", u"past"};

/// Acts that hold until something ends them. A statement, a ruling or talks without an end are over when they
/// are made.
bool holdsUntilEnded(Kind kind) {
    return kind == Kind::Agreement || kind == Kind::Relief || kind == Kind::Pressure;
}

/// Of an event that has begun and not ended.
EventStatus standing(Kind kind, Day end, double level) {
    if (!isRestriction(kind) && kind != Kind::Threat) {
        return end != kOpenEnd || holdsUntilEnded(kind) ? EventStatus::Running : EventStatus::Past;
    }
    if (level <= 0) {
        return EventStatus::Suspended;
    }
    if (kind == Kind::Threat) {
        return EventStatus::Threatened;
    }
    return level < 1 ? EventStatus::Eased : EventStatus::InForce;
}

}  // namespace

QString toText(EventStatus status) { return kWords[static_cast<std::size_t>(status)].toString(); }

std::optional<EventStatus> eventStatusFromText(QStringView text) {
    for (std::size_t i = 0; i < kWords.size(); ++i) {
        if (kWords[i] == text) {
            return static_cast<EventStatus>(i);
        }
    }
    return std::nullopt;
}

EventStatus statusOn(const EventColumns& columns, const LevelProfiles& levels, EventIndex event, Day day) {
    const auto i = static_cast<std::size_t>(event);
    if (day < columns.start[i]) {
        return EventStatus::Ahead;
    }
    const Day end = levels.endOf(event);
    if (day >= end) {
        return EventStatus::Past;
    }
    return standing(columns.kind[i], end, levels.levelOn(event, day));
}

std::vector<std::uint8_t> statusesOn(const EventColumns& columns, const LevelProfiles& levels, Day day) {
    const auto number = [](EventStatus status) { return static_cast<std::uint8_t>(status); };
    std::vector<std::uint8_t> statuses(columns.key.size(), number(EventStatus::Ahead));
    // What no record moves keeps its full level, so kind and end say all: ended, ending later, or open.
    std::array<std::array<std::uint8_t, 3>, kKindCount> byEnd{};
    for (std::size_t kind = 0; kind < byEnd.size(); ++kind) {
        byEnd[kind] = {number(EventStatus::Past), number(standing(static_cast<Kind>(kind), 0, 1)),
                       number(standing(static_cast<Kind>(kind), kOpenEnd, 1))};
    }
    const auto begun =
        static_cast<std::size_t>(std::ranges::upper_bound(columns.start, day) - columns.start.begin());
    for (std::size_t i = 0; i < begun; ++i) {
        const Day end = columns.end[i];
        const std::size_t state = end <= day ? 0 : end != kOpenEnd ? 1 : 2;
        statuses[i] = byEnd[static_cast<std::size_t>(columns.kind[i])][state];
    }
    levels.forEachMoved([&](EventIndex event) {
        statuses[static_cast<std::size_t>(event)] = number(statusOn(columns, levels, event, day));
    });
    return statuses;
}

}  // namespace fulcrum
