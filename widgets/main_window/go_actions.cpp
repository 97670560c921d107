// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "widgets/main_window/main_window.h"
#include "widgets/main_window/window_actions.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct GoActionsTexts {
    Q_DECLARE_TR_FUNCTIONS(GoActions)
};

}  // namespace

void addGoActions(MainWindow& window) {
    window.actions().add({u"go.next"_s,
                          ActionMenu::Go,
                          [] { return GoActionsTexts::tr("Next event"); },
                          [] { return GoActionsTexts::tr("Select the next event in time"); },
                          u"go-next"_s,
                          {QKeySequence(Qt::Key_N)}},
                         [&window](bool) { window.timeline().selectNeighbour(1); });
    window.actions().add({u"go.previous"_s,
                          ActionMenu::Go,
                          [] { return GoActionsTexts::tr("Previous event"); },
                          [] { return GoActionsTexts::tr("Select the previous event in time"); },
                          u"go-previous"_s,
                          {QKeySequence(Qt::Key_P)}},
                         [&window](bool) { window.timeline().selectNeighbour(-1); });
    ViewHistory& history = window.session().history;
    QAction* back = window.actions().add({u"go.back"_s,
                                          ActionMenu::Go,
                                          [] { return GoActionsTexts::tr("Back"); },
                                          [] { return GoActionsTexts::tr("Show what was in view before"); },
                                          u"go-previous-view"_s,
                                          {QKeySequence(Qt::Key_BracketLeft)},
                                          true,
                                          true},
                                         [&history](bool) { history.goBack(); });
    QAction* forward =
        window.actions().add({u"go.forward"_s,
                              ActionMenu::Go,
                              [] { return GoActionsTexts::tr("Forward"); },
                              [] { return GoActionsTexts::tr("Show what was in view before going back"); },
                              u"go-next-view"_s,
                              {QKeySequence(Qt::Key_BracketRight)},
                              true},
                             [&history](bool) { history.goForward(); });
    const auto enable = [back, forward, &history] {
        back->setEnabled(history.canGoBack());
        forward->setEnabled(history.canGoForward());
    };
    QObject::connect(&history, &ViewHistory::changed, back, enable);
    enable();
    window.actions().add(
        {u"go.answer"_s,
         ActionMenu::Go,
         [] { return GoActionsTexts::tr("What it answers"); },
         [] { return GoActionsTexts::tr("Select what the selected event answers or follows from"); },
         u"arrow-left"_s,
         {QKeySequence(Qt::ALT | Qt::Key_Left)},
         false,
         true},
        [&window](bool) { window.timeline().walkLinks(LinkWay::Back); });
    window.actions().add(
        {u"go.answered"_s,
         ActionMenu::Go,
         [] { return GoActionsTexts::tr("What answered it"); },
         [] { return GoActionsTexts::tr("Select what answered the selected event or came of it"); },
         u"arrow-right"_s,
         {QKeySequence(Qt::ALT | Qt::Key_Right)}},
        [&window](bool) { window.timeline().walkLinks(LinkWay::Onward); });
    window.actions().add(
        {u"go.nextAnswer"_s,
         ActionMenu::Go,
         [] { return GoActionsTexts::tr("Next answer to the same event"); },
         [] { return GoActionsTexts::tr("Select the next event that answers the same one"); },
         u"arrow-down"_s,
         {QKeySequence(Qt::ALT | Qt::Key_Down)}},
        [&window](bool) { window.timeline().walkAside(1); });
    window.actions().add(
        {u"go.previousAnswer"_s,
         ActionMenu::Go,
         [] { return GoActionsTexts::tr("Previous answer to the same event"); },
         [] { return GoActionsTexts::tr("Select the previous event that answers the same one"); },
         u"arrow-up"_s,
         {QKeySequence(Qt::ALT | Qt::Key_Up)}},
        [&window](bool) { window.timeline().walkAside(-1); });
}

}  // namespace fulcrum
