// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>

#include "models/exchange/exchange_text.h"
#include "models/exchange/html_text.h"
#include "models/exchange/project_iri.h"
#include "models/exchange/web_annotation.h"
#include "models/exchange/web_annotation_parts.h"
#include "models/exchange/web_annotation_rules.h"
#include "models/exchange/web_target.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// One annotation that keeps the rules.
class AnnotationReading {
public:
    AnnotationReading(const Json& json, const WebAnnotationContext& context, const QSet<QString>& ids,
                      std::vector<WebAnnotationNote>& notes)
        : m_json(json), m_context(context), m_ids(ids), m_notes(notes) {}

    Annotation read() {
        const QString iri = textOf(memberOf(m_json, "id"));
        m_annotation.id = annotationIdOf(iri, m_context);
        if (annotationIri(m_annotation.id, m_context) != iri) {
            m_web["iri"] = iri.toStdString();
        }
        readForm();
        readTarget();
        readBodies();
        readMotivation();
        readCreator();
        readTimes();
        readAudience();
        readOthers();
        if (!m_web.empty()) {
            // In an order of their own: the order in which they were met is none of the annotation's.
            std::map<std::string, Json> sorted;
            for (const auto& [name, value] : m_web.get_ref<const Json::object_t&>()) {
                sorted[name] = value;
            }
            m_extra[kWebPart] = sorted;
        }
        if (!m_extra.empty()) {
            m_annotation.extra = QString::fromStdString(m_extra.dump());
        }
        return m_annotation;
    }

private:
    void note(const QString& what, bool isUnattached = false) {
        m_notes.push_back({m_annotation.id, what, isUnattached});
    }

    void readForm() {
        const Json* context = memberOf(m_json, "@context");
        if (context && *context != kAnnotationContext) {
            m_web["context"] = *context;
        }
        const Json* type = memberOf(m_json, "type");
        if (*type != "Annotation") {
            m_web["type"] = *type;
        }
    }

    /// The first target that the project has; further ones are kept as they came.
    void readTarget() {
        const auto targets = valuesOf(m_json, "target");
        std::size_t chosen = 0;
        ReadTarget read = fulcrum::readTarget(*targets[0], m_context, m_ids);
        for (std::size_t i = 1; i < targets.size() && !read.isAttached; ++i) {
            ReadTarget other = fulcrum::readTarget(*targets[i], m_context, m_ids);
            if (other.isAttached) {
                read = std::move(other);
                chosen = i;
            }
        }
        if (read.target == AnnotationTarget(NoteTarget{m_annotation.id})) {
            const QString json = QString::fromStdString(targets[chosen]->dump());
            read = {ForeignTarget{json}, false, ExchangeText::tr("it answers itself")};
        }
        m_annotation.target = read.target;
        const bool isForeign = std::holds_alternative<ForeignTarget>(read.target);
        if (!isForeign && !isSameJson(jsonOf(read.target, m_context), *targets[chosen])) {
            m_web["target"] = *targets[chosen];
        }
        for (std::size_t i = 0; i < targets.size(); ++i) {
            if (i != chosen) {
                m_web["targets"].push_back(*targets[i]);
            }
        }
        if (!read.what.isEmpty()) {
            note(read.what, !read.isAttached);
        }
        if (targets.size() > 1) {
            note(ExchangeText::tr(
                     "it is on %1 things: it is attached to one, the others are kept as they came")
                     .arg(targets.size()));
        }
    }

    void readBodies() {
        if (const Json* value = memberOf(m_json, "bodyValue")) {
            m_annotation.body = textOf(value);
            if (!m_annotation.body.isEmpty()) {
                m_web["text"] = {{"type", "TextualBody"}, {"format", "text/plain"}};
                m_web["is_body_value"] = true;
            }
        }
        for (const Json* body : valuesOf(m_json, "body")) {
            if (takeCode(*body) || takeSeverity(*body) || takeText(*body)) {
                continue;
            }
            m_web["bodies"].push_back(*body);
            note(ExchangeText::tr("a body that is no text or code of the project (%1) is kept as it came")
                     .arg(nameOf(*body)));
        }
    }

    static QString nameOf(const Json& body) {
        for (const char* name : {"source", "id", "value", "type"}) {
            constexpr qsizetype kLongestName = 80;
            if (const QString text = textOf(memberOf(body, name)); !text.isEmpty()) {
                return text.left(kLongestName);
            }
        }
        return body.is_string() ? textOf(body) : ExchangeText::tr("of several parts");
    }

    static bool hasPurpose(const Json& body, std::initializer_list<const char*> names) {
        const auto purposes = valuesOf(body, "purpose");
        return std::any_of(purposes.begin(), purposes.end(), [&](const Json* purpose) {
            return std::any_of(names.begin(), names.end(),
                               [&](const char* name) { return textOf(purpose) == QLatin1StringView(name); });
        });
    }

    /// The code of the project that is meant, by its id, or by its name if only one has it; or empty.
    QString codeNamed(const QString& id, const QString& name) const {
        QStringList named;
        for (const Code& code : m_context.codes) {
            if (!id.isEmpty() && code.id == id) {
                return code.id;
            }
            if (!name.isEmpty() && code.name == name) {
                named += code.id;
            }
        }
        return named.size() == 1 ? named[0] : QString();
    }

    bool takeCode(const Json& body) {
        const Json* source = memberOf(body, "source");
        const Json& named = source ? *source : body;
        const QString text = named.is_string() ? textOf(named) : textOf(memberOf(named, "id"));
        const std::optional<ProjectIri> iri = projectIriFromText(text);
        const bool isOurs = iri && iri->part == ProjectIri::Part::Code;
        const bool isTag = hasPurpose(body, {"tagging", "classifying"});
        if (!isOurs && !isTag) {
            return false;
        }
        const QString value = textOf(memberOf(body, "value"));
        const QString name = value.isEmpty() ? textOf(memberOf(named, "label")) : value;
        const QString code = codeNamed(isOurs ? iri->id : value, name);
        if (code.isEmpty() || m_annotation.codes.contains(code)) {
            return false;
        }
        m_annotation.codes += code;
        if (!isOurs || iri->project != m_context.projectId || iri->id != code) {
            note(ExchangeText::tr("\"%1\" is the code %2 of the project")
                     .arg(name.isEmpty() ? text : name, code));
        }
        return true;
    }

    bool takeSeverity(const Json& body) {
        const QString value = textOf(memberOf(body, "value"));
        const bool isStep = value.size() == 1 && value[0] >= u'1' && value[0] <= u'5';
        if (m_annotation.severity || !isStep || !hasPurpose(body, {"assessing"}) || saysMore(body)) {
            return false;
        }
        m_annotation.severity = value[0].digitValue();
        return true;
    }

    /// Whether more would be lost than how a number is written.
    static bool saysMore(const Json& body) {
        const auto& members = body.get_ref<const Json::object_t&>();
        return std::any_of(members.begin(), members.end(), [](const auto& member) {
            static const QSet<QString> known{u"type"_s, u"value"_s, u"purpose"_s, u"format"_s};
            return !known.contains(QString::fromStdString(member.first));
        });
    }

    bool takeText(const Json& body) {
        const Json* value = memberOf(body, "value");
        const bool isText =
            value && value->is_string() && (isOfType(body, "TextualBody") || !memberOf(body, "type"));
        if (!isText || !m_annotation.body.isEmpty() || textOf(value).isEmpty() ||
            hasPurpose(body, {"tagging", "classifying"})) {
            return false;
        }
        Json form = body;
        form.erase("value");
        m_annotation.body = textOf(value);
        if (textOf(memberOf(body, "format")).startsWith(u"text/html"_s)) {
            m_annotation.body = markdownFromHtml(m_annotation.body);
            form["format"] = "text/markdown";
            note(ExchangeText::tr("its HTML came in as Markdown"));
        }
        if (!isSameJson(form, plainForm())) {
            m_web["text"] = form;
        }
        return true;
    }

    void readMotivation() {
        std::optional<Motivation> first;
        for (const Json* value : valuesOf(m_json, "motivation")) {
            const std::optional<Motivation> motivation = motivationFromText(textOf(value));
            if (motivation && !first) {
                first = motivation;
            } else {
                m_web["motivations"].push_back(*value);
            }
        }
        if (!first) {
            m_web["has_no_motivation"] = true;
        }
        m_annotation.motivation = first.value_or(motivationWithout(m_annotation.body));
    }

    void readCreator() {
        const Json* creator = memberOf(m_json, "creator");
        if (!creator) {
            return;
        }
        m_annotation.author = authorOf(*creator);
        const Json plain{{"type", "Person"}, {"name", m_annotation.author.toStdString()}};
        if (!isSameJson(*creator, plain)) {
            m_web["creator"] = *creator;
        }
    }

    void readTimes() {
        const auto time = [&](const char* name) {
            return QDateTime::fromString(textOf(memberOf(m_json, name)), Qt::ISODateWithMs).toUTC();
        };
        if (memberOf(m_json, "created")) {
            m_annotation.created = time("created");
        } else {
            // The same document must give the same annotation when it is read again.
            m_annotation.created = m_context.annotations.value(m_annotation.id, m_context.now);
            note(ExchangeText::tr("it does not say when it was created: the time of its import stands in"));
        }
        m_annotation.modified = memberOf(m_json, "modified") ? time("modified") : m_annotation.created;
        if (memberOf(m_json, "modified") && m_annotation.modified == m_annotation.created) {
            m_web["has_modified"] = true;
        }
    }

    void readAudience() {
        for (const Json* audience : valuesOf(m_json, "audience")) {
            if (textOf(audience) == QLatin1StringView(kPrivateAudience)) {
                m_annotation.isPrivate = true;
            } else {
                m_web["audience"].push_back(*audience);
            }
        }
    }

    void readOthers() {
        static const QSet<QString> taken{u"@context"_s, u"id"_s,        u"type"_s,       u"target"_s,
                                         u"body"_s,     u"bodyValue"_s, u"motivation"_s, u"creator"_s,
                                         u"created"_s,  u"modified"_s,  u"audience"_s};
        for (const auto& [name, value] : m_json.get_ref<const Json::object_t&>()) {
            if (name == kExtraProperty && value.is_object()) {
                readExtra(value);
            } else if (!taken.contains(QString::fromStdString(name))) {
                m_web["properties"][name] = value;
            }
        }
    }

    /// A name that Fulcrum JSON has itself would stand twice in one object there.
    void readExtra(const Json& extra) {
        static const QSet<QString> ours{u"id"_s,       u"on"_s,       u"motivation"_s, u"body"_s,
                                        u"codes"_s,    u"severity"_s, u"author"_s,     u"created"_s,
                                        u"modified"_s, u"private"_s,  u"web"_s};
        for (const auto& [name, value] : extra.get_ref<const Json::object_t&>()) {
            if (!ours.contains(QString::fromStdString(name))) {
                m_extra[name] = value;
            }
        }
    }

    const Json& m_json;
    const WebAnnotationContext& m_context;
    const QSet<QString>& m_ids;
    std::vector<WebAnnotationNote>& m_notes;
    Annotation m_annotation;
    Json m_extra = Json::object();
    Json m_web = Json::object();
};

class DocumentReading {
public:
    DocumentReading(const Json& document, const QString& file, const WebAnnotationContext& context)
        : m_document(document), m_file(file), m_context(context) {}

    Result<WebAnnotations> read() {
        collect();
        QSet<QString> ids;
        for (const Json* item : m_items) {
            const QString id = annotationIdOf(textOf(memberOf(*item, "id")), m_context);
            if (ids.contains(id)) {
                return Error{ExchangeText::tr("%1, annotation %2").arg(m_file, id),
                             ExchangeText::tr("\"id\" stands on two annotations"),
                             ExchangeText::tr("Remove one of them, or give it an id of its own")};
            }
            ids.insert(id);
        }
        for (const Json* item : m_items) {
            m_result.annotations.push_back(AnnotationReading(*item, m_context, ids, m_result.notes).read());
        }
        return std::move(m_result);
    }

private:
    void note(const QString& what) { m_result.notes.push_back({{}, what, false}); }

    void collect() {
        if (isOfType(m_document, "AnnotationCollection")) {
            collectCollection();
        } else if (isOfType(m_document, "AnnotationPage")) {
            collectPage(m_document);
        } else {
            m_items.push_back(&m_document);
        }
    }

    void collectCollection() {
        const Json* first = memberOf(m_document, "first");
        if (first && memberOf(*first, "items")) {
            collectPage(*first);
        } else if (first) {
            note(ExchangeText::tr("the first page of the collection stands elsewhere and is not fetched"));
        }
        QStringList others;
        static const QSet<QString> known{u"@context"_s, u"id"_s,    u"type"_s, u"label"_s,
                                         u"total"_s,    u"first"_s, u"last"_s};
        for (const auto& [name, value] : m_document.get_ref<const Json::object_t&>()) {
            if (!known.contains(QString::fromStdString(name))) {
                others += QString::fromStdString(name);
            }
        }
        if (!others.isEmpty()) {
            note(ExchangeText::tr("what the collection says of itself is not kept: %1")
                     .arg(others.join(u", "_s)));
        }
    }

    void collectPage(const Json& page) {
        for (const Json& item : *memberOf(page, "items")) {
            if (item.is_string()) {
                note(ExchangeText::tr("the annotation %1 is only named, and not fetched").arg(textOf(item)));
            } else {
                m_items.push_back(&item);
            }
        }
        if (memberOf(page, "next")) {
            note(ExchangeText::tr("the next page stands elsewhere and is not fetched"));
        }
    }

    const Json& m_document;
    const QString& m_file;
    const WebAnnotationContext& m_context;
    std::vector<const Json*> m_items;
    WebAnnotations m_result;
};

}  // namespace

Result<WebAnnotations> readWebAnnotations(const QByteArray& bytes, const QString& file,
                                          const WebAnnotationContext& context) {
    const Result<Json> document = parseJson(bytes, file);
    if (!document) {
        return document.error();
    }
    Fault fault;
    checkWebAnnotationDocument(*document, file, fault);
    if (fault.isSet()) {
        return fault.error();
    }
    return DocumentReading(*document, file, context).read();
}

}  // namespace fulcrum
