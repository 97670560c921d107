// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keeps how lanes are grouped and arranged between starts, for each project of its own. Pure functions over a
// session.
#pragma once

#include "widgets/main_window/session.h"

namespace fulcrum {

void rememberLanes(const Session& session);
/// A grouping that cannot be had leaves the lanes by side and track.
void recallLanes(const Session& session);

}  // namespace fulcrum
