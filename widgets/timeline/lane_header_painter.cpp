// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/lane_header_painter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

#include "widgets/common/canvas.h"
#include "widgets/timeline/lane_names.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

double sideBand() { return scaled(20.0); }
double nameLeft() { return chevronLeft() + chevronWidth() + 1; }

/// The context of this file's texts for translators.
struct HeaderTexts {
    Q_DECLARE_TR_FUNCTIONS(fulcrum::HeaderTexts)
};

bool isBetween(double top, double bottom, const LanePainting& painting) {
    return bottom > painting.clipTop && top < painting.clipBottom;
}

/// The name of a side runs up its band, in the middle of what is seen of it.
void paintSideBand(QPainter& painter, const LanePainting& painting, Side side, double top, double bottom) {
    top = std::max(top, painting.clipTop);
    bottom = std::min(bottom, painting.clipBottom);
    if (top >= bottom) {
        return;
    }
    const QColor colour = painting.colours.side(side);
    const QRectF band(0, top + 1, sideBand(), bottom - top - 2);
    painter.fillRect(band, mixed(colour, painting.theme.ground, painting.theme.isDark ? 0.75 : 0.86));
    painter.fillRect(QRectF(0, band.top(), 3, band.height()), painting.theme.markOf(colour));
    if (side != Side::A && side != Side::B) {
        return;
    }
    const QFont font = interfaceFont(11, QFont::DemiBold);
    const QFontMetricsF metrics(font);
    const QString name = metrics.elidedText(sideName(painting.document.parties(), side, painting.language),
                                            Qt::ElideRight, band.height() - 6);
    painter.save();
    painter.setFont(font);
    painter.setPen(painting.theme.textOf(colour));
    painter.translate(band.left() + 2, band.bottom());
    painter.rotate(-90);
    painter.drawText(QRectF(0, 0, band.height(), sideBand() - 2), Qt::AlignCenter, name);
    painter.restore();
}

void paintSideBands(QPainter& painter, const LanePainting& painting) {
    if (!painting.lanes.tellsSide()) {
        return;
    }
    const auto& boxes = painting.layout.lanes;
    const auto sideOf = [&](std::size_t i) { return painting.lanes.at(boxes[i].lanes.front()).side; };
    for (std::size_t first = 0; first < boxes.size();) {
        std::size_t next = first;
        while (next < boxes.size() && sideOf(next) == sideOf(first)) {
            ++next;
        }
        const LaneBox& last = boxes[next - 1];
        paintSideBand(painter, painting, sideOf(first), painting.top + boxes[first].top,
                      painting.top + last.top + last.height);
        first = next;
    }
}

/// Points down at a lane that is open, to the right at one that is collapsed.
void paintChevron(QPainter& painter, const LanePainting& painting, const LaneBox& box, double top) {
    const QPointF middle(chevronLeft() + chevronWidth() / 2, top + 2 + painting.metrics.rowHeight / 2);
    QPolygonF triangle;
    if (box.isCollapsed) {
        triangle << middle + QPointF(-2, -4) << middle + QPointF(3, 0) << middle + QPointF(-2, 4);
    } else {
        triangle << middle + QPointF(-4, -2) << middle + QPointF(0, 3) << middle + QPointF(4, -2);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(painting.theme.mutedText);
    painter.drawPolygon(triangle);
}

/// A pin in the line of the name: a head and a needle.
void paintPin(QPainter& painter, const Theme& theme, const QPointF& middle) {
    painter.setPen(QPen(theme.accent, 1.4));
    painter.drawLine(middle + QPointF(0, 1), middle + QPointF(0, 5));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawRect(QRectF(middle.x() - 2, middle.y() - 5, 4, 5));
    painter.drawRect(QRectF(middle.x() - 4, middle.y(), 8, 1.6));
}

void paintLaneName(QPainter& painter, const LanePainting& painting, const LaneBox& box, double top) {
    const QFont nameFont = interfaceFont(12, QFont::DemiBold);
    const QFont smallFont = interfaceFont(10.5);
    QRectF nameBox(nameLeft(), top + 2, painting.layout.scale.left - nameLeft() - 8,
                   painting.metrics.rowHeight);
    QString more;
    if (box.crowdedOut > 0) {
        //: Beside a lane's name: so many events have no mark of their own at this zoom
        more = HeaderTexts::tr("+%1").arg(QLocale().toString(box.crowdedOut));
    }
    const QString name = placeName(painting.document, painting.lanes, box, painting.language);
    const bool isFigure = painting.texts == nullptr;
    if (isFigure &&
        lineWidth(nullptr, name, nameFont) + lineWidth(nullptr, more, smallFont) + 6 > nameBox.width()) {
        // On paper nothing can be pointed at: the name is worth more than the count, which the dots still
        // tell.
        more.clear();
    }
    painter.setFont(smallFont);
    painter.setPen(painting.theme.mutedText);
    paintNumber(painter, painting.texts, nameBox, more);
    if (!more.isEmpty()) {
        nameBox.setRight(nameBox.right() - numberWidth(painting.texts, more, smallFont) - 6);
    }
    if (box.isPinned) {
        paintPin(painter, painting.theme, {nameBox.right() - 4, nameBox.center().y()});
        nameBox.setRight(nameBox.right() - 14);
    }
    painter.setFont(nameFont);
    painter.setPen(box.lanes.size() == 1 ? painting.theme.text : painting.theme.mutedText);
    paintLine(painter, painting.texts, nameBox, Qt::AlignLeft, name);
}

}  // namespace

void paintLaneHeaders(QPainter& painter, const LanePainting& painting, const LaneBox* pointed) {
    paintSideBands(painter, painting);
    std::optional<Side> sideAbove;
    for (const LaneBox& box : painting.layout.lanes) {
        const Side side = painting.lanes.at(box.lanes.front()).side;
        const double top = painting.top + box.top;
        const bool isFirstOfSide = sideAbove != side;
        sideAbove = side;
        if (!isBetween(top, top + box.height, painting)) {
            continue;
        }
        if (top >= painting.clipTop) {
            painter.setPen(
                QPen(isFirstOfSide ? painting.theme.line : painting.theme.grid, painting.theme.wide(1)));
            // On whole pixels: soft edges cost as much as the lines of a hundred marks and look blurred.
            painter.setRenderHint(QPainter::Antialiasing, false);
            painter.drawLine(QPointF(isFirstOfSide || !painting.lanes.tellsSide() ? 0 : sideBand(), top),
                             QPointF(painting.layout.scale.right(), top));
            painter.setRenderHint(QPainter::Antialiasing);
        }
        // A name that the scroll has cut would be a clipped text.
        if (top >= painting.clipTop - 4 &&
            top + painting.metrics.minimumLaneHeight <= painting.clipBottom + 4) {
            paintLaneName(painter, painting, box, top);
            if (box.isCollapsed || (&box == pointed && box.lanes.size() == 1)) {
                paintChevron(painter, painting, box, top);
            }
        }
    }
}

QString hiddenText(int lanes, int events) {
    //: Above the lanes; the number of lanes and, after the point, of events in them
    return HeaderTexts::tr("%Ln lane(s) hidden", nullptr, lanes) + u" · "_s +
           HeaderTexts::tr("%Ln event(s)", nullptr, events);
}

void paintHiddenMark(QPainter& painter, const Theme& theme, const QRectF& box, int lanes, int events) {
    const QFont font = interfaceFont(10.5, QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(theme.accent, theme.ground, theme.isDark ? 0.75 : 0.86));
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(theme.textOf(theme.accent));
    painter.drawText(
        box.adjusted(6, 0, -6, 0), Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetricsF(font).elidedText(hiddenText(lanes, events), Qt::ElideRight, box.width() - 12));
}

}  // namespace fulcrum
