// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QMouseEvent>

#include "tests/bench/distribution.h"
#include "tests/bench/journey.h"
#include "tests/bench/open_window.h"

using namespace Qt::StringLiterals;

namespace fulcrum::bench {

namespace {

constexpr int kOpenings = 3;
constexpr int kPointerMoves = 200;

Result<std::vector<double>> framesOf(const Occasion& occasion, const QString& path) {
    OpenWindow window(occasion);
    if (const auto opened = window.open(path); !opened) {
        return opened.error();
    }
    window.selectLinked();
    TimeWindow& seen = window.composition().timeWindow();
    std::vector<double> times;
    for (int i = 0; i < kJourneyFrames; ++i) {
        QElapsedTimer timer;
        timer.start();
        seen.setRange(journey(seen.extent(), i));
        // Layout, drawing of both views and of the brush, and the paint events themselves.
        QCoreApplication::processEvents();
        times.push_back(millisecondsOf(timer));
    }
    return times;
}

}  // namespace

Result<QJsonObject> measureOpening(const Occasion& occasion) {
    const auto path = projectFile(occasion);
    if (!path) {
        return path.error();
    }
    std::vector<double> times;
    for (int run = 0; run < kOpenings; ++run) {
        QElapsedTimer timer;
        timer.start();
        OpenWindow window(occasion);
        if (const auto opened = window.open(*path); !opened) {
            return opened.error();
        }
        times.push_back(millisecondsOf(timer));
    }
    return QJsonObject{{u"open_first_frame"_s, median(std::move(times))}};
}

Result<QJsonObject> measureFrames(const Occasion& occasion) {
    const auto path = projectFile(occasion);
    if (!path) {
        return path.error();
    }
    auto times = framesOf(occasion, *path);
    if (!times) {
        return times.error();
    }
    return QJsonObject{{u"frame"_s, distribution(std::move(times).value())}};
}

Result<QJsonObject> measureFramesOfTenThousand(const Occasion& occasion) {
    const auto path = projectFileOf(occasion, 10'000);
    if (!path) {
        return path.error();
    }
    auto times = framesOf(occasion, *path);
    if (!times) {
        return times.error();
    }
    return QJsonObject{{u"frame_10k"_s, distribution(std::move(times).value())}};
}

Result<QJsonObject> measureHovering(const Occasion& occasion) {
    const auto path = projectFile(occasion);
    if (!path) {
        return path.error();
    }
    OpenWindow window(occasion);
    if (const auto opened = window.open(*path); !opened) {
        return opened.error();
    }
    window.selectLinked();
    TimeWindow& seen = window.composition().timeWindow();
    seen.setRange(journey(seen.extent(), kJourneyFrames / 3));
    QCoreApplication::processEvents();
    TimelineView& timeline = window.timeline();
    std::vector<double> times;
    for (int i = 0; i < kPointerMoves; ++i) {
        // Across all lanes and from edge to edge, over marks, density and empty ground.
        const QPointF at(
            usualHeaderWidth() + (i * 37) % (timeline.width() - usualHeaderWidth() - kRightMargin),
            40 + (i * 53) % (timeline.height() - 80));
        QMouseEvent move(QEvent::MouseMove, at, timeline.mapToGlobal(at), Qt::NoButton, Qt::NoButton,
                         Qt::NoModifier);
        QElapsedTimer timer;
        timer.start();
        QApplication::sendEvent(&timeline, &move);
        QCoreApplication::processEvents();
        times.push_back(millisecondsOf(timer));
    }
    return QJsonObject{{u"pan_hover"_s, median(std::move(times))}};
}

}  // namespace fulcrum::bench
