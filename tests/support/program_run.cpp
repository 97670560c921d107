// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program_run.h"

#include <QProcess>

namespace fulcrum::test {

ProgramRun runProgram(const QString& program, const QStringList& arguments) {
    constexpr int kPatience = 60'000;
    QProcess process;
    process.start(program, arguments, QIODevice::ReadOnly);
    ProgramRun run;
    if (!process.waitForFinished(kPatience)) {
        process.kill();
        process.waitForFinished();
    } else if (process.exitStatus() == QProcess::NormalExit) {
        run.exitCode = process.exitCode();
    }
    run.output = process.readAllStandardOutput();
    run.errors = process.readAllStandardError();
    return run;
}

}  // namespace fulcrum::test
