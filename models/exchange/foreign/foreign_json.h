// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// JSON of other programs, read with tolerance: a member that is missing or of another type is empty, numbers
// may stand as texts. And what an event keeps of a format beside its fields, under the format's name in
// `extra`. Private to the folder.
#pragma once

#include "models/domain/event.h"
#include "models/exchange/json_document.h"

namespace fulcrum {

/// JSON, or the call or assignment of a script in which it is wrapped: "callback({…});", "var data = {…};".
Result<Json> parsePaddedJson(const QByteArray& bytes, const QString& file);
/// Whether it is wrapped so, by its beginning.
bool isPaddedJson(const QByteArray& bytes);

/// Null where `object` is no object, or the member is missing or null.
const Json* member(const Json& object, const char* name);
/// A text or a number as a text, without null characters; empty for anything else.
QString scalarText(const Json& value);
QString textIn(const Json& object, const char* name);
/// The members that none of `names` is.
Json otherMembers(const Json& object, std::initializer_list<const char*> names);
/// The list in this member, or an empty one.
const Json& listIn(const Json& object, const char* name);

/// What the event keeps of the format; an empty object if it keeps nothing.
Json keptInExtra(const Event& event, const char* format);
/// An empty object keeps nothing.
void keepInExtra(Event& event, const char* format, const Json& kept);
/// Whether it keeps unknown fields beside those of this format.
bool hasOtherExtra(const Event& event, const char* format);

}  // namespace fulcrum
