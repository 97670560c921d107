// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/exchange_reader.h"

#include "models/domain/record_text.h"
#include "models/exchange/code_book.h"
#include "models/exchange/exchange_text.h"
#include "models/exchange/foreign/foreign_collection.h"
#include "models/exchange/foreign/foreign_exchange.h"
#include "models/exchange/fulcrum_json.h"
#include "models/exchange/web_annotation.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

Result<ExchangeInput> annotationsFrom(const QByteArray& bytes, const QString& file,
                                      const ExchangeContext& context) {
    Result<WebAnnotations> read = readWebAnnotations(
        bytes, file, webAnnotationContext(context.content, context.projectId, context.now));
    if (!read) {
        return read.error();
    }
    ExchangeInput input;
    input.content.annotations = std::move(read->annotations);
    for (const WebAnnotationNote& note : read->notes) {
        input.notes.push_back(
            {note.annotation.isEmpty() ? file : recordText(u"annotation", note.annotation),
             //: %1 is why, such as "the event E1 is not in the project"
             note.isUnattached ? ExchangeText::tr("kept unattached, %1").arg(note.what) : note.what});
    }
    return input;
}

Result<ExchangeInput> codesFrom(Result<CodeBook> book, const QString& file) {
    if (!book) {
        return book.error();
    }
    ExchangeInput input;
    input.content.codes = std::move(book->codes);
    for (const QString& note : book->notes) {
        input.notes.push_back({file, note});
    }
    return input;
}

Result<ExchangeInput> linesFrom(const QByteArray& bytes, const QString& file) {
    Result<std::vector<Event>> events = readEventLines(bytes, file);
    if (!events) {
        return events.error();
    }
    ExchangeInput input;
    input.content.events = *std::move(events);
    return input;
}

Result<ExchangeInput> foreignFrom(Result<ForeignRecords> records, const QString& file) {
    if (!records) {
        return records.error();
    }
    ExchangeInput input;
    input.content = std::move(records->content);
    input.rejectedBeyond = records->rejectedBeyond;
    for (RejectedRow& row : records->rejected) {
        input.notes.push_back({std::move(row.where), std::move(row.reason), true});
    }
    for (const QString& note : records->notes) {
        input.notes.push_back({file, note});
    }
    for (const auto& [what, count] : records->losses) {
        input.notes.push_back({file, lossText(what, count)});
    }
    return input;
}

/// What the file's ending says, unless its beginning says otherwise.
std::optional<ExchangeFormat> formatOf(const QByteArray& bytes, const QString& file, bool hasMapping) {
    if (hasMapping) {
        return ExchangeFormat::Csv;
    }
    if (const auto sniffed = sniffedFormat(bytes, file)) {
        return sniffed;
    }
    return file.endsWith(u".csv"_s, Qt::CaseInsensitive)
               ? std::nullopt
               : std::optional(exchangeFormatOf(file).value_or(ExchangeFormat::Fulcrum));
}

}  // namespace

Result<ExchangeInput> readExchange(const QByteArray& bytes, const QString& file,
                                   std::optional<ExchangeFormat> format, const ExchangeContext& context) {
    const auto found = format ? format : formatOf(bytes, file, !context.mapping.isEmpty());
    if (!found) {
        return Error{
            file, ExchangeText::tr("its name does not say what the table holds"),
            ExchangeText::tr("Add --format codes-csv if it is a code book, or name its columns with --map")};
    }
    if (isForeign(*found)) {
        return foreignFrom(readForeign(*found, bytes, {context.content, file}, context.mapping), file);
    }
    switch (*found) {
        case ExchangeFormat::WebAnnotation:
            return annotationsFrom(bytes, file, context);
        case ExchangeFormat::CodesCsv:
            return codesFrom(readCodeBookCsv(bytes, file, context.content.codes), file);
        case ExchangeFormat::Qdc:
            return codesFrom(readCodeBookQdc(bytes, file, context.content.codes), file);
        case ExchangeFormat::EventLines:
            return linesFrom(bytes, file);
        default:
            break;
    }
    Result<ProjectContent> content = readFulcrumJson(bytes, file);
    if (!content) {
        return content.error();
    }
    return ExchangeInput{*std::move(content), {}};
}

bool isEventTable(const QByteArray& beginning, const QString& file, std::optional<ExchangeFormat> format,
                  bool hasMapping) {
    const auto found = format ? format : formatOf(beginning, file, hasMapping);
    return found == ExchangeFormat::Csv;
}

Result<ExchangeInput> streamEventTable(QIODevice& device, const QString& file, const ExchangeContext& context,
                                       RecordSink& sink) {
    return foreignFrom(readEventTable(device, {context.content, file, &sink}, context.mapping), file);
}

QString lostRelationsText(int count) { return lossText(lostRelationWords(), count); }

}  // namespace fulcrum
