// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

#include "app/composition.h"
#include "tests/bench/distribution.h"
#include "tests/bench/journey.h"
#include "tests/bench/measurement.h"

using namespace Qt::StringLiterals;

namespace fulcrum::bench {

namespace {

constexpr int kLongestWaitMs = 120'000;

double milliseconds(const QElapsedTimer& timer) { return double(timer.nsecsElapsed()) / 1e6; }

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
    for (int i = 0; i < kJourneyFrames; ++i) {
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
