// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "models/document/document.h"
#include "models/document/import_plan.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

Result<ImportPlan> importFiles(const QString& project, const ImportRequest& request, bool isDryRun) {
    const auto store = ProjectStore::open(
        project, isDryRun ? ProjectStore::Access::ReadOnly : ProjectStore::Access::ReadWrite);
    if (!store) {
        return store.error();
    }
    Result<ImportPlan> plan = planImport(**store, request, QDateTime::currentDateTimeUtc());
    if (plan && !isDryRun && !plan->changes.isEmpty()) {
        const LogEntry entry = logEntryFor(plan->changes, qEnvironmentVariable("USER"));
        if (const auto written = (*store)->apply(plan->changes, entry); !written) {
            return written.error();
        }
    }
    return plan;
}

void printReport(const ImportPlan& plan, bool isDryRun) {
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

Exit run(const Command& self, const QStringList& arguments) {
    QCommandLineParser parser;
    const QCommandLineOption format(
        u"format"_s,
        u"fulcrum, jsonl (one event a line), web-annotation, codes-csv or qdc; else the file's name decides."_s,
        u"FORMAT"_s);
    const QCommandLineOption dryRun(u"dry-run"_s, u"Says what would be done and writes nothing."_s);
    const QCommandLineOption leaveOut(
        u"skip-duplicates"_s,
        u"Leaves out new events that have title, first day and actor of one that is here."_s);
    parser.addOptions({format, dryRun, leaveOut});
    constexpr int kMostFiles = 10000;
    if (const ParsedArguments parsed = parseArguments(parser, self, arguments, 2, kMostFiles); !parsed.isOk) {
        return parsed.exit;
    }
    const QString name = parser.value(format);
    const std::optional<ExchangeFormat> wanted = exchangeFormatNamed(name);
    if (!name.isEmpty() && !wanted) {
        return printUsageFault(self,
                               u"there is no format \"%1\", only %2"_s.arg(name, exchangeFormatNames()));
    }
    QStringList files = parser.positionalArguments();
    const QString project = files.takeFirst();
    const bool isDryRun = parser.isSet(dryRun);
    const auto duplicates = parser.isSet(leaveOut) ? Duplicates::LeaveOut : Duplicates::BringIn;
    const Result<ImportPlan> plan = importFiles(project, {files, wanted, duplicates}, isDryRun);
    if (!plan) {
        return printFault(plan.error());
    }
    printReport(*plan, isDryRun);
    return Exit::Done;
}

}  // namespace

Command importCommand() {
    return {u"import"_s,
            u"PROJECT FILE… [--format fulcrum|jsonl|web-annotation|codes-csv|qdc] [--skip-duplicates] "
            "[--dry-run]"_s,
            u"brings records in, all of them or none"_s, run};
}

}  // namespace fulcrum
