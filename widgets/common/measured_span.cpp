// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/measured_span.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <algorithm>

#include "models/timeline/date_ticks.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// The context of this file's texts for translators.
struct MeasureTexts {
    Q_DECLARE_TR_FUNCTIONS(fulcrum::MeasureTexts)
};

constexpr double kTagHeight = 18;

QString lengthText(const MeasuredSpan& span) {
    return MeasureTexts::tr("%Ln day(s)", nullptr, std::abs(span.to - span.from));
}

}  // namespace

QString measuredText(const MeasuredSpan& span) {
    const auto [from, to] = std::minmax(span.from, span.to);
    //: A length of time and the two dates between which it lies
    return MeasureTexts::tr("%1: %2 – %3")
        .arg(lengthText(span), dateText(from, Precision::OnDay, QLocale()),
             dateText(to, Precision::OnDay, QLocale()));
}

void paintMeasuredSpan(QPainter& painter, const Theme& theme, const TimeScale& scale,
                       const MeasuredSpan& span, double top, double bottom) {
    const auto [from, to] = std::minmax(span.from, span.to);
    const double left = std::clamp(scale.xOf(from), scale.left, scale.right());
    const double right = std::clamp(scale.xOf(to), scale.left, scale.right());
    if (scale.xOf(to) < scale.left || scale.xOf(from) > scale.right()) {
        return;
    }
    QColor band = theme.accent;
    band.setAlphaF(0.1F);
    painter.fillRect(QRectF(left, top, right - left, bottom - top), band);
    painter.setPen(QPen(theme.accent, 1));
    for (const auto& [day, x] : {std::pair{from, left}, std::pair{to, right}}) {
        if (scale.xOf(day) == x) {
            painter.drawLine(QPointF(x, top), QPointF(x, bottom));
        }
    }
    const QString text = lengthText(span);
    painter.setFont(interfaceFont(11.5, QFont::DemiBold));
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(text) + 14;
    const double middle = std::clamp((left + right) / 2, scale.left + width / 2, scale.right() - width / 2);
    const double y = top + 6 + kTagHeight / 2;
    if (right - left > width + 8) {
        painter.drawLine(QPointF(left, y), QPointF(right, y));
    }
    const QRectF tag(middle - width / 2, top + 6, width, kTagHeight);
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(tag, 3, 3);
    painter.setPen(theme.text);
    painter.drawText(tag, Qt::AlignCenter, text);
}

}  // namespace fulcrum
