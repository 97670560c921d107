// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/foreign/workbook_file.h"

#include <QFile>
#include <QTemporaryDir>

namespace fulcrum {

using namespace Qt::StringLiterals;

QByteArray workbookBytes(const QString& title, const QDateTime& now,
                         const std::function<void(lxw_workbook*)>& fill) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"workbook.xlsx"_s);
    QByteArray temporary = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.tmpdir = temporary.data();
    lxw_workbook* workbook = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!workbook) {
        return {};
    }
    lxw_doc_properties properties{};
    QByteArray text = title.toUtf8();
    properties.title = text.data();
    properties.created = static_cast<time_t>(now.toSecsSinceEpoch());
    workbook_set_properties(workbook, &properties);
    fill(workbook);
    QFile file(path);
    return workbook_close(workbook) == LXW_NO_ERROR && file.open(QIODevice::ReadOnly) ? file.readAll()
                                                                                      : QByteArray();
}

}  // namespace fulcrum
