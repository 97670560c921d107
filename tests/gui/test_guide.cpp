// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QTemporaryDir>
#include <QtTest>

#include "app/composition.h"
#include "tests/gui/scripted_dialogs.h"
#include "tests/gui/window_test.h"
#include "widgets/actions/command_palette.h"
#include "widgets/actions/palette_match.h"
#include "widgets/browse/event_details.h"
#include "widgets/present/story_panel.h"
#include "widgets/present/tour.h"

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

/// Stories, tour, command palette and links to views, as somebody new would use them.
class TestGuide : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Composition> m_composition;

    MainWindow& window() const { return *m_composition->window(); }
    void trigger(const QString& id) {
        QVERIFY2(window().actions().action(id)->isEnabled(), qPrintable(id));
        window().actions().action(id)->trigger();
    }
    EventDetails& details() { return window().panels().panel<EventDetails>(u"details"_s); }
    CommandPalette* palette() {
        trigger(u"go.palette"_s);
        return window().findChild<CommandPalette*>(u"commandPalette"_s);
    }
    static void type(CommandPalette* palette, const QString& text) {
        QTest::keyClicks(palette->findChild<QLineEdit*>(u"paletteField"_s), text);
    }
    static void press(CommandPalette* palette, Qt::Key key) {
        QTest::keyClick(palette->findChild<QLineEdit*>(u"paletteField"_s), key);
    }

private slots:
    void init() {
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
        m_settings->setValue(settings::kAnimatesMoves, false);
        m_composition = std::make_unique<Composition>(*m_settings, m_dialogs);
        QVERIFY(m_composition->openSample());
        QTRY_VERIFY(!window().timeline().layout().events.empty());
    }
    void cleanup() {
        m_composition.reset();
        m_settings.reset();
        QFile::remove(m_folder.filePath(u"settings.ini"_s));
        m_dialogs.errors.clear();
    }

    void theFirstPageLeadsIntoAStory() {
        const Story& story = m_composition->document().stories().front();
        QVERIFY(details().toHtml().contains(u"story:"_s + story.id));
        emit details().anchorClicked(QUrl(u"story:"_s + story.id));
        QCOMPARE(window().story().step(), 0);
        QVERIFY(window().story().isVisible());
        QCOMPARE(m_composition->timeWindow().range().from, double(story.steps.front().from));
        QCOMPARE(m_composition->balance().lens(), story.steps.front().lens);
    }

    void stepsMoveTheWindowAndStopAtTheEnds() {
        const Story& story = m_composition->document().stories().front();
        window().beginStory(story.id);
        auto* forward = window().story().findChild<QPushButton*>(u"storyForward"_s);
        auto* back = window().story().findChild<QPushButton*>(u"storyBack"_s);
        QVERIFY(!back->isEnabled());
        for (std::size_t step = 1; step < story.steps.size(); ++step) {
            QTest::mouseClick(forward, Qt::LeftButton);
            QCOMPARE(window().story().step(), int(step));
            QCOMPARE(m_composition->timeWindow().range().to, double(story.steps[step].to));
        }
        QVERIFY(!forward->isEnabled());
        trigger(u"story.next"_s);
        QCOMPARE(window().story().step(), int(story.steps.size()) - 1);
        trigger(u"story.previous"_s);
        QCOMPARE(window().story().step(), int(story.steps.size()) - 2);
    }

    void theTourShowsEachPartAndEnds() {
        trigger(u"help.tour"_s);
        auto* tour = window().findChild<Tour*>(u"tour"_s);
        QVERIFY(tour != nullptr);
        auto* next = window().findChild<QPushButton*>(u"tourNext"_s);
        int stops = 1;
        for (; tour->stop() < 4; ++stops) {
            const auto card = window().findChild<QWidget*>(u"tourCard"_s);
            QVERIFY(window().rect().contains(card->geometry()));
            QTest::mouseClick(next, Qt::LeftButton);
        }
        QCOMPARE(stops, 5);
        const QPointer<Tour> watched = tour;
        QTest::mouseClick(next, Qt::LeftButton);
        QTRY_VERIFY(watched.isNull());
        QTRY_VERIFY(window().findChild<QWidget*>(u"tourCard"_s) == nullptr);
    }

    void escapeEndsTheTour() {
        trigger(u"help.tour"_s);
        const QPointer<Tour> tour = window().findChild<Tour*>(u"tour"_s);
        QTest::keyClick(window().findChild<QPushButton*>(u"tourNext"_s), Qt::Key_Escape);
        QTRY_VERIFY(tour.isNull());
    }

    void theTourCanBeDeclinedForGood() {
        QVERIFY(details().toHtml().contains(u"tour:start"));
        emit details().anchorClicked(QUrl(u"tour:never"_s));
        QVERIFY(!details().toHtml().contains(u"tour:start"));
        QCOMPARE(m_settings->value(settings::kOffersTour), false);
    }

    void thePaletteRunsACommand() {
        m_composition->timeWindow().setRange({20162, 20315});
        CommandPalette* open = palette();
        QVERIFY(open != nullptr);
        type(open, u"fit"_s);
        QCOMPARE(open->entries().front().text, u"Fit"_s);
        press(open, Qt::Key_Return);
        QCOMPARE(m_composition->timeWindow().range(), m_composition->timeWindow().extent());
    }

    void thePaletteWalksItsListByKeys() {
        CommandPalette* open = palette();
        type(open, u"group by"_s);
        QVERIFY(open->entries().size() >= 5);
        const auto tag = std::find_if(open->entries().begin(), open->entries().end(),
                                      [](const PaletteEntry& entry) { return entry.text.endsWith(u"tag"); });
        QVERIFY(tag != open->entries().end());
        for (auto i = tag - open->entries().begin(); i > 0; --i) {
            press(open, Qt::Key_Down);
        }
        press(open, Qt::Key_Return);
        QCOMPARE(m_composition->lanes().grouping(), Grouping::Tag);
    }

    void thePaletteGoesToADay() {
        CommandPalette* open = palette();
        type(open, u"2019-05-10"_s);
        press(open, Qt::Key_Return);
        QCOMPARE(m_composition->timeWindow().cursor(), dayFromIso(u"2019-05-10"_s));
    }

    void thePaletteFindsEvents() {
        CommandPalette* open = palette();
        type(open, u"carmakers warn"_s);
        const auto found = std::ranges::find(open->entries(), u"Event"_s, &PaletteEntry::kind);
        QVERIFY(found != open->entries().end());
        QVERIFY(!found->hint.isEmpty());
        for (auto i = found - open->entries().begin(); i > 0; --i) {
            press(open, Qt::Key_Down);
        }
        press(open, Qt::Key_Return);
        const EventColumns& columns = m_composition->document().columns();
        const EventIndex selected = columns.indexOf(m_composition->selection().selected());
        QVERIFY(selected != kNoIndex);
        const double start = columns.start[std::size_t(selected)];
        QVERIFY(m_composition->timeWindow().range().from < start);
        QVERIFY(m_composition->timeWindow().range().to > start);
    }

    void thePaletteFiltersByATag() {
        CommandPalette* open = palette();
        type(open, u"h20"_s);
        const auto tag = std::ranges::find(open->entries(), u"Tag"_s, &PaletteEntry::kind);
        QVERIFY(tag != open->entries().end());
        QCOMPARE(tag->text, u"h20"_s);
        tag->run();
        press(open, Qt::Key_Escape);
        QCOMPARE(window().searchBar().text(), u"tag:h20"_s);
        QVERIFY(m_composition->filter().matchCount() < m_composition->document().columns().size());
    }

    void aStepBringsItsFilter() {
        const auto& stories = m_composition->document().stories();
        const Story& story = stories.front();
        window().beginStory(story.id);
        for (std::size_t step = 0; step < story.steps.size(); ++step) {
            QCOMPARE(m_composition->filter().filter().isEmpty(), story.steps[step].query.isEmpty());
            trigger(u"story.next"_s);
        }
    }

    void aLinkCarriesTheFilter() {
        QVERIFY(m_composition->filter().setQuery(u"关税 kind:talks"_s).empty());
        trigger(u"go.copyLink"_s);
        m_composition->filter().setFilter({});
        trigger(u"go.openLink"_s);
        QCOMPARE(window().searchBar().text(), u"关税 kind:talks"_s);
    }

    void thePaletteSaysWhenNothingFits() {
        CommandPalette* open = palette();
        type(open, u"qqqqq"_s);
        QVERIFY(open->entries().empty());
        auto* list = open->findChild<QListWidget*>(u"paletteList"_s);
        QCOMPARE(list->count(), 1);
        press(open, Qt::Key_Return);
        QVERIFY(open->isVisible());
        press(open, Qt::Key_Escape);
    }

    void aCopiedLinkLeadsBack() {
        m_composition->timeWindow().setRange({20162, 20315});
        m_composition->balance().setLens(Lens::Legal);
        trigger(u"go.copyLink"_s);
        QVERIFY(QApplication::clipboard()->text().startsWith(u"fulcrum:view?"));
        m_composition->timeWindow().fit();
        m_composition->balance().setLens(Lens::Leverage);
        trigger(u"go.openLink"_s);
        QCOMPARE(m_composition->timeWindow().range(), (DayRange{20162, 20315}));
        QCOMPARE(m_composition->balance().lens(), Lens::Legal);
        QApplication::clipboard()->setText(u"something else"_s);
        trigger(u"go.openLink"_s);
        QCOMPARE(m_dialogs.errors.size(), 1);
        QCOMPARE(m_composition->timeWindow().range(), (DayRange{20162, 20315}));
    }

    void wordsAreMatchedFromTheirBeginnings_data() {
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::addColumn<QString>("typed");
        QTest::newRow("the beginning before a later word")
            << u"Fit the window"_s << u"Window to fit"_s << u"fit"_s;
        QTest::newRow("a word before its middle") << u"Zoom out"_s << u"Layout"_s << u"out"_s;
        QTest::newRow("accents do not count") << u"Démonstration"_s << u"A démo"_s << u"demo"_s;
        QTest::newRow("words in any order")
            << u"Export figure"_s << u"Reexport a configured thing"_s << u"figure exp"_s;
    }
    void wordsAreMatchedFromTheirBeginnings() {
        QFETCH(QString, better);
        QFETCH(QString, worse);
        QFETCH(QString, typed);
        const auto good = paletteMatch(better, typed);
        QVERIFY(good);
        const auto bad = paletteMatch(worse, typed);
        QVERIFY(!bad || *good < *bad);
        QVERIFY(!paletteMatch(better, typed + u" zzz"_s));
    }
};

FULCRUM_WINDOW_TEST(TestGuide)
#include "test_guide.moc"
