// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/current_view.h"

#include "models/document/document_text.h"
#include "models/document/story_edits.h"
#include "models/filter/query_text.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

CurrentView::CurrentView(const Document& document, TimeWindow& window, Selection& selection,
                         CurrentBalance& balance, ActiveFilter& filter, FilteredBalance& filteredBalance,
                         ActiveScenario& scenario, ActiveLanes& lanes)
    : m_document(document),
      m_window(window),
      m_selection(selection),
      m_balance(balance),
      m_filter(filter),
      m_filteredBalance(filteredBalance),
      m_scenario(scenario),
      m_lanes(lanes) {}

ViewState CurrentView::state() const {
    ViewState state;
    state.project = m_document.identity();
    state.range = m_window.target();
    state.cursor = m_window.cursor();
    state.baseline = m_window.baseline();
    const EventIndex selected = m_document.columns().indexOf(m_selection.selected());
    state.selected = selected == kNoIndex ? QString() : m_document.caption(selected).id;
    state.scenario = m_scenario.id();
    state.query = queryText(m_filter.filter());
    state.isFilteredBalance = m_filteredBalance.isOn();
    state.lens = m_balance.lens();
    state.grouping = m_lanes.chosenGrouping();
    return state;
}

Result<void> CurrentView::show(const ViewState& state, Transition transition) {
    if (!state.project.isEmpty() && state.project != m_document.identity()) {
        return Error{//: Where something is wrong: in the link to a view
                     DocumentText::tr("link"), DocumentText::tr("this view is of another project"),
                     DocumentText::tr("Open the project that it was copied from, then use it again")};
    }
    EventKey selected = kNoEvent;
    if (!state.selected.isEmpty()) {
        const auto key = m_document.keyOf(state.selected);
        if (!key) {
            return key.error();
        }
        selected = *key;
    }
    const ParsedQuery query = parseQuery(state.query, m_filter.vocabulary());
    if (!query.isOk()) {
        const QueryError& error = query.errors.front();
        return Error{//: Where something is wrong: in the link to a view
                     DocumentText::tr(
                         "link"),  //: %1 is what was typed into the search field, %2 what is wrong with it
                     DocumentText::tr("its filter \"%1\" cannot be read: %2").arg(state.query, error.what),
                     error.mend};
    }
    const Grouping grouping = m_lanes.chosenGrouping();
    if (auto grouped = m_lanes.setGrouping(state.grouping); !grouped) {
        return grouped;
    }
    if (state.scenario != m_scenario.id()) {
        if (auto chosen = m_scenario.choose(state.scenario); !chosen) {
            const auto back = m_lanes.setGrouping(grouping);
            return back ? chosen : back;
        }
    }
    m_filter.setFilter(query.filter);
    m_filteredBalance.setOn(state.isFilteredBalance);
    m_balance.setLens(state.lens);
    m_window.setBaseline(state.baseline);
    transition == Transition::Move ? m_window.moveTo(state.range) : m_window.setRange(state.range);
    if (state.cursor) {
        m_window.setCursor(state.cursor);
    }
    m_selection.select(selected);
    return {};
}

ViewState CurrentView::stateOf(const View& step) const {
    ViewState state = viewOf(m_document, step, this->state());
    if (!parseQuery(state.query, m_filter.vocabulary()).isOk()) {
        state.query.clear();
    }
    return state;
}

}  // namespace fulcrum
