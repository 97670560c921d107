// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Editing events from the window: opens editors, one an event, moves ends, and removes events once what hangs
// on them has been named. Where the record cannot be edited it says so, and for the sample offers a working
// copy. GUI thread; owned by the shell.
#pragma once

#include <QObject>

#include "models/document/document.h"
#include "models/document/selection.h"
#include "widgets/common/dialogs.h"

namespace fulcrum {

class EventEditor;

class EventEditing : public QObject {
    Q_OBJECT
public:
    /// All must outlive this. `window`: what dialogs and editors belong to.
    EventEditing(Document& document, Selection& selection, Dialogs& dialogs, QWidget& window);

    /// Whether the record can be edited; if not, the user is told why, and may ask for a working copy.
    bool mayEdit();

    /// Opens an editor for a new event on this day, by the same party and on the same track as `like`, which
    /// may be kNoEvent.
    void create(Day day, EventKey like);
    void edit(EventKey event);
    /// Opens the editor for several events at once.
    void edit(const std::vector<EventKey>& events);
    /// The event ends on this day, the first on which it no longer holds; no day: no end is known.
    void moveEnd(EventKey event, std::optional<Day> end);
    void remove(const std::vector<EventKey>& events);

signals:
    /// The sample is to become a file of the user's own.
    void workingCopyWanted();
    /// Something was done; said in words.
    void done(const QString& message);

private:
    void open(const Event& event);

    Document& m_document;
    Selection& m_selection;
    Dialogs& m_dialogs;
    QWidget& m_window;
};

}  // namespace fulcrum
