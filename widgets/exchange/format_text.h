// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the file formats are called in the window, and the filters of file dialogs made from them.
#pragma once

#include <QString>

#include "models/exchange/exchange_format.h"

namespace fulcrum {

/// "Web annotations: notes for other programs".
QString formatText(ExchangeFormat format);

/// One entry for all files that can be read, then one a format, as a file dialog takes them.
QString importFilter();
QString exportFilter(ExchangeFormat format);

/// The format that a file dialog's entry of importFilter() names; none for that of all files.
std::optional<ExchangeFormat> formatOfFilter(const QString& entry);

}  // namespace fulcrum
