// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timeline_links.h"

#include <QFontMetricsF>
#include <QLocale>
#include <cmath>

#include "models/timeline/date_ticks.h"
#include "widgets/timeline/link_painter.h"

namespace fulcrum {
namespace {

/// The chain reaches this far: what is linked with the selected event, and what is linked with that.
constexpr int kChainDepth = 2;

}  // namespace

void TimelineLinks::takeSelection(EventKey selected) {
    m_chain =
        linksAround(m_document.timelineIndex().links(), m_document.columns().indexOf(selected), kChainDepth);
}

QString TimelineLinks::note(const LinkRoute& route) const {
    if (route.start == RouteEnd::Mark && route.end == RouteEnd::Mark) {
        //: At an arrow that stands for so many links
        return tr("×%1").arg(QLocale().toString(route.count));
    }
    const bool isEarlierHidden = route.start != RouteEnd::Mark;
    if (route.count > 1) {
        //: At an arrow from the edge of the timeline: so many events before the window are answered
        return isEarlierHidden ? tr("%Ln earlier", nullptr, route.count)
                               //: At an arrow to the edge: so many events after the window answer
                               : tr("%Ln later", nullptr, route.count);
    }
    const EventIndex hidden = isEarlierHidden ? route.earlier : route.later;
    const auto at = static_cast<std::size_t>(hidden);
    return dateText(m_document.columns().start[at], m_document.columns().precision[at], QLocale());
}

void TimelineLinks::route(const TimelineIndex& index, const TimelineLayout& layout,
                          const TimelineMetrics& metrics) {
    m_routes.clear();
    if (m_shown == ShownLinks::None) {
        return;
    }
    RouteRequest request;
    request.index = &index;
    request.layout = &layout;
    request.metrics = metrics;
    request.chain = m_chain;
    std::vector<Link> others;
    if (m_shown == ShownLinks::All) {
        others = linksOf(request.index->links(), eventsOf(layout));
    }
    request.others = others;
    const QFontMetricsF font(linkNoteFont());
    request.noteWidth = [&](const LinkRoute& route) {
        return std::ceil(font.horizontalAdvance(note(route))) + 1;
    };
    m_routes = routeLinks(request);
}

void TimelineLinks::paint(QPainter& painter, const LinkPlace& place, const Theme& theme) const {
    paintLinks(painter,
               {place.layout, place.metrics, theme, place.top, place.clipTop, place.clipBottom,
                [this](const LinkRoute& route) { return note(route); }},
               m_routes);
}

}  // namespace fulcrum
