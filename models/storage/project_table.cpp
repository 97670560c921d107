// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/project_table.h"

#include <QUuid>

namespace fulcrum {

using namespace Qt::StringLiterals;

ProjectTable::ProjectTable(SQLite::Database& database)
    : m_titles(database, u"project"_s, u"title"_s),
      m_descriptions(database, u"project"_s, u"description"_s),
      m_select(database, "SELECT value FROM project WHERE key = ?"),
      m_insert(database, "INSERT OR REPLACE INTO project (key, value) VALUES (?, ?)"),
      m_delete(database, "DELETE FROM project WHERE key = ?") {}

QString ProjectTable::value(const QString& key) { return m_select.with(key).firstText().value_or(QString()); }

void ProjectTable::setValue(const QString& key, const QString& value) {
    if (value.isEmpty()) {
        m_delete.run(key);
    } else {
        m_insert.run(key, value);
    }
}

QString ProjectTable::id() { return value(u"id"_s); }

void ProjectTable::writeNewId() { setValue(u"id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)); }

ProjectInfo ProjectTable::info() {
    ProjectInfo info;
    info.title = value(u"title"_s);
    info.titleIn = m_titles.of(0);
    info.description = value(u"description"_s);
    info.descriptionIn = m_descriptions.of(0);
    info.licence = value(u"licence"_s);
    info.licenceUrl = value(u"licence_url"_s);
    info.attribution = value(u"attribution"_s);
    info.language = value(u"language"_s);
    info.horizon = dayFromIso(value(u"horizon"_s));
    info.extra = value(u"extra"_s);
    return info;
}

void ProjectTable::replace(const ProjectInfo& info) {
    setValue(u"title"_s, info.title);
    m_titles.replace(0, info.titleIn);
    setValue(u"description"_s, info.description);
    m_descriptions.replace(0, info.descriptionIn);
    setValue(u"licence"_s, info.licence);
    setValue(u"licence_url"_s, info.licenceUrl);
    setValue(u"attribution"_s, info.attribution);
    setValue(u"language"_s, info.language);
    setValue(u"horizon"_s, info.horizon ? isoFromDay(*info.horizon) : QString());
    setValue(u"extra"_s, info.extra);
}

}  // namespace fulcrum
