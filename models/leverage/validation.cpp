// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leverage/validation.h"

#include <QStringBuilder>
#include <QStringList>
#include <algorithm>
#include <cmath>
#include <optional>
#include <set>

#include "models/leverage/balance_model.h"
#include "models/leverage/indicator_fit.h"
#include "models/leverage/turning_points.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr int kPlaceboRuns = 1000;
constexpr std::uint64_t kPlaceboSeed = 20250410;

/// Magnets that went to the United States in an ordinary month of 2024, in tonnes (7,444 in the year).
constexpr double kFullMagnets = 620;
/// What is not shipped is missed when the stocks are used up.
constexpr int kMagnetLag = 30;

Day dateOf(int year, int month, int day) { return dayFromDate(year, month, day).value_or(0); }

/// Holds the claims against one input, one after the other.
class Judge {
public:
    explicit Judge(const ValidationInput& input)
        : m_input(input),
          m_columns(*input.balance.columns),
          m_model(input.balance, input.parameters, Lens::Leverage) {}

    std::vector<ValidationClaim> judge() {
        judgeTurn();
        judgeTruce();
        judgeTariffIndicators();
        judgeBusan();
        judgeRuling();
        judgePhaseOne();
        judgeMagnets();
        judgePlacebo();
        return std::move(m_claims);
    }

private:
    /// What a claim needs of the project.
    struct Needs {
        Day from = 0;
        Day to = 0;
        QStringList tracks;
        QStringList indicators;
    };

    std::optional<TrackIndex> track(const QString& id) const {
        for (std::size_t i = 0; i < m_input.tracks.size(); ++i) {
            if (m_input.tracks[i].id == id) {
                return static_cast<TrackIndex>(i);
            }
        }
        return std::nullopt;
    }

    const Indicator* indicator(const QString& id) const {
        const auto found = std::find_if(m_input.indicators.begin(), m_input.indicators.end(),
                                        [&](const Indicator& indicator) { return indicator.id == id; });
        return found == m_input.indicators.end() ? nullptr : &*found;
    }

    /// The side whose component the indicator is compared with.
    std::size_t sideOf(const Indicator& indicator) const {
        for (const Party& party : m_input.parties) {
            if (indicator.compare && party.id == indicator.compare->party && party.side == Side::B) {
                return kSideB;
            }
        }
        return kSideA;
    }

    QString nameOf(Side side) const {
        QStringList names;
        for (const Party& party : m_input.parties) {
            if (party.side == side) {
                names << party.name;
            }
        }
        return names.isEmpty() ? QString(u"side "_s % toText(side)) : names.join(u", "_s);
    }

    /// Adds a claim; "%A" and "%B" in its texts stand for the sides. Returns whether it can be judged.
    bool open(const QString& id, QString claim, QString rule, const Needs& needs) {
        for (QString* text : {&claim, &rule}) {
            text->replace(u"%A"_s, nameOf(Side::A)).replace(u"%B"_s, nameOf(Side::B));
        }
        m_claims.push_back({id, claim, rule, Verdict::Unknown, {}, {}});
        QStringList missing;
        if (m_columns.start.empty() || m_columns.start.front() > needs.from ||
            m_input.balance.horizon < needs.to) {
            missing << QString(u"the days from "_s % isoFromDay(needs.from) % u" to "_s %
                               isoFromDay(needs.to));
        }
        for (const QString& id_ : needs.tracks) {
            if (!track(id_)) {
                missing << QString(u"the track "_s % id_);
            }
        }
        for (const QString& id_ : needs.indicators) {
            if (indicator(id_) == nullptr) {
                missing << QString(u"the indicator "_s % id_);
            }
        }
        if (!missing.isEmpty()) {
            m_claims.back().note = u"the project does not have "_s % missing.join(u", "_s);
        }
        return missing.isEmpty();
    }

    void number(const QString& what, double value) { m_claims.back().numbers.push_back({what, value}); }
    void close(bool isPassed) { m_claims.back().verdict = isPassed ? Verdict::Pass : Verdict::Fail; }

    double tariffsInForce(const BalanceModel& model, Day day, std::size_t side) const {
        double sum = 0;
        for (const LedgerLine& line : model.ledger(day).lines) {
            const Kind kind = m_columns.kind[static_cast<std::size_t>(line.event)];
            if (line.side == side && line.track == track(u"tariffs"_s) && isRestriction(kind)) {
                sum += std::abs(line.points);
            }
        }
        return sum;
    }

    /// By how many per cent a side's tariffs fell.
    double fallOfTariffs(Day from, Day to, std::size_t side) const {
        const double before = tariffsInForce(m_model, from, side);
        return 100 * (1 - tariffsInForce(m_model, to, side) / before);
    }

    void judgeTurn() {
        const TurningDays days = TurningDays::ofTheSample();
        const QStringList minerals{u"minerals"_s, u"technology"_s};
        TurningPoints found;
        if (track(u"minerals"_s) && track(u"technology"_s)) {
            found = turningPoints(m_model, days, {*track(u"minerals"_s), *track(u"technology"_s)});
        }
        if (open(u"V1"_s, u"%A is ahead on 10 April 2025"_s, u"the net is above 0"_s,
                 {days.ahead, days.ahead, minerals, {}})) {
            number(u"net"_s, found.netAhead);
            close(found.passesV1());
        }
        if (open(u"V2"_s, u"the mineral licences of %B turn it"_s,
                 u"from 10 April to 10 June 2025 the net falls by 60 or more and is below 0 on some day; "
                 u"minerals are "
                 "the largest track of %B on 10 June"_s,
                 {days.ahead, days.turned, minerals, {}})) {
            number(u"fall"_s, found.netAhead - found.netTurned);
            number(u"net on 10 June"_s, found.netTurned);
            number(QString(u"lowest net, on "_s % isoFromDay(found.lowestDay)), found.lowestNet);
            number(u"minerals on 10 June"_s, found.minerals);
            number(u"largest other track on 10 June"_s, found.largestBeside);
            close(found.passesV2());
        }
        if (open(u"V2b"_s, u"the recovery after London"_s,
                 u"from 10 June to 15 July 2025 the net rises by 25 or more"_s,
                 {days.turned, days.recovered, minerals, {}})) {
            number(u"rise"_s, found.netRecovered - found.netTurned);
            close(found.passesV2b());
        }
        if (open(u"V3"_s, u"the chip controls of 7 October 2022"_s,
                 u"from 6 October 2022 to 5 January 2023 technology rises by 30 or more, and no other track "
                 u"moves by "
                 "more than 3"_s,
                 {days.beforeChips, days.afterChips, minerals, {}})) {
            number(u"rise of technology"_s, found.technologyRise);
            number(u"largest move of another track"_s, found.largestOtherMove);
            close(found.passesV3());
        }
    }

    void judgeTruce() {
        const Day before = dateOf(2025, 5, 13);
        const Day after = dateOf(2025, 5, 24);
        if (open(u"V4"_s, u"the truce of 14 May 2025"_s,
                 u"from 13 to 24 May the tariffs in force fall by 50 % or more (%A) and 70 % or more (%B)"_s,
                 {before, after, {u"tariffs"_s}, {}})) {
            const double ofA = fallOfTariffs(before, after, kSideA);
            const double ofB = fallOfTariffs(before, after, kSideB);
            number(QString(u"fall of "_s % nameOf(Side::A) % u", %"_s), ofA);
            number(QString(u"fall of "_s % nameOf(Side::B) % u", %"_s), ofB);
            close(ofA >= 50 && ofB >= 70);
        }
    }

    void judgeTariffIndicators() {
        const Day from = dateOf(2018, 3, 23);
        const Day to = dateOf(2025, 11, 14);
        const QStringList ids{u"piie_us_tariff_on_cn"_s, u"piie_cn_tariff_on_us"_s};
        if (!open(u"V5"_s, u"duties on the books follow the average tariffs of the Peterson Institute"_s,
                  u"daily from 23 March 2018 to 14 November 2025: Pearson's r .97 or more for both; "
                  u"Spearman's .80 or "
                  "more (%A), .75 or more (%B)"_s,
                  {from, to, {u"tariffs"_s}, ids})) {
            return;
        }
        const BalanceModel legal(m_input.balance, m_input.parameters, Lens::Legal);
        const BalanceCurve curve = legal.curve(from, to, 1);
        bool isPassed = true;
        for (const QString& id : ids) {
            const Indicator& series = *indicator(id);
            const std::size_t side = sideOf(series);
            const Fit fit = fitDaily(curve.pressure[side][*track(u"tariffs"_s)], from, series);
            const QString name = nameOf(side == kSideA ? Side::A : Side::B);
            number(QString(u"Pearson's r, "_s % name), fit.pearson);
            number(QString(u"Spearman's r, "_s % name), fit.spearman);
            number(QString(u"days, "_s % name), static_cast<double>(fit.count));
            isPassed = isPassed && fit.pearson >= 0.97 && fit.spearman >= (side == kSideA ? 0.80 : 0.75);
        }
        close(isPassed);
    }

    void judgeBusan() {
        const Day before = dateOf(2025, 11, 9);
        const Day after = dateOf(2025, 12, 10);
        if (open(u"V6"_s, u"Busan"_s, u"both sides press less on 10 December than on 9 November 2025"_s,
                 {before, after, {}, {}})) {
            const Ledger old = m_model.ledger(before);
            const Ledger now = m_model.ledger(after);
            number(QString(u"change of "_s % nameOf(Side::A)), now.sums[kSideA] - old.sums[kSideA]);
            number(QString(u"change of "_s % nameOf(Side::B)), now.sums[kSideB] - old.sums[kSideB]);
            close(now.sums[kSideA] < old.sums[kSideA] && now.sums[kSideB] < old.sums[kSideB]);
        }
    }

    void judgeRuling() {
        const Day before = dateOf(2026, 2, 19);
        const Day after = dateOf(2026, 3, 2);
        if (open(u"V7"_s, u"the ruling of 20 February 2026"_s,
                 u"from 19 February to 2 March the tariffs in force of %A fall by 30 to 60 %"_s,
                 {before, after, {u"tariffs"_s}, {}})) {
            const double fall = fallOfTariffs(before, after, kSideA);
            number(QString(u"fall of "_s % nameOf(Side::A) % u", %"_s), fall);
            close(fall >= 30 && fall <= 60);
        }
    }

    void judgePhaseOne() {
        const Day before = dateOf(2020, 2, 13);
        const Day last = dateOf(2020, 2, 29);
        if (open(u"V8"_s, u"Phase One changes little"_s,
                 u"from 13 to 29 February 2020 the net moves by less than 8"_s, {before, last, {}, {}})) {
            const BalanceCurve curve = m_model.curve(before, last, 1);
            double largest = 0;
            for (const double net : curve.net) {
                largest = std::max(largest, std::abs(net - curve.net.front()));
            }
            number(u"largest move"_s, largest);
            close(largest < 8);
        }
    }

    void judgeMagnets() {
        const Day from = dateOf(2025, 3, 1);
        const Day until = dateOf(2026, 1, 1);
        const QString id = u"cn_rare_earth_magnet_exports_to_us"_s;
        if (!open(
                u"V9"_s, u"rare-earth measures of %B follow the shortfall of magnets"_s,
                u"March to December 2025, the mean of the month 30 days later against 1 − shipments / 620 t: "
                u"Pearson's "
                "r .4 or more"_s,
                {from, until + kMagnetLag, {}, {id}})) {
            return;
        }
        const Indicator& series = *indicator(id);
        const std::size_t side = sideOf(series);
        const Day first = from + kMagnetLag;
        std::vector<double> component(static_cast<std::size_t>(until - from), 0);
        for (const EventIndex event : m_input.rareEarths) {
            if (!isRestriction(m_columns.kind[static_cast<std::size_t>(event)])) {
                continue;
            }
            const std::vector<double> sliver = m_model.sliver(event, first, until + kMagnetLag - 1, 1);
            for (std::size_t i = 0; i < sliver.size(); ++i) {
                component[i] += std::max(0.0, side == kSideA ? sliver[i] : -sliver[i]);
            }
        }
        const Fit fit = fitMonthlyShortfall(component, first, series, kFullMagnets, kMagnetLag, from, until);
        number(u"Pearson's r"_s, fit.pearson);
        number(u"months"_s, static_cast<double>(fit.count));
        close(fit.pearson >= 0.4);
    }

    void judgePlacebo() {
        const TurningDays days = TurningDays::ofTheSample();
        if (open(u"V10"_s, u"placebo: the sides dealt out anew over all measures"_s,
                 u"V1, V2, V2b and V3 pass together in less than 5 % of 1,000 runs"_s,
                 {days.beforeChips, days.recovered, {u"minerals"_s, u"technology"_s}, {}})) {
            const double share = placeboShare(m_model, days, {*track(u"minerals"_s), *track(u"technology"_s)},
                                              kPlaceboRuns, kPlaceboSeed);
            number(u"runs that pass, %"_s, 100 * share);
            close(share < 0.05);
        }
    }

    const ValidationInput& m_input;
    const EventColumns& m_columns;
    BalanceModel m_model;
    std::vector<ValidationClaim> m_claims;
};

}  // namespace

QString toText(Verdict verdict) {
    switch (verdict) {
        case Verdict::Pass:
            return u"pass"_s;
        case Verdict::Fail:
            return u"fail"_s;
        case Verdict::Unknown:
            break;
    }
    return u"unknown"_s;
}

std::vector<ValidationClaim> validate(const ValidationInput& input) { return Judge(input).judge(); }

}  // namespace fulcrum
