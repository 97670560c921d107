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
        {{u"startup_sample"_s},
         u"process start to first paint of the window on the sample, ms"_s,
         &measureStartup},
        {{u"open_first_frame"_s},
         u"asking for the made-up project to the first paint of its window, ms"_s,
         &measureOpening},
        {{u"scan"_s}, u"the columns that opening reads, by SQLite's own interface, ms"_s, &measureScan},
        {{u"frame"_s},
         u"one frame of a scripted zoom and pan through the made-up project, ms"_s,
         &measureFrames},
        {{u"frame_10k"_s}, u"the same with 10,000 events, ms"_s, &measureFramesOfTenThousand},
        {{u"fill"_s}, u"the marks and texts of that journey by a bare QPainter, ms"_s, &measureFilling},
        {{u"timeline_frame"_s},
         u"one frame of that journey by timeline and overview alone, ms"_s,
         &measureTimelineFrames},
        {{u"pan_hover"_s}, u"a move of the pointer to the repaint of both views, ms"_s, &measureHovering},
        {{u"qcp_line"_s}, u"a bare line of as many points, whole range, one redraw, ms"_s, &measureBareLine},
        {{u"search"_s, u"search_raw"_s},
         u"what is typed to its first 50 results, and the same words by SQLite alone, unranked, ms"_s,
         &measureSearch},
        {{u"filter"_s},
         u"a filter of five fields over all events, and the counts of all facets, ms"_s,
         &measureFilter},
        {{u"notes_open"_s, u"notes_filter"_s, u"notes_scroll"_s, u"notes_edit"_s},
         u"50,000 notes on 10,000 events: the panel opened, a letter typed, a scroll, a note added, ms"_s,
         &measureNotes},
        {{u"balance_full"_s, u"balance_weight"_s, u"stream"_s},
         u"the balance after all parameters and after a weight, and one reading of its arrays, ms"_s,
         &measureBalance},
        {{u"import_rows_per_s"_s, u"sqlite_import_rows_per_s"_s},
         u"rows of CSV a second into a new project, and by SQLite's shell with an index like ours"_s,
         &measureImporting},
        {{u"rss_mb"_s, u"rss_empty_mb"_s},
         u"memory kept with the made-up project in the window, and with one event, MB"_s,
         &measureMemory},
        {{u"window_blocked"_s},
         u"the longest that the window's thread is kept while opening, and by what is done then, ms"_s,
         &measureBlocking},
        {{u"simulation_sample"_s},
         u"curve, bands and sensitivity of the balance of the sample"_s,
         &measureSimulation},
        {{u"balance_million"_s},
         u"the balance of 1,000,000 events on 4,000 days, against one plain reading of its arrays"_s,
         &measureBalanceOfAMillion},
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
