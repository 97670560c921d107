// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QStatusBar>

#include "widgets/annotate/event_editing.h"
#include "widgets/main_window/main_window.h"
#include "widgets/main_window/message_time.h"
#include "widgets/main_window/window_actions.h"
#include "widgets/project/project_editor.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct ProjectActionsTexts {
    Q_DECLARE_TR_FUNCTIONS(ProjectActions)
};

void editProject(MainWindow& window) {
    if (!window.editing().mayEdit()) {
        return;
    }
    auto* editor = new ProjectEditor(window.session().document, window.session().dialogs, &window);
    QObject::connect(editor, &ProjectEditor::saved, &window, [&window] {
        window.statusBar()->showMessage(ProjectActionsTexts::tr("The project was changed"), kMessageTime);
    });
    editor->open();
}

}  // namespace

void addProjectActions(MainWindow& window) {
    window.actions().add(
        {u"edit.project"_s,
         ActionMenu::Edit,
         [] { return ProjectActionsTexts::tr("Edit the project…"); },
         [] { return ProjectActionsTexts::tr("Change its title, parties, tracks and eras"); },
         u"document-properties"_s,
         {},
         false,
         true},
        [&window](bool) { editProject(window); });
}

}  // namespace fulcrum
