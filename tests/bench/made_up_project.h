// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A made-up negotiation of any size, for figures at a scale that no real record has: two sides and their
// talks over eight tracks, with the mix of kinds, severities, answers and partial suspensions that real
// records show. The same size and seed give the same project, so figures can be compared.
#pragma once

#include <cstdint>
#include <vector>

#include "models/domain/project_content.h"
#include "tests/support/dice.h"

namespace fulcrum::bench {

/// The project event by event, so that its size is no matter of memory. Events are in order of their starts
/// and spread over ten years; relations point backwards in the list.
class MadeUpEvents {
public:
    explicit MadeUpEvents(int events, std::uint32_t seed = 1);

    /// All but the events.
    const ProjectContent& frame() const { return m_frame; }
    bool isAtEnd() const { return m_next == m_count; }
    /// Only where it is not at the end.
    Event next();

private:
    /// What a later event has to know of one.
    struct Earlier {
        Kind kind = Kind::Statement;
        DateSpan span;
    };

    void endOrPlan(Event& event, Day end) const;
    void addParties(Event& event);
    void addRelation(Event& event);

    test::Dice m_dice;
    int m_count;
    int m_next = 0;
    ProjectContent m_frame;
    std::vector<Earlier> m_earlier;  ///< the last ones, each where its number leaves it
};

/// All of it at once.
ProjectContent madeUpProject(int events, std::uint32_t seed = 1);

}  // namespace fulcrum::bench
