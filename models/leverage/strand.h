// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A strand is what is summed together: the strokes of one side and track that age alike. Here stands what of
// them follows from the record alone; the weights are made anew for each set of parameters, in one pass.
// About 14 bytes a stroke. A plain value, safe to read from any thread.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "models/leverage/bearing.h"
#include "models/leverage/pivot_order.h"
#include "models/leverage/presses.h"
#include "models/leverage/stroke_sizes.h"

namespace fulcrum {

/// One stroke of a press, before parameters.
struct StrandEntry {
    StrandEntry(const Press& press, const Stretch& stretch_, std::int32_t daysBefore_ = 0)
        : stretch(stretch_),
          event(press.event),
          size(press.size),
          daysBefore(daysBefore_),
          grade(press.grade) {}

    Stretch stretch;
    EventIndex event = kNoIndex;
    double size = 0;
    std::int32_t daysBefore = 0;  ///< of an off-ramp: how long ramp and erosion ran until the closing
    Grade grade = 0;
};

class Strand {
public:
    Strand() = default;
    Strand(Course course, std::span<const StrandEntry> entries);

    const PivotOrder& order() const { return m_order; }
    EventIndex eventAt(std::size_t position) const { return m_event[position]; }
    std::size_t size() const { return m_event.size(); }
    bool isEmpty() const { return m_event.empty(); }

    /// By position in the order: what the weights are made of.
    const StrokeSizes& sizes() const { return m_sizes; }
    std::span<const Grade> grades() const { return m_grade; }
    std::span<const std::int32_t> daysBefore() const { return m_daysBefore; }

    /// By position in the order. `scales` by event or null: what a scenario or a draw multiplies each record
    /// by.
    /// Written to `weights`, whose memory is used again.
    void weigh(const Bearing& bearing, std::size_t track, const std::vector<double>* scales,
               std::vector<double>& weights) const;

    /// No stroke weighs more, if no scale is above `largestScale`.
    double largestWeight(const Bearing& bearing, double largestScale) const;

    /// Bytes that the strokes take.
    std::size_t bytes() const;

private:
    Course m_course = Course::InForce;
    PivotOrder m_order;
    std::vector<EventIndex> m_event;
    StrokeSizes m_sizes;
    std::vector<Grade> m_grade;
    std::vector<std::int32_t> m_daysBefore;  ///< off-ramps only
    double m_largestSize = 0;
    Grade m_highestSeverity = 0;
};

}  // namespace fulcrum
