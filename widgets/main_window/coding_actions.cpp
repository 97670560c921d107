// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QStatusBar>

#include "widgets/annotate/agreement_panel.h"
#include "widgets/annotate/code_book_panel.h"
#include "widgets/annotate/event_coding.h"
#include "widgets/annotate/event_editing.h"
#include "widgets/annotate/notes_panel.h"
#include "widgets/main_window/main_window.h"
#include "widgets/main_window/message_time.h"
#include "widgets/main_window/window_actions.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct CodingActionsTexts {
    Q_DECLARE_TR_FUNCTIONS(CodingActions)
};

/// Below the mark of the selected event, or in the middle of the timeline where it is not in view.
QPoint placeOf(const MainWindow& window) {
    const TimelineView& timeline = window.timeline();
    const EventIndex event =
        window.session().document.columns().indexOf(window.session().selection.selected());
    const QRectF mark = event == kNoIndex ? QRectF() : timeline.rectOf(event);
    const QRectF seen = mark & QRectF(timeline.rect());
    return timeline.mapToGlobal(seen.isEmpty() ? timeline.rect().center() : seen.bottomLeft().toPoint());
}

void connectPanel(MainWindow& window, EventEditing& editing, EventCoding& coding, QWidget* panel) {
    if (auto* book = qobject_cast<CodeBookPanel*>(panel)) {
        QObject::connect(book, &CodeBookPanel::editingRefused, &editing, &EventEditing::mayEdit);
        QObject::connect(book, &CodeBookPanel::notesWanted, &window, [&window](const QString& code) {
            window.panels().show(u"notes"_s);
            window.panels().panel<NotesPanel>(u"notes"_s).showNotesWithCode(code);
        });
        QObject::connect(book, &CodeBookPanel::toggleRequested, &coding,
                         [&window, &editing, &coding](const QString& code) {
                             if (editing.mayEdit()) {
                                 coding.toggle(window.session().selection.selected(), code);
                             }
                         });
    }
    if (auto* agreement = qobject_cast<AgreementPanel*>(panel)) {
        QObject::connect(agreement, &AgreementPanel::editingRefused, &editing, &EventEditing::mayEdit);
        QObject::connect(agreement, &AgreementPanel::revealed, &window, [&window](EventKey event) {
            const EventIndex index = window.session().document.columns().indexOf(event);
            if (index != kNoIndex) {
                window.timeline().reveal(index);
            }
        });
        QObject::connect(agreement, &AgreementPanel::scenariosMade, &window,
                         [&window] { window.panels().show(u"scenarios"_s); });
    }
}

}  // namespace

void addCodingActions(MainWindow& window) {
    EventEditing& editing = window.editing();
    const Session& session = window.session();
    Selection& selection = session.selection;
    auto* coding = new EventCoding(session.document, window);

    QAction* const code = window.actions().add(
        {u"edit.code"_s,
         ActionMenu::Edit,
         [] { return CodingActionsTexts::tr("Apply a code…"); },
         [] {
             return CodingActionsTexts::tr("Apply a code to the selected event by its key, or take it off");
         },
         u"tag"_s,
         {QKeySequence(Qt::Key_C)},
         false,
         true},
        [&window, &editing, &selection, coding](bool) {
            if (editing.mayEdit()) {
                coding->chooseCode(selection.selected(), placeOf(window));
            }
        });
    QAction* const judge =
        window.actions().add({u"edit.judge"_s,
                              ActionMenu::Edit,
                              [] { return CodingActionsTexts::tr("Judge the severity…"); },
                              [] {
                                  return CodingActionsTexts::tr(
                                      "Say how severe you judge the selected event to be, beside the record");
                              },
                              u"rating"_s,
                              {QKeySequence(Qt::Key_S)}},
                             [&window, &editing, &selection, coding](bool) {
                                 if (editing.mayEdit()) {
                                     coding->chooseSeverity(selection.selected(), placeOf(window));
                                 }
                             });
    window.actions().add({u"edit.nextDisagreement"_s,
                          ActionMenu::Edit,
                          [] { return CodingActionsTexts::tr("Next disagreement"); },
                          [] {
                              return CodingActionsTexts::tr(
                                  "Go to the next event that coders differ on and that is not settled");
                          },
                          u"go-next"_s,
                          {QKeySequence(Qt::Key_D)}},
                         [&window](bool) {
                             window.panels().show(u"agreement"_s);
                             window.panels().panel<AgreementPanel>(u"agreement"_s).showNext();
                         });
    const auto follow = [&selection, code, judge] {
        code->setEnabled(selection.selected() != kNoEvent);
        judge->setEnabled(selection.selected() != kNoEvent);
    };
    QObject::connect(&selection, &Selection::selectedChanged, &window, follow);
    follow();

    QObject::connect(
        &window.panels(), &PanelDocks::panelMade, coding,
        [&window, &editing, coding](QWidget* panel) { connectPanel(window, editing, *coding, panel); });
    QObject::connect(coding, &EventCoding::codeBookWanted, &window,
                     [&window] { window.panels().show(u"codes"_s); });
    QObject::connect(coding, &EventCoding::refused, &window, [&window](const QString& reason) {
        window.session().dialogs.showError(&window, reason);
    });
    QObject::connect(coding, &EventCoding::done, &window, [&window](const QString& message) {
        window.statusBar()->showMessage(message, kMessageTime);
    });
}

}  // namespace fulcrum
