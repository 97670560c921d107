// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStatusBar>
#include <QTemporaryFile>

#include "widgets/annotate/event_editing.h"
#include "widgets/exchange/export_dialog.h"
#include "widgets/exchange/format_text.h"
#include "widgets/exchange/import_dialog.h"
#include "widgets/main_window/main_window.h"
#include "widgets/main_window/message_time.h"
#include "widgets/main_window/window_actions.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct ExchangeActionsTexts {
    Q_DECLARE_TR_FUNCTIONS(ExchangeActions)
};

void chooseFiles(MainWindow& window) {
    if (!window.editing().mayEdit()) {
        return;
    }
    const Session& session = window.session();
    const auto chosen = session.dialogs.askFilesToImport(
        &window, session.settings.value(settings::kImportFolder), importFilter());
    if (!chosen.files.isEmpty()) {
        session.settings.setValue(settings::kImportFolder, QFileInfo(chosen.files.front()).absolutePath());
        importFiles(window, {chosen.files, formatOfFilter(chosen.filter), Duplicates::BringIn, {}});
    }
}

void chooseExport(MainWindow& window) {
    const Session& session = window.session();
    auto* dialog = new ExportDialog(session.document, session.filter, session.tasks, session.settings,
                                    session.dialogs, &window);
    QObject::connect(dialog, &ExportDialog::exported, &window, [&window](const QString& message) {
        window.statusBar()->showMessage(message, kLongMessageTime);
    });
    dialog->open();
}

void pasteTable(MainWindow& window) {
    const QString text = QApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        window.statusBar()->showMessage(
            ExchangeActionsTexts::tr("There is no text on the clipboard to import"), kLongMessageTime);
        return;
    }
    if (!window.editing().mayEdit()) {
        return;
    }
    // Readers take files. It goes with the window, which outlives the dialog.
    auto* file = new QTemporaryFile(QDir::tempPath() + u"/clipboard-XXXXXX.csv"_s, &window);
    if (!file->open() || file->write(text.toUtf8()) < 0 || !file->flush()) {
        window.session().dialogs.showError(&window, file->errorString());
        return;
    }
    importFiles(window, {{file->fileName()}, std::nullopt, Duplicates::BringIn, {}});
}

}  // namespace

void importFiles(MainWindow& window, const ImportRequest& request) {
    if (!window.editing().mayEdit()) {
        return;
    }
    auto* dialog = new ImportDialog(window.session().document, window.session().tasks,
                                    window.session().settings, request, &window);
    QObject::connect(dialog, &ImportDialog::imported, &window, [&window](const QString& message) {
        window.statusBar()->showMessage(message, kLongMessageTime);
    });
    QObject::connect(dialog, &ImportDialog::reopenWanted, &window, &MainWindow::openRequested);
    dialog->open();
}

void addExchangeActions(MainWindow& window) {
    window.actions().add(
        {u"file.import"_s,
         ActionMenu::File,
         [] { return ExchangeActionsTexts::tr("Import…"); },
         [] {
             return ExchangeActionsTexts::tr(
                 "Bring events, notes or codes of files into the project, after a look at them");
         },
         u"document-import"_s,
         {QKeySequence(Qt::CTRL | Qt::Key_I)},
         false,
         true},
        [&window](bool) { chooseFiles(window); });
    window.actions().add(
        {u"file.paste"_s,
         ActionMenu::File,
         [] { return ExchangeActionsTexts::tr("Import from the clipboard…"); },
         [] { return ExchangeActionsTexts::tr("Bring in a table that was copied in a spreadsheet"); },
         u"edit-paste"_s,
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I)}},
        [&window](bool) { pasteTable(window); });
    window.actions().add({u"file.export"_s,
                          ActionMenu::File,
                          [] { return ExchangeActionsTexts::tr("Export…"); },
                          [] {
                              return ExchangeActionsTexts::tr(
                                  "Write the record, or what the filter shows of it, for other programs");
                          },
                          u"document-export"_s,
                          {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)}},
                         [&window](bool) { chooseExport(window); });
}

}  // namespace fulcrum
