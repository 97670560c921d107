// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The closed vocabularies as words for the screen, translated. One place, so that one thing is called one
// name in every panel.
#pragma once

#include <QString>

#include "models/domain/terms.h"

namespace fulcrum {

/// "Countermeasure".
QString kindText(Kind kind);
/// What an event does to the one it points to: "answers", "suspends".
QString relationText(RelationType type);
/// The same from the other end: "answered by", "suspended by".
QString inverseRelationText(RelationType type);
/// "severity 4: major"; 1 to 5 after the code book.
QString severityText(int severity);

}  // namespace fulcrum
