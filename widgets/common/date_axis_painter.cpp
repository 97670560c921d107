// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/date_axis_painter.h"

#include <algorithm>
#include <cmath>

#include "widgets/common/mark_stamps.h"

namespace fulcrum {
namespace {

double labelRoom() { return scaled(84.0); }
double narrowestCutName() { return scaled(120.0); }

QFont axisFont(bool isStrong) { return interfaceFont(11, isStrong ? QFont::DemiBold : QFont::Normal); }

struct Extent {
    double left;
    double right;
};

Extent extentOf(const TimeGround& ground, const Era& era) {
    const double left = ground.scale.xOf(era.from);
    const double right = era.to ? ground.scale.xOf(*era.to) : ground.scale.right();
    return {std::clamp(left, ground.scale.left, ground.scale.right()),
            std::clamp(right, ground.scale.left, ground.scale.right())};
}

}  // namespace

void paintEras(QPainter& painter, const TimeGround& ground, const std::vector<Era>& eras, double top,
               double bottom) {
    for (std::size_t i = 0; i < eras.size(); i += 2) {
        const Extent extent = extentOf(ground, eras[i]);
        if (extent.left < extent.right) {
            painter.fillRect(QRectF(extent.left, top, extent.right - extent.left, bottom - top),
                             ground.theme.eraTint);
        }
    }
}

void paintEraNames(QPainter& painter, const TimeGround& ground, const std::vector<Era>& eras, double top) {
    const QFont font = interfaceFont(11, QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(ground.theme.mutedText);
    for (const Era& era : eras) {
        const Extent extent = extentOf(ground, era);
        const double room = extent.right - extent.left - 8;
        const QString whole = textIn(era.nameIn, ground.language, era.name);
        // Half a name says little; the tip over the era says it whole.
        if (room < narrowestCutName() && lineWidth(ground.texts, whole, font) > room) {
            continue;
        }
        paintLine(painter, ground.texts, QRectF(extent.left + 5, top, room, eraNameHeight()), Qt::AlignLeft,
                  whole);
    }
}

DateTicks axisTicks(const TimeScale& scale, const QLocale& locale) {
    return dateTicks(scale, labelRoom(), locale);
}

void paintDateGrid(QPainter& painter, const TimeGround& ground, const DateTicks& ticks, double top,
                   double bottom) {
    // On whole pixels: thin lines between two of them are blurred, and cost as much as the marks.
    const bool isOfPixels = takesStamps(painter);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, !isOfPixels);
    for (const DateTick& tick : ticks.ticks) {
        const double x = ground.scale.xOf(tick.day);
        const QColor& colour = tick.isStrong ? ground.theme.line : ground.theme.grid;
        if (isOfPixels) {
            painter.fillRect(QRectF(std::floor(x), top, ground.theme.wide(1), bottom - top), colour);
        } else {
            painter.setPen(QPen(colour, ground.theme.wide(1)));
            painter.drawLine(QPointF(x, top), QPointF(x, bottom));
        }
    }
    painter.restore();
}

void paintDateAxis(QPainter& painter, const TimeGround& ground, const DateTicks& ticks, double top) {
    painter.setPen(QPen(ground.theme.line, ground.theme.wide(1)));
    painter.drawLine(QPointF(ground.scale.left, top), QPointF(ground.scale.right(), top));
    for (const Day day : ticks.minor) {
        const double x = ground.scale.xOf(day);
        painter.drawLine(QPointF(x, top), QPointF(x, top + 4));
    }
    for (const DateTick& tick : ticks.ticks) {
        const double x = ground.scale.xOf(tick.day);
        const QFont font = axisFont(tick.isStrong);
        painter.setPen(QPen(ground.theme.mutedText, ground.theme.wide(1)));
        painter.drawLine(QPointF(x, top), QPointF(x, top + 7));
        const double width = lineWidth(ground.texts, tick.text, font);
        // A date cut at the edge says less than none.
        if (x + 4 + width > ground.scale.right() + 8) {
            continue;
        }
        painter.setFont(font);
        painter.setPen(tick.isStrong ? ground.theme.text : ground.theme.mutedText);
        paintLine(painter, ground.texts, QRectF(x + 4, top + 2, width + 4, dateAxisHeight() - 2),
                  Qt::AlignLeft, tick.text);
    }
}

void paintHorizon(QPainter& painter, const TimeGround& ground, Day horizon, double top, double bottom) {
    const double x = std::max(ground.scale.xOf(horizon + 1.0), ground.scale.left);
    if (x >= ground.scale.right()) {
        return;
    }
    painter.fillRect(QRectF(x, top, ground.scale.right() - x, bottom - top),
                     mixed(ground.theme.ground, ground.theme.line, 0.35));
    painter.setPen(QPen(ground.theme.mutedText, 1, Qt::DashLine));
    painter.drawLine(QPointF(x, top), QPointF(x, bottom));
}

}  // namespace fulcrum
