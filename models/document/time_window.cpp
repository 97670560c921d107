// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/time_window.h"

#include <algorithm>
#include <cmath>

namespace fulcrum {
namespace {

/// Steps of zooming remembered at most: ten years to a day are some forty notches of a wheel.
constexpr std::size_t kMostZoomSteps = 200;
/// A zoom counts as the way back while it is held at the same place, give or take this share of the window:
/// a hand on a wheel is not quite still.
constexpr double kSamePlace = 0.02;
constexpr double kSameFactor = 1e-9;

}  // namespace

TimeWindow::TimeWindow(QObject* parent) : QObject(parent) {
    m_move.setStartValue(0.0);
    m_move.setEndValue(1.0);
    m_move.setEasingCurve(QEasingCurve::InOutQuad);
    connect(&m_move, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& value) { showMove(value.toDouble()); });
    connect(&m_move, &QVariantAnimation::finished, this, [this] {
        const DayRange target = *m_target;
        m_target.reset();
        show(target);
    });
}

void TimeWindow::show(DayRange range) {
    if (range == m_range) {
        return;
    }
    m_range = range;
    emit rangeChanged();
}

void TimeWindow::setRange(DayRange range) {
    m_move.stop();
    m_target.reset();
    show(bounded(range));
}

bool TimeWindow::isOpposite(const ZoomStep& step, double at, double factor) const {
    return step.after == m_range && std::abs(step.factor * factor - 1) < kSameFactor &&
           std::abs(step.at - at) <= kSamePlace * m_range.length();
}

void TimeWindow::zoom(double at, double factor) {
    if (!m_zoomSteps.empty() && isOpposite(m_zoomSteps.back(), at, factor)) {
        const DayRange before = m_zoomSteps.back().before;
        m_zoomSteps.pop_back();
        setRange(before);
        return;
    }
    if (!m_zoomSteps.empty() && m_zoomSteps.back().after != m_range) {
        m_zoomSteps.clear();
    }
    const DayRange before = m_range;
    setRange(zoomed(before, at, factor));
    // At the narrowest and the widest nothing moves, and there is nothing to lead back.
    if (m_range != before) {
        if (m_zoomSteps.size() == kMostZoomSteps) {
            m_zoomSteps.erase(m_zoomSteps.begin());
        }
        m_zoomSteps.push_back({before, m_range, factor, at});
    }
}

void TimeWindow::pan(double days) { setRange({m_range.from + days, m_range.to + days}); }

void TimeWindow::moveTo(DayRange range) {
    range = bounded(range);
    if (m_moveDuration <= 0 || range == m_range) {
        setRange(range);
        return;
    }
    m_move.stop();
    m_moveFrom = m_range;
    m_target = range;
    m_move.setDuration(m_moveDuration);
    m_move.start();
}

void TimeWindow::showMove(double progress) {
    if (!m_target || progress >= 1) {
        return;
    }
    // Lengths are passed through by ratio, so that a move over three sizes does not rush past the small ones;
    // the edges keep pace with the length, so that what stays in view does not swing out of it.
    const double from = m_moveFrom.length();
    const double to = m_target->length();
    const double length = from * std::pow(to / from, progress);
    const double share = std::abs(to - from) < 1e-9 ? progress : (length - from) / (to - from);
    const double left = std::lerp(m_moveFrom.from, m_target->from, share);
    show(bounded({left, left + length}));
}

void TimeWindow::setExtent(DayRange extent) {
    extent = bounded(extent);
    if (extent == m_extent) {
        return;
    }
    m_extent = extent;
    emit extentChanged();
}

void TimeWindow::fit() { moveTo(m_extent); }

void TimeWindow::setCursor(std::optional<Day> day) {
    if (day == m_cursor) {
        return;
    }
    m_cursor = day;
    emit cursorChanged();
}

void TimeWindow::setBaseline(std::optional<Day> day) {
    if (day == m_baseline) {
        return;
    }
    m_baseline = day;
    emit baselineChanged();
}

void TimeWindow::setMeasured(std::optional<MeasuredSpan> span) {
    if (span == m_measured) {
        return;
    }
    m_measured = span;
    emit measuredChanged();
}

}  // namespace fulcrum
