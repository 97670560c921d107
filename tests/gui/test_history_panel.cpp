// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>

#include "models/document/past_records.h"
#include "models/exchange/fulcrum_json.h"
#include "tests/gui/window_test.h"
#include "tests/support/content_builder.h"
#include "widgets/browse/history_panel.h"
#include "widgets/browse/record_text.h"

using namespace fulcrum;
using namespace fulcrum::test;

/// The history as it is read and used: rows, before and after, bringing back, and conflicts settled.
class TestHistoryPanel : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<HistoryPanel> m_panel;

    template <typename W>
    W& part(const char* name) const {
        return *m_panel->findChild<W*>(QString::fromLatin1(name));
    }
    static Event strike(const Document& document) { return *document.event(*document.keyOf(u"strike"_s)); }
    static void call(Document& document, const QString& title) {
        Event after = strike(document);
        after.title = title;
        QVERIFY(document.apply({u"Call it "_s + title, {{Record(strike(document)), Record(after)}}}));
    }
    QString newPath() { return m_folder.filePath(u"%1.fulcrum"_s.arg(++m_files)); }
    void showPanel() {
        m_selection = std::make_unique<Selection>();
        m_panel = std::make_unique<HistoryPanel>(*m_document, *m_selection);
        m_panel->resize(1000, 400);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }
    QAbstractItemModel& rows() const { return *part<QTreeView>("historyList").model(); }
    QString what(int row) const { return rows().index(row, HistoryModel::What).data().toString(); }
    QString details() const { return part<QTextBrowser>("historyDetails").toPlainText(); }
    void choose(int row) const {
        auto& list = part<QTreeView>("historyList");
        const QRect place = list.visualRect(rows().index(row, HistoryModel::When));
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, place.center());
    }

private slots:
    void fieldsAreCalledByTheirNames() {
        QCOMPARE(fieldName(u"short"_s), u"Short title"_s);
        QCOMPARE(fieldName(u"short_zh-Hans"_s), u"Short title (zh-Hans)"_s);
        QCOMPARE(fieldName(u"description_de"_s), u"Description (de)"_s);
        QCOMPARE(fieldName(u"severity_why"_s), u"Why this severity"_s);
        QCOMPARE(fieldName(u"a_field of somebody's"_s), u"a_field of somebody's"_s);
    }
    void init() {
        const QString path = newPath();
        auto store = ProjectStore::create(path);
        QVERIFY(store);
        QVERIFY(
            (*store)->apply(additionOf(aContent(), {}),
                            {u"begin"_s, u"ada"_s, QDateTime::currentDateTimeUtc(), u"New project"_s, {}}));
        store->reset();
        auto document = Document::open(path);
        QVERIFY(document);
        m_document = std::move(document).value();
        m_document->setAuthor(u"bob"_s);
    }
    void cleanup() {
        m_panel.reset();
        m_document.reset();
    }

    void everyEditIsARowTheNewestFirst() {
        showPanel();
        const QAbstractItemModelTester tester(&rows());
        QCOMPARE(rows().rowCount(), 1);
        call(*m_document, u"one"_s);
        call(*m_document, u"two"_s);
        m_document->undoStack().undo();
        m_document->undoStack().redo();
        QCOMPARE(rows().rowCount(), 5);
        QCOMPARE(what(0), u"Done again: Call it two"_s);
        QCOMPARE(what(1), u"Undone: Call it two"_s);
        QCOMPARE(what(2), u"Call it two"_s);
        QCOMPARE(rows().index(2, HistoryModel::Who).data().toString(), u"bob"_s);
        QCOMPARE(what(4), u"New project"_s);
    }

    void aRowTellsBeforeAndAfter() {
        call(*m_document, u"one"_s);
        showPanel();
        choose(0);
        QTRY_VERIFY(details().contains(u"Title of strike"_s));
        QVERIFY(details().contains(u"one"_s));
        QVERIFY(details().contains(u"Before"_s));
        choose(1);
        QTRY_VERIFY(details().contains(u"not kept"_s));
    }

    void aDoubleClickSelectsTheEvent() {
        call(*m_document, u"one"_s);
        showPanel();
        auto& list = part<QTreeView>("historyList");
        choose(0);
        QTest::mouseDClick(list.viewport(), Qt::LeftButton, {},
                           list.visualRect(rows().index(0, HistoryModel::When)).center());
        QTRY_COMPARE(m_selection->selected(), *m_document->keyOf(u"strike"_s));
    }

    void aRecordIsBroughtBackAsANewEdit() {
        call(*m_document, u"one"_s);
        call(*m_document, u"two"_s);
        showPanel();
        choose(1);
        emit part<QTextBrowser>("historyDetails").anchorClicked(QUrl(u"before:0"_s));
        QCOMPARE(strike(*m_document).title, u"Title of strike"_s);
        QCOMPARE(rows().rowCount(), 4);
        m_document->undoStack().undo();
        QCOMPARE(strike(*m_document).title, u"two"_s);
    }

    void theWholeProjectIsBroughtBackAsOneEdit() {
        call(*m_document, u"one"_s);
        const ProjectContent then = *m_document->store().content();
        call(*m_document, u"two"_s);
        const Annotation note{
            u"n"_s,   EventTarget{u"cut"_s},           Motivation::Commenting,          u"Later"_s, {}, {},
            u"bob"_s, QDateTime::currentDateTimeUtc(), QDateTime::currentDateTimeUtc(), false,      {}};
        QVERIFY(m_document->apply({u"Note"_s, {{std::nullopt, Record(note)}}}));
        const Event cut = *m_document->event(*m_document->keyOf(u"cut"_s));
        Event other = cut;
        other.tags.append(u"later"_s);
        QVERIFY(m_document->apply({u"Tag"_s, {{Record(cut), Record(other)}}}));
        const ProjectContent now = *m_document->store().content();
        showPanel();
        choose(3);
        QTRY_VERIFY(details().contains(u"Bring the whole project back"_s));
        const auto place =
            m_document->store().logHeads(std::numeric_limits<std::int64_t>::max(), 4)->at(3).place;
        emit part<QTextBrowser>("historyDetails").anchorClicked(QUrl(u"all:%1"_s.arg(place)));
        QVERIFY(*m_document->store().content() == then);
        m_document->undoStack().undo();
        QVERIFY(*m_document->store().content() == now);
    }

    void whatChangedBetweenTwoDaysIsToldOnce() {
        call(*m_document, u"one"_s);
        call(*m_document, u"two"_s);
        showPanel();
        QTest::mouseClick(&part<QCheckBox>("changedBetween"), Qt::LeftButton, {}, QPoint(8, 8));
        QTRY_VERIFY(part<QCheckBox>("changedBetween").isChecked());
        QVERIFY2(details().contains(u"Title of strike"_s) && details().contains(u"two"_s),
                 qPrintable(details()));
        QVERIFY(!details().contains(u"one"_s + u'\n'));
        part<QDateEdit>("changedTo").setDate(QDate::currentDate().addDays(-3));
        QTRY_VERIFY(details().contains(u"No record was changed"_s));
    }

    void anEmptyHistorySaysSo() {
        m_document.reset();
        auto store = ProjectStore::create(newPath());
        QVERIFY(store);
        const QString path = (*store)->path();
        store->reset();
        m_document = *Document::open(path);
        showPanel();
        QVERIFY(part<QLabel>("noHistory").isVisible());
        QVERIFY(m_document->apply({u"Add"_s, {{std::nullopt, Record(aContent().parties.front())}}}));
        QVERIFY(!part<QLabel>("noHistory").isVisible());
    }

    void conflictsAreSettledSideBySide_data() {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("title");
        QTest::newRow("keep") << u"keepValue"_s << u"theirs"_s;
        QTest::newRow("take") << u"takeOtherValue"_s << u"mine"_s;
    }
    void conflictsAreSettledSideBySide() {
        QFETCH(QString, button);
        QFETCH(QString, title);
        const QString copy = newPath();
        QVERIFY(m_document->copyTo(copy));
        call(*m_document, u"mine"_s);
        QTest::qWait(2);
        const auto other = *Document::open(copy);
        call(*other, u"theirs"_s);
        showPanel();
        auto& conflicts = part<QWidget>("conflicts");
        QVERIFY(!conflicts.isVisible());
        const auto plan = planMerge(m_document->store(), other->store());
        QVERIFY(plan && m_document->merge(*plan, u"Merge"_s));
        QTRY_VERIFY(conflicts.isVisible());
        const auto* item = part<QTreeWidget>("conflictList").topLevelItem(0);
        QCOMPARE(item->text(1), u"Title"_s);
        QVERIFY(item->text(2).startsWith(u"theirs"_s));
        QVERIFY(item->text(3).startsWith(u"mine"_s));
        QTest::mouseClick(m_panel->findChild<QPushButton*>(button), Qt::LeftButton);
        QTRY_VERIFY(!conflicts.isVisible());
        QCOMPARE(strike(*m_document).title, title);
        m_document->undoStack().undo();
        QTRY_VERIFY(conflicts.isVisible());
    }

    void aLongHistoryIsReadAsItIsScrolled() {
        const auto store = ProjectStore::createInMemory();
        QVERIFY(store);
        Party party = aContent().parties.front();
        QVERIFY(
            (*store)->apply({u"Add"_s, {{std::nullopt, Record(party)}}},
                            {u"0"_s, {}, QDateTime::currentDateTimeUtc(), u"Add"_s, u"{\"changes\":[]}"_s}));
        for (int i = 1; i < 20'000; ++i) {
            QVERIFY((*store)->apply({}, {QString::number(i),
                                         {},
                                         QDateTime::currentDateTimeUtc(),
                                         u"Edit %1"_s.arg(i),
                                         u"{\"changes\":[]}"_s}));
        }
        const QString path = newPath();
        QVERIFY((*store)->copyTo(path));
        m_document = *Document::open(path);
        QElapsedTimer timer;
        timer.start();
        showPanel();
        QVERIFY(rows().rowCount() < 1000);
        QCOMPARE(what(0), u"Edit 19999"_s);
        while (rows().canFetchMore({})) {
            rows().fetchMore({});
        }
        QCOMPARE(rows().rowCount(), 20'000);
        QCOMPARE(what(19'999), u"Add"_s);
    }
};

FULCRUM_WINDOW_TEST(TestHistoryPanel)
#include "test_history_panel.moc"
