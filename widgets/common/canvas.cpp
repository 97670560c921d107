// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/canvas.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QTimer>
#include <QWheelEvent>
#include <cmath>

#include "widgets/common/measured_span.h"

namespace fulcrum {
namespace {

/// One notch of a wheel.
constexpr double kWheelNotch = 120;
/// What a notch, a key and a half page do.
constexpr double kZoomStep = 1.25;
constexpr double kPanShare = 0.5;
constexpr int kDirectPaints = 2;

}  // namespace

PaintedLayer::PaintedLayer(QCustomPlot* plot, const QString& layer, Paint paint)
    : QCPLayerable(plot, layer), m_paint(std::move(paint)) {}

QRect PaintedLayer::clipRect() const { return parentPlot()->viewport(); }

void PaintedLayer::applyDefaultAntialiasingHint(QCPPainter* painter) const { painter->setAntialiasing(true); }

void PaintedLayer::draw(QCPPainter* painter) {
    // What is painted into a picture first takes the direction of the application, not of its widget.
    painter->setLayoutDirection(Qt::LeftToRight);
    m_paint(*painter);
}

Canvas::Canvas(TimeWindow& window, QWidget* parent)
    : QCustomPlot(parent), m_window(window), m_buffer(new CanvasBuffer(size(), devicePixelRatioF())) {
    mPaintBuffers = {QSharedPointer<QCPAbstractPaintBuffer>(m_buffer)};
    // The library has put off a first drawing, which would fill the buffer for a frame that is painted
    // without.
    QCoreApplication::removePostedEvents(this, QEvent::MetaCall);
    mReplotQueued = false;
    // Every buffered layer would be a transparent buffer of its own, cleared at each frame and with each
    // layer that is added.
    layer(QStringLiteral("overlay"))->setMode(QCPLayer::lmLogical);
    // Time runs from left to right in every language.
    setLayoutDirection(Qt::LeftToRight);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setNoAntialiasingOnDrag(false);
    // The library keeps every press to itself; the buttons for back and forward are for the window.
    setAttribute(Qt::WA_NoMousePropagation, false);
    addLayer(kGroundLayer, layer(QStringLiteral("background")), limAbove);
    addLayer(kDataLayer, layer(QStringLiteral("main")), limAbove);
    addLayer(kOverlayLayer, layer(QStringLiteral("overlay")), limAbove);
    axisRect()->setAutoMargins(QCP::msNone);
    for (QCPAxis* axis : {xAxis, xAxis2, yAxis2}) {
        axis->setVisible(false);
        // The library would still work out its ticks and their texts at each frame.
        axis->setTicks(false);
        axis->setTickLabels(false);
        axis->grid()->setVisible(false);
    }
    connect(this, &QCustomPlot::afterReplot, this, [this] { m_isBufferStale = false; });
    connect(&m_window, &TimeWindow::rangeChanged, this, &Canvas::redraw);
    connect(&m_window, &TimeWindow::cursorChanged, this, &Canvas::redrawOverlay);
    connect(&m_window, &TimeWindow::measuredChanged, this, &Canvas::redrawOverlay);
    connect(&m_window, &TimeWindow::baselineChanged, this, &Canvas::redraw);
}

void Canvas::setTheme(const Theme& theme) {
    m_theme = theme;
    setBackground(QBrush(theme.ground));
    m_buffer->setGround(theme.ground);
    redraw();
}

TimeScale Canvas::timeScale() const {
    const double width = std::max(1, canvasSize().width() - m_headerWidth - kRightMargin);
    return {m_window.range(), double(m_headerWidth), width};
}

void Canvas::paintInto(QCPPainter& painter, int width, int height, const std::function<void()>& over) {
    m_paintedSize = QSize(width, height);
    prepare();
    toPainter(&painter, width, height);
    if (over) {
        over();
    }
    m_paintedSize.reset();
    // The next screen frame must not inherit the figure's layout.
    redraw();
}

void Canvas::redraw() {
    if (m_isRedrawPending) {
        return;
    }
    m_isRedrawPending = true;
    QTimer::singleShot(0, this, [this] {
        if (!m_isRedrawPending) {
            return;
        }
        if (isVisible()) {
            layOut();
        } else {
            // Of a window that is being made nobody knows the size yet.
            m_isRedrawPending = false;
            m_isToLayOut = true;
        }
        update();
    });
}

void Canvas::layOut() {
    m_isRedrawPending = false;
    m_isToLayOut = false;
    prepare();
    m_directPaints = 0;
    m_isBufferStale = true;
}

void Canvas::redrawOverlay() {
    if (!m_isRedrawPending) {
        update();
    }
}

bool Canvas::scrollContent(double /*pixels*/) { return false; }

void Canvas::addPainted(const QString& layer, PaintedLayer::Paint paint) {
    if (layer == kOverlayLayer) {
        m_overlays.push_back(paint);
        paint = [this, paint](QCPPainter& painter) {
            if (isFigure()) {
                paint(painter);
            }
        };
    }
    // A layerable is a QObject child of its plot and goes with it.
    new PaintedLayer(this, layer, std::move(paint));
}

void Canvas::paintCursor(QCPPainter& painter, double top, double bottom) const {
    const std::optional<Day> day = m_window.cursor();
    if (!day) {
        return;
    }
    const TimeScale scale = timeScale();
    const double x = scale.xOf(*day + 0.5);
    if (x < scale.left || x > scale.right()) {
        return;
    }
    painter.setPen(QPen(m_theme.text, m_theme.wide(1), Qt::DotLine));
    painter.drawLine(QPointF(x, top), QPointF(x, bottom));
}

void Canvas::paintBaseline(QCPPainter& painter, double top, double bottom) const {
    const std::optional<Day> day = m_window.baseline();
    const TimeScale scale = timeScale();
    const double x = day ? scale.xOf(*day + 0.5) : 0;
    if (!day || x < scale.left || x > scale.right()) {
        return;
    }
    painter.setPen(QPen(m_theme.accent, m_theme.wide(2)));
    painter.drawLine(QPointF(x, top), QPointF(x, bottom));
}

void Canvas::paintMeasured(QCPPainter& painter, double top, double bottom) const {
    if (const auto& span = m_window.measured()) {
        paintMeasuredSpan(painter, m_theme, timeScale(), *span, top, bottom);
    }
}

Day Canvas::measuredDayAt(const QPointF& position) const {
    return static_cast<Day>(std::lround(timeScale().dayAt(position.x())));
}

void Canvas::measureTo(const QPointF& /*position*/) { m_window.setMeasured(std::nullopt); }

void Canvas::wheelEvent(QWheelEvent* event) {
    const QPoint angle = event->angleDelta();
    const double pannedPixels = event->modifiers() & Qt::ShiftModifier
                                    ? (angle.y() != 0 ? angle.y() : angle.x())
                                : std::abs(angle.x()) > std::abs(angle.y()) ? angle.x()
                                                                            : 0;
    event->accept();
    if (pannedPixels != 0) {
        m_window.pan(-pannedPixels / timeScale().pixelsPerDay());
        return;
    }
    const bool isOverHeader = event->position().x() < m_headerWidth;
    if ((isOverHeader || event->modifiers() & Qt::AltModifier) && scrollContent(-angle.y() / 2.0)) {
        return;
    }
    if (angle.y() != 0) {
        m_window.zoom(timeScale().dayAt(event->position().x()),
                      std::pow(kZoomStep, -angle.y() / kWheelNotch));
    }
}

bool Canvas::event(QEvent* event) {
    if (event->type() == QEvent::NativeGesture) {
        auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture && gesture->value() > -0.9) {
            m_window.zoom(timeScale().dayAt(gesture->position().x()), 1 / (1 + gesture->value()));
            return true;
        }
    }
    return QCustomPlot::event(event);
}

void Canvas::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) {
        m_drag = Drag{event->position(), m_window.range(), event->position().y(), {}};
        if (event->modifiers() & Qt::ControlModifier) {
            m_drag->measuredFrom = measuredDayAt(event->position());
        }
        event->accept();
    } else {
        event->ignore();
    }
}

void Canvas::mouseMoveEvent(QMouseEvent* event) {
    const QPointF position = event->position();
    if (!m_drag) {
        pointAt(position);
        return;
    }
    if (!m_drag->hasMoved) {
        const QPointF moved = position - m_drag->from;
        if (std::hypot(moved.x(), moved.y()) < QApplication::startDragDistance()) {
            return;
        }
        m_drag->hasMoved = true;
        pointAt(std::nullopt);
        setCursor(m_drag->measuredFrom ? Qt::SizeHorCursor : Qt::ClosedHandCursor);
    }
    if (m_drag->measuredFrom) {
        m_window.setMeasured(MeasuredSpan{*m_drag->measuredFrom, measuredDayAt(position)});
        return;
    }
    // Measured from where the drag began, so that rounding never adds up and the day stays under the pointer.
    const double days = (m_drag->from.x() - position.x()) / timeScale().pixelsPerDay();
    m_window.setRange({m_drag->range.from + days, m_drag->range.to + days});
    scrollContent(m_drag->lastY - position.y());
    m_drag->lastY = position.y();
}

void Canvas::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_drag) {
        return;
    }
    const bool wasClick = !m_drag->hasMoved;
    const bool measures = m_drag->measuredFrom.has_value();
    m_drag.reset();
    unsetCursor();
    if (wasClick && measures) {
        measureTo(event->position());
    } else if (wasClick) {
        clickAt(event->position(), event->modifiers());
    }
    pointAt(event->position());
}

void Canvas::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) {
        doubleClickAt(event->position());
    }
}

void Canvas::leaveEvent(QEvent* event) {
    pointAt(std::nullopt);
    QCustomPlot::leaveEvent(event);
}

void Canvas::resizeEvent(QResizeEvent* /*event*/) {
    // The library draws everything at each step of a layout that settles in several; here the first frame
    // that is painted at the new size draws it, once.
    setViewport(rect());
    m_isToLayOut = true;
    redraw();
}

void Canvas::paintEvent(QPaintEvent* event) {
    if (!qFuzzyCompare(bufferDevicePixelRatio(), devicePixelRatioF())) {
        setBufferDevicePixelRatio(devicePixelRatioF());
        m_isToLayOut = true;
    }
    if (m_isToLayOut) {
        layOut();
    }
    // While the view moves each picture is seen once, and while a window opens twice: by way of the buffer it
    // would be copied for nothing. The buffer is for what follows the pointer, and filled when that comes.
    const bool isDirect =
        m_isBufferStale && m_directPaints < kDirectPaints && event->region() == QRegion(rect());
    if (!isDirect && m_isBufferStale) {
        replot(QCustomPlot::rpQueuedRefresh);
    }
    QCPPainter painter(this);
    if (isDirect) {
        ++m_directPaints;
        painter.fillRect(rect(), m_theme.ground);
        painter.save();
        QCustomPlot::draw(&painter);
        painter.restore();
    } else {
        m_buffer->draw(&painter);
    }
    for (const PaintedLayer::Paint& paint : m_overlays) {
        painter.save();
        painter.setAntialiasing(true);
        paint(painter);
        painter.restore();
    }
}

void Canvas::keyPressEvent(QKeyEvent* event) {
    const double middle = (m_window.range().from + m_window.range().to) / 2;
    switch (event->key()) {
        case Qt::Key_PageUp:
            m_window.pan(-m_window.range().length() * kPanShare);
            return;
        case Qt::Key_PageDown:
            m_window.pan(m_window.range().length() * kPanShare);
            return;
        case Qt::Key_Home:
            m_window.pan(m_window.extent().from - m_window.range().from);
            return;
        case Qt::Key_End:
            m_window.pan(m_window.extent().to - m_window.range().to);
            return;
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            m_window.zoom(middle, 1 / kZoomStep);
            return;
        case Qt::Key_Minus:
            m_window.zoom(middle, kZoomStep);
            return;
        default:
            QCustomPlot::keyPressEvent(event);
    }
}

}  // namespace fulcrum
