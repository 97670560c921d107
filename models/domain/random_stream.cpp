// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/random_stream.h"

#include <bit>
#include <cmath>

namespace fulcrum {
namespace {

/// SplitMix64 (Steele, Lea & Flood 2014): spreads numbers that are alike over all 64 bits.
std::uint64_t spread(std::uint64_t& counter) {
    counter += 0x9E3779B97F4A7C15U;
    std::uint64_t mixed = counter;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9U;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBU;
    return mixed ^ (mixed >> 31);
}

}  // namespace

RandomStream::RandomStream(std::uint64_t seed, std::uint64_t stream) {
    // The number of the stream is spread by itself first, or stream 1 would be stream 0 a step later.
    std::uint64_t counter = stream;
    counter = spread(counter) ^ seed;
    for (std::uint64_t& word : m_state) {
        word = spread(counter);
    }
}

std::uint64_t RandomStream::next() {
    const std::uint64_t result = std::rotl(m_state[1] * 5, 7) * 9;
    const std::uint64_t shifted = m_state[1] << 17;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= shifted;
    m_state[3] = std::rotl(m_state[3], 45);
    return result;
}

double RandomStream::uniform() {
    // The middles of 2^52 equal parts.
    return (static_cast<double>(next() >> 12) + 0.5) * 0x1p-52;
}

std::uint64_t RandomStream::below(std::uint64_t count) {
    // What is left over at the top would favour the small numbers.
    const std::uint64_t leftOver = (0 - count) % count;
    std::uint64_t drawn = next();
    while (drawn < leftOver) {
        drawn = next();
    }
    return drawn % count;
}

double RandomStream::normal() {
    if (m_hasSpare) {
        m_hasSpare = false;
        return m_spare;
    }
    double x = 0;
    double y = 0;
    double square = 0;
    do {
        x = uniform(-1, 1);
        y = uniform(-1, 1);
        square = x * x + y * y;
    } while (square >= 1);
    const double scale = std::sqrt(-2 * std::log(square) / square);
    m_spare = y * scale;
    m_hasSpare = true;
    return x * scale;
}

double RandomStream::lognormal(double spread) { return std::exp(spread * normal()); }

double RandomStream::gamma(double shape) {
    if (shape < 1) {
        // Drawn one shape higher and brought back.
        return gamma(shape + 1) * std::pow(uniform(), 1 / shape);
    }
    const double d = shape - 1.0 / 3;
    const double c = 1 / std::sqrt(9 * d);
    while (true) {
        const double x = normal();
        const double root = 1 + c * x;
        if (root <= 0) {
            continue;
        }
        const double v = root * root * root;
        if (std::log(uniform()) < x * x / 2 + d * (1 - v + std::log(v))) {
            return d * v;
        }
    }
}

double RandomStream::beta(double a, double b) {
    if (!(a > 0)) {
        return 0;
    }
    if (!(b > 0)) {
        return 1;
    }
    const double x = gamma(a);
    const double y = gamma(b);
    return x + y > 0 ? x / (x + y) : a / (a + b);
}

}  // namespace fulcrum
