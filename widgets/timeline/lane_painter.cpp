// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/lane_painter.h"

#include <QFontMetricsF>
#include <cmath>

#include "widgets/common/balance_text.h"
#include "widgets/common/canvas.h"
#include "widgets/timeline/density_painter.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// The stretches of a bar between the steps of its level, cut to the mark.
std::vector<BarSegment> segmentsOf(const LanePainting& painting, const PlacedEvent& placed) {
    const LevelSteps steps = painting.levels.steps(placed.event);
    const TimeScale& scale = painting.layout.scale;
    std::vector<BarSegment> segments;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const double from = std::max(scale.xOf(steps[i].from), placed.left);
        const bool isLast = i + 1 == steps.size();
        const double to = isLast ? placed.right : std::min(scale.xOf(steps[i + 1].from), placed.right);
        if (from < to) {
            segments.push_back({from, to, steps[i].level});
        }
    }
    if (segments.empty()) {
        segments.push_back({placed.left, placed.right, 1});
    }
    segments.front().left = placed.left;
    return segments;
}

double softLeft(const LanePainting& painting, const PlacedEvent& placed) {
    const auto at = static_cast<std::size_t>(placed.event);
    const Precision precision = painting.document.columns().precision[at];
    if (precision == Precision::OnDay || placed.startsBefore) {
        return 0;
    }
    const Day start = painting.document.columns().start[at];
    return (endOfPrecision(start, precision) - start) * painting.layout.scale.pixelsPerDay();
}

void paintMark(QPainter& painter, const LanePainting& painting, const PlacedEvent& placed) {
    const double top = painting.top + placed.top;
    const QRectF box(placed.left, top + 2, placed.right - placed.left, painting.metrics.rowHeight - 4);
    MarkStyle style;
    style.colour = markColour(painting, placed.event);
    style.showsStart = !placed.startsBefore;
    style.emphasis = painting.emphasis ? painting.emphasis(placed.event) : Emphasis::Normal;
    const Kind kind = painting.document.columns().kind[static_cast<std::size_t>(placed.event)];
    style.isFilled = kind == Kind::Agreement || kind == Kind::Ruling || kind == Kind::Pressure;
    switch (placed.shape) {
        case MarkShape::Bar: {
            const bool fadesRight = placed.isOpen && !placed.endsAfter;
            paintBar(painter, box, segmentsOf(painting, placed), softLeft(painting, placed), fadesRight,
                     style, painting.theme);
            return;
        }
        case MarkShape::HatchedBar:
            paintHatchedBar(painter, box, style, painting.theme);
            return;
        default:
            paintSymbol(painter, box, placed.shape, style, painting.theme);
    }
}

void paintLabel(QPainter& painter, const LanePainting& painting, const PlacedEvent& placed) {
    if (placed.labelSide == LabelSide::None) {
        return;
    }
    const Emphasis emphasis = painting.emphasis ? painting.emphasis(placed.event) : Emphasis::Normal;
    QColor colour = painting.theme.text;
    if (emphasis == Emphasis::Faded) {
        colour = mixed(colour, painting.theme.ground, 0.55);
    }
    painter.setPen(colour);
    const EventCaption& caption = painting.document.caption(placed.event);
    const QRectF box(placed.labelLeft, painting.top + placed.top, placed.labelRoom + 2,
                     painting.metrics.rowHeight);
    QString text = labelText(caption, painting.language);
    if (painting.marks != nullptr) {
        painting.marks->paint(painter, painting.theme, text, box.bottomLeft(), placed.labelRoom);
        painter.setPen(colour);
    }
    if (painting.texts != nullptr) {
        const double middle = box.center().y();
        if (placed.isLabelCut) {
            painting.texts->paintCut(painter, box.left(), middle, text, placed.labelRoom);
        } else {
            painting.texts->paintWhole(painter, box.left(), middle, text);
        }
        return;
    }
    // The tooltip holds the whole.
    if (placed.isLabelCut) {
        text = QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, placed.labelRoom);
    }
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextDontClip, text);
}

}  // namespace

QColor markColour(const LanePainting& painting, EventIndex event) {
    const auto at = static_cast<std::size_t>(event);
    const EventColumns& columns = painting.document.columns();
    if (painting.lanes.tellsSide()) {
        return painting.colours.track(columns.track[at]);
    }
    const PartyIndex actor = columns.actor[at];
    const auto& parties = painting.document.parties();
    return painting.colours.side(actor < parties.size() ? parties[actor].side : Side::None);
}

QFont labelFont() { return interfaceFont(11.5); }

void paintLaneMarks(QPainter& painter, const LanePainting& painting) {
    painter.setFont(labelFont());
    for (const LaneBox& box : painting.layout.lanes) {
        paintDensity(painter, painting, box);
    }
    const auto isSeen = [&](const PlacedEvent& placed) {
        const double top = painting.top + placed.top;
        return top >= painting.clipTop - 1 && top + painting.metrics.rowHeight <= painting.clipBottom + 1;
    };
    for (const PlacedEvent& placed : painting.layout.events) {
        if (isSeen(placed)) {
            paintMark(painter, painting, placed);
        }
    }
    for (const PlacedEvent& placed : painting.layout.events) {
        if (isSeen(placed)) {
            paintLabel(painter, painting, placed);
        }
    }
}

}  // namespace fulcrum
