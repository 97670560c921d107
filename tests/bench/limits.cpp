// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <qcustomplot.h>

#include <QPainter>
#include <QPixmap>
#include <algorithm>
#include <cmath>
#include <iterator>

#include "models/timeline/date_ticks.h"
#include "tests/bench/distribution.h"
#include "tests/bench/journey.h"
#include "tests/bench/open_window.h"
#include "widgets/common/balance_text.h"
#include "widgets/timeline/lane_names.h"
#include "widgets/timeline/lane_painter.h"

using namespace Qt::StringLiterals;

namespace fulcrum::bench {

namespace {

constexpr QSize kPicture(1600, 900);
constexpr int kRedraws = 15;

/// What a frame of the window shows, taken out of it so that drawing alone is timed.
struct Shown {
    std::vector<QRectF> marks;
    std::vector<std::pair<QPointF, QString>> texts;
    std::vector<QPolygonF> areas;
    std::vector<QPolygonF> lines;
    std::vector<QLineF> grid;
};

/// The dates and the grid of one view between these heights.
void addDates(Shown& shown, const TimeScale& scale, double top, double bottom) {
    constexpr double kDateRoom = 90;
    for (const DateTick& tick : dateTicks(scale, kDateRoom, QLocale()).ticks) {
        const double x = scale.xOf(tick.day);
        shown.grid.emplace_back(x, top, x, bottom);
        shown.texts.emplace_back(QPointF(x, top), tick.text);
    }
}

void addTimeline(Shown& shown, const TimelineView& timeline) {
    const TimelineLayout& layout = timeline.layout();
    const Document& document = timeline.document();
    addDates(shown, layout.scale, 0, layout.height);
    for (const LaneBox& box : layout.lanes) {
        QPolygonF profile;
        for (const PlacedBin& bin : box.bins) {
            const double height = box.height * bin.share / 3;
            profile << QPointF(bin.left, box.top + box.height - height)
                    << QPointF(bin.right, box.top + box.height - height);
        }
        shown.areas.push_back(profile);
        shown.texts.emplace_back(QPointF(4, box.top + 13),
                                 placeName(document, timeline.lanes(), box, u"en"_s));
    }
    for (const PlacedEvent& placed : layout.events) {
        shown.marks.emplace_back(placed.left, placed.top + 2, placed.right - placed.left, 12);
        if (placed.labelSide != LabelSide::None) {
            shown.texts.emplace_back(QPointF(placed.labelLeft, placed.top + 13),
                                     labelText(document.caption(placed.event), u"en"_s));
        }
    }
    for (const LinkRoute& route : timeline.routes()) {
        QPolygonF line;
        for (const RoutePoint& point : route.points) {
            line << QPointF(point.x, point.y);
        }
        shown.lines.push_back(line);
    }
}

/// The overview is as its own picture holds it, but for the brush.
void addChart(Shown& shown, const LeverageChart& chart, const CurrentBalance& balance) {
    const BalanceStack& stack = chart.stack();
    const TimeScale scale = chart.timeScale();
    const double middle = kPicture.height() * 0.8;
    const double unit = kPicture.height() * 0.18 / std::max(stack.highest, -stack.lowest);
    const auto pointsOf = [&](const std::vector<double>& values) {
        QPolygonF points;
        for (std::size_t i = 0; i < values.size(); ++i) {
            points << QPointF(scale.xOf(stack.days[i]), middle - unit * values[i]);
        }
        return points;
    };
    addDates(shown, scale, middle, kPicture.height());
    for (const auto& side : stack.outline) {
        for (const std::vector<double>& outline : side) {
            QPolygonF area = pointsOf(outline);
            area << QPointF(scale.right(), middle) << QPointF(scale.left, middle);
            shown.areas.push_back(area);
        }
    }
    QPolygonF band = pointsOf(seriesOn(balance.curve(), balance.band().p10, stack.days));
    const QPolygonF upper = pointsOf(seriesOn(balance.curve(), balance.band().p90, stack.days));
    std::ranges::reverse_copy(upper, std::back_inserter(band));
    shown.areas.push_back(band);
    shown.lines.push_back(pointsOf(stack.net));
    double x = scale.left;
    for (const QString& text : chart.keyTexts()) {
        shown.texts.emplace_back(QPointF(x += 100, middle), text);
    }
}

void fill(QPixmap& picture, const Shown& shown) {
    QPainter painter(&picture);
    painter.fillRect(picture.rect(), Qt::white);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(120, 140, 160));
    for (const QPolygonF& area : shown.areas) {
        painter.drawPolygon(area);
    }
    for (const QRectF& mark : shown.marks) {
        painter.fillRect(mark, QColor(90, 120, 150));
    }
    painter.setPen(Qt::black);
    painter.setFont(labelFont());
    for (const auto& [at, text] : shown.texts) {
        painter.drawText(at, text);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (const QPolygonF& line : shown.lines) {
        painter.drawPolyline(line);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawLines(shown.grid.data(), int(shown.grid.size()));
}

}  // namespace

Result<QJsonObject> measureFilling(const Occasion& occasion) {
    const auto path = projectFile(occasion);
    if (!path) {
        return path.error();
    }
    OpenWindow window(occasion);
    if (const auto opened = window.open(*path); !opened) {
        return opened.error();
    }
    window.selectLinked();
    TimeWindow& seen = window.composition().timeWindow();
    QPixmap picture(kPicture);
    std::vector<double> times;
    for (int i = 0; i < kJourneyFrames; ++i) {
        seen.setRange(journey(seen.extent(), i));
        QCoreApplication::processEvents();
        Shown shown;
        addTimeline(shown, window.timeline());
        addChart(shown, window.chart(), window.composition().balance());
        QElapsedTimer timer;
        timer.start();
        fill(picture, shown);
        times.push_back(millisecondsOf(timer));
    }
    return QJsonObject{{u"fill"_s, median(std::move(times))}};
}

Result<QJsonObject> measureBareLine(const Occasion& occasion) {
    QCustomPlot plot;
    plot.resize(kPicture);
    QVector<double> keys(occasion.events);
    QVector<double> values(occasion.events);
    for (int i = 0; i < occasion.events; ++i) {
        keys[i] = i;
        values[i] = std::sin(i * 0.001) + std::sin(i * 0.37) * 0.1;
    }
    plot.addGraph()->setData(keys, values, true);
    plot.rescaleAxes();
    plot.show();
    QCoreApplication::processEvents();
    std::vector<double> times;
    for (int run = 0; run < kRedraws; ++run) {
        QElapsedTimer timer;
        timer.start();
        plot.replot(QCustomPlot::rpQueuedRefresh);
        QCoreApplication::processEvents();
        times.push_back(millisecondsOf(timer));
    }
    return QJsonObject{{u"qcp_line"_s, median(std::move(times))}};
}

}  // namespace fulcrum::bench
