// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The links between events as the screen draws them: from what came first to what came of it. Pure functions
// over the columns.
#pragma once

#include <vector>

#include "models/domain/event_columns.h"

namespace fulcrum {

/// `later` points to `earlier` by a relation of this type ("later responds_to earlier").
struct Link {
    EventIndex earlier = kNoIndex;
    EventIndex later = kNoIndex;
    RelationType type = RelationType::RespondsTo;

    bool operator==(const Link&) const = default;
};

/// The links of `event` and, for `depth` above 1, those of the events so reached. `cites` is left out: a
/// mention is no link in a chain. Each link once, by (earlier, later). One pass over the relations a depth.
std::vector<Link> linksAround(const EventColumns& columns, EventIndex event, int depth);

}  // namespace fulcrum
