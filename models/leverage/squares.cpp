// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leverage/squares.h"

#include <algorithm>

#include "models/leverage/parallel.h"

namespace fulcrum {
namespace {

struct Fading {
    EventIndex event;
    Stretch stretch;
    FadingPlace place;
};

/// `all` by event, then by day.
FadingOrder orderOf(const std::vector<Fading>& all) {
    std::vector<Stretch> stretches;
    stretches.reserve(all.size());
    for (const Fading& each : all) {
        stretches.push_back(each.stretch);
    }
    FadingOrder result;
    std::vector<Stretch> sorted;
    sorted.reserve(all.size());
    result.fading.reserve(all.size());
    for (const std::uint32_t position : sortedByPivot(stretches)) {
        sorted.push_back(stretches[position]);
        result.fading.push_back(all[position].place);
    }
    result.order = PivotOrder(sorted);
    return result;
}

/// What fades of events with one press, on one side.
void appendOfSide(const Strand& offRamp, FadingPlace::Source source, const EventSet& several,
                  std::vector<Fading>& fading) {
    for (const PivotOrder::Block& block : offRamp.order().blocks()) {
        for (std::uint32_t i = block.first; i < block.last; ++i) {
            const EventIndex event = offRamp.eventAt(i);
            if (!several.contains(event)) {
                const Day from = offRamp.order().from(i);
                fading.push_back({event, {from, kOpenEnd, from}, {source, i}});
            }
        }
    }
}

/// Whether each press of an event is pressed by itself, on one clock.
bool areApart(std::span<const Press> own) {
    for (std::size_t i = 0; i < own.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const bool overlap = own[i].from < own[j].until && own[j].from < own[i].until;
            if (overlap || own[i].clock != own[j].clock) {
                return false;
            }
        }
    }
    return true;
}

}  // namespace

Squares::Squares(const Groundwork& ground)
    : m_isTerm(ground.input().columns->size()),
      m_tracks(ground.trackCount()),
      m_threats(ground.trackCount()) {
    const EventSet several = findTerms(ground);
    std::vector<Gathered> gathered(m_tracks.size());
    std::vector<Press> own;
    for (EventIndex event = several.next(kNoIndex); event != kNoIndex; event = several.next(event)) {
        m_isTerm.erase(event);
        own.clear();
        ground.appendPresses(event, own);
        const bool isOnBothSides = std::any_of(
            own.begin(), own.end(), [&](const Press& press) { return press.side != own.front().side; });
        if (!isOnBothSides) {
            addEvent(own, gathered);
        }
    }
    runParallel(m_tracks.size(), threadsFor(ground.pressCount()),
                [&](std::size_t track) { finishTrack(track, ground, several, gathered[track]); }, {}, {});
}

/// Takes all events that press for terms; gives those that have several presses.
EventSet Squares::findTerms(const Groundwork& ground) {
    EventSet several(m_isTerm.size());
    const auto count = [&](EventIndex event) {
        (m_isTerm.contains(event) ? several : m_isTerm).insert(event);
    };
    for (std::size_t column = 0; column < 2 * ground.trackCount(); ++column) {
        for (const Course course : {Course::InForce, Course::Warning}) {
            const Strand& strand = ground.strand(column, course);
            for (std::size_t i = 0; i < strand.size(); ++i) {
                count(strand.eventAt(i));
            }
        }
        for (const StrandEntry& threat : ground.threats()[column]) {
            count(threat.event);
        }
    }
    return several;
}

void Squares::addEvent(std::span<const Press> own, std::vector<Gathered>& gathered) {
    const bool isPlain = areApart(own);
    if (isPlain) {
        m_isTerm.insert(own.front().event);
    }
    struct Change {
        Day day;
        bool isBegin;
        const Press* press;
    };
    std::vector<Change> changes;
    changes.reserve(2 * own.size());
    for (const Press& press : own) {
        changes.push_back({press.from, true, &press});
        changes.push_back({press.until, false, &press});
    }
    std::sort(changes.begin(), changes.end(), [](const Change& a, const Change& b) { return a.day < b.day; });
    const Press& event = own.front();
    bool hasFaded = false;
    for (std::size_t i = 0; i < changes.size() && changes[i].day != kOpenEnd;) {
        const Day from = changes[i].day;
        double closed = 0;
        for (; i < changes.size() && changes[i].day == from; ++i) {
            closed += !changes[i].isBegin && changes[i].press->isLifted ? changes[i].press->size : 0;
        }
        // Added up anew on each stretch: nothing is subtracted.
        double standing = 0;
        for (const Press& press : own) {
            standing += press.from <= from && from < press.until ? press.size : 0;
        }
        const Day until = i < changes.size() ? changes[i].day : kOpenEnd;
        if (standing > 0 && !isPlain) {
            Press between = event;
            between.size = standing;
            const StrandEntry entry(between, {from, until, event.clock});
            Gathered& ofTrack = gathered[event.track];
            (event.kind == PressKind::Threat    ? m_threats[event.track]
             : event.kind == PressKind::Measure ? ofTrack.inForce
                                                : ofTrack.warnings)
                .push_back(entry);
        }
        if (hasFaded || closed > 0) {
            m_tracks[event.track].turns.push_back(
                {event.event, from, until, event.clock, closed, standing, event.grade, !hasFaded});
            hasFaded = true;
        }
    }
}

void Squares::finishTrack(std::size_t track, const Groundwork& ground, const EventSet& several,
                          const Gathered& gathered) {
    Track& own = m_tracks[track];
    own.turns.shrink_to_fit();
    own.inForce = Strand(Course::InForce, gathered.inForce);
    own.warning = Strand(Course::Warning, gathered.warnings);

    std::vector<Fading> fading;
    std::vector<Fading> mixed;
    appendOfSide(ground.strand(columnOf(kSideA, track), Course::OffRamp), FadingPlace::SideA, several,
                 fading);
    appendOfSide(ground.strand(columnOf(kSideB, track), Course::OffRamp), FadingPlace::SideB, several,
                 fading);
    for (std::uint32_t i = 0; i < own.turns.size(); ++i) {
        const FadingTurn& turn = own.turns[i];
        fading.push_back({turn.event, {turn.from, turn.until, turn.from}, {FadingPlace::Turn, i}});
        if (turn.standing > 0) {
            mixed.push_back({turn.event, {turn.from, turn.until, turn.clock}, {FadingPlace::Turn, i}});
        }
    }
    // Sums go by event where days are the same, whichever side it is on.
    std::sort(fading.begin(), fading.end(), [](const Fading& a, const Fading& b) {
        return a.event != b.event ? a.event < b.event : a.stretch.from < b.stretch.from;
    });
    own.offRamp = orderOf(fading);
    own.mixed = orderOf(mixed);
}

}  // namespace fulcrum
