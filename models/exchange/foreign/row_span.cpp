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

/// With the end that the row says, or why it says none.
void addEnd(const MappedColumns& columns, const CsvRow& row, RowSpan& found) {
    for (const EventColumn column : {EventColumn::End, EventColumn::LastDay}) {
        if (columns.cell(row, column).trimmed().isEmpty()) {
            continue;
        }
        const Result<ForeignDate> end = columns.date(row, column);
        if (!end) {
            found.span = end.error();
            return;
        }
        found.span->end = column == EventColumn::End ? end->span.start
                                                     : endOfPrecision(end->span.start, end->span.precision);
        found.isCounted = found.isCounted || end->isCounted;
        found.hasTime = found.hasTime || end->hasTime;
    }
}

}  // namespace

RowSpan spanOfRow(const MappedColumns& columns, const CsvRow& row) {
    const QString text = startText(columns, row);
    if (text.isEmpty()) {
        return {Error{{}, ForeignText::tr("it has no date"), {}}};
    }
    const Result<ForeignDate> start = dateFromCell(text, columns.mapping().dateOrder);
    if (!start) {
        return {start.error()};
    }
    DateSpan span = start->span;
    bool isVague = start->isVague;
    if (const QString word = columns.cell(row, EventColumn::Precision).trimmed().toLower();
        word == "week"_L1) {
        isVague = true;
    } else if (!word.isEmpty()) {
        const auto precision = precisionFromText(word);
        if (!precision) {
            return {Error{{}, ForeignText::tr("\"%1\" is no precision").arg(word.left(40)), {}}, isVague};
        }
        span.precision = *precision;
    }
    RowSpan found{span, isVague, start->isCounted, start->hasTime};
    addEnd(columns, row, found);
    return found;
}

}  // namespace fulcrum
