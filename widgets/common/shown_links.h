// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which of the links between events are drawn: what the window, the figure and the command line speak of.
#pragma once

#include <cstdint>

namespace fulcrum {

enum class ShownLinks : std::uint8_t {
    None,
    OfSelection,  ///< the chain of the selected event
    All           ///< also every other link in view
};

}  // namespace fulcrum
