// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A strand is what is summed together: the strokes of one side and track that age alike. Here stands what of
// them follows from the record alone; the weights are made anew for each set of parameters, in one pass.
// A plain value, safe to read from any thread.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "models/leverage/bearing.h"
#include "models/leverage/pivot_order.h"
#include "models/leverage/presses.h"

namespace fulcrum {

/// One stroke of a press, before parameters.
struct StrandEntry {
    std::uint32_t press = 0;  ///< position in the list of presses
    Stretch stretch;
    std::int32_t daysBefore = 0;  ///< of an off-ramp: how long ramp and erosion ran until the closing
};

class Strand {
public:
    Strand() = default;
    Strand(Course course, std::span<const StrandEntry> entries, std::span<const Press> presses);

    const PivotOrder& order() const { return m_order; }
    std::uint32_t pressAt(std::size_t position) const { return m_press[position]; }
    bool isEmpty() const { return m_press.empty(); }

    /// By position in the order: what the weights are made of.
    std::span<const double> sizes() const { return m_size; }
    std::span<const Grade> grades() const { return m_grade; }
    std::span<const std::int32_t> daysBefore() const { return m_daysBefore; }

    /// By position in the order. `scales` by event or null: what a scenario or a draw multiplies each record
    /// by.
    /// Written to `weights`, whose memory is used again.
    void weigh(const Bearing& bearing, std::size_t track, const std::vector<double>* scales,
               std::span<const Press> presses, std::vector<double>& weights) const;

    /// No stroke weighs more, if no scale is above `largestScale`.
    double largestWeight(const Bearing& bearing, double largestScale) const;

private:
    Course m_course = Course::InForce;
    PivotOrder m_order;
    std::vector<std::uint32_t> m_press;
    std::vector<double> m_size;
    std::vector<Grade> m_grade;
    std::vector<std::int32_t> m_daysBefore;  ///< off-ramps only
    double m_largestSize = 0;
    Grade m_highestSeverity = 0;
};

}  // namespace fulcrum
