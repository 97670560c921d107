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
#include "models/domain/event_set.h"

namespace fulcrum {

struct ColumnEdit {
    std::vector<EventIndex> removed;  ///< positions in the former columns, ascending
    std::vector<EventIndex> added;    ///< positions in the new columns, ascending

    bool isEmpty() const { return removed.empty() && added.empty(); }

    /// Where an event of the former columns now lies, or kNoIndex if it was removed. O(log changes).
    EventIndex renumbered(EventIndex former) const;
};

/// ColumnEdit::renumbered for very many, of which most lie before or behind all that is changed. The edit
/// must outlive it.
class ManyRenumbered {
public:
    explicit ManyRenumbered(const ColumnEdit& edit);

    EventIndex operator()(EventIndex former) const {
        if (former < m_first) {
            return former;
        }
        return former >= m_last ? former + m_lastShift : m_edit.renumbered(former);
    }

private:
    const ColumnEdit& m_edit;
    EventIndex m_first;  ///< below it all keep their numbers
    EventIndex m_last;   ///< from it on all move by the same
    EventIndex m_lastShift = 0;
};

/// An event of which anything changed that the timeline draws by counts as removed and added. O(n).
ColumnEdit editBetween(const EventColumns& before, const EventColumns& after);

/// The same where all that may be others are among `touched`. O(touched · log n).
ColumnEdit editBetween(const EventColumns& before, const EventColumns& after,
                       std::span<const EventKey> touched);

/// The events that something is built of, of the columns before an edit and of those after it; null: all.
struct ShownEvents {
    const EventSet* before = nullptr;
    const EventSet* after = nullptr;

    bool had(EventIndex former) const { return before == nullptr || before->contains(former); }
    bool has(EventIndex now) const { return after == nullptr || after->contains(now); }
};

/// A set of the former columns as one of the new ones, where an event that was changed is in it if it was,
/// and one that is new is in it. O(n / 64 + changes · log n).
EventSet carriedOver(const EventSet& set, const EventColumns& before, const EventColumns& after,
                     const ColumnEdit& edit);

}  // namespace fulcrum
