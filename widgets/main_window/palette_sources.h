// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the command palette looks among: the window's commands, the record's events, stories, scenarios, tags,
// and dates. Each source gives a few entries at the most. Pure wiring over a window, which must outlive them.
#pragma once

#include <vector>

#include "widgets/actions/command_palette.h"

namespace fulcrum {

class MainWindow;

std::vector<PaletteSource> paletteSources(MainWindow& window);

}  // namespace fulcrum
