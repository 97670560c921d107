// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hands out the numbers (`seq`) of records of one kind, which are also their places in file order. A record
// that was removed and comes back, as by undo, gets its old place: so undoing everything gives the file's
// content back in its old order, and an EventKey means one event as long as the file lives. Private to
// storage.
#pragma once

#include <QStringList>

#include "models/storage/query.h"

namespace fulcrum {

class PlaceTable {
public:
    /// `kind` is the record's table as well as its word in `former_place`.
    PlaceTable(SQLite::Database& database, const char* kind);

    /// The place for a record that is being added: its former one, or the next free one.
    std::int64_t take(const QString& id);
    /// Remembers the place of a record that is being removed.
    void leave(const QString& id, std::int64_t seq) {
        m_hasFormer = true;
        m_insert.run(m_kind, id, seq);
    }
    /// Gives records that are not there the places after the last one in use, in this order.
    void arrange(const QStringList& ids);
    /// To be called when a transaction begins: another program may have added records meanwhile.
    void forgetNext() {
        m_next = 0;
        m_hasFormer = true;
    }

private:
    QString m_kind;
    std::int64_t m_next = 0;  ///< 0: not known
    bool m_hasFormer = true;  ///< false only where it is known that no place is left behind
    Query m_select;
    Query m_insert;
    Query m_delete;
    Query m_selectLast;
    Query m_selectHasFormer;
};

}  // namespace fulcrum
