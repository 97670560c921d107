// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/foreign/simile.h"

#include <QRegularExpression>

#include "models/exchange/foreign/foreign_collection.h"
#include "models/exchange/foreign/foreign_instant.h"
#include "models/exchange/foreign/foreign_json.h"
#include "models/exchange/foreign/foreign_text.h"
#include "models/exchange/foreign/xml_tree.h"
#include "models/exchange/html_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct SimileEvent {
    QString where;
    QString id;
    QString start;
    QString latestStart;
    QString earliestEnd;
    QString end;
    bool isDuration = false;
    QString title;
    QString link;
    QString description;
    Json kept = Json::object();
};

/// "1 AD", "200 BC" and years of any number of digits: SIMILE takes no number for a time of its own.
Result<Instant> simileMoment(const QString& text) {
    static const QRegularExpression year(
        u"\\A(-?[0-9]{1,7})(?: ?(A\\.?D\\.?|C\\.?E\\.?|B\\.?C\\.?(?:E\\.?)?))?\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = year.match(text.trimmed());
    if (!match.hasMatch()) {
        return instantFrom(text);
    }
    const bool isBefore = match.captured(2).startsWith(u'b', Qt::CaseInsensitive);
    const auto day = isBefore ? std::nullopt : dayFromDate(match.captured(1).toInt(), 1, 1);
    if (!day) {
        return Error{
            {}, ForeignText::tr("\"%1\" is no date between the years 1 and 9999").arg(text.trimmed()), {}};
    }
    return Instant{*day, Precision::InYear, true};
}

Result<InstantSpan> simileSpan(const SimileEvent& event) {
    const Result<Instant> start = simileMoment(event.start);
    if (!start) {
        return start.error();
    }
    if (event.end.trimmed().isEmpty() || !event.isDuration) {
        return InstantSpan{{start->day, std::nullopt, start->precision}, !start->isMidnight};
    }
    const Result<Instant> end = simileMoment(event.end);
    if (!end) {
        return end.error();
    }
    const Day over = endOfPrecision(end->day, end->precision);
    const Result<DateSpan> span = end->precision != Precision::OnDay && over > start->day
                                      ? DateSpan{start->day, over, start->precision}
                                      : spanBetween(*start, *end);
    return span ? Result<InstantSpan>({*span, !start->isMidnight || !end->isMidnight}) : span.error();
}

void add(const SimileEvent& simile, ForeignCollection& collection) {
    if (simile.start.trimmed().isEmpty()) {
        collection.reject(simile.where, ForeignText::tr("it has no start"));
        return;
    }
    const Result<InstantSpan> read = simileSpan(simile);
    if (!read) {
        collection.reject(simile.where, read.error().what);
        return;
    }
    if (read->hasTime) {
        collection.loseTimeOfDay();
    }
    Event event = collection.eventOf(simile.id, plainFromHtml(simile.title).simplified(), read->span);
    event.summary = textFromHtml(simile.description, event.summary);
    if (!simile.link.isEmpty()) {
        addSource(event, {{}, {}, simile.link, std::nullopt, Precision::OnDay});
    }
    if (!simile.latestStart.isEmpty() || !simile.earliestEnd.isEmpty() ||
        (!simile.isDuration && !simile.end.isEmpty() && simile.end != simile.start)) {
        collection.lose(
            QStringLiteral(QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "between which days a date lies")));
    }
    keepInExtra(event, "simile", simile.kept);
    collection.add(std::move(event), simile.where);
}

/// By the long name or the short one.
QString eitherOf(const Json& json, const char* name, const char* brief) {
    const QString text = textIn(json, name);
    return text.isEmpty() ? textIn(json, brief) : text;
}

bool isSaid(const Json& json, const char* name, bool& value) {
    const Json* said = member(json, name);
    if (!said) {
        return false;
    }
    value = said->is_boolean() ? said->get<bool>()
                               : scalarText(*said).compare("true"_L1, Qt::CaseInsensitive) == 0;
    return true;
}

SimileEvent fromJson(const Json& json, const QString& where) {
    SimileEvent event;
    event.where = where;
    event.start = eitherOf(json, "start", "s");
    event.latestStart = eitherOf(json, "latestStart", "ls");
    event.earliestEnd = eitherOf(json, "earliestEnd", "ee");
    event.end = eitherOf(json, "end", "e");
    event.title = eitherOf(json, "title", "t");
    event.description = eitherOf(json, "description", "d");
    event.link = textIn(json, "link");
    event.id = eitherOf(json, "eventID", "eid");
    if (event.id.isEmpty()) {
        event.id = textIn(json, "id");
    }
    // SIMILE reads isDuration the wrong way round, and files are written for it.
    bool isInstant = false;
    bool isDuration = true;
    if (!isSaid(json, "durationEvent", isDuration) && isSaid(json, "isDuration", isInstant)) {
        isDuration = !isInstant;
    }
    event.isDuration = isDuration;
    event.kept = otherMembers(
        json, {"start", "s", "latestStart", "ls", "earliestEnd", "ee", "end", "e", "title", "t",
               "description", "d", "link", "eventID", "eid", "id", "durationEvent", "isDuration"});
    return event;
}

SimileEvent fromXml(const XmlNode& node, const QString& where) {
    SimileEvent event;
    event.where = where;
    event.start = node.attribute(u"start"_s);
    event.latestStart = node.attribute(u"latestStart"_s);
    event.earliestEnd = node.attribute(u"earliestEnd"_s);
    event.end = node.attribute(u"end"_s);
    event.title = node.attribute(u"title"_s);
    event.description = node.wholeText().trimmed();
    event.link = node.attribute(u"link"_s);
    event.id = node.attribute(u"eventID"_s);
    if (event.id.isEmpty()) {
        event.id = node.attribute(u"id"_s);
    }
    const auto says = [&node](const QString& name) {
        return node.attribute(name).compare("true"_L1, Qt::CaseInsensitive) == 0;
    };
    event.isDuration = says(u"isDuration"_s) || says(u"durationEvent"_s);
    QStringList names = node.attributes.keys();
    names.sort();
    for (const QString& name : names) {
        static const QStringList held{u"start"_s,      u"latestStart"_s,  u"earliestEnd"_s, u"end"_s,
                                      u"title"_s,      u"link"_s,         u"eventID"_s,     u"id"_s,
                                      u"isDuration"_s, u"durationEvent"_s};
        if (!held.contains(name)) {
            event.kept[name.toStdString()] = node.attributes.value(name).toStdString();
        }
    }
    return event;
}

/// What the file says of itself.
void noteBeside(QStringList names, ForeignCollection& collection) {
    names.sort();
    if (!names.isEmpty()) {
        collection.note(ForeignText::tr("left out beside the events: %1").arg(names.join(u", "_s).left(500)));
    }
}

Result<ForeignRecords> readXmlEvents(const QByteArray& bytes, const ForeignContext& context) {
    const auto root = readXml(bytes, context.file);
    if (!root) {
        return root.error();
    }
    if ((*root)->name != "data"_L1) {
        return Error{context.file, ForeignText::tr("this is no SIMILE Timeline"),
                     ForeignText::tr("Give XML whose first element is data")};
    }
    ForeignCollection collection(context, u"simile"_s);
    QStringList beside = (*root)->attributes.keys();
    beside.removeAll(u"date-time-format"_s);
    noteBeside(beside, collection);
    for (const auto& node : (*root)->children) {
        if (node->name == "event"_L1) {
            add(fromXml(*node, atLine(context.file, node->line)), collection);
        }
    }
    return collection.take();
}

}  // namespace

Result<ForeignRecords> readSimile(const QByteArray& bytes, const ForeignContext& context) {
    QByteArray start = bytes.left(64).trimmed();
    if (start.startsWith("\xef\xbb\xbf")) {
        start.remove(0, 3);
    }
    if (start.startsWith('<')) {
        return readXmlEvents(bytes, context);
    }
    const Result<Json> json = parsePaddedJson(bytes, context.file);
    if (!json) {
        return json.error();
    }
    const Json* events = member(*json, "events");
    if (!events || !events->is_array()) {
        return Error{context.file, ForeignText::tr("this is no SIMILE Timeline"),
                     ForeignText::tr("Give a JSON object with a list \"events\"")};
    }
    ForeignCollection collection(context, u"simile"_s);
    QStringList beside;
    for (const auto& [name, value] : json->items()) {
        beside += name == "events" || name == "dateTimeFormat" ? QStringList()
                                                               : QStringList(QString::fromStdString(name));
    }
    noteBeside(beside, collection);
    int number = 0;
    for (const Json& each : *events) {
        add(fromJson(each, ForeignText::tr("%1, event %2").arg(context.file).arg(++number)), collection);
    }
    return collection.take();
}

}  // namespace fulcrum
