// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leverage/kept_columns.h"

#include <utility>

#include "models/leverage/parallel.h"

namespace fulcrum {

KeptColumns::KeptColumns(const KeptColumns& other, const std::function<bool(std::size_t)>& holds)
    : m_swept(other.m_swept) {
    const std::scoped_lock lock(other.m_mutex);
    m_samples = other.m_samples;
    m_columns = other.m_columns;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (!holds(i)) {
            m_columns[i] = nullptr;
        }
    }
}

std::vector<KeptColumns::Column> KeptColumns::on(
    const SampleDays& samples, const std::function<void(std::size_t, std::span<double>)>& sweep,
    unsigned threads) const {
    std::vector<Column> columns(m_columns.size());
    {
        const std::scoped_lock lock(m_mutex);
        if (m_samples == samples) {
            columns = m_columns;
        }
    }
    std::vector<std::size_t> missing;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i] == nullptr) {
            missing.push_back(i);
        }
    }
    // Not under the lock: two who ask at once both sweep, and find the same.
    runParallel(missing.size(), threads,
                [&](std::size_t i) {
                    std::vector<double> sums(static_cast<std::size_t>(samples.count), 0);
                    sweep(missing[i], sums);
                    columns[missing[i]] = std::make_shared<const std::vector<double>>(std::move(sums));
                },
                {}, {});
    if (!missing.empty()) {
        *m_swept += missing.size();
        const std::scoped_lock lock(m_mutex);
        m_samples = samples;
        m_columns = columns;
    }
    return columns;
}

}  // namespace fulcrum
