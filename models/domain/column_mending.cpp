// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <functional>
#include <span>
#include <utility>

#include "models/domain/column_splice.h"
#include "models/domain/event_columns.h"

namespace fulcrum {
namespace {

/// Puts the positions of keys that are new into `byKey`, where their keys belong.
void insertNew(std::vector<EventIndex>& byKey, std::vector<EventIndex> added,
               const std::vector<EventKey>& keys) {
    const auto keyAt = [&](EventIndex event) { return keys[slotOf(event)]; };
    std::ranges::sort(added, std::ranges::greater(), keyAt);
    auto last = byKey.size();
    byKey.resize(byKey.size() + added.size());
    auto end = byKey.end();
    // From the back, since what is new has the highest keys as a rule: then nothing moves.
    for (const EventIndex event : added) {
        const auto behind = byKey.begin() + static_cast<std::ptrdiff_t>(last);
        const auto to = std::ranges::lower_bound(byKey.begin(), behind, keyAt(event), {}, keyAt);
        end = std::move_backward(to, behind, end);
        *--end = event;
        last = static_cast<std::size_t>(to - byKey.begin());
    }
}

/// Appends the positions by their key, of what was there before and still is.
void renumber(std::vector<EventIndex>& after, const std::vector<EventIndex>& byKey, EventIndex count,
              const NewPositions& positions) {
    if (byKey.empty()) {
        for (EventIndex event = 0; event < count; ++event) {
            after.push_back(positions.of(event));
        }
    } else {
        appendMended(after, byKey.data(), byKey.data() + byKey.size(),
                     [&](EventIndex& event) { event = positions.of(event); });
    }
    std::erase(after, kNoIndex);
}

}  // namespace

bool EventColumns::holds(const EventRows& rows) const {
    const EventColumns& events = rows.events;
    const std::vector<EventIndex> positions = positionsOf(rows.touched);
    if (positions.size() != events.key.size()) {
        return false;
    }
    std::vector<RelationEntry> stated;
    for (std::size_t row = 0; row < positions.size(); ++row) {
        const std::size_t i = slotOf(positions[row]);
        const auto isSame = [&](const auto& column) { return (this->*column)[i] == (events.*column)[row]; };
        const TariffEntry* const duty = tariffOf(positions[row]);
        const TariffEntry* const newDuty = events.tariffOf(static_cast<EventIndex>(row));
        const bool hasSameDuty = duty == nullptr || newDuty == nullptr
                                     ? duty == newDuty
                                     : duty->points == newDuty->points && duty->coverage == newDuty->coverage;
        if (!isSame(&EventColumns::key) || !isSame(&EventColumns::start) || !isSame(&EventColumns::end) ||
            !isSame(&EventColumns::track) || !isSame(&EventColumns::actor) ||
            !isSame(&EventColumns::target) || !isSame(&EventColumns::kind) ||
            !isSame(&EventColumns::severity) || !isSame(&EventColumns::precision) ||
            !isSame(&EventColumns::direction) || !isSame(&EventColumns::flags) || !hasSameDuty) {
            return false;
        }
        const auto first = std::ranges::lower_bound(relations, positions[row], {}, &RelationEntry::from);
        const auto last = std::ranges::upper_bound(relations, positions[row], {}, &RelationEntry::from);
        stated.insert(stated.end(), first, last);
    }
    std::vector<RelationEntry> told;
    for (const RelationOfKeys& one : rows.relations) {
        told.push_back({indexOf(one.from), indexOf(one.to), one.type, one.level});
    }
    std::ranges::stable_sort(told, {}, &RelationEntry::from);
    return stated == told;
}

EventColumns EventColumns::mended(const EventRows& rows) const { return mended(rows, {}).columns; }

MendedColumns EventColumns::mended(const EventRows& rows, SpentColumns memory,
                                   const RelationsNaming& naming) const {
    const EventColumns& events = rows.events;
    ColumnSplice splice(*this, events, positionsOf(rows.touched));
    splice.writeWithin(memory.differing, memory.columns.key.size());
    EventColumns after = std::move(memory.columns);
    splice(after.key, key, events.key);
    splice(after.start, start, events.start);
    splice(after.end, end, events.end);
    splice(after.track, track, events.track);
    splice(after.actor, actor, events.actor);
    splice(after.target, target, events.target);
    splice(after.kind, kind, events.kind);
    splice(after.severity, severity, events.severity);
    splice(after.precision, precision, events.precision);
    splice(after.direction, direction, events.direction);
    splice(after.flags, flags, events.flags);

    const NewPositions& positions = splice.positions();
    after.m_byKey.clear();
    if (!std::ranges::is_sorted(after.key)) {
        prepareRoom(after.m_byKey, key.size() + splice.ofAdded().size());
        renumber(after.m_byKey, m_byKey, size(), positions);
        insertNew(after.m_byKey, splice.ofAdded(), after.key);
    }

    std::vector<TariffEntry> duties = events.tariffs;
    for (TariffEntry& duty : duties) {
        duty.event = splice.ofRows()[slotOf(duty.event)];
    }
    splice.merge(after.tariffs, tariffs, std::move(duties), &TariffEntry::event,
                 [&](TariffEntry& entry) { entry.event = positions.of(entry.event); });
    std::vector<RelationEntry> told;
    for (const RelationOfKeys& one : rows.relations) {
        told.push_back({after.indexOf(one.from), after.indexOf(one.to), one.type, one.level});
    }
    std::ranges::stable_sort(told, {}, &RelationEntry::from);
    splice.writeRelations(after.relations, relations, std::move(told), naming);
    return {std::move(after), splice.changed()};
}

EventColumns EventColumns::roomFor(const EventColumns& like) {
    EventColumns room;
    // Only what is written to does the system give.
    const auto make = [](auto& array, std::size_t count) {
        array.reserve(count + kRoomToGrow);
        array.resize(count);
    };
    const std::size_t count = like.key.size();
    make(room.key, count);
    make(room.start, count);
    make(room.end, count);
    make(room.track, count);
    make(room.actor, count);
    make(room.target, count);
    make(room.kind, count);
    make(room.severity, count);
    make(room.precision, count);
    make(room.direction, count);
    make(room.flags, count);
    make(room.m_byKey, count);
    make(room.tariffs, like.tariffs.size());
    make(room.relations, like.relations.size());
    return room;
}

}  // namespace fulcrum
