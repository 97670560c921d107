// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window does with files that are dropped on it: those of a format that can be read are imported, a
// figure brings its view up, a project is opened.
#pragma once

#include <QStringList>

class QMimeData;

namespace fulcrum {

class MainWindow;

/// The local files among what is dragged.
QStringList filesIn(const QMimeData* data);

/// May replace the window, so it must not be called from its own event.
void takeDroppedFiles(MainWindow& window, const QStringList& files);

}  // namespace fulcrum
