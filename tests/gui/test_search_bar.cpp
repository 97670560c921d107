// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QLabel>
#include <QListWidget>
#include <QStatusBar>

#include "tests/gui/searched_sample.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

/// Looking for events in the sample by typing: what is written, completed, refused and gone to.
class TestSearchBar : public test::SearchedSample {
    Q_OBJECT

    EventIndex selected() const {
        return m_composition->document().columns().indexOf(m_composition->selection().selected());
    }

private slots:
    void init() { openSample(); }
    void cleanup() { closeSample(); }

    void aSlashLeadsIntoTheFieldAndEscapeBack() {
        timeline().setFocus();
        press(Qt::Key_Slash);
        QCOMPARE(QApplication::focusWidget(), &field());
        QVERIFY(field().text().isEmpty());
        QTest::keyClicks(&field(), u"a/b"_s);
        QCOMPARE(field().text(), u"a/b"_s);
        press(Qt::Key_Escape);
        QVERIFY(field().text().isEmpty());
        QCOMPARE(QApplication::focusWidget(), &field());
        press(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), &timeline());
        press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), &field());
    }

    void malformedTextSaysWhyAndChangesNothing_data() {
        QTest::addColumn<QString>("query");
        QTest::newRow("no value") << u"severity>="_s;
        QTest::newRow("an open quote") << u"\"rare earth"_s;
        QTest::newRow("no such track") << u"track:nonsense"_s;
        QTest::newRow("no such field") << u"colour:red"_s;
    }
    void malformedTextSaysWhyAndChangesNothing() {
        QFETCH(QString, query);
        type(u"kind:talks"_s);
        QTRY_VERIFY(filter().matchCount() < all());
        const Filter before = filter().filter();
        type(query);
        QTRY_VERIFY(!field().errors().empty());
        auto* error = part<QLabel>(u"searchError"_s);
        QVERIFY(error->isVisible());
        const QString why = field().errors().front().what.mid(1);
        QVERIFY(error->text().contains(why));
        QVERIFY(field().toolTip().contains(why));
        QVERIFY(field().accessibleDescription().contains(why));
        QVERIFY(filter().filter() == before);
        press(Qt::Key_End);
        press(Qt::Key_Return);
        QVERIFY(filter().filter() == before);
        QCOMPARE(selected(), kNoIndex);
        type(u"kind:ruling"_s);
        QTRY_VERIFY(filter().filter() != before);
        QVERIFY(!error->isVisible());
        QVERIFY(field().errors().empty());
    }

    void theFaultyStretchIsUnderlined() {
        type(u"h20 track:nonsense"_s);
        QTRY_COMPARE(field().errors().size(), 1U);
        const auto reds = [&] {
            const QImage image = field().grab().toImage();
            int count = 0;
            for (int x = 0; x < image.width(); ++x) {
                for (int y = 0; y < image.height(); ++y) {
                    const QColor colour = image.pixelColor(x, y);
                    count += colour.red() > colour.green() + 80 && colour.red() > colour.blue() + 80;
                }
            }
            return count;
        };
        QVERIFY(reds() > 30);
        QTest::keyClick(&field(), Qt::Key_Backspace);
        QCOMPARE(reds(), 0);
    }

    void enterGoesToTheFirstAndF3ToTheNext() {
        m_composition->timeWindow().setRange({18'000, 18'100});
        type(u"h20"_s);
        press(Qt::Key_Return);
        QVERIFY(selected() != kNoIndex);
        QVERIFY(filter().matches()->contains(selected()));
        const EventIndex first = filter().firstEvents(1)->events.front();
        QCOMPARE(selected(), first);
        // The zoom stays, and the event is in view.
        QCOMPARE(m_composition->timeWindow().range().length(), 100.0);
        QTRY_VERIFY(!timeline().rectOf(first).isNull());
        const std::vector<EventIndex> matches = filter().matches()->events();
        const auto at = std::ranges::find(matches, first);
        if (std::next(at) != matches.end()) {
            press(Qt::Key_F3);
            QCOMPARE(selected(), *std::next(at));
            press(Qt::Key_F3, Qt::ShiftModifier);
            QCOMPARE(selected(), first);
        }
        m_composition->selection().select(
            m_composition->document().columns().key[std::size_t(matches.back())]);
        press(Qt::Key_F3);
        QCOMPARE(selected(), matches.back());
        QVERIFY2(window().statusBar()->currentMessage().startsWith(u"No later event"),
                 qPrintable(window().statusBar()->currentMessage()));
    }

    void withoutASelectionTheNextMatchIsFromTheMiddleOfTheWindow() {
        type(u"kind:talks"_s);
        QTRY_VERIFY(filter().matchCount() < all());
        m_composition->timeWindow().setRange({18'000, 18'100});
        press(Qt::Key_F3);
        const EventColumns& columns = m_composition->document().columns();
        QVERIFY(columns.start[std::size_t(selected())] >= 18'050);
        m_composition->selection().select(kNoEvent);
        m_composition->timeWindow().setRange({18'000, 18'100});
        press(Qt::Key_F3, Qt::ShiftModifier);
        QVERIFY(columns.start[std::size_t(selected())] < 18'050);
    }

    void completionIsWrittenByTabAndEnter() {
        auto* list = part<QListWidget>(u"searchChoices"_s);
        type(u"tra"_s);
        QVERIFY(list->isVisible());
        press(Qt::Key_Tab);
        QCOMPARE(field().text(), u"track:"_s);
        QCOMPARE(QApplication::focusWidget(), &field());
        QTest::keyClicks(&field(), u"min"_s);
        QVERIFY(list->isVisible());
        press(Qt::Key_Return);
        QCOMPARE(field().text(), u"track:minerals"_s);
        QVERIFY(!list->isVisible());
        QTRY_COMPARE(filter().filter().valuesOf(FilterField::Track), QStringList{u"minerals"_s});
        // A word that happens to begin like a field stays a word.
        type(u"ta"_s);
        QVERIFY(list->isVisible());
        press(Qt::Key_Return);
        QCOMPARE(field().text(), u"ta"_s);
    }

    void theListIsWalkedAndClosed() {
        auto* list = part<QListWidget>(u"searchChoices"_s);
        type(u"kind:"_s);
        QVERIFY(list->isVisible());
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        const QString second = list->item(1)->text().section(u' ', 0, 0);
        press(Qt::Key_Return);
        QCOMPARE(field().text(), QString(u"kind:"_s + second));
        type(u"kind:"_s);
        press(Qt::Key_Escape);
        QVERIFY(!list->isVisible());
        QCOMPARE(field().text(), u"kind:"_s);
        type(u"kind:"_s);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
        QVERIFY(field().text().size() > 5);
        // In an empty field the fields are listed when one asks.
        field().clear();
        press(Qt::Key_Down);
        QCOMPARE(list->count(), kFilterFieldCount);
    }

    void chineseAndLatinTextAreFoundAlike() {
        field().setFocus();
        QInputMethodEvent composing(u"xi"_s, {});
        QApplication::sendEvent(&field(), &composing);
        QInputMethodEvent written;
        written.setCommitString(u"稀土"_s);
        QApplication::sendEvent(&field(), &written);
        QCOMPARE(field().text(), u"稀土"_s);
        QTRY_VERIFY(filter().matchCount() > 0 && filter().matchCount() < all());
        type(u"tariff"_s);
        QTRY_VERIFY(filter().filter().terms().front().text == u"tariff");
        QVERIFY(filter().matchCount() > 10);
    }

    void aPastedBookIsRefusedInWords() {
        QApplication::clipboard()->setText(u"tariff "_s.repeated(15'000));
        field().setFocus();
        press(Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(!field().errors().empty());
        QVERIFY(filter().filter().isEmpty());
        QApplication::clipboard()->setText(u"(\"-:"_s.repeated(25'000));
        field().selectAll();
        press(Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(!field().errors().empty());
        QCOMPARE(timeline().layout().visible, all());
    }

    void whatAnotherChangesIsShownAsText() {
        Filter other;
        other.add(FilterClause{FilterField::Kind, {u"talks"_s}, false});
        filter().setFilter(other);
        QCOMPARE(field().text(), u"kind:talks"_s);
        // Typing the same in other words is left as it was typed.
        type(u"KIND:Talks "_s);
        QTRY_VERIFY(field().errors().empty());
        QCOMPARE(field().text(), u"KIND:Talks "_s);
    }
};

FULCRUM_WINDOW_TEST(TestSearchBar)
#include "test_search_bar.moc"
