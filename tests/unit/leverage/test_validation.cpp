// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The claims of MODEL.md §7 on made-up histories: each must be able to pass, to fail, and to stay unknown.
// What they find in the sample is tested through the command line.
#include <QTest>
#include <algorithm>
#include <cmath>

#include "models/leverage/turning_points.h"
#include "models/leverage/validation.h"
#include "tests/support/event_builder.h"
#include "tests/support/test_program.h"

namespace fulcrum::test {

using namespace Qt::StringLiterals;

class TestValidation : public QObject {
    Q_OBJECT

private slots:
    void anotherProjectKnowsNoneOfThem();
    void whatIsMissingIsNamed();
    void aHistoryThatTurnsPasses();
    void aHistoryThatDoesNotFails();
    void theMagnetsAreComparedWithTaggedMeasuresOfTheirSide();
    void thePlaceboDealsOutLabels();

private:
    static Verdict verdictOf(const std::vector<ValidationClaim>& claims, const QString& id);
};

namespace {

ValidationInput inputOf(const std::vector<Event>& events) {
    ValidationInput input;
    input.balance = balanceInputOf(events);
    input.balance.horizon = dayOf("2026-06-01");
    input.parameters = defaultParameters(balanceTracks());
    for (const NamedParty& party : balanceParties()) {
        Party entry;
        entry.id = party.id;
        entry.name = u"the "_s + party.id;
        entry.side = party.stake.side;
        input.parties.push_back(entry);
    }
    for (const QString& id : balanceTracks()) {
        Track track;
        track.id = id;
        input.tracks.push_back(track);
    }
    return input;
}

/// Side A ahead in April, turned by minerals in May, and back by mid-July.
std::vector<Event> turningHistory() {
    return {anEvent("first").on("2017-01-01").as(Kind::Statement),
            anEvent("chips").on("2022-10-07").inTrack("technology").weighing(5).until("2023-06-01"),
            anEvent("duties").on("2025-03-01").weighing(5),
            anEvent("licences").on("2025-04-11").inTrack("minerals").by("cn").against("us").weighing(5),
            anEvent("eased").on("2025-06-12").as(Kind::Relief).by("cn").revokes("licences")};
}

}  // namespace

Verdict TestValidation::verdictOf(const std::vector<ValidationClaim>& claims, const QString& id) {
    const auto found = std::find_if(claims.begin(), claims.end(),
                                    [&](const ValidationClaim& claim) { return claim.id == id; });
    return found == claims.end() ? Verdict::Unknown : found->verdict;
}

void TestValidation::anotherProjectKnowsNoneOfThem() {
    ValidationInput input = inputOf({anEvent().on("1990-01-01")});
    input.balance.horizon = dayOf("1999-01-01");
    const std::vector<ValidationClaim> claims = validate(input);
    QStringList ids;
    for (const ValidationClaim& claim : claims) {
        ids << claim.id;
        QCOMPARE(claim.verdict, Verdict::Unknown);
        QVERIFY(claim.note.contains(u"does not have"_s));
        QVERIFY(claim.from <= claim.to && claim.from > dayOf("2018-01-01"));
        QVERIFY(claim.numbers.empty());
        QVERIFY(!claim.claim.contains(u'%') && !claim.claim.isEmpty());
        QVERIFY(!claim.rule.contains(u"%A"_s) && !claim.rule.contains(u"%B"_s));
    }
    QCOMPARE(ids, (QStringList{u"V1"_s, u"V2"_s, u"V2b"_s, u"V3"_s, u"V4"_s, u"V5"_s, u"V6"_s, u"V7"_s,
                               u"V8"_s, u"V9"_s, u"V10"_s}));
}

void TestValidation::whatIsMissingIsNamed() {
    ValidationInput input = inputOf(turningHistory());
    for (Track& track : input.tracks) {
        if (track.id == u"minerals"_s) {
            track.id = u"ores"_s;
        }
    }
    const std::vector<ValidationClaim> claims = validate(input);
    QCOMPARE(claims[1].id, u"V2"_s);
    QCOMPARE(claims[1].note, u"the project does not have the track minerals"_s);
    QCOMPARE(
        claims[5].note,
        u"the project does not have the indicator piie_us_tariff_on_cn, the indicator piie_cn_tariff_on_us"_s);
}

void TestValidation::aHistoryThatTurnsPasses() {
    const std::vector<ValidationClaim> claims = validate(inputOf(turningHistory()));
    for (const QString& id : {u"V1"_s, u"V2"_s, u"V2b"_s, u"V3"_s, u"V8"_s}) {
        QVERIFY2(verdictOf(claims, id) == Verdict::Pass, qPrintable(id));
    }
    // Of V2: the fall, two nets, and by how much minerals are the largest track of side B.
    QCOMPARE(claims[1].numbers.size(), std::size_t{5});
    QVERIFY(claims[1].numbers[3].value > claims[1].numbers[4].value);
    QVERIFY(claims[1].numbers[3].value > 10);
    // Without other duties nothing falls in May 2025 and February 2026.
    QCOMPARE(verdictOf(claims, u"V4"_s), Verdict::Fail);
    QCOMPARE(verdictOf(claims, u"V7"_s), Verdict::Fail);
    QVERIFY(claims[0].claim.startsWith(u"the us, the ally is ahead"_s));
}

void TestValidation::aHistoryThatDoesNotFails() {
    std::vector<Event> events = turningHistory();
    events.pop_back();
    events.push_back(anEvent("list").on("2022-11-01").inTrack("entities").weighing(5));
    std::vector<ValidationClaim> claims = validate(inputOf(events));
    QCOMPARE(verdictOf(claims, u"V1"_s), Verdict::Pass);
    QCOMPARE(verdictOf(claims, u"V2b"_s), Verdict::Fail);
    QCOMPARE(verdictOf(claims, u"V3"_s), Verdict::Fail);
    events.push_back(
        anEvent("more").on("2025-03-01").by("cn").against("us").weighing(5).inTrack("agriculture"));
    events.push_back(anEvent("yet more").on("2025-03-01").by("cn").against("us").weighing(5));
    events.push_back(anEvent("and more").on("2025-03-01").by("cn").against("us").weighing(5));
    claims = validate(inputOf(events));
    QCOMPARE(verdictOf(claims, u"V1"_s), Verdict::Fail);
}

void TestValidation::theMagnetsAreComparedWithTaggedMeasuresOfTheirSide() {
    const std::vector<Event> events{
        anEvent("first").on("2017-01-01").as(Kind::Statement),
        anEvent("licences")
            .on("2025-06-01")
            .until("2025-09-01")
            .inTrack("minerals")
            .by("cn")
            .against("us")
            .weighing(5),
        anEvent("threat")
            .on("2025-03-01")
            .as(Kind::Threat)
            .inTrack("minerals")
            .by("cn")
            .against("us")
            .weighing(5),
        anEvent("untagged").on("2025-03-01").inTrack("minerals").by("cn").against("us").weighing(5)};
    ValidationInput input = inputOf(events);
    Indicator magnets;
    magnets.id = u"cn_rare_earth_magnet_exports_to_us"_s;
    magnets.compare = IndicatorComparison{u"minerals"_s, u"cn"_s, {}};
    for (int month = 3; month <= 12; ++month) {
        // Short from May to July, a month before the licences bite.
        magnets.values.push_back(
            {*dayFromDate(2025, month, 1), month >= 5 && month <= 7 ? 60.0 : 620.0, {}, {}, {}});
    }
    input.indicators = {magnets};
    input.rareEarths = {indexIn(*input.balance.columns, events, "licences"),
                        indexIn(*input.balance.columns, events, "threat")};
    const ValidationClaim found = validate(input)[9];
    QCOMPARE(found.id, u"V9"_s);
    QCOMPARE(found.verdict, Verdict::Pass);
    QVERIFY2(found.numbers[0].value > 0.6, qPrintable(QString::number(found.numbers[0].value)));
    QCOMPARE(found.numbers[1].value, 10.0);

    input.indicators[0].compare->party = u"us"_s;
    QCOMPARE(validate(input)[9].verdict, Verdict::Fail);
}

void TestValidation::thePlaceboDealsOutLabels() {
    const BalanceInput input = balanceInputOf(turningHistory());
    const BalanceModel model(input, defaultParameters(balanceTracks()), Lens::Leverage);
    const auto trackOf = [](const char* id) {
        const auto& ids = balanceTracks();
        return static_cast<TrackIndex>(std::find(ids.begin(), ids.end(), QString::fromUtf8(id)) -
                                       ids.begin());
    };
    const TurningTracks tracks{trackOf("minerals"), trackOf("technology")};
    const TurningDays days = TurningDays::ofTheSample();
    QVERIFY(turningPoints(model, days, tracks).passAll());
    // Three lines, one of them of side B: of the three ways to deal the labels out only the true one passes.
    const double share = placeboShare(model, days, tracks, 6000, 1);
    QVERIFY2(std::abs(share - 1.0 / 3) < 5 * std::sqrt(2.0 / 9 / 6000), qPrintable(QString::number(share)));
    QCOMPARE(placeboShare(model, days, tracks, 500, 1), placeboShare(model, days, tracks, 500, 1));
    QCOMPARE(placeboShare(model, days, tracks, 0, 1), 0.0);
}

}  // namespace fulcrum::test

FULCRUM_TEST(fulcrum::test::TestValidation)
#include "test_validation.moc"
