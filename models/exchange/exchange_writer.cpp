// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/exchange_writer.h"

#include <algorithm>

#include "models/exchange/code_book.h"
#include "models/exchange/foreign/foreign_collection.h"
#include "models/exchange/foreign/foreign_exchange.h"
#include "models/exchange/fulcrum_json.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

QString counted(std::size_t count, const QString& one, const QString& many) {
    return u"%1 %2"_s.arg(count).arg(count == 1 ? one : many);
}

QString countedCodes(std::size_t count) { return counted(count, u"code"_s, u"codes"_s); }
QString countedEvents(std::size_t count) { return counted(count, u"event"_s, u"events"_s); }

ExchangeOutput qdcOf(const std::vector<Code>& codes) {
    ExchangeOutput output{writeCodeBookQdc(codes), countedCodes(codes.size()), {}, 0};
    const auto losing = std::ranges::count_if(
        codes, [](const Code& code) { return !code.key.isEmpty() || !code.examples.isEmpty(); });
    if (losing > 0) {
        output.losses += u"the format has no keys and no examples: those of %1 are left out"_s.arg(
            countedCodes(static_cast<std::size_t>(losing)));
    }
    return output;
}

ExchangeOutput foreignOf(const ProjectContent& content, const QDateTime& now, ExchangeFormat format) {
    Written written = writeForeign(format, content, now);
    ExchangeOutput output{std::move(written.bytes), countedEvents(content.events.size()), {}, 0};
    for (const auto& [what, count] : written.losses) {
        output.losses += lossText(what, count);
    }
    if (!content.annotations.empty() && format != ExchangeFormat::Xlsx) {
        output.losses += lossText(u"notes"_s, static_cast<int>(content.annotations.size()));
    }
    return output;
}

}  // namespace

ExchangeOutput writeExchange(ProjectContent content, const QString& projectId, const QDateTime& now,
                             ExchangeFormat format, PrivateNotes privateNotes) {
    std::size_t privateNotesLeftOut = 0;
    if (privateNotes == PrivateNotes::LeftOut) {
        privateNotesLeftOut =
            std::erase_if(content.annotations, [](const Annotation& each) { return each.isPrivate; });
    }
    if (isForeign(format)) {
        ExchangeOutput output = foreignOf(content, now, format);
        output.privateNotesLeftOut = format == ExchangeFormat::Xlsx ? privateNotesLeftOut : 0;
        return output;
    }
    switch (format) {
        case ExchangeFormat::CodesCsv:
            return {writeCodeBookCsv(content.codes), countedCodes(content.codes.size()), {}, 0};
        case ExchangeFormat::Qdc:
            return qdcOf(content.codes);
        case ExchangeFormat::EventLines:
            return {writeEventLines(content.events), countedEvents(content.events.size()), {}, 0};
        default:
            break;
    }
    ExchangeOutput output;
    output.privateNotesLeftOut = privateNotesLeftOut;
    const QString notes = counted(content.annotations.size(), u"annotation"_s, u"annotations"_s);
    if (format == ExchangeFormat::WebAnnotation) {
        output.bytes = writeWebAnnotations(webAnnotationContext(content, projectId, now), content.annotations,
                                           PrivateNotes::Included);
        output.counts = notes;
    } else {
        output.bytes = writeFulcrumJson(content);
        output.counts = countedEvents(content.events.size()) + u", "_s + notes;
    }
    return output;
}

}  // namespace fulcrum
