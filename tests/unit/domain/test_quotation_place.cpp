// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "models/domain/quotation_place.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

class TestQuotationPlace : public QObject {
    Q_OBJECT

    static QuotationTarget quotation(const QString& exact, int start, const QString& prefix = {},
                                     const QString& suffix = {}) {
        return {u"e"_s, EventText::Summary, start, start + codePointCount(exact), exact, prefix, suffix};
    }

private slots:
    void countsCodePoints() {
        const QString text = u"a😀关𠀀b"_s;
        QCOMPARE(text.size(), 7);
        QCOMPARE(codePointCount(text), 5);
        QCOMPARE(unitAt(text, 0), 0);
        QCOMPARE(unitAt(text, 2), 3);
        QCOMPARE(unitAt(text, 4), 6);
        QCOMPARE(unitAt(text, 99), 7);
        QCOMPARE(codePointsBetween(text, 1, 4), u"😀关𠀀"_s);
        QCOMPARE(codePointsBetween(text, 4, 2), QString());
    }
    void takesHalfAPairForOne() {
        const QString text = u"a"_s + QChar(0xDC00) + QChar(0xD800);
        QCOMPARE(codePointCount(text), 3);
        QCOMPARE(unitAt(text, 3), 3);
    }
    void findsTheWordsAgain() {
        const QString text = u"😀 one two one two one"_s;
        const auto start = [&](const QuotationTarget& quotation) {
            const auto placed = placedIn(text, quotation);
            return placed ? placed->start : -1;
        };
        QCOMPARE(start(quotation(u"one"_s, 2)), 2);
        QCOMPARE(start(quotation(u"one"_s, 0, {}, u" two one two"_s)), 2);
        QCOMPARE(start(quotation(u"one"_s, 0, u"two one two "_s)), 18);
        QCOMPARE(start(quotation(u"one"_s, 11)), 10);
        QCOMPARE(start(quotation(u"three"_s, 2)), -1);
        QCOMPARE(placedIn(text, quotation(u"two"_s, 6))->end, 9);
    }
    void fillsInTheWordsOfAPlace() {
        QuotationTarget place{u"e"_s, EventText::Summary, 1, 3, {}, {}, {}};
        QCOMPARE(placedIn(u"a😀关b"_s, place)->exact, u"😀关"_s);
        place.end = 5;
        QVERIFY(!placedIn(u"a😀关b"_s, place));
    }
};

FULCRUM_TEST(TestQuotationPlace)
#include "test_quotation_place.moc"
