// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QMenu>
#include <QTemporaryDir>
#include <QtTest>

#include "app/composition.h"
#include "tests/gui/scripted_dialogs.h"
#include "tests/gui/window_test.h"
#include "widgets/browse/event_table.h"

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

/// The table of the sample's events in its window.
class TestEventTable : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Composition> m_composition;

    EventTable& table() const { return m_composition->window()->panels().panel<EventTable>(u"table"_s); }
    EventTableModel& model() const { return table().rows(); }
    const Document& document() const { return m_composition->document(); }
    QString text(int row, int column) const {
        return model().index(row, column).data(Qt::DisplayRole).toString();
    }
    EventIndex indexOf(const QString& id) const {
        return document().columns().indexOf(*document().keyOf(id));
    }

private slots:
    void init() {
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
        m_settings->setValue(settings::kAnimatesMoves, false);
        m_composition = std::make_unique<Composition>(*m_settings, m_dialogs);
        QVERIFY(m_composition->openSample());
        m_composition->window()->panels().show(u"table"_s);
    }
    void cleanup() {
        m_composition.reset();
        m_settings.reset();
        QFile::remove(m_folder.filePath(u"settings.ini"_s));
    }

    void listsEveryEventInTheOrderOfTime() {
        const QAbstractItemModelTester tester(&model());
        QCOMPARE(model().rowCount(), int(document().columns().size()));
        for (int row = 0; row < model().rowCount(); ++row) {
            QCOMPARE(model().eventAt(row), EventIndex(row));
            QVERIFY(!text(row, EventTableModel::Title).isEmpty());
        }
    }

    void theWordsOfASearchAreMarkedInTitles() {
        const auto shot = [this] {
            table().sortByColumn(EventTableModel::Date, Qt::AscendingOrder);
            return table().viewport()->grab().toImage();
        };
        ActiveFilter& filter = m_composition->filter();
        QTRY_VERIFY(table().isVisible());
        QVERIFY(filter.setQuery(u"tariff track:tariffs"_s).empty());
        const int hits = model().rowCount();
        QVERIFY(hits > 0);
        int marked = 0;
        for (int row = 0; row < hits; ++row) {
            marked += filter.marksIn(text(row, EventTableModel::Title)).empty() ? 0 : 1;
        }
        QVERIFY(marked > 0);
        // The same rows, listed by a filter without words, are drawn without marks.
        const QImage withMarks = shot();
        auto* delegate = table().itemDelegateForColumn(EventTableModel::Title);
        QVERIFY(qobject_cast<MarkedTextDelegate*>(delegate) != nullptr);
        table().setItemDelegateForColumn(EventTableModel::Title, nullptr);
        const QImage plain = shot();
        QVERIFY(withMarks != plain);
        table().setItemDelegateForColumn(EventTableModel::Title, delegate);
        QVERIFY(filter.setQuery(u"track:tariffs"_s).empty());
        const QImage facetsOnly = shot();
        table().setItemDelegateForColumn(EventTableModel::Title, nullptr);
        QCOMPARE(facetsOnly, shot());
    }

    void anEditLeavesTheFilterInForce() {
        QVERIFY(m_composition->filter().setQuery(u"severity:5"_s).empty());
        const int listed = model().rowCount();
        QVERIFY(listed > 1 && listed < document().columns().size());
        const Event before =
            *document().event(document().columns().key[static_cast<std::size_t>(model().eventAt(0))]);
        Event after = before;
        after.title = u"Another title"_s;
        QVERIFY(m_composition->document().apply({u"Write"_s, {{Record(before), Record(after)}}}));
        QCOMPARE(model().rowCount(), listed);
        QCOMPARE(text(0, EventTableModel::Title), u"Another title"_s);
        Event lighter = after;
        lighter.severity = 1;
        QVERIFY(m_composition->document().apply({u"Weigh"_s, {{Record(after), Record(lighter)}}}));
        QCOMPARE(model().rowCount(), listed - 1);
    }

    void everyColumnSorts_data() {
        QTest::addColumn<int>("column");
        for (int column = 0; column < EventTableModel::ColumnCount; ++column) {
            QTest::newRow(qPrintable(QString::number(column))) << column;
        }
    }
    void everyColumnSorts() {
        QFETCH(int, column);
        table().sortByColumn(column, Qt::DescendingOrder);
        QSet<EventIndex> seen;
        for (int row = 0; row < model().rowCount(); ++row) {
            seen.insert(model().eventAt(row));
        }
        QCOMPARE(seen.size(), qsizetype(document().columns().size()));
        // Rows of one value stand together.
        if (column != EventTableModel::Date && column != EventTableModel::Title) {
            QStringList values;
            for (int row = 0; row < model().rowCount(); ++row) {
                if (values.isEmpty() || values.back() != text(row, column)) {
                    values.append(text(row, column));
                }
            }
            QCOMPARE(QSet<QString>(values.begin(), values.end()).size(), values.size());
        }
        if (column == EventTableModel::Severity) {
            QCOMPARE(text(0, column), u"5"_s);
        }
    }

    void listsWhatAFilterLetsThrough() {
        auto shown = std::make_shared<EventSet>(document().columns().size());
        shown->insert(7);
        shown->insert(3);
        model().setShown(shown);
        QCOMPARE(model().rowCount(), 2);
        QCOMPARE(model().eventAt(0), EventIndex(3));
        model().setShown(nullptr);
        QCOMPARE(model().rowCount(), int(document().columns().size()));
    }

    void listsSoManyRowsAndSaysSo() {
        const QAbstractItemModelTester tester(&model());
        const auto title = [this] {
            return model().headerData(EventTableModel::Title, Qt::Horizontal, Qt::DisplayRole).toString();
        };
        const int all = model().rowCount();
        QCOMPARE(title(), u"Event"_s);
        model().setMostRows(10);
        QCOMPARE(model().rowCount(), 10);
        QCOMPARE(title(), u"Event (the first 10 of %1; filter to see others)"_s.arg(all));
        QCOMPARE(model().eventAt(9), 9);
        // The first of the order that is asked for, and what is not among them has no row.
        model().sort(EventTableModel::Date, Qt::DescendingOrder);
        QCOMPARE(model().eventAt(0), all - 1);
        QCOMPARE(model().eventAt(9), all - 10);
        QCOMPARE(model().rowOf(0), -1);
        model().sort(EventTableModel::Severity, Qt::DescendingOrder);
        QCOMPARE(model().rowCount(), 10);
        for (int row = 0; row < 10; ++row) {
            QCOMPARE(text(row, EventTableModel::Severity), u"5"_s);
        }
        QVERIFY(!model().tsv({0}).contains(u"filter to see others"_s));
        m_composition->selection().select(document().columns().key[0]);
        QVERIFY(!table().currentIndex().isValid());
        // A filter that leaves few lists them all.
        model().sort(EventTableModel::Date, Qt::AscendingOrder);
        QVERIFY(m_composition->filter().setQuery(u"h20 contested:yes"_s).empty());
        QCOMPARE(model().rowCount(), 4);
        QCOMPARE(title(), u"Event"_s);
    }

    void selectionIsShared() {
        const EventIndex h20 = indexOf(u"us-2025-04-09-h20-licence"_s);
        m_composition->selection().select(document().columns().key[std::size_t(h20)]);
        QCOMPARE(model().eventAt(table().currentIndex().row()), h20);
        QTest::keyClick(&table(), Qt::Key_Down);
        QCOMPARE(document().columns().indexOf(m_composition->selection().selected()),
                 model().eventAt(table().currentIndex().row()));
        QVERIFY(m_composition->selection().selected() != document().columns().key[std::size_t(h20)]);
        m_composition->selection().select(kNoEvent);
        QVERIFY(table().selectionModel()->selectedRows().isEmpty());
    }

    void enterBringsTheEventIntoView() {
        const EventIndex event = indexOf(u"us-2018-07-06-section-301-list-1"_s);
        m_composition->timeWindow().setRange({20162, 20315});
        m_composition->selection().select(document().columns().key[std::size_t(event)]);
        QTest::keyClick(&table(), Qt::Key_Return);
        const DayRange& range = m_composition->timeWindow().range();
        const Day start = document().columns().start[std::size_t(event)];
        QVERIFY(range.from <= start && start < range.to);
    }

    void statusesAreOfTheCursor() {
        const int row = model().rowOf(indexOf(u"us-2025-04-09-h20-licence"_s));
        m_composition->timeWindow().setCursor(*dayFromIso(u"2025-05-01"_s));
        QCOMPARE(text(row, EventTableModel::Status), u"in force"_s);
        m_composition->timeWindow().setCursor(*dayFromIso(u"2025-04-01"_s));
        QCOMPARE(text(row, EventTableModel::Status), u"not begun"_s);
        m_composition->timeWindow().setCursor(*dayFromIso(u"2025-08-01"_s));
        QCOMPARE(text(row, EventTableModel::Status), u"eased"_s);
    }

    void rowsAreCopiedForASpreadsheet() {
        const int row = model().rowOf(indexOf(u"us-2025-04-09-h20-licence"_s));
        table().selectRow(row);
        QTest::keySequence(&table(), QKeySequence::Copy);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].count(u'\t'), EventTableModel::ColumnCount - 1);
        QCOMPARE(lines[1].count(u'\t'), EventTableModel::ColumnCount - 1);
        QVERIFY2(lines[1].contains(u"H20 needs a licence"), qPrintable(lines[1]));
    }

    void tooManyRowsAreNotCopied() {
        QGuiApplication::clipboard()->setText(u"before"_s);
        const Event event = document().event(document().columns().key.front()).value();
        ChangeSet more{u"more"_s, {}};
        for (int i = 0; i < 5'000; ++i) {
            Event another = event;
            another.id = u"more-%1"_s.arg(i);
            another.relations.clear();
            more.changes.push_back({std::nullopt, Record(another)});
        }
        QVERIFY(m_composition->document().apply(more));
        table().selectAll();
        QTest::keySequence(&table(), QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        QCOMPARE(m_dialogs.errors.size(), 1);
        QVERIFY2(m_dialogs.errors[0].contains(u"Export"_s), qPrintable(m_dialogs.errors[0]));
    }

    void rowsAreReadOutWhole() {
        const int row = model().rowOf(indexOf(u"us-2025-04-09-h20-licence"_s));
        const QString words = model().index(row, 0).data(Qt::AccessibleDescriptionRole).toString();
        for (const QString& part : {u"United States"_s, u"Technology"_s, u"H20"_s, u"9 Apr 2025"_s,
                                    u"severity 3"_s, u"answered by"_s}) {
            QVERIFY2(words.contains(part), qPrintable(words));
        }
    }

    void columnsAreChosenAndRemembered() {
        emit table().horizontalHeader()->customContextMenuRequested({10, 5});
        auto* menu = table().findChild<QMenu*>(u"columnMenu"_s);
        QVERIFY(menu != nullptr);
        menu->findChild<QAction*>(u"kind"_s)->trigger();
        QVERIFY(table().isColumnHidden(EventTableModel::KindName));
        QVERIFY(menu->findChild<QAction*>(u"title"_s) == nullptr);
        delete menu;
        m_composition = std::make_unique<Composition>(*m_settings, m_dialogs);
        QVERIFY(m_composition->openSample());
        QVERIFY(table().isColumnHidden(EventTableModel::KindName));
        QVERIFY(!table().isColumnHidden(EventTableModel::TrackName));
    }
};

FULCRUM_WINDOW_TEST(TestEventTable)
#include "test_event_table.moc"
