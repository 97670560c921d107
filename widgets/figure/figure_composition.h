// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One page of a figure, laid out and ready to be painted by any writer: in units of its sheet, on nothing but
// a painter. Holds the scene by reference, and holds good until the scene shows something else. GUI thread.
#pragma once

#include <QImage>

#include "widgets/common/callout_painter.h"
#include "widgets/figure/figure_layout.h"
#include "widgets/figure/figure_scene.h"
#include "widgets/figure/figure_sheet.h"
#include "widgets/figure/figure_words.h"

namespace fulcrum {

class FigureComposition {
public:
    /// Brings the view up in `scene` and lays the page out. Fails if the view cannot be shown, the size
    /// cannot be laid out, or the logo cannot be read.
    static Result<FigureComposition> of(FigureScene& scene, const FigureSpec& spec);

    const FigureSpec& spec() const { return m_spec; }
    const FigureSheet& sheet() const { return m_sheet; }
    const FigureLayout& layout() const { return m_layout; }
    const FigureScene& scene() const { return *m_scene; }
    QString title() const { return m_words.title; }
    QString altText() const { return fulcrum::altText(*m_scene, m_spec); }
    bool hasGround() const { return m_spec.ground != FigureGround::Transparent; }

    /// Paints the page into [0, units of the sheet].
    void paint(QCPPainter& painter) const;

private:
    FigureComposition(FigureScene& scene, const FigureSpec& spec) : m_scene(&scene), m_spec(spec) {}

    void paintPlots(QCPPainter& painter, const Theme& theme) const;
    void anchorEvents(std::vector<CalloutAnchor>& anchors) const;
    void anchorPoints(std::vector<CalloutAnchor>& anchors) const;
    void anchorSpans(std::vector<CalloutAnchor>& anchors, const TimeScale& scale) const;
    QPointF fromPlot(const QRectF& plot, const QPointF& point) const { return plot.topLeft() + point; }

    FigureScene* m_scene;
    FigureSpec m_spec;
    FigureSheet m_sheet;
    FigureWords m_words;
    FigureLayout m_layout;
    QImage m_logo;
};

}  // namespace fulcrum
