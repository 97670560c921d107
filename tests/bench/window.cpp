// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>
#include <cmath>

#include "app/composition.h"
#include "models/storage/project_store.h"
#include "tests/bench/distribution.h"
#include "tests/bench/made_up_project.h"
#include "tests/bench/measurement.h"

using namespace Qt::StringLiterals;

namespace fulcrum::bench {

namespace {

constexpr int kLongestWaitMs = 120'000;
constexpr int kFrames = 240;

double milliseconds(const QElapsedTimer& timer) { return double(timer.nsecsElapsed()) / 1e6; }

/// The made-up project as a file; made once and used by every measurement of this run.
Result<QString> projectFile(const Occasion& occasion) {
    const QString path = occasion.folder + u"/made-up.fulcrum"_s;
    if (QFile::exists(path)) {
        return path;
    }
    auto store = ProjectStore::create(path);
    if (!store) {
        return store.error();
    }
    // The log of a file made for measuring needs no copy of its records.
    const LogEntry entry{u"made-up"_s, {}, QDateTime::currentDateTimeUtc(), {}, u"[]"_s};
    if (const auto written = (*store)->apply(additionOf(madeUpProject(occasion.events), {}), entry);
        !written) {
        return written.error();
    }
    return path;
}

/// A composition with the made-up project in a window of 1600 by 1000, and what it needs.
struct OpenWindow {
    Settings settings;
    StandardDialogs dialogs;
    Composition composition;
    bool hasPainted = false;

    explicit OpenWindow(const Occasion& occasion)
        : settings(occasion.folder + u"/window-settings"_s), composition(settings, dialogs) {
        QObject::connect(&composition, &Composition::firstPainted, &composition,
                         [this] { hasPainted = true; });
    }

    Result<void> open(const QString& path) {
        if (const auto opened = composition.openProject(path); !opened) {
            return opened;
        }
        if (!QTest::qWaitFor([this] { return hasPainted; }, kLongestWaitMs)) {
            return Error{path, u"the window did not paint"_s, {}};
        }
        return {};
    }
};

/// Where step `i` of the scripted journey looks: from everything in to a week, along the record, and out
/// again.
DayRange journey(const DayRange& extent, int i) {
    const double phase = double(i) / kFrames;
    const double depth = phase < 0.4 ? phase / 0.4 : phase < 0.7 ? 1 : (1 - phase) / 0.3;
    const double length = std::exp(std::log(extent.length()) * (1 - depth) + std::log(7.0) * depth);
    const double along = phase < 0.4 ? 0.5 : phase < 0.7 ? 0.5 + (phase - 0.4) * 0.2 : 0.56;
    const double middle = extent.from + extent.length() * along;
    return bounded({middle - length / 2, middle + length / 2});
}

}  // namespace

Result<QJsonObject> measureOpening(const Occasion& occasion) {
    const auto path = projectFile(occasion);
    if (!path) {
        return path.error();
    }
    std::vector<double> times;
    for (int run = 0; run < 3; ++run) {
        QElapsedTimer timer;
        timer.start();
        OpenWindow window(occasion);
        if (const auto opened = window.open(*path); !opened) {
            return opened.error();
        }
        times.push_back(milliseconds(timer));
    }
    return distribution(std::move(times));
}

Result<QJsonObject> measureFrames(const Occasion& occasion) {
    const auto path = projectFile(occasion);
    if (!path) {
        return path.error();
    }
    OpenWindow window(occasion);
    if (const auto opened = window.open(*path); !opened) {
        return opened.error();
    }
    QCoreApplication::processEvents();
    std::vector<double> times;
    for (int i = 0; i < kFrames; ++i) {
        QElapsedTimer timer;
        timer.start();
        window.composition.timeWindow().setRange(journey(window.composition.timeWindow().extent(), i));
        // Layout, drawing of both views and of the brush, and the paint events themselves.
        QCoreApplication::processEvents();
        times.push_back(milliseconds(timer));
    }
    return distribution(std::move(times));
}

}  // namespace fulcrum::bench
