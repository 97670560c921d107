// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// EventTraits after an edit, from the traits before and the events that it touched: the same as a scan of the
// file would give, without reading it. Functions of values alone.
#pragma once

#include <span>

#include "models/domain/event.h"
#include "models/domain/event_columns.h"
#include "models/domain/event_traits.h"

namespace fulcrum {

/// What is to be known of a touched event that is there after the edit.
struct TouchedTraits {
    EventKey key = kNoEvent;
    QStringList tags;
    std::uint8_t bits = 0;  ///< EventTrait
};

/// Those of an event; `hasNote`: whether an annotation is on it.
TouchedTraits traitsOf(const Event& event, EventKey key, bool hasNote);

/// Whether `traits` hold after an edit, too, that has left all of `columns` as they were; `now` is what it has
/// touched.
bool hold(const EventTraits& traits, const EventColumns& columns, std::span<const TouchedTraits> now);

/// Brings `traits`, which are of `before`, up to `after`. `touched`: the keys of all events that the edit
/// added, changed or removed; `now`: those of them that are there after it. In place: only the stretch is
/// written that the edit moves.
void mend(EventTraits& traits, const EventColumns& before, const EventColumns& after,
          std::span<const EventKey> touched, std::span<const TouchedTraits> now);

}  // namespace fulcrum
