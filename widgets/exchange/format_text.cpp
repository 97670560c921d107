// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exchange/format_text.h"

#include <QCoreApplication>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct Texts {
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
            return Texts::tr("Fulcrum JSON: everything, nothing is lost");
        case ExchangeFormat::EventLines:
            return Texts::tr("JSON Lines: one event a line");
        case ExchangeFormat::WebAnnotation:
            return Texts::tr("Web annotations: the notes, for other programs");
        case ExchangeFormat::CodesCsv:
            return Texts::tr("Code book as a table: for spreadsheets");
        case ExchangeFormat::Qdc:
            return Texts::tr("REFI-QDA code book: for programs of qualitative research");
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
    entries.prepend(u"%1 (%2)"_s.arg(Texts::tr("All files that can be read"), patterns.join(u' ')));
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
