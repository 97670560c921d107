// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main_window/dropped_files.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeData>
#include <QStatusBar>
#include <QUrl>
#include <algorithm>

#include "models/document/data_version.h"
#include "widgets/figure/figure_opening.h"
#include "widgets/main_window/main_window.h"
#include "widgets/main_window/message_time.h"
#include "widgets/main_window/window_actions.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

QStringList filesIn(const QMimeData* data) {
    QStringList files;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile()) {
            files.append(url.toLocalFile());
        }
    }
    return files;
}

namespace {

struct DroppedFilesTexts {
    Q_DECLARE_TR_FUNCTIONS(DroppedFiles)
};

/// Brings the view of the figure up, and says what has changed in the data since it was made.
void openFigure(MainWindow& window, const QString& file) {
    const Session& session = window.session();
    const auto record = figureRecord(file);
    const auto spec = record ? specOf(*record, file) : Result<FigureSpec>(record.error());
    const auto shown = spec ? session.view.show(spec->view) : Result<void>(spec.error());
    if (!shown) {
        session.dialogs.showError(&window, shown.error().message());
        return;
    }
    const auto changes = changesSince(session.document.store(), {record->madeFrom, {}});
    const QString name = QFileInfo(file).fileName();
    window.statusBar()->showMessage(
        !changes || record->madeFrom.isEmpty() ? DroppedFilesTexts::tr("This is the view of %1").arg(name)
        : changes->isEmpty()
            ? DroppedFilesTexts::tr("This is the view of %1; nothing has changed in the data since").arg(name)
            : DroppedFilesTexts::tr(
                  "This is the view of %1; %Ln record(s) have changed since, see the history", nullptr,
                  static_cast<int>(changes->changes.size()))
                  .arg(name),
        kLongMessageTime);
}

}  // namespace

void takeDroppedFiles(MainWindow& window, const QStringList& files) {
    const auto isReadable = [](const QString& file) {
        return std::ranges::any_of(exchangeFormats(), [&](const ExchangeFormatInfo& info) {
            return info.isRead && info.endings.contains(file.section(u'.', -1).toLower());
        });
    };
    if (files.size() == 1 && isFigureFile(files.front())) {
        openFigure(window, files.front());
    } else if (std::ranges::any_of(files, isReadable)) {
        importFiles(window, {files, std::nullopt, Duplicates::BringIn, {}});
    } else if (!files.isEmpty()) {
        // A project, or else it is told what is wrong with the file.
        emit window.openRequested(files.front());
    }
}

}  // namespace fulcrum
