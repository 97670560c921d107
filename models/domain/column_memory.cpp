// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/column_memory.h"

#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace fulcrum {

namespace {

/// A set that is as many edits behind is written as a whole.
constexpr std::size_t kMostEditsBehind = 64;

}  // namespace

struct ColumnMemory::Kept {
    std::mutex mutex;
    EventColumns columns;
    bool isThere = false;  ///< some came back, or were set aside
    /// Which of those that were lent they say; none is known of a room that was set aside for others.
    std::optional<std::uint64_t> number;
    std::uint64_t lent = 0;              ///< how many were lent
    const EventColumns* last = nullptr;  ///< the last of them, which may be gone
    std::deque<PositionRange> changes;   ///< of those lent last, each from the one before

    void takeBack(EventColumns&& back, std::optional<std::uint64_t> ofBack) {
        const std::scoped_lock lock(mutex);
        if (!isThere) {
            columns = std::move(back);
            isThere = true;
            number = ofBack;
        }
    }

    /// Where what is kept may say something else than what was lent last.
    PositionRange differing() const {
        const std::uint64_t behind = number ? lent - *number : kMostEditsBehind + 1;
        if (behind > changes.size()) {
            return {};
        }
        PositionRange range{PositionRange::kToTheEnd, 0};
        for (auto change = changes.end() - static_cast<std::ptrdiff_t>(behind); change != changes.end();
             ++change) {
            range = spanning(range, *change);
        }
        return range;
    }
};

ColumnMemory::ColumnMemory() : m_kept(std::make_shared<Kept>()) {}

std::shared_ptr<const EventColumns> ColumnMemory::lend(EventColumns columns,
                                                       const PositionRange& changed) const {
    auto made = std::make_unique<EventColumns>(std::move(columns));
    std::uint64_t number = 0;
    {
        const std::scoped_lock lock(m_kept->mutex);
        number = ++m_kept->lent;
        m_kept->last = made.get();
        m_kept->changes.push_back(changed);
        if (m_kept->changes.size() > kMostEditsBehind) {
            m_kept->changes.pop_front();
        }
    }
    // Whoever still reads when the record is closed gives back to nobody.
    const auto giveBack = [kept = std::weak_ptr(m_kept), number](EventColumns* lent) {
        const std::unique_ptr<EventColumns> owned(lent);
        if (const auto now = kept.lock()) {
            now->takeBack(std::move(*owned), number);
        }
    };
    return {made.release(), giveBack};
}

SpentColumns ColumnMemory::take() const {
    const std::scoped_lock lock(m_kept->mutex);
    m_kept->isThere = false;
    const PositionRange differing = m_kept->differing();
    m_kept->number.reset();
    return {std::exchange(m_kept->columns, {}), differing};
}

void ColumnMemory::setAside(const EventColumns& like) const {
    std::optional<std::uint64_t> number;
    {
        const std::scoped_lock lock(m_kept->mutex);
        if (m_kept->isThere) {
            return;
        }
        if (m_kept->last == &like) {
            number = m_kept->lent;
        }
    }
    EventColumns room = EventColumns::roomFor(like);
    // What they say already need not be written by who waits for the edit.
    room = like;
    m_kept->takeBack(std::move(room), number);
}

}  // namespace fulcrum
