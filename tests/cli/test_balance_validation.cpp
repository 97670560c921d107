// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// `fulcrum balance --validate` on the sample, against what an independent evaluation of it found.
#include <QTest>
#include <cmath>

#include "tests/support/sample_balance.h"
#include "tests/support/test_program.h"

namespace fulcrum::test {

class TestBalanceValidation : public SampleBalance {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(makeSample()); }

    void validationHasEveryClaim();
    void validationIsToldInWordsToo();
};

void TestBalanceValidation::validationHasEveryClaim() {
    const ProgramRun run = balance({u"--validate"_s, u"--format"_s, u"json"_s});
    QCOMPARE(run.exitCode, 0);
    const QJsonObject report = QJsonDocument::fromJson(run.output).object();
    QCOMPARE(report[u"passed"].toInt(), 10);
    QCOMPARE(report[u"failed"].toInt(), 1);
    QCOMPARE(report[u"unknown"].toInt(), 0);
    QHash<QString, QJsonObject> claims;
    for (const QJsonValue claim : report[u"claims"].toArray()) {
        claims.insert(claim[u"id"].toString(), claim.toObject());
        QVERIFY(!claim[u"claim"].toString().isEmpty() && !claim[u"rule"].toString().isEmpty());
        QCOMPARE(claim[u"verdict"].toString(), claim[u"id"].toString() == u"V2b"_s ? u"fail"_s : u"pass"_s);
    }
    QCOMPARE(claims.size(), 11);
    // What an independent evaluation found (MODEL.md §7).
    const auto isFound = [&](const QString& id, int number, double expected, double tolerance) {
        const double value = claims[id][u"numbers"].toArray().at(number)[u"value"].toDouble();
        if (std::abs(value - expected) > tolerance) {
            qWarning("%s: %g instead of %g", qPrintable(id), value, expected);
        }
        return std::abs(value - expected) <= tolerance;
    };
    QVERIFY(isFound(u"V1"_s, 0, 92, 0.5));
    QVERIFY(isFound(u"V2"_s, 1, -35, 0.5));
    QVERIFY(isFound(u"V2"_s, 2, -44, 0.5));
    QVERIFY(isFound(u"V2b"_s, 0, 20.6, 0.05));
    QVERIFY(isFound(u"V3"_s, 0, 37.4, 0.05));
    QVERIFY(isFound(u"V3"_s, 1, 2.4, 0.05));
    QVERIFY(isFound(u"V4"_s, 0, 65, 0.5));
    QVERIFY(isFound(u"V4"_s, 1, 78, 0.5));
    QVERIFY(isFound(u"V5"_s, 0, 0.998, 0.0005));
    QVERIFY(isFound(u"V5"_s, 1, 0.89, 0.005));
    QVERIFY(isFound(u"V5"_s, 3, 0.990, 0.0005));
    QVERIFY(isFound(u"V5"_s, 4, 0.85, 0.005));
    QVERIFY(isFound(u"V7"_s, 0, 35, 0.5));
    QVERIFY(isFound(u"V8"_s, 0, 1.5, 0.1));
    QVERIFY(isFound(u"V9"_s, 0, 0.60, 0.005));
    QVERIFY(isFound(u"V9"_s, 1, 10, 0));
    // A count of 1,000 random runs: 1.3 % to within three of its standard errors.
    QVERIFY(isFound(u"V10"_s, 0, 1.3, 1.1));
}

void TestBalanceValidation::validationIsToldInWordsToo() {
    const ProgramRun run = balance({u"--validate"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.errors.isEmpty());
    QVERIFY(run.output.contains("V2b  FAIL"));
    QVERIFY(run.output.contains("V1   PASS     United States is ahead on 10 April 2025"));
    QVERIFY(run.output.contains("\n10 pass, 1 fail, 0 unknown\n"));
    // With chips that weigh nothing, V3 fails as well.
    const ProgramRun other = balance({u"--validate"_s, u"--set"_s, u"technology.weight=0"_s});
    QCOMPARE(other.exitCode, 0);
    QVERIFY(other.output.contains("V3   FAIL"));
}

}  // namespace fulcrum::test

FULCRUM_TEST(fulcrum::test::TestBalanceValidation)
#include "test_balance_validation.moc"
