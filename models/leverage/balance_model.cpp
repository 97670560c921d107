// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leverage/balance_model.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "models/leverage/strand_sweep.h"
#include "models/leverage/strands.h"
#include "models/leverage/strokes.h"

namespace fulcrum {
namespace {

/// Lines below are left out of the ledger, in points.
constexpr double kSmallestLine = 1e-9;

Parameters completed(Parameters parameters, std::size_t trackCount) {
    parameters.tracks.resize(trackCount);
    return parameters;
}

bool holdsOn(const Stroke& stroke, std::int64_t day) { return stroke.from <= day && day < stroke.until; }

double signOf(std::size_t side) { return side == kSideA ? 1 : -1; }

}  // namespace

struct BalanceModel::Private {
    Private(BalanceInput input_, Parameters parameters_, Lens lens_);

    SampleDays samplesOf(Day from, Day to, int step) const;
    double pointsOf(const Stroke& stroke, std::int64_t day) const {
        return stroke.weight * strands.responseOf(stroke.strand).at(day - stroke.clock) *
               strands.pointsPerUnit(strands.trackOf(stroke.strand));
    }

    BalanceInput input;
    Parameters parameters;
    Lens lens;
    Strands strands;
    std::vector<Stroke> strokes;        ///< by event
    std::vector<StrandSweep<>> sweeps;  ///< by strand
};

BalanceModel::Private::Private(BalanceInput input_, Parameters parameters_, Lens lens_)
    : input(std::move(input_)),
      parameters(completed(std::move(parameters_), input.trackCount)),
      lens(lens_),
      strands(input.trackCount, parameters, lens),
      strokes(strokesOf(input, parameters, lens, strands)),
      sweeps(strands.count()) {
    // A counting sort by strand; each sweep then orders its own.
    std::vector<std::size_t> first(strands.count() + 1, 0);
    for (const Stroke& stroke : strokes) {
        ++first[stroke.strand + 1];
    }
    for (std::size_t i = 0; i < strands.count(); ++i) {
        first[i + 1] += first[i];
    }
    std::vector<Stroke> byStrand(strokes.size());
    std::vector<std::size_t> next(first.begin(), first.end() - 1);
    for (const Stroke& stroke : strokes) {
        byStrand[next[stroke.strand]++] = stroke;
    }
    for (std::size_t i = 0; i < strands.count(); ++i) {
        if (first[i + 1] > first[i]) {
            const auto strand = static_cast<std::uint32_t>(i);
            sweeps[i] = StrandSweep<>(std::span(byStrand).subspan(first[i], first[i + 1] - first[i]),
                                      strands.responseOf(strand));
        }
    }
}

SampleDays BalanceModel::Private::samplesOf(Day from, Day to, int step) const {
    SampleDays samples{from, std::max(step, 1), 0};
    const std::int64_t last = std::min(to, input.horizon);
    if (samples.first <= last) {
        samples.count = (last - samples.first) / samples.step + 1;
    }
    return samples;
}

BalanceModel::BalanceModel(BalanceInput input, Parameters parameters, Lens lens)
    : d(std::make_unique<const Private>(std::move(input), std::move(parameters), lens)) {}

BalanceModel::~BalanceModel() = default;
BalanceModel::BalanceModel(BalanceModel&&) noexcept = default;
BalanceModel& BalanceModel::operator=(BalanceModel&&) noexcept = default;

Lens BalanceModel::lens() const { return d->lens; }
const BalanceInput& BalanceModel::input() const { return d->input; }
const Parameters& BalanceModel::parameters() const { return d->parameters; }

BalanceCurve BalanceModel::curve(Day from, Day to, int step) const {
    const SampleDays samples = d->samplesOf(from, to, step);
    const auto count = static_cast<std::size_t>(samples.count);
    BalanceCurve curve;
    curve.days.reserve(count);
    for (std::int64_t i = 0; i < samples.count; ++i) {
        curve.days.push_back(static_cast<Day>(samples.day(i)));
    }
    curve.net.assign(count, 0);
    for (std::vector<std::vector<double>>& side : curve.pressure) {
        side.assign(d->input.trackCount, std::vector<double>(count, 0));
    }
    for (std::size_t i = 0; i < d->sweeps.size(); ++i) {
        const auto strand = static_cast<std::uint32_t>(i);
        d->sweeps[i].addTo(curve.pressure[d->strands.sideOf(strand)][d->strands.trackOf(strand)], samples);
    }
    for (std::size_t side = 0; side < curve.pressure.size(); ++side) {
        for (std::size_t track = 0; track < d->input.trackCount; ++track) {
            std::vector<double>& column = curve.pressure[side][track];
            for (std::size_t i = 0; i < count; ++i) {
                column[i] *= d->strands.pointsPerUnit(track);
                curve.net[i] += signOf(side) * column[i];
            }
        }
    }
    return curve;
}

Ledger BalanceModel::ledger(Day day) const {
    Ledger ledger;
    ledger.day = std::min(day, d->input.horizon);
    for (std::vector<double>& side : ledger.byTrack) {
        side.assign(d->input.trackCount, 0);
    }
    for (std::size_t first = 0; first < d->strokes.size();) {
        const EventIndex event = d->strokes[first].event;
        std::array<double, 2> points{};
        std::size_t next = first;
        for (; next < d->strokes.size() && d->strokes[next].event == event; ++next) {
            const Stroke& stroke = d->strokes[next];
            if (holdsOn(stroke, ledger.day)) {
                points[d->strands.sideOf(stroke.strand)] += d->pointsOf(stroke, ledger.day);
            }
        }
        const auto track = static_cast<TrackIndex>(d->strands.trackOf(d->strokes[first].strand));
        for (std::size_t side = 0; side < points.size(); ++side) {
            if (points[side] >= kSmallestLine) {
                ledger.lines.push_back({event, side, track, signOf(side) * points[side]});
            }
        }
        first = next;
    }
    std::stable_sort(ledger.lines.begin(), ledger.lines.end(), [](const LedgerLine& a, const LedgerLine& b) {
        return std::abs(a.points) > std::abs(b.points);
    });
    for (const LedgerLine& line : ledger.lines) {
        ledger.net += line.points;
        ledger.sums[line.side] += std::abs(line.points);
        ledger.byTrack[line.side][line.track] += std::abs(line.points);
    }
    return ledger;
}

std::vector<Contribution> BalanceModel::contributions(EventIndex event, Day day) const {
    day = std::min(day, d->input.horizon);
    std::vector<Contribution> result;
    auto stroke = std::lower_bound(d->strokes.begin(), d->strokes.end(), event,
                                   [](const Stroke& a, EventIndex wanted) { return a.event < wanted; });
    for (; stroke != d->strokes.end() && stroke->event == event; ++stroke) {
        if (holdsOn(*stroke, day)) {
            const std::size_t side = d->strands.sideOf(stroke->strand);
            result.push_back({side, stroke->from, stroke->until, stroke->clock, stroke->weight,
                              d->strands.responseOf(stroke->strand).at(std::int64_t{day} - stroke->clock),
                              d->strands.pointsPerUnit(d->strands.trackOf(stroke->strand)),
                              signOf(side) * d->pointsOf(*stroke, day)});
        }
    }
    return result;
}

double BalanceModel::gauge(const Ledger& ledger) const {
    return 100 * ledger.net / (ledger.sums[kSideA] + ledger.sums[kSideB] + d->parameters.gaugeSoftening);
}

std::vector<double> BalanceModel::sliver(EventIndex event, Day from, Day to, int step) const {
    const SampleDays samples = d->samplesOf(from, to, step);
    std::vector<double> points(static_cast<std::size_t>(samples.count), 0);
    auto stroke = std::lower_bound(d->strokes.begin(), d->strokes.end(), event,
                                   [](const Stroke& a, EventIndex wanted) { return a.event < wanted; });
    for (; stroke != d->strokes.end() && stroke->event == event; ++stroke) {
        const double sign = signOf(d->strands.sideOf(stroke->strand));
        const std::int64_t last = samples.indexFrom(stroke->until);
        for (std::int64_t i = samples.indexFrom(stroke->from); i < last; ++i) {
            points[static_cast<std::size_t>(i)] += sign * d->pointsOf(*stroke, samples.day(i));
        }
    }
    return points;
}

}  // namespace fulcrum
