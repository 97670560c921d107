// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takes a database from one schema number to the next by running the numbered SQL steps, each in a
// transaction of its own; a new file is made by running all of them, so there is no second description of the
// schema that could drift. Private to storage.
#pragma once

#include <SQLiteCpp/Database.h>

#include <QStringList>
#include <map>

#include "models/domain/result.h"

namespace fulcrum {

class Migrator {
public:
    /// What a step needs done that SQL cannot say; runs after it, in its transaction.
    using Fill = void (*)(SQLite::Database&);

    /// `steps` in order: the first makes schema 1. `fills` by the schema that they complete.
    explicit Migrator(QStringList steps, std::map<int, Fill> fills = {})
        : m_steps(std::move(steps)), m_fills(std::move(fills)) {}

    int newest() const { return static_cast<int>(m_steps.size()); }

    /// Runs the steps after `user_version` up to `schema`. Throws SQLite::Exception; the step that failed is
    /// rolled back, those before it stand.
    void migrate(SQLite::Database& database, int schema) const;

    /// Whether the database holds exactly the tables and indices of its schema number. What else an untrusted
    /// file may bring (triggers, views, virtual tables) could run SQL of its own, so it is refused by name.
    Result<void> compareSchema(SQLite::Database& database, int schema, const QString& path) const;

private:
    QStringList m_steps;
    std::map<int, Fill> m_fills;
};

}  // namespace fulcrum
