// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leverage/strand.h"

#include <algorithm>

namespace fulcrum {

Strand::Strand(Course course, std::span<const StrandEntry> entries) : m_course(course) {
    std::vector<Stretch> stretches;
    stretches.reserve(entries.size());
    for (const StrandEntry& entry : entries) {
        stretches.push_back(entry.stretch);
    }
    const std::vector<std::uint32_t> order = sortedByPivot(stretches);
    stretches.clear();
    std::vector<double> sizes;
    sizes.reserve(entries.size());
    m_event.reserve(entries.size());
    m_grade.reserve(entries.size());
    m_daysBefore.reserve(course == Course::OffRamp ? entries.size() : 0);
    for (const std::uint32_t position : order) {
        const StrandEntry& entry = entries[position];
        stretches.push_back(entry.stretch);
        sizes.push_back(entry.size);
        m_event.push_back(entry.event);
        m_grade.push_back(entry.grade);
        if (course == Course::OffRamp) {
            m_daysBefore.push_back(entry.daysBefore);
        }
        m_largestSize = std::max(m_largestSize, entry.size);
        if (entry.grade != kGradeOfDuties) {
            m_highestSeverity = std::max(m_highestSeverity, entry.grade);
        }
    }
    m_sizes = StrokeSizes(sizes);
    m_order = PivotOrder(stretches);
}

void Strand::weigh(const Bearing& bearing, std::size_t track, const std::vector<double>* scales,
                   std::vector<double>& weights) const {
    weights.resize(m_grade.size());
    const double share = bearing.shareOf(m_course);
    for (std::size_t i = 0; i < weights.size(); ++i) {
        weights[i] = bearing.factorOf(m_grade[i]) * share;
    }
    m_sizes.forEachOther(
        [&](std::size_t i, double size) { weights[i] = size * bearing.factorOf(m_grade[i]) * share; });
    if (m_course == Course::OffRamp) {
        const Response& inForce = bearing.responseOf(track, Course::InForce);
        for (std::size_t i = 0; i < weights.size(); ++i) {
            weights[i] *= inForce.at(m_daysBefore[i]);
        }
    }
    if (scales != nullptr) {
        for (std::size_t i = 0; i < weights.size(); ++i) {
            weights[i] *= (*scales)[static_cast<std::size_t>(m_event[i])];
        }
    }
}

double Strand::largestWeight(const Bearing& bearing, double largestScale) const {
    return m_largestSize * std::max(1.0, bearing.factorOf(m_highestSeverity)) * bearing.shareOf(m_course) *
           largestScale;
}

std::size_t Strand::bytes() const {
    return m_order.bytes() + m_sizes.bytes() + m_event.capacity() * sizeof(EventIndex) +
           m_grade.capacity() * sizeof(Grade) + m_daysBefore.capacity() * sizeof(std::int32_t);
}

}  // namespace fulcrum
