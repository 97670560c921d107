// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leverage/strand.h"

#include <algorithm>

namespace fulcrum {

Strand::Strand(Course course, std::span<const StrandEntry> entries, std::span<const Press> presses)
    : m_course(course) {
    std::vector<Stretch> stretches;
    stretches.reserve(entries.size());
    for (const StrandEntry& entry : entries) {
        stretches.push_back(entry.stretch);
    }
    const std::vector<std::uint32_t> order = sortedByPivot(stretches);
    stretches.clear();
    m_press.reserve(entries.size());
    m_size.reserve(entries.size());
    m_grade.reserve(entries.size());
    for (const std::uint32_t position : order) {
        const StrandEntry& entry = entries[position];
        const Press& press = presses[entry.press];
        stretches.push_back(entry.stretch);
        m_press.push_back(entry.press);
        m_size.push_back(press.size);
        m_grade.push_back(press.grade);
        if (course == Course::OffRamp) {
            m_daysBefore.push_back(entry.daysBefore);
        }
        m_largestSize = std::max(m_largestSize, press.size);
        if (press.grade != kGradeOfDuties) {
            m_highestSeverity = std::max(m_highestSeverity, press.grade);
        }
    }
    m_order = PivotOrder(std::move(stretches));
}

void Strand::weigh(const Bearing& bearing, std::size_t track, const std::vector<double>* scales,
                   std::span<const Press> presses, std::vector<double>& weights) const {
    weights.resize(m_size.size());
    const double share = bearing.shareOf(m_course);
    for (std::size_t i = 0; i < weights.size(); ++i) {
        weights[i] = m_size[i] * bearing.factorOf(m_grade[i]) * share;
    }
    if (m_course == Course::OffRamp) {
        const Response& inForce = bearing.responseOf(track, Course::InForce);
        for (std::size_t i = 0; i < weights.size(); ++i) {
            weights[i] *= inForce.at(m_daysBefore[i]);
        }
    }
    if (scales != nullptr) {
        for (std::size_t i = 0; i < weights.size(); ++i) {
            weights[i] *= (*scales)[static_cast<std::size_t>(presses[m_press[i]].event)];
        }
    }
}

double Strand::largestWeight(const Bearing& bearing, double largestScale) const {
    return m_largestSize * std::max(1.0, bearing.factorOf(m_highestSeverity)) * bearing.shareOf(m_course) *
           largestScale;
}

}  // namespace fulcrum
