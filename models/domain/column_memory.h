// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keeps the arrays of columns that nobody reads any more, for those after the next edit: getting as much
// memory from the system anew takes ten times as long as filling it. One set at most, so that of a record
// that is edited two are held. Copies share what is kept. Any thread may let go of columns and set
// some aside; all else is for the one thread that edits. It never looks at what columns
// say, but knows where those that came back may say something else than those that were lent last: only there
// they have to be written.
#pragma once

#include <cstddef>
#include <memory>

#include "models/domain/event_columns.h"

namespace fulcrum {

class ColumnMemory {
public:
    ColumnMemory();

    /// Columns to be handed around, whose arrays come back here when the last who holds them lets go.
    /// `changed`: where they say something else than those that were lent before.
    std::shared_ptr<const EventColumns> lend(EventColumns columns, const PositionRange& changed = {}) const;

    /// The arrays that came back or were set aside, to mend those that were lent last; none if none did.
    SpentColumns take() const;

    /// Sets aside a copy of these where none came back, so that an edit writes only what it moves, the first
    /// one too. On any thread; takes as long as copying does, and nobody waits for it meanwhile.
    void setAside(const EventColumns& like) const;

private:
    struct Kept;

    std::shared_ptr<Kept> m_kept;
};

}  // namespace fulcrum
