// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All foreign formats behind one door: which of them a file is in, reading it, and writing one. Pure
// functions, usable from any thread.
#pragma once

#include <QDateTime>
#include <QIODevice>
#include <optional>

#include "models/exchange/exchange_format.h"
#include "models/exchange/foreign/foreign_records.h"

namespace fulcrum {

/// What a file is in whose name does not tell, by its beginning: a table by its headings, JSON by its
/// members, XML by its root. Nothing where that does not tell either.
std::optional<ExchangeFormat> sniffedFormat(const QByteArray& bytes, const QString& file);

bool isForeign(ExchangeFormat format);

/// `mapping` is of a table: what changedMapping() or mappingFromJson() read, or empty.
Result<ForeignRecords> readForeign(ExchangeFormat format, const QByteArray& bytes,
                                   const ForeignContext& context, const QString& mapping);
/// A table of events; `device` is open and can be peeked.
Result<ForeignRecords> readEventTable(QIODevice& device, const ForeignContext& context,
                                      const QString& mapping);
Written writeForeign(ExchangeFormat format, const ProjectContent& project, const QDateTime& now);

}  // namespace fulcrum
