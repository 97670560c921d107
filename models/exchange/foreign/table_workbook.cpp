// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/table_workbook.h"

#include <algorithm>
#include <cmath>

#include "models/exchange/csv.h"
#include "models/exchange/foreign/workbook_file.h"
#include "models/exchange/foreign/workbook_sheet.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

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
    const auto rows = readCsv(table.csv, table.name);
    const bool isEmpty = !rows || rows->empty();
    WorkbookSheet sheet(workbook, table.name, heading, isEmpty ? QStringList() : rows->front().cells);
    if (isEmpty) {
        return;
    }
    std::vector<bool> areNumbers;
    for (qsizetype i = 0; i < rows->front().cells.size(); ++i) {
        areNumbers.push_back(isColumnOfNumbers(*rows, i));
    }
    for (auto row = rows->begin() + 1; row != rows->end() && sheet.nextRow(); ++row) {
        for (std::size_t column = 0; column < static_cast<std::size_t>(row->cells.size()); ++column) {
            const QString& cell = row->cells[static_cast<qsizetype>(column)];
            const auto number =
                column < areNumbers.size() && areNumbers[column] ? numberIn(cell) : std::nullopt;
            number ? sheet.number(*number) : sheet.text(cell);
        }
    }
}

}  // namespace

QByteArray tableWorkbook(const std::vector<NamedTable>& tables, const QString& title, const QDateTime& now) {
    return workbookBytes(title, now, [&](lxw_workbook* workbook) {
        lxw_format* heading = headingFormat(workbook);
        for (const NamedTable& table : tables) {
            writeSheet(workbook, heading, table);
        }
    });
}

}  // namespace fulcrum
