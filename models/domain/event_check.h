// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What checkContent asks of events: their own rules, what they refer to, and whether their relations can have
// the effect that they claim.
#pragma once

#include "models/domain/reference_check.h"

namespace fulcrum {

/// Adds to what `check` has found; `events` are those of its content.
void checkEvents(const std::vector<Event>& events, ReferenceCheck& check);

/// Following `replaces` must lead somewhere: the clock of a measure is that of the first in its chain. A
/// chain that bites its tail is found by walking each event once.
void checkReplacements(const std::vector<Event>& events, ReferenceCheck& check);

}  // namespace fulcrum
