// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/foreign/workbook_sheet.h"

#include <QRegularExpression>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// What a cell and a sheet of Excel hold.
constexpr qsizetype kLongestCell = 32767;
constexpr lxw_row_t kMostRows = 1'048'576;

}  // namespace

WorkbookSheet::WorkbookSheet(lxw_workbook* workbook, const QString& name, lxw_format* heading,
                             const QStringList& headings)
    : m_sheet(workbook_add_worksheet(workbook, name.toUtf8().constData())) {
    for (const QString& text : headings) {
        write(text, heading);
    }
    m_width = m_column;
    worksheet_freeze_panes(m_sheet, 1, 0);
}

bool WorkbookSheet::nextRow() {
    if (m_row + 1 >= kMostRows) {
        m_isOverfull = true;
        return false;
    }
    ++m_row;
    m_column = 0;
    return true;
}

void WorkbookSheet::text(const QString& text) { write(text, nullptr); }

void WorkbookSheet::write(const QString& text, lxw_format* format) {
    QString held = text;
    if (held.size() > kLongestCell) {
        held.truncate(kLongestCell);
        ++m_cutTexts;
    }
    // XML has no way to write these.
    for (QChar& c : held) {
        c = (c < u' ' && c != u'\n' && c != u'\t') || c.unicode() >= 0xFFFE ? QChar(u' ') : c;
    }
    // The format itself writes characters as "_x0041_", so a text of that kind needs a sign that is written
    // so.
    static const QRegularExpression written(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    if (held.contains("_x"_L1)) {
        held.replace(written, u"_x005F_"_s);
    }
    if (!held.isEmpty()) {
        worksheet_write_string(m_sheet, m_row, m_column, held.toUtf8().constData(), format);
    }
    ++m_column;
}

void WorkbookSheet::number(double number) {
    worksheet_write_number(m_sheet, m_row, m_column++, number, nullptr);
}

void WorkbookSheet::day(std::optional<Day> day, lxw_format* format) {
    const CalendarDate date = day ? dateFromDay(*day) : CalendarDate{0, 1, 1};
    constexpr int kFirstYear = 1901;
    constexpr int kLastYear = 9999;
    if (!day || date.year < kFirstYear || date.year > kLastYear) {
        text(day ? isoFromDay(*day) : QString());
        return;
    }
    lxw_datetime moment{date.year, date.month, date.day, 0, 0, 0};
    worksheet_write_datetime(m_sheet, m_row, m_column++, &moment, format);
}

void WorkbookSheet::offerFilter() {
    if (m_row > 0) {
        worksheet_autofilter(m_sheet, 0, 0, m_row, static_cast<lxw_col_t>(m_width - 1));
    }
}

lxw_format* headingFormat(lxw_workbook* workbook) {
    lxw_format* heading = workbook_add_format(workbook);
    format_set_bold(heading);
    return heading;
}

}  // namespace fulcrum
