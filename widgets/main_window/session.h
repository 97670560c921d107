// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What one window works on. A plain bundle of references; everything in it outlives the window.
#pragma once

#include "models/document/active_filter.h"
#include "models/document/active_lanes.h"
#include "models/document/active_scenario.h"
#include "models/document/current_balance.h"
#include "models/document/current_view.h"
#include "models/document/document.h"
#include "models/document/filtered_balance.h"
#include "models/document/note_list.h"
#include "models/document/selection.h"
#include "models/document/time_window.h"
#include "models/document/view_history.h"
#include "models/settings/settings.h"
#include "models/tasks/task_runner.h"
#include "widgets/common/dialogs.h"

namespace fulcrum {

struct Session {
    Document& document;
    CurrentBalance& balance;
    ActiveFilter& filter;
    FilteredBalance& filteredBalance;
    ActiveScenario& scenario;
    ActiveLanes& lanes;
    TimeWindow& window;
    ViewHistory& history;
    CurrentView& view;
    Selection& selection;
    const NoteList& notes;
    TaskRunner& tasks;
    TaskRunner& readings;  ///< of projects that are to take the place of this one
    Settings& settings;
    Dialogs& dialogs;
};

}  // namespace fulcrum
