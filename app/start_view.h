// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a window shows first where that is not everything. A plain value.
#pragma once

#include <QString>
#include <optional>

#include "models/timeline/time_scale.h"

namespace fulcrum {

struct StartView {
    std::optional<Day> from;  ///< first day
    std::optional<Day> to;    ///< last day
    QString selected;         ///< id of an event; empty: none

    /// What of a record of this extent is in view.
    DayRange rangeIn(const DayRange& extent) const {
        return {from ? double(*from) : extent.from, to ? double(*to) + 1 : extent.to};
    }
};

}  // namespace fulcrum
