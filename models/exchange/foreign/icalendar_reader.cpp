// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "models/exchange/foreign/foreign_collection.h"
#include "models/exchange/foreign/foreign_instant.h"
#include "models/exchange/foreign/foreign_json.h"
#include "models/exchange/foreign/foreign_text.h"
#include "models/exchange/foreign/icalendar.h"
#include "models/exchange/foreign/icalendar_component.h"
#include "models/exchange/windows_1252.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

QString textFrom(const char* text) { return cleaned(QString::fromUtf8(text)); }

/// Without the line ends that only fold: programs cut them into the midst of a character.
QByteArray unfolded(QByteArray bytes) {
    bytes.replace("\r\n ", "").replace("\r\n\t", "");
    return bytes.replace("\n ", "").replace("\n\t", "");
}

/// What libical does not tell: on which line each event begins, and whether the file is whole.
class Outline {
public:
    Outline(const QByteArray& bytes, const QString& file) : m_file(file) {
        int line = 0;
        for (qsizetype from = 0; from < bytes.size() && !m_fault; ++line) {
            qsizetype end = bytes.indexOf('\n', from);
            end = end < 0 ? bytes.size() : end;
            // A line that a blank leads goes on with the one before, whatever it says.
            if (bytes[from] != ' ' && bytes[from] != '\t') {
                look(QByteArrayView(bytes).sliced(from, end - from).trimmed(), line + 1);
            }
            from = end + 1;
        }
        if (!m_fault && !m_isCalendar) {
            m_fault = Error{file, ForeignText::tr("this is no iCalendar"),
                            ForeignText::tr("Give a file that begins with BEGIN:VCALENDAR")};
        } else if (!m_fault && !m_open.empty()) {
            m_fault = Error{atLine(file, m_open.back()),
                            ForeignText::tr("what begins here never ends: the file is cut off"),
                            ForeignText::tr("Export it again")};
        }
    }
    const std::optional<Error>& fault() const { return m_fault; }
    int lineOf(std::size_t event) const { return event < m_events.size() ? m_events[event] : 0; }

private:
    void look(QByteArrayView text, int line) {
        constexpr qsizetype kLongestName = 30;
        if (text.size() > kLongestName) {
            return;
        }
        const QByteArray word = text.toByteArray().toUpper();
        if (word == "BEGIN:VCALENDAR") {
            m_isCalendar = true;
        }
        if (word == "BEGIN:VEVENT") {
            m_events.push_back(line);
        }
        if (word.startsWith("BEGIN:")) {
            m_open.push_back(line);
            if (m_open.size() > static_cast<std::size_t>(kDeepestNesting)) {
                m_fault = Error{atLine(m_file, line),
                                ForeignText::tr("parts are nested more than %1 deep").arg(kDeepestNesting),
                                ForeignText::tr("A calendar needs three levels")};
            }
        } else if (word.startsWith("END:") && !m_open.empty()) {
            m_open.pop_back();
        }
    }

    QString m_file;
    bool m_isCalendar = false;
    std::vector<int> m_open;
    std::vector<int> m_events;
    std::optional<Error> m_fault;
};

Result<Instant> instantOf(const icaltimetype& time) {
    const auto day =
        icaltime_is_null_time(time) ? std::nullopt : dayFromDate(time.year, time.month, time.day);
    if (!day) {
        return Error{{}, ForeignText::tr("its date is none between the years 1 and 9999"), {}};
    }
    const bool isMidnight = time.is_date || (time.hour == 0 && time.minute == 0 && time.second == 0);
    return Instant{*day, Precision::OnDay, isMidnight};
}

std::optional<RelationType> relationOf(icalproperty* property) {
    icalparameter* parameter = icalproperty_get_first_parameter(property, ICAL_RELTYPE_PARAMETER);
    const char* word = parameter ? icalparameter_get_xvalue(parameter) : nullptr;
    QString name = word ? QString::fromUtf8(word).toLower() : QString();
    if (!name.startsWith("x-"_L1)) {
        return std::nullopt;
    }
    return relationTypeFromText(QString(name.mid(2).replace(u'-', u'_')));
}

class CalendarEvents {
public:
    explicit CalendarEvents(const ForeignContext& context)
        : m_context(context), m_collection(context, u"ical"_s) {}

    void readAll(icalcomponent* root, const Outline& outline) {
        std::size_t number = 0;
        visit(root, outline, number);
        if (!m_beside.isEmpty()) {
            m_collection.note(ForeignText::tr("left out beside the events: %1").arg(m_beside.join(u", "_s)));
        }
    }
    void note(const QString& sentence) { m_collection.note(sentence); }
    ForeignRecords take() { return m_collection.take(); }

private:
    void visit(icalcomponent* parent, const Outline& outline, std::size_t& number) {
        for (icalproperty* each = icalcomponent_get_first_property(parent, ICAL_ANY_PROPERTY); each;
             each = icalcomponent_get_next_property(parent, ICAL_ANY_PROPERTY)) {
            lookBeside(each);
        }
        for (icalcomponent* each = icalcomponent_get_first_component(parent, ICAL_ANY_COMPONENT); each;
             each = icalcomponent_get_next_component(parent, ICAL_ANY_COMPONENT)) {
            switch (icalcomponent_isa(each)) {
                case ICAL_VEVENT_COMPONENT:
                    read(each, atLine(m_context.file, outline.lineOf(number++)));
                    break;
                case ICAL_VCALENDAR_COMPONENT:
                    visit(each, outline, number);
                    break;
                case ICAL_VTIMEZONE_COMPONENT:
                    break;
                default:
                    m_collection.lose(
                        QString::fromUtf8(icalcomponent_kind_to_string(icalcomponent_isa(each))));
            }
        }
    }

    /// A property of the whole calendar.
    void lookBeside(icalproperty* property) {
        switch (icalproperty_isa(property)) {
            case ICAL_VERSION_PROPERTY:
            case ICAL_PRODID_PROPERTY:
            case ICAL_CALSCALE_PROPERTY:
            case ICAL_METHOD_PROPERTY:
                return;
            default:
                const QString name = QString::fromUtf8(icalproperty_get_property_name(property));
                m_beside += m_beside.contains(name) ? QStringList() : QStringList(name);
        }
    }

    Result<DateSpan> spanOf(icalcomponent* component) {
        icalproperty* from = icalcomponent_get_first_property(component, ICAL_DTSTART_PROPERTY);
        if (!from) {
            return Error{{}, ForeignText::tr("it has no DTSTART that is a date"), {}};
        }
        const icaltimetype first = icalproperty_get_dtstart(from);
        const Result<Instant> start = instantOf(first);
        if (!start) {
            return start.error();
        }
        m_hasTime = !start->isMidnight;
        icaltimetype last{};
        if (icalproperty* until = icalcomponent_get_first_property(component, ICAL_DTEND_PROPERTY)) {
            last = icalproperty_get_dtend(until);
        } else if (icalproperty* lasting =
                       icalcomponent_get_first_property(component, ICAL_DURATION_PROPERTY)) {
            last = icaltime_add(first, icalproperty_get_duration(lasting));
        } else {
            return DateSpan{start->day, std::nullopt, Precision::OnDay};
        }
        const Result<Instant> end = instantOf(last);
        if (!end) {
            return end.error();
        }
        m_hasTime = m_hasTime || !end->isMidnight;
        // Real calendars let a day end where it begins, or before.
        return end->day <= start->day ? DateSpan{start->day, start->day + 1, Precision::OnDay}
                                      : spanBetween(*start, *end);
    }

    /// One time of a repetition that is moved has the id of all of them, and says which it is.
    static QString idOf(icalcomponent* component) {
        QString uid = textFrom(icalcomponent_get_uid(component));
        icalproperty* which = icalcomponent_get_first_property(component, ICAL_RECURRENCEID_PROPERTY);
        if (uid.isEmpty() || !which) {
            return uid;
        }
        char* time = icaltime_as_ical_string_r(icalproperty_get_recurrenceid(which));
        QString id = uid + u'-' + QString::fromUtf8(time);
        icalmemory_free_buffer(time);
        return id;
    }

    static bool isStatus(const Json& line) { return scalarText(line).startsWith("STATUS"_L1); }

    void read(icalcomponent* component, const QString& where) {
        const Result<DateSpan> span = spanOf(component);
        if (!span) {
            m_collection.reject(where, span.error().what);
            return;
        }
        const char* summary = icalcomponent_get_summary(component);
        Event event = m_collection.eventOnDay(idOf(component), textFrom(summary).simplified(), *span);
        m_isKnown = m_collection.isKnown(event.id);
        m_hadStatus = std::ranges::any_of(listIn(keptInExtra(event, "ical"), "properties"), isStatus);
        if (m_hasTime) {
            m_collection.loseTimeOfDay();
        }
        QStringList categories;
        std::vector<Relation> relations;
        Json kept = Json::array();
        for (icalproperty* each = icalcomponent_get_first_property(component, ICAL_ANY_PROPERTY); each;
             each = icalcomponent_get_next_property(component, ICAL_ANY_PROPERTY)) {
            readProperty(each, event, categories, relations, kept);
        }
        if (icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT)) {
            m_collection.lose(QStringLiteral(QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "alarms")));
        }
        takeCategories(categories, event);
        takeRelations(std::move(relations), event);
        Json extra = Json::object();
        if (!kept.empty()) {
            extra["properties"] = std::move(kept);
        }
        keepInExtra(event, "ical", extra);
        m_collection.add(std::move(event), where);
    }

    void readProperty(icalproperty* property, Event& event, QStringList& categories,
                      std::vector<Relation>& relations, Json& kept) {
        switch (icalproperty_isa(property)) {
            case ICAL_UID_PROPERTY:
            case ICAL_DTSTAMP_PROPERTY:
            case ICAL_DTSTART_PROPERTY:
            case ICAL_DTEND_PROPERTY:
            case ICAL_DURATION_PROPERTY:
            case ICAL_SUMMARY_PROPERTY:
                return;
            case ICAL_DESCRIPTION_PROPERTY:
                if (const QString text = textFrom(icalproperty_get_description(property));
                    !m_isKnown || text != calendarDescription(event).trimmed()) {
                    event.summary = text;
                }
                return;
            case ICAL_LOCATION_PROPERTY:
                if (const QString place = textFrom(icalproperty_get_location(property));
                    !place.isEmpty() && place != event.places.join(u"; "_s)) {
                    event.places = QStringList{place};
                }
                return;
            case ICAL_URL_PROPERTY:
                addSource(event,
                          {{}, {}, textFrom(icalproperty_get_url(property)), std::nullopt, Precision::OnDay});
                return;
            case ICAL_CATEGORIES_PROPERTY:
                categories += textFrom(icalproperty_get_categories(property));
                return;
            case ICAL_RELATEDTO_PROPERTY:
                if (const auto type = relationOf(property)) {
                    relations.push_back(
                        {*type, textFrom(icalproperty_get_relatedto(property)), std::nullopt});
                    return;
                }
                break;
            case ICAL_RRULE_PROPERTY:
            case ICAL_RDATE_PROPERTY:
                m_collection.lose(QStringLiteral(QT_TRANSLATE_NOOP(
                    "fulcrum::ForeignExchange", "the repetition (only the first time is read)")));
                break;
            case ICAL_XLICERROR_PROPERTY:
                m_collection.lose(QStringLiteral(
                    QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "a property that is not valid")));
                return;
            case ICAL_STATUS_PROPERTY:
                // Where it is written from the kind, it says nothing new of what is here already.
                if (m_isKnown && !m_hadStatus && isWrittenStatus(icalproperty_get_status(property))) {
                    return;
                }
                break;
            default:
                break;
        }
        char* line = icalproperty_as_ical_string_r(property);
        kept.push_back(QString::fromUtf8(unfolded(line)).trimmed().toStdString());
        icalmemory_free_buffer(line);
    }

    static bool isWrittenStatus(icalproperty_status status) {
        return status == ICAL_STATUS_CANCELLED || status == ICAL_STATUS_TENTATIVE;
    }

    /// One is the track: the one that the project has, or the first.
    void takeCategories(QStringList categories, Event& event) {
        categories.removeAll(QString());
        categories.removeDuplicates();
        if (categories.isEmpty()) {
            event.tags.clear();
            return;
        }
        auto track =
            std::ranges::find_if(categories, [&](const QString& name) { return m_collection.isTrack(name); });
        track = track == categories.end() ? categories.begin() : track;
        event.track = m_collection.track(*track);
        categories.erase(track);
        event.tags = categories;
    }

    /// A level has no place in a calendar: it is that of the relation that is here.
    static void takeRelations(std::vector<Relation> relations, Event& event) {
        for (Relation& relation : relations) {
            for (const Relation& there : event.relations) {
                if (there.type == relation.type && there.eventId == relation.eventId) {
                    relation.level = there.level;
                }
            }
        }
        event.relations = std::move(relations);
    }

    const ForeignContext& m_context;
    ForeignCollection m_collection;
    QStringList m_beside;  ///< names of what the calendar says of itself
    // Of the event that is read.
    bool m_isKnown = false;
    bool m_hasTime = false;
    bool m_hadStatus = false;  ///< it has kept one that a file had before
};

}  // namespace

Result<ForeignRecords> readICalendar(const QByteArray& bytes, const ForeignContext& context) {
    const bool isUtf16 = bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
    const QByteArray lines = isUtf16                            ? decodedText(bytes).text.toUtf8()
                             : bytes.startsWith("\xef\xbb\xbf") ? bytes.sliced(3)
                                                                : bytes;
    const DecodedText decoded = decodedText(unfolded(lines));
    if (decoded.text.contains(QChar(u'\0'))) {
        return Error{context.file, ForeignText::tr("the text holds a null character"),
                     ForeignText::tr("Remove it")};
    }
    const Outline outline(lines, context.file);
    if (outline.fault()) {
        return *outline.fault();
    }
    icalerror_set_errors_are_fatal(0);
    const OwnedComponent root(icalparser_parse_string(decoded.text.toUtf8().constData()));
    if (!root) {
        return Error{context.file, ForeignText::tr("this is no iCalendar"),
                     ForeignText::tr("Export it again")};
    }
    CalendarEvents events(context);
    if (decoded.isGuessed) {
        events.note(guessedEncodingWords());
    }
    if (icalcomponent_isa(root.get()) == ICAL_VCALENDAR_COMPONENT ||
        icalcomponent_isa(root.get()) == ICAL_XROOT_COMPONENT) {
        events.readAll(root.get(), outline);
    }
    return events.take();
}

}  // namespace fulcrum
