// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sizes of strokes by position (ΔU times the size of the duty, without unit, above 0). Most measures are
// whole and carry no duty, so most sizes are exactly 1: then only the others are held, with their positions;
// where too many are others, all are held as they are. Either way a size comes back bit by bit. A plain
// value, safe to read from any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace fulcrum {

class StrokeSizes {
public:
    StrokeSizes() = default;
    /// Fewer than 2^32.
    explicit StrokeSizes(std::span<const double> sizes);

    std::size_t count() const { return m_count; }

    /// O(log n) where only few are held.
    double operator[](std::size_t position) const;

    /// Calls visit(position, size) for every size that is not 1, and perhaps for some that are, rising.
    template <typename Visit>
    void forEachOther(Visit visit) const {
        for (std::size_t i = 0; i < m_sizes.size(); ++i) {
            visit(holdsAll() ? i : std::size_t{m_positions[i]}, m_sizes[i]);
        }
    }

    /// Bytes that they take.
    std::size_t bytes() const {
        return m_positions.capacity() * sizeof(std::uint32_t) + m_sizes.capacity() * sizeof(double);
    }

private:
    bool holdsAll() const { return m_positions.empty(); }

    std::size_t m_count = 0;
    std::vector<std::uint32_t> m_positions;  ///< rising; empty where all sizes are held, or none
    std::vector<double> m_sizes;
};

}  // namespace fulcrum
