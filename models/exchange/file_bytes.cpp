// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/file_bytes.h"

#include <QFileInfo>
#include <QSaveFile>

namespace fulcrum {

using namespace Qt::StringLiterals;

Result<QByteArray> readFile(const QString& path) {
    QFile file(path);
    const bool isStdin = path == u"-"_s;
    if (!isStdin && !QFileInfo::exists(path)) {
        return Error{path, u"there is no such file"_s, u"Check the path"_s};
    }
    if (!isStdin && QFileInfo(path).isDir()) {
        return Error{path, u"this is a folder, not a file"_s, u"Name a file inside it"_s};
    }
    const bool isOpen = isStdin ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen) {
        return Error{path, u"the file may not be read"_s, u"Change its permissions"_s};
    }
    return file.readAll();
}

Result<void> writeFile(const QString& path, const QByteArray& bytes) {
    if (QFileInfo(path).isDir()) {
        return Error{path, u"this is a folder"_s, u"Name a file inside it"_s};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return Error{path, u"the file cannot be written (%1)"_s.arg(file.errorString()),
                     u"Choose another place, or make room"_s};
    }
    return {};
}

}  // namespace fulcrum
