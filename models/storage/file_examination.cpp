// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/file_examination.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include "models/storage/storage_text.h"

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

std::uint32_t bigEndianAt(const QByteArray& head, qsizetype offset) {
    return qFromBigEndian<std::uint32_t>(head.constData() + offset);
}

// Without the flags that end in User: those ask whether this process may, and root always may.
constexpr QFile::Permissions kAnyRead = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
constexpr QFile::Permissions kAnyWrite = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;

bool mayRead(const QFileInfo& info) { return info.isReadable() && (info.permissions() & kAnyRead); }
bool mayWrite(const QFileInfo& info) { return info.isWritable() && (info.permissions() & kAnyWrite); }

/// The bytes that the header says the file has; 0 if it does not say.
qint64 statedSize(const QByteArray& head) {
    if (bigEndianAt(head, kChangeCounterAt) != bigEndianAt(head, kPageCountValidForAt)) {
        return 0;
    }
    const qint64 stored = qFromBigEndian<std::uint16_t>(head.constData() + kPageSizeAt);
    return (stored == 1 ? kLargestPage : stored) * bigEndianAt(head, kPageCountAt);
}

bool hasJournal(const QString& path) { return QFileInfo(path + u"-journal"_s).size() > 0; }

Error unreadable(const QString& path) {
    return {path, StorageText::tr("the file may not be read"), StorageText::tr("Change its permissions")};
}

/// What can be said before it is opened.
Result<void> examinePlace(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists()) {
        return Error{path, StorageText::tr("there is no such file"),
                     StorageText::tr("Check the path, or make a project there with \"fulcrum new\"")};
    }
    if (info.isDir()) {
        return Error{path, StorageText::tr("this is a folder, not a project file"),
                     StorageText::tr("Name the project file inside it")};
    }
    if (!info.isFile()) {
        return Error{path, StorageText::tr("this is no regular file"),
                     StorageText::tr("Name a project file")};
    }
    if (!mayRead(info)) {
        return unreadable(path);
    }
    if (info.size() == 0) {
        return Error{path, StorageText::tr("the file is empty, so it is no Fulcrum project"),
                     StorageText::tr("Restore it from a copy, or make a project with \"fulcrum new\"")};
    }
    return {};
}

/// Whether this is the head of a project of a schema up to the newest, and which.
Result<int> examineHead(const QByteArray& head, const QString& path, int newest) {
    if (!head.startsWith(QByteArrayView("SQLite format 3\0", 16))) {
        return Error{path, StorageText::tr("this is no Fulcrum project"),
                     StorageText::tr("Name a .fulcrum file; other formats come in with \"fulcrum import\"")};
    }
    if (head.size() < kHeadSize) {
        return Error{path, StorageText::tr("the file is truncated"),
                     StorageText::tr("Restore it from a copy")};
    }
    if (bigEndianAt(head, kApplicationIdAt) != kApplicationId) {
        return Error{path, StorageText::tr("this is a SQLite database, but no Fulcrum project"),
                     StorageText::tr("Name a .fulcrum file")};
    }
    const std::uint32_t schema = bigEndianAt(head, kUserVersionAt);
    if (schema == 0 || schema > 0x7FFFFFFFU) {
        return Error{
            path, StorageText::tr("the file is damaged: it states no schema number"),
            StorageText::tr("Restore it from a copy, or take what can be read with \"fulcrum recover\"")};
    }
    if (schema > static_cast<std::uint32_t>(newest)) {
        return Error{path,
                     StorageText::tr(
                         "the file was written by a newer Fulcrum (schema %1; this program reads up to %2)")
                         .arg(schema)
                         .arg(newest),
                     StorageText::tr("Use a newer Fulcrum")};
    }
    if (head[kWriteVersionAt] != kRollbackJournal || head[kWriteVersionAt + 1] != kRollbackJournal) {
        return Error{path,
                     StorageText::tr("the file is set to write-ahead logging, which a project file never is"),
                     StorageText::tr("Set it back with \"PRAGMA journal_mode = DELETE\"")};
    }
    return static_cast<int>(schema);
}

}  // namespace

Result<FileHead> examineFile(const QString& path, int newest) {
    if (const Result<void> examined = examinePlace(path); !examined) {
        return examined.error();
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return unreadable(path);
    }
    const QByteArray head = file.read(kHeadSize);
    const Result<int> schema = examineHead(head, path, newest);
    if (!schema) {
        return schema.error();
    }
    // After a crash the journal knows the true size, and SQLite restores it.
    if (statedSize(head) > file.size() && !hasJournal(path)) {
        return Error{
            path,
            StorageText::tr("the file is truncated: %1 of %2 bytes are there")
                .arg(file.size())
                .arg(statedSize(head)),
            StorageText::tr("Restore it from a copy, or take what can be read with \"fulcrum recover\"")};
    }
    return FileHead{*schema, file.size()};
}

Result<void> checkWritable(const QString& path) {
    if (!mayWrite(QFileInfo(path))) {
        return Error{path, StorageText::tr("the file is read-only"),
                     StorageText::tr("Change its permissions, or work on a copy")};
    }
    return checkFolder(path);
}

Result<void> checkFolder(const QString& path) {
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir()) {
        return Error{path, StorageText::tr("the folder %1 does not exist").arg(folder.filePath()),
                     StorageText::tr("Make it first")};
    }
    if (!mayWrite(folder)) {
        return Error{path, StorageText::tr("the folder %1 is read-only").arg(folder.filePath()),
                     StorageText::tr("Change its permissions, or work on a copy elsewhere")};
    }
    return {};
}

}  // namespace fulcrum
