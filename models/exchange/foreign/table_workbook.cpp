// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/table_workbook.h"

#include <algorithm>
#include <cmath>

#include "models/exchange/csv.h"
#include "models/exchange/foreign/workbook_file.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// What a cell and a sheet of Excel hold.
constexpr qsizetype kLongestCell = 32767;
constexpr std::size_t kMostRows = 1'048'576;

std::optional<double> numberIn(const QString& cell) {
    bool isNumber = false;
    const double number = cell.toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

/// Names stay texts, even where all of them are digits.
bool isColumnOfNumbers(const std::vector<CsvRow>& rows, qsizetype column) {
    const QString heading = rows.front().cells.value(column);
    return heading != "id"_L1 && heading != "title"_L1 &&
           std::all_of(rows.begin() + 1, rows.end(), [column](const CsvRow& row) {
               const QString cell = row.cells.value(column);
               return cell.isEmpty() || numberIn(cell);
           });
}

void writeSheet(lxw_workbook* workbook, lxw_format* heading, const NamedTable& table) {
    lxw_worksheet* sheet = workbook_add_worksheet(workbook, table.name.toUtf8().constData());
    const auto rows = readCsv(table.csv, table.name);
    if (!rows || rows->empty()) {
        return;
    }
    std::vector<bool> areNumbers;
    for (qsizetype i = 0; i < rows->front().cells.size(); ++i) {
        areNumbers.push_back(isColumnOfNumbers(*rows, i));
    }
    const std::size_t count = std::min(rows->size(), kMostRows);
    for (std::size_t row = 0; row < count; ++row) {
        const QStringList& cells = (*rows)[row].cells;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const auto at = static_cast<std::size_t>(column);
            const auto number =
                row > 0 && at < areNumbers.size() && areNumbers[at] ? numberIn(cells[column]) : std::nullopt;
            const auto line = static_cast<lxw_row_t>(row);
            const auto place = static_cast<lxw_col_t>(column);
            if (number) {
                worksheet_write_number(sheet, line, place, *number, nullptr);
            } else if (!cells[column].isEmpty()) {
                worksheet_write_string(sheet, line, place,
                                       cells[column].left(kLongestCell).toUtf8().constData(),
                                       row == 0 ? heading : nullptr);
            }
        }
    }
    worksheet_freeze_panes(sheet, 1, 0);
}

}  // namespace

QByteArray tableWorkbook(const std::vector<NamedTable>& tables, const QString& title, const QDateTime& now) {
    return workbookBytes(title, now, [&](lxw_workbook* workbook) {
        lxw_format* heading = workbook_add_format(workbook);
        format_set_bold(heading);
        for (const NamedTable& table : tables) {
            writeSheet(workbook, heading, table);
        }
    });
}

}  // namespace fulcrum
