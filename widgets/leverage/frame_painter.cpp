// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leverage/frame_painter.h"

#include <QFontMetricsF>

#include "models/leverage/balance_input.h"
#include "widgets/common/canvas.h"
#include "widgets/leverage/legend_painter.h"

namespace fulcrum {
namespace {

constexpr double kLeft = 12;
/// Room of the value axis and its labels.
double axisRoom() { return scaled(50.0); }

}  // namespace

void paintChartFrame(QPainter& painter, const Theme& theme, const ProjectColours& colours,
                     const PlotArea& area, const ChartFrame& frame) {
    const double header = area.scale.left;
    painter.setFont(interfaceFont(12, QFont::DemiBold));
    painter.setPen(theme.text);
    const QRectF head(kLeft, kLegendTop, header - kLeft - 4, legendRow());
    painter.drawText(head, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetricsF(painter.font()).elidedText(frame.title, Qt::ElideRight, head.width()));
    double line = kLegendTop + legendRow();
    if (!frame.notice.isEmpty()) {
        painter.setFont(interfaceFont(11, QFont::DemiBold));
        painter.setPen(theme.accent);
        const QRectF room(kLeft, line, header - axisRoom(), 2 * QFontMetricsF(painter.font()).height());
        QRectF taken;
        painter.drawText(room, int(Qt::AlignTop | Qt::AlignLeft) | Qt::TextWordWrap, frame.notice, &taken);
        line = taken.bottom() + 2;
    }
    painter.setFont(interfaceFont(11));
    painter.setPen(theme.mutedText);
    // As high as four lines: the name of a scenario is wrapped beside the axis.
    painter.drawText(QRectF(kLeft, line, header - axisRoom(), 4 * QFontMetricsF(painter.font()).height()),
                     int(Qt::AlignTop | Qt::AlignLeft) | Qt::TextWordWrap, frame.subtitle);
    painter.setFont(interfaceFont(11, QFont::DemiBold));
    const double height = 2 * QFontMetricsF(painter.font()).height();
    const double zero = area.yOf(0);
    const auto paintSide = [&](Side side, const QString& text, double top, Qt::Alignment alignment) {
        painter.setPen(theme.textOf(colours.side(side)));
        painter.drawText(QRectF(kLeft, top, header - axisRoom(), height + 2),
                         int(alignment | Qt::AlignLeft) | Qt::TextWordWrap, text);
    };
    if (zero - area.top() > height + 8) {
        paintSide(Side::A, frame.sides[kSideA], zero - height - 8, Qt::AlignBottom);
    }
    if (area.bottom() - zero > height + 8) {
        paintSide(Side::B, frame.sides[kSideB], zero + 6, Qt::AlignTop);
    }
}

}  // namespace fulcrum
