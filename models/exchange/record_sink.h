// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a reader puts what it reads, one record at a time, when a file may hold more than memory should. It
// answers for the project that the file is read into, so that the reader needs no copy of it. A sink whose
// store fails says that it is stopped, and the reader ends; what failed its owner knows.
#pragma once

#include <optional>

#include "models/domain/event.h"
#include "models/domain/party.h"
#include "models/domain/track.h"

namespace fulcrum {

class RecordSink {
public:
    /// Where an event's id stands: nowhere, in the project, or among those taken so far.
    enum class Standing { Absent, InProject, Taken };

    virtual ~RecordSink() = default;

    virtual Standing standing(const QString& eventId) = 0;
    /// As the project had it before the file.
    virtual std::optional<Event> find(const QString& eventId) = 0;
    /// The id of an event that the project had on this day under this title; empty if there is none.
    virtual QString alike(Day start, const QString& title) = 0;

    virtual void take(const Party& party) = 0;
    virtual void take(const Track& track) = 0;
    /// Its relations may be to events that come later or never.
    virtual void take(Event event) = 0;
    virtual bool isStopped() const = 0;
};

}  // namespace fulcrum
