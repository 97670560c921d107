// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/followed_file.h"

namespace fulcrum {
namespace {

/// Milliseconds for which the file must have been left alone.
constexpr int kRestMilliseconds = 400;

}  // namespace

FollowedFile::FollowedFile(const QString& path) : m_watcher({path}) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMilliseconds);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(&m_rest, &QTimer::timeout, this, &FollowedFile::changed);
}

}  // namespace fulcrum
