// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One open document with all that hangs on it, its window as well, in the order in which they need each
// other. The composition owns the one that is open. GUI thread.
#pragma once

#include <QCoreApplication>
#include <memory>

#include "app/followed_file.h"
#include "models/document/active_filter.h"
#include "models/document/active_lanes.h"
#include "models/document/active_scenario.h"
#include "models/document/current_balance.h"
#include "models/document/current_view.h"
#include "models/document/document.h"
#include "models/document/filtered_balance.h"
#include "models/document/project_lock.h"
#include "models/document/selection.h"
#include "models/document/time_window.h"
#include "models/document/view_history.h"
#include "models/settings/settings.h"
#include "models/tasks/task_runner.h"
#include "widgets/common/dialogs.h"
#include "widgets/main_window/main_window.h"

namespace fulcrum {

class OpenedProject {
    Q_DECLARE_TR_FUNCTIONS(fulcrum::OpenedProject)

public:
    std::unique_ptr<Document> document;
    TimeWindow timeWindow;
    ViewHistory history;
    Selection selection;
    NoteList notes;
    CurrentBalance balance;
    ActiveFilter filter;
    FilteredBalance filteredBalance;
    ActiveScenario scenario;
    ActiveLanes lanes;
    CurrentView view;
    TaskRunner tasks;
    Session session;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<ProjectLock> lock;       ///< while the file is edited here
    std::unique_ptr<FollowedFile> followed;  ///< while another window edits the file

    OpenedProject(std::unique_ptr<Document> opened, RecordBalance record, TaskRunner& readings,
                  Settings& settings, Dialogs& dialogs);
};

}  // namespace fulcrum
