// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/note_marks.h"

#include <algorithm>
#include <array>

namespace fulcrum {
namespace {

constexpr double kFold = 3;
constexpr double kBracketHeight = 5;
/// A bracket can be pointed at from so far above.
constexpr double kReach = 9;

}  // namespace

void paintNotePage(QPainter& painter, const Theme& theme, const QPointF& centre) {
    const double half = kNotePage / 2;
    const std::array<QPointF, 5> page{QPointF(-half, -half), QPointF(half - kFold, -half),
                                      QPointF(half, -half + kFold), QPointF(half, half),
                                      QPointF(-half, half)};
    QPolygonF outline;
    for (const QPointF& corner : page) {
        outline << centre + corner;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // The ground around it keeps it apart from the bar it lies on.
    painter.setPen(QPen(theme.ground, 2.5));
    painter.setBrush(theme.accent);
    painter.drawPolygon(outline);
    painter.setPen(QPen(theme.accent, 1));
    painter.drawPolygon(outline);
    painter.setPen(QPen(theme.ground, 1));
    painter.drawLine(centre + QPointF(-half + 2, -0.5), centre + QPointF(half - 2, -0.5));
    painter.drawLine(centre + QPointF(-half + 2, 2), centre + QPointF(half - 2, 2));
    painter.restore();
}

void paintNoteSpans(QPainter& painter, const Theme& theme, const TimeScale& scale, const NoteList& notes,
                    double bottom) {
    painter.save();
    painter.setPen(QPen(theme.accent, 1.5));
    for (const NotedSpan& noted : notes.spans()) {
        if (noted.span.to < scale.range.from || noted.span.from > scale.range.to) {
            continue;
        }
        const double left = std::max(scale.left, scale.xOf(noted.span.from));
        const double right = std::min(scale.right(), scale.xOf(noted.span.to));
        painter.drawLine(QPointF(left, bottom - kBracketHeight), QPointF(right, bottom - kBracketHeight));
        // An end outside the view has no tick.
        if (noted.span.from >= scale.range.from) {
            painter.drawLine(QPointF(left, bottom - kBracketHeight), QPointF(left, bottom));
        }
        if (noted.span.to <= scale.range.to) {
            painter.drawLine(QPointF(right, bottom - kBracketHeight), QPointF(right, bottom));
        }
    }
    painter.restore();
}

const Annotation* noteSpanAt(const TimeScale& scale, const NoteList& notes, double bottom,
                             const QPointF& position) {
    if (position.y() < bottom - kReach || position.y() > bottom + 1 || position.x() < scale.left ||
        position.x() > scale.right()) {
        return nullptr;
    }
    const double day = scale.dayAt(position.x());
    const NotedSpan* narrowest = nullptr;
    for (const NotedSpan& noted : notes.spans()) {
        const bool isUnder = noted.span.from <= day && day <= noted.span.to;
        if (isUnder && (narrowest == nullptr ||
                        noted.span.to - noted.span.from < narrowest->span.to - narrowest->span.from)) {
            narrowest = &noted;
        }
    }
    return narrowest ? notes.find(narrowest->note) : nullptr;
}

}  // namespace fulcrum
