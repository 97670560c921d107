// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leverage/response.h"

#include <algorithm>
#include <cmath>

namespace fulcrum {
namespace {

/// exp(−800) is 0 in double precision; beyond it x itself need not be exact and must not be infinite.
constexpr double kLongPast = 800;

/// 1 − (1 + x)·exp(−x) without the cancellation that leaves no digits for small x.
double erlangOfOrder2(double x) {
    if (x >= 0.5) {
        return 1 - (1 + x) * std::exp(-x);
    }
    double term = x * x / 2;
    double sum = term;
    for (int k = 3; term > sum * 1e-18; ++k) {
        term *= x / k;
        sum += term;
    }
    return sum * std::exp(-x);
}

/// A decay by rounded multiplication never reaches 0 by itself: it gets stuck at the smallest denormal
/// number, where arithmetic is slow.
void dropVanished(double& value) {
    if (value < 1e-290) {
        value = 0;
    }
}

}  // namespace

Response::Response(int rampOrder, double rampDays, double floor, double halfLifeDays)
    : m_rampOrder(rampOrder), m_rampDays(rampDays), m_floor(floor), m_halfLifeDays(halfLifeDays) {}

Response::Passage Response::computePassage(std::int64_t days) const {
    Passage passage;
    passage.erosion = std::exp2(-static_cast<double>(days) / m_halfLifeDays);
    if (m_rampOrder == 0) {
        passage.stay = 0;
        passage.firstToBiting = 1;
        passage.secondToBiting = 1;
        return passage;
    }
    const double x = std::min(static_cast<double>(days) / m_rampDays, kLongPast);
    passage.stay = std::exp(-x);
    if (m_rampOrder == 1) {
        passage.firstToBiting = -std::expm1(-x);
    } else {
        passage.firstToSecond = x * passage.stay;
        passage.firstToBiting = erlangOfOrder2(x);
        passage.secondToBiting = -std::expm1(-x);
    }
    return passage;
}

void Response::tabulate(std::int64_t days) {
    m_table.clear();
    std::vector<Passage> table;
    table.reserve(static_cast<std::size_t>(days));
    for (std::int64_t i = 0; i < days; ++i) {
        table.push_back(computePassage(i));
    }
    m_table = std::move(table);
}

double Response::at(std::int64_t days) const {
    const Passage passed = passage(days);
    return passed.firstToBiting * (m_floor + (1 - m_floor) * passed.erosion);
}

void Response::add(ResponseState& state, double size, std::int64_t days) const {
    const Passage passed = passage(days);
    state.first += size * passed.stay;
    state.second += size * passed.firstToSecond;
    state.biting += size * passed.firstToBiting;
    const double eroded = size * passed.erosion;
    state.erodingFirst += eroded * passed.stay;
    state.erodingSecond += eroded * passed.firstToSecond;
    state.erodingBiting += eroded * passed.firstToBiting;
}

void Response::advance(ResponseState& state, std::int64_t days) const {
    if (days == 0) {
        return;
    }
    const Passage passed = passage(days);
    state.biting += passed.firstToBiting * state.first + passed.secondToBiting * state.second;
    state.second = passed.stay * state.second + passed.firstToSecond * state.first;
    state.first *= passed.stay;
    state.erodingBiting = passed.erosion * (state.erodingBiting + passed.firstToBiting * state.erodingFirst +
                                            passed.secondToBiting * state.erodingSecond);
    state.erodingSecond =
        passed.erosion * (passed.stay * state.erodingSecond + passed.firstToSecond * state.erodingFirst);
    state.erodingFirst *= passed.erosion * passed.stay;
    dropVanished(state.first);
    dropVanished(state.second);
    dropVanished(state.erodingFirst);
    dropVanished(state.erodingSecond);
    dropVanished(state.erodingBiting);
}

}  // namespace fulcrum
