// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/column_memory.h"

#include <mutex>
#include <utility>

namespace fulcrum {

struct ColumnMemory::Kept {
    std::mutex mutex;
    EventColumns columns;
    bool isWhole = false;  ///< they came back, or all of their room was set aside

    void takeBack(EventColumns&& back) {
        const std::scoped_lock lock(mutex);
        if (!isWhole) {
            std::swap(columns, back);
            isWhole = true;
        }
    }
};

ColumnMemory::ColumnMemory() : m_kept(std::make_shared<Kept>()) {}

std::shared_ptr<const EventColumns> ColumnMemory::lend(EventColumns columns) const {
    // Whoever still reads when the record is closed gives back to nobody.
    const auto giveBack = [kept = std::weak_ptr(m_kept)](EventColumns* lent) {
        const std::unique_ptr<EventColumns> owned(lent);
        if (const auto now = kept.lock()) {
            now->takeBack(std::move(*owned));
        }
    };
    return {new EventColumns(std::move(columns)), giveBack};
}

EventColumns ColumnMemory::take() const {
    const std::scoped_lock lock(m_kept->mutex);
    m_kept->isWhole = false;
    return std::exchange(m_kept->columns, {});
}

bool ColumnMemory::setAside(const EventColumns& like, std::size_t bytes) const {
    const std::scoped_lock lock(m_kept->mutex);
    m_kept->isWhole = m_kept->isWhole || m_kept->columns.makeRoomFor(like, bytes);
    return m_kept->isWhole;
}

}  // namespace fulcrum
