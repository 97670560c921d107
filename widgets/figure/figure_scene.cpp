// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/figure_scene.h"
#include "widgets/figure/figure_texts.h"

#include <QCoreApplication>
#include <algorithm>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

Theme themeOf(FigureGround ground) {
    switch (ground) {
        case FigureGround::Dark:
            return Theme::dark();
        case FigureGround::Grey:
            return Theme::grey();
        case FigureGround::Light:
        case FigureGround::Transparent:
            break;
    }
    return Theme::light();
}

}  // namespace

FigureScene::FigureScene(const Document& document)
    : m_document(document),
      m_balance(document),
      m_filter(document, m_balance, m_window),
      m_filtered(m_filter, m_balance),
      m_lanes(document),
      m_timeline(document, m_balance, m_window, m_selection),
      m_chart(document, m_balance, m_window, m_selection) {
    m_timeline.setLanes(m_lanes);
    QObject::connect(&m_filter, &ActiveFilter::changed, &m_lanes, [this] {
        m_lanes.setShown(m_filter.filter().isEmpty() ? nullptr : m_filter.matches());
    });
    QObject::connect(&m_filter, &ActiveFilter::failed, &m_lanes,
                     [this](const Error& error) { m_failure = error; });
}

Result<void> FigureScene::show(const FigureSpec& spec) {
    const ViewState& view = spec.view;
    if (!view.project.isEmpty() && view.project != m_document.identity()) {
        return Error{{},
                     FigureTexts::tr("this view is of another project"),
                     FigureTexts::tr("open the project that it was made from")};
    }
    EventKey selected = kNoEvent;
    if (!view.selected.isEmpty()) {
        const auto key = m_document.keyOf(view.selected);
        if (!key) {
            return key.error();
        }
        selected = *key;
    }
    m_failure.reset();
    if (const auto faults = m_filter.setQuery(view.query); !faults.empty()) {
        return Error{view.query, faults.front().what, faults.front().mend};
    }
    if (m_failure) {
        return *m_failure;
    }
    if (auto grouped = m_lanes.setGrouping(view.grouping); !grouped) {
        return grouped;
    }
    m_balance.setLens(view.lens);
    if (auto assumed = assume(view.scenario); !assumed) {
        return assumed;
    }
    m_filtered.setOn(view.isFilteredBalance);
    m_window.setRange(bounded(view.range));
    m_window.setBaseline(view.baseline);
    m_selection.select(selected);
    if (auto overlaid = overlay(spec); !overlaid) {
        return overlaid;
    }
    const Theme theme = themeOf(spec.ground);
    m_timeline.setTheme(theme);
    m_timeline.setShownLinks(spec.links);
    m_chart.setTheme(theme);
    return {};
}

Result<void> FigureScene::assume(const QString& scenario) {
    if (scenario.isEmpty()) {
        m_balance.showRecord();
        return {};
    }
    const auto& all = m_document.scenarios();
    const auto found = std::ranges::find(all, scenario, &Scenario::id);
    if (found == all.end()) {
        return Error{scenario, FigureTexts::tr("the project has no scenario of this name"),
                     FigureTexts::tr("name one that it has by its id, or none")};
    }
    return m_balance.assume(*found);
}

Result<void> FigureScene::overlay(const FigureSpec& spec) {
    if (!m_chart.setIndicator(spec.indicator)) {
        return Error{spec.indicator, FigureTexts::tr("the project has no indicator of this name"),
                     FigureTexts::tr("name one that it has by its id, or none")};
    }
    m_chart.overlay().setComponent(spec.component);
    return {};
}

bool FigureScene::isInWindow(EventIndex event) const {
    const auto at = static_cast<std::size_t>(event);
    const EventColumns& columns = m_document.columns();
    const DayRange range = m_window.range();
    const double start = columns.start[at];
    const bool isBarOfDays = isBar(shapeOf(columns.kind[at]));
    const double end = isBarOfDays ? std::max(start + 1, double(columns.end[at])) : start + 1;
    return start < range.to && end > range.from;
}

std::vector<EventIndex> FigureScene::shownEvents() const {
    std::vector<EventIndex> shown;
    const auto matches = m_filter.matches();
    for (EventIndex event = 0; event < m_document.columns().size(); ++event) {
        if (isInWindow(event) && matches->contains(event)) {
            shown.push_back(event);
        }
    }
    return shown;
}

int FigureScene::hiddenEvents() const {
    int hidden = 0;
    const auto matches = m_filter.matches();
    for (EventIndex event = 0; event < m_document.columns().size(); ++event) {
        hidden += isInWindow(event) && !matches->contains(event) ? 1 : 0;
    }
    return hidden;
}

}  // namespace fulcrum
