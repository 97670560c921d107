// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What editing events takes: the edits as change sets, what would hang in the air when an event goes, and
// what is wrong with an event before it is written. Pure functions over a document; nothing is written here.
#pragma once

#include <vector>

#include "models/document/document.h"
#include "models/domain/content_check.h"

namespace fulcrum {

/// Taking events out of the record, with all that would otherwise point to nothing.
struct Removal {
    ChangeSet changes;
    std::vector<EventKey> pointing;  ///< other events that lose a relation
    QStringList stories;             ///< ids of stories of which a step loses an event
    QStringList scenarios;           ///< ids of scenarios that lose a change
    int notes = 0;                   ///< annotations that lose what they are on; they are kept
};

/// Fails if an event cannot be read. `changes` has no summary yet.
Result<Removal> removalOf(const Document& document, const std::vector<EventKey>& events);

/// What is to become of several events alike; what is empty stays as it is.
struct EventPatch {
    std::optional<QString> actor;
    std::optional<QString> target;  ///< an empty id: nobody named
    std::optional<QString> track;
    std::optional<Kind> kind;
    std::optional<Direction> direction;
    std::optional<int> severity;
    QStringList addedTags;
    QStringList removedTags;

    bool isEmpty() const;
};

/// The edit that changes these events so; those that are so already are left out. Fails, naming the event, if
/// one cannot be read or could not be so. `summary` stays empty.
Result<ChangeSet> patched(const Document& document, const std::vector<EventKey>& events,
                          const EventPatch& patch);

/// An id for a new event that no other has, after actor, start and title: "us-2025-04-09-h20-licence".
QString newEventId(const Document& document, const Event& event);

/// What is wrong with this event, as one of the document's: with the event of the same id, if there is one,
/// as it is to become. Names of what it refers to are looked up; nothing else is read.
ContentFindings findingsOf(const Document& document, const Event& event);

}  // namespace fulcrum
