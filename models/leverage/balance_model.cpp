// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leverage/balance_model.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstdint>
#include <span>
#include <utility>

#include "models/domain/event_set.h"
#include "models/leverage/decay.h"
#include "models/leverage/kept_columns.h"
#include "models/leverage/strand_sweep.h"
#include "models/leverage/strokes.h"

namespace fulcrum {
namespace {

/// Lines below are left out of the ledger, in points.
constexpr double kSmallestLine = 1e-9;

double signOf(std::size_t side) { return side == kSideA ? 1 : -1; }

std::shared_ptr<const ThreatStrands> threatsFor(const Groundwork& ground, const Bearing& bearing,
                                                std::shared_ptr<const ThreatStrands> before) {
    const bool isSame = before != nullptr && before->heldDays() == bearing.heldDays();
    return isSame ? std::move(before)
                  : std::make_shared<const ThreatStrands>(ground.threats(), bearing.heldDays());
}

}  // namespace

struct BalanceModel::Private {
    using Scales = std::shared_ptr<const std::vector<double>>;

    Private(std::shared_ptr<const Groundwork> ground_, Parameters parameters, Lens lens);
    Private(const Private& other, Parameters parameters, Lens lens);
    Private(const Private& other, Parameters parameters, Scales scales);

    SampleDays samplesOf(Day from, Day to, int step) const;
    const Strand& strand(std::size_t column, Course course) const {
        return course == Course::HeldThreat || course == Course::FadingThreat
                   ? threats->strand(column, course)
                   : ground->strand(column, course);
    }
    bool holdsAsIn(const Private& other, std::size_t column) const;
    void sweep(std::size_t column, const SampleDays& samples, std::span<double> sums) const;
    double scaleOf(EventIndex event) const {
        return input.scales ? (*input.scales)[static_cast<std::size_t>(event)] : 1;
    }
    static std::size_t placeOf(std::size_t column, Course course) {
        return column * kCourseCount + static_cast<std::size_t>(course);
    }
    std::vector<std::int64_t> countingSince(Day day) const;
    std::vector<LedgerLine> linesOn(Day day) const;
    EventSet eventsOn(Day day, std::span<const std::int64_t> since) const;
    template <typename Take>
    void forEachStroke(EventIndex event, Take take) const;

    std::shared_ptr<const Groundwork> ground;
    BalanceInput input;
    Bearing bearing;
    std::shared_ptr<const ThreatStrands> threats;
    KeptColumns kept;  ///< by columnOf, without the points of a unit
    mutable std::atomic<std::size_t> ledgers{0};
};

BalanceModel::Private::Private(std::shared_ptr<const Groundwork> ground_, Parameters parameters, Lens lens)
    : ground(std::move(ground_)),
      input(ground->input()),
      bearing(input.trackCount, std::move(parameters), lens, ground->tabulatedDays()),
      threats(threatsFor(*ground, bearing, nullptr)),
      kept(2 * input.trackCount) {}

BalanceModel::Private::Private(const Private& other, Parameters parameters, Lens lens)
    : ground(other.ground),
      input(other.input),
      bearing(other.bearing.with(std::move(parameters), lens)),
      threats(threatsFor(*ground, bearing, other.threats)),
      kept(other.kept, [&](std::size_t column) { return holdsAsIn(other, column); }) {}

BalanceModel::Private::Private(const Private& other, Parameters parameters, Scales scales)
    : ground(other.ground),
      input(other.input),
      bearing(other.bearing.with(std::move(parameters), other.bearing.lens())),
      threats(threatsFor(*ground, bearing, other.threats)),
      kept(2 * input.trackCount) {
    input.scales = std::move(scales);
}

bool BalanceModel::Private::holdsAsIn(const Private& other, std::size_t column) const {
    return bearing.hasSameMeasures(other.bearing, trackOf(column)) &&
           (ground->threats()[column].empty() || bearing.hasSameThreats(other.bearing)) &&
           (ground->strand(column, Course::Warning).isEmpty() || bearing.hasSameWarnings(other.bearing));
}

void BalanceModel::Private::sweep(std::size_t column, const SampleDays& samples,
                                  std::span<double> sums) const {
    // Kept by the thread: fresh memory for each strand would cost as much as the sweep itself.
    static thread_local std::vector<double> weights;
    for (std::size_t i = 0; i < kCourseCount; ++i) {
        const auto course = static_cast<Course>(i);
        const Strand& own = strand(column, course);
        if (!bearing.counts(course) || own.isEmpty()) {
            continue;
        }
        own.weigh(bearing, trackOf(column), input.scales.get(), weights);
        const Response& response = bearing.responseOf(trackOf(column), course);
        if (course == Course::InForce) {
            addSweep(own.order(), weights, response, samples, sums);
        } else {
            addSweep(own.order(), weights, Decay(response), samples, sums);
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

/// By placeOf: what began before adds nothing any more that a ledger of the day could show.
std::vector<std::int64_t> BalanceModel::Private::countingSince(Day day) const {
    double largestScale = 1;
    if (input.scales && !input.scales->empty()) {
        largestScale = *std::max_element(input.scales->begin(), input.scales->end());
    }
    std::vector<std::int64_t> since(2 * input.trackCount * kCourseCount);
    for (std::size_t place = 0; place < since.size(); ++place) {
        const std::size_t column = place / kCourseCount;
        const auto course = static_cast<Course>(place % kCourseCount);
        since[place] =
            day - bearing.daysUntilVanished(trackOf(column), course,
                                            strand(column, course).largestWeight(bearing, largestScale));
    }
    return since;
}

/// Which events may add something to a ledger.
EventSet BalanceModel::Private::eventsOn(Day day, std::span<const std::int64_t> since) const {
    EventSet events(input.columns->size());
    for (std::size_t place = 0; place < since.size(); ++place) {
        const auto course = static_cast<Course>(place % kCourseCount);
        const Strand& own = strand(place / kCourseCount, course);
        if (bearing.counts(course) && !own.isEmpty()) {
            own.order().visit(day, since[place],
                              [&](std::uint32_t position) { events.insert(own.eventAt(position)); });
        }
    }
    return events;
}

template <typename Take>
void BalanceModel::Private::forEachStroke(EventIndex event, Take take) const {
    std::vector<Press> presses;
    std::vector<Stroke> strokes;
    ground->appendPresses(event, presses);
    for (const Press& press : presses) {
        strokes.clear();
        appendStrokes(press, scaleOf(event), bearing, strokes);
        for (const Stroke& stroke : strokes) {
            take(press, stroke);
        }
    }
}

BalanceModel::BalanceModel(BalanceInput input, Parameters parameters, Lens lens)
    : BalanceModel(std::make_shared<const Groundwork>(std::move(input)), std::move(parameters), lens) {}

BalanceModel::BalanceModel(std::shared_ptr<const Groundwork> ground, Parameters parameters, Lens lens)
    : d(std::make_unique<const Private>(std::move(ground), std::move(parameters), lens)) {}

BalanceModel::BalanceModel(std::unique_ptr<const Private> made) : d(std::move(made)) {}

BalanceModel::~BalanceModel() = default;
BalanceModel::BalanceModel(BalanceModel&&) noexcept = default;
BalanceModel& BalanceModel::operator=(BalanceModel&&) noexcept = default;

BalanceModel BalanceModel::with(Parameters parameters) const { return with(std::move(parameters), lens()); }

BalanceModel BalanceModel::with(Parameters parameters, Lens lens) const {
    return BalanceModel(std::make_unique<const Private>(*d, std::move(parameters), lens));
}

BalanceModel BalanceModel::with(Parameters parameters,
                                std::shared_ptr<const std::vector<double>> scales) const {
    return BalanceModel(std::make_unique<const Private>(*d, std::move(parameters), std::move(scales)));
}

Lens BalanceModel::lens() const { return d->bearing.lens(); }
const BalanceInput& BalanceModel::input() const { return d->input; }
const Parameters& BalanceModel::parameters() const { return d->bearing.parameters(); }
const std::shared_ptr<const Groundwork>& BalanceModel::groundwork() const { return d->ground; }
const std::shared_ptr<const ThreatStrands>& BalanceModel::threats() const { return d->threats; }
const Strand& BalanceModel::strand(std::size_t column, Course course) const {
    return d->strand(column, course);
}
std::size_t BalanceModel::columnsSwept() const { return d->kept.swept(); }
std::size_t BalanceModel::ledgersMade() const { return d->ledgers; }

BalanceCurve BalanceModel::curve(Day from, Day to, int step) const {
    const SampleDays samples = d->samplesOf(from, to, step);
    const auto count = static_cast<std::size_t>(samples.count);
    const std::vector<KeptColumns::Column> columns = d->kept.on(
        samples, [&](std::size_t column, std::span<double> sums) { d->sweep(column, samples, sums); },
        threadsFor(d->ground->pressCount()));
    BalanceCurve curve;
    curve.days.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
        curve.days[i] = static_cast<Day>(samples.day(static_cast<std::int64_t>(i)));
    }
    curve.net.assign(count, 0);
    for (std::size_t side = 0; side < curve.pressure.size(); ++side) {
        curve.pressure[side].reserve(d->input.trackCount);
        for (std::size_t track = 0; track < d->input.trackCount; ++track) {
            const double points = d->bearing.pointsPerUnit(track);
            std::vector<double>& column = curve.pressure[side].emplace_back(*columns[columnOf(side, track)]);
            for (std::size_t i = 0; i < count; ++i) {
                column[i] *= points;
                curve.net[i] += signOf(side) * column[i];
            }
        }
    }
    return curve;
}

/// One line an event and side, by event; those that are too small to show are left out.
std::vector<LedgerLine> BalanceModel::Private::linesOn(Day day) const {
    const std::vector<std::int64_t> since = countingSince(day);
    std::vector<LedgerLine> lines;
    std::vector<Press> presses;
    std::vector<Stroke> strokes;
    const EventSet events = eventsOn(day, since);
    lines.reserve(static_cast<std::size_t>(events.count()) + 1);
    const auto dropIfSmall = [&] {
        if (!lines.empty() && !(std::abs(lines.back().points) >= kSmallestLine)) {
            lines.pop_back();
        }
    };
    for (EventIndex event = events.next(kNoIndex); event != kNoIndex; event = events.next(event)) {
        presses.clear();
        ground->appendPresses(event, presses);
        for (const Press& press : presses) {
            if (lines.empty() || lines.back().event != event || lines.back().side != press.side) {
                dropIfSmall();
                lines.push_back({event, press.side, press.track, 0});
            }
            strokes.clear();
            appendStrokes(press, scaleOf(event), bearing, strokes);
            for (const Stroke& stroke : strokes) {
                const std::size_t place = placeOf(columnOf(press.side, press.track), stroke.course);
                if (stroke.holdsOn(day) && stroke.from >= since[place]) {
                    lines.back().points += signOf(press.side) * pointsOf(stroke, press.track, bearing, day);
                }
            }
        }
    }
    dropIfSmall();
    return lines;
}

Ledger BalanceModel::ledger(Day day) const {
    ++d->ledgers;
    Ledger ledger;
    ledger.day = std::min(day, d->input.horizon);
    for (std::vector<double>& side : ledger.byTrack) {
        side.assign(d->input.trackCount, 0);
    }
    ledger.lines = d->linesOn(ledger.day);
    std::stable_sort(ledger.lines.begin(), ledger.lines.end(), [](const LedgerLine& a, const LedgerLine& b) {
        return std::abs(a.points) > std::abs(b.points);
    });
    for (const LedgerLine& each : ledger.lines) {
        ledger.net += each.points;
        ledger.sums[each.side] += std::abs(each.points);
        ledger.byTrack[each.side][each.track] += std::abs(each.points);
    }
    return ledger;
}

std::vector<Contribution> BalanceModel::contributions(EventIndex event, Day day) const {
    day = std::min(day, d->input.horizon);
    std::vector<Contribution> result;
    d->forEachStroke(event, [&](const Press& press, const Stroke& stroke) {
        if (stroke.holdsOn(day)) {
            result.push_back(
                {press.side, stroke.from, stroke.until, stroke.clock, stroke.weight,
                 d->bearing.responseOf(press.track, stroke.course).at(std::int64_t{day} - stroke.clock),
                 d->bearing.pointsPerUnit(press.track),
                 signOf(press.side) * pointsOf(stroke, press.track, d->bearing, day)});
        }
    });
    return result;
}

double BalanceModel::gauge(const BalanceSums& sums) const {
    return 100 * sums.net / (sums.sums[kSideA] + sums.sums[kSideB] + parameters().gaugeSoftening);
}

std::vector<double> BalanceModel::sliver(EventIndex event, Day from, Day to, int step) const {
    const SampleDays samples = d->samplesOf(from, to, step);
    std::vector<double> points(static_cast<std::size_t>(samples.count), 0);
    d->forEachStroke(event, [&](const Press& press, const Stroke& stroke) {
        const std::int64_t last = samples.indexFrom(stroke.until);
        for (std::int64_t i = samples.indexFrom(stroke.from); i < last; ++i) {
            points[static_cast<std::size_t>(i)] +=
                signOf(press.side) *
                pointsOf(stroke, press.track, d->bearing, static_cast<Day>(samples.day(i)));
        }
    });
    return points;
}

}  // namespace fulcrum
