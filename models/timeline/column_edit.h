// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What changed between two states of the columns: which positions went, which came, and where the others
// moved. Found in one pass over both, because both are sorted; what is built over the columns is then mended
// instead of built anew. A plain value.
#pragma once

#include <span>
#include <vector>

#include "models/domain/event_columns.h"

namespace fulcrum {

struct ColumnEdit {
    std::vector<EventIndex> removed;  ///< positions in the former columns, ascending
    std::vector<EventIndex> added;    ///< positions in the new columns, ascending

    bool isEmpty() const { return removed.empty() && added.empty(); }

    /// Where an event of the former columns now lies, or kNoIndex if it was removed. O(log changes).
    EventIndex renumbered(EventIndex former) const;
};

/// An event of which anything changed that the timeline draws by counts as removed and added. O(n).
ColumnEdit editBetween(const EventColumns& before, const EventColumns& after);

/// The same where all that may be others are among `touched`. O(touched · log n).
ColumnEdit editBetween(const EventColumns& before, const EventColumns& after,
                       std::span<const EventKey> touched);

}  // namespace fulcrum
