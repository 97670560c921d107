// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbered columns of values on sampled days, kept from the last time they were asked for: a slider moves one
// track, and only what hangs on that track is swept anew. May be asked from any thread.
#pragma once

#include <atomic>
#include <cstddef>
#include <functional>
#include <memory>
#include <mutex>
#include <span>
#include <vector>

#include "models/leverage/sample_days.h"

namespace fulcrum {

class KeptColumns {
public:
    using Column = std::shared_ptr<const std::vector<double>>;

    explicit KeptColumns(std::size_t count)
        : m_columns(count), m_swept(std::make_shared<std::atomic<std::size_t>>(0)) {}

    /// Starts with those columns of `other` that still hold.
    KeptColumns(const KeptColumns& other, const std::function<bool(std::size_t)>& holds);

    /// All columns on these days. sweep(column, sums) adds up one that is not kept, in `sums` that start at
    /// 0; it is called from so many threads at a time (0: one a core).
    std::vector<Column> on(const SampleDays& samples,
                           const std::function<void(std::size_t, std::span<double>)>& sweep,
                           unsigned threads) const;

    /// How many columns were swept so far, here and where these come from.
    std::size_t swept() const { return *m_swept; }

private:
    mutable std::mutex m_mutex;
    mutable SampleDays m_samples;
    mutable std::vector<Column> m_columns;  ///< null: not kept
    std::shared_ptr<std::atomic<std::size_t>> m_swept;
};

}  // namespace fulcrum
