// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables that are written as CSV, as the sheets of one workbook (XLSX): for those who open them in a
// spreadsheet anyway. A column of numbers becomes one, all else stays text. Usable from any thread.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <vector>

namespace fulcrum {

struct NamedTable {
    QString name;    ///< of the sheet, at most 31 characters
    QByteArray csv;  ///< with headings
};

/// `now` (UTC) is when the workbook says that it was made. Empty if it could not be written for want of room
/// among the temporary files.
QByteArray tableWorkbook(const std::vector<NamedTable>& tables, const QString& title, const QDateTime& now);

}  // namespace fulcrum
