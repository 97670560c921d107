// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What no project can hold of an event, whatever else it holds: the rules that an event can break by itself.
// They are those that the file states of its tables (resources/schema), so that a large import need not have
// each row checked by the file as well. A pure function, usable from any thread.
#pragma once

#include <vector>

#include "models/domain/event.h"
#include "models/domain/result.h"

namespace fulcrum {

/// One error a rule that is broken, with an empty `where`; nothing where all is well.
std::vector<Error> faultsOf(const Event& event);

}  // namespace fulcrum
