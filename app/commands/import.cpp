// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "models/document/document.h"
#include "models/document/import_plan.h"
#include "models/document/import_stream.h"
#include "models/exchange/file_bytes.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

Result<ImportPlan> importFiles(const QString& project, const ImportRequest& request, bool isDryRun) {
    const auto store = ProjectStore::open(
        project, isDryRun ? ProjectStore::Access::ReadOnly : ProjectStore::Access::ReadWrite);
    if (!store) {
        return store.error();
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (isStreamed(request)) {
        return isDryRun ? planStreamed(**store, request, now)
                        : importStreamed(**store, request, now, qEnvironmentVariable("USER"));
    }
    Result<ImportPlan> plan = planImport(**store, request, now);
    if (plan && !isDryRun && !plan->changes.isEmpty()) {
        const LogEntry entry = logEntryFor(plan->changes, qEnvironmentVariable("USER"));
        if (const auto written = (*store)->apply(plan->changes, entry); !written) {
            return written.error();
        }
    }
    return plan;
}

void printPlan(const ImportPlan& plan, bool isDryRun) {
    printLine((isDryRun ? u"would be: "_s : QString()) +
              u"%1 added, %2 updated, %3 unchanged, %4 rejected"_s.arg(plan.added)
                  .arg(plan.updated)
                  .arg(plan.unchanged)
                  .arg(plan.rejected));
    for (const ImportRow& row : plan.rows) {
        if (row.outcome == ImportOutcome::Note || row.outcome == ImportOutcome::Rejected) {
            printLine(row.record + u": "_s + row.reason);
        } else if (row.outcome == ImportOutcome::Duplicate) {
            printLine(u"%1: looks like event %2, which is here already"_s.arg(row.record, row.reason));
        }
    }
}

/// The text itself, or what stands in the file that it names.
Result<QString> mappingFrom(const QString& option) {
    if (!option.startsWith(u'@')) {
        return option;
    }
    const Result<QByteArray> bytes = readFile(option.mid(1));
    return bytes ? Result<QString>(QString::fromUtf8(*bytes)) : bytes.error();
}

Exit runImport(const Command& self, const QStringList& arguments) {
    QCommandLineParser parser;
    const QCommandLineOption format(u"format"_s,
                                    u"One of "_s + readFormatNames().replace(u'|', u", "_s) +
                                        u"; else the file's name and beginning decide."_s,
                                    u"FORMAT"_s);
    const QCommandLineOption map(
        u"map"_s,
        u"Which column of a table is what, where its headings do not tell: HEADING=FIELD,… (title, start, "
        u"end, "
        "last_day, announced, kind, track, actor, target, summary, tags, severity, source_url, … or - for "
        "none); "
        "actor:WORD=ID says what a word means, track=*ID what holds where the table says nothing, "
        "date_order=dmy "
        "or mdy how 4/9/2025 is meant. @FILE reads a mapping that was kept as JSON."_s,
        u"MAPPING"_s);
    const QCommandLineOption dryRun(u"dry-run"_s, u"Says what would be done and writes nothing."_s);
    const QCommandLineOption leaveOut(
        u"skip-duplicates"_s,
        u"Leaves out new events that have title, first day and actor of one that is here."_s);
    parser.addOptions({format, map, dryRun, leaveOut});
    constexpr int kMostFiles = 10000;
    if (const ParsedArguments parsed = parseArguments(parser, self, arguments, 2, kMostFiles); !parsed.isOk) {
        return parsed.exit;
    }
    const QString name = parser.value(format);
    const std::optional<ExchangeFormat> wanted = exchangeFormatNamed(name);
    if (!name.isEmpty() && !wanted) {
        return printUsageFault(self, u"there is no format \"%1\", only %2"_s.arg(
                                         name, readFormatNames().replace(u'|', u", "_s)));
    }
    QStringList files = parser.positionalArguments();
    const QString project = files.takeFirst();
    const bool isDryRun = parser.isSet(dryRun);
    const auto duplicates = parser.isSet(leaveOut) ? Duplicates::LeaveOut : Duplicates::BringIn;
    const Result<QString> mapping = mappingFrom(parser.value(map));
    if (!mapping) {
        return printFault(mapping.error());
    }
    const Result<ImportPlan> plan = importFiles(project, {files, wanted, duplicates, *mapping}, isDryRun);
    if (!plan) {
        return printFault(plan.error());
    }
    printPlan(*plan, isDryRun);
    return Exit::Done;
}

}  // namespace

Command importCommand() {
    return {u"import"_s,
            u"PROJECT FILE… [--format FORMAT] [--map COLUMN=FIELD,…] [--skip-duplicates] [--dry-run]"_s,
            u"brings records in, all of them or none"_s, runImport};
}

}  // namespace fulcrum
