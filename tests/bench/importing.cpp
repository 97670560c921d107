// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include "models/document/import_stream.h"
#include "models/document/new_project.h"
#include "tests/bench/made_up_project.h"
#include "tests/bench/measurement.h"

using namespace Qt::StringLiterals;

namespace fulcrum::bench {

namespace {

double rowsPerSecond(int rows, const QElapsedTimer& timer) {
    return rows / (static_cast<double>(timer.nsecsElapsed()) / 1e9);
}

/// No cell of the made-up events has quotation marks.
QByteArray row(const QStringList& cells) { return (u'"' + cells.join(u"\",\""_s) + u"\"\r\n"_s).toUtf8(); }

/// The made-up events as a table, in the order of the record.
Result<void> writeTable(const QString& path, MadeUpEvents& made) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return Error{path, file.errorString(), {}};
    }
    file.write(row({u"id"_s, u"start"_s, u"end"_s, u"title"_s, u"summary"_s, u"kind"_s, u"track"_s,
                    u"actor"_s, u"target"_s, u"severity"_s, u"tags"_s, u"sources"_s}));
    while (!made.isAtEnd()) {
        const Event event = made.next();
        file.write(row(
            {event.id, isoFromDay(event.span.start), event.span.end ? isoFromDay(*event.span.end) : QString(),
             event.title, event.summary, toText(event.kind), event.track, event.actor, event.target,
             QString::number(event.severity), event.tags.join(u';'), event.sources.front().title}));
    }
    return file.flush() ? Result<void>() : Error{path, file.errorString(), {}};
}

Result<double> ownRate(const QString& table, const ProjectContent& content, const Occasion& occasion) {
    const QString path = occasion.folder + u"/imported.fulcrum"_s;
    if (const auto written = writeNewProject(path, content, u"Begin"_s); !written) {
        return written.error();
    }
    const auto store = ProjectStore::open(path, ProjectStore::Access::ReadWrite);
    if (!store) {
        return store.error();
    }
    QElapsedTimer timer;
    timer.start();
    const auto plan = importStreamed(**store, {{table}, std::nullopt, Duplicates::BringIn, {}},
                                     QDateTime::currentDateTimeUtc(), u"Bench"_s);
    if (!plan) {
        return plan.error();
    }
    const double rate = rowsPerSecond(occasion.events, timer);
    return plan->added == occasion.events
               ? Result<double>(rate)
               : Error{table, u"%1 of %2 rows came in"_s.arg(plan->added).arg(occasion.events), {}};
}

/// SQLite's shell: the rows as they stand into one table, and their words into an index like ours.
QJsonValue shellRate(const QString& table, const Occasion& occasion) {
    const QString shell = QStandardPaths::findExecutable(u"sqlite3"_s);
    if (shell.isEmpty()) {
        return {};
    }
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(
        shell,
        {occasion.folder + u"/imported.sqlite"_s, u".import --csv %1 rows"_s.arg(table),
         u"CREATE VIRTUAL TABLE event_text USING fts5(title, body, words, sources, content = '', "
         "tokenize = 'porter unicode61 remove_diacritics 2', prefix = '2')"_s,
         u"INSERT INTO event_text (rowid, title, body, words, sources) SELECT rowid, title, summary, tags, sources FROM rows"_s});
    constexpr int kLongest = 600'000;
    return process.waitForFinished(kLongest) && process.exitCode() == 0
               ? QJsonValue(rowsPerSecond(occasion.events, timer))
               : QJsonValue();
}

}  // namespace

Result<QJsonObject> measureImporting(const Occasion& occasion) {
    const QString table = occasion.folder + u"/table.csv"_s;
    MadeUpEvents made(occasion.events, occasion.seed);
    const auto written = writeTable(table, made);
    const Result<double> own = written ? ownRate(table, made.frame(), occasion) : written.error();
    if (!own) {
        return own.error();
    }
    return QJsonObject{{u"import_rows_per_s"_s, *own},
                       {u"sqlite_import_rows_per_s"_s, shellRate(table, occasion)}};
}

}  // namespace fulcrum::bench
