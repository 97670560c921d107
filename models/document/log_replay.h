// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Edits of copies apart, put together: what every record is once all rows of all logs have been told in the
// order of (time, id). The outcome depends on the rows alone, not on who merged whom first. Of each part of a
// record the latest value holds; a value that was replaced by somebody who had not seen it is kept as the
// loser of a conflict until somebody settles it. Elements of lists come and go by themselves. A record that
// one side removed stays if another edited it or still refers to it. Pure values.
#pragma once

#include <QDateTime>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "models/domain/change_set.h"
#include "models/exchange/record_parts.h"

namespace fulcrum {

/// A row of a log with its changes read.
struct LoggedEdit {
    QString id;
    QString author;
    QDateTime time;
    QString reverses;
    ChangeSet changes;
};

/// How presence reads as a value; the other is kNoValue.
inline const QString kPresent = QStringLiteral("\"present\"");

/// Two values that were given to one field apart.
struct MergeConflict {
    QString record;  ///< as describe() names it
    QString field;   ///< of its parts; empty: whether the record is there at all
    QString kept;    ///< JSON text, or kPresent
    QString lost;    ///< JSON text; kNoValue where it was emptied or removed
    QString keptBy;  ///< author; empty where the log does not say
    QString lostBy;
    QString because;  ///< "event b": still refers to the record that was removed; else empty

    bool operator==(const MergeConflict&) const = default;
};

struct ReplayOutcome {
    /// Every record that an edit touched, as it is now; none where it is gone.
    std::map<QString, std::optional<Record>> records;
    std::vector<MergeConflict> conflicts;  ///< by record and field
    std::vector<Record> added;  ///< in the order in which they first came, those gone since among them
};

/// `recordBefore` tells a record, by its name, as it was before the first edit.
using RecordBefore = std::function<Result<std::optional<Record>>(const QString& name)>;

/// Fails if a record cannot be read or put together. `edits` need not be in order; those that merged are
/// passed over.
Result<ReplayOutcome> replay(std::vector<LoggedEdit> edits, const RecordBefore& recordBefore);

}  // namespace fulcrum
