// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a widget beside the two canvases is to the shell: something in a dock that follows the theme. The
// shell makes a panel when its dock is first shown, so a panel nobody opens costs nothing. GUI thread; a
// panel is a widget and owned by its dock.
#pragma once

#include "widgets/common/theme.h"

namespace fulcrum {

class DockPanel {
public:
    virtual ~DockPanel() = default;

    virtual void setTheme(const Theme& theme) = 0;
};

}  // namespace fulcrum
