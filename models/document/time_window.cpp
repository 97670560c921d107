// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/time_window.h"

namespace fulcrum {

TimeWindow::TimeWindow(QObject* parent) : QObject(parent) {}

void TimeWindow::setRange(DayRange range) {
    range = bounded(range);
    if (range == m_range) {
        return;
    }
    m_range = range;
    emit rangeChanged();
}

void TimeWindow::zoom(double at, double factor) { setRange(zoomed(m_range, at, factor)); }

void TimeWindow::pan(double days) { setRange({m_range.from + days, m_range.to + days}); }

void TimeWindow::setExtent(DayRange extent) {
    extent = bounded(extent);
    if (extent == m_extent) {
        return;
    }
    m_extent = extent;
    emit extentChanged();
}

void TimeWindow::fit() { setRange(m_extent); }

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

}  // namespace fulcrum
