// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QUuid>

#include "app/commands/command.h"
#include "app/commands/project_parts.h"
#include "models/domain/content_check.h"
#include "models/domain/content_merge.h"
#include "models/exchange/fulcrum_json.h"
#include "models/leverage/scenario_outcome.h"
#include "models/storage/project_store.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// Above this the change log keeps only that there was an import: a row of SQLite has its limits.
constexpr qsizetype kLongestLoggedChange = 64 * 1024 * 1024;

Result<ProjectContent> readInput(const QString& path, const QString& format) {
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes) {
        return bytes.error();
    }
    const bool isLines = format == u"jsonl"_s ||
                         (format.isEmpty() && (path.endsWith(u".jsonl"_s) || path.endsWith(u".ndjson"_s)));
    if (!isLines) {
        return readFulcrumJson(*bytes, path);
    }
    Result<std::vector<Event>> events = readEventLines(*bytes, path);
    if (!events) {
        return events.error();
    }
    ProjectContent content;
    content.events = *std::move(events);
    return content;
}

struct Report {
    int added = 0;
    int updated = 0;
    int unchanged = 0;

    QString text(int rejected) const {
        return u"%1 added, %2 updated, %3 unchanged, %4 rejected"_s.arg(added)
            .arg(updated)
            .arg(unchanged)
            .arg(rejected);
    }
};

Result<void> write(ProjectStore& store, ChangeSet changes, const QString& summary) {
    changes.summary = summary;
    QString logged = writeChangeSet(changes);
    if (logged.size() > kLongestLoggedChange) {
        logged.clear();
    }
    return store.apply(changes,
                       {QUuid::createUuid().toString(QUuid::WithoutBraces), qEnvironmentVariable("USER"),
                        QDateTime::currentDateTimeUtc(), summary, logged});
}

/// All files together are one edit, so a later one may refer to an earlier one.
Result<Report> importFiles(const QString& project, const QStringList& files, const QString& format,
                           bool isDryRun) {
    const auto store = ProjectStore::open(
        project, isDryRun ? ProjectStore::Access::ReadOnly : ProjectStore::Access::ReadWrite);
    if (!store) {
        return store.error();
    }
    const Result<ProjectContent> before = (*store)->content();
    if (!before) {
        return before.error();
    }
    Report report;
    ProjectContent after = *before;
    for (const QString& file : files) {
        const Result<ProjectContent> incoming = readInput(file, format);
        if (!incoming) {
            return incoming.error();
        }
        ContentMerge merge = mergeContent(after, *incoming);
        report.added += merge.added;
        report.updated += merge.updated;
        report.unchanged += merge.unchanged;
        after = std::move(merge.content);
    }
    const ContentFindings findings = checkContent(after, files.join(u", "_s));
    if (!findings.errors.empty()) {
        return findings.errors.front();
    }
    if (const auto refused = checkScenarioParameters(after.scenarios, idsOf(after.tracks));
        !refused.empty()) {
        return refused.front();
    }
    ContentMerge whole = mergeContent(*before, after);
    if (!isDryRun && !whole.changes.isEmpty()) {
        const QString summary = u"Import %1"_s.arg(files.join(u", "_s));
        if (const Result<void> written = write(**store, std::move(whole.changes), summary); !written) {
            return written.error();
        }
    }
    return report;
}

Exit run(const Command& self, const QStringList& arguments) {
    QCommandLineParser parser;
    const QCommandLineOption format(
        u"format"_s, u"json (Fulcrum JSON) or jsonl (one event a line); else the file's name decides."_s,
        u"FORMAT"_s);
    const QCommandLineOption dryRun(u"dry-run"_s, u"Says what would be done and writes nothing."_s);
    parser.addOptions({format, dryRun});
    constexpr int kMostFiles = 10000;
    if (const ParsedArguments parsed = parseArguments(parser, self, arguments, 2, kMostFiles); !parsed.isOk) {
        return parsed.exit;
    }
    const QString wanted = parser.value(format);
    if (!wanted.isEmpty() && wanted != u"json"_s && wanted != u"jsonl"_s) {
        return printUsageFault(self, u"there is no format \"%1\", only json and jsonl"_s.arg(wanted));
    }
    QStringList files = parser.positionalArguments();
    const QString project = files.takeFirst();
    const Result<Report> report = importFiles(project, files, wanted, parser.isSet(dryRun));
    if (!report) {
        return printFault(report.error());
    }
    printLine((parser.isSet(dryRun) ? u"would be: "_s : QString()) + report->text(0));
    return Exit::Done;
}

}  // namespace

Command importCommand() {
    return {u"import"_s, u"PROJECT FILE… [--format json|jsonl] [--dry-run]"_s,
            u"brings records in, all of them or none"_s, run};
}

}  // namespace fulcrum
