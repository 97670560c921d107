// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>
#include <algorithm>

#include "models/exchange/foreign/column_mapping.h"
#include "models/exchange/foreign/event_cells.h"
#include "models/exchange/foreign/event_csv.h"
#include "models/exchange/foreign/foreign_json.h"
#include "models/exchange/foreign/foreign_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// The columns that tables of others had and events kept, in the order in which they come.
QStringList keptHeadings(std::span<const Event> events) {
    QStringList headings;
    QSet<QString> known;
    for (const Event& event : events) {
        const Json kept = keptInExtra(event, "csv");
        for (const auto& [heading, value] : kept.items()) {
            const QString name = QString::fromStdString(heading);
            if (!known.contains(name)) {
                known.insert(name);
                headings += name;
            }
        }
    }
    return headings;
}

QString keptCell(const Json& kept, const QString& heading) {
    const auto found = kept.find(heading.toStdString());
    return found != kept.end() && found->is_string() ? QString::fromStdString(found->get<std::string>())
                                                     : QString();
}

/// The languages that some of these texts are in.
QStringList languagesOf(std::span<const Event> events, Translations Event::*translations) {
    QSet<QString> spoken;
    for (const Event& event : events) {
        for (const auto& [language, text] : event.*translations) {
            spoken.insert(language);
        }
    }
    QStringList languages(spoken.begin(), spoken.end());
    languages.sort();
    return languages;
}

}  // namespace

Written writeEventCsv(std::span<const Event> events) {
    const QStringList titles = languagesOf(events, &Event::titleIn);
    const QStringList shortTitles = languagesOf(events, &Event::shortTitleIn);
    QStringList first = eventHeadings();
    for (const QString& language : titles) {
        first += u"title_"_s + language;
    }
    for (const QString& language : shortTitles) {
        first += u"short_"_s + language;
    }
    // A heading that would be read as a field is none to keep something under.
    QStringList kept = keptHeadings(events);
    const ColumnMapping fields = guessedMapping(first + kept);
    QStringList unwritten;
    for (const QString& heading : kept) {
        unwritten += fields.columns.contains(heading) ? QStringList(heading) : QStringList();
    }
    kept.removeIf([&](const QString& heading) { return unwritten.contains(heading); });
    Written written;
    written.bytes = csvRow(first + kept);
    for (const Event& event : events) {
        QStringList cells = eventCells(event);
        for (const QString& language : titles) {
            cells += textIn(event.titleIn, language, QString());
        }
        for (const QString& language : shortTitles) {
            cells += textIn(event.shortTitleIn, language, QString());
        }
        const Json own = keptInExtra(event, "csv");
        for (const QString& heading : kept) {
            cells += keptCell(own, heading);
        }
        written.bytes += csvRow(cells);
        if (!event.claims.empty()) {
            ++written.losses[QStringLiteral(
                QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "claims (who says what)"))];
        }
        if (!event.figures.empty()) {
            ++written.losses[QStringLiteral(QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "figures"))];
        }
        const auto isKept = [&own](const QString& heading) { return own.contains(heading.toStdString()); };
        if (hasOtherExtra(event, "csv") || std::ranges::any_of(unwritten, isKept)) {
            ++written.losses[QStringLiteral(QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "unknown fields"))];
        }
    }
    return written;
}

}  // namespace fulcrum
