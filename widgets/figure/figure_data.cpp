// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/figure_data.h"

#include "models/document/scenario_balance.h"
#include "models/exchange/balance_report.h"
#include "models/exchange/shown_events.h"
#include "widgets/common/balance_text.h"
#include "widgets/common/interface_language.h"
#include "widgets/common/scenario_text.h"

namespace fulcrum {

QByteArray figureEventsCsv(const FigureScene& scene) {
    const Document& document = scene.document();
    const EventColumns& columns = document.columns();
    std::vector<ShownEvent> rows;
    for (const EventIndex event : scene.shownEvents()) {
        const auto at = static_cast<std::size_t>(event);
        const EventCaption& caption = document.caption(event);
        ShownEvent row;
        row.id = caption.id;
        row.start = columns.start[at];
        row.end = columns.end[at] == kOpenEnd ? std::nullopt : std::optional(columns.end[at]);
        row.kind = toText(columns.kind[at]);
        row.track = document.tracks()[columns.track[at]].id;
        row.actor = columns.actor[at] < document.parties().size() ? document.parties()[columns.actor[at]].id
                                                                  : QString();
        row.severity = columns.severity[at];
        row.title = labelText(caption, interfaceLanguage());
        rows.push_back(row);
    }
    return writeShownEvents(rows);
}

QByteArray figureBalanceCsv(const FigureScene& scene, const FigureSpec& spec) {
    const BalanceCurve& curve = scene.balance().curve();
    const Band& band = scene.balance().band();
    BalanceSeries series;
    series.lens = toText(scene.balance().lens());
    if (const ScenarioBalance* scenario = scene.balance().scenario()) {
        series.scenario = scenarioName(scenario->scenario(), interfaceLanguage());
    }
    for (const QString& track : trackIds(scene.document())) {
        series.tracks.append(track);
    }
    for (auto& side : series.pressure) {
        side.resize(static_cast<std::size_t>(series.tracks.size()));
    }
    for (std::size_t i = 0; i < curve.days.size(); ++i) {
        if (curve.days[i] < spec.view.range.from || curve.days[i] >= spec.view.range.to) {
            continue;
        }
        series.days.push_back(curve.days[i]);
        series.net.push_back(curve.net[i]);
        series.p10.push_back(band.p10[i]);
        series.p90.push_back(band.p90[i]);
        series.probAhead.push_back(band.probAhead[i]);
        for (std::size_t side = 0; side < curve.pressure.size(); ++side) {
            for (std::size_t track = 0; track < curve.pressure[side].size(); ++track) {
                series.pressure[side][track].push_back(curve.pressure[side][track][i]);
            }
        }
    }
    return writeBalanceCsv(series);
}

}  // namespace fulcrum
