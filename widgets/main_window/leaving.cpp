// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is asked of the user before the window goes.
#include <QDialog>

#include "widgets/annotate/code_book_panel.h"
#include "widgets/annotate/notes_panel.h"
#include "widgets/main_window/main_window.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

bool MainWindow::mayCloseEditors() {
    // An editor asks by itself whether what was written in it may go.
    for (QDialog* dialog : findChildren<QDialog*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (dialog->isVisible() && !dialog->close()) {
            return false;
        }
    }
    auto* notes = findChild<NotesPanel*>();
    auto* codes = findChild<CodeBookPanel*>();
    const bool isWriting =
        (notes != nullptr && notes->page().isDirty()) || (codes != nullptr && codes->form().isDirty());
    return !isWriting || m_session.dialogs.askToDiscard(this);
}

bool MainWindow::mayLeave() {
    if (!mayCloseEditors()) {
        return false;
    }
    // A project file holds every change; what lives in memory only holds them until now.
    if (!m_session.document.path().isEmpty() || m_session.document.undoStack().isClean()) {
        return true;
    }
    switch (m_session.dialogs.askBeforeLeaving(this)) {
        case Dialogs::Leaving::Stay:
            return false;
        case Dialogs::Leaving::Discard:
            return true;
        case Dialogs::Leaving::SaveCopy:
            m_actions.action(u"file.saveCopy"_s)->trigger();
            return m_session.document.undoStack().isClean();
    }
    return true;
}

}  // namespace fulcrum
