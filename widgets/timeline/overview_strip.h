// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole record at a glance: how many events begin when, side A up and side B down, with a brush over the
// window. Under a filter those that it lets through stand over a pale ground of all. Dragging the brush pans,
// its edges resize it, a click elsewhere centres it. GUI thread.
#pragma once

#include <QPixmap>
#include <QWidget>
#include <array>
#include <vector>

#include "models/document/active_filter.h"
#include "models/document/document.h"
#include "models/document/time_window.h"
#include "widgets/common/project_colours.h"

namespace fulcrum {

class OverviewStrip : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive the strip.
    OverviewStrip(const Document& document, TimeWindow& window, QWidget* parent = nullptr);

    /// Tells apart what this filter lets through; it must outlive the strip.
    void setFilter(const ActiveFilter& filter);
    void setTheme(const Theme& theme);
    /// How many events of the filter begin in each column, side A and side B; empty without a filter.
    const std::array<std::vector<std::int32_t>, 2>& filtered() {
        countIfStale();
        return m_filtered;
    }
    /// The brush in widget pixels.
    QRectF brushRect() const;

    QSize sizeHint() const override { return {900, 42 + scaled(20)}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Grip { None, Move, Left, Right };
    struct Drag {
        Grip grip = Grip::None;
        double fromX = 0;
        DayRange range;
    };

    TimeScale scale() const;
    /// Something is to be counted anew before it is painted: several things follow one edit.
    void outdate();
    void countIfStale();
    void count();
    void countFiltered();
    void paintGround(QPainter& painter) const;
    void paintColumns(QPainter& painter, std::size_t side, const QColor& colour, bool isFiltered) const;
    Grip gripAt(double x) const;

    const Document& m_document;
    TimeWindow& m_window;
    const ActiveFilter* m_filter = nullptr;  ///< null: nothing filters
    Theme m_theme = Theme::light();
    ProjectColours m_colours;
    /// All but the brush, which alone is another in each frame; null: to be painted.
    QPixmap m_ground;
    std::array<std::vector<DensityBin>, 2> m_bins;  ///< side A, side B; joint acts count for both
    std::array<std::vector<std::int32_t>, 2> m_filtered;
    std::int32_t m_firstBin = 0;
    int m_level = 0;
    std::int32_t m_highest = 1;
    bool m_isStale = true;
    Drag m_drag;
};

}  // namespace fulcrum
