// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Creates and connects everything the window needs: the one place to read to see who knows whom. It owns the
// open document and the shell around it; opening another project replaces both, and only once the new one has
// been read. GUI thread.
#pragma once

#include <QObject>
#include <functional>
#include <memory>
#include <optional>

#include "models/document/active_filter.h"
#include "models/document/active_lanes.h"
#include "models/document/active_scenario.h"
#include "models/document/current_balance.h"
#include "models/document/current_view.h"
#include "models/document/document.h"
#include "models/document/selection.h"
#include "models/document/time_window.h"
#include "models/document/view_history.h"
#include "models/settings/settings.h"
#include "models/tasks/task_runner.h"
#include "widgets/common/dialogs.h"
#include "widgets/main_window/main_window.h"

namespace fulcrum {

/// What a window shows first where that is not everything.
struct StartView {
    std::optional<Day> from;  ///< first day
    std::optional<Day> to;    ///< last day
    QString selected;         ///< id of an event; empty: none
};

class Composition : public QObject {
    Q_OBJECT
public:
    /// Both must outlive the composition.
    Composition(Settings& settings, Dialogs& dialogs, QObject* parent = nullptr);
    ~Composition() override;

    /// Opens a project file in the window. On failure what was open stays.
    Result<void> openProject(const QString& path);
    /// Opens the record that ships with the program; it is never written to.
    Result<void> openSample();

    /// Brings what is open to this view. Fails if it has no such event.
    Result<void> show(const StartView& start);

    /// The window, or null before something is open.
    MainWindow* window() const;
    /// What is open; only once something is.
    Document& document() const { return *m_opened->document; }
    TimeWindow& timeWindow() const { return m_opened->timeWindow; }
    Selection& selection() const { return m_opened->selection; }
    CurrentBalance& balance() const { return m_opened->balance; }
    ActiveFilter& filter() const { return m_opened->filter; }
    ActiveScenario& scenario() const { return m_opened->scenario; }
    ActiveLanes& lanes() const { return m_opened->lanes; }
    ViewHistory& history() const { return m_opened->history; }

signals:
    void firstPainted();

private:
    /// One open document with all that hangs on it, in the order in which they need each other.
    struct Opened {
        std::unique_ptr<Document> document;
        TimeWindow timeWindow;
        ViewHistory history;
        Selection selection;
        CurrentBalance balance;
        ActiveFilter filter;
        ActiveScenario scenario;
        ActiveLanes lanes;
        CurrentView view;
        TaskRunner tasks;
        MainWindow window;

        Opened(std::unique_ptr<Document> opened, Settings& settings, Dialogs& dialogs);
    };

    void show(std::unique_ptr<Document> document);
    void openInstead(const std::function<Result<void>()>& open);

    Settings& m_settings;
    Dialogs& m_dialogs;
    std::unique_ptr<Opened> m_opened;
};

/// Everything from the first event to the horizon, with a little room at both ends.
DayRange extentOf(const Document& document);

/// The document of a sample, in memory.
Result<std::unique_ptr<Document>> sampleDocument(const QString& name);

}  // namespace fulcrum
