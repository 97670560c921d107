// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rules of the W3C Web Annotation Data Model (Recommendation of 2017) that a document MUST keep: of an
// Annotation, an AnnotationPage or an AnnotationCollection, with all that is inside. The first one broken is
// left in the Fault with its place and its reason; what the model only recommends is not asked for. Private
// to exchange. A last rule is ours: no text holds a null character.
#pragma once

#include "models/exchange/object_reader.h"

namespace fulcrum {

inline constexpr const char* kAnnotationContext = "http://www.w3.org/ns/anno.jsonld";

/// The document as it was parsed; `file` is how errors name it.
void checkWebAnnotationDocument(const Json& document, const QString& file, Fault& fault);

// What follows is used by the document's rules and by each other.

enum class ResourceRole { Body, Target };
/// A body or a target and what it is made of; `where` names it in errors.
void checkResource(const Json& resource, ResourceRole role, const QString& where, Fault& fault);

/// The member of this name, or null where it is missing or `object` is no object.
const Json* memberOf(const Json& object, const char* name);
/// The values of a member that may stand alone or in a list; none where it is missing.
std::vector<const Json*> valuesOf(const Json& object, const char* name);
/// Empty if it is no text.
QString textOf(const Json& value);
QString textOf(const Json* value);
/// The beginning of the text, for messages.
QString shownText(const Json* value);
/// Whether `type` names this class, alone or among others.
bool isOfType(const Json& object, const char* name);

/// A fault unless the member is one text; where it is missing, too, if it is `required`.
void checkOneText(const Json& object, const char* name, bool isRequired, const QString& where, Fault& fault);
void checkOneIri(const Json& object, const char* name, bool isRequired, const QString& where, Fault& fault);
/// xsd:dateTime in UTC, written with Z; at most one.
void checkTime(const Json& object, const char* name, const QString& where, Fault& fault);
/// Each value is a motivation of the vocabulary or an IRI.
void checkMotivations(const Json& object, const char* name, const QString& where, Fault& fault);
/// Creator, creation, modification, rights and the like, which any resource may have.
void checkProvenance(const Json& object, const QString& where, Fault& fault);

}  // namespace fulcrum
