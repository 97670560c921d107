// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/file_examination.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

// Offsets into SQLite's file header (sqlite.org/fileformat.html, section 1.3).
constexpr qsizetype kHeadSize = 100;
constexpr qsizetype kPageSizeAt = 16;
constexpr qsizetype kWriteVersionAt = 18;
constexpr qsizetype kChangeCounterAt = 24;
constexpr qsizetype kPageCountAt = 28;
constexpr qsizetype kUserVersionAt = 60;
constexpr qsizetype kApplicationIdAt = 68;
constexpr qsizetype kPageCountValidForAt = 92;
constexpr char kRollbackJournal = 1;
constexpr qint64 kLargestPage = 65536;

std::uint32_t numberAt(const QByteArray& head, qsizetype offset) {
    return qFromBigEndian<std::uint32_t>(head.constData() + offset);
}

// Without the flags that end in User: those ask whether this process may, and root always may.
constexpr QFile::Permissions kAnyRead = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
constexpr QFile::Permissions kAnyWrite = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;

bool mayRead(const QFileInfo& info) { return info.isReadable() && (info.permissions() & kAnyRead); }
bool mayWrite(const QFileInfo& info) { return info.isWritable() && (info.permissions() & kAnyWrite); }

/// The bytes that the header says the file has; 0 if it does not say.
qint64 statedSize(const QByteArray& head) {
    if (numberAt(head, kChangeCounterAt) != numberAt(head, kPageCountValidForAt)) {
        return 0;
    }
    const qint64 stored = qFromBigEndian<std::uint16_t>(head.constData() + kPageSizeAt);
    return (stored == 1 ? kLargestPage : stored) * numberAt(head, kPageCountAt);
}

bool hasJournal(const QString& path) { return QFileInfo(path + u"-journal"_s).size() > 0; }

}  // namespace

Result<FileHead> examineFile(const QString& path, int newest) {
    const QFileInfo info(path);
    if (!info.exists()) {
        return Error{path, u"there is no such file"_s,
                     u"Check the path, or make a project there with \"fulcrum new\""_s};
    }
    if (info.isDir()) {
        return Error{path, u"this is a folder, not a project file"_s, u"Name the project file inside it"_s};
    }
    if (!info.isFile()) {
        return Error{path, u"this is no regular file"_s, u"Name a project file"_s};
    }
    QFile file(path);
    if (!mayRead(info) || !file.open(QIODevice::ReadOnly)) {
        return Error{path, u"the file may not be read"_s, u"Change its permissions"_s};
    }
    if (info.size() == 0) {
        return Error{path, u"the file is empty, so it is no Fulcrum project"_s,
                     u"Restore it from a copy, or make a project with \"fulcrum new\""_s};
    }
    const QByteArray head = file.read(kHeadSize);
    if (!head.startsWith(QByteArrayView("SQLite format 3\0", 16))) {
        return Error{path, u"this is no Fulcrum project"_s,
                     u"Name a .fulcrum file; other formats come in with \"fulcrum import\""_s};
    }
    if (head.size() < kHeadSize) {
        return Error{path, u"the file is truncated"_s, u"Restore it from a copy"_s};
    }
    if (numberAt(head, kApplicationIdAt) != kApplicationId) {
        return Error{path, u"this is a SQLite database, but no Fulcrum project"_s, u"Name a .fulcrum file"_s};
    }
    const std::uint32_t schema = numberAt(head, kUserVersionAt);
    if (schema == 0 || schema > 0x7FFFFFFFU) {
        return Error{path, u"the file is damaged: it states no schema number"_s, u"Restore it from a copy"_s};
    }
    if (schema > static_cast<std::uint32_t>(newest)) {
        return Error{
            path,
            u"the file was written by a newer Fulcrum (schema %1; this program reads up to %2)"_s.arg(schema)
                .arg(newest),
            u"Use a newer Fulcrum"_s};
    }
    if (head[kWriteVersionAt] != kRollbackJournal || head[kWriteVersionAt + 1] != kRollbackJournal) {
        return Error{path, u"the file is set to write-ahead logging, which a project file never is"_s,
                     u"Set it back with \"PRAGMA journal_mode = DELETE\""_s};
    }
    // After a crash the journal knows the true size, and SQLite restores it.
    if (statedSize(head) > info.size() && !hasJournal(path)) {
        return Error{
            path, u"the file is truncated: %1 of %2 bytes are there"_s.arg(info.size()).arg(statedSize(head)),
            u"Restore it from a copy"_s};
    }
    return FileHead{static_cast<int>(schema), info.size()};
}

Result<void> checkWritable(const QString& path) {
    if (!mayWrite(QFileInfo(path))) {
        return Error{path, u"the file is read-only"_s, u"Change its permissions, or work on a copy"_s};
    }
    return checkFolder(path);
}

Result<void> checkFolder(const QString& path) {
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir()) {
        return Error{path, u"the folder %1 does not exist"_s.arg(folder.filePath()), u"Make it first"_s};
    }
    if (!mayWrite(folder)) {
        return Error{path, u"the folder %1 is read-only"_s.arg(folder.filePath()),
                     u"Change its permissions, or work on a copy elsewhere"_s};
    }
    return {};
}

}  // namespace fulcrum
