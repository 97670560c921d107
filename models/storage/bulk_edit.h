// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One edit of very many events, written while they are read from elsewhere, so that none of them is kept in
// memory. It is one transaction from its making to commit(): let go before, or ended with the program, it
// leaves the file as it was. Meanwhile the store it comes from does nothing else. Belongs to one thread at a
// time, which need not be the store's; its index of words is made by a thread of its own. After a failure
// nothing more may be asked of it.
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "models/domain/event.h"
#include "models/domain/party.h"
#include "models/domain/result.h"
#include "models/domain/track.h"
#include "models/storage/project_store.h"

namespace fulcrum {

class BulkEdit {
public:
    /// Where an id stands: nowhere, in the project as it was, or among what this edit has written.
    enum class Standing { Absent, InProject, Written };

    /// Begins at once; fails for a store that is read only. The store must outlive it. `events` is about how
    /// many are to come: where they are more than those that are there, indexes are made anew at the end.
    static Result<std::unique_ptr<BulkEdit>> begin(ProjectStore& store, std::int64_t events);
    ~BulkEdit();
    BulkEdit(const BulkEdit&) = delete;
    BulkEdit& operator=(const BulkEdit&) = delete;

    Result<Standing> standing(const QString& eventId);
    Result<std::optional<Event>> find(const QString& eventId);
    Result<std::optional<Event>> find(EventKey key);

    using EachEvent = std::function<void(EventKey, Day start, const QString& title, const QString& actor)>;
    /// Every event that was there before the edit.
    Result<void> eachBefore(const EachEvent& work);
    /// The ids of all events, to be asked for at the beginning.
    Result<void> eachIdBefore(const std::function<void(const QString&)>& work);

    Result<void> add(const Party& party);
    Result<void> add(const Track& track);
    /// Without its relations, whose other ends may still come. Refuses what an event cannot be (faultsOf).
    Result<void> add(const Event& event);
    Result<void> update(const Event& event);
    /// Counts an event of the project as written, as it is.
    Result<void> keep(const QString& eventId);
    /// Once for each event, after add() or update(), when all other ends are there.
    Result<void> addRelations(const Event& event);

    Result<void> commit(const LogEntry& entry);

private:
    struct Private;
    explicit BulkEdit(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

}  // namespace fulcrum
