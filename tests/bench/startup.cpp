// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>

#include "tests/bench/distribution.h"
#include "tests/bench/measurement.h"

using namespace Qt::StringLiterals;

namespace fulcrum::bench {

namespace {

/// The first start fills the caches of the disk and of the fonts and is not counted.
constexpr int kCountedStarts = 11;
constexpr int kLongestStartMs = 30'000;

/// Milliseconds from the start of the process to its first paint.
Result<double> startOnce(const Occasion& occasion) {
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // A person's own settings must not change the figures.
    environment.insert(u"FULCRUM_SETTINGS"_s, QString(occasion.folder + u"/settings"));
    program.setProcessEnvironment(environment);
    program.start(occasion.program, {u"--measure-first-paint"_s});
    if (!program.waitForFinished(kLongestStartMs) || program.exitCode() != 0) {
        const QString said = QString::fromUtf8(program.readAllStandardError()).trimmed();
        program.kill();
        program.waitForFinished();
        return Error{occasion.program,
                     u"did not paint its window: "_s + (said.isEmpty() ? program.errorString() : said),
                     QString()};
    }
    static const QRegularExpression line(u"^first_paint_ms ([0-9.]+)$"_s,
                                         QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = line.match(QString::fromUtf8(program.readAllStandardOutput()));
    if (!match.hasMatch()) {
        return Error{occasion.program, u"did not print first_paint_ms"_s, QString()};
    }
    return match.captured(1).toDouble();
}

}  // namespace

Result<QJsonObject> measureStartup(const Occasion& occasion) {
    std::vector<double> milliseconds;
    for (int start = 0; start <= kCountedStarts; ++start) {
        const Result<double> painted = startOnce(occasion);
        if (!painted) {
            return painted.error();
        }
        if (start > 0) {
            milliseconds.push_back(*painted);
        }
    }
    return distribution(std::move(milliseconds));
}

}  // namespace fulcrum::bench
