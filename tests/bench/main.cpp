// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// fulcrum-bench: takes the figures that the design promises, prints them and writes them as JSON:
// {"machine": {…}, "events": N, "seed": S, "results": {name: …}}. Without a display it measures on the
// offscreen platform.
#include <unistd.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTextStream>
#include <algorithm>

#include "app/open_window.h"
#include "tests/bench/measurement.h"

using namespace Qt::StringLiterals;
using namespace fulcrum;

namespace {

constexpr int kDefaultEvents = 100'000;

QTextStream& standardOutput() {
    static QTextStream stream(stdout);
    return stream;
}

int fail(const QString& line) {
    QTextStream(stderr) << line << Qt::endl;
    return 1;
}

bool writeJson(const QString& path, const QJsonObject& object) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(object).toJson()) >= 0 && file.flush();
}

QString compact(const QJsonObject& object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

}  // namespace

int main(int argc, char* argv[]) {
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") &&
        !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"fulcrum-bench"_s);
    prepareApplication(application);

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Takes the time of what Fulcrum promises to do quickly."_s);
    parser.addHelpOption();
    const QCommandLineOption events(u"events"_s, u"Measure on a made-up project of N events."_s, u"N"_s,
                                    QString::number(kDefaultEvents));
    const QCommandLineOption seed(u"seed"_s, u"Make the project up from S."_s, u"S"_s, u"1"_s);
    const QCommandLineOption project(
        u"project"_s, u"Keep the made-up project as FILE; where FILE exists, it is used as it is."_s,
        u"FILE"_s);
    const QCommandLineOption json(u"json"_s, u"Write the figures to FILE as well."_s, u"FILE"_s);
    const QCommandLineOption only(u"only"_s, u"Take this measurement alone; may be given again."_s,
                                  u"NAME"_s);
    const QCommandLineOption list(u"list"_s, u"List the measurements and take none."_s);
    parser.addOptions({events, seed, project, json, only, list});
    parser.process(application);

    if (parser.isSet(list)) {
        for (const bench::Measurement& measurement : bench::measurements()) {
            standardOutput() << measurement.names.join(u", "_s) << ": " << measurement.description
                             << Qt::endl;
        }
        return 0;
    }

    const QTemporaryDir folder;
    bool isNumber = false;
    bool isSeed = false;
    const bench::Occasion occasion{QStringLiteral(FULCRUM_PROGRAM), folder.path(), parser.value(project),
                                   parser.value(events).toInt(&isNumber), parser.value(seed).toUInt(&isSeed)};
    if (!isNumber || occasion.events < 1) {
        return fail(u"--events takes a whole number above 0, not \"%1\"."_s.arg(parser.value(events)));
    }
    if (!isSeed) {
        return fail(u"--seed takes a whole number, not \"%1\"."_s.arg(parser.value(seed)));
    }

    QJsonObject results;
    for (const bench::Measurement& measurement : bench::measurements()) {
        const QStringList asked = parser.values(only);
        if (parser.isSet(only) && std::ranges::none_of(measurement.names, [&](const QString& name) {
                return asked.contains(name);
            })) {
            continue;
        }
        // The first edit of one would wait for what another has written.
        ::sync();
        const Result<QJsonObject> taken =
            measurement.run == nullptr ? QJsonObject() : measurement.run(occasion);
        if (!taken) {
            return fail(u"%1: %2"_s.arg(measurement.names.front(), taken.error().message()));
        }
        for (const QString& name : measurement.names) {
            const QJsonValue value = taken->contains(name) ? taken->value(name) : QJsonValue::Null;
            standardOutput() << compact({{name, value}}) << Qt::endl;
            results.insert(name, value);
        }
    }
    const QJsonObject report{{u"machine"_s, bench::machine()},
                             {u"events"_s, occasion.events},
                             {u"seed"_s, qint64(occasion.seed)},
                             {u"results"_s, results}};
    if (parser.isSet(json) && !writeJson(parser.value(json), report)) {
        return fail(u"%1: cannot be written."_s.arg(parser.value(json)));
    }
    return 0;
}
