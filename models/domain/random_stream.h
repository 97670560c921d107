// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Random numbers that are the same on every machine: the standard library leaves its distributions open, so
// these are written out. A stream is named by seed and number; streams of other numbers are independent of
// it, so draws can be shared out among threads in any way. A plain value, not to be shared between threads.
#pragma once

#include <array>
#include <cstdint>

namespace fulcrum {

class RandomStream {
public:
    RandomStream(std::uint64_t seed, std::uint64_t stream);

    /// All 64-bit numbers alike (xoshiro256**, Blackman & Vigna 2018).
    std::uint64_t next();

    /// Between 0 and 1, never either.
    double uniform();
    double uniform(double low, double high) { return low + (high - low) * uniform(); }

    /// A whole number from 0 to count − 1, each alike; `count` ≥ 1.
    std::uint64_t below(std::uint64_t count);

    /// Mean 0, standard deviation 1 (Marsaglia's polar method).
    double normal();

    /// exp of a normal with this standard deviation, scaled to a median of 1.
    double lognormal(double spread);

    /// Mean `shape`, scale 1; shape above 0 (Marsaglia & Tsang 2000).
    double gamma(double shape);

    /// Mean a / (a + b); 0 or 1 where a or b is 0.
    double beta(double a, double b);

private:
    std::array<std::uint64_t, 4> m_state;
    double m_spare = 0;
    bool m_hasSpare = false;
};

}  // namespace fulcrum
