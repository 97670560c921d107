// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QMenu>
#include <QTemporaryDir>
#include <QtTest>

#include "app/composition.h"
#include "models/filter/query_text.h"
#include "tests/gui/scripted_dialogs.h"
#include "tests/gui/window_test.h"
#include "widgets/browse/filter_panel.h"

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

/// Choosing what is shown by facets, over the sample.
class TestFilterPanel : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Composition> m_composition;

    MainWindow& window() const { return *m_composition->window(); }
    ActiveFilter& filter() const { return m_composition->filter(); }
    FilterPanel& panel() const { return window().panels().panel<FilterPanel>(u"filters"_s); }
    QTreeWidget& tree() const { return *panel().findChild<QTreeWidget*>(u"facets"_s); }
    QLineEdit& find() const { return *panel().findChild<QLineEdit*>(u"facetFind"_s); }

    static int countOf(const QTreeWidgetItem& row) { return QLocale().toInt(row.text(1)); }
    /// A click on the name of a row, or on its box.
    void click(QTreeWidgetItem* row, bool isOnBox = false) const {
        QVERIFY(row != nullptr);
        row->parent()->setExpanded(true);
        tree().scrollToItem(row);
        const QRect place = tree().visualItemRect(row);
        QTest::mouseClick(tree().viewport(), Qt::LeftButton, {},
                          isOnBox ? QPoint(place.left() + 8, place.center().y()) : place.center());
    }

private slots:
    void init() {
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
        m_settings->setValue(settings::kAnimatesMoves, false);
        m_composition = std::make_unique<Composition>(*m_settings, m_dialogs);
        QVERIFY(m_composition->openSample());
        window().resize(1600, 1000);
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTRY_VERIFY(!window().timeline().layout().events.empty());
        window().panels().show(u"filters"_s);
        QTRY_VERIFY(panel().isVisible());
    }
    void cleanup() {
        m_composition.reset();
        m_settings.reset();
        QFile::remove(m_folder.filePath(u"settings.ini"_s));
    }

    void countsAreWhatChoosingLeaves() {
        for (const auto& [field, value] :
             {std::pair{FilterField::Track, u"technology"_s}, std::pair{FilterField::Kind, u"talks"_s},
              std::pair{FilterField::Side, u"A"_s}, std::pair{FilterField::Severity, u"5"_s},
              std::pair{FilterField::Tag, u"section-301"_s}, std::pair{FilterField::Has, u"claims"_s}}) {
            QTreeWidgetItem* row = panel().rowOf(field, value);
            QVERIFY2(row != nullptr, qPrintable(value));
            const int count = countOf(*row);
            QVERIFY2(count > 0, qPrintable(value));
            click(row);
            QCOMPARE(filter().matchCount(), count);
            QCOMPARE(panel().rowOf(field, value)->checkState(0), Qt::Checked);
            click(panel().rowOf(field, value));
            QVERIFY(filter().filter().isEmpty());
        }
    }

    void theBoxAndTheNameDoTheSame() {
        click(panel().rowOf(FilterField::Kind, u"talks"_s), true);
        QCOMPARE(filter().filter().valuesOf(FilterField::Kind), QStringList{u"talks"_s});
        click(panel().rowOf(FilterField::Kind, u"talks"_s), true);
        QVERIFY(filter().filter().isEmpty());
    }

    void severalAreChosenAtOnceAndStandInTheField() {
        click(panel().rowOf(FilterField::Track, u"technology"_s));
        const int technology = filter().matchCount();
        click(panel().rowOf(FilterField::Track, u"minerals"_s));
        QVERIFY(filter().matchCount() > technology);
        click(panel().rowOf(FilterField::Kind, u"countermeasure"_s));
        QCOMPARE(window().searchBar().text(), queryText(filter().filter()));
        QCOMPARE(window().searchBar().text(), u"track:technology,minerals kind:countermeasure"_s);
        // A facet is counted without its own choice.
        QVERIFY(countOf(*panel().rowOf(FilterField::Kind, u"measure"_s)) > 0);
    }

    void whatIsTypedIsCheckedHere() {
        window().searchBar().setFocus();
        QTest::keyClicks(&window().searchBar(), u"kind:talks"_s);
        QTRY_COMPARE(panel().rowOf(FilterField::Kind, u"talks"_s)->checkState(0), Qt::Checked);
        QTRY_COMPARE(countOf(*panel().rowOf(FilterField::Kind, u"talks"_s)), filter().matchCount());
    }

    void keysChooseToo() {
        QTreeWidgetItem* row = panel().rowOf(FilterField::Track, u"technology"_s);
        tree().setFocus();
        tree().setCurrentItem(row);
        QTest::keyClick(&tree(), Qt::Key_Space);
        QCOMPARE(filter().filter().valuesOf(FilterField::Track), QStringList{u"technology"_s});
        QTest::keyClick(&tree(), Qt::Key_Return);
        QVERIFY(filter().filter().isEmpty());
        // The current row stays where it was through all that.
        QCOMPARE(tree().currentItem(), row);
    }

    void rowsAreNamedForAScreenReader() {
        const QTreeWidgetItem& row = *panel().rowOf(FilterField::Track, u"technology"_s);
        const QString name = row.data(0, Qt::AccessibleTextRole).toString();
        QVERIFY2(name.startsWith(u"%1, %2 event"_s.arg(row.text(0), row.text(1))), qPrintable(name));
    }

    void rareTagsAreFoundByName() {
        const std::size_t tags = filter().vocabulary().wordsOf(FilterField::Tag).size();
        QVERIFY(tags > 13);
        QVERIFY(panel().rowOf(FilterField::Tag, u"gallium"_s) == nullptr ||
                panel().rowOf(FilterField::Tag, u"suzuki"_s) == nullptr);
        QTreeWidgetItem* heading = panel().rowOf(FilterField::Tag, u"section-301"_s)->parent();
        QCOMPARE(heading->childCount(), 13);
        click(heading->child(12));
        QVERIFY(find().hasFocus());
        const QString rare = filter().vocabulary().wordsOf(FilterField::Tag).back().value;
        QTest::keyClicks(&find(), rare);
        QTreeWidgetItem* row = panel().rowOf(FilterField::Tag, rare);
        QVERIFY(row != nullptr);
        click(row);
        find().clear();
        // What is chosen is listed, however rare.
        QVERIFY(panel().rowOf(FilterField::Tag, rare) != nullptr);
        QCOMPARE(filter().filter().valuesOf(FilterField::Tag), QStringList{rare});
    }

    void statusesFollowTheCursor() {
        m_composition->timeWindow().setCursor(dayFromIso(u"2017-06-01"_s));
        QTRY_VERIFY(countOf(*panel().rowOf(FilterField::Status, u"ahead"_s)) > 400);
        m_composition->timeWindow().setCursor(m_composition->document().horizon());
        QTRY_VERIFY(countOf(*panel().rowOf(FilterField::Status, u"ahead"_s)) < 50);
    }

    void theBalanceIsOfTheFilteredEventsOnlyWhereThatIsTicked() {
        const CurrentBalance& balance = m_composition->balance();
        const std::vector<double> whole = balance.curve().net;
        auto* tick = window().findChild<QCheckBox*>(u"filterBalance"_s);
        auto* status = window().findChild<QLabel*>(u"cursorStatus"_s);
        QAction* action = window().actions().action(u"balance.filteredOnly"_s);
        QVERIFY(!action->isEnabled());
        click(panel().rowOf(FilterField::Track, u"minerals"_s));
        QVERIFY(action->isEnabled());
        QTRY_VERIFY(tick->isVisible());
        QVERIFY(!tick->isChecked());
        QCOMPARE(balance.curve().net, whole);
        QTest::mouseClick(tick, Qt::LeftButton, {}, QPoint(8, tick->height() / 2));
        QVERIFY(tick->isChecked());
        QVERIFY(action->isChecked());
        QVERIFY(balance.curve().net != whole);
        // Whoever reads the balance is told, wherever it stands.
        QTRY_VERIFY2(status->text().contains(u"filtered events only"_s), qPrintable(status->text()));
        QVERIFY(window().chart().readOut().contains(u"filtered events only"_s));
        QVERIFY(window().chart().accessibleDescription().contains(u"filtered events only"_s));
        // One click, and all count again; the filter stays.
        QTest::mouseClick(tick, Qt::LeftButton, {}, QPoint(8, tick->height() / 2));
        QCOMPARE(balance.curve().net, whole);
        QVERIFY(!filter().filter().isEmpty());
        QTRY_VERIFY(!status->text().contains(u"filtered events only"_s));
        // The key does the same, and showing all events lets all count.
        window().timeline().setFocus();
        QTest::keyClick(&window().timeline(), Qt::Key_B, Qt::ShiftModifier);
        QVERIFY(tick->isChecked());
        window().actions().action(u"view.showAll"_s)->trigger();
        QVERIFY(!tick->isChecked());
        QVERIFY(!action->isChecked() && !action->isEnabled());
        QCOMPARE(balance.curve().net, whole);
    }

    void valuesAreLeftOutByKeyMouseAndMenu() {
        QTreeWidgetItem* const row = panel().rowOf(FilterField::Track, u"minerals"_s);
        QVERIFY(row != nullptr);
        const int minerals = countOf(*row);
        const int all = static_cast<int>(window().timeline().layout().events.size());
        QVERIFY(minerals > 0 && all > 0);
        tree().setFocus();
        tree().setCurrentItem(row);
        QTest::keyClick(&tree(), Qt::Key_Minus);
        QTRY_COMPARE(queryText(filter().filter()), u"-track:minerals"_s);
        QTRY_COMPARE(row->checkState(0), Qt::PartiallyChecked);
        QVERIFY(row->font(0).strikeOut());
        QVERIFY(row->data(0, Qt::AccessibleTextRole).toString().contains(u"left out"));

        // Its box lets it in again.
        click(row, true);
        QTRY_COMPARE(queryText(filter().filter()), QString());
        QTRY_COMPARE(row->checkState(0), Qt::Unchecked);

        // A value is either chosen or left out.
        click(row);
        QTRY_COMPARE(queryText(filter().filter()), u"track:minerals"_s);
        const QPoint place = tree().visualItemRect(row).center();
        QTest::mouseClick(tree().viewport(), Qt::LeftButton, Qt::AltModifier, place);
        QTRY_COMPARE(queryText(filter().filter()), u"-track:minerals"_s);

        emit tree().customContextMenuRequested(place);
        auto* menu = panel().findChild<QMenu*>(u"facetMenu"_s);
        QVERIFY(menu != nullptr);
        menu->findChild<QAction*>(u"facet.only"_s)->trigger();
        QTRY_COMPARE(queryText(filter().filter()), u"track:minerals"_s);
        menu->close();
    }
    void hiddenItCountsNothing() {
        window().panels().toggleAction(u"filters"_s)->trigger();
        QVERIFY(!panel().isVisible());
        const QString before = panel().rowOf(FilterField::Track, u"technology"_s)->text(1);
        QVERIFY(filter().setQuery(u"kind:talks"_s).empty());
        QCOMPARE(panel().rowOf(FilterField::Track, u"technology"_s)->text(1), before);
        window().panels().toggleAction(u"filters"_s)->trigger();
        QTRY_VERIFY(panel().rowOf(FilterField::Track, u"technology"_s)->text(1) != before);
    }
};

FULCRUM_WINDOW_TEST(TestFilterPanel)
#include "test_filter_panel.moc"
