// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A response that fades besides, from the day on which its stroke begins: the product of what is still in
// force of a record and what fades of it on the off-ramp, as the square of their sum needs it. A plain value.
#pragma once

#include <cmath>

#include "models/leverage/response.h"

namespace fulcrum {

class DampedResponse {
public:
    using State = ResponseState;

    DampedResponse() = default;
    DampedResponse(const Response& response, double halfLifeDays)
        : m_response(response), m_halfLifeDays(halfLifeDays) {}

    /// Adds `size` units whose clock was `days` ≥ 0 ago; `size` has faded as far as it has.
    void add(State& state, double size, std::int64_t days) const { m_response.add(state, size, days); }

    /// Lets `days` ≥ 0 pass.
    void advance(State& state, std::int64_t days) const {
        m_response.advance(state, days);
        const double kept = fading(days);
        state.first *= kept;
        state.second *= kept;
        state.biting *= kept;
        state.erodingFirst *= kept;
        state.erodingSecond *= kept;
        state.erodingBiting *= kept;
    }

    double value(const State& state) const { return m_response.value(state); }
    double valueAfter(State state, std::int64_t days) const {
        advance(state, days);
        return value(state);
    }

    /// What is left of `weight` so many days after its stroke began.
    double carried(double weight, std::int64_t days) const { return weight * fading(days); }

    void tabulate(std::int64_t days) { m_response.tabulate(days); }

private:
    double fading(std::int64_t days) const { return std::exp2(-static_cast<double>(days) / m_halfLifeDays); }

    Response m_response;
    double m_halfLifeDays = kNoErosion;
};

}  // namespace fulcrum
