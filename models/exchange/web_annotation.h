// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Annotations as W3C Web Annotations (JSON-LD, Recommendation of 2017): out as an AnnotationCollection with
// one embedded page, in as a single Annotation, an AnnotationPage or an AnnotationCollection. A document that
// breaks a MUST of the model is refused with its place; what it says and a Fulcrum annotation cannot is kept
// in `extra` under "web" and written back. Nothing is fetched. How targets are named, ARCHITECTURE.md says.
// Pure functions, usable from any thread.
#pragma once

#include <QByteArray>
#include <QHash>
#include <span>
#include <vector>

#include "models/domain/project_content.h"
#include "models/domain/result.h"

namespace fulcrum {

/// What reading and writing need to know of the project.
struct WebAnnotationContext {
    struct EventTexts {
        QString title;
        QString summary;
    };

    QString projectId;
    QString title;
    QHash<QString, EventTexts> events;      ///< by id
    QHash<QString, QDateTime> annotations;  ///< by id, when each was created
    std::vector<Code> codes;
    QDateTime now;  ///< when an annotation was created that does not say so
};
WebAnnotationContext webAnnotationContext(const ProjectContent& content, const QString& projectId,
                                          const QDateTime& now);

/// Something that did not come in as it stood.
struct WebAnnotationNote {
    QString annotation;         ///< its id; empty if it concerns the document
    QString what;               ///< a sentence without its full stop
    bool isUnattached = false;  ///< the annotation is kept, but on nothing in the project
};

struct WebAnnotations {
    std::vector<Annotation> annotations;
    std::vector<WebAnnotationNote> notes;
};

/// `file` is how errors name the input.
Result<WebAnnotations> readWebAnnotations(const QByteArray& bytes, const QString& file,
                                          const WebAnnotationContext& context);

enum class PrivateNotes { LeftOut, Included };
/// Ends with a line feed; the same content gives the same bytes. Private notes that are included say so by
/// their audience.
QByteArray writeWebAnnotations(const WebAnnotationContext& context, std::span<const Annotation> annotations,
                               PrivateNotes privateNotes = PrivateNotes::LeftOut);

}  // namespace fulcrum
