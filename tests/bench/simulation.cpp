// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>

#include "models/domain/content_merge.h"
#include "models/exchange/fulcrum_json.h"
#include "models/leverage/balance_model.h"
#include "models/leverage/sensitivity.h"
#include "models/leverage/simulated_band.h"
#include "models/storage/project_store.h"
#include "resources/resources.h"
#include "tests/bench/measurement.h"

using namespace Qt::StringLiterals;

namespace fulcrum::bench {

namespace {

struct Sample {
    BalanceInput input;
    std::vector<QString> trackIds;
};

Result<Sample> readSample() {
    const Result<ProjectContent> content = readFulcrumJson(sampleJson(u"us-china"_s), u"us-china"_s);
    if (!content) {
        return content.error();
    }
    const auto store = ProjectStore::createInMemory();
    if (!store) {
        return store.error();
    }
    if (const Result<void> applied =
            (*store)->apply(mergeContent({}, *content).changes, {u"sample"_s, {}, {}, {}, {}});
        !applied) {
        return applied.error();
    }
    Result<EventColumns> columns = (*store)->eventColumns();
    const Result<std::vector<Track>> tracks = (*store)->tracks();
    if (!columns || !tracks) {
        return columns ? tracks.error() : columns.error();
    }
    Sample sample;
    for (const Track& track : *tracks) {
        sample.trackIds.push_back(track.id);
    }
    sample.input = balanceInputFrom(std::make_shared<const EventColumns>(*std::move(columns)),
                                    content->parties, tracks->size(), content->project.horizon);
    return sample;
}

}  // namespace

Result<QJsonObject> measureSimulation(const Occasion& /*occasion*/) {
    const Result<Sample> sample = readSample();
    if (!sample) {
        return sample.error();
    }
    const BalanceInput& input = sample->input;
    const Parameters parameters = defaultParameters(sample->trackIds);
    QElapsedTimer clock;
    clock.start();
    const BalanceCurve curve =
        BalanceModel(input, parameters, Lens::Leverage).curve(input.columns->start.front(), input.horizon, 1);
    const double curveMs = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    clock.restart();
    const Band band = Uncertainty(input, parameters, Lens::Leverage).band(curve);
    const double bandMs = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    clock.restart();
    const auto simulated = simulateBand(input, parameters, Lens::Leverage, curve);
    const double simulationMs = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    clock.restart();
    const auto indices = saltelli(input, parameters, Lens::Leverage, input.horizon, sample->trackIds,
                                  parameterRanges(sample->trackIds));
    const double indicesMs = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    const QJsonObject figures{{u"days"_s, static_cast<int>(band.p10.size())},
                              {u"draws"_s, simulated->draws},
                              {u"curve_ms"_s, curveMs},
                              {u"band_ms"_s, bandMs},
                              {u"simulation_ms"_s, simulationMs},
                              {u"parameters"_s, static_cast<int>(indices->indices.size())},
                              {u"sensitivity_indices_ms"_s, indicesMs}};
    return QJsonObject{{u"simulation_sample"_s, figures}};
}

}  // namespace fulcrum::bench
