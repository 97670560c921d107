// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measurement.h"

#include <QFile>
#include <QGuiApplication>
#include <QSysInfo>
#include <QThread>

using namespace Qt::StringLiterals;

namespace fulcrum::bench {

namespace {

/// As the kernel names it; the bare architecture where it does not.
QString processorName() {
    QFile file(u"/proc/cpuinfo"_s);
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : file.readAll().split('\n')) {
            if (line.startsWith("model name")) {
                return QString::fromUtf8(line.mid(line.indexOf(':') + 1)).trimmed();
            }
        }
    }
    return QSysInfo::currentCpuArchitecture();
}

}  // namespace

const std::vector<Measurement>& measurements() {
    static const std::vector<Measurement> all{
        {u"startup_sample"_s, u"process start to first paint of the window on the sample"_s, &measureStartup},
        {u"open_first_frame"_s, u"asking for the made-up project to the first paint of its window"_s,
         &measureOpening},
        {u"frame"_s, u"one frame of a scripted zoom and pan through the made-up project"_s, &measureFrames},
        {u"timeline_frame"_s, u"one frame of that journey by timeline and overview alone"_s,
         &measureTimelineFrames},
        {u"simulation_sample"_s, u"curve, bands and sensitivity of the balance of the sample"_s,
         &measureSimulation},
        {u"balance_million"_s,
         u"the balance of 1,000,000 events on 4,000 days, against one plain reading of its arrays"_s,
         &measureBalanceOfAMillion},
        {u"search"_s, u"a keystroke to its first 50 results"_s, &measureSearch},
        {u"search_raw"_s, u"the same words through SQLite alone, unranked"_s, &measureRawSearch},
        {u"filter"_s, u"a filter of five fields, and the counts of all facets"_s, &measureFilter},
    };
    return all;
}

QJsonObject machine() {
    return {{u"processor"_s, processorName()},
            {u"cores"_s, QThread::idealThreadCount()},
            {u"system"_s, QSysInfo::prettyProductName()},
            {u"kernel"_s, QSysInfo::kernelVersion()},
            {u"qt"_s, QString::fromLatin1(qVersion())},
            {u"platform"_s, QGuiApplication::platformName()}};
}

}  // namespace fulcrum::bench
