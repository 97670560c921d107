// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Uniform numbers from the engine's raw bits: the distributions of the standard library differ between
// libraries, and what is made up must be the same everywhere. Header only.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <random>

namespace fulcrum::test {

class Dice {
public:
    explicit Dice(std::uint32_t seed) : m_engine(seed) {}

    /// 0 … `count` − 1.
    int below(int count) { return static_cast<int>(m_engine() % static_cast<std::uint32_t>(count)); }
    bool isOneIn(int count) { return below(count) == 0; }
    double share() { return static_cast<double>(m_engine()) / 4294967296.0; }
    double between(double low, double high) { return low + (high - low) * share(); }
    bool happens(double probability) { return share() < probability; }
    template <typename T, std::size_t N>
    T oneOf(const std::array<T, N>& choices) {
        return choices[static_cast<std::size_t>(below(static_cast<int>(N)))];
    }
    /// A position in `weights`, each as likely as its weight among 100.
    template <std::size_t N>
    std::size_t weighted(const std::array<int, N>& weights) {
        int roll = below(100);
        for (std::size_t i = 0; i < N; ++i) {
            roll -= weights[i];
            if (roll < 0) {
                return i;
            }
        }
        return N - 1;
    }

private:
    std::mt19937 m_engine;
};

}  // namespace fulcrum::test
