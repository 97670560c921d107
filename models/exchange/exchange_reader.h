// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A file of any format, read into records of a project, with what could not come in as it stood. Pure
// functions, usable from any thread.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QIODevice>
#include <optional>
#include <vector>

#include "models/domain/project_content.h"
#include "models/domain/result.h"
#include "models/exchange/exchange_format.h"
#include "models/exchange/record_sink.h"

namespace fulcrum {

/// What a file is read against.
struct ExchangeContext {
    const ProjectContent& content;
    QString projectId;
    QDateTime now;         ///< UTC
    QString mapping = {};  ///< of the columns of a table (models/exchange/foreign/column_mapping.h)
};

/// Something of a file that did not come in, or not as it stood.
struct ExchangeNote {
    QString where;            ///< the file, and the row or record in it
    QString what;             ///< a sentence without its full stop
    bool isRejected = false;  ///< the record is left out
};

struct ExchangeInput {
    ProjectContent content;  ///< only the records of the file
    std::vector<ExchangeNote> notes;
    int rejectedBeyond = 0;  ///< rows that are left out without a note of their own
};

/// `file` is how messages name the input; without a format its ending and its beginning decide, or else it is
/// Fulcrum JSON.
/// Fails if the file as a whole cannot be read.
Result<ExchangeInput> readExchange(const QByteArray& bytes, const QString& file,
                                   std::optional<ExchangeFormat> format, const ExchangeContext& context);

/// Whether a file that begins so is a table of events, which can be read row by row.
bool isEventTable(const QByteArray& beginning, const QString& file, std::optional<ExchangeFormat> format,
                  bool hasMapping);
/// How much of the beginning is looked at, in bytes.
inline constexpr qint64 kTableBeginning = qint64{256} * 1024;
/// Gives the rows of such a table to the sink as they are read; `device` is open and can be peeked. The
/// context's content needs no events, and what is returned has none. Ends early where the sink is stopped.
Result<ExchangeInput> streamEventTable(QIODevice& device, const QString& file, const ExchangeContext& context,
                                       RecordSink& sink);
/// How a loss of relations to events that are not there is called among the notes.
QString lostRelationsText(int count);

}  // namespace fulcrum
