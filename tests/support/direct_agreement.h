// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables of ratings for tests, and agreement as its authors define it: every value is compared with every
// other, one by one. Slow and plain, to hold models/agreement against.
#pragma once

#include <QString>
#include <QStringList>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "models/agreement/ratings.h"

namespace fulcrum::test {

/// By coder, then by unit.
using RatingTable = std::vector<std::vector<std::optional<int>>>;

/// One text a coder: values with blanks between them, "." where there is none.
RatingTable ratingTable(const QStringList& coders);

/// From the cells of a table of agreement: `cells[i][j]` units that the first coder gave i + 1 and the second
/// j + 1.
RatingTable fromCells(const std::vector<std::vector<int>>& cells);

Ratings ratingsOf(const RatingTable& table);

/// A table of random size with random gaps, in which coders agree more or less; the same for a seed.
RatingTable randomTable(std::uint64_t seed);

enum class Distance : std::uint8_t { Nominal, Ordinal, Interval, Ratio };

struct DirectAlpha {
    double alpha = 0;
    double observed = 0;
    double expected = 0;
};

/// 1 − D_o / D_e over all ordered pairs of values; nothing where D_e is 0 or nothing can be compared.
std::optional<DirectAlpha> directAlpha(const RatingTable& table, Distance distance);

/// κ of the first two coders. `weight` of an agreement is given the difference of two values as a share of
/// the largest that there is.
std::optional<double> directKappa(const RatingTable& table, const std::function<double(double)>& weight);

}  // namespace fulcrum::test
