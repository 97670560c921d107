// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/foreign/csv_event_rows.h"
#include "models/exchange/foreign/event_csv.h"
#include "models/exchange/foreign/foreign_text.h"
#include "models/exchange/json_document.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

Result<ForeignRecords> readEventCsv(QIODevice& device, const ForeignContext& context,
                                    const MappingChoice& choice) {
    constexpr int kLookedAt = 2000;
    const Result<TablePreview> preview = previewTable(device, context.file, kLookedAt);
    if (!preview) {
        return preview.error();
    }
    const Result<ColumnMapping> mapping = choice ? choice(*preview) : Result<ColumnMapping>(preview->guess);
    if (!mapping) {
        return mapping.error();
    }
    ForeignCollection collection(context, u"row"_s);
    if (preview->dialect.encoding == CsvDialect::Encoding::Windows1252) {
        collection.note(guessedEncodingWords());
    }
    CsvEventRows rows(collection, MappedColumns(*mapping, preview->headings));
    if (const auto fault = rows.fault(1)) {
        return *fault;
    }
    CsvStream stream(device, context.file);
    CsvRow row;
    bool isHeading = !preview->isBare;
    while (!collection.isStopped() && stream.next(row)) {
        if (isHeading) {
            isHeading = false;
        } else if (!stream.isValidText()) {
            collection.reject(atLine(context.file, row.line), ForeignText::tr("it is no valid text"));
        } else {
            rows.read(row);
        }
    }
    if (stream.error()) {
        return *stream.error();
    }
    return collection.take();
}

}  // namespace fulcrum
