// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotate/event_editing.h"

#include <QLocale>

#include "models/document/event_edits.h"
#include "models/document/project_lock.h"
#include "models/timeline/date_ticks.h"
#include "widgets/annotate/batch_editor.h"
#include "widgets/annotate/event_editor.h"
#include "widgets/common/event_words.h"
#include "widgets/common/interface_language.h"
#include "widgets/common/joined_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// Of the events that lose a relation so many are named.
constexpr std::size_t kMostNamed = 5;

}  // namespace

EventEditing::EventEditing(Document& document, Selection& selection, Dialogs& dialogs, QWidget& window)
    : QObject(&window), m_document(document), m_selection(selection), m_dialogs(dialogs), m_window(window) {}

bool EventEditing::mayEdit() {
    if (m_document.keepsEdits()) {
        return true;
    }
    if (m_document.path().isEmpty()) {
        if (m_dialogs.askForWorkingCopy(&m_window)) {
            emit workingCopyWanted();
        }
    } else {
        m_dialogs.showError(
            &m_window,
            ProjectLock::isTaken(m_document.path())
                ? tr("Another window edits this file. What it changes is followed here; to edit it here, "
                     "close it there and open it again.")
                : tr("This file can only be read. Save a copy of the project and edit that."));
    }
    return false;
}

void EventEditing::open(const Event& event) {
    for (EventEditor* editor : m_window.findChildren<EventEditor*>()) {
        if (editor->eventId() == event.id) {
            editor->raise();
            editor->activateWindow();
            return;
        }
    }
    m_document.expectEdit();
    auto* editor = new EventEditor(m_document, m_selection, m_dialogs, event, &m_window);
    editor->show();
}

void EventEditing::create(Day day, EventKey like) {
    if (!mayEdit()) {
        return;
    }
    Event event;
    event.span.start = day;
    event.kind = Kind::Measure;
    event.severity = 3;
    event.direction = Direction::Pressure;
    const EventIndex index = m_document.columns().indexOf(like);
    if (index != kNoIndex) {
        const auto at = static_cast<std::size_t>(index);
        const EventColumns& columns = m_document.columns();
        event.actor = m_document.parties()[columns.actor[at]].id;
        event.track = m_document.tracks()[columns.track[at]].id;
        event.target =
            columns.target[at] == kNoParty ? QString() : m_document.parties()[columns.target[at]].id;
    } else if (!m_document.parties().empty() && !m_document.tracks().empty()) {
        event.actor = m_document.parties().front().id;
        event.track = m_document.tracks().front().id;
    } else {
        m_dialogs.showError(&m_window,
                            tr("An event needs a party that acts and a track. This project has none yet: "
                               "add them with “Edit the project…”, or import a file that brings them."));
        return;
    }
    open(event);
}

void EventEditing::edit(EventKey key) {
    if (!mayEdit()) {
        return;
    }
    if (const auto event = m_document.event(key)) {
        open(*event);
    } else {
        m_dialogs.showError(&m_window, event.error().message());
    }
}

void EventEditing::edit(const std::vector<EventKey>& events) {
    if (events.size() == 1) {
        edit(events.front());
    } else if (!events.empty() && mayEdit()) {
        m_document.expectEdit();
        auto* editor = new BatchEditor(m_document, events, &m_window);
        connect(editor, &BatchEditor::changed, this, &EventEditing::done);
        editor->open();
    }
}

void EventEditing::moveEnd(EventKey key, std::optional<Day> end) {
    const auto before = m_document.event(key);
    if (!before) {
        m_dialogs.showError(&m_window, before.error().message());
        return;
    }
    Event after = *before;
    after.span.end = end;
    if (after == *before) {
        return;
    }
    const QString name = labelOf(*before);
    //: %1 an event, %2 a date
    const QString summary = end ? tr("End “%1” on %2").arg(name, dateText(*end, Precision::OnDay, QLocale()))
                                : tr("Take the end off “%1”").arg(name);
    if (const auto applied = m_document.apply({summary, {{Record(*before), Record(after)}}}); !applied) {
        m_dialogs.showError(&m_window, applied.error().message());
        return;
    }
    emit done(summary);
}

void EventEditing::remove(const std::vector<EventKey>& events) {
    if (events.empty() || !mayEdit()) {
        return;
    }
    Result<Removal> removal = removalOf(m_document, events);
    if (!removal) {
        m_dialogs.showError(&m_window, removal.error().message());
        return;
    }
    const auto nameOf = [&](EventKey key) {
        return eventName(m_document, m_document.columns().indexOf(key), interfaceLanguage());
    };
    QStringList consequences;
    if (!removal->pointing.empty()) {
        QStringList names;
        for (std::size_t i = 0; i < std::min(kMostNamed, removal->pointing.size()); ++i) {
            names += nameOf(removal->pointing[i]);
        }
        if (removal->pointing.size() > kMostNamed) {
            names += u"…"_s;
        }
        consequences +=
            tr("%Ln event(s) lose a relation to it: %1", nullptr, static_cast<int>(removal->pointing.size()))
                .arg(semicolonText(names));
    }
    if (!removal->stories.empty()) {
        consequences +=
            tr("%Ln story(s) show it no longer", nullptr, static_cast<int>(removal->stories.size()));
    }
    if (!removal->scenarios.empty()) {
        consequences += tr("%Ln scenario(s) lose what they assume of it", nullptr,
                           static_cast<int>(removal->scenarios.size()));
    }
    if (removal->notes > 0) {
        consequences += tr("%Ln note(s) on it are kept, apart from any event", nullptr, removal->notes);
    }
    const int count = static_cast<int>(events.size());
    const QString name = count == 1 ? nameOf(events.front()) : QString();
    const QString question = count == 1 ? tr("Remove “%1” from the record?").arg(name)
                                        : tr("Remove %Ln event(s) from the record?", nullptr, count);
    if (!m_dialogs.askToRemove(&m_window, question, consequences)) {
        return;
    }
    removal->changes.summary =
        count == 1 ? tr("Remove “%1”").arg(name) : tr("Remove %Ln event(s)", nullptr, count);
    if (const auto applied = m_document.apply(removal->changes); !applied) {
        m_dialogs.showError(&m_window, applied.error().message());
        return;
    }
    m_selection.select(kNoEvent);
    emit done(removal->changes.summary);
}

}  // namespace fulcrum
