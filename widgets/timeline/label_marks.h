// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words of a search in the labels of the timeline: underlined where a label has them, and a dotted line
// below the whole label where they stand elsewhere in the event. Keeps what it found, because finding words
// takes longer than painting them. GUI thread; owned by its view.
#pragma once

#include <QHash>
#include <QPainter>
#include <vector>

#include "models/document/active_filter.h"
#include "widgets/common/theme.h"

namespace fulcrum {

class LabelMarks {
public:
    /// The filter must outlive this.
    explicit LabelMarks(const ActiveFilter& filter) : m_filter(filter) {}

    /// The filter is another.
    void forget() { m_marks.clear(); }
    /// Whether words are looked for; facets alone mark nothing.
    bool areThere() const;
    const std::vector<TextMark>& in(const QString& label) const;

    /// Underlines what was found in `label`, drawn from (left, bottom of its box) with the painter's font and
    /// cut to `room` pixels.
    void paint(QPainter& painter, const Theme& theme, const QString& label, const QPointF& bottomLeft,
               double room) const;

private:
    const ActiveFilter& m_filter;
    mutable QHash<QString, std::vector<TextMark>> m_marks;
};

}  // namespace fulcrum
