// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/project_lock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// The same for every way to write the path.
QString markOf(const QString& path) {
    const QString real = QFileInfo(path).canonicalFilePath();
    const QByteArray name =
        QCryptographicHash::hash((real.isEmpty() ? path : real).toUtf8(), QCryptographicHash::Sha1).toHex();
    return QDir::temp().filePath(u"fulcrum-%1.lock"_s.arg(QString::fromLatin1(name)));
}

}  // namespace

ProjectLock::ProjectLock(const QString& mark) : m_file(mark) {
    // A mark is only stale when its process is gone, however long it has been there.
    m_file.setStaleLockTime(0);
}

std::unique_ptr<ProjectLock> ProjectLock::take(const QString& path) {
    std::unique_ptr<ProjectLock> lock(new ProjectLock(markOf(path)));
    return lock->m_file.tryLock(0) ? std::move(lock) : nullptr;
}

bool ProjectLock::isTaken(const QString& path) {
    const QString mark = markOf(path);
    return QFileInfo::exists(mark) && take(path) == nullptr;
}

}  // namespace fulcrum
