// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The strength of every event as a step function of time, as relations of other records set it (MODEL.md §1):
// amends and suspends set a level, resumes raises it, revokes and replaces end it. Built once from the
// columns; what no record moves is read from them, so only what is moved takes memory (some 30 bytes). A
// plain value afterwards, safe to read from any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "models/domain/event_columns.h"
#include "models/domain/event_ranks.h"

namespace fulcrum {

/// The level of one event from a day on, for drawing (1 full … 0 suspended).
struct LevelStep {
    Day from = 0;
    double level = 1;

    bool operator==(const LevelStep&) const = default;
};

/// The level of an event over its life, first step on its start, each step another level than the one before.
/// Relations outside [start, end) have no effect. Meaningful for measures, countermeasures and threats.
struct LevelProfile {
    std::vector<LevelStep> steps;
    Day end = kOpenEnd;  ///< the earliest of its own end and of what revokes or replaces it; or kOpenEnd
    bool isHandedOver = false;  ///< a successor replaces it on `end`
};

/// The steps of one event, as a range. The one step of an event that never moves stands in here; what moves
/// lies in the profiles, which must outlive this.
class LevelSteps {
public:
    explicit LevelSteps(LevelStep only) : m_only(only) {}
    explicit LevelSteps(std::span<const LevelStep> moved) : m_moved(moved) {}

    const LevelStep* begin() const { return m_moved.empty() ? &m_only : m_moved.data(); }
    const LevelStep* end() const { return begin() + size(); }
    std::size_t size() const { return m_moved.empty() ? 1 : m_moved.size(); }
    const LevelStep& operator[](std::size_t position) const { return begin()[position]; }

private:
    LevelStep m_only;
    std::span<const LevelStep> m_moved;
};

/// Profiles of all events; an event whose level never moves has one step of level 1. O(events + relations).
class LevelProfiles {
public:
    /// Shares the columns.
    explicit LevelProfiles(std::shared_ptr<const EventColumns> columns);
    /// For a while: the columns must outlive this.
    explicit LevelProfiles(const EventColumns& columns);

    /// The profiles after an edit: these are of `before`, and the events that are others in `after`, also the
    /// added and removed, are among `touched`. The same as built anew of `after`, at the cost of what is
    /// moved, and of one look at the relations where `naming`, of `after`, is none.
    LevelProfiles mended(const EventColumns& before, std::shared_ptr<const EventColumns> after,
                         std::span<const EventKey> touched, const RelationsNaming& naming = {}) const;

    /// Whether the levels are the same on all days.
    bool operator==(const LevelProfiles& other) const;

    LevelProfile of(EventIndex event) const;

    /// Level on `day`, 0 outside its life.
    double levelOn(EventIndex event, Day day) const;

    /// The parts of `of`, without a copy.
    LevelSteps steps(EventIndex event) const;
    Day endOf(EventIndex event) const {
        return m_isMoved.contains(event) ? m_moved[m_isMoved.rankOf(event)].end
                                         : m_columns->end[static_cast<std::size_t>(event)];
    }
    bool isHandedOver(EventIndex event) const {
        return m_isMoved.contains(event) && m_moved[m_isMoved.rankOf(event)].isHandedOver;
    }

    /// Calls `work(event)` for those that another record moves or ends; all others keep level 1 until their
    /// own end.
    void forEachMoved(const auto& work) const {
        for (const Moved& moved : m_moved) {
            work(moved.event);
        }
    }

private:
    struct Change;
    /// An event that another record moves or ends.
    struct Moved {
        EventIndex event = kNoIndex;
        Day end = kOpenEnd;
        std::uint32_t firstStep = 0;  ///< into m_steps
        std::uint32_t stepCount = 0;  ///< 0: it keeps level 1
        bool isHandedOver = false;

        bool operator==(const Moved&) const = default;
    };
    struct Ending {
        Day day = kOpenEnd;
        bool isHandedOver = false;
    };

    LevelProfiles() = default;

    /// What moves `relation.to`, or none if the relation moves nothing.
    static std::optional<Change> changeBy(const RelationEntry& relation, const EventColumns& columns);
    /// What moves each of these events, which rise, in the order of the relations.
    static std::vector<std::vector<Change>> changesNaming(const std::vector<EventIndex>& events,
                                                          const EventColumns& columns,
                                                          const RelationsNaming& naming);
    static std::vector<std::vector<Change>> changesAmongAll(const std::vector<EventIndex>& events,
                                                            const EventColumns& columns);
    /// `changes` of one event, in the order of the records that make them.
    static Ending endingOf(Day start, Day ownEnd, std::span<const Change> changes);
    /// Nothing for an event that keeps level 1.
    static void appendSteps(Day start, Day end, std::span<const Change> changes,
                            std::vector<LevelStep>& steps);
    std::vector<Moved> keptAfter(std::span<const EventIndex> removed, std::span<const EventIndex> added,
                                 std::span<const EventIndex> affected) const;
    void append(EventIndex event, std::span<const Change> changes);
    void append(const LevelProfiles& from, Moved moved);
    /// Once all are appended.
    void finish();

    std::shared_ptr<const EventColumns> m_columns;
    EventRanks m_isMoved;
    std::vector<Moved> m_moved;      ///< by event
    std::vector<LevelStep> m_steps;  ///< only of events that do not keep level 1
};

}  // namespace fulcrum
