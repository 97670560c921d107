// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>

#include "app/composition.h"
#include "tests/gui/scripted_dialogs.h"
#include "tests/gui/window_test.h"
#include "widgets/main_window/view_places.h"

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

class TestViewPlaces : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;

    QString freshFile() const { return m_folder.filePath(QUuid::createUuid().toString(QUuid::Id128)); }

private slots:
    void ofANewWindowAreKnown() {
        Settings settings(freshFile());
        Composition composition(settings, m_dialogs);
        QVERIFY(composition.openSample());
        const ViewPlaces guessed = rememberedPlaces(settings, composition.window()->size());
        QVERIFY(QTest::qWaitForWindowExposed(composition.window()));
        composition.window()->rememberLayout();
        const ViewPlaces places = rememberedPlaces(settings, composition.window()->size());
        const auto text = [](const QRect& rect) {
            return u"%1 %2 %3 x %4"_s.arg(rect.x()).arg(rect.y()).arg(rect.width()).arg(rect.height());
        };
        QCOMPARE(text(guessed.overview), text(places.overview));
        QCOMPARE(text(guessed.timeline), text(places.timeline));
        QCOMPARE(text(guessed.chart), text(places.chart));
    }

    void areThoseOfTheWindow() {
        Settings settings(freshFile());
        Composition composition(settings, m_dialogs);
        QVERIFY(composition.openSample());
        MainWindow& window = *composition.window();
        window.resize(1200, 800);
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.rememberLayout();
        const ViewPlaces places = rememberedPlaces(settings, window.size());
        QCOMPARE(places.window, window.size());
        QCOMPARE(places.overview.topLeft(), window.overview().mapTo(&window, QPoint()));
        QCOMPARE(places.timeline.topLeft(), window.timeline().mapTo(&window, QPoint()));
        QCOMPARE(places.timeline.size(), window.timeline().size());
        QCOMPARE(places.chart.topLeft(), window.chart().mapTo(&window, QPoint()));
        QCOMPARE(places.chart.size(), window.chart().size());
    }

    void growAndShrinkWithTheWindow() {
        Settings settings(freshFile());
        const ViewPlaces places{{1000, 700}, {10, 60, 800, 60}, {10, 130, 800, 400}, {10, 540, 800, 100}};
        rememberPlaces(places, settings);
        QVERIFY(rememberedPlaces(settings, {1000, 700}) == places);
        const ViewPlaces larger = rememberedPlaces(settings, {1100, 800});
        QCOMPARE(larger.overview, QRect(10, 60, 900, 60));
        QCOMPARE(larger.timeline, QRect(10, 130, 900, 480));
        QCOMPARE(larger.chart, QRect(10, 620, 900, 120));
        const ViewPlaces smaller = rememberedPlaces(settings, {900, 600});
        QCOMPARE(smaller.timeline, QRect(10, 130, 700, 320));
        QCOMPARE(smaller.chart, QRect(10, 460, 700, 80));
    }

    void ofADamagedFileAreAsAtFirst() {
        Settings settings(freshFile());
        const ViewPlaces first = rememberedPlaces(settings, {1600, 1000});
        settings.setValue(settings::kViewPlaces, {u"nonsense"_s});
        QVERIFY(rememberedPlaces(settings, {1600, 1000}) == first);
    }
};

FULCRUM_WINDOW_TEST(TestViewPlaces)
#include "test_view_places.moc"
