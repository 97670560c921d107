// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/label_marks.h"

#include <QFontMetricsF>
#include <algorithm>

namespace fulcrum {
namespace {

/// Labels kept at most; past it the cache starts anew.
constexpr qsizetype kMostLabels = 20'000;
constexpr double kLineWidth = 1.6;

}  // namespace

bool LabelMarks::areThere() const {
    return std::ranges::any_of(m_filter.filter().terms(),
                               [](const TextTerm& term) { return !term.isExcluded; });
}

const std::vector<TextMark>& LabelMarks::in(const QString& label) const {
    const auto known = m_marks.constFind(label);
    if (known != m_marks.constEnd()) {
        return *known;
    }
    if (m_marks.size() >= kMostLabels) {
        m_marks.clear();
    }
    return *m_marks.insert(label, m_filter.marksIn(label));
}

void LabelMarks::paint(QPainter& painter, const Theme& theme, const QString& label, const QPointF& bottomLeft,
                       double room) const {
    const QFontMetricsF metrics(painter.font());
    const double y = bottomLeft.y() - kLineWidth;
    const auto line = [&](double from, double to, const QColor& colour, Qt::PenStyle style) {
        if (from < room) {
            painter.setPen(QPen(colour, kLineWidth, style, Qt::FlatCap));
            painter.drawLine(QPointF(bottomLeft.x() + from, y),
                             QPointF(bottomLeft.x() + std::min(to, room), y));
        }
    };
    const std::vector<TextMark>& marks = in(label);
    for (const TextMark& mark : marks) {
        line(metrics.horizontalAdvance(label.left(mark.position)),
             metrics.horizontalAdvance(label.left(mark.position + mark.length)), theme.accent, Qt::SolidLine);
    }
    if (marks.empty()) {
        line(0, metrics.horizontalAdvance(label), mixed(theme.mutedText, theme.ground, 0.4), Qt::DotLine);
    }
}

}  // namespace fulcrum
