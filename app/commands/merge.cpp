// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>

#include "app/commands/command.h"
#include "models/document/document.h"
#include "models/document/project_merge.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

QString conflictText(const MergeConflict& conflict) {
    if (!conflict.because.isEmpty()) {
        return u"conflict: %1: removed in one copy, kept because %2 refers to it"_s.arg(conflict.record,
                                                                                        conflict.because);
    }
    if (conflict.field.isEmpty()) {
        return u"conflict: %1: removed in one copy, kept because the other changed it"_s.arg(conflict.record);
    }
    return u"conflict: %1, %2: holds %3, the other value is %4"_s.arg(conflict.record, conflict.field,
                                                                      conflict.kept, conflict.lost);
}

Result<MergePlan> merge(const QString& project, const QString& other, bool isDryRun) {
    const auto theirs = ProjectStore::open(other, ProjectStore::Access::ReadOnly);
    if (!theirs) {
        return theirs.error();
    }
    auto store = ProjectStore::open(
        project, isDryRun ? ProjectStore::Access::ReadOnly : ProjectStore::Access::ReadWrite);
    if (!store) {
        return store.error();
    }
    auto plan = planMerge(**store, **theirs);
    if (!plan || isDryRun || plan->isNothing()) {
        return plan;
    }
    ChangeSet changes = plan->changes;
    changes.summary = u"Merge %1"_s.arg(QFileInfo(other).fileName());
    if (const auto written =
            (*store)->merge(plan->history, logEntryFor(changes, qEnvironmentVariable("USER")));
        !written) {
        return written.error();
    }
    return plan;
}

Exit runMerge(const Command& self, const QStringList& arguments) {
    QCommandLineParser parser;
    const QCommandLineOption dryRun(u"dry-run"_s, u"Says what would be done and writes nothing."_s);
    parser.addOption(dryRun);
    if (const ParsedArguments parsed = parseArguments(parser, self, arguments, 2, 2); !parsed.isOk) {
        return parsed.exit;
    }
    const QStringList paths = parser.positionalArguments();
    const auto plan = merge(paths[0], paths[1], parser.isSet(dryRun));
    if (!plan) {
        return printFault(plan.error());
    }
    printLine((parser.isSet(dryRun) ? u"would be: "_s : QString()) +
              u"%1 replayed, %2 changed, %3"_s.arg(counted(std::ssize(plan->history.rows), u"edit"_s),
                                                   counted(std::ssize(plan->changes.changes), u"record"_s),
                                                   counted(std::ssize(plan->conflicts), u"conflict"_s)));
    for (const MergeConflict& conflict : plan->conflicts) {
        printLine(conflictText(conflict));
    }
    return Exit::Done;
}

}  // namespace

Command mergeCommand() {
    return {u"merge"_s, u"PROJECT OTHER [--dry-run]"_s,
            u"brings the edits of another copy of a project in; nothing is lost"_s, runMerge};
}

}  // namespace fulcrum
