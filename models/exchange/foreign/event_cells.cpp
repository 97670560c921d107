// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/foreign/event_cells.h"

#include "models/exchange/foreign/foreign_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// Splits at the separator where no backslash leads it; parts lose the backslashes and outer blanks.
QStringList splitUnescaped(const QString& text, QChar separator) {
    if (!text.contains(separator) && !text.contains(u'\\')) {
        return {text.trimmed()};
    }
    QStringList parts{QString()};
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isEscape = text[i] == u'\\' && i + 1 < text.size() &&
                              (text[i + 1] == separator || text[i + 1] == u'\\' || text[i + 1] == u'n');
        if (isEscape) {
            ++i;
            parts.last() += text[i] == u'n' ? QChar(u'\n') : text[i];
        } else if (text[i] == separator) {
            parts.append(QString());
        } else {
            parts.last() += text[i];
        }
    }
    for (QString& part : parts) {
        part = part.trimmed();
    }
    return parts;
}

QString escaped(QString text, QChar separator) {
    return text.replace(u'\\', u"\\\\"_s)
        .replace(separator, QString(u'\\') + separator)
        .replace(u'\n', u"\\n"_s);
}

QString iso(std::optional<Day> day) { return day ? isoFromDay(*day) : QString(); }

QString number(double value) { return QString::number(value, 'g', QLocale::FloatingPointShortest); }

}  // namespace

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

QString listCell(const QStringList& items) {
    QStringList cells;
    for (const QString& item : items) {
        cells += escaped(item, u';');
    }
    return cells.join(u"; "_s);
}

QStringList listFromCell(const QString& cell, bool isByCommas) {
    QString text = cell;
    if (text.contains(u'\r')) {
        text.replace(u"\r\n"_s, u"\n"_s);
    }
    const bool hasSemicolons = text.contains(u';') || text.contains(u'\n');
    QStringList items = splitUnescaped(text.replace(u'\n', u';'), isByCommas && !hasSemicolons ? u',' : u';');
    items.removeAll(QString());
    if (items.size() > 1) {
        items.removeDuplicates();
    }
    return items;
}

QString relationsCell(const std::vector<Relation>& relations) {
    QStringList lines;
    for (const Relation& relation : relations) {
        QString line = toText(relation.type) + u' ' + relation.eventId;
        if (relation.level) {
            line += u' ' + number(*relation.level);
        }
        lines += line;
    }
    return lines.join(u'\n');
}

Result<std::vector<Relation>> relationsFromCell(const QString& cell) {
    std::vector<Relation> relations;
    for (const QString& line : cell.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList words = line.simplified().split(u' ');
        const auto type = relationTypeFromText(words[0]);
        bool isNumber = true;
        std::optional<double> level;
        if (words.size() == 3) {
            level = words[2].toDouble(&isNumber);
        }
        const bool isLevel =
            !level || (isNumber && *level >= 0 && *level <= 1 && type && carriesLevel(*type));
        if (!type || words.size() < 2 || words.size() > 3 || !isLevel) {
            return Error{{},
                         ForeignText::tr("\"%1\" is no relation").arg(line.left(80).trimmed()),
                         ForeignText::tr("Write it as: amends ID 0.25")};
        }
        relations.push_back({*type, words[1], level});
    }
    return relations;
}

QString sourcesCell(const std::vector<Source>& sources) {
    QStringList lines;
    for (const Source& source : sources) {
        constexpr qsizetype kYear = 4;
        constexpr qsizetype kYearAndMonth = 7;
        const QString iso = source.date ? isoFromDay(*source.date) : QString();
        const QString date = source.precision == Precision::InYear    ? iso.left(kYear)
                             : source.precision == Precision::InMonth ? iso.left(kYearAndMonth)
                                                                      : iso;
        QStringList parts{escaped(source.title, u'|'), escaped(source.publisher, u'|'),
                          escaped(source.url, u'|'), date};
        while (parts.size() > 1 && parts.last().isEmpty()) {
            parts.removeLast();
        }
        lines += parts.join(u" | "_s);
    }
    return lines.join(u'\n');
}

Result<std::vector<Source>> sourcesFromCell(const QString& cell) {
    std::vector<Source> sources;
    for (const QString& line : cell.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.trimmed().isEmpty()) {
            continue;
        }
        const QStringList parts = splitUnescaped(line, u'|');
        Source source{parts.value(0), parts.value(1), parts.value(2), std::nullopt, Precision::OnDay};
        if (const QString date = parts.value(3); !date.isEmpty()) {
            const Result<ForeignDate> read = dateFromForeign(date);
            if (!read) {
                return read.error();
            }
            source.date = read->span.start;
            source.precision = read->span.precision;
        }
        if (source.title.isEmpty()) {
            source.title = source.url.isEmpty() ? source.publisher : source.url;
        }
        sources.push_back(source);
    }
    return sources;
}

}  // namespace fulcrum
