// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "models/exchange/project_iri.h"
#include "models/exchange/web_annotation.h"
#include "models/exchange/web_annotation_parts.h"
#include "models/exchange/web_annotation_rules.h"
#include "models/exchange/web_target.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// One value stands alone, several in a list, none not at all.
void setValues(Json& object, const char* name, const std::vector<Json>& values) {
    if (values.size() == 1) {
        object[name] = values[0];
    } else if (!values.empty()) {
        object[name] = values;
    }
}

class AnnotationJson {
public:
    /// `ids` are those of all annotations that are written.
    AnnotationJson(const Annotation& annotation, const WebAnnotationContext& context,
                   const QSet<QString>& ids)
        : m_annotation(annotation), m_context(context), m_ids(ids) {
        const Result<Json> extra = parseJson(annotation.extra.toUtf8(), QString());
        if (extra && extra->is_object()) {
            m_extra = *extra;
        }
        if (const Json* web = memberOf(m_extra, kWebPart)) {
            m_web = *web;
            m_extra.erase(kWebPart);
        }
    }

    Json json() {
        Json item = Json::object();
        if (const Json* context = memberOf(m_web, "context")) {
            item["@context"] = *context;
        }
        const QString iri = textOf(memberOf(m_web, "iri"));
        item["id"] = (isIri(iri) ? iri : annotationIri(m_annotation.id, m_context)).toStdString();
        const Json* type = memberOf(m_web, "type");
        item["type"] = type ? *type : Json("Annotation");
        setValues(item, "motivation", motivations());
        writeTimes(item);
        writeCreator(item);
        writeBodies(item);
        writeTargets(item);
        writeAudience(item);
        if (const Json* properties = memberOf(m_web, "properties"); properties && properties->is_object()) {
            for (const auto& [name, value] : properties->get_ref<const Json::object_t&>()) {
                if (!item.contains(name)) {
                    item[name] = value;
                }
            }
        }
        if (!m_extra.empty()) {
            item[kExtraProperty] = m_extra;
        }
        return item;
    }

private:
    std::vector<Json> kept(const char* name) const {
        std::vector<Json> values;
        for (const Json* value : valuesOf(m_web, name)) {
            values.push_back(*value);
        }
        return values;
    }

    std::vector<Json> motivations() const {
        std::vector<Json> motivations;
        const bool isSaid = !memberOf(m_web, "has_no_motivation") ||
                            m_annotation.motivation != motivationWithout(m_annotation.body);
        if (isSaid) {
            motivations.emplace_back(toText(m_annotation.motivation).toStdString());
        }
        for (const Json& other : kept("motivations")) {
            motivations.push_back(other);
        }
        return motivations;
    }

    void writeTimes(Json& item) const {
        item["created"] = webTime(m_annotation.created).toStdString();
        // That it was not edited need not be said, unless it came so.
        if (m_annotation.modified != m_annotation.created || memberOf(m_web, "has_modified")) {
            item["modified"] = webTime(m_annotation.modified).toStdString();
        }
    }

    void writeCreator(Json& item) const {
        const Json* creator = memberOf(m_web, "creator");
        if (creator && authorOf(*creator) == m_annotation.author) {
            item["creator"] = *creator;
        } else if (!m_annotation.author.isEmpty()) {
            item["creator"] = {{"type", "Person"}, {"name", m_annotation.author.toStdString()}};
        }
    }

    void writeBodies(Json& item) const {
        std::vector<Json> bodies;
        if (!m_annotation.body.isEmpty()) {
            const Json* form = memberOf(m_web, "text");
            Json text = form && form->is_object() ? *form : plainForm();
            text["value"] = m_annotation.body.toStdString();
            bodies.push_back(text);
        }
        for (const QString& code : m_annotation.codes) {
            bodies.push_back(codeBody(code, m_context));
        }
        if (m_annotation.severity) {
            bodies.push_back(severityBody(*m_annotation.severity));
        }
        for (const Json& other : kept("bodies")) {
            bodies.push_back(other);
        }
        if (bodies.size() == 1 && !m_annotation.body.isEmpty() && memberOf(m_web, "is_body_value")) {
            item["bodyValue"] = bodies[0]["value"];
            return;
        }
        setValues(item, "body", bodies);
    }

    void writeTargets(Json& item) const {
        const Json* form = memberOf(m_web, "target");
        const bool isStill = form && readTarget(*form, m_context, m_ids).target == m_annotation.target;
        std::vector<Json> targets{isStill ? *form : jsonOf(m_annotation.target, m_context)};
        for (const Json& other : kept("targets")) {
            targets.push_back(other);
        }
        setValues(item, "target", targets);
    }

    void writeAudience(Json& item) const {
        std::vector<Json> audience = kept("audience");
        if (m_annotation.isPrivate) {
            audience.insert(audience.begin(), Json(kPrivateAudience));
        }
        setValues(item, "audience", audience);
    }

    const Annotation& m_annotation;
    const WebAnnotationContext& m_context;
    const QSet<QString>& m_ids;
    Json m_extra = Json::object();
    Json m_web = Json::object();
};

}  // namespace

QByteArray writeWebAnnotations(const WebAnnotationContext& context, std::span<const Annotation> annotations,
                               PrivateNotes privateNotes) {
    QSet<QString> ids;
    for (const Annotation& annotation : annotations) {
        ids.insert(annotation.id);
    }
    Json items = Json::array();
    for (const Annotation& annotation : annotations) {
        if (!annotation.isPrivate || privateNotes == PrivateNotes::Included) {
            items.push_back(AnnotationJson(annotation, context, ids).json());
        }
    }
    const std::string project =
        toText(ProjectIri{context.projectId, ProjectIri::Part::Project, {}, {}}).toStdString();
    const std::string id = project + ":annotations";
    Json collection{{"@context", kAnnotationContext}, {"id", id}, {"type", "AnnotationCollection"}};
    if (!context.title.isEmpty()) {
        collection["label"] = context.title.toStdString();
    }
    collection["total"] = items.size();
    if (!items.empty()) {
        const std::string page = id + ":1";
        collection["first"] = {{"id", page}, {"type", "AnnotationPage"}, {"partOf", id}, {"startIndex", 0}};
        collection["first"]["items"] = std::move(items);
        collection["last"] = page;
    }
    constexpr int kIndent = 2;
    const std::string text = collection.dump(kIndent, ' ', false, Json::error_handler_t::replace);
    return QByteArray::fromStdString(text) + '\n';
}

}  // namespace fulcrum
