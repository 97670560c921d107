// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/web_annotation_parts.h"

#include <algorithm>

#include "models/exchange/project_iri.h"
#include "models/exchange/web_annotation_rules.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

Json plainForm() { return {{"type", "TextualBody"}, {"format", "text/markdown"}}; }

Json codeBody(const QString& code, const WebAnnotationContext& context) {
    Json source{
        {"id", toText(ProjectIri{context.projectId, ProjectIri::Part::Code, code, {}}).toStdString()}};
    const auto found = std::find_if(context.codes.begin(), context.codes.end(),
                                    [&](const Code& each) { return each.id == code; });
    if (found != context.codes.end()) {
        source["label"] = found->name.toStdString();
    }
    return {{"type", "SpecificResource"}, {"purpose", "classifying"}, {"source", source}};
}

Json severityBody(int severity) {
    return {{"type", "TextualBody"},
            {"purpose", "assessing"},
            {"format", "text/plain"},
            {"value", std::to_string(severity)}};
}

QString webTime(const QDateTime& time) {
    const QDateTime utc = time.toUTC();
    return utc.toString(utc.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

QString authorOf(const Json& creator) {
    if (creator.is_array()) {
        return creator.empty() ? QString() : authorOf(creator[0]);
    }
    if (creator.is_string()) {
        return textOf(creator);
    }
    for (const char* name : {"name", "nickname", "id"}) {
        const auto values = valuesOf(creator, name);
        if (!values.empty() && !textOf(values[0]).isEmpty()) {
            return textOf(values[0]);
        }
    }
    return {};
}

WebAnnotationContext webAnnotationContext(const ProjectContent& content, const QString& projectId,
                                          const QDateTime& now) {
    WebAnnotationContext context;
    context.projectId = projectId;
    context.title = content.project.title;
    for (const Event& event : content.events) {
        context.events.insert(event.id, {event.title, event.summary});
    }
    for (const Annotation& annotation : content.annotations) {
        context.annotations.insert(annotation.id, annotation.created);
    }
    context.codes = content.codes;
    context.now = now;
    return context;
}

}  // namespace fulcrum
