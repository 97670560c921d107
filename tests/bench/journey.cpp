// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/journey.h"

#include <QDateTime>
#include <QFile>
#include <cmath>

#include "models/document/document.h"
#include "tests/bench/made_up_project.h"

using namespace Qt::StringLiterals;

namespace fulcrum::bench {

namespace {

Result<QString> madeUpFile(const QString& path, int events, std::uint32_t seed) {
    if (QFile::exists(path)) {
        return path;
    }
    auto store = ProjectStore::create(path);
    if (!store) {
        return store.error();
    }
    // The log of a file made for measuring needs no copy of its records.
    const LogEntry entry{u"made-up"_s, {}, QDateTime::currentDateTimeUtc(), {}, u"[]"_s};
    if (const auto written = (*store)->apply(additionOf(madeUpProject(events, seed), {}), entry); !written) {
        return written.error();
    }
    return path;
}

}  // namespace

Result<QString> projectFile(const Occasion& occasion) {
    return occasion.project.isEmpty() ? projectFileOf(occasion, occasion.events)
                                      : madeUpFile(occasion.project, occasion.events, occasion.seed);
}

Result<QString> projectFileOf(const Occasion& occasion, int events) {
    return madeUpFile(occasion.folder + u"/made-up-%1.fulcrum"_s.arg(events), events, occasion.seed);
}

DayRange journey(const DayRange& extent, int i) {
    const double phase = double(i) / kJourneyFrames;
    const double depth = phase < 0.4 ? phase / 0.4 : phase < 0.7 ? 1 : (1 - phase) / 0.3;
    const double length = std::exp(std::log(extent.length()) * (1 - depth) + std::log(7.0) * depth);
    const double along = phase < 0.4 ? 0.5 : phase < 0.7 ? 0.5 + (phase - 0.4) * 0.2 : 0.56;
    const double middle = extent.from + extent.length() * along;
    return bounded({middle - length / 2, middle + length / 2});
}

}  // namespace fulcrum::bench
