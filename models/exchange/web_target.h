// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an annotation is on, as a target of the Web Annotation model, and back. An event, a text of an event,
// the project (for days) and its balance (for points of the chart) are named by their IRIs
// (project_iri.h); days and points by fragments of our own, passages by quotation and place. Private to
// exchange.
#pragma once

#include <QSet>

#include "models/exchange/json_document.h"
#include "models/exchange/web_annotation.h"

namespace fulcrum {

/// What a FragmentSelector conforms to: "t=2025-04-01/2025-06-01", the days from the first up to but without
/// the second.
inline constexpr const char* kCalendarSpan = "urn:fulcrum:selector:calendar-span";
/// "t=2025-05-01&lens=pressure": the balance on that day, seen through that lens.
inline constexpr const char* kBalancePoint = "urn:fulcrum:selector:balance-point";
/// The audience of a private note.
inline constexpr const char* kPrivateAudience = "urn:fulcrum:audience:private";

struct ReadTarget {
    AnnotationTarget target;
    bool isAttached = true;  ///< false: it is on nothing that the project has
    QString what;            ///< why not, or what else is not as it came; empty if there is nothing to say
};

/// `target` must keep the rules of web_annotation_rules.h. `ids` are those of the annotations of the
/// document.
ReadTarget readTarget(const Json& target, const WebAnnotationContext& context, const QSet<QString>& ids);

Json jsonOf(const AnnotationTarget& target, const WebAnnotationContext& context);

/// The id that an annotation of this IRI has in the project: what follows in our own IRIs, else the IRI
/// itself, or a UUID made of it where it is too long for an id.
QString annotationIdOf(const QString& iri, const WebAnnotationContext& context);
QString annotationIri(const QString& id, const WebAnnotationContext& context);

/// Whether they say the same; the order of an object's members says nothing.
bool isSameJson(const Json& one, const Json& other);

}  // namespace fulcrum
