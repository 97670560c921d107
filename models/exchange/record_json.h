// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One record as a JSON object, each with its reader and its writer side by side; names and order of the
// fields are those of the code book. Readers check what a record can break alone and leave the first fault in
// the reader's Fault; what records must agree on among each other is models/domain/content_check.h. Private
// to exchange.
#pragma once

#include "models/domain/change_set.h"
#include "models/exchange/json_writer.h"
#include "models/exchange/object_reader.h"

namespace fulcrum {

void writeRecord(JsonWriter& writer, const ProjectInfo& project);
void writeRecord(JsonWriter& writer, const Party& party);
void writeRecord(JsonWriter& writer, const Track& track);
void writeRecord(JsonWriter& writer, const Era& era);
void writeRecord(JsonWriter& writer, const Event& event);
void writeRecord(JsonWriter& writer, const Indicator& indicator);
void writeRecord(JsonWriter& writer, const Story& story);
void writeRecord(JsonWriter& writer, const Scenario& scenario);
void writeRecord(JsonWriter& writer, const Code& code);
void writeRecord(JsonWriter& writer, const Annotation& annotation);

// `file` is how errors name the input.
void readRecord(ObjectReader& reader, const QString& file, ProjectInfo& project);
void readRecord(ObjectReader& reader, const QString& file, Party& party);
void readRecord(ObjectReader& reader, const QString& file, Track& track);
void readRecord(ObjectReader& reader, const QString& file, Era& era);
void readRecord(ObjectReader& reader, const QString& file, Event& event);
void readRecord(ObjectReader& reader, const QString& file, Indicator& indicator);
void readRecord(ObjectReader& reader, const QString& file, Story& story);
void readRecord(ObjectReader& reader, const QString& file, Scenario& scenario);
void readRecord(ObjectReader& reader, const QString& file, Code& code);
void readRecord(ObjectReader& reader, const QString& file, Annotation& annotation);

/// A record of the kind that describe() names ("event"); none if there is no such kind.
std::optional<Record> readRecordOfKind(const QString& kind, ObjectReader& reader, const QString& file);

/// What an annotation or a call-out is on, as an object whose fields say which kind it is.
void writeTarget(JsonWriter& writer, const AnnotationTarget& target);
AnnotationTarget readTarget(ObjectReader& reader);

// Parts that several records share.
void writeTranslations(JsonWriter& writer, std::string_view field, const Translations& translations);
void writeTexts(JsonWriter& writer, const QStringList& texts);
/// The unknown fields of a record after its own; `extra` that is no JSON object is left out.
void writeExtra(JsonWriter& writer, const QString& extra);
/// A fault if `end` does not come after `start`; `key` is the field that holds the end.
void checkOrder(ObjectReader& reader, std::string_view key, Day start, std::optional<Day> end);

}  // namespace fulcrum
