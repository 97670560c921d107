// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/foreign/timeline_project.h"

#include <QRegularExpression>
#include <algorithm>

#include "models/exchange/foreign/foreign_collection.h"
#include "models/exchange/foreign/foreign_instant.h"
#include "models/exchange/foreign/foreign_text.h"
#include "models/exchange/foreign/xml_tree.h"
#include "models/exchange/json_document.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

bool isTrue(const XmlNode& node, QStringView name) {
    return node.textOf(name).compare(u"true", Qt::CaseInsensitive) == 0;
}

/// "2025-4-2 10:00:00": years and, in old files, months and days are not padded.
Result<Instant> momentFrom(const QString& text) {
    static const QRegularExpression form(
        u"\\A(-?[0-9]{1,6})-([0-9]{1,2})-([0-9]{1,2})(?: ([0-9]{1,2}:[0-9]{1,2}:[0-9]{1,2}))?\\z"_s);
    const QRegularExpressionMatch match = form.match(text);
    const auto day = match.hasMatch() ? dayFromDate(match.captured(1).toInt(), match.captured(2).toInt(),
                                                    match.captured(3).toInt())
                                      : std::nullopt;
    if (!day) {
        return Error{
            {}, ForeignText::tr("\"%1\" is no date between the years 1 and 9999").arg(text.left(40)), {}};
    }
    const QString time = match.captured(4);
    const bool isMidnight = std::ranges::all_of(time, [](QChar c) { return c == u'0' || c == u':'; });
    return Instant{*day, Precision::OnDay, isMidnight};
}

class ProjectEvents {
public:
    explicit ProjectEvents(const ForeignContext& context)
        : m_context(context), m_collection(context, u"timeline"_s) {}

    void readEra(const XmlNode& node) {
        const QString where = atLine(m_context.file, node.line);
        const Result<InstantSpan> read = spanOf(node);
        const QString name = node.textOf(u"name").simplified();
        if (!read || name.isEmpty()) {
            m_collection.reject(where, read ? ForeignText::tr("the era has no name") : read.error().what);
            return;
        }
        const DateSpan& span = read->span;
        Era era;
        const auto known = std::ranges::find(m_context.project.eras, name, &Era::name);
        if (known != m_context.project.eras.end()) {
            era = *known;
        }
        era.id = era.id.isEmpty() ? idFromTitle(span.start, name) : era.id;
        era.name = name;
        era.from = span.start;
        era.to = span.end;
        m_collection.addEra(std::move(era));
    }

    void readEvent(const XmlNode& node) {
        const QString where = atLine(m_context.file, node.line);
        const Result<InstantSpan> read = spanOf(node);
        if (!read) {
            m_collection.reject(where, read.error().what);
            return;
        }
        DateSpan span = read->span;
        if (read->hasTime) {
            m_collection.loseTimeOfDay();
        }
        if (isTrue(node, u"fuzzy") || isTrue(node, u"fuzzy_start")) {
            span.precision = Precision::InMonth;
        }
        if (isTrue(node, u"fuzzy_end")) {
            m_collection.lose(
                QStringLiteral(QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "that an end is vague")));
        }
        QString title = titleOf(node);
        Event event = m_collection.eventOf(node.attribute(u"id"_s), title, span);
        event.title = title;
        if (const XmlNode* description = node.child(u"description")) {
            event.summary = cleaned(description->text);
        }
        readCategories(node, event);
        for (const QString& address : node.textOf(u"hyperlink").split(u';', Qt::SkipEmptyParts)) {
            addSource(event, {{}, {}, address.trimmed(), std::nullopt, Precision::OnDay});
        }
        countLosses(node);
        m_collection.add(std::move(event), where);
    }

    void readCategory(const XmlNode& node) {
        if (!node.textOf(u"parent").isEmpty()) {
            m_collection.lose(QStringLiteral(
                QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "in which category another lies")));
        }
    }

    void note(const QString& sentence) { m_collection.note(sentence); }
    ForeignRecords take() { return m_collection.take(); }

private:
    static Result<InstantSpan> spanOf(const XmlNode& node) {
        const Result<Instant> start = momentFrom(node.textOf(u"start"));
        if (!start) {
            return start.error();
        }
        const DateSpan point{start->day, std::nullopt, Precision::OnDay};
        if (isTrue(node, u"ends_today") || isTrue(node, u"milestone") || node.textOf(u"end").isEmpty()) {
            return InstantSpan{point, !start->isMidnight};
        }
        const Result<Instant> end = momentFrom(node.textOf(u"end"));
        if (!end) {
            return end.error();
        }
        // A point of time has its start for its end.
        const Result<DateSpan> span =
            node.textOf(u"end") == node.textOf(u"start") ? point : spanBetween(*start, *end);
        return span ? Result<InstantSpan>({*span, !start->isMidnight || !end->isMidnight}) : span.error();
    }

    /// A container is "[1]Title", what it contains "(1)Title"; a bracket of the title's own is led by a
    /// blank.
    QString titleOf(const XmlNode& node) {
        static const QRegularExpression mark(u"\\A[\\[(][0-9]+[\\])]"_s);
        QString text;
        if (const XmlNode* found = node.child(u"text")) {
            text = found->text;
        }
        if (mark.match(text).hasMatch()) {
            m_collection.lose(QStringLiteral(
                QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "which events a container holds")));
            text.remove(mark);
        }
        return cleaned(text.simplified());
    }

    void readCategories(const XmlNode& node, Event& event) {
        QStringList names{node.textOf(u"category")};
        if (const XmlNode* more = node.child(u"categories")) {
            for (const auto& each : more->children) {
                names += each->text.trimmed();
            }
        }
        names.removeAll(QString());
        names.removeDuplicates();
        if (!names.isEmpty()) {
            event.track = m_collection.track(names.takeFirst());
        }
        QStringList tags = names;
        for (const QString& label : node.textOf(u"labels").split(u' ', Qt::SkipEmptyParts)) {
            tags += label.endsWith(u',') ? label.chopped(1) : label;
        }
        tags.removeDuplicates();
        if (!tags.isEmpty()) {
            event.tags = tags;
        }
    }

    void countLosses(const XmlNode& node) {
        for (const auto& [name, words] :
             {std::pair{u"alert"_s, QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "the alert")},
              std::pair{u"icon"_s, QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "the icon")},
              std::pair{u"progress"_s, QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "the progress")}}) {
            const QString text = node.textOf(name);
            if (!text.isEmpty() && text != "0"_L1) {
                m_collection.lose(QString::fromLatin1(words));
            }
        }
    }

    const ForeignContext& m_context;
    ForeignCollection m_collection;
};

}  // namespace

Result<ForeignRecords> readTimelineProject(const QByteArray& bytes, const ForeignContext& context) {
    const auto root = readXml(bytes, context.file);
    if (!root) {
        return root.error();
    }
    const XmlNode& timeline = **root;
    static const QRegularExpression version(u"\\A[0-9]+\\.[0-9]+(\\.[0-9]+)?"_s);
    if (timeline.name != "timeline"_L1 || !version.match(timeline.textOf(u"version")).hasMatch()) {
        return Error{context.file, ForeignText::tr("this is no file of The Timeline Project"),
                     ForeignText::tr("Give one whose first element is timeline, with a version")};
    }
    const QString calendar = timeline.textOf(u"timetype");
    if (!calendar.isEmpty() && calendar != "gregoriantime"_L1 && !calendar.startsWith("gregorian"_L1)) {
        return Error{context.file,
                     ForeignText::tr("its dates are of the calendar \"%1\"").arg(calendar.left(40)),
                     ForeignText::tr("Only Gregorian dates can be read")};
    }
    ProjectEvents events(context);
    if (const XmlNode* eras = timeline.child(u"eras")) {
        for (const auto& each : eras->children) {
            events.readEra(*each);
        }
    }
    if (const XmlNode* list = timeline.child(u"categories")) {
        for (const auto& each : list->children) {
            events.readCategory(*each);
        }
    }
    if (const XmlNode* list = timeline.child(u"events")) {
        for (const auto& each : list->children) {
            events.readEvent(*each);
        }
    }
    events.note(ForeignText::tr("colours and the view are left out"));
    return events.take();
}

}  // namespace fulcrum
