// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts of a Web Annotation in the form that we write, which reader and writer share. What an annotation
// came with beyond that stands in its `extra` under kWebPart: "text" (the text's form), "bodies", "targets",
// "motivations" and "audience" (further ones), "target", "creator", "context", "type" and "iri" (as they
// came), "properties" (all others), and the marks "has_no_motivation", "has_modified" and "is_body_value".
// Private to exchange.
#pragma once

#include "models/exchange/json_document.h"
#include "models/exchange/web_annotation.h"

namespace fulcrum {

inline constexpr const char* kWebPart = "web";
/// Carries the unknown fields of Fulcrum JSON.
inline constexpr const char* kExtraProperty = "fulcrum:extra";

/// A text without its value.
Json plainForm();
Json codeBody(const QString& code, const WebAnnotationContext& context);
Json severityBody(int severity);

/// "2026-05-01T09:30:00Z", with milliseconds only where there are some.
QString webTime(const QDateTime& time);

/// What to call the creator: the first name found, or the IRI.
QString authorOf(const Json& creator);

/// What an annotation is for that does not say so.
inline Motivation motivationWithout(const QString& body) {
    return body.isEmpty() ? Motivation::Highlighting : Motivation::Commenting;
}

}  // namespace fulcrum
