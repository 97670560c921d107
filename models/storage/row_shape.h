// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the rows of a table or an index look like in the file: by it recovery tells whose a page is when the
// way to it from the root is lost. Private to storage.
#pragma once

#include <SQLiteCpp/Database.h>

#include <QString>
#include <vector>

#include "models/storage/page_file.h"

namespace fulcrum {

struct RowShape {
    enum class Type { Any, Integer, Real, Text, Blob };
    struct Column {
        QString name;
        Type type = Type::Any;
        bool mayBeNull = true;
        bool isRowid = false;  ///< stands in the row's number and is NULL in its place
    };

    QString name;          ///< of the table or the index
    bool isTable = false;  ///< one whose rows are recovered; not an index, nor part of the index of words
    bool hasRowid = false;
    std::vector<Column> columns;  ///< in the order in which they are stored
    std::size_t least = 0;        ///< rows older than columns that were added later are shorter

    bool fits(const StoredRow& row) const;
};

/// Of everything in this database that has pages.
std::vector<RowShape> rowShapesOf(SQLite::Database& database);

}  // namespace fulcrum
