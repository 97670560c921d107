// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How presses bear on the balance under one set of parameters and one lens (MODEL.md §2): the response of
// each course of each track, and the factors that go with them. The passages of days are tabulated once a
// track; a bearing made from another one shares the tables of the tracks whose courses stay the same.
// A plain value, safe to read from any thread.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "models/domain/terms.h"
#include "models/leverage/parameters.h"
#include "models/leverage/response.h"
#include "models/leverage/weighing.h"

namespace fulcrum {

/// How strokes of one side and track age.
enum class Course : std::uint8_t { InForce, OffRamp, HeldThreat, FadingThreat, Warning };
inline constexpr std::size_t kCourseCount = 5;

class Bearing {
public:
    /// `tabulatedDays` are the days by track that a table is worth having for; tracks beyond them have none.
    /// Tracks without parameters of their own get those of "other".
    Bearing(std::size_t trackCount, Parameters parameters, Lens lens,
            std::span<const std::int64_t> tabulatedDays = {});

    /// The same tracks under other parameters or another lens.
    Bearing with(Parameters parameters, Lens lens) const;

    const Parameters& parameters() const { return m_parameters; }
    Lens lens() const { return m_lens; }
    std::size_t trackCount() const { return m_parameters.tracks.size(); }

    /// Whether the lens sees this course at all.
    bool counts(Course course) const { return m_lens != Lens::Legal || course == Course::InForce; }

    const Response& responseOf(std::size_t track, Course course) const;

    /// The points that one unit of weight is on a track: 100·u·(1 − φ)·w, without u and φ where the lens
    /// leaves them out. All that presses on a track shares it, so moving a weight only re-adds.
    double pointsPerUnit(std::size_t track) const;

    /// What all weights of a course are multiplied by.
    double shareOf(Course course) const;

    double factorOf(Grade grade) const { return m_factors[grade]; }

    /// A threat keeps its whole weight for so many days from its start on, a whole number.
    double heldDays() const;

    /// After so many days nothing is left of strokes of this course that a ledger could show, if none weighs
    /// more than `largest`. kNever if they never vanish.
    std::int64_t daysUntilVanished(std::size_t track, Course course, double largest) const;
    static constexpr std::int64_t kNever = std::int64_t{1} << 40;

    /// Whether measures, or threats, or warnings on this track age alike in both and weigh alike.
    bool hasSameMeasures(const Bearing& other, std::size_t track) const;
    bool hasSameThreats(const Bearing& other) const;
    bool hasSameWarnings(const Bearing& other) const;

private:
    struct TrackResponses {
        Response inForce;
        Response offRamp;
    };
    TrackResponses makeTrack(std::size_t track) const;
    void makeCommon();

    Parameters m_parameters;
    Lens m_lens;
    std::vector<std::int64_t> m_tabulatedDays;  ///< by track
    GradeFactors m_factors{};
    std::vector<TrackResponses> m_tracks;
    Response m_held;
    Response m_fading;
    Response m_warning;
};

}  // namespace fulcrum
