// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What ships (the table of MODEL.md §2), what is refused, and setting parameters by name.
#include <QTest>
#include <cmath>

#include "models/leverage/parameter_names.h"
#include "models/leverage/parameters.h"
#include "tests/support/event_builder.h"
#include "tests/support/test_program.h"

namespace fulcrum::test {

using namespace Qt::StringLiterals;

class TestParameters : public QObject {
    Q_OBJECT

private slots:
    void theTableShips_data();
    void theTableShips();
    void anUnknownTrackGetsTheLastRow();
    void theDefaultsPassTheirCheck();
    void whatTheFormulasCannotBearIsRefused_data();
    void whatTheFormulasCannotBearIsRefused();
    void aCountOfTracksThatDoesNotMatchIsRefused();
    void assignmentsSetOneParameter_data();
    void assignmentsSetOneParameter();
    void everyNameCanBeSet();
    void wrongAssignmentsAreNamed_data();
    void wrongAssignmentsAreNamed();
};

void TestParameters::theTableShips_data() {
    QTest::addColumn<QString>("row");
    QTest::newRow("tariffs") << u"0.5 24 0.5 7 1 2 1 evidence"_s;
    QTest::newRow("technology") << u"0.3 30 0.45 25 2 14 0.6 evidence"_s;
    QTest::newRow("minerals") << u"0.15 30 0.35 20 2 21 1.25 evidence"_s;
    QTest::newRow("agriculture") << u"0.35 12 0.25 25 2 30 0.8 evidence"_s;
    QTest::newRow("entities") << u"0.25 12 0.3 20 1 5 0.6 evidence"_s;
    QTest::newRow("shipping") << u"0.4 6 0.3 10 1 2 0.7 evidence"_s;
    QTest::newRow("investment") << u"0.5 36 0.5 60 1 5 0.3 judgement"_s;
    QTest::newRow("platforms") << u"0.3 24 0.5 30 1 5 0.4 judgement"_s;
    QTest::newRow("narcotics") << u"0.1 inf 1 30 1 5 0.4 judgement"_s;
    QTest::newRow("diplomacy") << u"0.1 inf 1 30 1 5 0.4 judgement"_s;
    QTest::newRow("other") << u"0.1 inf 1 30 1 5 0.4 judgement"_s;
}

void TestParameters::theTableShips() {
    QFETCH(QString, row);
    const TrackParameters track = defaultTrackParameters(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(u"%1 %2 %3 %4 %5 %6 %7 %8"_s.arg(track.selfCost)
                 .arg(track.halfLifeMonths)
                 .arg(track.floor)
                 .arg(track.rampDays)
                 .arg(track.rampOrder)
                 .arg(track.offRampDays)
                 .arg(track.urgency)
                 .arg(track.isJudgement ? u"judgement"_s : u"evidence"_s),
             row);
    QCOMPARE(track.weight, 1.0);
}

void TestParameters::anUnknownTrackGetsTheLastRow() {
    QCOMPARE(defaultTrackParameters(u"fisheries"_s), defaultTrackParameters(u"other"_s));
}

void TestParameters::theDefaultsPassTheirCheck() {
    const Parameters parameters = defaultParameters(balanceTracks());
    QVERIFY(checkParameters(parameters, balanceTracks()));
    QCOMPARE(parameters.severityRatio, 3.0);
    QCOMPARE(parameters.threatHoldDays, 60.0);
    QCOMPARE(parameters.threatHalfLifeDays, 30.0);
    QCOMPARE(parameters.pressureShare, 0.5);
    QCOMPARE(parameters.pressureHalfLifeDays, 30.0);
    QCOMPARE(parameters.gaugeSoftening, 20.0);
}

void TestParameters::whatTheFormulasCannotBearIsRefused_data() {
    using Spoil = void (*)(Parameters&);
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("where");
    const auto row = [](const char* name, const char* where, Spoil spoil) {
        QTest::newRow(name) << spoil << QString::fromUtf8(where);
    };
    row("a half-life of nothing", "minerals.half_life_months",
        [](Parameters& p) { p.tracks[2].halfLifeMonths = 0; });
    row("a negative half-life", "minerals.half_life_months",
        [](Parameters& p) { p.tracks[2].halfLifeMonths = -3; });
    row("a half-life that is no number", "minerals.half_life_months",
        [](Parameters& p) { p.tracks[2].halfLifeMonths = std::nan(""); });
    row("a floor above everything", "tariffs.floor", [](Parameters& p) { p.tracks[0].floor = 1.01; });
    row("a floor that is no number", "tariffs.floor",
        [](Parameters& p) { p.tracks[0].floor = std::nan(""); });
    row("a self-cost below nothing", "tariffs.self_cost", [](Parameters& p) { p.tracks[0].selfCost = -0.1; });
    row("a ramp without length", "tariffs.ramp_days", [](Parameters& p) { p.tracks[0].rampDays = 0; });
    row("a ramp without end", "tariffs.ramp_days", [](Parameters& p) { p.tracks[0].rampDays = kNoErosion; });
    row("a ramp of order 3", "tariffs.ramp_order", [](Parameters& p) { p.tracks[0].rampOrder = 3; });
    row("an off-ramp without length", "tariffs.off_ramp_days",
        [](Parameters& p) { p.tracks[0].offRampDays = 0; });
    row("a negative urgency", "tariffs.urgency", [](Parameters& p) { p.tracks[0].urgency = -1; });
    row("an endless weight", "tariffs.weight", [](Parameters& p) { p.tracks[0].weight = kNoErosion; });
    row("a severity ratio of 1", "severity_ratio", [](Parameters& p) { p.severityRatio = 1; });
    row("a negative holding time", "threat_hold_days", [](Parameters& p) { p.threatHoldDays = -1; });
    row("threats that never fade", "threat_half_life_days",
        [](Parameters& p) { p.threatHalfLifeDays = kNoErosion; });
    row("a gauge that may divide by nothing", "gauge_softening", [](Parameters& p) { p.gaugeSoftening = 0; });
}

void TestParameters::whatTheFormulasCannotBearIsRefused() {
    using Spoil = void (*)(Parameters&);
    QFETCH(Spoil, spoil);
    QFETCH(QString, where);
    Parameters parameters = defaultParameters(balanceTracks());
    spoil(parameters);
    const Result<void> check = checkParameters(parameters, balanceTracks());
    QVERIFY(!check);
    QCOMPARE(check.error().where, where);
}

void TestParameters::aCountOfTracksThatDoesNotMatchIsRefused() {
    Parameters parameters = defaultParameters(balanceTracks());
    parameters.tracks.pop_back();
    QVERIFY(!checkParameters(parameters, balanceTracks()));
}

void TestParameters::assignmentsSetOneParameter_data() {
    using Read = double (*)(const Parameters&);
    QTest::addColumn<Read>("read");
    QTest::addColumn<double>("value");
    const auto row = [](const char* assignment, double value, Read read) {
        QTest::newRow(assignment) << read << value;
    };
    row("minerals.off_ramp_days=30", 30, [](const Parameters& p) { return p.tracks[2].offRampDays; });
    row("minerals.half_life_months=none", kNoErosion,
        [](const Parameters& p) { return p.tracks[2].halfLifeMonths; });
    row("tariffs.self_cost=.35", 0.35, [](const Parameters& p) { return p.tracks[0].selfCost; });
    row("tariffs.ramp_order=2", 2, [](const Parameters& p) { return double(p.tracks[0].rampOrder); });
    row("tariffs.weight=0", 0, [](const Parameters& p) { return p.tracks[0].weight; });
    row("severity_ratio=2.5", 2.5, [](const Parameters& p) { return p.severityRatio; });
}

void TestParameters::assignmentsSetOneParameter() {
    using Read = double (*)(const Parameters&);
    QFETCH(Read, read);
    QFETCH(double, value);
    Parameters parameters = defaultParameters(balanceTracks());
    QVERIFY(read(parameters) != value);
    const Result<void> result =
        setParameter(parameters, balanceTracks(), QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY2(result, result ? "" : qPrintable(result.error().message()));
    QCOMPARE(read(parameters), value);
}

void TestParameters::everyNameCanBeSet() {
    QStringList names = modelParameterNames();
    for (const QString& name : trackParameterNames()) {
        names << QString(u"shipping."_s % name);
    }
    for (const QString& name : names) {
        Parameters parameters = defaultParameters(balanceTracks());
        const QString value =
            name.endsWith(u"ramp_order"_s) || name.endsWith(u"ratio"_s) ? u"2"_s : u"0.123"_s;
        QVERIFY2(setParameter(parameters, balanceTracks(), QString(name % u'=' % value)), qPrintable(name));
        QVERIFY2(parameters != defaultParameters(balanceTracks()), qPrintable(name));
    }
}

void TestParameters::wrongAssignmentsAreNamed_data() {
    QTest::addColumn<QString>("message");
    QTest::newRow("fisheries.weight=2") << u"there is no track \"fisheries\""_s;
    QTest::newRow("tariffs.speed=2") << u"there is no such parameter"_s;
    QTest::newRow("speed=2") << u"there is no such parameter"_s;
    QTest::newRow("tariffs.weight") << u"track.parameter=value"_s;
    QTest::newRow("=2") << u"track.parameter=value"_s;
    QTest::newRow("tariffs.weight=") << u"is no number"_s;
    QTest::newRow("tariffs.weight=heavy") << u"\"heavy\" is no number"_s;
    QTest::newRow("tariffs.weight=nan") << u"is no number"_s;
    QTest::newRow("tariffs.weight=none") << u"must lie between"_s;
    QTest::newRow("tariffs.weight=-1") << u"must lie between"_s;
    QTest::newRow("tariffs.ramp_order=1.5") << u"must be 1 or 2"_s;
}

void TestParameters::wrongAssignmentsAreNamed() {
    QFETCH(QString, message);
    Parameters parameters = defaultParameters(balanceTracks());
    const Result<void> result =
        setParameter(parameters, balanceTracks(), QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(!result);
    QVERIFY2(result.error().message().contains(message), qPrintable(result.error().message()));
    QCOMPARE(parameters, defaultParameters(balanceTracks()));
}

}  // namespace fulcrum::test

FULCRUM_TEST(fulcrum::test::TestParameters)
#include "test_parameters.moc"
