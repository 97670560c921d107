// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/mark_stamps.h"

#include <QHash>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QTransform>
#include <cmath>

namespace fulcrum {
namespace {

/// Where between two pixels a symbol may stand.
constexpr int kPhases = 4;
/// All symbols of the busiest view many times over; past it they are drawn anew.
constexpr qsizetype kMostStamps = 4'000;

/// A symbol at one phase across and one down.
struct SymbolStamp {
    SymbolLook look;
    int phase = 0;
    int fineness = 0;  ///< hundredths of a pixel of the screen to one of the painter

    friend bool operator==(const SymbolStamp&, const SymbolStamp&) = default;
    friend std::size_t qHash(const SymbolStamp& stamp, std::size_t seed = 0) {
        return qHashMulti(seed, stamp.look.shape, stamp.look.fill, stamp.look.edge, stamp.look.radius,
                          stamp.look.width, stamp.phase, stamp.fineness);
    }
};

struct HatchStamp {
    QRgb line = 0;
    QRgb ground = 0;
    int height = 0;
    int step = 0;

    friend bool operator==(const HatchStamp&, const HatchStamp&) = default;
    friend std::size_t qHash(const HatchStamp& stamp, std::size_t seed = 0) {
        return qHashMulti(seed, stamp.line, stamp.ground, stamp.height, stamp.step);
    }
};

template <typename Key>
QImage& stampOf(const Key& key, bool& isNew) {
    static thread_local QHash<Key, QImage> stamps;
    const auto known = stamps.find(key);
    isNew = known == stamps.end();
    if (!isNew) {
        return *known;
    }
    if (stamps.size() >= kMostStamps) {
        stamps.clear();
    }
    return *stamps.insert(key, QImage());
}

}  // namespace

bool takesStamps(const QPainter& painter) {
    const QTransform& transform = painter.deviceTransform();
    const double ratio = painter.device()->devicePixelRatio();
    return painter.paintEngine()->type() == QPaintEngine::Raster && transform.type() <= QTransform::TxScale &&
           qFuzzyCompare(transform.m11(), ratio) && qFuzzyCompare(transform.m22(), ratio);
}

QPointF onWholePixel(const QPainter& painter, const QPointF& point) {
    const QTransform& transform = painter.deviceTransform();
    const QPointF seen = transform.map(point);
    return pointAtPixel(painter,
                        {static_cast<int>(std::lround(seen.x())), static_cast<int>(std::lround(seen.y()))});
}

QPointF pointAtPixel(const QPainter& painter, const QPoint& pixel) {
    const QTransform& transform = painter.deviceTransform();
    return {(pixel.x() - transform.dx()) / transform.m11(), (pixel.y() - transform.dy()) / transform.m22()};
}

void stampSymbol(QPainter& painter, const QPointF& centre, const SymbolLook& look, double reach,
                 const std::function<void(QPainter&)>& paint) {
    const double ratio = painter.device()->devicePixelRatio();
    // A plot moves its painter by half a pixel while it draws smoothly: places count on the screen.
    const QPointF seen = painter.deviceTransform().map(centre);
    const auto x = static_cast<int>(std::floor(seen.x() * kPhases + 0.5));
    const auto y = static_cast<int>(std::floor(seen.y() * kPhases + 0.5));
    const auto phaseOf = [](int quarters) { return ((quarters % kPhases) + kPhases) % kPhases; };
    const int middle = static_cast<int>(std::ceil(reach * ratio)) + 1;
    bool isNew = false;
    const SymbolStamp key{look, phaseOf(x) * kPhases + phaseOf(y),
                          static_cast<int>(std::lround(ratio * 100))};
    QImage& stamp = stampOf(key, isNew);
    if (isNew) {
        stamp = QImage(2 * middle + 1, 2 * middle + 1, QImage::Format_ARGB32_Premultiplied);
        stamp.setDevicePixelRatio(ratio);
        stamp.fill(Qt::transparent);
        QPainter drawn(&stamp);
        drawn.setRenderHint(QPainter::Antialiasing);
        drawn.translate((middle + double(phaseOf(x)) / kPhases) / ratio,
                        (middle + double(phaseOf(y)) / kPhases) / ratio);
        paint(drawn);
    }
    const QPoint corner((x - phaseOf(x)) / kPhases - middle, (y - phaseOf(y)) / kPhases - middle);
    painter.drawImage(pointAtPixel(painter, corner), stamp);
}

void stampHatching(QPainter& painter, const QRectF& box, const QColor& line, const QColor& ground, int step) {
    const auto height = static_cast<int>(std::ceil(box.height()));
    bool isNew = false;
    QImage& stamp = stampOf(HatchStamp{line.rgba(), ground.rgba(), height, step}, isNew);
    if (isNew) {
        stamp = QImage(step, height, QImage::Format_RGB32);
        stamp.fill(ground);
        QPainter drawn(&stamp);
        drawn.setRenderHint(QPainter::Antialiasing);
        drawn.setPen(QPen(line, 1));
        // From outside to outside, so that the lines of neighbours meet.
        const double rise = height + 2.0 * step;
        const int lines = height / step + 4;
        for (int i = 0; i <= lines; ++i) {
            const QPointF below((i - lines + 1) * step, height + step);
            drawn.drawLine(below, below + QPointF(rise, -rise));
        }
    }
    painter.save();
    painter.setBrushOrigin(onWholePixel(painter, box.topLeft()));
    painter.fillRect(box, QBrush(stamp));
    painter.restore();
}

}  // namespace fulcrum
