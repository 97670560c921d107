// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/recovery.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <QFileInfo>
#include <QUuid>

#include "models/storage/event_text_table.h"
#include "models/storage/file_examination.h"
#include "models/storage/project_schema.h"
#include "models/storage/recovered_rows.h"
#include "models/storage/row_salvage.h"
#include "models/storage/storage_error.h"
#include "models/storage/storage_text.h"
#include "models/storage/tables.h"
#include "models/storage/whole_file.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// What no page needs to be read for. Gives the schema that the file says it has, or the newest.
int schemaOf(const PageFile& file, const QString& path) {
    const PageFile::Head& head = file.head();
    const int newest = projectMigrator().newest();
    if (head.isSound && head.applicationId != 0 && head.applicationId != kApplicationId) {
        throw Refusal{{path, StorageText::tr("this is a SQLite database, but no Fulcrum project"),
                       StorageText::tr("Name a .fulcrum file")}};
    }
    if (head.applicationId == kApplicationId && head.schema > newest && head.schema < 1000) {
        throw Refusal{{path,
                       StorageText::tr(
                           "the file was written by a newer Fulcrum (schema %1; this program reads up to %2)")
                           .arg(head.schema)
                           .arg(newest),
                       StorageText::tr("Use a newer Fulcrum")}};
    }
    return head.schema >= 1 && head.schema <= newest ? head.schema : newest;
}

/// The history says what happened; what came before can be undone no further, because it may not be true.
void finish(Tables& tables, const QString& damaged, RecoveryReport& report) {
    if (tables.project.id().isEmpty()) {
        tables.project.writeNewId();
        report.hasNewIdentity = true;
    }
    ProjectInfo info = tables.project.info();
    if (info.title.isEmpty()) {
        info.title = QFileInfo(damaged).completeBaseName();
        tables.project.replace(info);
    }
    LogEntry entry;
    entry.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    entry.author = qEnvironmentVariable("USER");
    entry.time = QDateTime::currentDateTimeUtc();
    entry.summary = StorageText::tr("Recovered from %1").arg(QFileInfo(damaged).fileName());
    tables.changeLog.append(entry);
    report.recovered = tables.counts();
    report.history = Query(tables.database, "SELECT count(*) FROM change_log").firstInteger().value_or(1) - 1;
}

RecoveryReport recover(const QString& damaged, const QString& target, const std::stop_token& stop) {
    PageFile file(damaged);
    if (!file.isOpen() || QFileInfo(damaged).isDir()) {
        throw Refusal{{damaged, StorageText::tr("the file may not be read"),
                       StorageText::tr("Check the path and its permissions")}};
    }
    const int schema = schemaOf(file, damaged);
    // On the disk under no name: a large project need not fit into memory, and it is gone whatever happens.
    SQLite::Database database("", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX);
    database.exec(
        "PRAGMA foreign_keys = OFF; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; "
        "PRAGMA application_id = " +
        std::to_string(kApplicationId));
    projectMigrator().migrate(database, schema);
    RecoveryReport report;
    {
        const std::vector<RowShape> shapes = rowShapesOf(database);
        RecoveredRows rows(database, shapes);
        RowSalvage salvage(file, shapes);
        database.exec("BEGIN");
        salvage.run([&](std::size_t shape, const StoredRow& row) { rows.take(shape, row, report); }, stop);
        report.damagedPages = salvage.damagedPages();
        report.brokenRows = salvage.brokenRows();
        report.unplacedRows = salvage.unplacedRows();
    }
    database.exec("COMMIT");
    if (report.rows == 0) {
        throw Refusal{{damaged, StorageText::tr("nothing of a Fulcrum project can be read from this file"),
                       StorageText::tr("Restore it from a copy")}};
    }
    projectMigrator().migrate(database, projectMigrator().newest());
    database.exec("BEGIN");
    mendReferences(database, report);
    if (schema >= kSchemaOfEventText) {
        fillEventText(database);
    }
    {
        Tables tables(database);
        finish(tables, damaged, report);
    }
    database.exec("COMMIT");
    if (stop.stop_requested()) {
        throw Refusal{{target, StorageText::tr("stopped before it was done"), QString()}};
    }
    database.exec("PRAGMA foreign_keys = ON");
    writeWholeCopy(database, target);
    return report;
}

}  // namespace

Result<RecoveryReport> recoverProject(const QString& damaged, const QString& target,
                                      const std::stop_token& stop) {
    if (QFileInfo::exists(target)) {
        return Error{target, StorageText::tr("a file stands there already"),
                     StorageText::tr("Choose another name, or remove it first")};
    }
    return guarded(damaged, [&] { return recover(damaged, target, stop); });
}

bool isDamagedProject(const QString& path) {
    const PageFile file(path);
    const PageFile::Head& head = file.head();
    if (!file.isOpen() || !head.isSound || head.applicationId != kApplicationId ||
        head.schema > projectMigrator().newest()) {
        return false;
    }
    if (head.schema == 0 || head.statedPages > file.pageCount()) {
        return true;
    }
    try {
        SQLite::Database database(path.toStdString(), SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX);
        database.exec("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON");
        return database.execAndGet("PRAGMA quick_check(1)").getString() != "ok";
    } catch (const SQLite::Exception& exception) {
        return exception.getErrorCode() == SQLITE_CORRUPT || exception.getErrorCode() == SQLITE_NOTADB;
    }
}

}  // namespace fulcrum
