// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leverage/validation.h"

#include <QCoreApplication>
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

/// The context that the claims are translated in; a command line installs no translation and gets English.
struct ValidationTexts {
    Q_DECLARE_TR_FUNCTIONS(fulcrum::Validation)
};

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
        return names.isEmpty() ? ValidationTexts::tr("side %1").arg(toText(side)) : names.join(u", "_s);
    }

    /// Adds a claim; "%A" and "%B" in its texts stand for the sides. Returns whether it can be judged.
    bool open(const QString& id, QString claim, QString rule, const Needs& needs) {
        for (QString* text : {&claim, &rule}) {
            text->replace(u"%A"_s, nameOf(Side::A)).replace(u"%B"_s, nameOf(Side::B));
        }
        m_claims.push_back({id, claim, rule, Verdict::Unknown, {}, {}, needs.from, needs.to});
        QStringList missing;
        if (m_columns.start.empty() || m_columns.start.front() > needs.from ||
            m_input.balance.horizon < needs.to) {
            missing << ValidationTexts::tr("the days from %1 to %2")
                           .arg(isoFromDay(needs.from), isoFromDay(needs.to));
        }
        for (const QString& id_ : needs.tracks) {
            if (!track(id_)) {
                missing << ValidationTexts::tr("the track %1").arg(id_);
            }
        }
        for (const QString& id_ : needs.indicators) {
            if (indicator(id_) == nullptr) {
                missing << ValidationTexts::tr("the indicator %1").arg(id_);
            }
        }
        if (!missing.isEmpty()) {
            m_claims.back().note =
                ValidationTexts::tr("the project does not have %1").arg(missing.join(u", "_s));
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
        if (open(u"V1"_s, ValidationTexts::tr("%A is ahead on 10 April 2025"),
                 ValidationTexts::tr("the net is above 0"), {days.ahead, days.ahead, minerals, {}})) {
            number(ValidationTexts::tr("net"), found.netAhead);
            close(found.passesV1());
        }
        if (open(u"V2"_s, ValidationTexts::tr("the mineral licences of %B turn it"),
                 ValidationTexts::tr(
                     "from 10 April to 10 June 2025 the net falls by 60 or more and is below 0 on some "
                     "day; minerals are the largest track of %B on 10 June"),
                 {days.ahead, days.turned, minerals, {}})) {
            number(ValidationTexts::tr("fall"), found.netAhead - found.netTurned);
            number(ValidationTexts::tr("net on 10 June"), found.netTurned);
            number(ValidationTexts::tr("lowest net, on %1").arg(isoFromDay(found.lowestDay)),
                   found.lowestNet);
            number(ValidationTexts::tr("minerals on 10 June"), found.minerals);
            number(ValidationTexts::tr("largest other track on 10 June"), found.largestBeside);
            close(found.passesV2());
        }
        if (open(u"V2b"_s, ValidationTexts::tr("the recovery after London"),
                 ValidationTexts::tr("from 10 June to 15 July 2025 the net rises by 25 or more"),
                 {days.turned, days.recovered, minerals, {}})) {
            number(ValidationTexts::tr("rise"), found.netRecovered - found.netTurned);
            close(found.passesV2b());
        }
        if (open(u"V3"_s, ValidationTexts::tr("the chip controls of 7 October 2022"),
                 ValidationTexts::tr(
                     "from 6 October 2022 to 5 January 2023 technology rises by 30 or more, and no "
                     "other track moves by more than 3"),
                 {days.beforeChips, days.afterChips, minerals, {}})) {
            number(ValidationTexts::tr("rise of technology"), found.technologyRise);
            number(ValidationTexts::tr("largest move of another track"), found.largestOtherMove);
            close(found.passesV3());
        }
    }

    void judgeTruce() {
        const Day before = fixedDay(2025, 5, 13);
        const Day after = fixedDay(2025, 5, 24);
        if (open(
                u"V4"_s, ValidationTexts::tr("the truce of 14 May 2025"),
                ValidationTexts::tr(
                    "from 13 to 24 May the tariffs in force fall by 50 % or more (%A) and 70 % or more (%B)"),
                {before, after, {u"tariffs"_s}, {}})) {
            const double ofA = fallOfTariffs(before, after, kSideA);
            const double ofB = fallOfTariffs(before, after, kSideB);
            number(ValidationTexts::tr("fall of %1, %").arg(nameOf(Side::A)), ofA);
            number(ValidationTexts::tr("fall of %1, %").arg(nameOf(Side::B)), ofB);
            close(ofA >= 50 && ofB >= 70);
        }
    }

    void judgeTariffIndicators() {
        const Day from = fixedDay(2018, 3, 23);
        const Day to = fixedDay(2025, 11, 14);
        const QStringList ids{u"piie_us_tariff_on_cn"_s, u"piie_cn_tariff_on_us"_s};
        if (!open(u"V5"_s,
                  ValidationTexts::tr(
                      "duties on the books follow the average tariffs of the Peterson Institute"),
                  ValidationTexts::tr(
                      "daily from 23 March 2018 to 14 November 2025: Pearson's r .97 or more for both; "
                      "Spearman's .80 or more (%A), .75 or more (%B)"),
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
            number(ValidationTexts::tr("Pearson's r, %1").arg(name), fit.pearson);
            number(ValidationTexts::tr("Spearman's r, %1").arg(name), fit.spearman);
            number(ValidationTexts::tr("days, %1").arg(name), static_cast<double>(fit.count));
            isPassed = isPassed && fit.pearson >= 0.97 && fit.spearman >= (side == kSideA ? 0.80 : 0.75);
        }
        close(isPassed);
    }

    void judgeBusan() {
        const Day before = fixedDay(2025, 11, 9);
        const Day after = fixedDay(2025, 12, 10);
        if (open(u"V6"_s, ValidationTexts::tr("Busan"),
                 ValidationTexts::tr("both sides press less on 10 December than on 9 November 2025"),
                 {before, after, {}, {}})) {
            const Ledger old = m_model.ledger(before);
            const Ledger now = m_model.ledger(after);
            number(ValidationTexts::tr("change of %1").arg(nameOf(Side::A)),
                   now.sums[kSideA] - old.sums[kSideA]);
            number(ValidationTexts::tr("change of %1").arg(nameOf(Side::B)),
                   now.sums[kSideB] - old.sums[kSideB]);
            close(now.sums[kSideA] < old.sums[kSideA] && now.sums[kSideB] < old.sums[kSideB]);
        }
    }

    void judgeRuling() {
        const Day before = fixedDay(2026, 2, 19);
        const Day after = fixedDay(2026, 3, 2);
        if (open(u"V7"_s, ValidationTexts::tr("the ruling of 20 February 2026"),
                 ValidationTexts::tr(
                     "from 19 February to 2 March the tariffs in force of %A fall by 30 to 60 %"),
                 {before, after, {u"tariffs"_s}, {}})) {
            const double fall = fallOfTariffs(before, after, kSideA);
            number(ValidationTexts::tr("fall of %1, %").arg(nameOf(Side::A)), fall);
            close(fall >= 30 && fall <= 60);
        }
    }

    void judgePhaseOne() {
        const Day before = fixedDay(2020, 2, 13);
        const Day last = fixedDay(2020, 2, 29);
        if (open(u"V8"_s, ValidationTexts::tr("Phase One changes little"),
                 ValidationTexts::tr("from 13 to 29 February 2020 the net moves by less than 8"),
                 {before, last, {}, {}})) {
            const BalanceCurve curve = m_model.curve(before, last, 1);
            double largest = 0;
            for (const double net : curve.net) {
                largest = std::max(largest, std::abs(net - curve.net.front()));
            }
            number(ValidationTexts::tr("largest move"), largest);
            close(largest < 8);
        }
    }

    void judgeMagnets() {
        const Day from = fixedDay(2025, 3, 1);
        const Day until = fixedDay(2026, 1, 1);
        const QString id = u"cn_rare_earth_magnet_exports_to_us"_s;
        if (!open(
                u"V9"_s, ValidationTexts::tr("rare-earth measures of %B follow the shortfall of magnets"),
                ValidationTexts::tr("March to December 2025, the mean of the month 30 days later against 1 − "
                                    "shipments / 620 t: Pearson's r .4 or more"),
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
        number(ValidationTexts::tr("Pearson's r"), fit.pearson);
        number(ValidationTexts::tr("months"), static_cast<double>(fit.count));
        close(fit.pearson >= 0.4);
    }

    void judgePlacebo() {
        const TurningDays days = TurningDays::ofTheSample();
        if (open(u"V10"_s, ValidationTexts::tr("placebo: the sides dealt out anew over all measures"),
                 ValidationTexts::tr("V1, V2, V2b and V3 pass together in less than 5 % of 1,000 runs"),
                 {days.beforeChips, days.recovered, {u"minerals"_s, u"technology"_s}, {}})) {
            const double share = placeboShare(m_model, days, {*track(u"minerals"_s), *track(u"technology"_s)},
                                              kPlaceboRuns, kPlaceboSeed);
            number(ValidationTexts::tr("runs that pass, %"), 100 * share);
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
