// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/migrator.h"

#include <SQLiteCpp/Transaction.h>

#include <map>

#include "models/storage/query.h"
#include "models/storage/storage_text.h"

namespace fulcrum {
namespace {

/// "table event" to the SQL that made it, among them the tables that a full-text index keeps its words in.
/// Tables of ANALYZE are left out: they hold statistics only.
std::map<QString, QString> objectsOf(SQLite::Database& database) {
    std::map<QString, QString> objects;
    Query query(database,
                "SELECT type, name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE "
                "'sqlite\\_stat%' ESCAPE '\\'");
    while (query.next()) {
        objects[query.text(0) + u' ' + query.text(1)] = query.text(2);
    }
    return objects;
}

}  // namespace

void Migrator::migrate(SQLite::Database& database, int schema) const {
    for (int step = database.execAndGet("PRAGMA user_version").getInt(); step < schema; ++step) {
        SQLite::Transaction transaction(database);
        database.exec(m_steps[step].toStdString());
        if (const auto fill = m_fills.find(step + 1); fill != m_fills.end()) {
            fill->second(database);
        }
        database.exec("PRAGMA user_version = " + std::to_string(step + 1));
        transaction.commit();
    }
}

Result<void> Migrator::compareSchema(SQLite::Database& database, int schema, const QString& path) const {
    SQLite::Database fresh(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    migrate(fresh, schema);
    const std::map<QString, QString> expected = objectsOf(fresh);
    const std::map<QString, QString> found = objectsOf(database);
    for (const auto& [name, sql] : found) {
        const auto match = expected.find(name);
        if (match == expected.end()) {
            return Error{path,
                         //: %1 is a part of the database with its name, such as "table event"
                         StorageText::tr("the file holds something that a Fulcrum project does not have: %1")
                             .arg(name),
                         StorageText::tr("Do not trust it; ask for another copy")};
        }
        if (match->second != sql) {
            return Error{path,  //: %1 is a part of the database with its name, such as "table event"
                         StorageText::tr("the %1 is not built as schema %2 says").arg(name).arg(schema),
                         StorageText::tr("Restore the file from a copy")};
        }
    }
    for (const auto& entry : expected) {
        if (!found.contains(entry.first)) {
            return Error{path,  //: %1 is a part of the database with its name, such as "table event"
                         StorageText::tr("the %1 is missing").arg(entry.first),
                         StorageText::tr("Restore the file from a copy")};
        }
    }
    return {};
}

}  // namespace fulcrum
