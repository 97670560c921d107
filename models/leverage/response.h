// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How one unit of strength bites as days pass since its clock: ramp times erosion (MODEL.md §2). The same
// thing is a small linear system: what was struck moves from a first stage (and with ramps of order 2 through
// a second) to where it bites, and a copy of it erodes. Sums of many units are carried in one state and
// advanced together by a table entry. All its coefficients are positive and nothing is ever subtracted, so no
// digits cancel however long it runs.
//
// Ramps of order 0 bite at once; with a floor of 0 that leaves a plain decay, with a floor of 1 a constant.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "models/leverage/parameters.h"

namespace fulcrum {

/// A sum of units of strength, each with an age of its own.
struct ResponseState {
    double first = 0;   ///< not biting yet
    double second = 0;  ///< half-way (order 2 only)
    double biting = 0;
    double erodingFirst = 0;  ///< the same three, each unit times its erosion 2^(−τ/H)
    double erodingSecond = 0;
    double erodingBiting = 0;
};

class Response {
public:
    using State = ResponseState;

    /// What a span of days does to a state.
    struct Passage {
        double stay = 1;  ///< share that is still in its stage
        double firstToSecond = 0;
        double firstToBiting = 0;
        double secondToBiting = 0;
        double erosion = 1;
    };

    /// A constant 1.
    Response() = default;
    Response(int rampOrder, double rampDays, double floor, double halfLifeDays);

    /// Ramp times erosion `days` ≥ 0 after the clock, 0…1.
    double at(std::int64_t days) const {
        const Passage passed = passage(days);
        return passed.firstToBiting * (m_floor + (1 - m_floor) * passed.erosion);
    }

    /// Adds `size` units whose clock was `days` ≥ 0 ago.
    void add(ResponseState& state, double size, std::int64_t days) const {
        const Passage passed = passage(days);
        state.first += size * passed.stay;
        state.second += size * passed.firstToSecond;
        state.biting += size * passed.firstToBiting;
        const double eroded = size * passed.erosion;
        state.erodingFirst += eroded * passed.stay;
        state.erodingSecond += eroded * passed.firstToSecond;
        state.erodingBiting += eroded * passed.firstToBiting;
    }

    /// Lets the days of a passage pass.
    void advance(ResponseState& state, const Passage& passed) const;
    void advance(ResponseState& state, std::int64_t days) const { advance(state, passage(days)); }

    /// Σ size · ramp · erosion of the units in the state.
    double value(const ResponseState& state) const {
        return m_floor * state.biting + (1 - m_floor) * state.erodingBiting;
    }

    /// Σ size · ramp · erosion after another `days` ≥ 0.
    double valueAfter(const ResponseState& state, std::int64_t days) const {
        const Passage passed = passage(days);
        const double biting =
            state.biting + passed.firstToBiting * state.first + passed.secondToBiting * state.second;
        const double eroding = state.erodingBiting + passed.firstToBiting * state.erodingFirst +
                               passed.secondToBiting * state.erodingSecond;
        return m_floor * biting + (1 - m_floor) * passed.erosion * eroding;
    }

    /// What the weight of a stroke has become so many days after it began, apart from its age: the same.
    double carried(double weight, std::int64_t /*days*/) const { return weight; }

    /// What `days` ≥ 0 do to a state.
    Passage passage(std::int64_t days) const {
        return days < m_tabulated ? (*m_table)[static_cast<std::size_t>(days)] : computePassage(days);
    }

    double floor() const { return m_floor; }

    /// Keeps the passages of so many days in a table, which copies share. Takes some nanoseconds a day.
    void tabulate(std::int64_t days);

private:
    Passage computePassage(std::int64_t days) const;
    Passage passageOf(double x, double stay, double erosion) const;

    int m_rampOrder = 0;
    double m_rampDays = 1;
    double m_floor = 1;
    double m_halfLifeDays = kNoErosion;
    std::int64_t m_tabulated = 0;
    std::shared_ptr<const std::vector<Passage>> m_table;  ///< null if nothing is tabulated
};

inline void Response::advance(ResponseState& state, const Passage& passed) const {
    // A decay by rounded multiplication never reaches 0 by itself: it gets stuck at the smallest denormal
    // number, where arithmetic is slow.
    const auto unlessVanished = [](double value) { return value < 1e-290 ? 0 : value; };
    state.biting += passed.firstToBiting * state.first + passed.secondToBiting * state.second;
    state.second = unlessVanished(passed.stay * state.second + passed.firstToSecond * state.first);
    state.first = unlessVanished(state.first * passed.stay);
    state.erodingBiting =
        unlessVanished(passed.erosion * (state.erodingBiting + passed.firstToBiting * state.erodingFirst +
                                         passed.secondToBiting * state.erodingSecond));
    state.erodingSecond = unlessVanished(
        passed.erosion * (passed.stay * state.erodingSecond + passed.firstToSecond * state.erodingFirst));
    state.erodingFirst = unlessVanished(passed.erosion * passed.stay * state.erodingFirst);
}

}  // namespace fulcrum
