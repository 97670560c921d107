// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads what is in view off the objects that hold it, and brings another view up in all of them. It holds
// nothing itself. GUI thread; owned by the composition.
#pragma once

#include "models/document/active_filter.h"
#include "models/document/active_lanes.h"
#include "models/document/active_scenario.h"
#include "models/document/current_balance.h"
#include "models/document/filtered_balance.h"
#include "models/document/selection.h"
#include "models/document/time_window.h"
#include "models/document/view_state.h"

namespace fulcrum {

class CurrentView {
public:
    /// All must outlive this.
    CurrentView(const Document& document, TimeWindow& window, Selection& selection, CurrentBalance& balance,
                ActiveFilter& filter, FilteredBalance& filteredBalance, ActiveScenario& scenario,
                ActiveLanes& lanes);

    ViewState state() const;

    /// Moves to this view. Fails, and leaves everything as it is, if it is of another project or speaks of an
    /// event or a scenario that is not there, or of a filter that cannot be read.
    Result<void> show(const ViewState& state, Transition transition = Transition::Move);

    /// The view of a story's step (viewOf). Of what a step does not speak stays as it is; a filter that
    /// cannot be read is left out.
    ViewState stateOf(const View& step) const;

private:
    const Document& m_document;
    TimeWindow& m_window;
    Selection& m_selection;
    CurrentBalance& m_balance;
    ActiveFilter& m_filter;
    FilteredBalance& m_filteredBalance;
    ActiveScenario& m_scenario;
    ActiveLanes& m_lanes;
};

}  // namespace fulcrum
