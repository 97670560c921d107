// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/whole_file.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QUuid>
#include <QtGlobal>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

#include "models/storage/file_examination.h"
#include "models/storage/query.h"
#include "models/storage/storage_error.h"
#include "models/storage/storage_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// VACUUM INTO leaves the new file to the operating system's cache; a rename must not overtake its content.
bool forceToDisk([[maybe_unused]] const QString& path) {
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        return false;
    }
    const bool isDone = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return isDone;
#else
    return true;
#endif
}

}  // namespace

void writeWholeCopy(SQLite::Database& database, const QString& path) {
    if (const Result<void> folder = checkFolder(path); !folder) {
        throw Refusal{folder.error()};
    }
    const QFileInfo info(path);
    const QString aside = u"%1/.%2.%3.part"_s.arg(info.absolutePath(), info.fileName(),
                                                  QUuid::createUuid().toString(QUuid::Id128));
    const auto giveUp = qScopeGuard([&] { QFile::remove(aside); });
    Query(database, "VACUUM INTO ?").run(aside);
    // A journal that a crash left beside the old file would be played back into the new one.
    QFile::remove(path + u"-journal"_s);
    if (!forceToDisk(aside) ||
        std::rename(QFile::encodeName(aside).constData(), QFile::encodeName(path).constData()) != 0) {
        throw Refusal{{path, StorageText::tr("the file could not be put in place"),
                       StorageText::tr("Check the disk and the folder's permissions")}};
    }
    forceToDisk(info.absolutePath());
}

}  // namespace fulcrum
