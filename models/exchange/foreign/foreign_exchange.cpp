// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/foreign/foreign_exchange.h"

#include <QBuffer>
#include <algorithm>

#include "models/exchange/foreign/event_csv.h"
#include "models/exchange/foreign/foreign_json.h"
#include "models/exchange/foreign/foreign_text.h"
#include "models/exchange/foreign/icalendar.h"
#include "models/exchange/foreign/simile.h"
#include "models/exchange/foreign/source_list.h"
#include "models/exchange/foreign/timeline_js.h"
#include "models/exchange/foreign/timeline_project.h"
#include "models/exchange/foreign/vis_timeline.h"
#include "models/exchange/foreign/workbook.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

std::optional<ExchangeFormat> tableFormat(const QByteArray& bytes, const QString& file) {
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    const Result<TablePreview> preview = previewTable(buffer, file, 1);
    if (!preview) {
        return std::nullopt;
    }
    QStringList headings;
    for (const QString& heading : preview->headings) {
        headings += normalisedHeading(heading);
    }
    const auto has = [&](const QString& heading) { return headings.contains(heading); };
    if (has(u"headline"_s) && (has(u"year"_s) || has(u"startdate"_s)) && !has(u"id"_s)) {
        return ExchangeFormat::TimelineJsSheet;
    }
    const auto guesses = [&](std::initializer_list<EventColumn> columns) {
        return std::ranges::any_of(preview->guess.columns, [&](const auto& each) {
            return std::ranges::find(columns, each.second) != columns.end();
        });
    };
    if (guesses({EventColumn::Title}) &&
        guesses({EventColumn::Start, EventColumn::Announced, EventColumn::Year})) {
        return ExchangeFormat::Csv;
    }
    return std::nullopt;
}

std::optional<ExchangeFormat> jsonFormat(const QByteArray& bytes, const QString& file) {
    constexpr qsizetype kBeginning = 4096;
    if (bytes.left(kBeginning).contains("\"fulcrum\"")) {
        return ExchangeFormat::Fulcrum;
    }
    const Result<Json> json = parsePaddedJson(bytes, file);
    if (!json) {
        return std::nullopt;
    }
    const bool isListed = json->is_array() || member(*json, "items");
    const Json& list = json->is_array() ? *json : listIn(*json, isListed ? "items" : "events");
    const Json first = list.empty() ? Json() : list.front();
    if (isListed && member(first, "type") && member(first, "id") && !member(first, "start")) {
        return ExchangeFormat::CslJson;
    }
    if (isListed && (!json->is_array() || (member(first, "start") && member(first, "content")))) {
        return ExchangeFormat::VisTimeline;
    }
    const auto isSlide = [](const Json& each) { return member(each, "start_date") != nullptr; };
    if (member(*json, "timeline") || std::ranges::any_of(list, isSlide) ||
        (member(*json, "events") && member(*json, "title") && !member(*json, "format"))) {
        return ExchangeFormat::TimelineJs;
    }
    if (member(*json, "dateTimeFormat") ||
        (!json->is_array() && member(first, "start") && !member(*json, "format"))) {
        return ExchangeFormat::Simile;
    }
    return std::nullopt;
}

Result<ColumnMapping> chosenMapping(const TablePreview& preview, const QString& text) {
    if (!text.trimmed().startsWith(u'{')) {
        return changedMapping(preview.guess, text);
    }
    Result<ColumnMapping> saved = mappingFromJson(text.toUtf8(), ForeignText::tr("the mapping"));
    if (saved && saved->dateOrder == DateOrder::Unknown) {
        saved->dateOrder = preview.guess.dateOrder;
    }
    return saved;
}

}  // namespace

std::optional<ExchangeFormat> sniffedFormat(const QByteArray& bytes, const QString& file) {
    const QString ending = file.section(u'.', -1).toLower();
    if (ending == "csv"_L1 || ending == "tsv"_L1 || ending == "txt"_L1) {
        return tableFormat(bytes, file);
    }
    const bool isScript = (ending == "js"_L1 || ending == "jsonp"_L1) && isPaddedJson(bytes);
    return ending == "json"_L1 || isScript ? jsonFormat(bytes, file) : std::nullopt;
}

bool isForeign(ExchangeFormat format) {
    switch (format) {
        case ExchangeFormat::Fulcrum:
        case ExchangeFormat::EventLines:
        case ExchangeFormat::WebAnnotation:
        case ExchangeFormat::CodesCsv:
        case ExchangeFormat::Qdc:
            return false;
        default:
            return true;
    }
}

Result<ForeignRecords> readEventTable(QIODevice& device, const ForeignContext& context,
                                      const QString& mapping) {
    return readEventCsv(device, context,
                        [&mapping](const TablePreview& preview) { return chosenMapping(preview, mapping); });
}

Result<ForeignRecords> readForeign(ExchangeFormat format, const QByteArray& bytes,
                                   const ForeignContext& context, const QString& mapping) {
    // Tables are read row by row; all others stand in memory several times over.
    if (format != ExchangeFormat::Csv && bytes.size() > kMostForeignBytes) {
        return Error{context.file,
                     ForeignText::tr("the file is larger than %1 MiB").arg(kMostForeignBytes / 1024 / 1024),
                     ForeignText::tr("Divide it")};
    }
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    switch (format) {
        case ExchangeFormat::Csv:
            return readEventTable(buffer, context, mapping);
        case ExchangeFormat::TimelineJs:
            return readTimelineJs(bytes, context);
        case ExchangeFormat::TimelineJsSheet:
            return readTimelineJsSheet(buffer, context);
        case ExchangeFormat::VisTimeline:
            return readVisTimeline(bytes, context);
        case ExchangeFormat::ICalendar:
            return readICalendar(bytes, context);
        case ExchangeFormat::TimelineProject:
            return readTimelineProject(bytes, context);
        case ExchangeFormat::Simile:
            return readSimile(bytes, context);
        case ExchangeFormat::CslJson:
            return readCslJson(bytes, context);
        case ExchangeFormat::BibTex:
            return readBibTex(bytes, context);
        case ExchangeFormat::Ris:
            return readRis(bytes, context);
        default:
            return Error{context.file, ForeignText::tr("this format can only be written"),
                         ForeignText::tr("Give a file of another format")};
    }
}

Written writeForeign(ExchangeFormat format, const ProjectContent& project, const QDateTime& now) {
    switch (format) {
        case ExchangeFormat::TimelineJs:
            return writeTimelineJs(project);
        case ExchangeFormat::TimelineJsSheet:
            return writeTimelineJsSheet(project);
        case ExchangeFormat::VisTimeline:
            return writeVisTimeline(project);
        case ExchangeFormat::ICalendar:
            return writeICalendar(project, now);
        case ExchangeFormat::CslJson:
            return writeCslJson(project);
        case ExchangeFormat::BibTex:
            return writeBibTex(project);
        case ExchangeFormat::Ris:
            return writeRis(project);
        case ExchangeFormat::Xlsx:
            return writeWorkbook(project, now);
        default:
            return writeEventCsv(project.events);
    }
}

}  // namespace fulcrum
