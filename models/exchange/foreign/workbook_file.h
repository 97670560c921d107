// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One workbook of libxlsxwriter from its beginning to its bytes. The library writes to a file, so a temporary
// one is made and removed. Private to the folder.
#pragma once

#include <xlsxwriter.h>

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <functional>

namespace fulcrum {

/// `fill` adds the sheets; `now` (UTC) is when the workbook says that it was made. Empty if the temporary
/// file could not be written.
QByteArray workbookBytes(const QString& title, const QDateTime& now,
                         const std::function<void(lxw_workbook*)>& fill);

}  // namespace fulcrum
