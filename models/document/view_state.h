// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is in view, as a value: the window, the day under the cursor, what is selected, what the events are
// filtered by, and under which lens, scenario and grouping. It can be written as a link of text and read
// again, so that somebody else with the same project sees the same. Plain values and pure functions.
#pragma once

#include <QString>
#include <optional>

#include "models/domain/result.h"
#include "models/domain/terms.h"
#include "models/timeline/lanes.h"
#include "models/timeline/time_scale.h"

namespace fulcrum {

struct ViewState {
    QString project;  ///< Document::identity() of the project it is of; empty: of any
    DayRange range;
    std::optional<Day> cursor;
    std::optional<Day> baseline;
    QString selected;                ///< id of an event; empty: none
    QString scenario;                ///< id of a scenario; empty: the record
    QString query;                   ///< the filter as text; empty: all events
    bool isFilteredBalance = false;  ///< the balance counts only what the query lets through
    Lens lens = Lens::Leverage;
    Grouping grouping = Grouping::SideAndTrack;

    bool operator==(const ViewState&) const = default;
};

/// "fulcrum:view?project=…&from=2025-03-15&to=2025-08-15.5&select=…": days may carry a decimal fraction; what
/// is as it is at the start is left out.
QString linkTo(const ViewState& state);

/// Fails, naming the part at fault, on what linkTo() does not write. Parts it does not know are refused too:
/// a link of a newer program would show something else than it says.
Result<ViewState> viewFromLink(const QString& link);

}  // namespace fulcrum
