// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints what a presenter points at: numbered dots with a word beside them, and brackets over spans, for
// figures and for the presenter's window. Where a call-out's point lies is told by the view that shows it;
// words are placed so that they cover neither one another nor a dot. Pure painting.
#pragma once

#include <QPainter>
#include <QString>
#include <optional>
#include <vector>

#include "models/domain/callout.h"
#include "widgets/common/theme.h"

namespace fulcrum {

/// Where a call-out stands, in pixels of what is painted on.
struct CalloutAnchor {
    int number = 1;
    QString label;                ///< may be empty
    QPointF point;                ///< of a bracket: its left end
    std::optional<double> right;  ///< of a bracket: its right end

    QPointF dot() const { return right ? QPointF((point.x() + *right) / 2, point.y()) : point; }
};

/// The words beside a call-out: its text, and its value or days where there are any.
QString calloutLabel(const Callout& callout, const QString& value);

/// The boxes of the labels, by anchor, within `room` and beside what is `taken`; empty where there is no
/// label.
std::vector<QRectF> calloutBoxes(const std::vector<CalloutAnchor>& anchors, const QRectF& room,
                                 std::vector<QRectF> taken = {});

/// All of them; nothing is painted outside `room`.
void paintCallouts(QPainter& painter, const Theme& theme, const std::vector<CalloutAnchor>& anchors,
                   const QRectF& room, const std::vector<QRectF>& taken = {});

}  // namespace fulcrum
