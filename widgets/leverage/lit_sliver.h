// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the event under the pointer, or the selected one, adds to the balance over its life, kept until
// another event lights up or the balance changes: zooming and moving the cursor compute nothing. GUI thread;
// owned by the chart.
#pragma once

#include <vector>

#include "models/document/current_balance.h"

namespace fulcrum {

class LitSliver {
public:
    /// The event's signed points on the days of `balance.curve()`; valid until the next call.
    const std::vector<double>& of(const CurrentBalance& balance, EventIndex event);

private:
    EventIndex m_event = kNoIndex;
    int m_version = 0;
    std::vector<double> m_points;
};

}  // namespace fulcrum
