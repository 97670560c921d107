// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QStatusBar>

#include "models/document/project_merge.h"
#include "widgets/figure/figure_dialog.h"
#include "widgets/main_window/main_window.h"
#include "widgets/main_window/message_time.h"
#include "widgets/main_window/new_project_dialog.h"
#include "widgets/main_window/window_actions.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct FileActionsTexts {
    Q_DECLARE_TR_FUNCTIONS(FileActions)
};

void openProject(MainWindow& window) {
    const QString folder = QFileInfo(window.session().document.path()).absolutePath();
    const QString path = window.session().dialogs.askProjectToOpen(&window, folder);
    if (!path.isEmpty()) {
        emit window.openRequested(path);
    }
}

void beginProject(MainWindow& window) {
    auto* dialog = new NewProjectDialog(window.session().settings, window.session().dialogs, &window);
    QObject::connect(dialog, &NewProjectDialog::sampleWanted, &window, &MainWindow::sampleRequested);
    QObject::connect(dialog, &NewProjectDialog::projectMade, &window, &MainWindow::newProjectRequested);
    dialog->open();
}

void saveCopy(MainWindow& window) {
    const Session& session = window.session();
    const QString title = QFileInfo(session.document.path()).completeBaseName();
    const QString path = session.dialogs.askProjectToSave(
        &window, (title.isEmpty() ? FileActionsTexts::tr("project") : title) + u".fulcrum"_s);
    if (path.isEmpty()) {
        return;
    }
    if (const auto written = session.document.copyTo(path); !written) {
        session.dialogs.showError(&window, written.error().message());
        return;
    }
    session.document.undoStack().setClean();
    emit window.openRequested(path);
}

void mergeCopy(MainWindow& window) {
    const Session& session = window.session();
    const QString folder = QFileInfo(session.document.path()).absolutePath();
    const QString path = session.dialogs.askProjectToOpen(&window, folder);
    if (path.isEmpty()) {
        return;
    }
    const auto other = ProjectStore::open(path, ProjectStore::Access::ReadOnly);
    auto plan = other ? planMerge(session.document.store(), **other) : Result<MergePlan>(other.error());
    if (!plan) {
        session.dialogs.showError(&window, plan.error().message());
        return;
    }
    if (plan->isNothing()) {
        window.statusBar()->showMessage(
            FileActionsTexts::tr("This copy has nothing that is not here already"), 8000);
        return;
    }
    // The numbers by which the selection knows events may change.
    session.selection.select(kNoEvent);
    if (const auto merged =
            session.document.merge(*plan, FileActionsTexts::tr("Merge %1").arg(QFileInfo(path).fileName()));
        !merged) {
        session.dialogs.showError(&window, merged.error().message());
        return;
    }
    if (!plan->conflicts.empty()) {
        window.panels().show(u"history"_s);
    }
    window.statusBar()->showMessage(
        FileActionsTexts::tr("%Ln edit(s) brought in", nullptr, static_cast<int>(plan->history.rows.size())),
        8000);
}

void exportFigure(MainWindow& window) {
    const Session& session = window.session();
    FigureSpec spec;
    spec.view = session.view.state();
    spec.links = window.timeline().shownLinks();
    if (const IndicatorOverlay& overlay = window.chart().overlay(); overlay.isShown()) {
        spec.indicator = overlay.id();
        spec.component = overlay.component();
    }
    auto* dialog = new FigureDialog(session.document, session.window, session.selection, spec,
                                    session.settings, session.dialogs, &window);
    QObject::connect(dialog, &FigureDialog::exported, &window, [&window](const QString& message) {
        window.statusBar()->showMessage(message, kMessageTime);
    });
    dialog->show();
}

}  // namespace

void addRecentProjects(MainWindow& window, QMenu& menu) {
    auto* recent = new QMenu(&menu);
    recent->setObjectName(u"recentProjects"_s);
    const auto title = [recent] { recent->setTitle(FileActionsTexts::tr("Open recent")); };
    title();
    menu.insertMenu(window.actions().action(u"file.sample"_s), recent);
    QObject::connect(&menu, &QMenu::aboutToShow, recent, [&window, recent, title] {
        title();
        recent->clear();
        for (const QString& path : window.session().settings.value(settings::kRecentProjects)) {
            if (path == window.session().document.path() || !QFileInfo::exists(path)) {
                continue;
            }
            QAction* action = recent->addAction(QFileInfo(path).fileName());
            action->setToolTip(QDir::toNativeSeparators(path));
            action->setData(path);
            QObject::connect(action, &QAction::triggered, &window,
                             [&window, path] { emit window.openRequested(path); });
        }
        recent->setEnabled(!recent->isEmpty());
    });
    recent->setToolTipsVisible(true);
}

void addFileActions(MainWindow& window) {
    window.actions().add(
        {u"file.new"_s,
         ActionMenu::File,
         [] { return FileActionsTexts::tr("New project…"); },
         [] { return FileActionsTexts::tr("Begin with the sample, with nothing, or with a table"); },
         u"document-new"_s,
         {}},
        [&window](bool) { beginProject(window); });
    window.actions().add({u"file.open"_s,
                          ActionMenu::File,
                          [] { return FileActionsTexts::tr("Open…"); },
                          [] { return FileActionsTexts::tr("Open a project file"); },
                          u"document-open"_s,
                          {QKeySequence::Open},
                          true},
                         [&window](bool) { openProject(window); });
    window.actions().add({u"file.sample"_s,
                          ActionMenu::File,
                          [] { return FileActionsTexts::tr("Open the sample"); },
                          [] { return FileActionsTexts::tr("Open the record that ships with the program"); },
                          u"document-open-folder"_s,
                          {}},
                         [&window](bool) { emit window.sampleRequested(); });
    window.actions().add({u"file.saveCopy"_s,
                          ActionMenu::File,
                          [] { return FileActionsTexts::tr("Save a copy…"); },
                          [] {
                              return FileActionsTexts::tr(
                                  "Write the project, with all that was changed, to a file of its own");
                          },
                          u"document-save-as"_s,
                          {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)}},
                         [&window](bool) { saveCopy(window); });
    window.actions().add(
        {u"file.merge"_s,
         ActionMenu::File,
         [] { return FileActionsTexts::tr("Merge another copy…"); },
         [] { return FileActionsTexts::tr("Bring in what was changed in another copy of this project"); },
         u"document-import"_s,
         {}},
        [&window](bool) { mergeCopy(window); });
    addExchangeActions(window);
    window.actions().add(
        {u"file.figure"_s,
         ActionMenu::File,
         [] { return FileActionsTexts::tr("Export figure…"); },
         [] { return FileActionsTexts::tr("Write what is shown as a picture, vector drawing or PDF"); },
         u"document-export"_s,
         {QKeySequence(Qt::CTRL | Qt::Key_E)},
         true,
         true},
        [&window](bool) { exportFigure(window); });
    addStoryExport(window);
    window.actions().add({u"file.quit"_s,
                          ActionMenu::File,
                          [] { return FileActionsTexts::tr("Quit"); },
                          [] { return FileActionsTexts::tr("Close the program"); },
                          u"application-exit"_s,
                          {QKeySequence(Qt::CTRL | Qt::Key_Q)},
                          false,
                          true},
                         [&window](bool) { window.close(); });
}

}  // namespace fulcrum
