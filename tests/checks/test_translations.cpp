// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The compiled translations are in the program, under the name by which it loads them, and the English one
// tells one from many.
#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

#include "tests/support/test_program.h"

using namespace Qt::StringLiterals;

class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void englishPluralsAreInTheProgram_data();
    void englishPluralsAreInTheProgram();
};

void TestTranslations::englishPluralsAreInTheProgram_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << 0 << u"0 events"_s;
    QTest::newRow("one") << 1 << u"1 event"_s;
    QTest::newRow("many") << 21 << u"21 events"_s;
}

void TestTranslations::englishPluralsAreInTheProgram() {
    QFETCH(int, count);
    QFETCH(QString, expected);
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/fulcrum_en.qm"_s));
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QCOMPARE(QCoreApplication::translate("fulcrum::EventPage", "%Ln event(s)", nullptr, count), expected);
}

FULCRUM_TEST(TestTranslations)
#include "test_translations.moc"
