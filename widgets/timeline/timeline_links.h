// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The links that the timeline shows: which ones, the way of each in the present layout, and what is said of
// those that lead out of view. Owned by the timeline, which tells it of a new selection, record or layout.
// GUI thread.
#pragma once

#include <QCoreApplication>
#include <vector>

#include "models/document/document.h"
#include "models/timeline/link_routes.h"
#include "widgets/common/shown_links.h"
#include "widgets/common/theme.h"

class QPainter;

namespace fulcrum {

struct LinkPlace {
    const TimelineLayout& layout;
    const TimelineMetrics& metrics;
    double top = 0;  ///< pixel of the layout's 0
    double clipTop = 0;
    double clipBottom = 0;
};

class TimelineLinks {
    Q_DECLARE_TR_FUNCTIONS(fulcrum::TimelineLinks)
public:
    explicit TimelineLinks(const Document& document) : m_document(document) {}

    ShownLinks shown() const { return m_shown; }
    void setShown(ShownLinks shown) { m_shown = shown; }

    /// Takes the chain of the selected event anew; without one there is none.
    void takeSelection(EventKey selected);
    /// The links of the selected event and of those it is linked with.
    const std::vector<Link>& chain() const { return m_chain; }

    /// Finds the ways anew; `index` is the one that was laid out.
    void route(const TimelineIndex& index, const TimelineLayout& layout, const TimelineMetrics& metrics);
    const std::vector<LinkRoute>& routes() const { return m_routes; }
    void paint(QPainter& painter, const LinkPlace& place, const Theme& theme) const;

private:
    QString note(const LinkRoute& route) const;

    const Document& m_document;
    ShownLinks m_shown = ShownLinks::OfSelection;
    std::vector<Link> m_chain;
    std::vector<LinkRoute> m_routes;
};

}  // namespace fulcrum
