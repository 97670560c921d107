// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The record as a workbook (XLSX), by libxlsxwriter: sheets of events, relations, sources, claims, figures
// and notes, with headings that stay in view and can be filtered by. Texts are written as texts and never as
// formulas. The library writes to a file, so a temporary one is made and removed. Usable from any thread.
#pragma once

#include <QDateTime>

#include "models/exchange/foreign/foreign_records.h"

namespace fulcrum {

/// `now` (UTC) is when the workbook says that it was made. Without bytes the temporary file could not be
/// written.
Written writeWorkbook(const ProjectContent& project, const QDateTime& now);

}  // namespace fulcrum
