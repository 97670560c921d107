// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The square of a Response, as a small linear system of its own, so that squares can be summed in one sweep
// like the values themselves. A ramp is the chance that a unit has come through its stages; its square is the
// chance that two of them have, each by itself. So a state counts pairs by the stages they are in, three
// times over: not eroding, once eroding and twice eroding. As in Response nothing is ever subtracted.
#pragma once

#include <array>
#include <cstdint>

#include "models/leverage/response.h"

namespace fulcrum {

/// Pairs of units, by the stages of the two: neither biting, one biting, both biting.
struct PairStages {
    double firstFirst = 0;
    double firstSecond = 0;  ///< in either order
    double secondSecond = 0;
    double firstBiting = 0;
    double secondBiting = 0;
    double biting = 0;
};

class PairResponse {
public:
    using State = std::array<PairStages, 3>;  ///< by how often it erodes

    PairResponse() = default;
    explicit PairResponse(const Response& response) : m_response(response) {}

    /// Adds `size` pairs whose clock was `days` ≥ 0 ago. `size` is a square already.
    void add(State& state, double size, std::int64_t days) const;

    /// Lets the days of a passage pass.
    using Passage = Response::Passage;
    Passage passage(std::int64_t days) const { return m_response.passage(days); }
    void advance(State& state, const Passage& way) const;

    /// Σ size · (ramp · erosion)² of the pairs in the state.
    double value(const State& state) const;
    double valueAfter(State state, std::int64_t days) const {
        advance(state, passage(days));
        return value(state);
    }

    double carried(double weight, std::int64_t /*days*/) const { return weight; }

private:
    Response m_response;
};

}  // namespace fulcrum
