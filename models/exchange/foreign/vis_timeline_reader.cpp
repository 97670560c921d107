// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <QSet>

#include "models/exchange/foreign/foreign_collection.h"
#include "models/exchange/foreign/foreign_instant.h"
#include "models/exchange/foreign/foreign_json.h"
#include "models/exchange/foreign/foreign_text.h"
#include "models/exchange/foreign/vis_timeline.h"
#include "models/exchange/html_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

class VisItems {
public:
    explicit VisItems(const ForeignContext& context) : m_context(context), m_collection(context, u"vis"_s) {}

    void readGroups(const Json& groups) {
        for (const Json& group : groups) {
            const QString id = textIn(group, "id");
            const QString name = plainFromHtml(textIn(group, "content")).simplified();
            m_groups.insert(id, name.isEmpty() ? id : name);
            const Json others = otherMembers(group, {"id", "content", "order"});
            for (const auto& [key, value] : others.items()) {
                //: %1 is the name of a member of a group, such as "nestedGroups"
                m_collection.lose(
                    ForeignText::tr("\"%1\" of a group").arg(QString::fromStdString(key).left(80)));
            }
        }
    }

    void read(const Json& item) {
        const QString where = ForeignText::tr("%1, item %2").arg(m_context.file).arg(++m_number);
        const Result<InstantSpan> read = spanOf(item);
        if (!read) {
            m_collection.reject(where, read.error().what);
            return;
        }
        if (read->hasTime) {
            m_collection.loseTimeOfDay();
        }
        if (textIn(item, "type") == "background"_L1) {
            addEra(item, read->span, where);
        } else {
            addEvent(item, read->span, where);
        }
    }

    ForeignRecords take() {
        QStringList unused;
        for (auto group = m_groups.cbegin(); group != m_groups.cend(); ++group) {
            unused += m_used.contains(group.key()) ? QStringList() : QStringList(group.value());
        }
        unused.sort();
        if (!unused.isEmpty()) {
            m_collection.note(ForeignText::tr("groups without an event are left out: %1")
                                  .arg(unused.join(u", "_s).left(500)));
        }
        return m_collection.take();
    }

private:
    static Result<InstantSpan> spanOf(const Json& item) {
        const QString from = textIn(item, "start");
        if (from.isEmpty()) {
            return Error{{}, ForeignText::tr("it has no start"), {}};
        }
        const Result<Instant> start = instantFrom(from);
        if (!start) {
            return start.error();
        }
        const QString until = textIn(item, "end");
        const QString type = textIn(item, "type");
        if (until.isEmpty() && type == "background"_L1) {
            return Error{{}, ForeignText::tr("a background has no end"), {}};
        }
        if (until.isEmpty()) {
            return InstantSpan{{start->day, std::nullopt, start->precision}, !start->isMidnight};
        }
        const Result<Instant> end = instantFrom(until);
        const Result<DateSpan> span = end ? spanBetween(*start, *end) : end.error();
        return span ? Result<InstantSpan>({*span, !start->isMidnight || !end->isMidnight}) : span.error();
    }

    void addEra(const Json& item, const DateSpan& span, const QString& where) {
        QString name = plainFromHtml(textIn(item, "content")).simplified();
        if (name.isEmpty()) {
            name = plainFromHtml(textIn(item, "title")).simplified();
        }
        QString id = textIn(item, "id");
        if (id.startsWith("era:"_L1)) {
            id.remove(0, 4);
        }
        Era era;
        for (const Era& each : m_context.project.eras) {
            if (each.id == id || each.name == name) {
                era = each;
            }
        }
        if (name.isEmpty()) {
            m_collection.reject(where, ForeignText::tr("the background has no content"));
            return;
        }
        era.id = era.id.isEmpty() ? idFromTitle(span.start, name) : era.id;
        era.name = name;
        era.from = span.start;
        era.to = item.contains("fulcrum_open") ? std::nullopt : span.end;
        if (!otherMembers(item, {"id", "content", "title", "start", "end", "type", "fulcrum_open"}).empty()) {
            m_collection.lose(QStringLiteral(
                QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "group and looks of a background")));
        }
        m_collection.addEra(std::move(era));
    }

    void addEvent(const Json& item, const DateSpan& span, const QString& where) {
        const QString content = textIn(item, "content");
        const QString title = plainFromHtml(content).simplified();
        Event event = m_collection.eventOnDay(textIn(item, "id"), title, span);
        const Event* before = m_collection.known(event.id);
        event.title = textFromHtml(content, before ? before->title : QString()).simplified();
        if (item.contains("title")) {
            event.summary = textFromHtml(textIn(item, "title"), event.summary);
        }
        if (const QString group = textIn(item, "group"); !group.isEmpty()) {
            event.track = m_collection.track(m_groups.value(group, group));
            m_used.insert(group);
        }
        Json kept = otherMembers(item, {"id", "content", "start", "end", "group", "title", "type"});
        if (const QString type = textIn(item, "type");
            (type == "box"_L1 || type == "point"_L1) && type != visTypeOf(event)) {
            kept["type"] = type.toStdString();
        }
        keepInExtra(event, "vis", kept);
        m_collection.add(std::move(event), where);
    }

    const ForeignContext& m_context;
    ForeignCollection m_collection;
    QHash<QString, QString> m_groups;
    QSet<QString> m_used;  ///< ids of groups
    int m_number = 0;
};

}  // namespace

Result<ForeignRecords> readVisTimeline(const QByteArray& bytes, const ForeignContext& context) {
    const Result<Json> json = parsePaddedJson(bytes, context.file);
    if (!json) {
        return json.error();
    }
    const Json* items = json->is_array() ? &*json : member(*json, "items");
    if (!items || !items->is_array()) {
        return Error{context.file, ForeignText::tr("this is no vis-timeline"),
                     ForeignText::tr("Give a list of items, or a JSON object with \"items\" and \"groups\"")};
    }
    VisItems reading(context);
    reading.readGroups(listIn(*json, "groups"));
    for (const Json& item : *items) {
        reading.read(item);
    }
    ForeignRecords records = reading.take();
    if (member(*json, "options")) {
        records.notes += ForeignText::tr("\"options\" are left out");
    }
    return records;
}

}  // namespace fulcrum
