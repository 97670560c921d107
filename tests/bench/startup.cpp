// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/distribution.h"
#include "tests/bench/journey.h"
#include "tests/bench/program_run.h"

using namespace Qt::StringLiterals;

namespace fulcrum::bench {

namespace {

/// The first start fills the caches of the disk and of the fonts and is not counted.
constexpr int kCountedStarts = 11;

}  // namespace

Result<QJsonObject> measureStartup(const Occasion& occasion) {
    std::vector<double> milliseconds;
    for (int start = 0; start <= kCountedStarts; ++start) {
        const auto painted = firstPaint(occasion, {});
        if (!painted) {
            return painted.error();
        }
        if (start > 0) {
            milliseconds.push_back(painted->value(u"first_paint_ms"_s));
        }
    }
    return QJsonObject{{u"startup_sample"_s, median(std::move(milliseconds))}};
}

Result<QJsonObject> measureMemory(const Occasion& occasion) {
    QJsonObject figures;
    const auto made = projectFile(occasion);
    const auto smallest = projectFileOf(occasion, 1);
    for (const auto& [name, path] :
         {std::pair{u"rss_mb"_s, &made}, std::pair{u"rss_empty_mb"_s, &smallest}}) {
        if (!*path) {
            return path->error();
        }
        const auto painted = firstPaint(occasion, {**path});
        if (!painted) {
            return painted.error();
        }
        figures.insert(name, painted->value(u"resident_mb"_s));
    }
    return figures;
}

}  // namespace fulcrum::bench
