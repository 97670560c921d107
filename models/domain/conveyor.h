// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hands values from one thread to one other in their order, at most so many at a time: who is faster waits,
// so that what lies between them does not grow. Whichever side fails gives up, and the other is told at its
// next call. Header only.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace fulcrum {

template <typename Value>
class Conveyor {
public:
    explicit Conveyor(std::size_t most) : m_most(most) {}

    /// Waits until there is room. False if somebody has given up; the value is dropped then.
    bool put(Value value) {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_isGivenUp || m_values.size() < m_most; });
        if (m_isGivenUp) {
            return false;
        }
        m_values.push_back(std::move(value));
        m_changed.notify_all();
        return true;
    }

    /// Waits until there is a value. None when there will be no more, or if somebody has given up. Asking for
    /// the next one says that the last one is done with.
    std::optional<Value> take() {
        std::unique_lock lock(m_mutex);
        m_isInHand = false;
        m_changed.notify_all();
        m_changed.wait(lock, [&] { return m_isGivenUp || m_isEnded || !m_values.empty(); });
        if (m_isGivenUp || m_values.empty()) {
            return std::nullopt;
        }
        std::optional<Value> value(std::move(m_values.front()));
        m_values.pop_front();
        m_isInHand = true;
        m_changed.notify_all();
        return value;
    }

    /// Waits until all that was put is done with; from then until the next put() the taker only waits. False
    /// if somebody has given up.
    bool settle() {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_isGivenUp || (m_values.empty() && !m_isInHand); });
        return !m_isGivenUp;
    }

    /// No more will be put.
    void end() {
        const std::scoped_lock lock(m_mutex);
        m_isEnded = true;
        m_changed.notify_all();
    }

    /// Nothing that lies here is wanted any more.
    void giveUp() {
        const std::scoped_lock lock(m_mutex);
        m_isGivenUp = true;
        m_values.clear();
        m_changed.notify_all();
    }

    bool isGivenUp() const {
        const std::scoped_lock lock(m_mutex);
        return m_isGivenUp;
    }

private:
    std::size_t m_most;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Value> m_values;
    bool m_isInHand = false;
    bool m_isEnded = false;
    bool m_isGivenUp = false;
};

}  // namespace fulcrum
