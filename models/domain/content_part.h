// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A part of a project's content: some of its events with what belongs to them. What an export of a search
// holds. A pure function.
#pragma once

#include <QSet>
#include <QString>

#include "models/domain/project_content.h"

namespace fulcrum {

/// Leaves the events of these ids with the notes on them, and the notes that answer those. Stories and
/// scenarios speak of other events, too, and go; relations stay as they are, so that nothing is lost where
/// the part comes back.
void restrictTo(const QSet<QString>& events, ProjectContent& content);

}  // namespace fulcrum
