// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main_window/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QIcon>
#include <QLocale>
#include <QMenuBar>
#include <QStatusBar>
#include <QTabBar>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <array>

#include "models/timeline/date_ticks.h"
#include "widgets/annotate/event_editing.h"
#include "widgets/common/interface_language.h"
#include "widgets/common/measured_span.h"
#include "widgets/common/theme_choice.h"
#include "widgets/main_window/dropped_files.h"
#include "widgets/main_window/lane_memory.h"
#include "widgets/main_window/message_time.h"
#include "widgets/main_window/view_places.h"
#include "widgets/main_window/window_actions.h"
#include "widgets/present/story_panel.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// In milliseconds, from the first frame of a movement to its words.
constexpr int kStatusDelay = 40;

/// What the status bar keeps free between and beside its parts, in pixels.
constexpr int kStatusMargins = 24;

}  // namespace

MainWindow::MainWindow(const Session& session, QWidget* parent)
    : QMainWindow(parent),
      m_session(session),
      m_editing(new EventEditing(session.document, session.selection, session.dialogs, *this)) {
    setObjectName(u"mainWindow"_s);
    dressApplication(m_session.settings);
    setAcceptDrops(true);
    makeCentre();
    makeStatusBar();
    addFileActions(*this);
    addEditActions(*this);
    addEventActions(*this);
    addProjectActions(*this);
    addViewActions(*this);
    addLaneActions(*this);
    addAppearanceActions(*this);
    addLayoutActions(*this);
    addBalanceActions(*this);
    addPreferences(*this);
    addGoActions(*this);
    addSearchActions(*this);
    addGuideActions(*this);
    addStoryActions(*this);
    addHelpActions(*this);
    makeMenus();
    retranslate();
    applyTheme();
    applyMotion();
    recallLanes(m_session);
    restoreLayout();
    connect(&m_session.window, &TimeWindow::cursorChanged, this, &MainWindow::showStatus);
    connect(&m_session.balance, &CurrentBalance::changed, this, &MainWindow::showStatus);
    connect(&m_session.balance, &CurrentBalance::bandChanged, this, &MainWindow::showStatus);
    connect(&m_session.window, &TimeWindow::baselineChanged, this, &MainWindow::showStatus);
    connect(&m_session.window, &TimeWindow::measuredChanged, this, &MainWindow::showStatus);
    connect(m_chart, &LeverageChart::helpRequested, m_actions.action(u"help.balance"_s), &QAction::trigger);
    // Who assumes something by pointing wants to read what follows from it.
    connect(m_timeline, &TimelineView::assumed, this, [this] { m_panels->show(u"scenarios"_s); });
    connect(m_timeline, &TimelineView::refused, this,
            [this](const QString& reason) { m_session.dialogs.showError(this, reason); });
    connect(m_timeline, &TimelineView::deadEnd, this,
            [this](const QString& text) { statusBar()->showMessage(text, kShortMessageTime); });
    connect(&m_session.filter, &ActiveFilter::changed, this, &MainWindow::showStatus);
    connect(&m_session.filter, &ActiveFilter::failed, this,
            [this](const Error& error) { statusBar()->showMessage(error.message(), kShortMessageTime); });
    connect(&m_session.lanes, &ActiveLanes::failed, this,
            [this](const Error& error) { m_session.dialogs.showError(this, error.message()); });
    // While the view moves, its words follow as fast as they can be read and not with every frame.
    m_statusDue.setSingleShot(true);
    m_statusDue.setInterval(kStatusDelay);
    connect(&m_statusDue, &QTimer::timeout, this, &MainWindow::showStatus);
    connect(m_timeline, &TimelineView::layoutChanged, this, [this] {
        if (!m_statusDue.isActive()) {
            m_statusDue.start();
        }
    });
    connect(&m_session.document, &Document::undoFailed, this,
            [this](const Error& error) { m_session.dialogs.showError(this, error.message()); });
    m_timeline->setFocus();
}

void MainWindow::makeCentre() {
    m_timeline =
        new TimelineView(m_session.document, m_session.balance, m_session.window, m_session.selection);
    m_timeline->setScenario(m_session.scenario);
    m_timeline->setLanes(m_session.lanes);
    m_timeline->setNotes(m_session.notes);
    m_timeline->setFilter(m_session.filter);
    m_chart = new LeverageChart(m_session.document, m_session.balance, m_session.window, m_session.selection);
    m_chart->setNotes(m_session.notes);
    m_overview = new OverviewStrip(m_session.document, m_session.window);
    m_overview->setFilter(m_session.filter);
    m_filterBar = new FilterBar(m_session.document, m_session.filter, m_session.filteredBalance);
    m_searchBar = new SearchBar(m_session.document, m_session.filter, this);
    m_splitter = new QSplitter(Qt::Vertical);
    m_splitter->setObjectName(u"viewSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(5);
    m_splitter->addWidget(m_timeline);
    m_splitter->addWidget(m_chart);
    m_splitter->setStretchFactor(0, 64);
    m_splitter->setStretchFactor(1, 36);
    m_splitter->setSizes({640, 360});

    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_overview);
    column->addWidget(m_filterBar);
    column->addWidget(m_splitter, 1);
    setCentralWidget(centre);

    m_panels = new PanelDocks(*this, m_session);
    m_timeline->installEventFilter(this);
}

void MainWindow::makeStatusBar() {
    m_windowStatus = new StatusLabel(this);
    m_windowStatus->setObjectName(u"windowStatus"_s);
    m_cursorStatus = new StatusLabel(this);
    m_cursorStatus->setObjectName(u"cursorStatus"_s);
    m_cursorStatus->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    statusBar()->addWidget(m_windowStatus);
    m_taskStatus = new TaskStatus({&m_session.tasks, &m_session.readings}, this);
    statusBar()->addPermanentWidget(m_taskStatus);
    statusBar()->addPermanentWidget(m_cursorStatus);
    statusBar()->setSizeGripEnabled(false);
    // Its labels are as wide as the window allows; they must not keep it from becoming narrower.
    statusBar()->setMinimumWidth(1);
    for (TaskRunner* runner : {&m_session.tasks, &m_session.readings}) {
        // Queued: a panel that goes with the window cancels its tasks while the window is going.
        connect(runner, &TaskRunner::changed, this, &MainWindow::showStatus, Qt::QueuedConnection);
    }
}

void MainWindow::makeMenus() {
    m_toolBar = addToolBar(QString());
    m_toolBar->setObjectName(u"mainToolBar"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setIconSize({16, 16});
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (const ActionMenu menu : kActionMenus) {
        fillMenu(menu);
        if (menu == ActionMenu::File) {
            m_toolBar->addWidget(m_searchBar);
        }
    }
}

QMenu& MainWindow::submenuOf(const ActionSpec& spec, QMenu& menu) {
    if (!spec.submenu) {
        return menu;
    }
    if (m_submenus.empty() || m_submenus.back().second() != spec.submenu()) {
        QMenu* submenu = menu.addMenu(spec.submenu());
        m_submenus.emplace_back(submenu, spec.submenu);
        submenu->setIcon(QIcon::fromTheme(spec.icon));
        if (spec.isInToolBar) {
            if (spec.beginsGroup) {
                m_toolBar->addSeparator();
            }
            m_toolBar->addAction(submenu->menuAction());
            auto* button = qobject_cast<QToolButton*>(m_toolBar->widgetForAction(submenu->menuAction()));
            button->setPopupMode(QToolButton::InstantPopup);
        }
    }
    return *m_submenus.back().first;
}

void MainWindow::fillMenu(ActionMenu menu) {
    QMenu* target = menuBar()->addMenu(QString());
    for (const ActionSpec& spec : m_actions.all()) {
        if (spec.menu != menu) {
            continue;
        }
        if (spec.beginsGroup) {
            target->addSeparator();
        }
        submenuOf(spec, *target).addAction(m_actions.action(spec.id));
        if (spec.isInToolBar && !spec.submenu) {
            if (spec.beginsGroup) {
                m_toolBar->addSeparator();
            }
            m_toolBar->addAction(m_actions.action(spec.id));
        }
    }
    bool isFirst = true;
    for (const PanelSpec& panel : panelTable()) {
        if (panel.menu == menu) {
            if (isFirst) {
                target->addSeparator();
            }
            isFirst = false;
            target->addAction(m_panels->toggleAction(panel.id));
        }
    }
    if (menu == ActionMenu::Balance) {
        addChartChoices(*this, *target);
    } else if (menu == ActionMenu::File) {
        addRecentProjects(*this, *target);
    } else if (menu == ActionMenu::View) {
        addOwnLayouts(*this, *target);
    }
}

void MainWindow::retranslate() {
    // In the order of kActionMenus.
    const QStringList menus{tr("&File"), tr("&Edit"), tr("&View"), tr("&Balance"), tr("&Go"), tr("&Help")};
    for (qsizetype i = 0; i < menus.size(); ++i) {
        menuBar()->actions().at(i)->setText(menus.at(i));
    }
    for (const auto& [menu, title] : m_submenus) {
        menu->setTitle(title());
    }
    m_toolBar->setWindowTitle(tr("Toolbar"));
    m_panels->retranslate();
    const ProjectInfo& project = m_session.document.project();
    const QString title = textIn(project.titleIn, interfaceLanguage(), project.title);
    const QString file = QFileInfo(m_session.document.path()).fileName();
    setWindowTitle((title.isEmpty() ? file : title) + u" — "_s + QApplication::applicationName());
    setWindowFilePath(m_session.document.path());
    m_actions.refresh();
    showStatus();
}

void MainWindow::showStatus() {
    const int all = m_session.document.columns().size();
    std::vector<StatusPart> left;
    //: Status bar: the stretch of time, and how many of all events lie in it
    left.push_back({tr("%1 · %2 of %Ln event(s) in view", nullptr, all)
                        .arg(windowText(m_session.window.range(), QLocale()),
                             QLocale().toString(m_timeline->layout().visible)),
                    8});
    if (const EventIndex hidden = m_session.filter.hiddenCount(); hidden > 0) {
        left.push_back({tr("%Ln hidden by the filter", nullptr, hidden), 4});
    }
    if (const auto& measured = m_session.window.measured()) {
        left.push_back({measuredText(*measured), 7});
    }
    // The date, the answer, what it is made of, what is in force, and that only some events count.
    constexpr std::array kRanks{6, 9, 1, 2, 9};
    std::vector<StatusPart> right;
    const QStringList told = m_chart->readOut();
    for (qsizetype i = 0; i < told.size(); ++i) {
        right.push_back({told[i], kRanks[std::min(std::size_t(i), kRanks.size() - 1)]});
    }
    if (m_session.document.path().isEmpty()) {
        //: Status bar: the open record is the sample, which is never written to
        right.push_back({tr("sample"), 0});
    } else if (m_session.document.isReadOnly()) {
        right.push_back({tr("read-only file"), 3});
    }
    const int tasks = m_taskStatus->isVisibleTo(this) ? m_taskStatus->sizeHint().width() : 0;
    StatusLabel::showParts(*m_windowStatus, left, *m_cursorStatus, right, width() - tasks - kStatusMargins);
}

void MainWindow::applyTheme() {
    if (chosenTextScale(m_session.settings) != textScale()) {
        emit renewalRequested();
        return;
    }
    const Theme theme = dressApplication(m_session.settings);
    m_actions.refresh();
    m_timeline->setTheme(theme);
    m_chart->setTheme(theme);
    m_overview->setTheme(theme);
    m_filterBar->setTheme(theme);
    m_searchBar->setTheme(theme);
    m_panels->setTheme(theme);
}

StoryPanel& MainWindow::story() { return m_panels->panel<StoryPanel>(u"stories"_s); }

void MainWindow::beginStory(const QString& id) {
    m_panels->show(u"stories"_s);
    story().begin(id);
}

void MainWindow::applyMotion() {
    // A desktop that asks for less motion leaves its styles no time for it.
    const int allowed = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    m_session.window.setMoveDuration(m_session.settings.value(settings::kAnimatesMoves) ? allowed : 0);
}

void MainWindow::restoreLayout() {
    resize(1600, 1000);
    const QByteArray geometry = m_session.settings.value(settings::kGeometry);
    if (!geometry.isEmpty()) {
        restoreGeometry(geometry);
        restoreState(m_session.settings.value(settings::kDocks));
        m_splitter->restoreState(m_session.settings.value(settings::kSplitter));
    }
}

void MainWindow::rememberLayout() {
    rememberLanes(m_session);
    m_session.settings.setValue(settings::kGeometry, saveGeometry());
    m_session.settings.setValue(settings::kDocks, saveState());
    m_session.settings.setValue(settings::kSplitter, m_splitter->saveState());
    const auto placeOf = [this](const QWidget& view) {
        return QRect(view.mapTo(this, QPoint()), view.size());
    };
    rememberPlaces({size(), placeOf(*m_overview), placeOf(*m_timeline), placeOf(*m_chart)},
                   m_session.settings);
}

void MainWindow::showEvent(QShowEvent* event) {
    QMainWindow::showEvent(event);
    // Qt makes the tab bar of stacked docks itself, and only once they are shown.
    for (QTabBar* bar : findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
        bar->setAccessibleName(tr("Panels"));
    }
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    showStatus();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!mayLeave()) {
        event->ignore();
        return;
    }
    rememberLayout();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange && m_toolBar != nullptr) {
        retranslate();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::BackButton) {
        m_session.history.goBack();
    } else if (event->button() == Qt::ForwardButton) {
        m_session.history.goForward();
    } else {
        QMainWindow::mousePressEvent(event);
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!filesIn(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    // Opening replaces this window, which must not happen while it handles its own event.
    QTimer::singleShot(0, this,
                       [this, files = filesIn(event->mimeData())] { takeDroppedFiles(*this, files); });
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_timeline && event->type() == QEvent::Paint && !m_hasPainted &&
        !m_timeline->layout().lanes.empty()) {
        m_hasPainted = true;
        // After the paint event itself has been handled.
        QTimer::singleShot(0, this, &MainWindow::firstPainted);
    }
    return QMainWindow::eventFilter(watched, event);
}

}  // namespace fulcrum
