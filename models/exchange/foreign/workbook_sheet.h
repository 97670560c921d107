// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One sheet of a workbook of libxlsxwriter, written cell by cell, with headings that stay in view. It keeps
// to what a sheet and a cell hold and to what XML can say, and tells what had to give way. Texts are texts
// and never formulas. Used where the workbook is filled, on that thread; the workbook owns what is written.
// Private to the folder.
#pragma once

#include <xlsxwriter.h>

#include <QStringList>
#include <optional>

#include "models/domain/day.h"

namespace fulcrum {

class WorkbookSheet {
public:
    /// `name` has at most 31 characters. The first row is that of the headings.
    WorkbookSheet(lxw_workbook* workbook, const QString& name, lxw_format* heading,
                  const QStringList& headings);

    /// Goes on to the next row; false where the sheet is full.
    bool nextRow();
    // Each writes the next cell of the row. An empty text leaves it empty.
    void text(const QString& text);
    void number(double number);
    /// Days before Excel's calendar begins are texts.
    void day(std::optional<Day> day, lxw_format* format);
    /// The headings offer to filter the rows.
    void offerFilter();

    /// How many texts lost their end, being longer than a cell holds.
    int cutTexts() const { return m_cutTexts; }
    /// More rows came than it holds.
    bool isOverfull() const { return m_isOverfull; }

private:
    void write(const QString& text, lxw_format* format);

    lxw_worksheet* m_sheet;
    lxw_row_t m_row = 0;
    lxw_col_t m_column = 0;
    lxw_col_t m_width = 0;
    int m_cutTexts = 0;
    bool m_isOverfull = false;
};

/// For the first row.
lxw_format* headingFormat(lxw_workbook* workbook);

}  // namespace fulcrum
