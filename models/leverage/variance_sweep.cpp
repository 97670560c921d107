// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leverage/variance_sweep.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

#include "models/leverage/strokes.h"

namespace fulcrum {
namespace {

/// The three terms of a square, and the two sorts of records that have one term only.
enum class Term { InForce, Mixed, OffRamp, HeldThreat, FadingThreat, Warning };
constexpr std::size_t kTermCount = 6;

/// Strokes whose weights are squares, by track.
using Squares = std::array<std::vector<std::vector<Stroke>>, kTermCount>;

/// Turns the strokes of one event after the other into strokes of its square.
class Squarer {
public:
    Squarer(const Strands& strands, const Parameters& parameters, Squares& squares)
        : m_strands(strands), m_parameters(parameters), m_squares(squares) {}

    /// `strokes` are all those of one event and side.
    void add(std::span<const Stroke> strokes) {
        m_track = m_strands.trackOf(strokes.front().strand);
        m_offRampDays = m_parameters.tracks[m_track].offRampDays;
        m_turns.clear();
        for (const Stroke& stroke : strokes) {
            m_turns.push_back({stroke.from, true, &stroke});
            m_turns.push_back({stroke.until, false, &stroke});
        }
        std::sort(m_turns.begin(), m_turns.end(), [](const Turn& a, const Turn& b) { return a.day < b.day; });
        for (Standing& standing : m_standing) {
            standing = {};
        }
        m_fading = 0;
        for (std::size_t i = 0; i < m_turns.size();) {
            const Day from = m_turns[i].day;
            if (from == kOpenEnd) {
                break;
            }
            for (; i < m_turns.size() && m_turns[i].day == from; ++i) {
                take(m_turns[i], from);
            }
            addSquares(from, i < m_turns.size() ? m_turns[i].day : kOpenEnd);
        }
    }

private:
    struct Turn {
        Day day;
        bool isBegin;
        const Stroke* stroke;
    };

    /// The weight of all strokes of a course that hold. They have one clock, for they are of one event.
    struct Standing {
        double weight = 0;
        Day clock = 0;
        int count = 0;
    };

    static Course courseOf(const Stroke& stroke) { return static_cast<Course>(stroke.strand % kCourseCount); }

    void take(const Turn& turn, Day today) {
        const Course course = courseOf(*turn.stroke);
        if (course == Course::OffRamp) {
            // What fades, fades at one rate, so it is one amount that is topped up with each closing.
            m_fading = fadingOn(today) + turn.stroke->weight;
            m_fadingSince = today;
            return;
        }
        Standing& standing = m_standing[static_cast<std::size_t>(course)];
        standing.count += turn.isBegin ? 1 : -1;
        standing.weight += turn.isBegin ? turn.stroke->weight : -turn.stroke->weight;
        standing.clock = turn.stroke->clock;
        if (standing.count == 0) {
            standing.weight = 0;
        }
    }

    double fadingOn(Day day) const {
        return m_fading > 0 ? m_fading * std::exp2(-static_cast<double>(day - m_fadingSince) / m_offRampDays)
                            : 0;
    }

    void addSquares(Day from, Day until) {
        const Standing& inForce = m_standing[static_cast<std::size_t>(Course::InForce)];
        const double fading = fadingOn(from);
        addSquare(Term::InForce, from, until, inForce.clock, inForce.weight * inForce.weight);
        addSquare(Term::Mixed, from, until, inForce.clock, 2 * inForce.weight * fading);
        addSquare(Term::OffRamp, from, until, from, fading * fading);
        for (const auto& [course, term] : {std::pair(Course::HeldThreat, Term::HeldThreat),
                                           std::pair(Course::FadingThreat, Term::FadingThreat),
                                           std::pair(Course::Warning, Term::Warning)}) {
            const Standing& standing = m_standing[static_cast<std::size_t>(course)];
            addSquare(term, from, until, standing.clock, standing.weight * standing.weight);
        }
    }

    void addSquare(Term term, Day from, Day until, Day clock, double weight) {
        if (weight > 0) {
            m_squares[static_cast<std::size_t>(term)][m_track].push_back(
                {kNoIndex, from, until, clock, weight, 0});
        }
    }

    const Strands& m_strands;
    const Parameters& m_parameters;
    Squares& m_squares;
    std::size_t m_track = 0;
    double m_offRampDays = 1;
    std::vector<Turn> m_turns;
    std::array<Standing, kCourseCount> m_standing{};
    double m_fading = 0;  ///< on the off-ramp, as of m_fadingSince
    Day m_fadingSince = 0;
};

/// The square of a decay has half its half-life.
Response squaredDecay(double halfLifeDays) { return Response(0, 1, 0, halfLifeDays / 2); }

template <typename Bite, typename BiteOf>
std::vector<StrandSweep<Bite>> sweepsOf(const std::vector<std::vector<Stroke>>& byTrack, BiteOf biteOf) {
    std::vector<StrandSweep<Bite>> sweeps(byTrack.size());
    for (std::size_t track = 0; track < byTrack.size(); ++track) {
        if (!byTrack[track].empty()) {
            sweeps[track] = StrandSweep<Bite>(byTrack[track], biteOf(track));
        }
    }
    return sweeps;
}

}  // namespace

VarianceSweep::VarianceSweep(const BalanceInput& input, const Parameters& parameters, Lens lens)
    : m_trackCount(input.trackCount), m_strands(input.trackCount, parameters, lens) {
    const std::vector<Stroke> strokes = strokesOf(input, parameters, lens, m_strands);
    Squares squares;
    squares.fill(std::vector<std::vector<Stroke>>(m_trackCount));
    Squarer squarer(m_strands, parameters, squares);
    for (std::size_t first = 0; first < strokes.size();) {
        std::size_t next = first;
        bool isOnBothSides = false;
        for (; next < strokes.size() && strokes[next].event == strokes[first].event; ++next) {
            isOnBothSides = isOnBothSides ||
                            m_strands.sideOf(strokes[next].strand) != m_strands.sideOf(strokes[first].strand);
        }
        if (!isOnBothSides) {
            squarer.add(std::span(strokes).subspan(first, next - first));
        }
        first = next;
    }

    const auto of = [&](Term term) -> const std::vector<std::vector<Stroke>>& {
        return squares[static_cast<std::size_t>(term)];
    };
    const auto inForce = [&](std::size_t track) {
        return m_strands.responseOf(m_strands.of(kSideA, track, Course::InForce));
    };
    const auto offRampDays = [&](std::size_t track) { return parameters.tracks[track].offRampDays; };
    m_inForce = sweepsOf<PairResponse>(of(Term::InForce),
                                       [&](std::size_t track) { return PairResponse(inForce(track)); });
    m_mixed = sweepsOf<DampedResponse>(of(Term::Mixed), [&](std::size_t track) {
        return DampedResponse(inForce(track), offRampDays(track));
    });
    m_offRamp = sweepsOf<Response>(of(Term::OffRamp),
                                   [&](std::size_t track) { return squaredDecay(offRampDays(track)); });
    m_heldThreat = sweepsOf<Response>(of(Term::HeldThreat), [](std::size_t) { return Response(); });
    m_fadingThreat = sweepsOf<Response>(
        of(Term::FadingThreat), [&](std::size_t) { return squaredDecay(parameters.threatHalfLifeDays); });
    m_warning = sweepsOf<Response>(
        of(Term::Warning), [&](std::size_t) { return squaredDecay(parameters.pressureHalfLifeDays); });
}

std::vector<double> VarianceSweep::squares(const SampleDays& samples) const {
    const auto count = static_cast<std::size_t>(samples.count);
    std::vector<double> sums(count, 0);
    std::vector<double> ofTrack(count);
    for (std::size_t track = 0; track < m_trackCount; ++track) {
        std::fill(ofTrack.begin(), ofTrack.end(), 0);
        m_inForce[track].addTo(ofTrack, samples);
        m_mixed[track].addTo(ofTrack, samples);
        for (const auto* sweeps : {&m_offRamp, &m_heldThreat, &m_fadingThreat, &m_warning}) {
            (*sweeps)[track].addTo(ofTrack, samples);
        }
        const double points = m_strands.pointsPerUnit(track);
        for (std::size_t i = 0; i < count; ++i) {
            sums[i] += points * points * ofTrack[i];
        }
    }
    return sums;
}

}  // namespace fulcrum
