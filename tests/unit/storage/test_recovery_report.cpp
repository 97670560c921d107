// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/recovery_report.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <QTranslator>
#include <limits>

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

/// Puts a number into each of the texts, as a translation does: "%n edit(s)" as "one edit" or "7 edits".
class Plurals : public QTranslator {
public:
    QString translate(const char*, const char* text, const char*, int n) const override {
        QString words = QString::fromUtf8(text);
        if (n >= 0) {
            words.replace(u"(s)"_s, n == 1 ? QString() : u"s"_s);
        }
        return words;
    }
    bool isEmpty() const override { return false; }
};

}  // namespace

class TestRecoveryReport : public QObject {
    Q_OBJECT

private slots:
    void oneIsNotSeveral() {
        Plurals plurals;
        QVERIFY(QCoreApplication::installTranslator(&plurals));
        RecoveryReport report;
        report.recovered.events = 1;
        report.history = 1;
        report.brokenRows = 1;
        const QStringList one = describe(report);
        report.recovered.events = 7;
        report.history = 7;
        report.brokenRows = 7;
        const QStringList seven = describe(report);
        QCoreApplication::removeTranslator(&plurals);
        QVERIFY2(one.contains(u"recovered: 1 event"_s), qPrintable(one.join(u'\n')));
        QVERIFY2(one.contains(u"history: 1 edit"_s), qPrintable(one.join(u'\n')));
        QVERIFY2(one.contains(u"lost: 1 row that are damaged"_s), qPrintable(one.join(u'\n')));
        QVERIFY2(seven.contains(u"history: 7 edits"_s), qPrintable(seven.join(u'\n')));
    }
    void namesEveryNumber() {
        RecoveryReport report;
        report.recovered.sources = 11;
        report.recovered.relations = 12;
        report.recovered.claims = 13;
        report.recovered.parties = 14;
        report.recovered.tracks = 15;
        report.recovered.eras = 16;
        report.recovered.indicators = 17;
        report.recovered.stories = 18;
        report.recovered.scenarios = 19;
        report.recovered.codes = 20;
        report.recovered.annotations = 21;
        const QString text = describe(report).join(u'\n');
        QVERIFY(text.contains(u"sources: 11, relations: 12, claims: 13, parties: 14, tracks: 15"_s));
        QVERIFY(
            text.contains(u"eras: 16, indicators: 17, stories: 18, scenarios: 19, codes: 20, notes: 21"_s));
        QVERIFY(text.endsWith(u"nothing that was stored is known to be lost"_s));
    }

    void eachLossIsTold_data() {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("says");
        const char* says[] = {"5 damaged page",
                              "5 row(s) that are damaged",
                              "cannot be told where they belong",
                              "no project can hold",
                              "at least 5 event(s)",
                              "belong to what is lost",
                              "have a stand-in",
                              "a new identity"};
        for (int i = 0; i < 8; ++i) {
            QTest::newRow(says[i]) << i << QString::fromUtf8(says[i]);
        }
    }
    void eachLossIsTold() {
        QFETCH(int, which);
        QFETCH(QString, says);
        RecoveryReport report;
        QVERIFY(report.isWhole());
        report.damagedPages = which == 0 ? 5 : 0;
        std::int64_t* rows[] = {&report.brokenRows, &report.unplacedRows, &report.refusedRows,
                                &report.lostEvents, &report.danglingRows, &report.standIns};
        if (which >= 1 && which <= 6) {
            *rows[which - 1] = 5;
        }
        report.hasNewIdentity = which == 7;
        QVERIFY(!report.isWhole());
        const QStringList lines = describe(report);
        QCOMPARE(lines.size(), 5);
        QVERIFY2(lines.back().contains(says), qPrintable(lines.back()));
    }
    void numbersBeyondAnIntAreNotTurnedRound() {
        RecoveryReport report;
        report.brokenRows = std::numeric_limits<std::int64_t>::max();
        report.history = std::int64_t{1} << 32;
        const QString text = describe(report).join(u'\n');
        QVERIFY2(text.contains(u"lost: 2147483647 row(s)"_s), qPrintable(text));
        QVERIFY2(text.contains(u"history: 2147483647 edit(s)"_s), qPrintable(text));
    }
};

FULCRUM_TEST(TestRecoveryReport)
#include "test_recovery_report.moc"
