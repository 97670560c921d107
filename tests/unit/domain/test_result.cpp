// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <memory>

#include "models/domain/result.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

class TestResult : public QObject {
    Q_OBJECT
private slots:
    void holdsEitherAValueOrAnError() {
        const Result<int> good = 7;
        QVERIFY(good.isOk());
        QCOMPARE(*good, 7);
        const Result<int> bad = Error{u"file"_s, u"it broke"_s, u"Mend it"_s};
        QVERIFY(!bad);
        QCOMPARE(bad.error().what, u"it broke"_s);
    }
    void letsItsValueBeMovedOut() {
        Result<std::unique_ptr<int>> result = std::make_unique<int>(3);
        const std::unique_ptr<int> taken = *std::move(result);
        QCOMPARE(*taken, 3);
    }
    void isWellWithoutAValue() {
        const Result<void> good;
        QVERIFY(good.isOk());
        const Result<void> bad = Error{{}, u"it broke"_s, {}};
        QVERIFY(!bad);
    }
    void saysItInOneLine_data() {
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("mend");
        QTest::addColumn<QString>("line");
        QTest::newRow("all three") << u"a.json line 7"_s << u"it broke"_s << u"Mend it"_s
                                   << u"a.json line 7: it broke. Mend it."_s;
        QTest::newRow("no remedy") << u"a.json"_s << u"it broke"_s << QString() << u"a.json: it broke."_s;
        QTest::newRow("no place") << QString() << u"it broke"_s << u"Mend it"_s << u"it broke. Mend it."_s;
        QTest::newRow("line breaks") << u"a\nb"_s << u"it\r\nbroke"_s << QString() << u"a b: it  broke."_s;
    }
    void saysItInOneLine() {
        QFETCH(QString, where);
        QFETCH(QString, what);
        QFETCH(QString, mend);
        QTEST(Error({where, what, mend}).message(), "line");
    }
};

FULCRUM_TEST(TestResult)
#include "test_result.moc"
