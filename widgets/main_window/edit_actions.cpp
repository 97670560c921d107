// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "widgets/main_window/main_window.h"
#include "widgets/main_window/window_actions.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct EditActionsTexts {
    Q_DECLARE_TR_FUNCTIONS(EditActions)
};

/// The words of an undo action: what it would take back is named where there is something.
QString named(const QString& word, const QString& edit) {
    //: %1 Undo or Redo, %2 what was done ("Add the scenario No ruling")
    return edit.isEmpty() ? word : EditActionsTexts::tr("%1: %2").arg(word, edit);
}

}  // namespace

void addEditActions(MainWindow& window) {
    EditHistory& stack = window.session().document.undoStack();
    QAction* const undo =
        window.actions().add({u"edit.undo"_s,
                              ActionMenu::Edit,
                              [&stack] { return named(EditActionsTexts::tr("Undo"), stack.undoText()); },
                              [] { return EditActionsTexts::tr("Take the last change back"); },
                              u"edit-undo"_s,
                              {QKeySequence::Undo}},
                             [&stack](bool) { stack.undo(); });
    QAction* const redo = window.actions().add(
        {u"edit.redo"_s,
         ActionMenu::Edit,
         [&stack] { return named(EditActionsTexts::tr("Redo"), stack.redoText()); },
         [] { return EditActionsTexts::tr("Make the change again that was taken back"); },
         u"edit-redo"_s,
         {QKeySequence::Redo}},
        [&stack](bool) { stack.redo(); });
    const auto follow = [&window, &stack, undo, redo] {
        undo->setEnabled(stack.canUndo());
        redo->setEnabled(stack.canRedo());
        window.actions().refresh();
    };
    QObject::connect(&stack, &EditHistory::indexChanged, &window, follow);
    undo->setEnabled(stack.canUndo());
    redo->setEnabled(stack.canRedo());
}

}  // namespace fulcrum
