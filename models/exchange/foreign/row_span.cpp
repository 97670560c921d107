// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/foreign/row_span.h"

#include "models/domain/event_traits.h"
#include "models/domain/terms.h"
#include "models/exchange/foreign/foreign_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// Empty where the row says nothing.
QString startText(const MappedColumns& columns, const CsvRow& row) {
    QString text = columns.cell(row, EventColumn::Start).trimmed();
    if (text.isEmpty() && columns.has(EventColumn::Year)) {
        text = columns.cell(row, EventColumn::Year).trimmed();
        for (const EventColumn part : {EventColumn::Month, EventColumn::DayOfMonth}) {
            if (const QString number = columns.cell(row, part).trimmed(); !number.isEmpty()) {
                text += u'-' + number.rightJustified(2, u'0');
            }
        }
    }
    return text.isEmpty() ? columns.cell(row, EventColumn::Announced).trimmed() : text;
}

Result<DateSpan> withEnd(const MappedColumns& columns, const CsvRow& row, DateSpan span) {
    for (const EventColumn column : {EventColumn::End, EventColumn::LastDay}) {
        if (columns.cell(row, column).trimmed().isEmpty()) {
            continue;
        }
        const Result<ForeignDate> end = columns.date(row, column);
        if (!end) {
            return end.error();
        }
        span.end = column == EventColumn::End ? end->span.start
                                              : endOfPrecision(end->span.start, end->span.precision);
    }
    return span;
}

}  // namespace

RowSpan spanOfRow(const MappedColumns& columns, const CsvRow& row) {
    const QString text = startText(columns, row);
    if (text.isEmpty()) {
        return {Error{{}, ForeignText::tr("it has no date"), {}}};
    }
    const Result<ForeignDate> start = dateFromForeign(text, columns.mapping().dateOrder);
    if (!start) {
        return {start.error()};
    }
    DateSpan span = start->span;
    if (const QString word = columns.cell(row, EventColumn::Precision).trimmed(); !word.isEmpty()) {
        const auto precision = precisionFromText(word.toLower());
        if (!precision) {
            return {Error{{}, ForeignText::tr("\"%1\" is no precision").arg(word.left(40)), {}},
                    start->isVague};
        }
        span.precision = *precision;
    }
    return {withEnd(columns, row, span), start->isVague};
}

}  // namespace fulcrum
