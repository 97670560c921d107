// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one stretch of time that all views show, the day under the cursor, the day that changes are measured
// from, and the span that is measured. Whoever changes it, all views follow in the same frame. Lives on the
// GUI thread; owned by the composition and passed to the views.
#pragma once

#include <QObject>
#include <QVariantAnimation>
#include <optional>
#include <vector>

#include "models/timeline/time_scale.h"

namespace fulcrum {

/// Two days that are measured, in the order in which they were chosen.
struct MeasuredSpan {
    Day from = 0;
    Day to = 0;

    bool operator==(const MeasuredSpan&) const = default;
};

class TimeWindow : public QObject {
    Q_OBJECT
public:
    explicit TimeWindow(QObject* parent = nullptr);

    const DayRange& range() const { return m_range; }
    /// Shows this range at once, brought within bounds.
    void setRange(DayRange range);
    /// Multiplies the length by `factor` (below 1 zooms in) around the fractional day `at`. Zooming back by
    /// the same steps lands exactly where it began.
    void zoom(double at, double factor);
    void pan(double days);

    /// Moves to this range in steps over moveDuration(); at once where that is 0. setRange(), zoom() and
    /// pan() end such a move where it is.
    void moveTo(DayRange range);
    /// Where a move ends, or the range while none is under way.
    const DayRange& target() const { return m_target ? *m_target : m_range; }
    /// Milliseconds that a move takes; 0 (the default): moves are jumps.
    void setMoveDuration(int milliseconds) { m_moveDuration = milliseconds; }
    int moveDuration() const { return m_moveDuration; }

    /// The range of everything there is; fit() moves to it.
    const DayRange& extent() const { return m_extent; }
    void setExtent(DayRange extent);
    void fit();

    /// The day that read-outs speak of; none while nothing is pointed at.
    std::optional<Day> cursor() const { return m_cursor; }
    void setCursor(std::optional<Day> day);

    /// The day since which the balance is told: its change from there on. None: the balance itself.
    std::optional<Day> baseline() const { return m_baseline; }
    void setBaseline(std::optional<Day> day);

    /// What is being measured, or none.
    const std::optional<MeasuredSpan>& measured() const { return m_measured; }
    void setMeasured(std::optional<MeasuredSpan> span);

signals:
    void rangeChanged();
    void extentChanged();
    void cursorChanged();
    void baselineChanged();
    void measuredChanged();

private:
    /// One step of zooming, kept so that its opposite leads back without rounding.
    struct ZoomStep {
        DayRange before;
        DayRange after;
        double factor = 1;
        double at = 0;
    };

    void show(DayRange range);
    void showMove(double progress);
    bool isOpposite(const ZoomStep& step, double at, double factor) const;

    DayRange m_range{0, 365};
    DayRange m_extent{0, 365};
    std::vector<ZoomStep> m_zoomSteps;
    QVariantAnimation m_move;
    DayRange m_moveFrom;
    std::optional<DayRange> m_target;
    int m_moveDuration = 0;
    std::optional<Day> m_cursor;
    std::optional<Day> m_baseline;
    std::optional<MeasuredSpan> m_measured;
};

}  // namespace fulcrum
