// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs the real program as a script would, and waits for it.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace fulcrum::test {

struct ProgramRun {
    int exitCode = -1;  ///< −1 if it crashed or never ended
    QByteArray output;
    QByteArray errors;
};

/// `program` is the path that fulcrum_add_tests hands every test that links this as FULCRUM_PROGRAM.
ProgramRun runProgram(const QString& program, const QStringList& arguments);

}  // namespace fulcrum::test
