// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the balance adds up, once who presses whom and how hard is settled (MODEL.md §1–2): every tranche, its
// off-ramp, every threat and every warning becomes strokes, and the value of a stroke is its weight times the
// response of its strand to the days since its clock. One formula for all of them serves curve, ledger and
// sliver alike.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

#include "models/domain/event_columns.h"
#include "models/domain/terms.h"
#include "models/leverage/balance_input.h"
#include "models/leverage/parameters.h"
#include "models/leverage/response.h"

namespace fulcrum {

/// Worth `weight` × response(day − clock) on the days [from, until) and nothing on others.
struct Stroke {
    EventIndex event = kNoIndex;
    Day from = 0;
    Day until = kOpenEnd;
    Day clock = 0;             ///< at most `from`
    double weight = 0;         ///< above 0; magnitude times size, without what all of a track share
    std::uint32_t strand = 0;  ///< what it is summed with, see Strands
};

/// How strokes of one side and track age.
enum class Course : std::uint8_t { InForce, OffRamp, HeldThreat, FadingThreat, Warning };
inline constexpr std::size_t kCourseCount = 5;

/// The numbering of strands: one a side, track and course.
class Strands {
public:
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
    Response& responseOf(std::uint32_t strand) {
        return m_responses[trackOf(strand) * kCourseCount + strand % kCourseCount];
    }
    std::size_t count() const { return 2 * m_trackCount * kCourseCount; }

private:
    std::size_t m_trackCount;
    std::vector<Response> m_responses;  ///< [track][course]
};

/// The points that one unit of weight is on each track: 100·u·(1 − φ)·w, without u and φ where the lens
/// leaves them out.
std::vector<double> pointsPerUnit(const Parameters& parameters, Lens lens);

/// All strokes of the input, by event; none that starts after the horizon.
std::vector<Stroke> strokesOf(const BalanceInput& input, const Parameters& parameters, Lens lens,
                              const Strands& strands);

}  // namespace fulcrum
