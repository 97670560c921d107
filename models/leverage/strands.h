// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A strand is what is summed together: the strokes of one side and track that age alike. Strands are
// numbered, and each knows its response. Built for parameters and lens; a plain value afterwards.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "models/domain/terms.h"
#include "models/leverage/parameters.h"
#include "models/leverage/response.h"

namespace fulcrum {

/// How strokes of one side and track age (MODEL.md §2).
enum class Course : std::uint8_t { InForce, OffRamp, HeldThreat, FadingThreat, Warning };
inline constexpr std::size_t kCourseCount = 5;

class Strands {
public:
    /// `parameters` has at least `trackCount` tracks.
    Strands(std::size_t trackCount, const Parameters& parameters, Lens lens);

    std::uint32_t of(std::size_t side, std::size_t track, Course course) const {
        return static_cast<std::uint32_t>((side * m_trackCount + track) * kCourseCount +
                                          static_cast<std::size_t>(course));
    }
    std::size_t sideOf(std::uint32_t strand) const { return strand / kCourseCount / m_trackCount; }
    std::size_t trackOf(std::uint32_t strand) const { return strand / kCourseCount % m_trackCount; }
    const Response& responseOf(std::uint32_t strand) const {
        return m_responses[trackOf(strand) * kCourseCount + strand % kCourseCount];
    }
    std::size_t count() const { return 2 * m_trackCount * kCourseCount; }

    /// The points that one unit of weight is on a track: 100·u·(1 − φ)·w, without u and φ where the lens
    /// leaves them out. All strands of a track share it, so moving a weight only re-adds.
    double pointsPerUnit(std::size_t track) const { return m_pointsPerUnit[track]; }

private:
    std::size_t m_trackCount;
    std::vector<Response> m_responses;    ///< [track][course]
    std::vector<double> m_pointsPerUnit;  ///< by track
};

}  // namespace fulcrum
