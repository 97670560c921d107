// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/exchange_reader.h"

#include "models/exchange/code_book.h"
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
        const QString kept = note.isUnattached ? u"kept unattached, "_s : QString();
        input.notes.push_back(
            {note.annotation.isEmpty() ? file : u"annotation "_s + note.annotation, kept + note.what});
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

}  // namespace

Result<ExchangeInput> readExchange(const QByteArray& bytes, const QString& file,
                                   std::optional<ExchangeFormat> format, const ExchangeContext& context) {
    if (!format && file.endsWith(u".csv"_s, Qt::CaseInsensitive)) {
        return Error{file, u"its name does not say what the table holds"_s,
                     u"Add --format codes-csv if it is a code book"_s};
    }
    switch (format.value_or(exchangeFormatOf(file).value_or(ExchangeFormat::Fulcrum))) {
        case ExchangeFormat::WebAnnotation:
            return annotationsFrom(bytes, file, context);
        case ExchangeFormat::CodesCsv:
            return codesFrom(readCodeBookCsv(bytes, file, context.content.codes), file);
        case ExchangeFormat::Qdc:
            return codesFrom(readCodeBookQdc(bytes, file, context.content.codes), file);
        case ExchangeFormat::EventLines:
            return linesFrom(bytes, file);
        case ExchangeFormat::Fulcrum:
            break;
    }
    Result<ProjectContent> content = readFulcrumJson(bytes, file);
    if (!content) {
        return content.error();
    }
    return ExchangeInput{*std::move(content), {}};
}

}  // namespace fulcrum
