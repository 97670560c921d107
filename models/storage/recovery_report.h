// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What recovering a damaged project file brought back and what it could not, in numbers and in words. A plain
// value; the words are in the language of the program.
#pragma once

#include <QStringList>

#include "models/storage/project_store.h"

namespace fulcrum {

/// What was read and what was lost. A row is part of a record: the event itself, each of its sources, a
/// value.
struct RecoveryReport {
    ProjectCounts recovered;        ///< what the new file holds
    std::int64_t history = 0;       ///< edits of its history
    std::int64_t rows = 0;          ///< rows that it took over
    int damagedPages = 0;           ///< that should hold rows and cannot be read
    std::int64_t brokenRows = 0;    ///< that are damaged themselves
    std::int64_t refusedRows = 0;   ///< that break a rule of the file, such as an end before the start
    std::int64_t unplacedRows = 0;  ///< that may be of several tables
    std::int64_t danglingRows = 0;  ///< that belong to a record which is lost
    std::int64_t lostEvents = 0;    ///< that others refer to and that are not there; there may be more
    std::int64_t standIns =
        0;  ///< parties, tracks, indicators, stories, scenarios and codes in lost ones' place
    bool hasNewIdentity = false;  ///< the project's own id was lost, so that copies do not know it any more

    bool isWhole() const {
        return damagedPages == 0 && brokenRows == 0 && refusedRows == 0 && unplacedRows == 0 &&
               danglingRows == 0 && lostEvents == 0 && standIns == 0 && !hasNewIdentity;
    }
};

/// The report in sentences, one a line: what was recovered, then what was lost.
QStringList describe(const RecoveryReport& report);

}  // namespace fulcrum
