// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The index of words while very many events are written: a thread of its own keeps it in a database of its
// own, beside the one that writes the rows, and at the end it is put back whole. That database has no name:
// SQLite keeps it in memory up to a bound and beyond it in a file that is gone when the program is, however
// it ends. All calls are of the thread that writes; failures of the other are thrown at the next of them.
// Private to storage.
#pragma once

#include <SQLiteCpp/Database.h>

#include <memory>

#include "models/domain/event.h"
#include "models/storage/search_text.h"

namespace fulcrum {

class EventTextAside {
public:
    /// Begins with what the index of `database` holds, which must outlive this and leave it alone meanwhile.
    explicit EventTextAside(SQLite::Database& database);
    /// Without putBack() nothing has happened to the database.
    ~EventTextAside();
    EventTextAside(const EventTextAside&) = delete;
    EventTextAside& operator=(const EventTextAside&) = delete;

    void insert(EventKey key, const SearchText& text);
    void remove(EventKey key, const SearchText& text);

    /// No more will come: the thread writes out what it has gathered.
    void end();
    /// After end(): waits for that and replaces the index of the database, within its transaction.
    void putBack();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace fulcrum
