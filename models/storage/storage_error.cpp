// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/storage_error.h"

#include <sqlite3.h>

namespace fulcrum {

using namespace Qt::StringLiterals;

Error errorFrom(const SQLite::Exception& exception, const QString& path) {
    const QString words = QString::fromUtf8(exception.what());
    switch (exception.getErrorCode()) {
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return {path, u"the file is damaged (%1)"_s.arg(words), u"Restore it from a copy"_s};
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return {path, u"another program is using the file"_s, u"Close it there and try again"_s};
        case SQLITE_FULL:
            return {path, u"the disk is full"_s, u"Make room and try again"_s};
        case SQLITE_READONLY:
            if (exception.getExtendedErrorCode() == SQLITE_READONLY_ROLLBACK) {
                return {path, u"the file was not closed properly"_s,
                        u"Open it once for writing, which repairs it"_s};
            }
            return {path, u"the file cannot be written"_s,
                    u"Check its permissions and those of its folder"_s};
        case SQLITE_CANTOPEN:
            return {path, u"the file cannot be opened"_s, u"Check its permissions and those of its folder"_s};
        case SQLITE_IOERR:
            if (exception.getExtendedErrorCode() == SQLITE_IOERR_WRITE) {
                return {path, u"the file could not be written (%1)"_s.arg(words),
                        u"See that the disk has space, then try again"_s};
            }
            return {path, u"the disk reports a failure (%1)"_s.arg(words), u"Check the disk and try again"_s};
        case SQLITE_CONSTRAINT:
            return {path, u"the project cannot hold this (%1)"_s.arg(words), u"Check the record"_s};
        case SQLITE_TOOBIG:
            return {path, u"a text is too long for the project file"_s, u"Shorten it"_s};
        default:
            return {path, words, {}};
    }
}

}  // namespace fulcrum
