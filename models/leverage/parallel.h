// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shares out numbered pieces of work among threads, for computations whose result does not depend on which
// thread does what. Header only.
#pragma once

#include <algorithm>
#include <atomic>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace fulcrum {

/// Runs work(i) for every i below `count` on `threads` threads (0: one a core), the calling one among them.
/// Between two pieces a thread looks at `stop`. `progress` is called as MonteCarlo's is. Returns whether all
/// was done.
inline bool runParallel(std::size_t count, unsigned threads, const std::function<void(std::size_t)>& work,
                        const std::function<void(double)>& progress, const std::stop_token& stop) {
    std::atomic<std::size_t> next = 0;
    std::mutex mutex;
    std::size_t done = 0;
    const auto run = [&] {
        for (std::size_t i = next++; i < count && !stop.stop_requested(); i = next++) {
            work(i);
            const std::scoped_lock lock(mutex);
            ++done;
            if (progress) {
                progress(static_cast<double>(done) / static_cast<double>(count));
            }
        }
    };
    const std::size_t wanted = threads > 0 ? threads : std::max(1U, std::thread::hardware_concurrency());
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < std::min(wanted, count); ++i) {
        others.emplace_back(run);
    }
    run();
    others.clear();
    return done == count;
}

}  // namespace fulcrum
