// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "models/document/view_state.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

ViewState someState() {
    ViewState state;
    state.project = u"8f0c-1"_s;
    state.range = {20162.25, 20315};
    state.cursor = 20200;
    state.baseline = 20100;
    state.selected = u"us-2025-04-09 & 关税 = 50%"_s;
    state.scenario = u"no h20"_s;
    state.query = u"\"rare earth\" 关税 track:minerals,technology severity>=3 -soy&a=b%20"_s;
    state.isFilteredBalance = true;
    state.lens = Lens::Legal;
    state.grouping = Grouping::Tag;
    return state;
}

}  // namespace

class TestViewState : public QObject {
    Q_OBJECT
private slots:
    void aLinkBringsTheViewBack() {
        const QString link = linkTo(someState());
        QVERIFY2(link.startsWith(u"fulcrum:view?"), qPrintable(link));
        QVERIFY2(!link.contains(u' '), qPrintable(link));
        const auto read = viewFromLink(u"  "_s + link + u"\n"_s);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message()));
        QVERIFY(*read == someState());
    }

    void whatIsAsAtTheStartIsLeftOut() {
        ViewState state;
        state.range = {20162, 20315};
        QCOMPARE(linkTo(state), u"fulcrum:view?from=2025-03-15&to=2025-08-15"_s);
        QVERIFY(*viewFromLink(linkTo(state)) == state);
    }

    void windowsComeBackExactly() {
        for (const double from : {20162.1, -0.5, 3.0000001, 20000.123456789, 20000.9999999999}) {
            ViewState state;
            state.range = {from, from + 10.7};
            const auto read = viewFromLink(linkTo(state));
            QVERIFY(read);
            QVERIFY(*read == state);
        }
    }

    void whatIsNoLinkIsRefused_data() {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("named");
        QTest::newRow("nothing") << QString() << u"fulcrum:view?"_s;
        QTest::newRow("another address")
            << u"https://example.org/view?from=2025-01-01"_s << u"fulcrum:view?"_s;
        QTest::newRow("no window") << u"fulcrum:view?from=2025-01-01"_s << u"to which"_s;
        QTest::newRow("turned round") << u"fulcrum:view?from=2025-02-01&to=2025-01-01"_s << u"later"_s;
        QTest::newRow("no date") << u"fulcrum:view?from=soon&to=2025-01-01"_s << u"soon"_s;
        QTest::newRow("a fraction of words") << u"fulcrum:view?from=2025-01-01.x&to=2025-02-01"_s << u".x"_s;
        QTest::newRow("a fraction of many days")
            << u"fulcrum:view?from=2025-01-01&to=2025-02-01.5e300"_s << u".5e300"_s;
        QTest::newRow("no lens") << u"fulcrum:view?from=2025-01-01&to=2025-02-01&lens=pink"_s << u"pink"_s;
        QTest::newRow("no such balance")
            << u"fulcrum:view?from=2025-01-01&to=2025-02-01&balance=none"_s << u"balance"_s;
        QTest::newRow("no grouping") << u"fulcrum:view?from=2025-01-01&to=2025-02-01&group=x"_s << u"group"_s;
        QTest::newRow("of a newer program")
            << u"fulcrum:view?from=2025-01-01&to=2025-02-01&spin=1"_s << u"spin"_s;
        QTest::newRow("endless") << u"fulcrum:view?from=2025-01-01&to=2025-02-01&select="_s +
                                        QString(100'000, u'x')
                                 << u"fulcrum:view?"_s;
    }
    void whatIsNoLinkIsRefused() {
        QFETCH(QString, link);
        QFETCH(QString, named);
        const auto read = viewFromLink(link);
        QVERIFY(!read);
        QVERIFY2(read.error().what.contains(named), qPrintable(read.error().message()));
        QVERIFY(!read.error().mend.isEmpty());
    }
};

FULCRUM_TEST(TestViewState)
#include "test_view_state.moc"
