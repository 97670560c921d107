// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QStatusBar>
#include <utility>

#include "widgets/annotate/event_editing.h"
#include "widgets/annotate/notes_panel.h"
#include "widgets/browse/event_details.h"
#include "widgets/main_window/main_window.h"
#include "widgets/main_window/message_time.h"
#include "widgets/main_window/window_actions.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct EventActionsTexts {
    Q_DECLARE_TR_FUNCTIONS(EventActions)
};

NotesPanel& notesOf(MainWindow& window) {
    window.panels().show(u"notes"_s);
    return window.panels().panel<NotesPanel>(u"notes"_s);
}

/// Notes are begun and read from wherever what they are on is shown.
void connectNotes(MainWindow& window, EventEditing& editing) {
    const auto showNote = [&window](const QString& id) { notesOf(window).showNote(id); };
    QObject::connect(&window.timeline(), &TimelineView::noteRequested, &window, showNote);
    QObject::connect(&window.chart(), &LeverageChart::noteRequested, &window, showNote);
    const auto begin = [&window, &editing](const AnnotationTarget& target) {
        if (editing.mayEdit()) {
            notesOf(window).begin(target);
        }
    };
    const auto showNotesOn = [&window, begin](const QString& id) {
        const auto key = window.session().document.keyOf(id);
        if (key && window.session().notes.countOn(*key) > 0) {
            notesOf(window).showNotesOn(id);
        } else {
            begin(EventTarget{id});
        }
    };
    QObject::connect(&window.panels(), &PanelDocks::panelMade, &editing,
                     [&window, &editing, begin, showNotesOn](QWidget* panel) {
                         if (auto* notes = qobject_cast<NotesPanel*>(panel)) {
                             QObject::connect(notes, &NotesPanel::editingRefused, &editing,
                                              &EventEditing::mayEdit);
                         } else if (auto* details = qobject_cast<EventDetails*>(panel)) {
                             QObject::connect(details, &EventDetails::notesRequested, &window, showNotesOn);
                             QObject::connect(details, &EventDetails::quotationRequested, &window,
                                              [begin](const QuotationTarget& target) { begin(target); });
                         }
                     });
}

/// A new one, on the day of the cursor.
void addNewEvent(MainWindow& window) {
    const Session& session = window.session();
    EventEditing* const editing = &window.editing();
    Selection& selection = session.selection;
    const auto cursorDay = [&session] {
        return session.window.cursor().value_or(session.document.horizon());
    };
    window.actions().add(
        {u"edit.newEvent"_s,
         ActionMenu::Edit,
         [] { return EventActionsTexts::tr("New event…"); },
         [] { return EventActionsTexts::tr("Add an event to the record, on the day of the cursor"); },
         u"list-add"_s,
         {QKeySequence::New},
         false,
         true},
        [editing, &selection, cursorDay](bool) { editing->create(cursorDay(), selection.selected()); });
}

/// What is done to those that are selected.
void addChangingOfEvents(MainWindow& window) {
    EventEditing* const editing = &window.editing();
    Selection& selection = window.session().selection;
    QAction* const edit = window.actions().add(
        {u"edit.event"_s,
         ActionMenu::Edit,
         [&selection]() -> QString {
             const auto count = static_cast<int>(selection.marked().size());
             return count > 1 ? EventActionsTexts::tr("Edit %Ln event(s)…", nullptr, count)
                              : EventActionsTexts::tr("Edit the event…");
         },
         [] { return EventActionsTexts::tr("Change the selected event, or all that are marked"); },
         u"document-edit"_s,
         {QKeySequence(Qt::Key_F2)}},
        [editing, &selection](bool) { editing->edit(selection.marked()); });
    QAction* const remove = window.actions().add(
        {u"edit.removeEvent"_s,
         ActionMenu::Edit,
         [&selection]() -> QString {
             const auto count = static_cast<int>(selection.marked().size());
             return count > 1 ? EventActionsTexts::tr("Remove %Ln event(s)…", nullptr, count)
                              : EventActionsTexts::tr("Remove the event…");
         },
         [] {
             return EventActionsTexts::tr(
                 "Take what is selected out of the record, with all that points to it");
         },
         u"edit-delete"_s,
         {QKeySequence::Delete}},
        [editing, &selection](bool) { editing->remove(selection.marked()); });
    const auto follow = [&window, &selection, edit, remove, told = std::size_t{1}]() mutable {
        edit->setEnabled(!selection.marked().empty());
        remove->setEnabled(!selection.marked().empty());
        // Only of several is the number told.
        const std::size_t count = std::max<std::size_t>(selection.marked().size(), 1);
        if (std::exchange(told, count) != count) {
            window.actions().refresh();
        }
    };
    QObject::connect(&selection, &Selection::markedChanged, &window, follow);
    edit->setEnabled(!selection.marked().empty());
    remove->setEnabled(!selection.marked().empty());
}

void addNewNote(MainWindow& window) {
    EventEditing* const editing = &window.editing();
    window.actions().add({u"edit.newNote"_s,
                          ActionMenu::Edit,
                          [] { return EventActionsTexts::tr("New note"); },
                          [] {
                              return EventActionsTexts::tr(
                                  "Write a note on the selected event, the measured span, or the "
                                  "balance on the day of the cursor");
                          },
                          u"note"_s,
                          {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)}},
                         [&window, editing](bool) {
                             if (editing->mayEdit()) {
                                 notesOf(window).begin();
                             }
                         });
}

void addAuthor(MainWindow& window) {
    window.actions().add(
        {u"edit.author"_s,
         ActionMenu::Edit,
         [] { return EventActionsTexts::tr("Your name…"); },
         [] { return EventActionsTexts::tr("Say under which name your edits and notes are kept"); },
         u"user-identity"_s,
         {}},
        [&window](bool) {
            const Session& held = window.session();
            if (const auto name =
                    held.dialogs.askLine(&window, EventActionsTexts::tr("Your name"),
                                         EventActionsTexts::tr("Edits and notes are kept under this name:"),
                                         held.document.author())) {
                held.settings.setValue(settings::kAuthor, *name);
                held.document.setAuthor(*name);
            }
        });
}

/// What is asked for in the timeline is done as if by a menu.
void connectTimeline(MainWindow& window) {
    EventEditing* const editing = &window.editing();
    TimelineView& timeline = window.timeline();
    timeline.setEditable(window.session().document.keepsEdits());
    QObject::connect(&timeline, &TimelineView::newEventRequested, editing, &EventEditing::create);
    QObject::connect(&timeline, &TimelineView::editRequested, editing,
                     qOverload<EventKey>(&EventEditing::edit));
    QObject::connect(&timeline, &TimelineView::removeRequested, editing,
                     [editing](EventKey event) { editing->remove({event}); });
    QObject::connect(&timeline, &TimelineView::endMoved, editing, &EventEditing::moveEnd);
    QObject::connect(editing, &EventEditing::workingCopyWanted, window.actions().action(u"file.saveCopy"_s),
                     &QAction::trigger);
    QObject::connect(editing, &EventEditing::done, &window, [&window](const QString& message) {
        window.statusBar()->showMessage(message, kMessageTime);
    });
}

}  // namespace

void addEventActions(MainWindow& window) {
    addNewEvent(window);
    addChangingOfEvents(window);
    addNewNote(window);
    addAuthor(window);
    connectNotes(window, window.editing());
    addCodingActions(window);
    connectTimeline(window);
}

}  // namespace fulcrum
