// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The shell: toolbar, menus, docks and status bar around the views of one document. It wires nothing but its
// own actions; documents are opened by the composition, which it asks through signals. GUI thread.
#pragma once

#include <QLabel>
#include <QMainWindow>
#include <QSplitter>

#include "models/document/current_balance.h"
#include "models/document/document.h"
#include "models/document/selection.h"
#include "models/document/time_window.h"
#include "models/settings/settings.h"
#include "widgets/actions/action_registry.h"
#include "widgets/browse/event_details.h"
#include "widgets/common/dialogs.h"
#include "widgets/leverage/ledger_panel.h"
#include "widgets/leverage/leverage_chart.h"
#include "widgets/timeline/overview_strip.h"
#include "widgets/timeline/timeline_view.h"

namespace fulcrum {

/// What the shell works on; everything outlives it.
struct Session {
    const Document& document;
    CurrentBalance& balance;
    TimeWindow& window;
    Selection& selection;
    Settings& settings;
    Dialogs& dialogs;
};

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const Session& session, QWidget* parent = nullptr);

    const ActionRegistry& actions() const { return m_actions; }
    TimelineView& timeline() const { return *m_timeline; }
    LeverageChart& chart() const { return *m_chart; }
    EventDetails& details() const { return *m_details; }
    LedgerPanel& ledger() const { return *m_ledger; }

    /// Keeps size, docks and splitter for the next start.
    void rememberLayout();

signals:
    void openRequested(const QString& path);
    void sampleRequested();
    /// The window has been painted for the first time.
    void firstPainted();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeActions();
    void makeViewActions();
    void makeLensActions();
    void makeMenus();
    void makeCentre();
    void makeStatusBar();
    void retranslate();
    void showStatus();
    void applyTheme();
    void restoreLayout();
    void openProject();
    void exportFigure();
    void showShortcuts();
    void showAbout();
    void zoom(double factor);

    Session m_session;
    ActionRegistry m_actions;
    QToolBar* m_toolBar = nullptr;
    OverviewStrip* m_overview = nullptr;
    TimelineView* m_timeline = nullptr;
    LeverageChart* m_chart = nullptr;
    QSplitter* m_splitter = nullptr;
    EventDetails* m_details = nullptr;
    QDockWidget* m_detailsDock = nullptr;
    LedgerPanel* m_ledger = nullptr;
    QDockWidget* m_ledgerDock = nullptr;
    QLabel* m_windowStatus = nullptr;
    QLabel* m_cursorStatus = nullptr;
    bool m_hasPainted = false;
};

}  // namespace fulcrum
