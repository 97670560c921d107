// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/event_status.h"

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
    const Kind kind = columns.kind[i];
    if (!isRestriction(kind) && kind != Kind::Threat) {
        return end != kOpenEnd || holdsUntilEnded(kind) ? EventStatus::Running : EventStatus::Past;
    }
    const double level = levels.levelOn(event, day);
    if (level <= 0) {
        return EventStatus::Suspended;
    }
    if (kind == Kind::Threat) {
        return EventStatus::Threatened;
    }
    return level < 1 ? EventStatus::Eased : EventStatus::InForce;
}

}  // namespace fulcrum
