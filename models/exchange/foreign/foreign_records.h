// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What reading a foreign format gives and what writing one gives, the same for all of them: records of a
// project, the rows that were rejected with their place and reason, and what the other side cannot hold,
// counted by field. Plain values.
#pragma once

#include <QByteArray>
#include <QString>
#include <map>
#include <vector>

#include "models/domain/project_content.h"
#include "models/domain/result.h"
#include "models/exchange/record_sink.h"

namespace fulcrum {

/// What a file is read against: a record whose id is known keeps what the format cannot hold.
struct ForeignContext {
    const ProjectContent& project;
    QString file;  ///< how messages name the input
    /// Takes events, and the parties and tracks made for them, as they are read; `project` then needs no
    /// events. Only tables are read so. Null: all are kept for the end.
    RecordSink* sink = nullptr;
};

/// A row of the file that is left out.
struct RejectedRow {
    QString where;
    QString reason;  ///< a sentence without its full stop

    bool operator==(const RejectedRow&) const = default;
};

/// What is lost, in words, and of how many records.
using Losses = std::map<QString, int>;

struct ForeignRecords {
    ProjectContent content;  ///< the events of the file, and the parties, tracks and eras that they need
    std::vector<RejectedRow> rejected;
    int rejectedBeyond = 0;  ///< more than are kept
    Losses losses;
    QStringList notes;  ///< what concerns the file as a whole, a sentence each without its full stop
};

struct Written {
    QByteArray bytes;
    Losses losses;
};

// Limits of the readers.
inline constexpr qsizetype kMostForeignBytes = qsizetype{256} * 1024 * 1024;
inline constexpr std::size_t kMostForeignEvents = 2'000'000;
inline constexpr std::size_t kMostRejectedRows = 10'000;

}  // namespace fulcrum
