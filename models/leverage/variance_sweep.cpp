// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leverage/variance_sweep.h"

#include <array>
#include <utility>

#include "models/leverage/damped_response.h"
#include "models/leverage/decay.h"
#include "models/leverage/pair_response.h"
#include "models/leverage/strand_sweep.h"

namespace fulcrum {
namespace {

/// The square of a decay has half its half-life.
Decay squaredDecay(double halfLifeDays) {
    constexpr std::int64_t kTabulated = 512;
    Response response(0, 1, 0, halfLifeDays / 2);
    response.tabulate(kTabulated);
    return Decay(response);
}

/// Of the groundwork or of the squares.
template <typename Threats>
std::shared_ptr<const ThreatStrands> sweptThreats(const Threats& of, const Bearing& bearing,
                                                  std::shared_ptr<const ThreatStrands> before) {
    const bool isSame = before != nullptr && before->heldDays() == bearing.heldDays();
    return isSame ? std::move(before)
                  : std::make_shared<const ThreatStrands>(of.threats(), bearing.heldDays());
}

}  // namespace

VarianceSweep::VarianceSweep(const BalanceInput& input, const Parameters& parameters, Lens lens)
    : VarianceSweep(std::make_shared<const Groundwork>(input), input.scales, parameters, lens) {}

VarianceSweep::VarianceSweep(std::shared_ptr<const Groundwork> ground,
                             std::shared_ptr<const std::vector<double>> scales, const Parameters& parameters,
                             Lens lens, std::shared_ptr<const ThreatStrands> threats)
    : m_ground(std::move(ground)),
      m_scales(std::move(scales)),
      m_squares(std::make_shared<const Squares>(*m_ground)),
      m_bearing(m_ground->trackCount(), parameters, lens, m_ground->tabulatedDays()),
      m_threats(sweptThreats(*m_ground, m_bearing, std::move(threats))),
      m_ownThreats(sweptThreats(*m_squares, m_bearing, nullptr)),
      m_kept(std::make_unique<const KeptColumns>(m_ground->trackCount())) {}

VarianceSweep::VarianceSweep(const VarianceSweep& other, Bearing bearing)
    : m_ground(other.m_ground),
      m_scales(other.m_scales),
      m_squares(other.m_squares),
      m_bearing(std::move(bearing)),
      m_threats(sweptThreats(*m_ground, m_bearing, other.m_threats)),
      m_ownThreats(sweptThreats(*m_squares, m_bearing, other.m_ownThreats)),
      m_kept(std::make_unique<const KeptColumns>(
          *other.m_kept, [&](std::size_t track) { return holdsAsIn(other, track); })) {}

VarianceSweep VarianceSweep::with(const Parameters& parameters, Lens lens) const {
    return VarianceSweep(*this, m_bearing.with(parameters, lens));
}

bool VarianceSweep::holdsAsIn(const VarianceSweep& other, std::size_t track) const {
    const std::size_t ofA = columnOf(kSideA, track);
    const std::size_t ofB = columnOf(kSideB, track);
    const auto& threats = m_ground->threats();
    const bool hasNoWarnings =
        m_ground->strand(ofA, Course::Warning).isEmpty() && m_ground->strand(ofB, Course::Warning).isEmpty();
    return m_bearing.hasSameMeasures(other.m_bearing, track) &&
           ((threats[ofA].empty() && threats[ofB].empty()) || m_bearing.hasSameThreats(other.m_bearing)) &&
           (hasNoWarnings || m_bearing.hasSameWarnings(other.m_bearing));
}

std::vector<double> VarianceSweep::squaredWeights(const Strand& strand, std::size_t track,
                                                  bool isOfGround) const {
    std::vector<double> weights;
    strand.weigh(m_bearing, track, m_scales.get(), weights);
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const bool isTerm = !isOfGround || m_squares->isTerm(strand.eventAt(i));
        weights[i] = isTerm ? weights[i] * weights[i] : 0;
    }
    return weights;
}

void VarianceSweep::sweep(std::size_t track, const SampleDays& samples, std::span<double> sums) const {
    const auto addOne = [&](const Strand& strand, bool isOfGround, const auto& bite) {
        if (!strand.isEmpty()) {
            addSweep(strand.order(), squaredWeights(strand, track, isOfGround), bite, samples, sums);
        }
    };
    // What stands in the groundwork as it is, of either side, and what does not.
    const auto add = [&](const auto& strandOfSide, const Strand& own, const auto& bite) {
        addOne(strandOfSide(columnOf(kSideA, track)), true, bite);
        addOne(strandOfSide(columnOf(kSideB, track)), true, bite);
        addOne(own, false, bite);
    };
    const auto ofGround = [&](Course course) {
        return
            [this, course](std::size_t column) -> const Strand& { return m_ground->strand(column, course); };
    };
    const auto ofThreats = [&](Course course) {
        return
            [this, course](std::size_t column) -> const Strand& { return m_threats->strand(column, course); };
    };
    const Squares::Track& own = m_squares->track(track);
    add(ofGround(Course::InForce), own.inForce, PairResponse(m_bearing.responseOf(track, Course::InForce)));
    if (m_bearing.lens() == Lens::Legal) {
        return;
    }
    const Parameters& parameters = m_bearing.parameters();
    add(ofGround(Course::Warning), own.warning, squaredDecay(parameters.pressureHalfLifeDays));
    add(ofThreats(Course::HeldThreat), m_ownThreats->strand(track, Course::HeldThreat), Decay(Response()));
    add(ofThreats(Course::FadingThreat), m_ownThreats->strand(track, Course::FadingThreat),
        squaredDecay(parameters.threatHalfLifeDays));
    if (!own.offRamp.fading.empty()) {
        sweepFading(track, samples, sums);
    }
}

void VarianceSweep::sweepFading(std::size_t track, const SampleDays& samples, std::span<double> sums) const {
    const Squares::Track& own = m_squares->track(track);
    const Response& inForce = m_bearing.responseOf(track, Course::InForce);
    const Response& offRamp = m_bearing.responseOf(track, Course::OffRamp);
    // What fades of an event, fades at one rate, so it is one amount that is topped up with each closing.
    std::vector<double> fading;
    fading.reserve(own.turns.size());
    for (const FadingTurn& turn : own.turns) {
        double left = 0;
        if (!turn.isFirst) {
            const Day before = own.turns[fading.size() - 1].from;
            left = fading.back() * offRamp.at(std::int64_t{turn.from} - before);
        }
        const double magnitude = m_bearing.factorOf(turn.grade) * scaleOf(turn.event);
        const double atClosing = turn.closed > 0 ? inForce.at(std::int64_t{turn.from} - turn.clock) : 0;
        fading.push_back(left + turn.closed * magnitude * atClosing);
    }
    const std::array<std::vector<double>, 2> closed{closings(columnOf(kSideA, track)),
                                                    closings(columnOf(kSideB, track))};
    std::vector<double> weights;
    weights.reserve(own.offRamp.fading.size());
    for (const FadingPlace place : own.offRamp.fading) {
        const double amount = place.source() == FadingPlace::Turn ? fading[place.position()]
                                                                  : closed[place.source()][place.position()];
        weights.push_back(amount * amount);
    }
    addSweep(own.offRamp.order, weights, squaredDecay(m_bearing.parameters().tracks[track].offRampDays),
             samples, sums);
    weights.clear();
    for (const FadingPlace place : own.mixed.fading) {
        const FadingTurn& turn = own.turns[place.position()];
        weights.push_back(2 * turn.standing * m_bearing.factorOf(turn.grade) * scaleOf(turn.event) *
                          fading[place.position()]);
    }
    addSweep(own.mixed.order, weights, DampedResponse(inForce, offRamp), samples, sums);
}

std::vector<double> VarianceSweep::closings(std::size_t column) const {
    const Strand& offRamp = m_ground->strand(column, Course::OffRamp);
    const Response& inForce = m_bearing.responseOf(trackOf(column), Course::InForce);
    std::vector<double> closings(offRamp.size());
    const auto closingOf = [&](std::size_t i, double size) {
        const double magnitude = m_bearing.factorOf(offRamp.grades()[i]) * scaleOf(offRamp.eventAt(i));
        return size * magnitude * inForce.at(offRamp.daysBefore()[i]);
    };
    for (std::size_t i = 0; i < closings.size(); ++i) {
        closings[i] = closingOf(i, 1);
    }
    offRamp.sizes().forEachOther([&](std::size_t i, double size) { closings[i] = closingOf(i, size); });
    return closings;
}

std::vector<double> VarianceSweep::squares(const SampleDays& samples) const {
    const std::vector<KeptColumns::Column> columns = m_kept->on(
        samples, [&](std::size_t track, std::span<double> sums) { sweep(track, samples, sums); },
        threadsFor(m_ground->pressCount()));
    std::vector<double> sums(static_cast<std::size_t>(samples.count), 0);
    for (std::size_t track = 0; track < columns.size(); ++track) {
        const double points = m_bearing.pointsPerUnit(track);
        for (std::size_t i = 0; i < sums.size(); ++i) {
            sums[i] += points * points * (*columns[track])[i];
        }
    }
    return sums;
}

}  // namespace fulcrum
