// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QtTest>

#include "app/composition.h"
#include "models/leverage/parameter_names.h"
#include "models/leverage/parameter_ranges.h"
#include "tests/gui/scripted_dialogs.h"
#include "tests/gui/window_test.h"
#include "widgets/browse/balance_help.h"
#include "widgets/browse/help_page.h"
#include "widgets/leverage/fit_panel.h"

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

/// The help page: it can be reached, its links lead somewhere, and its numbers are the model's.
class TestHelpPage : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<Composition> m_composition;

    MainWindow& window() const { return *m_composition->window(); }
    HelpPage* page() const { return window().findChild<HelpPage*>(); }
    QString html() const { return balanceHelp(m_composition->document().tracks(), u"en"_s); }
    /// The rows of the page's tables, each the plain texts of its cells.
    QList<QStringList> tableRows() const {
        static const QRegularExpression row(u"<tr>(.*?)</tr>"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression cell(u"<t[dh][^>]*>(.*?)</t[dh]>"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
        QList<QStringList> rows;
        const QString text = html();
        for (auto match = row.globalMatch(text); match.hasNext();) {
            const QString cells = match.next().captured(1);
            QStringList texts;
            for (auto one = cell.globalMatch(cells); one.hasNext();) {
                texts << one.next()
                             .captured(1)
                             .remove(QRegularExpression(u"<[^>]*>"_s))
                             .replace(u"&nbsp;"_s, u" "_s);
            }
            rows << texts;
        }
        return rows;
    }

private slots:
    void init() {
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings"_s));
        m_composition = std::make_unique<Composition>(*m_settings, m_dialogs);
        QVERIFY(m_composition->openSample());
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
    }

    void f1OpensItAndEscapeClosesIt() {
        QVERIFY(page() == nullptr);
        window().activateWindow();
        QTest::keyClick(&window(), Qt::Key_F1);
        QTRY_VERIFY(page() != nullptr && page()->isVisible());
        QVERIFY(QTest::qWaitForWindowExposed(page()));
        QVERIFY(page()->windowTitle().contains(u"How the balance is made"_s));
        QTest::keyClick(page(), Qt::Key_Escape);
        QTRY_VERIFY(!page()->isVisible());
        // Opened again it is the same page.
        window().actions().action(u"help.balance"_s)->trigger();
        QCOMPARE(window().findChildren<HelpPage*>().size(), 1);
        QVERIFY(page()->isVisible());
    }

    void itHasASectionForEachPartOfTheModel() {
        QStringList ids;
        for (const HelpSection& section : sectionsOf(html())) {
            ids << section.id;
            QVERIFY(!section.title.isEmpty());
        }
        QCOMPARE(ids, QStringList({u"claims"_s, u"records"_s, u"tranche"_s, u"threats"_s, u"lenses"_s,
                                   u"band"_s, u"scenarios"_s, u"reciprocity"_s, u"fit"_s, u"sign"_s,
                                   u"parameters"_s, u"sources"_s}));
    }

    void everyLinkResolves() {
        static const QRegularExpression link(u"href=\"([^\"]*)\""_s);
        const QString text = html();
        int links = 0;
        for (auto match = link.globalMatch(text); match.hasNext();) {
            const QString target = match.next().captured(1);
            QVERIFY2(target.startsWith(u'#'), qPrintable(target));
            QVERIFY2(text.contains(u"id=\"%1\""_s.arg(target.sliced(1))), qPrintable(target));
            ++links;
        }
        QVERIFY(links >= 2);
    }

    void noBlankIsLeftUnfilled() {
        QVERIFY(!html().contains(u"{{"_s));
        // A name the model does not know would stand there as it is written.
        QVERIFY2(
            !html()
                 .remove(QRegularExpression(u"<!--.*?-->"_s, QRegularExpression::DotMatchesEverythingOption))
                 .contains(QRegularExpression(u"[a-z]+_[a-z]+"_s)),
            "a parameter is not known");
    }

    void theTableShowsTheModelsOwnNumbers() {
        const std::vector<Track>& tracks = m_composition->document().tracks();
        const QList<QStringList> rows = tableRows();
        const QLocale locale;
        for (const Track& track : tracks) {
            const TrackParameters defaults = defaultTrackParameters(track.id);
            const QString name = track.name + (defaults.isJudgement ? u" *"_s : QString());
            const auto row = std::find_if(rows.begin(), rows.end(), [&](const QStringList& cells) {
                return !cells.isEmpty() && cells.front() == name;
            });
            QVERIFY2(row != rows.end(), qPrintable(name));
            QCOMPARE(row->size(), 8);
            QCOMPARE(row->at(1).section(u' ', 0, 0), locale.toString(defaults.selfCost, 'g', 4));
            QCOMPARE(row->at(2).section(u' ', 0, 0), std::isfinite(defaults.halfLifeMonths)
                                                         ? locale.toString(defaults.halfLifeMonths, 'g', 4)
                                                         : u"none"_s);
            QCOMPARE(row->at(5), QString::number(defaults.rampOrder));
            QCOMPARE(row->at(7).section(u' ', 0, 0), locale.toString(defaults.urgency, 'g', 4));
        }
        for (const ParameterRange& range : parameterRanges({u"minerals"_s})) {
            if (range.name == "minerals.off_ramp_days"_L1) {
                QVERIFY(html().contains(u"(%1–%2)"_s.arg(locale.toString(range.low, 'g', 4),
                                                         locale.toString(range.high, 'g', 4))));
                QVERIFY(html().contains(range.sourceText()));
            }
        }
    }

    void theTextShowsTheModelsOwnNumbers() {
        const Parameters defaults;
        QVERIFY(html().contains(u"It holds for %1 days"_s.arg(defaults.threatHoldDays)));
        QVERIFY(
            html().simplified().contains(u"halves every %1, and ends"_s.arg(defaults.threatHalfLifeDays)) ||
            html().contains(u"halves every %1"_s.arg(defaults.threatHalfLifeDays)));
        QVERIFY(html().contains(
            u"fades by half every %1 days"_s.arg(defaultTrackParameters(u"minerals"_s).offRampDays)));
    }

    void anUnknownLanguageGetsEnglish() {
        QCOMPARE(balanceHelp({}, u"xx"_s), balanceHelp({}, u"en"_s));
        QVERIFY(balanceHelp({}, u"xx"_s).contains(u"How the balance is made"_s));
    }

    void aSectionChosenOnTheLeftIsShown() {
        window().actions().action(u"help.balance"_s)->trigger();
        QVERIFY(QTest::qWaitForWindowExposed(page()));
        auto& contents = *page()->findChild<QListWidget*>(u"helpContents"_s);
        auto& text = *page()->findChild<QTextBrowser*>(u"helpText"_s);
        QCOMPARE(contents.count(), int(page()->sections().size()));
        QTest::mouseClick(contents.viewport(), Qt::LeftButton, {},
                          contents.visualItemRect(contents.item(7)).center());
        QVERIFY(text.verticalScrollBar()->value() > 1000);
        QCOMPARE(contents.currentRow(), 7);
        text.verticalScrollBar()->setValue(0);
        QCOMPARE(contents.currentRow(), 0);
    }

    void theFitPanelLeadsToItsSection() {
        window().panels().show(u"fit"_s);
        auto& fit = window().panels().panel<FitPanel>(u"fit"_s);
        emit fit.helpRequested(u"fit"_s);
        QTRY_VERIFY(page() != nullptr && page()->isVisible());
        auto& contents = *page()->findChild<QListWidget*>(u"helpContents"_s);
        QTRY_COMPARE(contents.currentItem()->text(), u"How well it fits"_s);
    }
};

FULCRUM_WINDOW_TEST_MAIN(TestHelpPage)
#include "test_help_page.moc"
