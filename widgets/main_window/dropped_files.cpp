// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main_window/dropped_files.h"

#include <QMimeData>
#include <QUrl>

#include "widgets/main_window/main_window.h"
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

void takeDroppedFiles(MainWindow& window, const QStringList& files) {
    for (const QString& file : files) {
        if (file.endsWith(u".fulcrum"_s, Qt::CaseInsensitive)) {
            emit window.openRequested(file);
            return;
        }
    }
    importFiles(window, {files, std::nullopt, Duplicates::BringIn, {}});
}

}  // namespace fulcrum
