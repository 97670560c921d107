// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QLabel>
#include <QListWidget>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QtTest>
#include <numeric>

#include "app/composition.h"
#include "models/filter/query_text.h"
#include "tests/gui/scripted_dialogs.h"
#include "tests/gui/window_test.h"
#include "widgets/browse/event_details.h"

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

/// Looking for events in the sample by typing, and getting rid of what was typed.
class TestSearchBar : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Composition> m_composition;

    MainWindow& window() const { return *m_composition->window(); }
    TimelineView& timeline() const { return window().timeline(); }
    SearchBar& field() const { return window().searchBar(); }
    ActiveFilter& filter() const { return m_composition->filter(); }
    int all() const { return m_composition->document().columns().size(); }
    EventIndex selected() const {
        return m_composition->document().columns().indexOf(m_composition->selection().selected());
    }
    template <typename Widget>
    Widget* part(const QString& name) const {
        return window().findChild<Widget*>(name);
    }
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

    void type(const QString& text) const {
        field().setFocus();
        field().selectAll();
        QTest::keyClicks(&field(), text);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

private slots:
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

    void init() {
        m_dialogs = {};
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
        m_settings->setValue(settings::kAnimatesMoves, false);
        m_composition = std::make_unique<Composition>(*m_settings, m_dialogs);
        QVERIFY(m_composition->openSample());
        window().resize(1280, 720);
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTRY_VERIFY(!timeline().layout().events.empty());
    }
    void cleanup() {
        m_composition.reset();
        m_settings.reset();
        QFile::remove(m_folder.filePath(u"settings.ini"_s));
    }

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

FULCRUM_WINDOW_TEST_MAIN(TestSearchBar)
#include "test_search_bar.moc"
