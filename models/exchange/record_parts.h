// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A record taken apart into what can be edited by itself, as texts: for the history, which tells before from
// after, and for merging, which puts edits of different fields together. The parts are those of Fulcrum JSON,
// so a new field is a new part. Pure functions, usable from any thread.
#pragma once

#include <QString>
#include <QStringList>
#include <map>
#include <optional>
#include <vector>

#include "models/domain/change_set.h"
#include "models/domain/result.h"

namespace fulcrum {

/// How a part reads that is not there.
inline const QString kNoValue = QStringLiteral("null");

struct RecordParts {
    QString kind;  ///< "event"
    QString id;
    /// JSON text by the field's name. Days that depend on each other are one part, each relation is one
    /// ("relations amends us-…"), what no program knows is one ("extra").
    std::map<QString, QString> fields;
    /// Lists whose elements come and go by themselves, each element as JSON text; of relations their names.
    std::map<QString, QStringList> lists;

    QString field(const QString& name) const;  ///< kNoValue if it is not there
    QStringList list(const QString& name) const;
};

RecordParts partsOf(const Record& record);
/// Fails if the parts make no record, as an end before its start would.
Result<Record> recordOf(const RecordParts& parts);

struct FieldDifference {
    QString field;   ///< as Fulcrum JSON calls it
    QString before;  ///< JSON text; kNoValue if it is not there
    QString after;

    bool operator==(const FieldDifference&) const = default;
};

/// What differs between two states of one record, in the order of its fields; one of them may be missing.
std::vector<FieldDifference> fieldDifferences(const std::optional<Record>& before,
                                              const std::optional<Record>& after);

/// A JSON text as people read it: texts without quotation marks, lists and objects by commas and lines.
QString plainText(const QString& json);

}  // namespace fulcrum
