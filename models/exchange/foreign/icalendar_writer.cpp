// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>

#include "models/exchange/foreign/foreign_collection.h"
#include "models/exchange/foreign/foreign_json.h"
#include "models/exchange/foreign/foreign_text.h"
#include "models/exchange/foreign/icalendar.h"
#include "models/exchange/foreign/icalendar_component.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// libical takes every comma of CATEGORIES for a separator and writes it bare, so those inside of a category
/// travel as this character of nobody's.
constexpr QChar kComma(0xE000);

/// Control characters have no place in a calendar.
QByteArray utf8(const QString& text) {
    QString plain = text;
    for (QChar& c : plain) {
        c = c < u' ' && c != u'\n' && c != u'\t' ? QChar(u' ') : c == kComma ? QChar(u'\uFFFD') : c;
    }
    return plain.toUtf8();
}

icaltimetype calendarDate(Day day) {
    const CalendarDate date = dateFromDay(day);
    icaltimetype time = icaltime_null_date();
    time.year = date.year;
    time.month = date.month;
    time.day = date.day;
    time.is_date = 1;
    return time;
}

icaltimetype timeOf(const QDateTime& now) {
    const QDateTime utc = now.toUTC();
    icaltimetype time = icaltime_null_time();
    time.year = utc.date().year();
    time.month = utc.date().month();
    time.day = utc.date().day();
    time.hour = utc.time().hour();
    time.minute = utc.time().minute();
    time.second = utc.time().second();
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

void addRelations(icalcomponent* component, const Event& event) {
    for (const Relation& relation : event.relations) {
        icalproperty* property = icalproperty_new_relatedto(relation.eventId.toUtf8().constData());
        const QString type = u"X-"_s + toText(relation.type).toUpper().replace(u'_', u'-');
        icalparameter* parameter = icalparameter_new(ICAL_RELTYPE_PARAMETER);
        icalparameter_set_xvalue(parameter, type.toUtf8().constData());
        icalproperty_add_parameter(property, parameter);
        icalcomponent_add_property(component, property);
    }
}

void addKept(icalcomponent* component, const Event& event, bool hasStatus) {
    const Json kept = keptInExtra(event, "ical");
    for (const Json& line : listIn(kept, "properties")) {
        const QByteArray text = scalarText(line).toUtf8();
        if (hasStatus && text.startsWith("STATUS")) {
            continue;
        }
        if (icalproperty* property =
                text.isEmpty() ? nullptr : icalproperty_new_from_string(text.constData())) {
            icalcomponent_add_property(component, property);
        }
    }
}

/// One time of a repetition has the id of all of them, and says in what is kept which it is.
QString uidOf(const Event& event) {
    const Json kept = keptInExtra(event, "ical");
    for (const Json& line : listIn(kept, "properties")) {
        const QString text = scalarText(line);
        const QString time = u'-' + text.section(u':', -1);
        if (text.startsWith("RECURRENCE-ID"_L1) && event.id.endsWith(time) && event.id != time) {
            return event.id.chopped(time.size());
        }
    }
    return event.id;
}

icalcomponent* eventOf(const Event& event, const ProjectContent& project, const icaltimetype& stamp,
                       bool isRevoked) {
    icalcomponent* component = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    const auto add = [&](icalproperty* property) { icalcomponent_add_property(component, property); };
    add(icalproperty_new_uid(uidOf(event).toUtf8().constData()));
    add(icalproperty_new_dtstamp(stamp));
    add(icalproperty_new_dtstart(calendarDate(event.span.start)));
    if (event.span.end) {
        add(icalproperty_new_dtend(calendarDate(*event.span.end)));
    }
    add(icalproperty_new_summary(utf8(event.title).constData()));
    if (const QString text = calendarDescription(event); !text.isEmpty()) {
        add(icalproperty_new_description(utf8(text).constData()));
    }
    if (!event.places.isEmpty()) {
        add(icalproperty_new_location(utf8(event.places.join(u"; "_s)).constData()));
    }
    if (!event.sources.empty() && !event.sources.front().url.isEmpty()) {
        add(icalproperty_new_url(utf8(event.sources.front().url).constData()));
    }
    for (const QString& category : QStringList{trackName(project, event.track)} + event.tags) {
        add(icalproperty_new_categories(
            QString::fromUtf8(utf8(category)).replace(u',', kComma).toUtf8().constData()));
    }
    const bool isThreat = event.kind == Kind::Threat;
    if (isRevoked || isThreat) {
        add(icalproperty_new_status(isRevoked ? ICAL_STATUS_CANCELLED : ICAL_STATUS_TENTATIVE));
    }
    addRelations(component, event);
    addKept(component, event, isRevoked || isThreat);
    return component;
}

void countCalendarLosses(const Event& event, Losses& losses) {
    countLosses(event, {u"track", u"summary", u"tags", u"places", u"relations", u"sources"}, losses);
    for (const Relation& relation : event.relations) {
        if (relation.level) {
            ++losses[QStringLiteral(
                QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "the level of a relation"))];
            break;
        }
    }
    if (event.places.size() > 1) {
        ++losses[QStringLiteral(
            QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "places one by one (they stand in one line)"))];
    }
    if (!event.sources.empty()) {
        ++losses[QStringLiteral(QT_TRANSLATE_NOOP("fulcrum::ForeignExchange",
                                                  "sources as such (they stand in the description)"))];
    }
    if (hasOtherExtra(event, "ical")) {
        ++losses[QStringLiteral(QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "unknown fields"))];
    }
}

}  // namespace

QString calendarDescription(const Event& event) {
    QStringList lines;
    if (!event.summary.isEmpty()) {
        lines += event.summary;
    }
    if (!event.sources.empty()) {
        if (!lines.isEmpty()) {
            lines += QString();
        }
        for (const Source& source : event.sources) {
            QStringList parts{source.title};
            for (const QString& part : {source.publisher, source.url}) {
                if (!part.isEmpty() && part != source.title) {
                    parts += part;
                }
            }
            lines += u"– "_s + parts.join(u", "_s);
        }
    }
    return lines.join(u'\n');
}

Written writeICalendar(const ProjectContent& project, const QDateTime& now) {
    Written written;
    QSet<QString> revoked;
    for (const Event& event : project.events) {
        for (const Relation& relation : event.relations) {
            if (relation.type == RelationType::Revokes) {
                revoked.insert(relation.eventId);
            }
        }
    }
    const icaltimetype stamp = timeOf(now);
    const OwnedComponent calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Fulcrum//Fulcrum//EN"));
    for (const Event& event : project.events) {
        icalcomponent_add_component(calendar.get(),
                                    eventOf(event, project, stamp, revoked.contains(event.id)));
        countCalendarLosses(event, written.losses);
    }
    if (!project.eras.empty()) {
        written.losses[QStringLiteral(QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "eras"))] =
            static_cast<int>(project.eras.size());
    }
    char* text = icalcomponent_as_ical_string_r(calendar.get());
    written.bytes = QByteArray(text).replace(QString(kComma).toUtf8(), "\\,");
    icalmemory_free_buffer(text);
    return written;
}

}  // namespace fulcrum
