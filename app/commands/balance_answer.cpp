// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/balance_answer.h"

#include <QHash>
#include <QStringBuilder>

#include "app/commands/balance_text.h"
#include "models/exchange/balance_report.h"
#include "models/leverage/balance_model.h"
#include "models/leverage/parameter_names.h"
#include "models/leverage/uncertainty.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// What the computation needs of the project.
struct ProjectParts {
    ProjectInfo info;
    std::vector<Party> parties;
    std::vector<Track> tracks;
    std::shared_ptr<const EventColumns> columns;
};

Result<ProjectParts> readParts(const ProjectStore& store) {
    Result<ProjectInfo> info = store.projectInfo();
    if (!info) {
        return info.error();
    }
    Result<std::vector<Party>> parties = store.parties();
    if (!parties) {
        return parties.error();
    }
    Result<std::vector<Track>> tracks = store.tracks();
    if (!tracks) {
        return tracks.error();
    }
    Result<EventColumns> columns = store.eventColumns();
    if (!columns) {
        return columns.error();
    }
    return ProjectParts{*std::move(info), *std::move(parties), *std::move(tracks),
                        std::make_shared<const EventColumns>(*std::move(columns))};
}

std::array<BalanceReport::OfSide, 2> sidesOf(const std::vector<Party>& parties) {
    std::array<BalanceReport::OfSide, 2> sides;
    for (const Party& party : parties) {
        if (party.side == Side::A || party.side == Side::B) {
            sides[party.side == Side::A ? kSideA : kSideB].parties << party.name;
        }
    }
    return sides;
}

Result<std::vector<BalanceReport::Line>> linesOf(const Ledger& ledger, const ProjectParts& parts,
                                                 const ProjectStore& store) {
    std::vector<EventKey> keys;
    keys.reserve(ledger.lines.size());
    for (const LedgerLine& line : ledger.lines) {
        keys.push_back(parts.columns->key[static_cast<std::size_t>(line.event)]);
    }
    const Result<std::vector<EventCaption>> captions = store.captions(keys);
    if (!captions) {
        return captions.error();
    }
    QHash<EventKey, const EventCaption*> byKey;
    for (const EventCaption& caption : *captions) {
        byKey.insert(caption.key, &caption);
    }
    std::vector<BalanceReport::Line> lines;
    lines.reserve(keys.size());
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const EventCaption* caption = byKey.value(keys[i]);
        if (caption == nullptr) {
            return Error{store.path(), u"an event of the ledger has no caption"_s,
                         u"Run `fulcrum check` on it"_s};
        }
        const LedgerLine& line = ledger.lines[i];
        lines.push_back({caption->id, parts.tracks[line.track].id, kBalanceSides[line.side].toString(),
                         line.points, caption->title});
    }
    return lines;
}

Result<BalanceReport> reportOf(const BalanceModel& model, const BalanceOptions& options,
                               const ProjectParts& parts, const ProjectStore& store) {
    const Ledger ledger = model.ledger(*options.at);
    BalanceReport report;
    report.day = ledger.day;
    report.lens = toText(options.lens);
    report.net = ledger.net;
    report.gauge = model.gauge(ledger);
    report.sides = sidesOf(parts.parties);
    for (std::size_t side = 0; side < report.sides.size(); ++side) {
        report.sides[side].pressure = ledger.sums[side];
    }
    for (std::size_t track = 0; track < parts.tracks.size(); ++track) {
        report.tracks.push_back(
            {parts.tracks[track].id, ledger.byTrack[kSideA][track], ledger.byTrack[kSideB][track]});
    }
    report.hasLedger = options.hasLedger;
    if (options.hasLedger) {
        Result<std::vector<BalanceReport::Line>> lines = linesOf(ledger, parts, store);
        if (!lines) {
            return lines.error();
        }
        report.ledger = *std::move(lines);
    }
    return report;
}

BalanceSeries seriesOf(const BalanceModel& model, const BalanceOptions& options, const ProjectParts& parts) {
    BalanceCurve curve = model.curve(options.from, options.to, options.step);
    Band band = Uncertainty(model.input(), model.parameters(), model.lens()).band(curve);
    BalanceSeries series;
    series.lens = toText(options.lens);
    for (const Track& track : parts.tracks) {
        series.tracks << track.id;
    }
    series.days = std::move(curve.days);
    series.net = std::move(curve.net);
    series.p10 = std::move(band.p10);
    series.p90 = std::move(band.p90);
    series.probAhead = std::move(band.probAhead);
    series.pressure = std::move(curve.pressure);
    return series;
}

template <typename Report>
QByteArray written(const Report& report, BalanceOptions::Format format) {
    switch (format) {
        case BalanceOptions::Format::Json:
            return writeBalanceJson(report);
        case BalanceOptions::Format::Csv:
            return writeBalanceCsv(report);
        case BalanceOptions::Format::Text:
            break;
    }
    return balanceText(report).toUtf8();
}

}  // namespace

Result<Parameters> parametersFor(const BalanceOptions& options, const std::vector<Track>& tracks) {
    std::vector<QString> trackIds;
    trackIds.reserve(tracks.size());
    for (const Track& track : tracks) {
        trackIds.push_back(track.id);
    }
    Parameters parameters = defaultParameters(trackIds);
    for (const QString& setting : options.settings) {
        if (const Result<void> result = setParameter(parameters, trackIds, setting); !result) {
            return Error{QString(u"--set "_s % result.error().where), result.error().what,
                         result.error().mend};
        }
    }
    return parameters;
}

Result<QByteArray> balanceAnswer(const BalanceOptions& options, const Parameters& parameters,
                                 const ProjectStore& store) {
    const Result<ProjectParts> parts = readParts(store);
    if (!parts) {
        return parts.error();
    }
    const BalanceInput input =
        balanceInputFrom(parts->columns, parts->parties, parts->tracks.size(), parts->info.horizon);
    const Day first = options.at.value_or(options.from);
    if (first > input.horizon) {
        return Error{store.path(),
                     QString(isoFromDay(first) % u" lies after the horizon of the project, "_s %
                             isoFromDay(input.horizon)),
                     u"Ask for a day that the data knows of"_s};
    }
    const BalanceModel model(input, parameters, options.lens);
    if (!options.at) {
        return written(seriesOf(model, options, *parts), options.format);
    }
    const Result<BalanceReport> report = reportOf(model, options, *parts, store);
    if (!report) {
        return report.error();
    }
    return written(*report, options.format);
}

}  // namespace fulcrum
