// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/file_bytes.h"

#include <QFileInfo>
#include <QSaveFile>

#include "models/exchange/exchange_text.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

Result<QByteArray> readFile(const QString& path) {
    QFile file(path);
    const bool isStdin = path == u"-"_s;
    if (!isStdin && !QFileInfo::exists(path)) {
        return Error{path, ExchangeText::tr("there is no such file"), ExchangeText::tr("Check the path")};
    }
    if (!isStdin && QFileInfo(path).isDir()) {
        return Error{path, ExchangeText::tr("this is a folder, not a file"),
                     ExchangeText::tr("Name a file inside it")};
    }
    const bool isOpen = isStdin ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen) {
        return Error{path, ExchangeText::tr("the file may not be read"),
                     ExchangeText::tr("Change its permissions")};
    }
    return file.readAll();
}

Result<void> writeFile(const QString& path, const QByteArray& bytes) {
    if (QFileInfo(path).isDir()) {
        return Error{path, ExchangeText::tr("this is a folder"), ExchangeText::tr("Name a file inside it")};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return Error{path, ExchangeText::tr("the file cannot be written (%1)").arg(file.errorString()),
                     ExchangeText::tr("Choose another place, or make room")};
    }
    return {};
}

}  // namespace fulcrum
