// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/density_painter.h"

#include <algorithm>
#include <cmath>

namespace fulcrum {
namespace {

/// Faint enough for labels to be read on it in both themes, where a lane has but one row.
constexpr double kProfileOpacity = 0.35;
constexpr double kEdgeOpacity = 0.8;
constexpr double kStripOpacity = 0.6;

QColor withOpacity(QColor colour, double opacity) {
    colour.setAlphaF(static_cast<float>(std::clamp(opacity, 0.0, 1.0)));
    return colour;
}

/// The colour of a lane's track where that is what its marks are coloured by; elsewhere, and where lanes
/// share a place, none.
QColor colourOf(const LanePainting& painting, const LaneBox& box) {
    const Lane& lane = painting.lanes.at(box.lanes.front());
    const bool isOfTrack = box.lanes.size() == 1 && lane.track && painting.lanes.tellsSide();
    return isOfTrack ? painting.theme.markOf(painting.colours.track(*lane.track)) : painting.theme.mutedText;
}

/// Edges on whole pixels: edges between them would let neighbouring bins shimmer while panning.
QRectF columnOf(const LanePainting& painting, const PlacedBin& bin, double top, double bottom) {
    const double left = std::round(bin.left);
    return {QPointF(left, std::clamp(top, painting.clipTop, painting.clipBottom)),
            QPointF(std::max(std::round(bin.right), left + 1),
                    std::clamp(bottom, painting.clipTop, painting.clipBottom))};
}

/// How many events a dot stands for is told by its strength, on a root scale: ten times the events are not
/// ten times as dark.
void paintDots(QPainter& painter, const LanePainting& painting, const LaneBox& box, double bottom) {
    const double top = bottom - painting.metrics.densityHeight;
    for (const PlacedBin& bin : box.bins) {
        if (bin.hidden > 0) {
            const double strength = std::min(1.0, 0.35 + 0.15 * std::sqrt(double(bin.hidden)));
            const QRectF column = columnOf(painting, bin, top + 0.5, bottom - 0.5);
            painter.fillRect(column.adjusted(0, 0, -1, 0),
                             withOpacity(painting.theme.mutedText, strength * (1 - box.denseness)));
        }
    }
}

void paintInForce(QPainter& painter, const LanePainting& painting, const LaneBox& box, const QColor& colour,
                  double bottom) {
    const double top = bottom - painting.metrics.densityHeight + 0.5;
    const auto toneOf = [](const PlacedBin& bin) { return std::lround(bin.inForceShare * 32); };
    for (auto first = box.bins.begin(); first != box.bins.end();) {
        const auto next = std::find_if(first, box.bins.end(),
                                       [&](const PlacedBin& bin) { return toneOf(bin) != toneOf(*first); });
        PlacedBin stretch = *first;
        stretch.right = std::prev(next)->right;
        if (toneOf(*first) > 0) {
            painter.fillRect(
                columnOf(painting, stretch, top, bottom - 0.5),
                withOpacity(colour, kStripOpacity * box.denseness * double(toneOf(*first)) / 32));
        }
        first = next;
    }
}

void paintProfile(QPainter& painter, const LanePainting& painting, const LaneBox& box, const QColor& colour,
                  double bottom) {
    const double base = bottom - painting.metrics.densityHeight;
    const double room = base - (painting.top + box.profileTop);
    QPolygonF profile;
    profile.reserve(static_cast<qsizetype>(box.bins.size()) * 2 + 2);
    for (const PlacedBin& bin : box.bins) {
        const QRectF column = columnOf(painting, bin, base - std::round(room * bin.share), base);
        profile << column.topLeft() << column.topRight();
    }
    const QPolygonF edge = profile;
    const double floor = std::clamp(base, painting.clipTop, painting.clipBottom);
    profile << QPointF(profile.last().x(), floor) << QPointF(profile.first().x(), floor);
    painter.setPen(Qt::NoPen);
    painter.setBrush(withOpacity(colour, kProfileOpacity * box.denseness));
    painter.drawPolygon(profile);
    if (box.denseness >= kDensityShown && box.rows > 1) {
        // Before that, and where there is but one row, the edge would run through labels.
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(withOpacity(colour, kEdgeOpacity * box.denseness), 1));
        painter.drawPolyline(edge.translated(0.5, 0.5));
    }
}

}  // namespace

void paintDensity(QPainter& painter, const LanePainting& painting, const LaneBox& box) {
    const double bottom = painting.top + box.top + box.height;
    if (box.bins.empty() || bottom <= painting.clipTop || bottom - box.height >= painting.clipBottom) {
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (box.denseness > 0) {
        const QColor colour = colourOf(painting, box);
        paintProfile(painter, painting, box, colour, bottom);
        paintInForce(painter, painting, box, colour, bottom);
    }
    if (box.denseness < 1) {
        paintDots(painter, painting, box, bottom);
    }
    painter.restore();
}

void paintPointedBin(QPainter& painter, const LanePainting& painting, const LaneBox& box,
                     const PlacedBin& bin) {
    const double top = painting.top + box.top;
    const QRectF column = columnOf(painting, bin, top + 1, top + box.height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(column, withOpacity(painting.theme.accent, 0.18));
    painter.setPen(QPen(painting.theme.accent, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(column.adjusted(0, 0, -1, -1));
    painter.restore();
}

}  // namespace fulcrum
