// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// fulcrum-bench: takes the figures that the design promises, prints them and writes them as JSON:
// {"machine": {…}, "events": N, "results": {name: {…}}}. Without a display it measures on the offscreen
// platform.
#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTextStream>

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
    const QCommandLineOption json(u"json"_s, u"Write the figures to FILE as well."_s, u"FILE"_s);
    const QCommandLineOption only(u"only"_s, u"Take this measurement alone; may be given again."_s,
                                  u"NAME"_s);
    const QCommandLineOption list(u"list"_s, u"List the measurements and take none."_s);
    parser.addOptions({events, json, only, list});
    parser.process(application);

    if (parser.isSet(list)) {
        for (const bench::Measurement& measurement : bench::measurements()) {
            standardOutput() << measurement.name << ": " << measurement.description << Qt::endl;
        }
        return 0;
    }

    const QTemporaryDir folder;
    bool isNumber = false;
    const bench::Occasion occasion{QStringLiteral(FULCRUM_PROGRAM), folder.path(),
                                   parser.value(events).toInt(&isNumber)};
    if (!isNumber || occasion.events < 1) {
        return fail(u"--events takes a whole number above 0, not \"%1\"."_s.arg(parser.value(events)));
    }

    QJsonObject results;
    for (const bench::Measurement& measurement : bench::measurements()) {
        if (parser.isSet(only) && !parser.values(only).contains(measurement.name)) {
            continue;
        }
        const Result<QJsonObject> result = measurement.run(occasion);
        if (!result) {
            return fail(u"%1: %2"_s.arg(measurement.name, result.error().message()));
        }
        standardOutput() << measurement.name << ' ' << compact(*result) << Qt::endl;
        results.insert(measurement.name, *result);
    }
    const QJsonObject report{
        {u"machine"_s, bench::machine()}, {u"events"_s, occasion.events}, {u"results"_s, results}};
    if (parser.isSet(json) && !writeJson(parser.value(json), report)) {
        return fail(u"%1: cannot be written."_s.arg(parser.value(json)));
    }
    return 0;
}
