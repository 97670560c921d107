// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QtTest>

#include "app/composition.h"
#include "app/interface_translators.h"
#include "tests/gui/scripted_dialogs.h"
#include "tests/gui/window_test.h"
#include "tests/support/iso_day.h"
#include "widgets/annotate/notes_panel.h"
#include "widgets/browse/event_details.h"
#include "widgets/common/balance_text.h"
#include "widgets/common/interface_language.h"
#include "widgets/present/story_panel.h"
#include "widgets/timeline/lane_names.h"

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

/// Another language while a project is open: a new window on the same work.
class TestLanguages : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<Composition> m_composition;

    MainWindow& window() const { return *m_composition->window(); }

    void trigger(const QString& id) const {
        QAction* action = window().actions().action(id);
        QVERIFY2(action->isEnabled(), qPrintable(id));
        action->trigger();
    }

    /// Chooses a language in the menu and waits for the window that speaks it.
    void speak(const QString& language) const {
        QSignalSpy opened(m_composition.get(), &Composition::opened);
        trigger(u"view.language."_s + language);
        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
        QTRY_VERIFY(!window().timeline().layout().lanes.empty());
    }

    QString anEventWithAChineseTitle() const {
        const Document& document = m_composition->document();
        for (EventIndex event = 0; event < document.columns().size(); ++event) {
            if (document.caption(event).titleIn.contains(u"zh"_s)) {
                return document.caption(event).id;
            }
        }
        return {};
    }

private slots:
    void init() {
        m_dialogs = {};
        m_settings =
            std::make_unique<Settings>(m_folder.filePath(QString::number(quintptr(this)) + u".ini"_s));
        m_settings->forget(settings::kLanguage);
        m_composition = std::make_unique<Composition>(*m_settings, m_dialogs);
        QVERIFY(m_composition->openSample());
        window().resize(1600, 1000);
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
        QTRY_VERIFY(!window().timeline().layout().lanes.empty());
    }

    void cleanup() {
        m_composition.reset();
        InterfaceTranslators::of(*QCoreApplication::instance()).choose({});
    }

    void theWindowSpeaksTheLanguageThatIsChosen() {
        QVERIFY(window().actions().action(u"view.language.system"_s)->isChecked());
        speak(u"zh_CN"_s);
        QCOMPARE(m_settings->value(settings::kLanguage), u"zh_CN"_s);
        QVERIFY(window().actions().action(u"view.language.zh_CN"_s)->isChecked());
        QCOMPARE(interfaceLanguage(), u"zh"_s);
        QVERIFY2(window().windowTitle().contains(u"中美博弈"_s), qPrintable(window().windowTitle()));
        QVERIFY(window().isVisible());
        speak(u"fr"_s);
        QCOMPARE(QLocale().language(), QLocale::French);
        speak(u"system"_s);
        QVERIFY(window().windowTitle().contains(u"United States and China"_s));
        QCOMPARE(m_settings->value(settings::kLanguage), QString());
    }

    void whatIsOpenStaysAsItWas() {
        Document& document = m_composition->document();
        const QString id = anEventWithAChineseTitle();
        QVERIFY(!id.isEmpty());
        // First: its steps bring filter, selection and window of their own.
        window().beginStory(document.stories().front().id);
        window().story().go(1);
        m_composition->selection().select(*document.keyOf(id));
        QVERIFY(m_composition->filter().setQuery(u"severity>=2"_s).empty());
        m_composition->timeWindow().setRange({double(day("2025-01-01")), double(day("2025-09-01"))});
        m_composition->timeWindow().setBaseline(day("2025-03-01"));
        m_composition->timeWindow().setMeasured(MeasuredSpan{day("2025-04-01"), day("2025-05-01")});
        trigger(u"view.lens.pressure"_s);
        trigger(u"balance.filteredOnly"_s);
        QVERIFY(window().chart().overlay().setIndicator(u"cerium_price"_s));
        const QString query = window().searchBar().text();
        const DayRange range = m_composition->timeWindow().range();
        const auto compared = window().chart().overlay().component();
        ProjectInfo after = document.project();
        after.description = u"Changed."_s;
        QVERIFY(document.apply({u"Change the description"_s, {{Record(document.project()), Record(after)}}}));

        QPointer<MainWindow> before = &window();
        speak(u"de"_s);
        QVERIFY(before.isNull());
        QCOMPARE(&m_composition->document(), &document);
        QCOMPARE(m_dialogs.leavingAsked, 0);
        QCOMPARE(m_composition->timeWindow().range(), range);
        QCOMPARE(window().searchBar().text(), query);
        QCOMPARE(m_composition->selection().selected(), *document.keyOf(id));
        QVERIFY(window().panels().panel<EventDetails>(u"details"_s).toPlainText().size() > 200);
        for (const char* checked : {"view.lens.pressure", "balance.filteredOnly", "view.measure"}) {
            QVERIFY2(window().actions().action(QString::fromLatin1(checked))->isChecked(), checked);
        }
        QVERIFY(window().findChild<QCheckBox*>(u"filterBalance"_s)->isChecked());
        QCOMPARE(window().chart().overlay().id(), u"cerium_price"_s);
        QVERIFY(window().chart().overlay().component() == compared);
        QCOMPARE(window().story().story()->id, document.stories().front().id);
        QCOMPARE(window().story().step(), 1);
        QAction* undo = window().actions().action(u"edit.undo"_s);
        QVERIFY(undo->isEnabled());
        undo->trigger();
        QVERIFY(document.project().description != u"Changed."_s);
    }

    void theProjectsOwnWordsAreInTheLanguageOfTheWindow() {
        speak(u"zh_CN"_s);
        const Document& document = m_composition->document();
        const QString id = anEventWithAChineseTitle();
        const EventIndex event = document.columns().indexOf(*document.keyOf(id));
        m_composition->selection().select(*document.keyOf(id));
        const QString title = document.caption(event).titleIn.at(u"zh"_s);
        const QString page = window().panels().panel<EventDetails>(u"details"_s).toPlainText();
        QVERIFY2(page.contains(title), qPrintable(page));
        const Track& track = document.tracks()[document.columns().track[std::size_t(event)]];
        QVERIFY2(page.contains(track.nameIn.at(u"zh"_s)), qPrintable(page));
        QStringList lanes;
        const TimelineView& timeline = window().timeline();
        for (const LaneBox& box : timeline.layout().lanes) {
            lanes += placeName(document, timeline.lanes(), box, interfaceLanguage());
        }
        QVERIFY2(lanes.contains(u"关税"_s), qPrintable(lanes.join(u'|')));
    }

    void turningPointsAreNamedInEachLanguage_data() {
        QTest::addColumn<QString>("interface");
        QTest::addColumn<QString>("language");
        QTest::newRow("German") << u"de"_s << u"de"_s;
        QTest::newRow("French") << u"fr"_s << u"fr"_s;
        QTest::newRow("Chinese") << u"zh_CN"_s << u"zh"_s;
    }
    void turningPointsAreNamedInEachLanguage() {
        QFETCH(QString, interface);
        QFETCH(QString, language);
        speak(interface);
        // Qt's own words come from a package of their own.
        QVERIFY(QCoreApplication::translate("QPlatformTheme", "Cancel") != u"Cancel");
        const Document& document = m_composition->document();
        const QString page = window().panels().panel<EventDetails>(u"details"_s).toPlainText();
        QVERIFY2(page.contains(document.project().descriptionIn.at(language)), qPrintable(page));
        for (const QString& id :
             {u"us-2022-10-07-chip-controls"_s, u"us-2025-04-02-reciprocal-tariffs"_s,
              u"both-2025-05-12-geneva-joint-statement"_s, u"both-2025-10-30-busan-summit"_s}) {
            const EventIndex event = document.columns().indexOf(*document.keyOf(id));
            const EventCaption& caption = document.caption(event);
            QCOMPARE(labelText(caption, interfaceLanguage()), caption.shortTitleIn.at(language));
            const PlacedEvent* placed = window().timeline().layout().find(event);
            QVERIFY2(placed != nullptr && placed->labelSide != LabelSide::None, qPrintable(id));
            QVERIFY2(!placed->isLabelCut, qPrintable(id));
        }
    }

    void whoWritesANoteIsAskedFirst() {
        const QString path = m_folder.filePath(u"copy.fulcrum"_s);
        QFile::remove(path);
        QVERIFY(m_composition->document().copyTo(path));
        QVERIFY(m_composition->openProject(path));
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
        auto& notes = window().panels().panel<NotesPanel>(u"notes"_s);
        window().panels().show(u"notes"_s);
        notes.begin(EventTarget{u"us-2025-04-09-h20-licence"_s});
        auto* text = notes.findChild<QPlainTextEdit*>(u"noteText"_s);
        QVERIFY(text != nullptr);
        text->setFocus();
        QTest::keyClicks(text, u"Half a thought"_s);
        QVERIFY(notes.page().isDirty());
        m_dialogs.nextDiscard = false;
        QPointer<MainWindow> before = &window();
        trigger(u"view.language.fr"_s);
        // What was asked for is answered before what is asked for after it.
        QMetaObject::invokeMethod(
            m_composition.get(), [] {}, Qt::QueuedConnection);
        QCoreApplication::processEvents();
        QCOMPARE(before.data(), &window());
        QCOMPARE(m_settings->value(settings::kLanguage), QString());
        QVERIFY(window().actions().action(u"view.language.system"_s)->isChecked());
        QVERIFY(notes.page().isDirty());
    }

    void aLanguageTakesTheLocaleOfTheSystemThatSpeaksIt() {
        QCOMPARE(localeOf({}), QLocale::system());
        QCOMPARE(localeOf(u"zh_CN"_s).territory(), QLocale::China);
        QCOMPARE(localeOf(u"en"_s).language(), QLocale::English);
        QCOMPARE(localeOf(u"de"_s).toString(QDate(2025, 4, 9), u"d MMMM"_s), u"9 April"_s);
    }
};

FULCRUM_WINDOW_TEST(TestLanguages)
#include "test_languages.moc"
