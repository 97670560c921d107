// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/exchange_format.h"

#include "models/exchange/exchange_text.h"

#include <algorithm>
#include <vector>

namespace fulcrum {

using namespace Qt::StringLiterals;

std::span<const ExchangeFormatInfo> exchangeFormats() {
    using enum ExchangeMatter;
    static const std::vector<ExchangeFormatInfo> formats{
        {ExchangeFormat::Fulcrum, u"fulcrum"_s, {u"json"_s}, Project},
        {ExchangeFormat::EventLines, u"jsonl"_s, {u"jsonl"_s, u"ndjson"_s}, Events},
        {ExchangeFormat::WebAnnotation, u"web-annotation"_s, {u"jsonld"_s}, Notes},
        {ExchangeFormat::CodesCsv, u"codes-csv"_s, {u"csv"_s}, Codes, true, true, false},
        {ExchangeFormat::Qdc, u"qdc"_s, {u"qdc"_s}, Codes},
        {ExchangeFormat::Csv, u"csv"_s, {u"csv"_s, u"tsv"_s}, Events},
        {ExchangeFormat::TimelineJs, u"timelinejs"_s, {u"json"_s}, Events, true, true, false},
        {ExchangeFormat::TimelineJsSheet, u"timelinejs-csv"_s, {u"csv"_s}, Events, true, true, false},
        {ExchangeFormat::VisTimeline, u"vis-timeline"_s, {u"json"_s}, Events, true, true, false},
        {ExchangeFormat::ICalendar, u"icalendar"_s, {u"ics"_s}, Events},
        {ExchangeFormat::TimelineProject, u"timeline"_s, {u"timeline"_s}, Events, true, false},
        {ExchangeFormat::Simile, u"simile"_s, {u"xml"_s, u"json"_s}, Events, true, false},
        {ExchangeFormat::CslJson, u"csl-json"_s, {u"json"_s}, Events, true, true, false},
        {ExchangeFormat::BibTex, u"bibtex"_s, {u"bib"_s}, Events},
        {ExchangeFormat::Ris, u"ris"_s, {u"ris"_s}, Events},
        {ExchangeFormat::Xlsx, u"xlsx"_s, {u"xlsx"_s}, Events, false, true},
    };
    return formats;
}

const ExchangeFormatInfo& infoOf(ExchangeFormat format) {
    return *std::ranges::find(exchangeFormats(), format, &ExchangeFormatInfo::format);
}

std::optional<ExchangeFormat> exchangeFormatNamed(const QString& name) {
    if (name == "json"_L1) {
        return ExchangeFormat::Fulcrum;
    }
    const auto formats = exchangeFormats();
    const auto found = std::ranges::find(formats, name, &ExchangeFormatInfo::name);
    return found == formats.end() ? std::nullopt : std::optional(found->format);
}

std::optional<ExchangeFormat> exchangeFormatOf(const QString& path) {
    const QString ending = path.section(u'.', -1).toLower();
    const auto formats = exchangeFormats();
    const auto found = std::ranges::find_if(formats, [&](const ExchangeFormatInfo& info) {
        return info.isKnownByEnding && info.endings.contains(ending);
    });
    return found == formats.end() ? std::nullopt : std::optional(found->format);
}

QString readFormatNames() {
    QStringList names;
    for (const ExchangeFormatInfo& info : exchangeFormats()) {
        names += info.isRead ? QStringList(info.name) : QStringList();
    }
    return names.join(u'|');
}

QString writtenFormatNames() {
    QStringList names;
    for (const ExchangeFormatInfo& info : exchangeFormats()) {
        names += info.isWritten ? QStringList(info.name) : QStringList();
    }
    return names.join(u'|');
}

QString exchangeFormatNames() {
    QStringList names;
    for (const ExchangeFormatInfo& info : exchangeFormats()) {
        names.append(info.name);
    }
    const QString last = names.takeLast();
    //: %1 is a list of names with commas, %2 the last name
    return ExchangeText::tr("%1 and %2").arg(names.join(u", "_s), last);
}

}  // namespace fulcrum
