// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What timeline and leverage chart have in common: a QCustomPlot whose drawing area lies between fixed
// margins, so that the same day stands at the same pixel in both, a ground layer, and an overlay that is
// painted over the finished picture for what follows the pointer (moving the cursor never repaints the data).
// Also the gestures on the time axis. GUI thread.
#pragma once

#include <qcustomplot.h>

#include <algorithm>
#include <functional>
#include <optional>
#include <vector>

#include "models/document/time_window.h"
#include "models/timeline/time_scale.h"
#include "widgets/common/canvas_buffer.h"
#include "widgets/common/theme.h"

namespace fulcrum {

/// Pixels left of the first day: lane names, value axis. At the largest text, names are cut rather than time.
inline int usualHeaderWidth() { return std::min(scaled(176), 288); }
/// Pixels right of the last day.
inline constexpr int kRightMargin = 16;

/// One thing painted on a layer of a plot by a function; it clips its own geometry, because a vector writer
/// may not.
class PaintedLayer : public QCPLayerable {
    Q_OBJECT
public:
    using Paint = std::function<void(QCPPainter&)>;
    PaintedLayer(QCustomPlot* plot, const QString& layer, Paint paint);

protected:
    QRect clipRect() const override;
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override;
    void draw(QCPPainter* painter) override;

private:
    Paint m_paint;
};

class Canvas : public QCustomPlot {
    Q_OBJECT
public:
    /// `window` must outlive the canvas.
    Canvas(TimeWindow& window, QWidget* parent = nullptr);

    const Theme& theme() const { return m_theme; }
    virtual void setTheme(const Theme& theme);

    /// Days to pixels in this canvas at its present size.
    TimeScale timeScale() const;

    /// Paints the canvas as it is, at a size of its own, for figures. `over` is called last, while scale and
    /// places of marks are those of the figure.
    void paintInto(QCPPainter& painter, int width, int height, const std::function<void()>& over = {});

    /// Pixels left of the first day: usualHeaderWidth(), unless a narrow figure has less room.
    int headerWidth() const { return m_headerWidth; }
    void setHeaderWidth(int pixels) { m_headerWidth = pixels; }

    QSize sizeHint() const override { return {900, 320}; }
    QSize minimumSizeHint() const override { return {320, 120}; }

protected:
    TimeWindow& timeWindow() const { return m_window; }
    /// Redraws everything in the next frame; calls within one frame are one.
    void redraw();
    /// Redraws only what follows the pointer.
    void redrawOverlay();
    /// The size to lay out for: the widget's, or the figure's while painting into one.
    QSize canvasSize() const { return m_paintedSize.value_or(size()); }
    bool isFigure() const { return m_paintedSize.has_value(); }

    /// Called before each full redraw.
    virtual void prepare() = 0;
    /// A vertical scroll of the content, in pixels; returns false where there is nothing to scroll.
    virtual bool scrollContent(double pixels);
    /// The pointer is over this point, or has left.
    virtual void pointAt(std::optional<QPointF> position) = 0;
    virtual void clickAt(const QPointF& position, Qt::KeyboardModifiers modifiers) = 0;
    virtual void doubleClickAt(const QPointF& position) = 0;
    /// The day that measuring takes for this point; the one below it unless a view knows better.
    virtual Day measuredDayAt(const QPointF& position) const;
    /// A click with Ctrl held; by itself it ends measuring.
    virtual void measureTo(const QPointF& position);

    void addPainted(const QString& layer, PaintedLayer::Paint paint);
    void paintCursor(QCPPainter& painter, double top, double bottom) const;
    /// A line at the day that changes are measured from, if there is one.
    void paintBaseline(QCPPainter& painter, double top, double bottom) const;
    /// The span that is measured, with its length in days, if there is one.
    void paintMeasured(QCPPainter& painter, double top, double bottom) const;

    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// Lays out everything now; it shows with the next paint event.
    void layOut();

    struct Drag {
        QPointF from;
        DayRange range;
        double lastY;
        std::optional<Day> measuredFrom;  ///< set: the drag measures rather than pans
        bool hasMoved = false;
    };

    TimeWindow& m_window;
    CanvasBuffer* m_buffer;  ///< the plot's
    std::vector<PaintedLayer::Paint> m_overlays;
    Theme m_theme = Theme::light();
    int m_headerWidth = usualHeaderWidth();
    std::optional<QSize> m_paintedSize;
    std::optional<Drag> m_drag;
    bool m_isRedrawPending = false;
    bool m_isToLayOut = false;     ///< before it is painted: it is of another size, or was not seen
    int m_directPaints = 0;        ///< how often what was laid out last was painted without the buffer
    bool m_isBufferStale = false;  ///< the buffer is of a frame before
};

/// Layers from the back: names for addPainted().
inline const QString kGroundLayer = QStringLiteral("ground");
inline const QString kDataLayer = QStringLiteral("data");
inline const QString kOverlayLayer = QStringLiteral("over");

}  // namespace fulcrum
