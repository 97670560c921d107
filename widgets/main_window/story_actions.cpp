// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProgressDialog>
#include <QStatusBar>

#include "widgets/annotate/event_editing.h"
#include "widgets/figure/figure.h"
#include "widgets/main_window/main_window.h"
#include "widgets/main_window/message_time.h"
#include "widgets/main_window/window_actions.h"
#include "widgets/present/presenter_window.h"
#include "widgets/present/story_figures.h"
#include "widgets/present/story_panel.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// Milliseconds; a figure takes a tenth of a second.
constexpr int kProgressAfter = 400;
constexpr int kProgressSteps = 1000;

struct StoryActionsTexts {
    Q_DECLARE_TR_FUNCTIONS(StoryActions)
};

/// Shows the story of the panel to an audience, from the step in view on.
void present(MainWindow& window) {
    StoryPanel& panel = window.story();
    const Story* story = panel.story();
    if (story == nullptr || story->steps.empty()) {
        window.panels().show(u"stories"_s);
        window.statusBar()->showMessage(
            StoryActionsTexts::tr("There is no story to present yet. Keep views as its steps first."),
            kMessageTime);
        return;
    }
    auto* presenter =
        new PresenterWindow(window.session().document, *story, std::max(panel.step(), 0),
                            window.timeline().theme(), window.session().window.moveDuration(), &window);
    // What the audience saw last is what the window shows afterwards.
    QObject::connect(presenter, &PresenterWindow::stepChanged, &panel,
                     [&panel](int step) { panel.go(step - panel.step()); });
    presenter->showFullScreen();
}

void exportStory(MainWindow& window) {
    const Session& session = window.session();
    const Story* story = window.story().story();
    if (story == nullptr || story->steps.empty()) {
        return;
    }
    const QDir folder(session.settings.value(settings::kFigureFolder));
    const QString path = session.dialogs.askExportToSave(
        &window, folder.filePath(story->id + u".pdf"_s),
        StoryActionsTexts::tr("PDF, one page a step (*.pdf)") + u";;"_s +
            StoryActionsTexts::tr("PowerPoint, one slide a step (*.pptx)") + u";;"_s +
            StoryActionsTexts::tr("Pictures, one file a step (*.png)") + u";;"_s +
            StoryActionsTexts::tr("Drawings, one file a step (*.svg)"));
    if (path.isEmpty()) {
        return;
    }
    session.settings.setValue(settings::kFigureFolder, QFileInfo(path).absolutePath());
    QProgressDialog progress(StoryActionsTexts::tr("Exporting the story…"), StoryActionsTexts::tr("Cancel"),
                             0, kProgressSteps, &window);
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(kProgressAfter);
    std::stop_source stop;
    const auto written = writeFigures(
        session.document, figuresOf(session.document, *story), path,
        [&](double share) {
            progress.setValue(static_cast<int>(share * kProgressSteps));
            if (progress.wasCanceled()) {
                stop.request_stop();
            }
        },
        stop.get_token());
    progress.close();
    if (written) {
        window.statusBar()->showMessage(
            StoryActionsTexts::tr("Story written to %1").arg(QDir::toNativeSeparators(path)), kMessageTime);
    } else if (!stop.stop_requested()) {
        session.dialogs.showError(&window, written.error().message());
    }
}

void connectStoryPanel(MainWindow& window, StoryPanel& panel) {
    QObject::connect(&panel, &StoryPanel::editingRefused, &window.editing(), &EventEditing::mayEdit);
    QObject::connect(&panel, &StoryPanel::presentationRequested, &window, [&window] { present(window); });
    QObject::connect(&panel, &StoryPanel::exportRequested, &window, [&window] { exportStory(window); });
}

}  // namespace

void addStoryExport(MainWindow& window) {
    window.actions().add({u"story.export"_s,
                          ActionMenu::File,
                          [] { return StoryActionsTexts::tr("Export story…"); },
                          [] { return StoryActionsTexts::tr("Write the story as slides, one a step"); },
                          u"document-export"_s,
                          {}},
                         [&window](bool) { exportStory(window); });
}

void addStoryActions(MainWindow& window) {
    QObject::connect(&window.panels(), &PanelDocks::panelMade, &window, [&window](QWidget* panel) {
        if (auto* stories = qobject_cast<StoryPanel*>(panel)) {
            connectStoryPanel(window, *stories);
        }
    });
    window.actions().add(
        {u"story.present"_s,
         ActionMenu::Go,
         [] { return StoryActionsTexts::tr("Present"); },
         [] { return StoryActionsTexts::tr("Show the story to an audience, on the whole screen"); },
         u"view-presentation"_s,
         {QKeySequence(Qt::Key_F5)},
         true,
         true},
        [&window](bool) { present(window); });
    window.actions().add(
        {u"story.capture"_s,
         ActionMenu::Go,
         [] { return StoryActionsTexts::tr("Keep this view in the story"); },
         [] {
             return StoryActionsTexts::tr(
                 "Add what is in view as a step, after the one that the Stories panel shows");
         },
         u"bookmark-new"_s,
         {QKeySequence(Qt::CTRL | Qt::Key_B)}},
        [&window](bool) {
            window.panels().show(u"stories"_s);
            window.story().capture();
        });
    window.actions().add({u"story.next"_s,
                          ActionMenu::Go,
                          [] { return StoryActionsTexts::tr("Next step of the story"); },
                          [] { return StoryActionsTexts::tr("Go on in the story of the Stories panel"); },
                          u"go-next-skip"_s,
                          {QKeySequence(Qt::CTRL | Qt::Key_PageDown)},
                          false,
                          true},
                         [&window](bool) { window.story().go(1); });
    window.actions().add({u"story.previous"_s,
                          ActionMenu::Go,
                          [] { return StoryActionsTexts::tr("Previous step of the story"); },
                          [] { return StoryActionsTexts::tr("Go back in the story of the Stories panel"); },
                          u"go-previous-skip"_s,
                          {QKeySequence(Qt::CTRL | Qt::Key_PageUp)}},
                         [&window](bool) { window.story().go(-1); });
}

}  // namespace fulcrum
