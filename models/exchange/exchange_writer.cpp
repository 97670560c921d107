// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/exchange_writer.h"

#include <algorithm>

#include "models/exchange/code_book.h"
#include "models/exchange/exchange_text.h"
#include "models/exchange/foreign/foreign_collection.h"
#include "models/exchange/foreign/foreign_exchange.h"
#include "models/exchange/foreign/foreign_text.h"
#include "models/exchange/fulcrum_json.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

QString countedCodes(std::size_t count) {
    return count == 1 ? ExchangeText::tr("1 code") : ExchangeText::tr("%1 codes").arg(count);
}

QString countedEvents(std::size_t count) {
    return count == 1 ? ExchangeText::tr("1 event") : ExchangeText::tr("%1 events").arg(count);
}

QString countedAnnotations(std::size_t count) {
    return count == 1 ? ExchangeText::tr("1 annotation") : ExchangeText::tr("%1 annotations").arg(count);
}

ExchangeOutput qdcOf(const std::vector<Code>& codes) {
    ExchangeOutput output{writeCodeBookQdc(codes), countedCodes(codes.size()), {}, 0};
    const auto losing = std::ranges::count_if(
        codes, [](const Code& code) { return !code.key.isEmpty() || !code.examples.isEmpty(); });
    if (losing > 0) {
        //: %1 is a number of codes, such as "2 codes"
        output.losses += ExchangeText::tr("the format has no keys and no examples: those of %1 are left out")
                             .arg(countedCodes(static_cast<std::size_t>(losing)));
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
        output.losses += lossText(QStringLiteral(QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "notes")),
                                  static_cast<int>(content.annotations.size()));
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
    const QString notes = countedAnnotations(content.annotations.size());
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
