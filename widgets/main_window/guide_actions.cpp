// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QStatusBar>

#include "widgets/browse/event_details.h"
#include "widgets/browse/event_table.h"
#include "widgets/main_window/main_window.h"
#include "widgets/main_window/message_time.h"
#include "widgets/main_window/palette_sources.h"
#include "widgets/main_window/window_actions.h"
#include "widgets/present/tour.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct GuideActionsTexts {
    Q_DECLARE_TR_FUNCTIONS(GuideActions)
};

void showTour(MainWindow& window) {
    window.panels().show(u"details"_s);
    auto* details = &window.panels().panel<EventDetails>(u"details"_s);
    new Tour(
        window,
        {{&window.overview(), GuideActionsTexts::tr("The whole record"),
          GuideActionsTexts::tr(
              "How many events begin when. The frame is what you see below; drag it or its edges.")},
         {&window.timeline(), GuideActionsTexts::tr("The timeline"),
          GuideActionsTexts::tr(
              "A mark is an event, in a lane for its side and track. Turn the wheel to zoom, drag to "
              "move, click an event to read about it.")},
         {&window.chart(), GuideActionsTexts::tr("The leverage balance"),
          GuideActionsTexts::tr(
              "How hard the measures in force press on each side, up for one, down for the other. The "
              "strong line is the net. Point at a day: what was in force then lights up.")},
         {details, GuideActionsTexts::tr("Details"),
          GuideActionsTexts::tr(
              "What happened, who says what, what it answers and what answered it, and where it is "
              "documented.")},
         {window.menuBar(), GuideActionsTexts::tr("Everything else"),
          GuideActionsTexts::tr(
              "Ctrl+K finds any command or event, ? lists the keys, and the stories in the View menu walk "
              "you through.")}});
}

/// Copies, and says so.
void copyLink(MainWindow& window) {
    QApplication::clipboard()->setText(linkTo(window.session().view.state()));
    window.statusBar()->showMessage(
        GuideActionsTexts::tr(
            "A link to this view is on the clipboard. Paste it in another window of the same project."),
        kShortMessageTime);
}

void openLink(MainWindow& window) {
    const auto state = viewFromLink(QApplication::clipboard()->text());
    const auto shown = state ? window.session().view.show(*state) : Result<void>(state.error());
    if (!shown) {
        window.session().dialogs.showError(&window, shown.error().message());
    }
}

}  // namespace

void addGuideActions(MainWindow& window) {
    QObject::connect(&window.panels(), &PanelDocks::panelMade, &window, [&window](QWidget* panel) {
        if (auto* table = qobject_cast<EventTable*>(panel)) {
            QObject::connect(table, &EventTable::revealed, &window,
                             [&window](EventIndex event) { window.timeline().reveal(event); });
        }
        if (auto* details = qobject_cast<EventDetails*>(panel)) {
            QObject::connect(details, &EventDetails::storyRequested, &window, &MainWindow::beginStory);
            QObject::connect(details, &EventDetails::copied, &window, [&window](const QString& message) {
                window.statusBar()->showMessage(message, kShortMessageTime);
            });
            QObject::connect(details, &EventDetails::tourRequested, &window, [&window] { showTour(window); });
        }
    });
    window.actions().add({u"go.palette"_s,
                          ActionMenu::Go,
                          [] { return GuideActionsTexts::tr("Command palette"); },
                          [] { return GuideActionsTexts::tr("Find and do anything by its name"); },
                          u"search"_s,
                          {QKeySequence(Qt::CTRL | Qt::Key_K)},
                          false,
                          true},
                         [&window](bool) { (new CommandPalette(paletteSources(window), &window))->show(); });
    window.actions().add(
        {u"go.copyLink"_s,
         ActionMenu::Go,
         [] { return GuideActionsTexts::tr("Copy link to this view"); },
         [] { return GuideActionsTexts::tr("Copy a text that brings up the same view of the same project"); },
         u"edit-copy"_s,
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}},
        [&window](bool) { copyLink(window); });
    window.actions().add(
        {u"go.openLink"_s,
         ActionMenu::Go,
         [] { return GuideActionsTexts::tr("Go to the copied link"); },
         [] { return GuideActionsTexts::tr("Show the view whose link is on the clipboard"); },
         u"edit-paste"_s,
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)}},
        [&window](bool) { openLink(window); });
    window.actions().add({u"help.tour"_s,
                          ActionMenu::Help,
                          [] { return GuideActionsTexts::tr("A tour of the window"); },
                          [] { return GuideActionsTexts::tr("See in a minute what is where"); },
                          u"help-hint"_s,
                          {}},
                         [&window](bool) { showTour(window); });
}

}  // namespace fulcrum
