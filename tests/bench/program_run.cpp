// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/program_run.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace fulcrum::bench {

namespace {

constexpr int kLongestStartMs = 60'000;

}  // namespace

Result<QHash<QString, double>> firstPaint(const Occasion& occasion, const QStringList& projects) {
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // A person's own settings must not change the figures.
    environment.insert(u"FULCRUM_SETTINGS"_s, QString(occasion.folder + u"/settings"));
    program.setProcessEnvironment(environment);
    program.start(occasion.program, QStringList{u"--measure-first-paint"_s} + projects);
    if (!program.waitForFinished(kLongestStartMs) || program.exitCode() != 0) {
        const QString said = QString::fromUtf8(program.readAllStandardError()).trimmed();
        program.kill();
        program.waitForFinished();
        return Error{occasion.program,
                     u"did not paint its window: "_s + (said.isEmpty() ? program.errorString() : said),
                     QString()};
    }
    static const QRegularExpression line(u"^([a-z_]+) ([0-9.]+)$"_s, QRegularExpression::MultilineOption);
    QHash<QString, double> figures;
    for (const QRegularExpressionMatch& match :
         line.globalMatch(QString::fromUtf8(program.readAllStandardOutput()))) {
        figures.insert(match.captured(1), match.captured(2).toDouble());
    }
    for (const QString& name : {u"first_paint_ms"_s, u"resident_mb"_s}) {
        if (!figures.contains(name)) {
            return Error{occasion.program, u"did not print %1"_s.arg(name), QString()};
        }
    }
    return figures;
}

}  // namespace fulcrum::bench
