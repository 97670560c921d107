// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fulcrum JSON: the project as one JSON document, and JSON Lines: one event a line. The schema is published
// in resources/fulcrum.schema.json. Reading checks every value and names the line or record of the first
// fault; unknown fields are kept in `extra`. A round trip is the identity. Pure functions, usable from any
// thread.
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

#include "models/domain/change_set.h"
#include "models/domain/project_content.h"
#include "models/domain/result.h"

namespace fulcrum {

/// `file` is how errors name the input.
Result<ProjectContent> readFulcrumJson(const QByteArray& bytes, const QString& file);
/// Ends with a line feed; the same content gives the same bytes.
QByteArray writeFulcrumJson(const ProjectContent& content);

/// One event object a line; blank lines are passed over.
Result<std::vector<Event>> readEventLines(const QByteArray& bytes, const QString& file);
QByteArray writeEventLines(const std::vector<Event>& events);

/// The ChangeSet as the change log keeps it.
QString writeChangeSet(const ChangeSet& changes);
Result<ChangeSet> readChangeSet(const QString& text);

}  // namespace fulcrum
