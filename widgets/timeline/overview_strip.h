// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole record at a glance: how many events begin when, side A up and side B down, with a brush over the
// window. Dragging the brush pans, its edges resize it, a click elsewhere centres it. GUI thread.
#pragma once

#include <QWidget>
#include <array>
#include <vector>

#include "models/document/document.h"
#include "models/document/time_window.h"
#include "widgets/common/project_colours.h"

namespace fulcrum {

class OverviewStrip : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive the strip.
    OverviewStrip(const Document& document, TimeWindow& window, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// The brush in widget pixels.
    QRectF brushRect() const;

    QSize sizeHint() const override { return {900, 62}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
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
    void count();
    Grip gripAt(double x) const;

    const Document& m_document;
    TimeWindow& m_window;
    Theme m_theme = Theme::light();
    ProjectColours m_colours;
    std::array<std::vector<DensityBin>, 2> m_bins;  ///< side A, side B; joint acts count for both
    std::int32_t m_firstBin = 0;
    int m_level = 0;
    std::int32_t m_highest = 1;
    Drag m_drag;
};

}  // namespace fulcrum
