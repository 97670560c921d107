// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leverage/response.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace fulcrum {
namespace {

/// exp(−800) is 0 in double precision; beyond it x itself need not be exact and must not be infinite.
constexpr double kLongPast = 800;

/// 1 − (1 + x)·exp(−x) without the cancellation that leaves no digits for x below 1/2.
double erlangOfOrder2(double x) {
    double term = x * x / 2;
    double sum = term;
    for (int k = 3; term > sum * 1e-18; ++k) {
        term *= x / k;
        sum += term;
    }
    return sum * std::exp(-x);
}

}  // namespace

Response::Response(int rampOrder, double rampDays, double floor, double halfLifeDays)
    : m_rampOrder(rampOrder), m_rampDays(rampDays), m_floor(floor), m_halfLifeDays(halfLifeDays) {}

Response::Passage Response::computePassage(std::int64_t days) const {
    const double x = std::min(static_cast<double>(days) / m_rampDays, kLongPast);
    return passageOf(x, std::exp(-x), std::exp2(-static_cast<double>(days) / m_halfLifeDays));
}

Response::Passage Response::passageOf(double x, double stay, double erosion) const {
    Passage passage;
    passage.erosion = erosion;
    if (m_rampOrder == 0) {
        passage.stay = 0;
        passage.firstToBiting = 1;
        passage.secondToBiting = 1;
        return passage;
    }
    passage.stay = stay;
    // From x = 1/2 on the plain difference loses no digits that count.
    const double left = x < 0.5 ? -std::expm1(-x) : 1 - stay;
    if (m_rampOrder == 1) {
        passage.firstToBiting = left;
    } else {
        passage.firstToSecond = x * stay;
        passage.firstToBiting = x < 0.5 ? erlangOfOrder2(x) : 1 - (1 + x) * stay;
        passage.secondToBiting = left;
    }
    return passage;
}

void Response::tabulate(std::int64_t days) {
    // exp(a + b) = exp(a)·exp(b): a table takes few exponentials, and one product an entry keeps it exact.
    constexpr std::int64_t kRow = 64;
    struct Decays {
        double stay;
        double erosion;
    };
    const auto decaysOf = [this](std::int64_t passed) {
        const auto length = static_cast<double>(passed);
        return Decays{std::exp(-length / m_rampDays), std::exp2(-length / m_halfLifeDays)};
    };
    std::array<Decays, kRow> inRow{};
    for (std::int64_t i = 0; i < kRow; ++i) {
        inRow[static_cast<std::size_t>(i)] = decaysOf(i);
    }
    std::vector<Passage> table;
    table.reserve(static_cast<std::size_t>(days));
    for (std::int64_t row = 0; row < days; row += kRow) {
        const Decays before = decaysOf(row);
        for (std::int64_t i = 0; i < std::min(kRow, days - row); ++i) {
            const double x = std::min(static_cast<double>(row + i) / m_rampDays, kLongPast);
            const Decays& within = inRow[static_cast<std::size_t>(i)];
            table.push_back(passageOf(x, before.stay * within.stay, before.erosion * within.erosion));
        }
    }
    m_table = std::make_shared<const std::vector<Passage>>(std::move(table));
    m_tabulated = days;
}

}  // namespace fulcrum
