// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "app/composition.h"
#include "tests/gui/window_test.h"
#include "widgets/common/project_colours.h"
#include "widgets/common/theme.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

/// Colours that must be readable on their ground, for both themes and for every colour of the sample.
class TestTheme : public QObject {
    Q_OBJECT
private slots:
    void contrastKnowsBlackAndWhite() {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    }

    void textIsReadable_data() {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void textIsReadable() {
        QFETCH(bool, isDark);
        const Theme theme = isDark ? Theme::dark() : Theme::light();
        for (const QColor& ground : {theme.ground, theme.panel, theme.eraTint}) {
            QVERIFY(contrast(theme.text, ground) >= 4.5);
            QVERIFY(contrast(theme.mutedText, ground) >= 4.5);
            QVERIFY(contrast(theme.measured, ground) >= 4.5);
        }
        QVERIFY(contrast(theme.strong, theme.ground) >= 7);
        QVERIFY(contrast(theme.accent, theme.ground) >= 3);
    }

    void everyColourOfTheSampleCarriesItsText_data() { textIsReadable_data(); }
    void everyColourOfTheSampleCarriesItsText() {
        QFETCH(bool, isDark);
        const Theme theme = isDark ? Theme::dark() : Theme::light();
        const auto document = sampleDocument(u"us-china"_s);
        QVERIFY(document);
        const ProjectColours colours((*document)->parties(), (*document)->tracks(), theme);
        QList<QColor> all;
        for (std::size_t track = 0; track < (*document)->tracks().size(); ++track) {
            all.append(colours.track(static_cast<TrackIndex>(track)));
        }
        for (std::size_t party = 0; party < (*document)->parties().size(); ++party) {
            all.append(colours.party(static_cast<PartyIndex>(party)));
        }
        for (const QColor& colour : all) {
            QVERIFY2(contrast(theme.fillOf(colour), theme.text) >= 4.5, qPrintable(colour.name()));
            QVERIFY2(contrast(theme.markOf(colour), theme.ground) >= 3, qPrintable(colour.name()));
            QVERIFY2(contrast(theme.textOf(colour), theme.ground) >= 4.5, qPrintable(colour.name()));
            QVERIFY2(contrast(theme.textOf(colour), theme.panel) >= 4.5, qPrintable(colour.name()));
        }
    }

    void aColourThatIsNoneFallsBack() {
        Track track;
        track.colour = u"no colour"_s;
        const ProjectColours colours({}, {track}, Theme::light());
        QVERIFY(colours.track(0).isValid());
        QVERIFY(colours.party(3).isValid());
    }
};

FULCRUM_WINDOW_TEST_MAIN(TestTheme)
#include "test_theme.moc"
