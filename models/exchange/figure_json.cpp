// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/figure_json.h"

#include "models/exchange/exchange_text.h"
#include "models/exchange/json_document.h"
#include "models/exchange/json_writer.h"
#include "models/exchange/object_reader.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// Raised when an older program would misread what is written.
constexpr int kFigureVersion = 1;
constexpr int kHighestVersion = 1'000'000;

}  // namespace

QByteArray writeFigureRecord(const FigureRecord& record) {
    JsonWriter writer;
    writer.beginObject();
    writer.name("fulcrum_figure").integer(kFigureVersion);
    writer.name("view").text(record.link);
    writer.name("made_from").textOrNull(record.madeFrom);
    writer.name("options").beginArray();
    for (const auto& [name, value] : record.options) {
        writer.beginObject();
        writer.name("name").text(name);
        writer.name("value").textOrNull(value);
        writer.endObject();
    }
    writer.endArray();
    writer.endObject();
    return writer.bytes();
}

Result<FigureRecord> readFigureRecord(const QByteArray& bytes, const QString& file) {
    const QString mend = ExchangeText::tr("Make the figure again from its project");
    if (bytes.size() > kLargestFigureRecord) {
        return Error{file, ExchangeText::tr("what it says of its view is too long to be true"), mend};
    }
    const Result<Json> json = parseJson(bytes, file);
    if (!json) {
        return Error{file, ExchangeText::tr("what it says of its view is damaged"), mend};
    }
    Fault fault;
    ObjectReader reader(*json, file, fault);
    FigureRecord record;
    const int version = reader.integer("fulcrum_figure", 1, kHighestVersion);
    if (!fault.isSet() && version > kFigureVersion) {
        return Error{file, ExchangeText::tr("it was made by a newer version of the program"),
                     ExchangeText::tr("Open it with that version, or a later one")};
    }
    record.link = reader.text("view");
    record.madeFrom = reader.textOrEmpty("made_from");
    for (ObjectReader& option : reader.objects("options", u"option"_s)) {
        record.options.emplace_back(option.text("name"), option.textOrEmpty("value"));
    }
    if (fault.isSet()) {
        return Error{file, ExchangeText::tr("what it says of its view is damaged"), mend};
    }
    return record;
}

}  // namespace fulcrum
