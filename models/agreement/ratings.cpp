// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/agreement/ratings.h"

#include <QtGlobal>
#include <algorithm>
#include <utility>

namespace fulcrum {
namespace {

std::pair<std::size_t, std::size_t> placeOf(const Rating& rating) { return {rating.unit, rating.coder}; }

}  // namespace

Ratings::Ratings(std::size_t units, std::size_t coders, std::span<const Rating> ratings)
    : m_coders(coders), m_firstOfUnit(units + 1, 0) {
    std::vector<Rating> ordered(ratings.begin(), ratings.end());
    std::ranges::stable_sort(ordered, {}, placeOf);
    m_ratings.reserve(ordered.size());
    for (const Rating& rating : ordered) {
        Q_ASSERT(rating.unit < units && rating.coder < coders);
        if (!m_ratings.empty() && placeOf(m_ratings.back()) == placeOf(rating)) {
            m_ratings.back() = rating;
        } else {
            m_ratings.push_back(rating);
            ++m_firstOfUnit[rating.unit + 1];
        }
    }
    for (std::size_t unit = 0; unit < units; ++unit) {
        m_firstOfUnit[unit + 1] += m_firstOfUnit[unit];
    }
}

std::span<const Rating> Ratings::of(std::size_t unit) const {
    const std::size_t first = m_firstOfUnit[unit];
    return std::span(m_ratings).subspan(first, m_firstOfUnit[unit + 1] - first);
}

std::optional<int> Ratings::at(std::size_t unit, std::size_t coder) const {
    const std::span<const Rating> said = of(unit);
    const auto found = std::ranges::lower_bound(said, coder, {}, &Rating::coder);
    return found != said.end() && found->coder == coder ? std::optional(found->value) : std::nullopt;
}

}  // namespace fulcrum
