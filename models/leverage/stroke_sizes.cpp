// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leverage/stroke_sizes.h"

#include <algorithm>

namespace fulcrum {

StrokeSizes::StrokeSizes(std::span<const double> sizes) : m_count(sizes.size()) {
    const auto others = static_cast<std::size_t>(
        std::count_if(sizes.begin(), sizes.end(), [](double size) { return size != 1; }));
    if (others * (sizeof(std::uint32_t) + sizeof(double)) >= sizes.size() * sizeof(double)) {
        m_sizes.assign(sizes.begin(), sizes.end());
        return;
    }
    m_positions.reserve(others);
    m_sizes.reserve(others);
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        if (sizes[i] != 1) {
            m_positions.push_back(static_cast<std::uint32_t>(i));
            m_sizes.push_back(sizes[i]);
        }
    }
}

double StrokeSizes::operator[](std::size_t position) const {
    if (m_sizes.size() == m_count) {
        return m_sizes[position];
    }
    const auto found = std::lower_bound(m_positions.begin(), m_positions.end(), position);
    return found != m_positions.end() && *found == position
               ? m_sizes[static_cast<std::size_t>(found - m_positions.begin())]
               : 1;
}

}  // namespace fulcrum
