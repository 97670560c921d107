// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The shell: toolbar, menus, docks and status bar around the views of one document. It wires nothing but its
// own actions; documents are opened by the composition, which it asks through signals. GUI thread.
#pragma once

#include <QMainWindow>
#include <QSplitter>
#include <QTimer>

#include "widgets/actions/action_registry.h"
#include "widgets/browse/filter_bar.h"
#include "widgets/browse/search_bar.h"
#include "widgets/leverage/leverage_chart.h"
#include "widgets/main_window/panel_docks.h"
#include "widgets/main_window/session.h"
#include "widgets/main_window/status_label.h"
#include "widgets/main_window/task_status.h"
#include "widgets/timeline/overview_strip.h"
#include "widgets/timeline/timeline_view.h"

namespace fulcrum {

class EventEditing;
class StoryPanel;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const Session& session, QWidget* parent = nullptr);

    const Session& session() const { return m_session; }
    ActionRegistry& actions() { return m_actions; }
    TimelineView& timeline() const { return *m_timeline; }
    LeverageChart& chart() const { return *m_chart; }
    OverviewStrip& overview() const { return *m_overview; }
    SearchBar& searchBar() const { return *m_searchBar; }
    EventEditing& editing() const { return *m_editing; }
    PanelDocks& panels() const { return *m_panels; }
    StoryPanel& story();
    /// Shows the stories, and this one from its first step.
    void beginStory(const QString& id);

    /// Keeps size, docks and splitter for the next start.
    void rememberLayout();
    /// Dresses the whole window in the theme that the settings ask for; asks for a new one where text is to
    /// be of another size.
    void applyTheme();
    /// Lets moves take the time that the settings and the desktop allow.
    void applyMotion();
    /// Asks what is to become of changes that no file holds; false if the user wants to stay.
    bool mayLeave();
    /// Closes dialogs and asks what is to become of what is being written; false if the user wants to stay.
    bool mayCloseEditors();

signals:
    /// A window like this one is to take its place.
    void renewalRequested();
    void openRequested(const QString& path);
    void sampleRequested();
    /// A project has been made; it is to be opened, and these files imported into it, if there are any.
    void newProjectRequested(const QString& path, const QStringList& files);
    /// The window is wanted in this language, a code of kInterfaceLanguages or empty for the system's.
    void languageRequested(const QString& language);
    /// The window has been painted for the first time.
    void firstPainted();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeMenus();
    void fillMenu(ActionMenu menu);
    QMenu& submenuOf(const ActionSpec& spec, QMenu& menu);
    void makeCentre();
    void makeStatusBar();
    void retranslate();
    void showStatus();
    void restoreLayout();

    Session m_session;
    ActionRegistry m_actions;
    std::vector<std::pair<QMenu*, std::function<QString()>>> m_submenus;  ///< with their titles
    EventEditing* m_editing;
    QToolBar* m_toolBar = nullptr;
    OverviewStrip* m_overview = nullptr;
    FilterBar* m_filterBar = nullptr;
    SearchBar* m_searchBar = nullptr;
    TimelineView* m_timeline = nullptr;
    LeverageChart* m_chart = nullptr;
    QSplitter* m_splitter = nullptr;
    PanelDocks* m_panels = nullptr;
    StatusLabel* m_windowStatus = nullptr;
    StatusLabel* m_cursorStatus = nullptr;
    TaskStatus* m_taskStatus = nullptr;
    QTimer m_statusDue;
    bool m_hasPainted = false;
};

}  // namespace fulcrum
