// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one stretch of time that all views show, the day under the cursor, and the day that changes are
// measured from. Whoever changes it, all views follow in the same frame. Lives on the GUI thread; owned by
// the composition and passed to the views.
#pragma once

#include <QObject>
#include <optional>

#include "models/timeline/time_scale.h"

namespace fulcrum {

class TimeWindow : public QObject {
    Q_OBJECT
public:
    explicit TimeWindow(QObject* parent = nullptr);

    const DayRange& range() const { return m_range; }
    /// Shows this range, brought within bounds.
    void setRange(DayRange range);
    /// Multiplies the length by `factor` (below 1 zooms in) around the fractional day `at`.
    void zoom(double at, double factor);
    void pan(double days);

    /// The range of everything there is; fit() shows it.
    const DayRange& extent() const { return m_extent; }
    void setExtent(DayRange extent);
    void fit();

    /// The day that read-outs speak of; none while nothing is pointed at.
    std::optional<Day> cursor() const { return m_cursor; }
    void setCursor(std::optional<Day> day);

    /// The day since which the balance is told: its change from there on. None: the balance itself.
    std::optional<Day> baseline() const { return m_baseline; }
    void setBaseline(std::optional<Day> day);

signals:
    void rangeChanged();
    void extentChanged();
    void cursorChanged();
    void baselineChanged();

private:
    DayRange m_range{0, 365};
    DayRange m_extent{0, 365};
    std::optional<Day> m_cursor;
    std::optional<Day> m_baseline;
};

}  // namespace fulcrum
