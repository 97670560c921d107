// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/callout_painter.h"

#include <QFontMetricsF>
#include <algorithm>
#include <array>
#include <limits>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr double kDot = 9;  ///< radius
constexpr double kGap = 4;
constexpr double kPadding = 5;
constexpr double kTick = 6;
constexpr double kWidest = 260;

QFont labelFont() { return interfaceFont(12, QFont::DemiBold); }

QString fittedLabel(const QString& label) {
    return QFontMetricsF(labelFont()).elidedText(label, Qt::ElideRight, kWidest);
}

QRectF dotBox(const QPointF& middle) { return {middle.x() - kDot, middle.y() - kDot, 2 * kDot, 2 * kDot}; }

/// How much of `box` is already taken or outside.
double cost(const QRectF& box, const std::vector<QRectF>& taken, const QRectF& room) {
    const QRectF inside = box.intersected(room);
    double lost = 4 * (box.width() * box.height() - inside.width() * inside.height());
    for (const QRectF& other : taken) {
        const QRectF shared = box.intersected(other);
        lost += shared.width() * shared.height();
    }
    return lost;
}

}  // namespace

QString calloutLabel(const Callout& callout, const QString& value) {
    QStringList parts;
    for (const QString& part : {callout.text, value}) {
        if (!part.isEmpty()) {
            parts.append(part);
        }
    }
    return parts.join(u" · "_s);
}

std::vector<QRectF> calloutBoxes(const std::vector<CalloutAnchor>& anchors, const QRectF& room,
                                 std::vector<QRectF> taken) {
    const QFontMetricsF metrics(labelFont());
    for (const CalloutAnchor& anchor : anchors) {
        taken.push_back(dotBox(anchor.dot()));
    }
    std::vector<QRectF> boxes;
    for (const CalloutAnchor& anchor : anchors) {
        if (anchor.label.isEmpty()) {
            boxes.emplace_back();
            continue;
        }
        const double width = std::ceil(metrics.horizontalAdvance(fittedLabel(anchor.label))) + 2 * kPadding;
        const double height = std::ceil(metrics.height()) + 4;
        const QPointF dot = anchor.dot();
        const double beside = kDot + kGap;
        QRectF best;
        double least = std::numeric_limits<double>::max();
        for (int away = 0; away < 4 && least > 0; ++away) {
            const double far = beside + away * (height + kGap);
            const std::array places{
                QPointF(dot.x() + beside, dot.y() - height / 2 - away * (height + kGap)),
                QPointF(dot.x() - beside - width, dot.y() - height / 2 - away * (height + kGap)),
                QPointF(dot.x() - width / 2, dot.y() - far - height),
                QPointF(dot.x() - width / 2, dot.y() + far)};
            for (const QPointF& place : places) {
                const QRectF box(place, QSizeF(width, height));
                const double lost = cost(box, taken, room);
                if (lost < least) {
                    least = lost;
                    best = box;
                }
            }
        }
        best.moveLeft(std::clamp(best.left(), room.left(), std::max(room.left(), room.right() - width)));
        best.moveTop(std::clamp(best.top(), room.top(), std::max(room.top(), room.bottom() - height)));
        taken.push_back(best);
        boxes.push_back(best);
    }
    return boxes;
}

void paintCallouts(QPainter& painter, const Theme& theme, const std::vector<CalloutAnchor>& anchors,
                   const QRectF& room, const std::vector<QRectF>& taken) {
    const std::vector<QRectF> boxes = calloutBoxes(anchors, room, taken);
    const QColor ink = theme.textOf(theme.accent);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const CalloutAnchor& anchor : anchors) {
        if (anchor.right) {
            const double y = anchor.point.y();
            painter.setPen(QPen(ink, 2));
            painter.drawLine(QPointF(anchor.point.x(), y), QPointF(*anchor.right, y));
            painter.drawLine(QPointF(anchor.point.x(), y), QPointF(anchor.point.x(), y + kTick));
            painter.drawLine(QPointF(*anchor.right, y), QPointF(*anchor.right, y + kTick));
        }
    }
    for (std::size_t i = 0; i < anchors.size(); ++i) {
        const QRectF& box = boxes[i];
        if (box.isEmpty()) {
            continue;
        }
        painter.setPen(QPen(ink, 1));
        painter.drawLine(anchors[i].dot(), {std::clamp(anchors[i].dot().x(), box.left(), box.right()),
                                            std::clamp(anchors[i].dot().y(), box.top(), box.bottom())});
        painter.setBrush(theme.ground);
        painter.drawRect(box);
        painter.setFont(labelFont());
        painter.setPen(theme.text);
        painter.drawText(box.adjusted(kPadding, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip,
                         fittedLabel(anchors[i].label));
    }
    for (const CalloutAnchor& anchor : anchors) {
        painter.setPen(QPen(theme.ground, 1.5));
        painter.setBrush(ink);
        painter.drawEllipse(anchor.dot(), kDot, kDot);
        painter.setFont(interfaceFont(11, QFont::DemiBold));
        painter.setPen(theme.ground);
        painter.drawText(dotBox(anchor.dot()), Qt::AlignCenter | Qt::TextDontClip,
                         QString::number(anchor.number));
    }
    painter.restore();
}

}  // namespace fulcrum
