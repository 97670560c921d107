// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/agreement/value_patterns.h"

#include <QHashFunctions>
#include <algorithm>
#include <unordered_map>

#include "models/agreement/agreement_text.h"

namespace fulcrum {
namespace {

using Categories = std::vector<std::uint32_t>;

struct CategoriesHash {
    std::size_t operator()(const Categories& categories) const {
        return qHashRange(categories.begin(), categories.end());
    }
};

/// How many values a pattern or a whole table has.
double total(const auto& counts) {
    double sum = 0;
    for (const auto& entry : counts) {
        sum += entry.count;
    }
    return sum;
}

}  // namespace

ValuePatterns::ValuePatterns(const Ratings& ratings, Metric metric) : m_metric(metric) {
    for (const Rating& rating : ratings.all()) {
        // There are few values: searching a sorted list costs less than sorting all that was said.
        const auto place = std::ranges::lower_bound(m_values, rating.value);
        if (place == m_values.end() || *place != rating.value) {
            m_values.insert(place, rating.value);
        }
    }
    std::unordered_map<Categories, std::uint32_t, CategoriesHash> numbers;
    Categories categories;
    for (std::size_t unit = 0; unit < ratings.unitCount(); ++unit) {
        const std::span<const Rating> said = ratings.of(unit);
        if (said.size() < 2) {
            continue;
        }
        categories.clear();
        for (const Rating& rating : said) {
            const auto place = std::ranges::lower_bound(m_values, rating.value);
            categories.push_back(static_cast<std::uint32_t>(place - m_values.begin()));
        }
        std::ranges::sort(categories);
        const auto [entry, isNew] =
            numbers.try_emplace(categories, static_cast<std::uint32_t>(m_times.size()));
        if (isNew) {
            addPattern(categories);
        }
        ++m_times[entry->second];
        m_units.push_back(unit);
        m_patternOfUnit.push_back(entry->second);
    }
}

void ValuePatterns::addPattern(std::span<const std::uint32_t> categories) {
    for (const std::uint32_t category : categories) {
        if (m_counts.size() > m_firstOfPattern.back() && m_counts.back().category == category) {
            ++m_counts.back().count;
        } else {
            m_counts.push_back({category, 1});
        }
    }
    m_firstOfPattern.push_back(m_counts.size());
    m_times.push_back(0);
}

std::span<const ValuePatterns::CategoryCount> ValuePatterns::countsOf(std::size_t pattern) const {
    const std::size_t first = m_firstOfPattern[pattern];
    return std::span(m_counts).subspan(first, m_firstOfPattern[pattern + 1] - first);
}

/// How often each category occurs in all, n_c; by category, without those that do not.
std::vector<ValuePatterns::CategoryCount> ValuePatterns::marginals(
    std::span<const std::uint32_t> times) const {
    std::vector<CategoryCount> counts(m_values.size());
    for (std::size_t pattern = 0; pattern < times.size(); ++pattern) {
        for (const CategoryCount& entry : countsOf(pattern)) {
            counts[entry.category].count += times[pattern] * entry.count;
        }
    }
    for (std::uint32_t category = 0; category < counts.size(); ++category) {
        counts[category].category = category;
    }
    std::erase_if(counts, [](const CategoryCount& entry) { return entry.count == 0; });
    return counts;
}

/// Where the categories stand on a line whose differences are the distances; by category. Of ordinal values
/// these are the mid-ranks: what lies between two of them is all counts in between and half of each of their
/// own.
std::vector<double> ValuePatterns::positions(std::span<const CategoryCount> marginals) const {
    std::vector<double> places(m_values.begin(), m_values.end());
    if (m_metric == Metric::Ordinal) {
        double before = 0;
        for (const CategoryCount& entry : marginals) {
            places[entry.category] = before + entry.count / 2.0;
            before += entry.count;
        }
    }
    return places;
}

/// Σ n_c n_k δ²_ck over all ordered pairs of categories. On a line it is 2 n Σ n_c (x_c − mean)², which costs
/// no pairs and subtracts no large numbers.
double ValuePatterns::sumOfSquares(std::span<const CategoryCount> counts,
                                   std::span<const double> positions) const {
    if (counts.size() < 2) {
        return 0;
    }
    const double values = total(counts);
    double sum = 0;
    if (m_metric == Metric::Nominal) {
        for (const CategoryCount& entry : counts) {
            sum += entry.count * (values - entry.count);
        }
        return sum;
    }
    double mean = 0;
    for (const CategoryCount& entry : counts) {
        mean += entry.count * positions[entry.category] / values;
    }
    for (const CategoryCount& entry : counts) {
        const double apart = positions[entry.category] - mean;
        sum += entry.count * apart * apart;
    }
    return 2 * values * sum;
}

std::optional<Alpha> ValuePatterns::alphaOf(std::span<const std::uint32_t> times) const {
    const std::vector<CategoryCount> all = marginals(times);
    if (all.size() < 2) {
        return std::nullopt;
    }
    const std::vector<double> places = positions(all);
    const double values = total(all);
    Alpha alpha;
    for (std::size_t pattern = 0; pattern < times.size(); ++pattern) {
        if (times[pattern] == 0) {
            continue;
        }
        const std::span<const CategoryCount> counts = countsOf(pattern);
        alpha.units += times[pattern];
        alpha.observed += times[pattern] * sumOfSquares(counts, places) / (total(counts) - 1);
    }
    alpha.observed /= values;
    alpha.expected = sumOfSquares(all, places) / (values * (values - 1));
    alpha.alpha = 1 - alpha.observed / alpha.expected;
    alpha.values = static_cast<std::size_t>(values);
    return alpha;
}

std::vector<double> ValuePatterns::disagreements() const {
    const std::vector<double> places = positions(marginals(m_times));
    std::vector<double> means;
    for (std::size_t pattern = 0; pattern < m_times.size(); ++pattern) {
        const double values = total(countsOf(pattern));
        means.push_back(sumOfSquares(countsOf(pattern), places) / (values * (values - 1)));
    }
    return means;
}

Error ValuePatterns::undefined() const {
    const QString where = AgreementText::tr("Krippendorff's α");
    if (m_units.empty()) {
        return Error{where,
                     AgreementText::tr("no event was coded by two coders, so there is nothing to compare"),
                     AgreementText::tr("Have a second coder code some of the same events")};
    }
    return Error{where,
                 AgreementText::tr(
                     "all values that can be compared are %1; without any variation, agreement cannot be "
                     "told from chance and α is undefined")
                     .arg(lowest(0)),
                 AgreementText::tr("Code events that differ as well")};
}

}  // namespace fulcrum
