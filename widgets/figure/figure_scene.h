// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The timeline and the chart that a figure is drawn with, over a window, a filter, a scenario and lanes of
// their own: what the screen holds makes no difference and is not touched. One scene serves the pages of a
// file one after the other. GUI thread; lives for one export or as long as a preview.
#pragma once

#include "models/document/active_filter.h"
#include "models/document/active_lanes.h"
#include "models/document/current_balance.h"
#include "models/document/filtered_balance.h"
#include "models/document/selection.h"
#include "models/document/time_window.h"
#include "widgets/figure/figure_spec.h"
#include "widgets/leverage/leverage_chart.h"
#include "widgets/timeline/timeline_view.h"

namespace fulcrum {

class FigureScene {
public:
    /// `document` must outlive this.
    explicit FigureScene(const Document& document);

    /// Brings the view of a figure up. Fails if it is of another project, or speaks of an event, a scenario,
    /// a filter or an indicator that is not there.
    Result<void> show(const FigureSpec& spec);

    const Document& document() const { return m_document; }
    const CurrentBalance& balance() const { return m_balance; }
    TimelineView& timeline() { return m_timeline; }
    LeverageChart& chart() { return m_chart; }
    Theme theme() const { return m_timeline.theme(); }

    /// The events of the window that the filter lets through, by start; and how many it hides.
    std::vector<EventIndex> shownEvents() const;
    int hiddenEvents() const;

private:
    Result<void> assume(const QString& scenario);
    Result<void> overlay(const FigureSpec& spec);
    bool isInWindow(EventIndex event) const;

    const Document& m_document;
    TimeWindow m_window;
    Selection m_selection;
    CurrentBalance m_balance;
    ActiveFilter m_filter;
    FilteredBalance m_filtered;
    ActiveLanes m_lanes;
    TimelineView m_timeline;
    LeverageChart m_chart;
    std::optional<Error> m_failure;  ///< of the filter
};

}  // namespace fulcrum
