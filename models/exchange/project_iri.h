// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The names by which parts of a project are spoken of outside it: "urn:fulcrum:PROJECT" is the project, and
// ":event:ID", ":annotation:ID", ":code:ID" and ":balance" behind it are parts of it; a text of an event ends
// in
// ":title" or ":summary". PROJECT is the project's id, which copies of its file keep. Ids are written in
// percent encoding, so that a colon inside one is none of ours. Pure functions.
#pragma once

#include <QString>
#include <optional>

#include "models/domain/terms.h"

namespace fulcrum {

struct ProjectIri {
    enum class Part { Project, Event, Annotation, Code, Balance };

    QString project;
    Part part = Part::Project;
    QString id;                     ///< of the event, annotation or code
    std::optional<EventText> text;  ///< only of an event

    bool operator==(const ProjectIri&) const = default;
};

QString toText(const ProjectIri& iri);
/// Nothing if it is not one of these.
std::optional<ProjectIri> projectIriFromText(const QString& text);

/// Whether the text has the form of an absolute IRI: a scheme, a colon, and no blanks or brackets.
bool isIri(const QString& text);

}  // namespace fulcrum
