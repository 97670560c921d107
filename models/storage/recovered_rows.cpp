// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/recovered_rows.h"

#include <sqlite3.h>

#include <string>

#include "models/storage/query.h"
#include "models/storage/storage_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

void bind(SQLite::Statement& statement, int index, const StoredValue& value) {
    switch (value.type) {
        case StoredValue::Type::Null:
            statement.bind(index);
            break;
        case StoredValue::Type::Integer:
            statement.bind(index, static_cast<std::int64_t>(value.integer));
            break;
        case StoredValue::Type::Real:
            statement.bind(index, value.real);
            break;
        case StoredValue::Type::Text:
            statement.bind(index, value.bytes.toStdString());
            break;
        case StoredValue::Type::Blob:
            statement.bind(index, value.bytes.constData(), static_cast<int>(value.bytes.size()));
            break;
    }
}

std::int64_t changed(SQLite::Database& database, const std::string& sql) { return database.exec(sql); }

/// Events that others refer to and that are not there.
std::int64_t countLostEvents(SQLite::Database& database) {
    return Query(
               database,
               "SELECT count(*) FROM (SELECT event AS seq FROM claim UNION SELECT event FROM relation UNION "
               "SELECT other FROM relation UNION SELECT event FROM event_source UNION SELECT event FROM "
               "event_figure UNION SELECT event FROM event_word UNION SELECT event FROM view_event) "
               "WHERE seq NOT IN (SELECT seq FROM event)")
        .firstInteger()
        .value_or(0);
}

/// A record that others need and that is lost: its table, who refers to it, and what is put in its place.
struct StandIn {
    const char* table;
    const char* references;
    const char* values;  ///< of "id" and all that follows; %1 is the number, ?1 the name
    const char* name;    ///< %1 is the number
};

constexpr StandIn kStandIns[] = {
    {"party", "SELECT actor FROM event UNION SELECT target FROM event WHERE target IS NOT NULL",
     "(seq, id, name, short_name, side, colour, colour_dark, trade_at_stake_note, extra) "
     "SELECT ?2, 'lost-party-' || ?2, ?1, '', 'none', '#808080', '#a0a0a0', '', ''",
     QT_TRANSLATE_NOOP("fulcrum::Storage", "Lost party %1")},
    {"track", "SELECT track FROM event",
     "(seq, id, name, definition, colour, position, extra) SELECT ?2, 'lost-track-' || ?2, ?1, '', "
     "'#808080', "
     "(SELECT coalesce(max(position), 0) + 1 FROM track), ''",
     QT_TRANSLATE_NOOP("fulcrum::Storage", "Lost track %1")},
    {"indicator", "SELECT indicator FROM indicator_value",
     "(seq, id, name, unit, frequency, description, extra) SELECT ?2, 'lost-indicator-' || ?2, ?1, '', '', "
     "'', ''",
     QT_TRANSLATE_NOOP("fulcrum::Storage", "Lost indicator %1")},
    {"story", "SELECT story FROM view WHERE story IS NOT NULL",
     "(seq, id, title, text, extra) SELECT ?2, 'lost-story-' || ?2, ?1, '', ''",
     QT_TRANSLATE_NOOP("fulcrum::Storage", "Lost story %1")},
    {"scenario", "SELECT scenario FROM scenario_change",
     "(seq, id, name, text, extra) SELECT ?2, 'lost-scenario-' || ?2, ?1, '', ''",
     QT_TRANSLATE_NOOP("fulcrum::Storage", "Lost scenario %1")},
    {"code", "SELECT code FROM annotation_code",
     "(seq, id, name, definition, colour, parent, shortcut, extra) SELECT ?2, 'lost-code-' || ?2, ?1, '', "
     "'#808080', '', '', ''",
     QT_TRANSLATE_NOOP("fulcrum::Storage", "Lost code %1")},
};

void putStandIns(SQLite::Database& database, RecoveryReport& report) {
    for (const StandIn& each : kStandIns) {
        const std::string table = each.table;
        std::vector<std::int64_t> lost;
        Query missing(database,
                      ("SELECT seq FROM (SELECT NULL AS seq UNION " + std::string(each.references) +
                       ") WHERE seq > 0 AND seq < 65535 AND seq NOT IN (SELECT seq FROM " + table + ")")
                          .c_str());
        while (missing.next()) {
            lost.push_back(missing.integer(0));
        }
        for (const std::int64_t seq : lost) {
            SQLite::Statement insertion(database, "INSERT OR IGNORE INTO " + table + " " + each.values);
            insertion.bind(1, StorageText::tr(each.name).arg(seq).toStdString());
            insertion.bind(2, static_cast<std::int64_t>(seq));
            report.standIns += insertion.exec();
        }
    }
}

/// Rows whose foreign keys lead nowhere go; so may, in turn, what refers to them.
void dropDangling(SQLite::Database& database, RecoveryReport& report) {
    changed(database,
            "UPDATE indicator SET compare_track = NULL, compare_party = NULL, compare_note = NULL WHERE "
            "compare_track NOT IN (SELECT seq FROM track) OR compare_party NOT IN (SELECT seq FROM party)");
    std::vector<std::string> deletions;
    Query keys(database,
               "SELECT m.name, k.\"from\", k.\"table\" FROM sqlite_schema m JOIN "
               "pragma_foreign_key_list(m.name) k WHERE m.type = 'table'");
    while (keys.next()) {
        deletions.push_back(QStringLiteral("DELETE FROM \"%1\" WHERE \"%2\" IS NOT NULL AND \"%2\" NOT IN "
                                           "(SELECT seq FROM \"%3\")")
                                .arg(keys.text(0), keys.text(1), keys.text(2))
                                .toStdString());
    }
    std::int64_t dropped = 0;
    do {
        dropped = 0;
        for (const std::string& deletion : deletions) {
            dropped += changed(database, deletion);
        }
        report.danglingRows += dropped;
    } while (dropped > 0);
    for (const char* kind : {"party", "track", "era", "event", "story", "scenario"}) {
        report.danglingRows +=
            changed(database, "DELETE FROM translation WHERE record_kind = '" + std::string(kind) +
                                  "' AND record NOT IN (SELECT seq FROM " + kind + ")");
    }
}

/// A parameter of a track ("tariffs.half_life") stands only with that track.
void dropParametersOfLostTracks(SQLite::Database& database, RecoveryReport& report) {
    report.danglingRows +=
        changed(database,
                "DELETE FROM scenario_change WHERE instr(parameter, '.') > 0 AND NOT EXISTS (SELECT 1 FROM "
                "track WHERE substr(parameter, 1, length(id) + 1) = id || '.')");
}

}  // namespace

SQLite::Statement& RecoveredRows::insertion(std::size_t shape, std::size_t columns) {
    std::unique_ptr<SQLite::Statement>& statement = m_insertions[{shape, columns}];
    if (!statement) {
        QStringList names;
        QStringList marks;
        for (std::size_t i = 0; i < columns; ++i) {
            names += u'"' + m_shapes[shape].columns[i].name + u'"';
            marks += u"?"_s;
        }
        const QString sql = u"INSERT INTO \"%1\" (%2) VALUES (%3)"_s.arg(
            m_shapes[shape].name, names.join(u", "_s), marks.join(u", "_s));
        statement = std::make_unique<SQLite::Statement>(m_database, sql.toStdString());
    }
    return *statement;
}

void RecoveredRows::take(std::size_t shape, const StoredRow& row, RecoveryReport& report) {
    SQLite::Statement& statement = insertion(shape, row.values.size());
    statement.tryReset();
    for (std::size_t i = 0; i < row.values.size(); ++i) {
        if (m_shapes[shape].columns[i].isRowid) {
            statement.bind(static_cast<int>(i) + 1, static_cast<std::int64_t>(row.rowid));
        } else {
            bind(statement, static_cast<int>(i) + 1, row.values[i]);
        }
    }
    const int result = statement.tryExecuteStep();
    if (result == SQLITE_DONE) {
        ++report.rows;
    } else if (result == SQLITE_CONSTRAINT || result == SQLITE_MISMATCH || result == SQLITE_TOOBIG) {
        ++report.refusedRows;
    } else {
        throw SQLite::Exception(m_database.getHandle(), result);
    }
    statement.tryReset();
}

void mendReferences(SQLite::Database& database, RecoveryReport& report) {
    report.lostEvents = countLostEvents(database);
    putStandIns(database, report);
    dropDangling(database, report);
    dropParametersOfLostTracks(database, report);
    changed(database,
            "UPDATE code SET parent = '' WHERE parent <> '' AND parent NOT IN (SELECT id FROM code)");
    changed(
        database,
        "UPDATE event SET is_contested = 0 WHERE is_contested = 1 AND seq NOT IN (SELECT event FROM claim)");
}

}  // namespace fulcrum
