// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From bytes to a JSON value, strictly: valid UTF-8, no name twice in one object, no number beyond a double,
// no deep nesting (a file of a million brackets must not exhaust the stack). Private to exchange. Nothing
// throws.
#pragma once

#include <QByteArray>
#include <QString>
#include <nlohmann/json.hpp>

#include "models/domain/result.h"

namespace fulcrum {

/// Keeps the order of names, so that unknown fields are written back as they came.
using Json = nlohmann::ordered_json;

/// Deeper nesting is refused; a Fulcrum project needs six levels.
inline constexpr int kDeepestNesting = 64;

/// `file` is how errors name the input. With `line` (from 1) the bytes are that one line of it; else errors
/// count lines.
Result<Json> parseJson(const QByteArray& bytes, const QString& file, int line = 0);

/// "file line 7"
QString atLine(const QString& file, qsizetype line);

}  // namespace fulcrum
