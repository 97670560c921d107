// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/storage_error.h"

#include <sqlite3.h>

#include "models/storage/storage_text.h"

namespace fulcrum {

Error errorFrom(const SQLite::Exception& exception, const QString& path) {
    const QString words = QString::fromUtf8(exception.what());
    switch (exception.getErrorCode()) {
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return {
                path, StorageText::tr("the file is damaged (%1)").arg(words),
                StorageText::tr("Restore it from a copy, or take what can be read with \"fulcrum recover\"")};
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return {path, StorageText::tr("another program is using the file"),
                    StorageText::tr("Close it there and try again")};
        case SQLITE_FULL:
            return {path, StorageText::tr("the disk is full"), StorageText::tr("Make room and try again")};
        case SQLITE_READONLY:
            if (exception.getExtendedErrorCode() == SQLITE_READONLY_ROLLBACK) {
                return {path, StorageText::tr("the file was not closed properly"),
                        StorageText::tr("Open it once for writing, which repairs it")};
            }
            return {path, StorageText::tr("the file cannot be written"),
                    StorageText::tr("Check its permissions and those of its folder")};
        case SQLITE_CANTOPEN:
            return {path, StorageText::tr("the file cannot be opened"),
                    StorageText::tr("Check its permissions and those of its folder")};
        case SQLITE_IOERR:
            if (exception.getExtendedErrorCode() == SQLITE_IOERR_WRITE) {
                return {path, StorageText::tr("the file could not be written (%1)").arg(words),
                        StorageText::tr("See that the disk has space, then try again")};
            }
            return {path, StorageText::tr("the disk reports a failure (%1)").arg(words),
                    StorageText::tr("Check the disk and try again")};
        case SQLITE_CONSTRAINT:
            return {path, StorageText::tr("the project cannot hold this (%1)").arg(words),
                    StorageText::tr("Check the record")};
        case SQLITE_TOOBIG:
            return {path, StorageText::tr("a text is too long for the project file"),
                    StorageText::tr("Shorten it")};
        default:
            return {path, words, {}};
    }
}

}  // namespace fulcrum
