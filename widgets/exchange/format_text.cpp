// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exchange/format_text.h"

#include <QCoreApplication>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct FormatTexts {
    Q_DECLARE_TR_FUNCTIONS(FormatTexts)
};

QString patternsOf(const ExchangeFormatInfo& info) {
    QStringList patterns;
    for (const QString& ending : info.endings) {
        patterns.append(u"*."_s + ending);
    }
    return patterns.join(u' ');
}

QString entryOf(const ExchangeFormatInfo& info) {
    // Brackets would be read as the list of patterns.
    const QString name = formatText(info.format).section(u':', 0, 0);
    return u"%1 (%2)"_s.arg(name, patternsOf(info));
}

}  // namespace

QString formatText(ExchangeFormat format) {
    switch (format) {
        case ExchangeFormat::Fulcrum:
            return FormatTexts::tr("Fulcrum JSON: everything, nothing is lost");
        case ExchangeFormat::EventLines:
            return FormatTexts::tr("JSON Lines: one event a line");
        case ExchangeFormat::WebAnnotation:
            return FormatTexts::tr("Web annotations: the notes, for other programs");
        case ExchangeFormat::CodesCsv:
            return FormatTexts::tr("Code book as a table: for spreadsheets");
        case ExchangeFormat::Qdc:
            return FormatTexts::tr("REFI-QDA code book: for programs of qualitative research");
        case ExchangeFormat::Csv:
            return FormatTexts::tr("Table of events (CSV): for spreadsheets");
        case ExchangeFormat::TimelineJs:
            return FormatTexts::tr("TimelineJS: a timeline for web pages");
        case ExchangeFormat::TimelineJsSheet:
            return FormatTexts::tr("TimelineJS table: for its spreadsheet");
        case ExchangeFormat::VisTimeline:
            return FormatTexts::tr("vis-timeline: items and groups for web pages");
        case ExchangeFormat::ICalendar:
            return FormatTexts::tr("iCalendar: for calendars");
        case ExchangeFormat::TimelineProject:
            return FormatTexts::tr("The Timeline Project");
        case ExchangeFormat::Simile:
            return FormatTexts::tr("SIMILE Timeline");
        case ExchangeFormat::CslJson:
            return FormatTexts::tr("CSL-JSON: the sources, for Zotero and others");
        case ExchangeFormat::BibTex:
            return FormatTexts::tr("BibTeX: the sources, for LaTeX");
        case ExchangeFormat::Ris:
            return FormatTexts::tr("RIS: the sources, for reference programs");
        case ExchangeFormat::Xlsx:
            return FormatTexts::tr("Excel workbook: events, relations, sources, notes");
    }
    return {};
}

QString importFilter() {
    QStringList patterns;
    QStringList entries;
    for (const ExchangeFormatInfo& info : exchangeFormats()) {
        if (info.isRead) {
            patterns.append(patternsOf(info));
            entries.append(entryOf(info));
        }
    }
    patterns.removeDuplicates();
    entries.prepend(u"%1 (%2)"_s.arg(FormatTexts::tr("All files that can be read"), patterns.join(u' ')));
    return entries.join(u";;"_s);
}

QString exportFilter(ExchangeFormat format) { return entryOf(infoOf(format)); }

std::optional<ExchangeFormat> formatOfFilter(const QString& entry) {
    for (const ExchangeFormatInfo& info : exchangeFormats()) {
        if (info.isRead && entryOf(info) == entry) {
            return info.format;
        }
    }
    return std::nullopt;
}

}  // namespace fulcrum
