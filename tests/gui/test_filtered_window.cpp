// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <numeric>

#include "tests/gui/searched_sample.h"
#include "widgets/browse/event_details.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

/// What the window shows of the sample under a filter, what it says of the rest, and how one sees all again.
class TestFilteredWindow : public test::SearchedSample {
    Q_OBJECT

    QList<QToolButton*> chips() const {
        QList<QToolButton*> shown;
        for (QToolButton* chip : window().findChildren<QToolButton*>(u"filterChip"_s)) {
            if (chip->isVisible()) {
                shown += chip;
            }
        }
        return shown;
    }
    QString status() const { return part<QLabel>(u"windowStatus"_s)->text(); }

private slots:
    void init() { openSample(); }
    void cleanup() { closeSample(); }

    void hitsAreMarkedInLanesAndCountedInTheOverview() {
        ActiveFilter& filter = m_composition->filter();
        MainWindow& main = *m_composition->window();
        QVERIFY(main.timeline().labelMarks() == nullptr);
        QVERIFY(main.overview().filtered()[0].empty());
        QVERIFY(filter.setQuery(u"track:minerals"_s).empty());
        // Facets are no words.
        QVERIFY(main.timeline().labelMarks() == nullptr);
        const auto sum = [&main](std::size_t side) {
            const auto& columns = main.overview().filtered()[side];
            return std::accumulate(columns.begin(), columns.end(), 0);
        };
        QVERIFY(filter.setQuery(u"track:minerals side:A"_s).empty());
        QCOMPARE(sum(0), int(filter.matchCount()));
        QVERIFY(filter.setQuery(u"gallium"_s).empty());
        const LabelMarks* marks = main.timeline().labelMarks();
        QVERIFY(marks != nullptr);
        QCOMPARE(marks->in(u"Ban on gallium"_s), (std::vector<TextMark>{{7, 7}}));
        QVERIFY(sum(0) + sum(1) >= int(filter.matchCount()));
        QVERIFY(filter.setQuery(u"ban"_s).empty());
        QCOMPARE(marks->in(u"Ban on gallium"_s), (std::vector<TextMark>{{0, 3}}));
        QVERIFY(filter.setQuery(u"-ban"_s).empty());
        QVERIFY(main.timeline().labelMarks() == nullptr);
        filter.setFilter({});
        QVERIFY(main.overview().filtered()[0].empty());
    }

    void chipsStayThroughEdits() {
        ActiveFilter& filter = m_composition->filter();
        QVERIFY(filter.setQuery(u"track:minerals severity>=2"_s).empty());
        const QList<QToolButton*> before = chips();
        QCOMPARE(before.size(), 2);
        const QString count = part<QLabel>(u"filterCount"_s)->text();
        before.at(1)->setFocus();
        Document& document = m_composition->document();
        const EventIndex shown = filter.matches()->next(kNoIndex);
        const auto event = document.event(document.columns().key[static_cast<std::size_t>(shown)]);
        Event other = *event;
        other.track = u"tariffs"_s;
        QVERIFY(document.apply({u"edit"_s, {{Record(*event), Record(other)}}}));
        QCOMPARE(chips(), before);
        QVERIFY(before.at(1)->hasFocus());
        QVERIFY(part<QLabel>(u"filterCount"_s)->text() != count);
        QVERIFY(filter.setQuery(u"track:minerals"_s).empty());
        QCOMPARE(chips().size(), 1);
        QVERIFY(!chips().contains(before.at(1)));
    }

    void whatMatchesStaysAndTheRestIsCounted() {
        auto* bar = part<QWidget>(u"filterBar"_s);
        QVERIFY(!bar->isVisible());
        const auto balance = m_composition->balance().curve().net;
        type(u"track:minerals"_s);
        QTRY_VERIFY(filter().matchCount() < all());
        QTRY_COMPARE(timeline().layout().visible, filter().matchCount());
        for (const PlacedEvent& placed : timeline().layout().events) {
            QVERIFY(filter().matches()->contains(placed.event));
        }
        QVERIFY(bar->isVisible());
        const QString count = part<QLabel>(u"filterCount"_s)->text();
        QVERIFY2(count.startsWith(u"%1 of %2 event"_s.arg(filter().matchCount()).arg(all())),
                 qPrintable(count));
        QTRY_VERIFY2(status().contains(u"%1 hidden by the filter"_s.arg(filter().hiddenCount())),
                     qPrintable(status()));
        QVERIFY(m_composition->balance().curve().net == balance);
    }

    void theChosenGroupingIsFilteredToo() {
        type(u"by:China"_s);
        QTRY_VERIFY(filter().matchCount() < all());
        QVERIFY(m_composition->lanes().setGrouping(Grouping::Kind));
        QTRY_COMPARE(timeline().layout().visible, filter().matchCount());
        window().actions().action(u"view.showAll"_s)->trigger();
        QTRY_COMPARE(timeline().layout().visible, all());
    }

    void chipsTakeOutOneByOne() {
        type(u"h20 track:technology severity>=3"_s);
        QTRY_COMPARE(chips().size(), 3);
        QCOMPARE(chips()[1]->accessibleName(), u"Remove Track: Technology"_s);
        QCOMPARE(chips()[2]->accessibleName(), u"Remove Severity: 3 or more"_s);
        QTest::mouseClick(chips()[1], Qt::LeftButton);
        QTRY_COMPARE(chips().size(), 2);
        QCOMPARE(field().text(), u"h20 severity>=3"_s);
        chips()[0]->setFocus();
        press(Qt::Key_Space);
        QCOMPARE(field().text(), u"severity>=3"_s);
        press(Qt::Key_Space);
        QVERIFY(filter().filter().isEmpty());
        QVERIFY(!part<QWidget>(u"filterBar"_s)->isVisible());
    }

    void showAllIsOneKeyAway() {
        type(u"kind:talks"_s);
        QTRY_VERIFY(filter().matchCount() < all());
        timeline().setFocus();
        press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(filter().filter().isEmpty());
        QVERIFY(field().text().isEmpty());
        QTRY_COMPARE(timeline().layout().visible, all());
    }

    void aHiddenSelectionStaysAndSaysSo() {
        const auto key = m_composition->document().keyOf(u"us-2025-04-09-h20-licence"_s);
        QVERIFY(key);
        m_composition->selection().select(*key);
        auto& details = window().panels().panel<EventDetails>(u"details"_s);
        QVERIFY(!details.toPlainText().contains(u"Hidden by the filter"));
        type(u"track:minerals"_s);
        QTRY_VERIFY(details.toPlainText().contains(u"Hidden by the filter"));
        QCOMPARE(m_composition->selection().selected(), *key);
        press(Qt::Key_Escape);
        QVERIFY(!details.toPlainText().contains(u"Hidden by the filter"));
    }

    void foundWordsStandOutInTheDetails_data() {
        QTest::addColumn<QString>("theme");
        QTest::newRow("light") << u"light"_s;
        QTest::newRow("dark") << u"dark"_s;
    }
    void foundWordsStandOutInTheDetails() {
        QFETCH(QString, theme);
        window().actions().action(u"view.theme."_s + theme)->trigger();
        m_composition->selection().select(*m_composition->document().keyOf(u"us-2025-04-09-h20-licence"_s));
        const auto& details = window().panels().panel<EventDetails>(u"details"_s);
        const auto marked = [&](const QString& word) {
            const QTextCursor cursor = details.document()->find(word);
            // The format is that of the character before the cursor.
            return std::pair(cursor.charFormat().background(), cursor.charFormat().foreground());
        };
        QCOMPARE(marked(u"H20"_s).first.style(), Qt::NoBrush);
        type(u"h20 licences"_s);
        QTRY_COMPARE(marked(u"H20"_s).first.style(), Qt::SolidPattern);
        QVERIFY(contrast(marked(u"H20"_s).first.color(), marked(u"H20"_s).second.color()) >= 4.5);
        QVERIFY(details.document()->toPlainText().contains(u"licence"));
        // By its stem, as the search finds it.
        QCOMPARE(marked(u"licence"_s).first.style(), Qt::SolidPattern);
        QCOMPARE(marked(u"Nvidia"_s).first.style(), Qt::NoBrush);
    }

    void whatIsLinkedWithTheSelectionStaysHiddenToo() {
        const auto key = m_composition->document().keyOf(u"us-2025-07-14-h20-approval"_s);
        QVERIFY(key);
        m_composition->selection().select(*key);
        type(u"h20 kind:relief"_s);
        QTRY_VERIFY(filter().matchCount() < all());
        QTRY_COMPARE(timeline().layout().visible, filter().matchCount());
        for (const PlacedEvent& placed : timeline().layout().events) {
            QVERIFY(filter().matches()->contains(placed.event));
        }
    }

    void anEditUnderAFilterIsFollowed() {
        type(u"kind:talks"_s);
        QTRY_VERIFY(filter().matchCount() < all());
        QTRY_COMPARE(timeline().layout().visible, filter().matchCount());
        const int before = filter().matchCount();
        Document& document = m_composition->document();
        const EventIndex talks = filter().matches()->next(-1);
        const auto event = document.event(document.columns().key[std::size_t(talks)]);
        QVERIFY(event);
        Event other = *event;
        other.kind = Kind::Statement;
        const auto applied = document.apply({u"No talks"_s, {{Record(*event), Record(other)}}});
        QVERIFY2(applied, applied ? "" : qPrintable(applied.error().message()));
        QCOMPARE(filter().matchCount(), before - 1);
        QTRY_COMPARE(timeline().layout().visible, before - 1);
        document.undoStack().undo();
        QTRY_COMPARE(timeline().layout().visible, before);
    }
};

FULCRUM_WINDOW_TEST(TestFilteredWindow)
#include "test_filtered_window.moc"
