// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/agreement/value_pairs.h"

#include <algorithm>
#include <map>
#include <utility>

#include "models/agreement/agreement_text.h"

namespace fulcrum {

ValuePairs::ValuePairs(const Ratings& ratings, std::size_t oneCoder, std::size_t otherCoder,
                       KappaWeights weights)
    : m_weights(weights) {
    std::map<std::pair<int, int>, std::uint32_t> numbers;
    for (std::size_t unit = 0; unit < ratings.unitCount(); ++unit) {
        const std::optional<int> one = ratings.at(unit, oneCoder);
        const std::optional<int> other = ratings.at(unit, otherCoder);
        if (one && other) {
            const auto [entry, isNew] =
                numbers.try_emplace({*one, *other}, static_cast<std::uint32_t>(numbers.size()));
            if (isNew) {
                m_times.push_back(0);
                m_values.push_back(*one);
                m_values.push_back(*other);
            }
            ++m_times[entry->second];
            m_cellOfUnit.push_back(entry->second);
        }
    }
    std::ranges::sort(m_values);
    m_values.erase(std::unique(m_values.begin(), m_values.end()), m_values.end());
    const auto placeOf = [&](int value) {
        return static_cast<std::size_t>(std::ranges::lower_bound(m_values, value) - m_values.begin());
    };
    m_cells.resize(numbers.size());
    for (const auto& [pair, cell] : numbers) {
        m_cells[cell] = {placeOf(pair.first), placeOf(pair.second)};
    }
}

double ValuePairs::disagreement(std::size_t one, std::size_t other) const {
    if (one == other) {
        return 0;
    }
    const double widest = static_cast<double>(m_values.back()) - m_values.front();
    const double share = (static_cast<double>(m_values[one]) - m_values[other]) / widest;
    switch (m_weights) {
        case KappaWeights::Unweighted:
            return 1;
        case KappaWeights::Linear:
            return share < 0 ? -share : share;
        case KappaWeights::Quadratic:
            return share * share;
    }
    Q_UNREACHABLE();
}

std::optional<Kappa> ValuePairs::kappaOf(std::span<const std::uint32_t> times) const {
    std::vector<double> ones(m_values.size());
    std::vector<double> others(m_values.size());
    double units = 0;
    double observed = 0;
    for (std::size_t cell = 0; cell < times.size(); ++cell) {
        const auto [one, other] = m_cells[cell];
        const double count = times[cell];
        ones[one] += count;
        others[other] += count;
        units += count;
        observed += count * disagreement(one, other);
    }
    double expected = 0;
    for (std::size_t one = 0; one < ones.size(); ++one) {
        for (std::size_t other = 0; ones[one] > 0 && other < others.size(); ++other) {
            expected += ones[one] * others[other] * disagreement(one, other);
        }
    }
    // Of sums of what is not below 0 this is 0 exactly if both gave one value throughout, or nothing is
    // there.
    if (!(expected > 0)) {
        return std::nullopt;
    }
    observed /= units;
    expected /= units * units;
    return Kappa{1 - observed / expected, 1 - observed, 1 - expected, static_cast<std::size_t>(units)};
}

Error ValuePairs::undefined() const {
    const QString where = AgreementText::tr("Cohen's κ");
    if (m_times.empty()) {
        return Error{where, AgreementText::tr("there is no event that both coders have coded"),
                     AgreementText::tr("Have both coders code some of the same events")};
    }
    return Error{
        where,
        AgreementText::tr("both coders gave every event the value %1; without any variation, agreement "
                          "cannot be told from chance and κ is undefined")
            .arg(m_values.front()),
        AgreementText::tr("Code events that differ as well")};
}

}  // namespace fulcrum
