// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which column of a table is which field of an event, what its words mean, and what is said where a table
// says nothing. Guessed from the headings by a table of the words that people and data sets use for them,
// changed by hand, kept as JSON. Plain values and pure functions.
#pragma once

#include <QStringList>
#include <map>
#include <optional>
#include <vector>

#include "models/domain/result.h"
#include "models/exchange/foreign/foreign_date.h"

namespace fulcrum {

/// The first twenty-odd are called as Fulcrum JSON calls them.
enum class EventColumn {
    Id,
    Start,
    End,
    Announced,
    ScheduledEnd,
    Precision,
    Kind,
    Track,
    Actor,
    Target,
    Title,
    Short,
    Summary,
    Instrument,
    Places,
    People,
    Tags,
    Severity,
    SeverityWhy,
    Direction,
    Relations,
    Sources,
    TariffPoints,
    TariffCoverage,
    TariffBase,
    Verified,
    LastDay,  ///< the last day it holds, where `end` is the first on which it does not
    Year,     ///< of the start, where the day stands in several columns
    Month,
    DayOfMonth,
    SourceTitle,
    SourcePublisher,
    SourceUrl,
    SourceDate,
    Ignored,
};
inline constexpr int kEventColumnCount = 35;

/// "title", "last_day"; "-" is Ignored.
QString toText(EventColumn column);
std::optional<EventColumn> eventColumnFromText(QStringView text);

struct ColumnMapping {
    std::map<QString, EventColumn> columns;  ///< by heading, as it stands in the file
    /// What words of a column mean: values[Actor]["united states"] is "US"; the words are folded.
    std::map<EventColumn, std::map<QString, QString>> values;
    std::map<EventColumn, QString> defaults;  ///< where the cell is empty or the column missing
    DateOrder dateOrder = DateOrder::Unknown;
    QString preset;        ///< "gta", "acled", "gdelt", or empty; leads the ids
    bool isMaking = true;  ///< parties and tracks that the project does not know are made

    bool operator==(const ColumnMapping&) const = default;
};

/// Lower case, letters and numbers only: "Date.Announced" → "dateannounced".
QString normalisedHeading(const QString& heading);

/// From the headings alone; those that nobody knows have no column.
ColumnMapping guessedMapping(const QStringList& headings);
/// GDELT's tables have no headings: those that a first row of theirs would have, else nothing.
QStringList headingsOfBareTable(const QStringList& firstRow);

/// Changes the mapping as "Heading=title,actor:United States=US,track=*tariffs,date_order=dmy" says: a
/// heading and its field; a word of a field and what it means; with "*" what a field is where the table does
/// not say.
Result<ColumnMapping> changedMapping(ColumnMapping mapping, const QString& text);

QByteArray mappingJson(const ColumnMapping& mapping);
Result<ColumnMapping> mappingFromJson(const QByteArray& bytes, const QString& file);

}  // namespace fulcrum
