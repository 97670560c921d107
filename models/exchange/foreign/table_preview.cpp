// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/foreign/table_preview.h"

#include <QBuffer>

#include "models/exchange/foreign/foreign_text.h"

namespace fulcrum {
namespace {

DateOrder orderIn(const std::vector<CsvRow>& rows) {
    QStringList texts;
    for (const CsvRow& row : rows) {
        texts += row.cells;
    }
    return dateOrderOf(texts);
}

}  // namespace

Result<TablePreview> previewTable(QIODevice& device, const QString& file, int rows) {
    QByteArray beginning = device.peek(kCsvBeginning);
    if (beginning.trimmed().isEmpty()) {
        return Error{file, ForeignText::tr("the file is empty"),
                     ForeignText::tr("Give a table with headings")};
    }
    QBuffer buffer(&beginning);
    buffer.open(QIODevice::ReadOnly);
    CsvStream stream(buffer, file);
    TablePreview preview;
    preview.dialect = stream.dialect();
    CsvRow row;
    while (static_cast<int>(preview.rows.size()) <= rows && stream.next(row)) {
        preview.rows.push_back(row);
    }
    // What the beginning cuts off is no fault of the file; without a first row it is.
    if (preview.rows.empty()) {
        return stream.error().value_or(
            Error{file, ForeignText::tr("the file is empty"), ForeignText::tr("Give a table with headings")});
    }
    preview.headings = headingsOfBareTable(preview.rows.front().cells);
    preview.isBare = !preview.headings.isEmpty();
    if (!preview.isBare) {
        preview.headings = preview.rows.front().cells;
        preview.rows.erase(preview.rows.begin());
    }
    preview.guess = guessedMapping(preview.headings);
    preview.guess.dateOrder = orderIn(preview.rows);
    return preview;
}

}  // namespace fulcrum
