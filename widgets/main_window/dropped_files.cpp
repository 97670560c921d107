// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main_window/dropped_files.h"

#include <QMimeData>
#include <QUrl>
#include <algorithm>

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
    const auto isReadable = [](const QString& file) {
        return std::ranges::any_of(exchangeFormats(), [&](const ExchangeFormatInfo& info) {
            return info.isRead && info.endings.contains(file.section(u'.', -1).toLower());
        });
    };
    if (std::ranges::any_of(files, isReadable)) {
        importFiles(window, {files, std::nullopt, Duplicates::BringIn, {}});
    } else if (!files.isEmpty()) {
        // A project, or else it is told what is wrong with the file.
        emit window.openRequested(files.front());
    }
}

}  // namespace fulcrum
