// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QRegularExpression>
#include <QScrollBar>
#include <QWhatsThis>
#include <QtTest>

#include "tests/gui/working_copy.h"
#include "widgets/exchange/export_dialog.h"
#include "widgets/help/help_topics.h"
#include "widgets/help/help_window.h"
#include "widgets/leverage/fit_panel.h"
#include "widgets/main_window/panel_tips.h"

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

/// The help in the window: F1 leads to the page of what has the focus, and pages are found, marked and walked
/// through.
class TestHelp : public QObject {
    Q_OBJECT

    WorkingCopy m_copy;

    MainWindow& window() const { return m_copy.window(); }
    static HelpWindow* helpOf(const QWidget& owner) { return owner.findChild<HelpWindow*>(); }
    HelpWindow& help() const { return *helpOf(window()); }
    QLineEdit& search() const { return *help().findChild<QLineEdit*>(u"helpSearch"_s); }
    QListWidget& results() const { return *help().findChild<QListWidget*>(u"helpResults"_s); }
    QTreeWidget& contents() const { return *help().findChild<QTreeWidget*>(u"helpContents"_s); }
    QTextBrowser& text() const { return *help().findChild<QTextBrowser*>(u"helpText"_s); }
    QWidget& dock(const QString& id) const { return *window().findChild<QWidget*>(id + u"Dock"_s); }
    void open(const QString& action = u"help.firstSteps"_s) {
        m_copy.action(action)->trigger();
        QVERIFY(QTest::qWaitForWindowExposed(&help()));
    }
    /// The page with this topic is there, and so is its section.
    bool resolves(const QString& topic) const {
        const HelpPage* const page = help().library().page(topic.section(u'#', 0, 0));
        const QString section = topic.section(u'#', 1);
        return page != nullptr &&
               (section.isEmpty() ||
                std::ranges::find(page->sections, section, &HelpSection::id) != page->sections.end());
    }

private slots:
    void init() { m_copy.open(); }
    void cleanup() { m_copy.close(); }

    void f1ExplainsWhatHasTheFocus_data() {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("page");
        QTest::newRow("timeline") << u"timelineView"_s << u"timeline"_s;
        QTest::newRow("chart") << u"leverageChart"_s << u"chart"_s;
        QTest::newRow("search field") << u"searchBar"_s << u"search"_s;
        QTest::newRow("details") << u"eventDetails"_s << u"details"_s;
    }
    void f1ExplainsWhatHasTheFocus() {
        QFETCH(QString, part);
        QFETCH(QString, page);
        auto* widget = window().findChild<QWidget*>(part);
        QVERIFY(widget != nullptr);
        window().activateWindow();
        widget->setFocus();
        QTRY_VERIFY(widget->hasFocus());
        QTest::keyClick(widget, Qt::Key_F1);
        QTRY_VERIFY(helpOf(window()) != nullptr && help().isVisible());
        QCOMPARE(help().text().page(), page);
        QVERIFY(help().windowTitle().contains(help().library().page(page)->title));
    }

    void everyPanelHasAPage() {
        open();
        QVERIFY(panelTable().size() >= 15);
        QSet<QString> pages;
        for (const PanelSpec& panel : panelTable()) {
            window().panels().show(panel.id);
            const auto* dock = window().findChild<QWidget*>(panel.id + u"Dock"_s);
            const QString topic = helpTopicOf(dock->findChild<QWidget*>());
            QVERIFY2(!topic.isEmpty() && topic != "first-steps"_L1, qPrintable(panel.id));
            QVERIFY2(resolves(topic), qPrintable(topic));
            pages.insert(topic);
        }
        QCOMPARE(pages.size(), qsizetype(panelTable().size()));
    }

    /// The names come from the sources, so that a dialog that somebody adds cannot be forgotten here.
    void everyDialogHasAPage() {
        static const QRegularExpression name(u"setObjectName\\(u\"(\\w+)\"_s\\)"_s);
        open();
        QStringList dialogs;
        QDirIterator sources(QStringLiteral(FULCRUM_SOURCE "/widgets"), {u"*.cpp"_s}, QDir::Files,
                             QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            const QString path = sources.next();
            const auto textOf = [](const QString& file) {
                QFile source(file);
                return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
            };
            const QString code = textOf(path);
            const bool isDialog =
                textOf(QString(path).replace(u".cpp"_s, u".h"_s)).contains(u"public QDialog"_s);
            if (isDialog || code.contains(u", Qt::Window)"_s)) {
                const QString found = name.match(code).captured(1);
                QVERIFY2(!found.isEmpty(), qPrintable(path + u" names no window"_s));
                dialogs += found;
            }
        }
        QVERIFY2(dialogs.size() >= 9, qPrintable(dialogs.join(u' ')));
        dialogs.removeOne(u"helpWindow"_s);
        for (const QString& dialog : std::as_const(dialogs)) {
            QWidget shown(&window(), Qt::Dialog);
            shown.setObjectName(dialog);
            const QString topic = helpTopicOf(&shown);
            QVERIFY2(!topic.isEmpty(), qPrintable(dialog + u" has no page of the help"_s));
            QVERIFY2(resolves(topic), qPrintable(topic));
        }
    }

    void everyOtherPartLeadsSomewhere() {
        open();
        for (const char* part :
             {"mainWindow", "overviewStrip", "timelineView", "leverageChart", "searchBar", "filterBar"}) {
            const QString name = QString::fromLatin1(part);
            QWidget* widget = name == "mainWindow"_L1 ? &window() : window().findChild<QWidget*>(name);
            QVERIFY2(widget != nullptr && resolves(helpTopicOf(widget)), part);
        }
    }

    void f1InADialogOpensItsPageBesideIt() {
        m_copy.action(u"file.export"_s)->trigger();
        auto* dialog = window().findChild<ExportDialog*>();
        QVERIFY(dialog != nullptr && QTest::qWaitForWindowExposed(dialog));
        auto* format = dialog->findChild<QComboBox*>(u"exportFormat"_s);
        QTest::keyClick(format, Qt::Key_F1);
        // A dialog that lets nothing else be used must own the window, or its pages could not be scrolled.
        QTRY_VERIFY(helpOf(*dialog) != nullptr && helpOf(*dialog)->isVisible());
        QCOMPARE(helpOf(*dialog)->text().source(), HelpText::addressOf(u"import-export#export"_s));
        dialog->close();
    }

    void escapeClosesIt() {
        open();
        QTest::keyClick(&text(), Qt::Key_Escape);
        QTRY_VERIFY(!help().isVisible());
        open(u"help.balance"_s);
        QCOMPARE(window().findChildren<HelpWindow*>().size(), 1);
        QCOMPARE(help().text().page(), u"balance"_s);
    }

    void wordsAreFoundAndMarked() {
        open();
        QTest::keyClicks(&search(), u"against chance"_s);
        QTRY_VERIFY(results().isVisible() && results().count() > 0);
        QTest::keyClick(&search(), Qt::Key_Return);
        QCOMPARE(help().text().page(), u"reciprocity"_s);
        QVERIFY(help().text().markCount() >= 3);
        for (const QTextEdit::ExtraSelection& mark : text().extraSelections()) {
            const QString marked = mark.cursor.selectedText().toLower();
            QVERIFY2(QStringList({u"against"_s, u"chance"_s}).contains(marked), qPrintable(marked));
        }
        // Marks stay on the pages that are walked to, and go with the search.
        QTest::keyClick(&search(), Qt::Key_Escape);
        QVERIFY(contents().isVisible());
        QCOMPARE(help().text().markCount(), 0);
        QVERIFY(help().isVisible());
    }

    void theArrowsWalkThroughWhatIsFound() {
        open();
        QTest::keyClick(&text(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(search().hasFocus());
        QTest::keyClicks(&search(), u"cursor"_s);
        QVERIFY(results().count() > 3);
        QTest::keyClick(&search(), Qt::Key_Down);
        QTest::keyClick(&search(), Qt::Key_Down);
        QCOMPARE(results().currentRow(), 1);
        QVERIFY(search().hasFocus());
        QVERIFY(help().text().markCount() > 0);
    }

    void whatIsNotThereIsSaid() {
        open();
        QTest::keyClicks(&search(), u"zeppelin"_s);
        QCOMPARE(results().count(), 0);
        QVERIFY(help().findChild<QLabel*>(u"helpFound"_s)->isVisible());
        QTest::keyClick(&search(), Qt::Key_Return);
        QCOMPARE(help().text().page(), u"first-steps"_s);
    }

    void headingsCountMoreThanTexts() {
        open();
        const auto matches = help().library().search(u"private notes"_s);
        QVERIFY(matches.size() >= 2);
        QCOMPARE(matches.front().page + u'#' + matches.front().section, u"notes#private"_s);
        QVERIFY(help().library().search(u"  "_s).empty());
        QVERIFY(help().library().search(u"eriod"_s).empty());
    }

    void linksAndArrowsLeadOnAndBack() {
        open();
        auto* back = help().findChild<QToolButton*>(u"helpBack"_s);
        auto* forward = help().findChild<QToolButton*>(u"helpForward"_s);
        QVERIFY(!back->isEnabled());
        emit text().anchorClicked(text().source().resolved(QUrl(u"timeline.html#zoom"_s)));
        QCOMPARE(help().text().page(), u"timeline"_s);
        QTRY_COMPARE(help().text().section(), u"zoom"_s);
        QTest::mouseClick(back, Qt::LeftButton);
        QCOMPARE(help().text().page(), u"first-steps"_s);
        QTest::mouseClick(forward, Qt::LeftButton);
        QCOMPARE(help().text().page(), u"timeline"_s);
        QTest::keyClick(&text(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(help().text().page(), u"first-steps"_s);
        // Nothing but pages of the help is ever opened from here.
        emit text().anchorClicked(QUrl(u"file:///etc/hostname"_s));
        QCOMPARE(help().text().page(), u"first-steps"_s);
    }

    void theContentsLeadToPagesAndFollow() {
        open();
        const QList<QTreeWidgetItem*> found = contents().findItems(u"Timeline"_s, Qt::MatchRecursive);
        QCOMPARE(found.size(), 1);
        contents().scrollToItem(found.front());
        QTest::mouseClick(contents().viewport(), Qt::LeftButton, {},
                          contents().visualItemRect(found.front()).center());
        QCOMPARE(help().text().page(), u"timeline"_s);
        QVERIFY(found.front()->isExpanded());
        auto* bar = text().verticalScrollBar();
        bar->setValue(bar->maximum());
        QVERIFY(contents().currentItem()->parent() == found.front());
        bar->setValue(0);
        QVERIFY(contents().currentItem() == found.front());
    }

    void theFitPanelLeadsToItsSection() {
        window().panels().show(u"fit"_s);
        emit window().panels().panel<FitPanel>(u"fit"_s).helpRequested(u"fit"_s);
        QTRY_VERIFY(helpOf(window()) != nullptr && help().isVisible());
        QTRY_COMPARE(help().text().section(), u"fit"_s);
        QCOMPARE(contents().currentItem()->text(0), u"How well it fits"_s);
    }

    void theTextFollowsFontAndTheme() {
        m_copy.action(u"view.theme.light"_s)->trigger();
        open(u"help.balance"_s);
        const auto links = [this] {
            for (QTextBlock block = text().document()->begin(); block.isValid(); block = block.next()) {
                for (auto part = block.begin(); !part.atEnd(); ++part) {
                    if (part.fragment().charFormat().isAnchor() &&
                        !part.fragment().charFormat().anchorHref().isEmpty()) {
                        return part.fragment().charFormat().foreground().color();
                    }
                }
            }
            return QColor();
        };
        const auto textSize = [this] {
            return text().document()->begin().next().begin().fragment().charFormat().font().pixelSize();
        };
        const QColor light = links();
        QVERIFY(light.isValid());
        m_copy.action(u"view.theme.dark"_s)->trigger();
        QTRY_VERIFY(links() != light);
        QVERIFY(links().lightnessF() > light.lightnessF());
        m_copy.action(u"view.theme.light"_s)->trigger();
        QCOMPARE(textSize(), qRound(interfaceFont(12.5).pixelSize() * 1.12));
    }

    void aPanelOpenedForTheFirstTimeHasATipOnce() {
        m_copy.settings().setValue(settings::kShowsTips, true);
        window().panels().show(u"filters"_s);
        auto* tip = dock(u"filters"_s).findChild<QWidget*>(u"tipLine"_s);
        QVERIFY(tip != nullptr && tip->isVisible());
        QCOMPARE(m_copy.settings().value(settings::kSeenTips), QStringList({u"filters"_s}));
        // It leads to the page of its panel, and goes when it is closed.
        QTest::mouseClick(tip->findChild<QToolButton*>(u"tipMore"_s), Qt::LeftButton);
        QTRY_VERIFY(helpOf(window()) != nullptr && help().isVisible());
        QCOMPARE(help().text().page(), u"filters"_s);
        QTest::mouseClick(tip->findChild<QToolButton*>(u"closeTip"_s), Qt::LeftButton);
        QVERIFY(!tip->isVisible());
        // The next window on the same settings has it no more.
        QVERIFY(m_copy.composition().openProject(m_copy.path()));
        window().panels().show(u"filters"_s);
        QVERIFY(dock(u"filters"_s).findChild<QWidget*>(u"tipLine"_s) == nullptr);
    }

    void whoWantsNoTipsHasNone() {
        m_copy.settings().setValue(settings::kShowsTips, true);
        window().panels().show(u"filters"_s);
        window().panels().show(u"history"_s);
        auto* tip = dock(u"history"_s).findChild<QWidget*>(u"tipLine"_s);
        QVERIFY(tip != nullptr && tip->isVisible());
        QTest::mouseClick(tip->findChild<QToolButton*>(u"tipNever"_s), Qt::LeftButton);
        QCOMPARE(m_copy.settings().value(settings::kShowsTips), false);
        for (const QWidget* shown : window().findChildren<QWidget*>(u"tipLine"_s)) {
            QVERIFY(!shown->isVisible());
        }
        window().panels().show(u"fit"_s);
        QVERIFY(dock(u"fit"_s).findChild<QWidget*>(u"tipLine"_s) == nullptr);
        // They come back when they are asked for, those that were seen as well.
        m_copy.action(u"help.tips"_s)->trigger();
        QVERIFY(m_copy.composition().openProject(m_copy.path()));
        window().panels().show(u"history"_s);
        QVERIFY(dock(u"history"_s).findChild<QWidget*>(u"tipLine"_s) != nullptr);
    }

    void everyPanelButTheDetailsHasATip() {
        for (const PanelSpec& panel : panelTable()) {
            QCOMPARE(panelTip(panel.id).isEmpty(), panel.id == "details"_L1);
        }
    }

    void everyPartAndCommandSaysWhatItIs() {
        for (QWidget* part :
             {static_cast<QWidget*>(&window().timeline()), static_cast<QWidget*>(&window().chart()),
              static_cast<QWidget*>(&window().overview()), static_cast<QWidget*>(&window().searchBar()),
              window().findChild<QWidget*>(u"cursorStatus"_s)}) {
            QVERIFY(part->whatsThis().size() > 40);
        }
        for (const ActionSpec& spec : window().actions().all()) {
            QVERIFY2(window().actions().action(spec.id)->whatsThis().contains(spec.tip().toHtmlEscaped()),
                     qPrintable(spec.id));
        }
        for (const PanelSpec& panel : panelTable()) {
            QVERIFY(window().findChild<QWidget*>(panel.id + u"Dock"_s)->whatsThis().contains(panel.title()));
        }
        QTest::keyClick(&window(), Qt::Key_F1, Qt::ShiftModifier);
        QTRY_VERIFY(QWhatsThis::inWhatsThisMode());
        QWhatsThis::leaveWhatsThisMode();
    }
};

FULCRUM_WINDOW_TEST(TestHelp)
#include "test_help.moc"
