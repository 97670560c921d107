// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every test of the command line begins with: a folder of its own, projects and files in it, and the
// program run on them. Ends the test where a file cannot be written or a project cannot be made. For tests
// that fulcrum_add_tests has told where the program is (FULCRUM_PROGRAM).
#pragma once

#include <QFile>
#include <QTemporaryDir>

#include "tests/support/program_run.h"

namespace fulcrum::test {

inline ProgramRun fulcrumRun(const QStringList& arguments) {
    return runProgram(QStringLiteral(FULCRUM_PROGRAM), arguments);
}

/// Empty if there is no such file.
inline QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeContent(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size()) {
        qFatal("a test file cannot be written");
    }
}

class CommandFolder {
public:
    QString path() const { return m_folder.path(); }
    QString at(const QString& name) const { return m_folder.filePath(name); }

    /// The path of a file that holds these bytes.
    QString write(const QString& name, const QByteArray& bytes) const {
        writeContent(at(name), bytes);
        return at(name);
    }
    /// The path of an empty project, in place of one that is there.
    QString newProject(const QString& name, const QStringList& options = {}) const {
        if (fulcrumRun(QStringList{QStringLiteral("new"), at(name), QStringLiteral("--force")} + options)
                .exitCode != 0) {
            qFatal("a test project cannot be made");
        }
        return at(name);
    }
    /// The path of a project with the sample in it.
    QString newSample(const QString& name) const {
        return newProject(name, {QStringLiteral("--sample"), QStringLiteral("us-china")});
    }

private:
    QTemporaryDir m_folder;
};

}  // namespace fulcrum::test
