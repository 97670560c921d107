// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keeps the arrays of columns that nobody reads any more, for those after the next edit: getting as much
// memory from the system anew takes ten times as long as filling it. One set at most, so that of a record
// that is edited two are held. Copies share what is kept. Any thread may let go of columns; all else is for
// the one thread that edits. It never looks at what columns say.
#pragma once

#include <cstddef>
#include <memory>

#include "models/domain/event_columns.h"

namespace fulcrum {

class ColumnMemory {
public:
    ColumnMemory();

    /// Columns to be handed around, whose arrays come back here when the last who holds them lets go.
    std::shared_ptr<const EventColumns> lend(EventColumns columns) const;

    /// The arrays that came back or were set aside, with whatever stands in them; none if none did.
    EventColumns take() const;

    /// Sets aside room for columns like these where none came back: some `bytes` of it at each call, so that
    /// nobody has to wait. Returns whether there is room enough.
    bool setAside(const EventColumns& like, std::size_t bytes) const;

private:
    struct Kept;

    std::shared_ptr<Kept> m_kept;
};

}  // namespace fulcrum
