// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leverage/squares.h"

#include <algorithm>

#include "models/leverage/parallel.h"

namespace fulcrum {
namespace {

TurnOrder orderOf(const std::vector<Stretch>& stretches, const std::vector<std::uint32_t>& turns) {
    TurnOrder result;
    std::vector<Stretch> sorted;
    sorted.reserve(stretches.size());
    result.turn.reserve(stretches.size());
    for (const std::uint32_t position : sortedByPivot(stretches)) {
        sorted.push_back(stretches[position]);
        result.turn.push_back(turns[position]);
    }
    result.order = PivotOrder(std::move(sorted));
    return result;
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
    : m_isTerm(ground.presses().size(), false),
      m_tracks(ground.trackCount()),
      m_threats(ground.trackCount()) {
    const std::span<const Press> presses = ground.presses();
    for (std::size_t first = 0; first < presses.size();) {
        std::size_t next = first;
        bool isOnBothSides = false;
        for (; next < presses.size() && presses[next].event == presses[first].event; ++next) {
            isOnBothSides = isOnBothSides || presses[next].side != presses[first].side;
        }
        if (!isOnBothSides) {
            addEvent(presses.subspan(first, next - first), first);
        }
        first = next;
    }
    m_presses.shrink_to_fit();
    runParallel(m_tracks.size(), threadsFor(presses.size()), [&](std::size_t track) { finishTrack(track); },
                {}, {});
}

void Squares::addEvent(std::span<const Press> own, std::size_t first) {
    const bool isPlain = areApart(own);
    std::fill_n(m_isTerm.begin() + static_cast<std::ptrdiff_t>(first), own.size(), isPlain);
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
            m_presses.push_back({event.event, from, until, event.clock, standing, event.grade, event.track, 0,
                                 event.kind, false});
        }
        if (hasFaded || closed > 0) {
            m_tracks[event.track].turns.push_back(
                {event.event, from, until, event.clock, closed, standing, event.grade, !hasFaded});
            hasFaded = true;
        }
    }
}

void Squares::finishTrack(std::size_t track) {
    Track& own = m_tracks[track];
    own.turns.shrink_to_fit();
    std::vector<StrandEntry> inForce;
    std::vector<StrandEntry> warnings;
    for (std::uint32_t i = 0; i < m_presses.size(); ++i) {
        const Press& press = m_presses[i];
        if (press.track != track) {
            continue;
        }
        if (press.kind == PressKind::Threat) {
            m_threats[track].push_back(i);
        } else {
            (press.kind == PressKind::Measure ? inForce : warnings)
                .push_back({i, {press.from, press.until, press.clock}, 0});
        }
    }
    own.inForce = Strand(Course::InForce, inForce, m_presses);
    own.warning = Strand(Course::Warning, warnings, m_presses);

    std::vector<Stretch> fading;
    std::vector<Stretch> mixed;
    std::vector<std::uint32_t> ofFading;
    std::vector<std::uint32_t> ofMixed;
    for (std::uint32_t i = 0; i < own.turns.size(); ++i) {
        const FadingTurn& turn = own.turns[i];
        fading.push_back({turn.from, turn.until, turn.from});
        ofFading.push_back(i);
        if (turn.standing > 0) {
            mixed.push_back({turn.from, turn.until, turn.clock});
            ofMixed.push_back(i);
        }
    }
    own.offRamp = orderOf(fading, ofFading);
    own.mixed = orderOf(mixed, ofMixed);
}

}  // namespace fulcrum
