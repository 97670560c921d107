// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds the relations of an event in both directions without passing over all of them: the columns hold them
// by the event that names the other, this holds their order by the one that is named. One number a relation;
// owned by TimelineIndex. Reading is safe from any thread while nobody writes.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "models/domain/event_columns.h"

namespace fulcrum {

/// Two events of which one came of the other.
struct Link {
    EventIndex earlier = kNoIndex;
    EventIndex later = kNoIndex;
    RelationType type = RelationType::RespondsTo;

    bool operator==(const Link&) const = default;
    auto operator<=>(const Link&) const = default;
};

class LinkIndex {
public:
    /// O(relations), two passes. `columns` is not null.
    explicit LinkIndex(std::shared_ptr<const EventColumns> columns);

    const EventColumns& columns() const { return *m_columns; }

    /// Adds the links of `event`, in no particular order. What it only cites is no link. O(log n + found).
    void addLinksOf(EventIndex event, std::vector<Link>& links) const;

    /// See RelationsNaming. O(log n).
    std::span<const std::uint32_t> naming(EventIndex first, EventIndex last) const;

    /// Takes over the columns after an edit of these events, few of many. One pass over the numbers, in their
    /// place.
    void update(std::shared_ptr<const EventColumns> columns, std::span<const EventKey> touched);

private:
    struct TouchedRelations;

    std::shared_ptr<const EventColumns> m_columns;
    std::vector<std::uint32_t> m_byTo;  ///< positions in the relations of the columns, by `to`, then rising
};

}  // namespace fulcrum
