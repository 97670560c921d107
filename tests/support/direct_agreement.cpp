// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/direct_agreement.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "models/domain/random_stream.h"

using namespace Qt::StringLiterals;

namespace fulcrum::test {
namespace {

std::vector<int> valuesOf(const RatingTable& table, std::size_t unit) {
    std::vector<int> values;
    for (const auto& coder : table) {
        if (coder[unit]) {
            values.push_back(*coder[unit]);
        }
    }
    return values;
}

/// δ² of two values among all those that can be compared (Krippendorff 2011, section D).
double square(int a, int b, Distance distance, const std::vector<int>& all) {
    const double difference = a - b;
    switch (distance) {
        case Distance::Nominal:
            return a == b ? 0 : 1;
        case Distance::Interval:
            return difference * difference;
        case Distance::Ratio:
            return a == b ? 0 : difference * difference / ((a + b) * (a + b));
        case Distance::Ordinal:
            break;
    }
    double between = 0;
    for (const int value : all) {
        if (value >= std::min(a, b) && value <= std::max(a, b)) {
            between += value == a || value == b ? 0.5 : 1;
        }
    }
    return a == b ? 0 : between * between;
}

}  // namespace

RatingTable ratingTable(const QStringList& coders) {
    RatingTable table;
    for (const QString& coder : coders) {
        auto& row = table.emplace_back();
        for (const QString& value : coder.split(u' ', Qt::SkipEmptyParts)) {
            row.push_back(value == u"."_s ? std::nullopt : std::optional(value.toInt()));
        }
    }
    return table;
}

RatingTable fromCells(const std::vector<std::vector<int>>& cells) {
    RatingTable table(2);
    for (std::size_t one = 0; one < cells.size(); ++one) {
        for (std::size_t other = 0; other < cells[one].size(); ++other) {
            const auto count = static_cast<std::size_t>(cells[one][other]);
            table[0].insert(table[0].end(), count, static_cast<int>(one) + 1);
            table[1].insert(table[1].end(), count, static_cast<int>(other) + 1);
        }
    }
    return table;
}

Ratings ratingsOf(const RatingTable& table) {
    std::vector<Rating> ratings;
    for (std::size_t coder = 0; coder < table.size(); ++coder) {
        for (std::size_t unit = 0; unit < table[coder].size(); ++unit) {
            if (const std::optional<int> value = table[coder][unit]) {
                ratings.push_back({unit, coder, *value});
            }
        }
    }
    return Ratings(table.empty() ? 0 : table.front().size(), table.size(), ratings);
}

RatingTable randomTable(std::uint64_t seed) {
    RandomStream random(seed, 0);
    const std::size_t coders = 2 + random.below(5);
    const std::size_t units = 1 + random.below(30);
    const std::uint64_t categories = 1 + random.below(7);
    const double gaps = random.uniform(0, 0.7);
    const double care = random.uniform();
    const auto drawn = [&] { return static_cast<int>(random.below(categories) * 3) - 5; };
    RatingTable table(coders, std::vector<std::optional<int>>(units));
    for (std::size_t unit = 0; unit < units; ++unit) {
        const int truth = drawn();
        for (auto& coder : table) {
            const int guess = drawn();
            if (random.uniform() >= gaps) {
                coder[unit] = random.uniform() < care ? truth : guess;
            }
        }
    }
    return table;
}

std::optional<DirectAlpha> directAlpha(const RatingTable& table, Distance distance) {
    const std::size_t units = table.empty() ? 0 : table.front().size();
    std::vector<int> all;
    for (std::size_t unit = 0; unit < units; ++unit) {
        const std::vector<int> values = valuesOf(table, unit);
        if (values.size() > 1) {
            all.insert(all.end(), values.begin(), values.end());
        }
    }
    // A value is never compared with itself, but that would add 0.
    const auto sumOver = [&](const std::vector<int>& values) {
        double sum = 0;
        for (const int a : values) {
            for (const int b : values) {
                sum += square(a, b, distance, all);
            }
        }
        return sum;
    };
    const auto count = static_cast<double>(all.size());
    DirectAlpha direct;
    for (std::size_t unit = 0; unit < units; ++unit) {
        const std::vector<int> values = valuesOf(table, unit);
        if (values.size() > 1) {
            direct.observed += sumOver(values) / static_cast<double>(values.size() - 1) / count;
        }
    }
    direct.expected = sumOver(all) / (count * (count - 1));
    if (all.empty() || !(direct.expected > 0)) {
        return std::nullopt;
    }
    direct.alpha = 1 - direct.observed / direct.expected;
    return direct;
}

std::optional<double> directKappa(const RatingTable& table, const std::function<double(double)>& weight) {
    std::vector<std::pair<int, int>> pairs;
    for (std::size_t unit = 0; unit < table[0].size(); ++unit) {
        if (table[0][unit] && table[1][unit]) {
            pairs.emplace_back(*table[0][unit], *table[1][unit]);
        }
    }
    int widest = 1;
    for (const auto& [a, b] : pairs) {
        for (const auto& [c, d] : pairs) {
            widest = std::max({widest, std::abs(a - c), std::abs(a - d), std::abs(b - d)});
        }
    }
    const auto agreement = [&](int one, int other) {
        return weight(std::abs(one - other) / static_cast<double>(widest));
    };
    const auto count = static_cast<double>(pairs.size());
    double observed = 0;
    double expected = 0;
    for (const auto& [one, other] : pairs) {
        observed += agreement(one, other) / count;
        for (const auto& [ignored, anyOther] : pairs) {
            expected += agreement(one, anyOther) / (count * count);
        }
    }
    // Agreement by chance alone is 1 but for rounding, if there is nothing else.
    return pairs.empty() || expected > 1 - 1e-9 ? std::nullopt
                                                : std::optional((observed - expected) / (1 - expected));
}

}  // namespace fulcrum::test
