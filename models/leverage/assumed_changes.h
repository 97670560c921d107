// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Gathers what the changes of a scenario make another, beside the columns of the base; only columns() copies
// those. So finding out whether a scenario can be applied costs what it names. Private to leverage.
#pragma once

#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "models/leverage/scenario_outcome.h"

namespace fulcrum {

class AssumedChanges {
public:
    /// All references must outlive it.
    AssumedChanges(const BalanceInput& base, Parameters parameters, const std::vector<QString>& trackIds,
                   const EventKeys& keys);

    /// All changes in their order, up to one that is refused.
    Result<void> make(const Scenario& scenario);

    const Parameters& parameters() const { return m_parameters; }
    /// Whether a change names this event of the base.
    bool isNamed(EventIndex event) const { return m_isNamed[static_cast<std::size_t>(event)]; }
    bool areThereFactors() const { return !m_factors.empty(); }
    /// By event of the base, on top of what the base says.
    double scaleOf(EventIndex event) const;
    /// In the order of the base, so not yet sorted.
    EventColumns columns() const;

private:
    Result<void> make(const ScenarioChange& change);
    void drop(EventIndex event);
    Result<void> delay(const ScenarioChange& change, EventIndex event);
    Result<void> extend(const ScenarioChange& change, EventIndex event);
    Result<void> shorten(const ScenarioChange& change, EventIndex event);
    Result<void> rescale(const ScenarioChange& change, EventIndex event);
    Result<void> checkEnd(const ScenarioChange& change, EventIndex event, Day end) const;
    Day startOf(EventIndex event) const;
    /// Its own end, whatever ends it.
    Day ownEndOf(EventIndex event) const;
    Day endNow(EventIndex event) const;
    std::vector<EventIndex> endsThatStemFrom(EventIndex event) const;

    /// The relations that no change has taken out yet, with their positions.
    template <typename Take>
    void forEachRelation(Take take) const {
        const std::vector<RelationEntry>& relations = m_base.columns->relations;
        for (std::size_t i = 0; i < relations.size(); ++i) {
            if (!m_gone.contains(i)) {
                take(i, relations[i]);
            }
        }
    }
    template <typename Is>
    void takeOutRelations(Is is) {
        std::vector<std::size_t> gone;
        forEachRelation([&](std::size_t position, const RelationEntry& relation) {
            if (is(relation)) {
                gone.push_back(position);
            }
        });
        m_gone.insert(gone.begin(), gone.end());
    }

    const BalanceInput& m_base;
    Parameters m_parameters;
    const std::vector<QString>& m_trackIds;
    const EventKeys& m_keys;
    // All by index in the base.
    std::vector<bool> m_isNamed;
    std::unordered_map<EventIndex, Day> m_starts;
    std::unordered_map<EventIndex, Day> m_ends;
    std::unordered_map<EventIndex, double> m_factors;
    std::vector<EventIndex> m_dropped;
    std::unordered_set<std::size_t> m_gone;  ///< positions of relations
};

/// Whether a relation of this type moves the level or the end of the event that it points to.
bool movesLevelOrEnd(RelationType type);

/// Makes a change of a parameter. Fails if it is refused.
Result<void> setParameter(Parameters& parameters, const std::vector<QString>& trackIds,
                          const ScenarioChange& change);

/// The error with the place of the change, by its number from 1, before it.
Error atChange(const Scenario& scenario, int number, const Error& error);

}  // namespace fulcrum
