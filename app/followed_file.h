// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A project file that another window edits: says when it has changed and come to rest. GUI thread.
#pragma once

#include <QFileSystemWatcher>
#include <QTimer>

namespace fulcrum {

class FollowedFile : public QObject {
    Q_OBJECT
public:
    explicit FollowedFile(const QString& path);

    /// It could not be read: changed() comes again in a while.
    void waitAgain() { m_rest.start(); }

signals:
    void changed();

private:
    QFileSystemWatcher m_watcher;
    QTimer m_rest;
};

}  // namespace fulcrum
