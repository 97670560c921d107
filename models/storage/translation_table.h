// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table `translation`: one text of a record in other languages. Callers name the kind of record and its
// field once. Private to storage.
#pragma once

#include <map>

#include "models/domain/translations.h"
#include "models/storage/query.h"

namespace fulcrum {

class TranslationTable {
public:
    /// `kind` ("event") and `field` ("title") as the table spells them.
    TranslationTable(SQLite::Database& database, QString kind, QString field);

    Translations of(std::int64_t seq);
    std::map<std::int64_t, Translations> all();
    /// Of a record that has none yet.
    void insert(std::int64_t seq, const Translations& translations);
    void replace(std::int64_t seq, const Translations& translations);
    void remove(std::int64_t seq) { m_delete.run(m_kind, seq, m_field); }

private:
    QString m_kind;
    QString m_field;
    Query m_select;
    Query m_selectAll;
    Query m_insert;
    Query m_delete;
};

}  // namespace fulcrum
