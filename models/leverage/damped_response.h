// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A response that fades besides, from the day on which its stroke begins: the product of what is still in
// force of a record and what fades of it on the off-ramp, as the square of their sum needs it. A plain value.
#pragma once

#include <cstdint>

#include "models/leverage/response.h"

namespace fulcrum {

class DampedResponse {
public:
    using State = ResponseState;

    DampedResponse() = default;
    DampedResponse(const Response& response, const Response& offRamp)
        : m_response(response), m_offRamp(offRamp) {}

    /// Adds `size` units whose clock was `days` ≥ 0 ago; `size` has faded as far as it has.
    void add(State& state, double size, std::int64_t days) const { m_response.add(state, size, days); }

    /// Lets the days of a passage pass, and fades by them.
    struct Passage {
        Response::Passage ofResponse;
        double kept = 1;
    };
    Passage passage(std::int64_t days) const { return {m_response.passage(days), fading(days)}; }
    void advance(State& state, const Passage& passed) const {
        m_response.advance(state, passed.ofResponse);
        state.first *= passed.kept;
        state.second *= passed.kept;
        state.biting *= passed.kept;
        state.erodingFirst *= passed.kept;
        state.erodingSecond *= passed.kept;
        state.erodingBiting *= passed.kept;
    }

    double value(const State& state) const { return m_response.value(state); }
    double valueAfter(const State& state, std::int64_t days) const {
        return m_response.valueAfter(state, days) * fading(days);
    }

    /// What is left of `weight` so many days after its stroke began.
    double carried(double weight, std::int64_t days) const { return weight * fading(days); }

private:
    double fading(std::int64_t days) const { return m_offRamp.at(days); }

    Response m_response;
    Response m_offRamp;
};

}  // namespace fulcrum
