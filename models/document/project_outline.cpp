// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/project_outline.h"

#include <QDate>
#include <algorithm>
#include <optional>
#include <utility>

#include "models/document/document.h"
#include "models/storage/project_store.h"

namespace fulcrum {
namespace {

/// Room left at each end of the record, as a share of its length.
constexpr double kExtentMargin = 0.012;

/// Of a record whose first and last events start then; none: it has no events.
DayRange extentOf(const std::optional<StartDays>& starts, std::optional<Day> horizon) {
    if (!starts) {
        // Nothing says yet which years it is about.
        const Day now = horizon.value_or(today());
        return {now - 365.0, now + 90.0};
    }
    const double first = starts->first;
    const double last = std::max<double>(horizon.value_or(starts->last), starts->last) + 1;
    const double margin = std::max(3.0, (last - first) * kExtentMargin);
    return {first - margin, last + margin};
}

}  // namespace

Day today() { return *dayFromIso(QDate::currentDate().toString(Qt::ISODate)); }

Result<ProjectOutline> readOutline(const ProjectStore& store) {
    const auto starts = store.startDays();
    if (!starts) {
        return starts.error();
    }
    const auto project = store.projectInfo();
    if (!project) {
        return project.error();
    }
    auto eras = store.eras();
    if (!eras) {
        return eras.error();
    }
    const std::optional<Day> horizon = project->horizon;
    return ProjectOutline{extentOf(*starts, horizon), horizon.value_or(*starts ? (*starts)->last : 0),
                          std::move(eras).value()};
}

DayRange extentOf(const Document& document) {
    const std::vector<Day>& starts = document.columns().start;
    return extentOf(starts.empty() ? std::nullopt : std::optional(StartDays{starts.front(), starts.back()}),
                    document.project().horizon);
}

}  // namespace fulcrum
