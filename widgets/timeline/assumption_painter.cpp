// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/assumption_painter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <algorithm>

#include "models/timeline/date_ticks.h"
#include "models/timeline/mark_shape.h"

namespace fulcrum {
namespace {

struct AssumptionText {
    Q_DECLARE_TR_FUNCTIONS(fulcrum::AssumptionText)
};

constexpr double kStrip = 5;

/// Days [from, to) of one row, as pixels within the view.
class Row {
public:
    Row(const LanePainting& painting, const TimeScale& scale, double top)
        : m_scale(scale), m_top(top + 2), m_bottom(top + painting.metrics.rowHeight - 2) {
        m_top = std::max(m_top, painting.clipTop);
        m_bottom = std::min(m_bottom, painting.clipBottom);
    }

    bool isSeen() const { return m_bottom > m_top; }
    QRectF box(double from, double to) const {
        const double left = std::clamp(m_scale.xOf(from), m_scale.left, m_scale.right());
        const double right = std::clamp(m_scale.xOf(to), m_scale.left, m_scale.right());
        return {left, m_top, std::max(right - left, 0.0), m_bottom - m_top};
    }

private:
    const TimeScale& m_scale;
    double m_top;
    double m_bottom;
};

void veil(QPainter& painter, const Theme& theme, const QRectF& box) {
    if (box.width() > 0) {
        QColor ground = theme.ground;
        ground.setAlphaF(0.6F);
        painter.fillRect(box, ground);
    }
}

/// A low strip: other marks may stand in the row that the record leaves free there, and stay readable.
void addition(QPainter& painter, const QRectF& row, const QColor& colour) {
    const QRectF box(row.left(), row.bottom() - std::min(kStrip, row.height()), row.width(),
                     std::min(kStrip, row.height()));
    if (box.width() > 0) {
        QColor fill = colour;
        fill.setAlphaF(0.16F);
        painter.fillRect(box, fill);
        painter.setPen(QPen(colour, 1.2, Qt::DashLine));
        painter.drawLine(box.topLeft(), box.topRight());
        painter.drawLine(box.topRight(), box.bottomRight());
    }
}

}  // namespace

void paintAssumptions(QPainter& painter, const LanePainting& painting, const TimeScale& scale, Day horizon,
                      std::span<const AssumedLife> lives) {
    const EventColumns& columns = painting.document.columns();
    for (const AssumedLife& life : lives) {
        const PlacedEvent* placed = painting.layout.find(life.event);
        if (placed == nullptr) {
            continue;
        }
        const Row row(painting, scale, painting.top + placed->top);
        if (!row.isSeen()) {
            continue;
        }
        const Theme& theme = painting.theme;
        if (life.isDropped) {
            const QRectF mark(placed->left, row.box(0, 0).top(), placed->right - placed->left,
                              row.box(0, 0).height());
            veil(painter, theme, mark);
            painter.setPen(QPen(theme.strong, 1.4));
            painter.drawLine(QPointF(mark.left(), mark.center().y()),
                             QPointF(mark.right(), mark.center().y()));
            continue;
        }
        if (!isBar(placed->shape)) {
            continue;
        }
        const auto at = static_cast<std::size_t>(life.event);
        const QColor colour = theme.markOf(painting.colours.track(columns.track[at]));
        const Day start = columns.start[at];
        const Day end = drawnEnd(columns, life.event, horizon);
        const Day assumedEnd = std::min<Day>(life.end, horizon + 1);
        veil(painter, theme, row.box(start, std::min(life.start, end)));
        veil(painter, theme, row.box(std::max(assumedEnd, start), end));
        addition(painter, row.box(std::max(end, life.start), assumedEnd), colour);
    }
}

void paintMovedEnd(QPainter& painter, const LanePainting& painting, const TimeScale& scale,
                   const PlacedEvent& placed, Day day) {
    const double x = scale.xOf(day);
    const double top = painting.top + placed.top;
    if (x < scale.left || x > scale.right() || top < painting.clipTop || top > painting.clipBottom) {
        return;
    }
    const double height = painting.metrics.rowHeight;
    painter.setPen(QPen(painting.theme.accent, 2));
    painter.drawLine(QPointF(x, top - 1), QPointF(x, top + height + 1));
    //: Beside the end of a bar while it is dragged; %1 is a date
    const QString text = AssumptionText::tr("ends %1").arg(dateText(day, Precision::OnDay, QLocale()));
    painter.setFont(interfaceFont(11, QFont::DemiBold));
    const QFontMetricsF metrics(painter.font());
    const double width = metrics.horizontalAdvance(text) + 12;
    const bool isRoomRight = x + 8 + width < scale.right();
    const QRectF box(isRoomRight ? x + 8 : x - 8 - width, top - 1, width, height + 2);
    painter.setPen(QPen(painting.theme.line, 1));
    painter.setBrush(painting.theme.panel);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(painting.theme.text);
    painter.drawText(box, Qt::AlignCenter, text);
}

}  // namespace fulcrum
