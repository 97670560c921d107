// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table `project`: keys and values, and the title in other languages. Private to storage.
#pragma once

#include "models/domain/project_content.h"
#include "models/storage/translation_table.h"

namespace fulcrum {

class ProjectTable {
public:
    explicit ProjectTable(SQLite::Database& database);

    QString id();
    /// Gives a new project its UUID.
    void writeNewId();
    ProjectInfo info();
    void replace(const ProjectInfo& info);

private:
    QString value(const QString& key);
    void setValue(const QString& key, const QString& value);

    TranslationTable m_titles;
    TranslationTable m_descriptions;
    Query m_select;
    Query m_insert;
    Query m_delete;
};

}  // namespace fulcrum
