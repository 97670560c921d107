// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/overview_strip.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>

#include "widgets/common/canvas.h"
#include "widgets/common/view_ground.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// In pixels; a column is less than twice as wide.
constexpr double kNarrowestColumn = 3;
constexpr double kGrip = 5;
/// How far columns of all events are faded towards the ground under those of the filter.
constexpr double kPaleShare = 0.72;

}  // namespace

OverviewStrip::OverviewStrip(const Document& document, TimeWindow& window, QWidget* parent)
    : QWidget(parent), m_document(document), m_window(window) {
    setObjectName(u"overviewStrip"_s);
    setAccessibleName(tr("Overview"));
    setAccessibleDescription(tr("The whole record; the brush is the stretch of time that is shown"));
    // Time runs from left to right in every language.
    setLayoutDirection(Qt::LeftToRight);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    // Or everything behind it would be filled first, at each frame.
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&window, &TimeWindow::rangeChanged, this, qOverload<>(&QWidget::update));
    connect(&window, &TimeWindow::extentChanged, this, &OverviewStrip::outdate);
    connect(&document, &Document::changed, this, &OverviewStrip::outdate);
    setTheme(m_theme);
}

void OverviewStrip::setFilter(const ActiveFilter& filter) {
    m_filter = &filter;
    connect(&filter, &ActiveFilter::changed, this, &OverviewStrip::outdate);
    outdate();
}

void OverviewStrip::outdate() {
    m_isStale = true;
    update();
}

void OverviewStrip::countIfStale() {
    if (m_isStale) {
        count();
        m_isStale = false;
    }
}

void OverviewStrip::setTheme(const Theme& theme) {
    m_theme = theme;
    m_ground = {};
    m_colours = ProjectColours(m_document.parties(), m_document.tracks(), theme);
    update();
}

TimeScale OverviewStrip::scale() const {
    return {m_window.extent(), double(usualHeaderWidth()),
            std::max(1.0, double(width() - usualHeaderWidth() - kRightMargin))};
}

void OverviewStrip::count() {
    const TimelineIndex& index = m_document.timelineIndex();
    const TimeScale scale = this->scale();
    m_level = DensityPyramid::levelFor(kNarrowestColumn / scale.pixelsPerDay());
    m_firstBin = DensityPyramid::binOf(static_cast<Day>(std::floor(scale.range.from)), m_level);
    const std::int32_t last = DensityPyramid::binOf(static_cast<Day>(std::ceil(scale.range.to)) - 1, m_level);
    m_highest = 1;
    for (const Side side : {Side::A, Side::B}) {
        std::vector<LaneIndex> lanes;
        for (LaneIndex lane = 0; lane < index.lanes().size(); ++lane) {
            const Side actor = index.lanes().all()[static_cast<std::size_t>(lane)].side;
            if (actor == side || actor == Side::Both) {
                lanes.push_back(lane);
            }
        }
        auto& bins = m_bins[side == Side::A ? 0 : 1];
        bins = index.bins(lanes, m_firstBin, m_level, last - m_firstBin + 1);
        for (const DensityBin& bin : bins) {
            m_highest = std::max(m_highest, bin.starts);
        }
    }
    countFiltered();
}

void OverviewStrip::countFiltered() {
    m_filtered = {};
    m_ground = {};
    const EventColumns& columns = m_document.columns();
    // Within an edit the filter may not have followed yet.
    if (m_filter == nullptr || m_filter->filter().isEmpty() ||
        m_filter->matches()->size() != columns.size()) {
        return;
    }
    m_filtered = {std::vector<std::int32_t>(m_bins[0].size(), 0),
                  std::vector<std::int32_t>(m_bins[1].size(), 0)};
    // Of each actor whether it stands on one side, the other, or both; whoever is named by none on neither.
    std::vector<std::array<std::int32_t, 2>> isOfSide;
    for (const Party& party : m_document.parties()) {
        const bool isOfBoth = party.side == Side::Both;
        isOfSide.push_back(
            {isOfBoth || party.side == Side::A ? 1 : 0, isOfBoth || party.side == Side::B ? 1 : 0});
    }
    isOfSide.push_back({0, 0});
    const EventSet& matches = *m_filter->matches();
    // Events lie by start, so that each bin is a stretch of them.
    const auto firstFrom = [&](std::size_t bin) {
        const Day day = DensityPyramid::firstDayOf(m_firstBin + static_cast<std::int32_t>(bin), m_level);
        return static_cast<EventIndex>(std::ranges::lower_bound(columns.start, day) - columns.start.begin());
    };
    EventIndex event = matches.next(firstFrom(0) - 1);
    for (std::size_t bin = 0; bin < m_filtered[0].size(); ++bin) {
        const EventIndex end = firstFrom(bin + 1);
        for (; event != kNoIndex && event < end; event = matches.next(event)) {
            const std::size_t actor = columns.actor[static_cast<std::size_t>(event)];
            const auto& sides = isOfSide[std::min(actor, isOfSide.size() - 1)];
            m_filtered[0][bin] += sides[0];
            m_filtered[1][bin] += sides[1];
        }
    }
}

void OverviewStrip::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    outdate();
}

void OverviewStrip::changeEvent(QEvent* event) {
    // Dates and words may be others.
    m_ground = {};
    QWidget::changeEvent(event);
}

QRectF OverviewStrip::brushRect() const {
    const TimeScale scale = this->scale();
    const double left = std::clamp(scale.xOf(m_window.range().from), scale.left, scale.right());
    const double right = std::clamp(scale.xOf(m_window.range().to), scale.left, scale.right());
    return {left, kOverviewTop, std::max(right - left, 3.0), height() - overviewAxisHeight() - kOverviewTop};
}

void OverviewStrip::paintColumns(QPainter& painter, std::size_t side, const QColor& colour,
                                 bool isFiltered) const {
    const TimeScale scale = this->scale();
    const double bottom = height() - overviewAxisHeight();
    const double middle = (kOverviewTop + bottom) / 2;
    const double unit = (bottom - kOverviewTop) / 2 - 1;
    for (std::size_t bin = 0; bin < m_bins[side].size(); ++bin) {
        // A root scale: a quiet month stays visible beside a stormy one.
        const std::int32_t starts = isFiltered ? m_filtered[side][bin] : m_bins[side][bin].starts;
        const double height = unit * std::sqrt(double(starts) / m_highest);
        const std::int32_t number = m_firstBin + static_cast<std::int32_t>(bin);
        const double left = std::max(scale.xOf(DensityPyramid::firstDayOf(number, m_level)), scale.left);
        const double right =
            std::min(scale.xOf(DensityPyramid::firstDayOf(number + 1, m_level)), scale.right());
        // From whole pixel to whole pixel, or the gaps between the columns would beat.
        const QRectF column(std::round(left), side == 0 ? middle - height : middle,
                            std::max(1.0, std::round(right) - std::round(left) - 1), height);
        painter.fillRect(column, colour);
    }
}

void OverviewStrip::paintGround(QPainter& painter) const {
    painter.fillRect(rect(), m_theme.ground);
    const TimeScale scale = this->scale();
    const double bottom = height() - overviewAxisHeight();
    paintOverviewGround(painter, {m_theme, scale, {}, nullptr}, {m_document.eras(), m_document.horizon()},
                        height());
    for (std::size_t side = 0; side < m_bins.size(); ++side) {
        const QColor colour = m_colours.side(side == 0 ? Side::A : Side::B);
        const bool isFiltered = !m_filtered[side].empty();
        paintColumns(painter, side, isFiltered ? mixed(colour, m_theme.ground, kPaleShare) : colour, false);
        if (isFiltered) {
            paintColumns(painter, side, colour, true);
        }
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.mutedText);
    painter.setFont(interfaceFont(11));
    const QRectF room(12, kOverviewTop, usualHeaderWidth() - 20, bottom - kOverviewTop);
    //: Beside the overview strip: what its columns count
    const QString text = tr("Events over time");
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, int(room.width())));
}

void OverviewStrip::paintEvent(QPaintEvent* /*event*/) {
    countIfStale();
    const double ratio = devicePixelRatioF();
    if (m_ground.isNull() || !qFuzzyCompare(m_ground.devicePixelRatio(), ratio)) {
        m_ground = QPixmap((QSizeF(size()) * ratio).toSize());
        m_ground.setDevicePixelRatio(ratio);
        m_ground.fill(m_theme.ground);
        QPainter ground(&m_ground);
        // What is painted into a picture takes the direction of the application, not of its widget.
        ground.setLayoutDirection(Qt::LeftToRight);
        paintGround(ground);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_ground);
    const TimeScale scale = this->scale();
    const double bottom = height() - overviewAxisHeight();
    const QRectF brush = brushRect();
    QColor veil = m_theme.ground;
    veil.setAlphaF(0.55F);
    painter.fillRect(QRectF(scale.left, kOverviewTop, brush.left() - scale.left, bottom - kOverviewTop),
                     veil);
    painter.fillRect(
        QRectF(brush.right(), kOverviewTop, scale.right() - brush.right(), bottom - kOverviewTop), veil);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.accent, hasFocus() ? 2 : 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(brush, 2, 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.accent);
    for (const double x : {brush.left(), brush.right()}) {
        painter.drawRoundedRect(QRectF(x - 2, brush.center().y() - 8, 4, 16), 2, 2);
    }
}

OverviewStrip::Grip OverviewStrip::gripAt(double x) const {
    const QRectF brush = brushRect();
    if (std::abs(x - brush.left()) <= kGrip) {
        return Grip::Left;
    }
    if (std::abs(x - brush.right()) <= kGrip) {
        return Grip::Right;
    }
    return x > brush.left() && x < brush.right() ? Grip::Move : Grip::None;
}

void OverviewStrip::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        return;
    }
    const double x = event->position().x();
    Grip grip = gripAt(x);
    if (grip == Grip::None) {
        const double half = m_window.range().length() / 2;
        const double day = scale().dayAt(x);
        m_window.setRange({day - half, day + half});
        grip = Grip::Move;
    }
    m_drag = {grip, x, m_window.range()};
}

void OverviewStrip::mouseMoveEvent(QMouseEvent* event) {
    const double x = event->position().x();
    if (m_drag.grip == Grip::None) {
        const Grip grip = gripAt(x);
        setCursor(grip == Grip::Left || grip == Grip::Right ? Qt::SizeHorCursor
                  : grip == Grip::Move                      ? Qt::OpenHandCursor
                                                            : Qt::ArrowCursor);
        return;
    }
    const double days = (x - m_drag.fromX) / scale().pixelsPerDay();
    DayRange range = m_drag.range;
    if (m_drag.grip != Grip::Right) {
        range.from += days;
    }
    if (m_drag.grip != Grip::Left) {
        range.to += days;
    }
    if (range.length() >= kShortestWindow) {
        m_window.setRange(range);
    }
}

void OverviewStrip::mouseReleaseEvent(QMouseEvent* /*event*/) { m_drag = {}; }

void OverviewStrip::mouseDoubleClickEvent(QMouseEvent* /*event*/) { m_window.fit(); }

void OverviewStrip::wheelEvent(QWheelEvent* event) {
    const double middle = (m_window.range().from + m_window.range().to) / 2;
    m_window.zoom(middle, std::pow(1.25, -event->angleDelta().y() / 120.0));
    event->accept();
}

void OverviewStrip::keyPressEvent(QKeyEvent* event) {
    const double step = m_window.range().length() / 10;
    if (event->key() == Qt::Key_Left) {
        m_window.pan(-step);
    } else if (event->key() == Qt::Key_Right) {
        m_window.pan(step);
    } else {
        QWidget::keyPressEvent(event);
    }
}

}  // namespace fulcrum
