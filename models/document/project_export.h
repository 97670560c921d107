// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes a project, or a part of it, to a file of another format. Reads the project through a store of the
// caller's own, so it may run on any thread; the file is written aside and renamed.
#pragma once

#include <QDateTime>
#include <QSet>
#include <optional>

#include "models/exchange/exchange_writer.h"
#include "models/storage/project_store.h"

namespace fulcrum {

struct ExportRequest {
    QString path;  ///< empty: nothing is written, only told what would be
    ExchangeFormat format = ExchangeFormat::Fulcrum;
    std::optional<QSet<QString>> events;  ///< ids; none: all events
    PrivateNotes privateNotes = PrivateNotes::LeftOut;
};

/// What was written and what was left out; its bytes are those of the file. Refuses to write over the project
/// itself. `now` is UTC.
Result<ExchangeOutput> exportProject(const ProjectStore& store, const ExportRequest& request,
                                     const QDateTime& now);

/// The ids of these events of the project.
Result<QSet<QString>> idsOf(const ProjectStore& store, std::span<const EventKey> events);

}  // namespace fulcrum
