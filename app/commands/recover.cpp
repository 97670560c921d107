// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "models/storage/recovery.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

Exit runRecover(const Command& self, const QStringList& arguments) {
    QCommandLineParser parser;
    if (const ParsedArguments parsed = parseArguments(parser, self, arguments, 2, 2); !parsed.isOk) {
        return parsed.exit;
    }
    const QStringList paths = parser.positionalArguments();
    const Result<RecoveryReport> report = recoverProject(paths[0], paths[1]);
    if (!report) {
        return printFault(report.error());
    }
    for (const QString& line : describe(*report)) {
        printLine(line);
    }
    return Exit::Done;
}

}  // namespace

Command recoverCommand() {
    return {u"recover"_s, u"DAMAGED NEW"_s, u"writes what can be read of a damaged project to a new file"_s,
            runRecover};
}

}  // namespace fulcrum
