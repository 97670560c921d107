// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

#include "models/document/current_balance.h"
#include "tests/bench/distribution.h"
#include "tests/bench/journey.h"
#include "widgets/timeline/overview_strip.h"
#include "widgets/timeline/timeline_view.h"

using namespace Qt::StringLiterals;

namespace fulcrum::bench {

Result<QJsonObject> measureTimelineFrames(const Occasion& occasion) {
    const auto path = projectFile(occasion);
    if (!path) {
        return path.error();
    }
    const auto document = Document::open(*path);
    if (!document) {
        return document.error();
    }
    const auto milliseconds = [](const QElapsedTimer& timer) { return double(timer.nsecsElapsed()) / 1e6; };
    QElapsedTimer timer;
    timer.start();
    const Day last = (*document)->timelineIndex().horizon();
    const double building = milliseconds(timer);

    const CurrentBalance balance(**document);
    TimeWindow window;
    Selection selection;
    window.setExtent({double((*document)->columns().start.front()), last + 1.0});
    window.fit();
    TimelineView view(**document, balance, window, selection);
    OverviewStrip strip(**document, window);
    view.resize(1600, 480);
    strip.resize(1600, 62);
    view.show();
    strip.show();
    QCoreApplication::processEvents();
    std::vector<double> times;
    for (int i = 0; i < kJourneyFrames; ++i) {
        timer.restart();
        window.setRange(journey(window.extent(), i));
        QCoreApplication::processEvents();
        times.push_back(milliseconds(timer));
    }
    QJsonObject result = distribution(std::move(times));
    result.insert(u"index_ms"_s, building);
    return QJsonObject{{u"timeline_frame"_s, result}};
}

}  // namespace fulcrum::bench
