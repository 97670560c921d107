// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A response that only halves, or stays: off-ramps, threats, warnings and their squares. As all units of it
// fade alike whatever their age, a sum of them is one number, where that of a Response is six. A plain value.
#pragma once

#include <cstdint>

#include "models/leverage/response.h"

namespace fulcrum {

class Decay {
public:
    using State = double;
    using Passage = double;

    /// `response` has no ramp, and a floor of 0 or no erosion: at(a + b) is at(a) · at(b).
    explicit Decay(const Response& response) : m_response(response) {}

    void add(State& state, double size, std::int64_t days) const { state += size * m_response.at(days); }

    Passage passage(std::int64_t days) const { return m_response.at(days); }
    void advance(State& state, Passage kept) const {
        state *= kept;
        // As in Response: denormal numbers would only make the arithmetic slow.
        state = state < 1e-290 ? 0 : state;
    }

    double value(State state) const { return state; }
    double valueAfter(State state, std::int64_t days) const { return state * m_response.at(days); }
    double carried(double weight, std::int64_t /*days*/) const { return weight; }

private:
    Response m_response;
};

}  // namespace fulcrum
