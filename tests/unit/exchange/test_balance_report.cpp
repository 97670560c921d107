// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <cmath>

#include "models/exchange/balance_report.h"
#include "models/exchange/validation_report.h"
#include "tests/support/test_program.h"

namespace fulcrum::test {

using namespace Qt::StringLiterals;

class TestBalanceReport : public QObject {
    Q_OBJECT

private slots:
    void jsonOfADayReadsBackToTheLastDigit();
    void theLedgerIsLeftOutUnlessAskedFor();
    void csvOfADayHasARowATrack();
    void csvOfALedgerQuotesWhatNeedsIt();
    void csvOfASpanHasAColumnASideAndTrack();
    void jsonOfASpanHasAnEntryADay();
    void aScenarioIsNamedWithWhoIsAffected();
    void theValidationCountsItsVerdicts();
    void anEmptySpanIsAHeader();
};

namespace {

BalanceReport report() {
    BalanceReport report;
    report.day = *dayFromIso(u"2025-06-10");
    report.lens = u"leverage"_s;
    report.net = 0.1 + 0.2;
    report.gauge = -1.0 / 3;
    report.sides[0] = {{u"United \"States\""_s, u"Ally"_s}, 1e-17};
    report.sides[1] = {{u"中国"_s}, 12345.678901234567};
    report.tracks = {{u"tariffs"_s, 0.5, 0.25}, {u"minerals"_s, 0, 2.0 / 3}};
    report.hasLedger = true;
    report.ledger = {{u"us-tariff"_s, u"tariffs"_s, u"A"_s, 0.5, u"Duties, \"reciprocal\""_s},
                     {u"cn-licence"_s, u"minerals"_s, u"B"_s, -2.0 / 3, u"稀土许可"_s}};
    return report;
}

BalanceSeries series() {
    BalanceSeries series;
    series.lens = u"legal"_s;
    series.tracks = QStringList{u"tariffs"_s, u"minerals"_s};
    series.days = {*dayFromIso(u"2025-04-01"), *dayFromIso(u"2025-04-08")};
    series.net = {0.1, -1.5};
    series.p10 = {-10.25, -3};
    series.p90 = {10.5, 0};
    series.probAhead = {0.5, 0.125};
    series.pressure[0] = {{1.1, 0}, {0, 0}};
    series.pressure[1] = {{0, 0}, {1, 1.5}};
    return series;
}

}  // namespace

void TestBalanceReport::jsonOfADayReadsBackToTheLastDigit() {
    QJsonParseError fault;
    const QByteArray bytes = writeBalanceJson(report());
    const QJsonObject json = QJsonDocument::fromJson(bytes, &fault).object();
    QCOMPARE(fault.error, QJsonParseError::NoError);
    QVERIFY(bytes.endsWith('\n'));
    QCOMPARE(json[u"date"].toString(), u"2025-06-10"_s);
    QCOMPARE(json[u"lens"].toString(), u"leverage"_s);
    QVERIFY(json[u"net"].toDouble() == 0.1 + 0.2);
    QVERIFY(json[u"gauge"].toDouble() == -1.0 / 3);
    const QJsonObject sideA = json[u"sides"].toObject()[u"A"].toObject();
    QCOMPARE(sideA[u"parties"].toArray(), (QJsonArray{u"United \"States\""_s, u"Ally"_s}));
    QVERIFY(sideA[u"pressure"].toDouble() == 1e-17);
    QVERIFY(json[u"sides"].toObject()[u"B"].toObject()[u"pressure"].toDouble() == 12345.678901234567);
    const QJsonObject minerals = json[u"tracks"].toArray().at(1).toObject();
    QCOMPARE(minerals[u"track"].toString(), u"minerals"_s);
    QVERIFY(minerals[u"B"].toDouble() == 2.0 / 3 && minerals[u"net"].toDouble() == -2.0 / 3);
    const QJsonObject line = json[u"ledger"].toArray().at(1).toObject();
    QCOMPARE(line.keys(), (QStringList{u"event"_s, u"points"_s, u"side"_s, u"title"_s, u"track"_s}));
    QCOMPARE(line[u"side"].toString(), u"B"_s);
    QVERIFY(line[u"points"].toDouble() == -2.0 / 3);
    QCOMPARE(line[u"title"].toString(), u"稀土许可"_s);
}

void TestBalanceReport::theLedgerIsLeftOutUnlessAskedFor() {
    BalanceReport bare = report();
    bare.hasLedger = false;
    QVERIFY(!QJsonDocument::fromJson(writeBalanceJson(bare)).object().contains(u"ledger"_s));
}

void TestBalanceReport::csvOfADayHasARowATrack() {
    BalanceReport bare = report();
    bare.hasLedger = false;
    QCOMPARE(writeBalanceCsv(bare), QByteArray("track,A,B,net\n"
                                               "tariffs,0.5,0.25,0.25\n"
                                               "minerals,0,0.6666666666666666,-0.6666666666666666\n"));
}

void TestBalanceReport::csvOfALedgerQuotesWhatNeedsIt() {
    QCOMPARE(QString::fromUtf8(writeBalanceCsv(report())),
             u"event,track,side,points,title\n"
             "us-tariff,tariffs,A,0.5,\"Duties, \"\"reciprocal\"\"\"\n"
             "cn-licence,minerals,B,-0.6666666666666666,稀土许可\n"_s);
}

void TestBalanceReport::csvOfASpanHasAColumnASideAndTrack() {
    QCOMPARE(writeBalanceCsv(series()),
             QByteArray("date,net,p10,p90,prob_ahead,A.tariffs,A.minerals,B.tariffs,B.minerals\n"
                        "2025-04-01,0.1,-10.25,10.5,0.5,1.1,0,0,1\n"
                        "2025-04-08,-1.5,-3,0,0.125,0,0,0,1.5\n"));
}

void TestBalanceReport::jsonOfASpanHasAnEntryADay() {
    const QJsonObject json = QJsonDocument::fromJson(writeBalanceJson(series())).object();
    QCOMPARE(json[u"lens"].toString(), u"legal"_s);
    QCOMPARE(json[u"tracks"].toArray(), (QJsonArray{u"tariffs"_s, u"minerals"_s}));
    const QJsonObject second = json[u"days"].toArray().at(1).toObject();
    QCOMPARE(second[u"date"].toString(), u"2025-04-08"_s);
    QCOMPARE(second[u"net"].toDouble(), -1.5);
    QCOMPARE(second[u"p10"].toDouble(), -3.0);
    QCOMPARE(second[u"p90"].toDouble(), 0.0);
    QCOMPARE(second[u"prob_ahead"].toDouble(), 0.125);
    QCOMPARE(second[u"B"].toArray(), (QJsonArray{0, 1.5}));
}

void TestBalanceReport::aScenarioIsNamedWithWhoIsAffected() {
    BalanceReport other = report();
    QVERIFY(!QJsonDocument::fromJson(writeBalanceJson(other)).object().contains(u"affected"_s));
    other.scenario = u"No \"truce\""_s;
    other.effects = {{u"us-tariff"_s, *dayFromIso(u"2026-02-20"), std::nullopt, true, false}};
    const QJsonObject json = QJsonDocument::fromJson(writeBalanceJson(other)).object();
    QCOMPARE(json[u"scenario"].toString(), other.scenario);
    const QJsonObject effect = json[u"affected"].toArray().at(0).toObject();
    QCOMPARE(effect[u"event"].toString(), u"us-tariff"_s);
    QCOMPARE(effect[u"end_before"].toString(), u"2026-02-20"_s);
    QVERIFY(effect[u"end_after"].isNull());
    QVERIFY(effect[u"level_changed"].toBool() && !effect[u"clock_changed"].toBool());

    BalanceSeries span = series();
    span.scenario = u"No truce"_s;
    QCOMPARE(QJsonDocument::fromJson(writeBalanceJson(span)).object()[u"scenario"].toString(), u"No truce"_s);
}

void TestBalanceReport::theValidationCountsItsVerdicts() {
    const ValidationReport validation{
        {{u"V1"_s, u"ahead"_s, u"above 0"_s, u"pass"_s, {{u"net"_s, 0.1 + 0.2}}, {}},
         {u"V2"_s, u"turned"_s, u"below 0"_s, u"fail"_s, {{u"r"_s, std::nan("")}}, {}},
         {u"V3"_s, u"chips"_s, u"rises"_s, u"unknown"_s, {}, u"no such track"_s}}};
    const QJsonObject json = QJsonDocument::fromJson(writeValidationJson(validation)).object();
    QCOMPARE(json[u"passed"].toInt(), 1);
    QCOMPARE(json[u"failed"].toInt(), 1);
    QCOMPARE(json[u"unknown"].toInt(), 1);
    const QJsonArray claims = json[u"claims"].toArray();
    QVERIFY(claims[0][u"numbers"].toArray().at(0)[u"value"].toDouble() == 0.1 + 0.2);
    QVERIFY(claims[1][u"numbers"].toArray().at(0)[u"value"].isNull());
    QCOMPARE(claims[2][u"note"].toString(), u"no such track"_s);
    QVERIFY(claims[0][u"note"].isNull());
}

void TestBalanceReport::anEmptySpanIsAHeader() {
    BalanceSeries empty = series();
    empty.days.clear();
    QCOMPARE(writeBalanceCsv(empty),
             QByteArray("date,net,p10,p90,prob_ahead,A.tariffs,A.minerals,B.tariffs,B.minerals\n"));
    QVERIFY(QJsonDocument::fromJson(writeBalanceJson(empty)).object()[u"days"].toArray().isEmpty());
}

}  // namespace fulcrum::test

FULCRUM_TEST(fulcrum::test::TestBalanceReport)
#include "test_balance_report.moc"
