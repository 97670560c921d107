// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main_window/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QIcon>
#include <QLocale>
#include <QMenuBar>
#include <QMimeData>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

#include "models/timeline/date_ticks.h"
#include "widgets/common/interface_language.h"
#include "widgets/common/theme_choice.h"
#include "widgets/figure/figure.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr double kZoomStep = 1.5;
constexpr int kDetailsWidth = 320;

QString droppedProject(const QMimeData* data) {
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile()) {
            return url.toLocalFile();
        }
    }
    return {};
}

}  // namespace

MainWindow::MainWindow(const Session& session, QWidget* parent) : QMainWindow(parent), m_session(session) {
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    makeCentre();
    makeStatusBar();
    makeActions();
    makeViewActions();
    makeLensActions();
    makeMenus();
    retranslate();
    applyTheme();
    restoreLayout();
    connect(&m_session.window, &TimeWindow::cursorChanged, this, &MainWindow::showStatus);
    connect(&m_session.balance, &CurrentBalance::changed, this, &MainWindow::showStatus);
    connect(m_timeline, &TimelineView::layoutChanged, this, &MainWindow::showStatus);
    connect(m_details, &EventDetails::addressRequested, this,
            [this](const QUrl& address) { m_session.dialogs.openAddress(this, address); });
    m_timeline->setFocus();
}

void MainWindow::makeCentre() {
    m_timeline =
        new TimelineView(m_session.document, m_session.balance, m_session.window, m_session.selection);
    m_chart = new LeverageChart(m_session.document, m_session.balance, m_session.window, m_session.selection);
    m_overview = new OverviewStrip(m_session.document, m_session.window);
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
    column->addWidget(m_splitter, 1);
    setCentralWidget(centre);

    m_details =
        new EventDetails(m_session.document, m_session.balance, m_session.window, m_session.selection);
    m_detailsDock = new QDockWidget(this);
    m_detailsDock->setObjectName(u"detailsDock"_s);
    m_detailsDock->setWidget(m_details);
    m_detailsDock->setMinimumWidth(240);
    addDockWidget(Qt::RightDockWidgetArea, m_detailsDock);
    resizeDocks({m_detailsDock}, {kDetailsWidth}, Qt::Horizontal);
    m_ledger = new LedgerPanel(m_session.document, m_session.balance, m_session.window, m_session.selection);
    m_ledgerDock = new QDockWidget(this);
    m_ledgerDock->setObjectName(u"ledgerDock"_s);
    m_ledgerDock->setWidget(m_ledger);
    addDockWidget(Qt::RightDockWidgetArea, m_ledgerDock);
    tabifyDockWidget(m_detailsDock, m_ledgerDock);
    m_detailsDock->raise();
    setTabPosition(Qt::RightDockWidgetArea, QTabWidget::North);
    m_timeline->installEventFilter(this);
}

void MainWindow::makeStatusBar() {
    m_windowStatus = new QLabel(this);
    m_windowStatus->setObjectName(u"windowStatus"_s);
    m_cursorStatus = new QLabel(this);
    m_cursorStatus->setObjectName(u"cursorStatus"_s);
    statusBar()->addWidget(m_windowStatus);
    statusBar()->addPermanentWidget(m_cursorStatus);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::makeActions() {
    m_actions.add({u"file.open"_s,
                   ActionMenu::File,
                   [] { return tr("Open…"); },
                   [] { return tr("Open a project file"); },
                   u"document-open"_s,
                   {QKeySequence::Open},
                   true},
                  [this](bool) { openProject(); });
    m_actions.add({u"file.sample"_s,
                   ActionMenu::File,
                   [] { return tr("Open the sample"); },
                   [] { return tr("Open the record that ships with the program"); },
                   u"document-open-folder"_s,
                   {}},
                  [this](bool) { emit sampleRequested(); });
    m_actions.add({u"file.figure"_s,
                   ActionMenu::File,
                   [] { return tr("Export figure…"); },
                   [] { return tr("Write what is shown as a picture, vector drawing or PDF"); },
                   u"document-export"_s,
                   {QKeySequence(Qt::CTRL | Qt::Key_E)},
                   true,
                   true},
                  [this](bool) { exportFigure(); });
    m_actions.add({u"file.quit"_s,
                   ActionMenu::File,
                   [] { return tr("Quit"); },
                   [] { return tr("Close the program"); },
                   u"application-exit"_s,
                   {QKeySequence(Qt::CTRL | Qt::Key_Q)},
                   false,
                   true},
                  [this](bool) { close(); });
    m_actions.add({u"help.shortcuts"_s,
                   ActionMenu::Help,
                   [] { return tr("Keyboard shortcuts"); },
                   [] { return tr("List every shortcut"); },
                   u"input-keyboard"_s,
                   {QKeySequence(Qt::CTRL | Qt::Key_F1)}},
                  [this](bool) { showShortcuts(); });
    m_actions.add({u"help.about"_s,
                   ActionMenu::Help,
                   [] { return tr("About Fulcrum"); },
                   [] { return tr("Version, licence and what the balance claims"); },
                   u"help-about"_s,
                   {}},
                  [this](bool) { showAbout(); });
}

void MainWindow::makeViewActions() {
    m_actions.add({u"view.fit"_s,
                   ActionMenu::View,
                   [] { return tr("Fit"); },
                   [] { return tr("Show everything from the first event to the last"); },
                   u"zoom-fit-best"_s,
                   {QKeySequence(Qt::Key_F)},
                   true},
                  [this](bool) { m_session.window.fit(); });
    m_actions.add({u"view.zoomOut"_s,
                   ActionMenu::View,
                   [] { return tr("Zoom out"); },
                   [] { return tr("Show a longer stretch of time"); },
                   u"zoom-out"_s,
                   {QKeySequence::ZoomOut},
                   true},
                  [this](bool) { zoom(kZoomStep); });
    m_actions.add({u"view.zoomIn"_s,
                   ActionMenu::View,
                   [] { return tr("Zoom in"); },
                   [] { return tr("Show a shorter stretch of time"); },
                   u"zoom-in"_s,
                   {QKeySequence::ZoomIn, QKeySequence(Qt::CTRL | Qt::Key_Equal)},
                   true},
                  [this](bool) { zoom(1 / kZoomStep); });
    m_actions.add({u"view.fitSelection"_s,
                   ActionMenu::View,
                   [] { return tr("Fit the selected event"); },
                   [] { return tr("Bring the window to the selected event"); },
                   u"zoom-select"_s,
                   {QKeySequence(Qt::Key_Z)}},
                  [this](bool) { m_timeline->fitSelection(); });
    const auto themes = {std::pair{kThemeSystem, QT_TR_NOOP("Colours of the desktop")},
                         std::pair{kThemeLight, QT_TR_NOOP("Light")},
                         std::pair{kThemeDark, QT_TR_NOOP("Dark")}};
    bool isFirst = true;
    for (const auto& [name, text] : themes) {
        const QString choice = name;
        QAction* action = m_actions.add({u"view.theme."_s + choice,
                                         ActionMenu::View,
                                         [text = text] { return tr(text); },
                                         [] { return tr("Choose light or dark colours"); },
                                         {},
                                         {},
                                         false,
                                         isFirst,
                                         true,
                                         u"theme"_s},
                                        [this, choice](bool) {
                                            m_session.settings.setValue(settings::kTheme, choice);
                                            applyTheme();
                                        });
        action->setChecked(m_session.settings.value(settings::kTheme) == choice);
        isFirst = false;
    }
    m_actions.add({u"go.next"_s,
                   ActionMenu::Go,
                   [] { return tr("Next event"); },
                   [] { return tr("Select the next event in time"); },
                   u"go-next"_s,
                   {QKeySequence(Qt::Key_N)}},
                  [this](bool) { m_timeline->selectNeighbour(1); });
    m_actions.add({u"go.previous"_s,
                   ActionMenu::Go,
                   [] { return tr("Previous event"); },
                   [] { return tr("Select the previous event in time"); },
                   u"go-previous"_s,
                   {QKeySequence(Qt::Key_P)}},
                  [this](bool) { m_timeline->selectNeighbour(-1); });
}

void MainWindow::makeLensActions() {
    struct Choice {
        Lens lens;
        const char* text;
        const char* tip;
    };
    const auto choices = {Choice{Lens::Leverage, QT_TR_NOOP("Leverage"),
                                 QT_TR_NOOP("Balance with urgency: who can wait, and who cannot")},
                          Choice{Lens::Pressure, QT_TR_NOOP("Pressure"),
                                 QT_TR_NOOP("Balance without urgency: the blow itself")},
                          Choice{Lens::Legal, QT_TR_NOOP("On the books"),
                                 QT_TR_NOOP("Balance of what is on the books, without ramp and erosion")}};
    for (const Choice& choice : choices) {
        const Lens lens = choice.lens;
        QAction* action = m_actions.add({u"view.lens."_s + toText(lens),
                                         ActionMenu::View,
                                         [text = choice.text] { return tr(text); },
                                         [tip = choice.tip] { return tr(tip); },
                                         {},
                                         {},
                                         true,
                                         lens == Lens::Leverage,
                                         true,
                                         u"lens"_s},
                                        [this, lens](bool) { m_session.balance.setLens(lens); });
        action->setChecked(m_session.balance.lens() == lens);
    }
}

void MainWindow::makeMenus() {
    m_toolBar = addToolBar(QString());
    m_toolBar->setObjectName(u"mainToolBar"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setIconSize({16, 16});
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (const ActionMenu menu : {ActionMenu::File, ActionMenu::View, ActionMenu::Go, ActionMenu::Help}) {
        QMenu* target = menuBar()->addMenu(QString());
        for (const ActionSpec& spec : m_actions.all()) {
            if (spec.menu != menu) {
                continue;
            }
            if (spec.beginsGroup) {
                target->addSeparator();
            }
            target->addAction(m_actions.action(spec.id));
            if (spec.isInToolBar) {
                if (spec.beginsGroup) {
                    m_toolBar->addSeparator();
                }
                m_toolBar->addAction(m_actions.action(spec.id));
            }
        }
        if (menu == ActionMenu::View) {
            target->addSeparator();
            target->addAction(m_detailsDock->toggleViewAction());
            target->addAction(m_ledgerDock->toggleViewAction());
        }
    }
}

void MainWindow::retranslate() {
    const QStringList menus{tr("&File"), tr("&View"), tr("&Go"), tr("&Help")};
    for (qsizetype i = 0; i < menus.size(); ++i) {
        menuBar()->actions().at(i)->setText(menus.at(i));
    }
    m_toolBar->setWindowTitle(tr("Toolbar"));
    m_detailsDock->setWindowTitle(tr("Details"));
    m_ledgerDock->setWindowTitle(tr("Ledger"));
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
    //: Status bar: the stretch of time, and how many of all events lie in it
    m_windowStatus->setText(tr("%1 · %2 of %n event(s) in view", nullptr, all)
                                .arg(windowText(m_session.window.range(), QLocale()),
                                     QLocale().toString(m_timeline->layout().visible)));
    QString status = m_chart->readOut().join(u" · "_s);
    if (m_session.document.path().isEmpty()) {
        //: Status bar: the open record is the sample, which is never written to
        status += (status.isEmpty() ? QString() : u" · "_s) + tr("sample");
    } else if (m_session.document.isReadOnly()) {
        status += (status.isEmpty() ? QString() : u" · "_s) + tr("read-only file");
    }
    m_cursorStatus->setText(status);
}

void MainWindow::applyTheme() {
    const Theme theme = chosenTheme(m_session.settings);
    QApplication::setPalette(theme.palette());
    QIcon::setThemeName(theme.isDark ? u"breeze-dark"_s : u"breeze"_s);
    m_actions.refresh();
    qApp->setStyleSheet(styleSheetOf(theme));
    m_timeline->setTheme(theme);
    m_chart->setTheme(theme);
    m_overview->setTheme(theme);
    m_details->setTheme(theme);
    m_ledger->setTheme(theme);
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
    m_session.settings.setValue(settings::kGeometry, saveGeometry());
    m_session.settings.setValue(settings::kDocks, saveState());
    m_session.settings.setValue(settings::kSplitter, m_splitter->saveState());
}

void MainWindow::closeEvent(QCloseEvent* event) {
    rememberLayout();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange && m_toolBar != nullptr) {
        retranslate();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!droppedProject(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    const QString path = droppedProject(event->mimeData());
    // Opening replaces this window, which must not happen while it handles its own event.
    QTimer::singleShot(0, this, [this, path] { emit openRequested(path); });
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

void MainWindow::openProject() {
    const QString folder = QFileInfo(m_session.document.path()).absolutePath();
    const QString path = m_session.dialogs.askProjectToOpen(this, folder);
    if (!path.isEmpty()) {
        emit openRequested(path);
    }
}

void MainWindow::exportFigure() {
    const QDir folder(m_session.settings.value(settings::kFigureFolder));
    const QString path = m_session.dialogs.askFigureToSave(this, folder.filePath(tr("figure") + u".png"_s));
    if (path.isEmpty()) {
        return;
    }
    m_session.settings.setValue(settings::kFigureFolder, QFileInfo(path).absolutePath());
    FigureSpec spec;
    spec.range = m_session.window.range();
    spec.selected = m_session.selection.selected();
    if (const auto written = writeFigure(m_session.document, m_session.balance, spec, path); !written) {
        m_session.dialogs.showError(this, written.error().message());
        return;
    }
    statusBar()->showMessage(tr("Figure written to %1").arg(QDir::toNativeSeparators(path)), 8000);
}

void MainWindow::showShortcuts() {
    QString html = u"<table cellspacing='0' cellpadding='3'>"_s;
    const auto row = [&](const QString& keys, const QString& text) {
        html += u"<tr><td><b>%1</b></td><td>%2</td></tr>"_s.arg(keys.toHtmlEscaped(), text.toHtmlEscaped());
    };
    for (const ActionSpec& spec : m_actions.all()) {
        if (!spec.shortcuts.isEmpty()) {
            row(spec.shortcuts.front().toString(QKeySequence::NativeText), spec.tip());
        }
    }
    row(tr("← →"), tr("Walk from event to event"));
    row(tr("Enter"), tr("Bring the window to the selected event"));
    row(tr("Esc"), tr("Select nothing"));
    row(tr("PgUp, PgDn"), tr("Move by half a window"));
    row(tr("Home, End"), tr("Go to the beginning or the end"));
    row(tr("Wheel"),
        tr("Zoom at the pointer; with Shift move in time; over the lane names scroll the lanes"));
    m_session.dialogs.showText(this, tr("Keyboard shortcuts"), html + u"</table>"_s);
}

void MainWindow::showAbout() {
    m_session.dialogs.showText(
        this, tr("About Fulcrum"),
        u"<h3>Fulcrum %1</h3><p>%2</p><p>%3</p><p>%4</p>"_s.arg(
            QApplication::applicationVersion(),
            tr("An explorer of negotiations: what was done, what answered it, and who was ahead."),
            tr("The leverage balance is an index in points. It is not a probability and not a forecast of "
               "concessions."),
            tr("Free software under the GNU General Public License, version 3 or later.")));
}

void MainWindow::zoom(double factor) {
    const DayRange& range = m_session.window.range();
    const double middle = (range.from + range.to) / 2;
    const auto cursor = m_session.window.cursor();
    const bool isCursorSeen = cursor && *cursor >= range.from && *cursor < range.to;
    m_session.window.zoom(isCursorSeen ? *cursor + 0.5 : middle, factor);
}

}  // namespace fulcrum
