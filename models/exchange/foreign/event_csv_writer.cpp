// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>

#include "models/exchange/foreign/event_csv.h"
#include "models/exchange/foreign/foreign_json.h"
#include "models/exchange/foreign/foreign_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

QString iso(std::optional<Day> day) { return day ? isoFromDay(*day) : QString(); }

QString number(double value) { return QString::number(value, 'g', QLocale::FloatingPointShortest); }

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

}  // namespace

/// Up to Verified, in the order of EventColumn.
QStringList eventHeadings() {
    QStringList headings;
    for (int i = 0; i <= static_cast<int>(EventColumn::Verified); ++i) {
        headings += toText(static_cast<EventColumn>(i));
    }
    return headings;
}

QStringList eventCells(const Event& event) {
    return {event.id,
            iso(event.span.start),
            iso(event.span.end),
            iso(event.announced),
            iso(event.scheduledEnd),
            toText(event.span.precision),
            toText(event.kind),
            event.track,
            event.actor,
            event.target,
            event.title,
            event.shortTitle,
            event.summary,
            event.instrument,
            listCell(event.places),
            listCell(event.people),
            listCell(event.tags),
            QString::number(event.severity),
            event.severityWhy,
            toText(event.direction),
            relationsCell(event.relations),
            sourcesCell(event.sources),
            event.tariff ? number(event.tariff->points) : QString(),
            event.tariff ? number(event.tariff->coverage) : QString(),
            event.tariff ? event.tariff->base : QString(),
            event.verified};
}

Written writeEventCsv(std::span<const Event> events) {
    QSet<QString> spoken;
    for (const Event& event : events) {
        for (const auto& [language, title] : event.titleIn) {
            spoken.insert(language);
        }
    }
    QStringList languages(spoken.begin(), spoken.end());
    languages.sort();
    const QStringList kept = keptHeadings(events);
    QStringList first = eventHeadings();
    for (const QString& language : languages) {
        first += u"title_"_s + language;
    }
    Written written;
    written.bytes = csvRow(first + kept);
    for (const Event& event : events) {
        QStringList cells = eventCells(event);
        for (const QString& language : languages) {
            cells += textIn(event.titleIn, language, QString());
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
        if (hasOtherExtra(event, "csv")) {
            ++written.losses[QStringLiteral(QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "unknown fields"))];
        }
    }
    return written;
}

}  // namespace fulcrum
