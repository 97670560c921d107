// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QMimeData>

#include "models/exchange/file_bytes.h"
#include "tests/gui/working_copy.h"
#include "widgets/exchange/export_dialog.h"
#include "widgets/exchange/format_text.h"
#include "widgets/exchange/import_dialog.h"
#include "widgets/exchange/mapping_page.h"

using namespace fulcrum;
using namespace fulcrum::test;

/// Files brought in and written from the real window.
class TestExchange : public QObject {
    Q_OBJECT

    WorkingCopy m_copy;

    MainWindow& window() const { return m_copy.window(); }
    template <typename W>
    W& part(const char* name) const {
        return *window().findChild<W*>(QString::fromLatin1(name));
    }
    ImportDialog* importDialog() const { return window().findChild<ImportDialog*>(); }
    ExportDialog* exportDialog() const { return window().findChild<ExportDialog*>(); }
    QPushButton& button(QDialog* dialog, QDialogButtonBox::StandardButton which) const {
        return *dialog->findChild<QDialogButtonBox*>()->button(which);
    }
    QString summary() const { return part<QLabel>("importSummary").text(); }

    QString written(const QString& name, const std::vector<Event>& events) const {
        const QString path = m_copy.file(name);
        return writeFile(path, writeEventLines(events)) ? path : QString();
    }
    Event changedEvent() const {
        Event event = m_copy.event(u"us-2025-04-09-h20-licence"_s);
        event.title = u"Another title"_s;
        return event;
    }
    Event newEvent(const QString& id) const {
        Event event = m_copy.event(u"us-2025-04-09-h20-licence"_s);
        event.id = id;
        event.title = u"New: "_s + id;
        event.relations.clear();
        return event;
    }
    void import(const QStringList& files) {
        m_copy.dialogs.nextImport = {files, {}};
        m_copy.action(u"file.import"_s)->trigger();
        QTRY_VERIFY(importDialog() && importDialog()->isVisible());
        QTRY_VERIFY(button(importDialog(), QDialogButtonBox::Ok).isEnabled() ||
                    summary().contains(u"othing"_s));
    }
    void drop(const QStringList& files) const {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& file : files) {
            urls.append(QUrl::fromLocalFile(file));
        }
        data.setUrls(urls);
        QDragEnterEvent enter({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&window(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&window(), &event);
    }

private slots:
    void init() { m_copy.open(); }
    void cleanup() { m_copy.close(); }

    void showsWhatWouldComeInAndBringsItInAsOneEdit() {
        const QByteArray before = m_copy.json();
        import({written(u"more.jsonl"_s, {changedEvent(), newEvent(u"one"_s), newEvent(u"two"_s)})});
        QCOMPARE(m_copy.json(), before);
        auto& table = part<QTableView>("importRows");
        QAbstractItemModelTester tester(table.model());
        QCOMPARE(table.model()->rowCount(), 3);
        QCOMPARE(table.model()->index(0, ImportRowsModel::Outcome).data().toString(), u"Changed"_s);
        QCOMPARE(summary(), u"2 new · 1 changed · 0 as they are here"_s);

        auto& outcomes = part<QComboBox>("importOutcomes");
        QCOMPARE(outcomes.count(), 3);
        outcomes.setFocus();
        QTest::keyClick(&outcomes, Qt::Key_Down);
        QCOMPARE(table.model()->rowCount(), 2);

        QTest::mouseClick(&button(importDialog(), QDialogButtonBox::Ok), Qt::LeftButton);
        QTRY_VERIFY(!importDialog());
        QCOMPARE(m_copy.event(u"two"_s).title, u"New: two"_s);
        QCOMPARE(m_copy.event(u"us-2025-04-09-h20-licence"_s).title, u"Another title"_s);
        m_copy.document().undoStack().undo();
        QCOMPARE(m_copy.json(), before);
    }

    void leavesDuplicatesOutWhenAsked() {
        Event twin = m_copy.event(u"us-2025-04-09-h20-licence"_s);
        twin.id = u"twin"_s;
        twin.relations.clear();
        import({written(u"twin.jsonl"_s, {twin, newEvent(u"one"_s)})});
        QCOMPARE(summary(), u"2 new · 0 changed · 0 as they are here · 1 duplicate among the new"_s);
        auto& leaveOut = part<QCheckBox>("leaveDuplicatesOut");
        QVERIFY(leaveOut.isVisible());
        QTest::mouseClick(&leaveOut, Qt::LeftButton, {}, {8, leaveOut.height() / 2});
        QTRY_COMPARE(summary(), u"1 new · 0 changed · 0 as they are here · 1 duplicate left out"_s);
        QTest::mouseClick(&button(importDialog(), QDialogButtonBox::Ok), Qt::LeftButton);
        QTRY_VERIFY(!importDialog());
        QVERIFY(!m_copy.document().keyOf(u"twin"_s));
        QVERIFY(m_copy.document().keyOf(u"one"_s));
    }

    void saysWhatIsWrongWithAFileAndChangesNothing() {
        const QByteArray before = m_copy.json();
        const QString path = m_copy.file(u"broken.jsonl"_s);
        QVERIFY(writeFile(path, "{\"id\": \"x\"\n"));
        import({path});
        QVERIFY2(summary().startsWith(u"Nothing can be imported. "_s), qPrintable(summary()));
        QVERIFY(!button(importDialog(), QDialogButtonBox::Ok).isEnabled());
        QTest::keyClick(importDialog(), Qt::Key_Escape);
        QTRY_VERIFY(!importDialog());
        QCOMPARE(m_copy.json(), before);
    }

    void saysWhenThereIsNothingNew() {
        import({written(u"same.jsonl"_s, {m_copy.event(u"us-2025-04-09-h20-licence"_s)})});
        QCOMPARE(summary(), u"There is nothing new: 0 new · 0 changed · 1 as they are here"_s);
        QVERIFY(!button(importDialog(), QDialogButtonBox::Ok).isEnabled());
    }

    void writesALargeImportInTheBackgroundAndOpensTheFileAnew() {
        import({written(u"more.jsonl"_s, {newEvent(u"one"_s)})});
        importDialog()->setLargeFrom(1);
        const QPointer<MainWindow> old = &window();
        QTest::mouseClick(&button(importDialog(), QDialogButtonBox::Ok), Qt::LeftButton);
        QTRY_VERIFY(!old);
        QCOMPARE(m_copy.event(u"one"_s).title, u"New: one"_s);
        QVERIFY(m_copy.document().undoStack().canUndo());
    }

    void aTableWhoseHeadingsNobodyKnowsIsMappedByHandAndKnownAgain() {
        const QString path = m_copy.file(u"table.csv"_s);
        QVERIFY(writeFile(path, "Wann;Was;Wer\n09.04.2025;Eine Abgabe;US\n14.05.2025;Eine Antwort;CN\n"));
        import({path});
        auto* page = importDialog()->findChild<MappingPage*>();
        QVERIFY(page && page->isVisible());
        QVERIFY(summary().startsWith(u"Nothing can be imported"_s) || summary().contains(u"rejected"_s));
        auto& table = part<QTableWidget>("mappingTable");
        QCOMPARE(table.columnCount(), 3);
        QCOMPARE(table.item(1, 1)->text(), u"Eine Abgabe"_s);
        const auto choose = [&](int column, const QString& text) {
            auto* box = qobject_cast<QComboBox*>(table.cellWidget(0, column));
            box->setFocus();
            QTest::keyClick(box, Qt::Key_Home);
            for (int row = 0; row < box->count() && box->currentText() != text; ++row) {
                QTest::keyClick(box, Qt::Key_Down);
            }
            QCOMPARE(box->currentText(), text);
        };
        choose(0, u"First day"_s);
        choose(1, u"Title"_s);
        choose(2, u"By"_s);
        QTRY_COMPARE(summary(), u"2 new · 0 changed · 0 as they are here"_s);
        QTest::mouseClick(&button(importDialog(), QDialogButtonBox::Ok), Qt::LeftButton);
        QTRY_VERIFY(!importDialog());
        ActiveFilter& filter = m_copy.session().filter;
        filter.setFilter(parseQuery(u"Abgabe"_s, filter.vocabulary()).filter);
        QTRY_COMPARE(int(filter.matches()->count()), 1);

        QVERIFY(writeFile(path, "Wann;Was;Wer\n20.06.2025;Noch eine;US\n"));
        import({path});
        QCOMPARE(summary(), u"1 new · 0 changed · 0 as they are here"_s);
        QVERIFY(!importDialog()->findChild<MappingPage*>()->isVisible());
    }

    void importsATableFromTheClipboard() {
        QApplication::clipboard()->setText(u"title\tstart\tactor\nPasted one\t2025-06-01\tUS\n"_s);
        m_copy.action(u"file.paste"_s)->trigger();
        QTRY_VERIFY(importDialog() && importDialog()->isVisible());
        QTRY_COMPARE(summary(), u"1 new · 0 changed · 0 as they are here"_s);
    }

    void importsWhatIsDroppedOnTheWindow() {
        drop({written(u"more.jsonl"_s, {newEvent(u"one"_s)})});
        QTRY_VERIFY(importDialog() && importDialog()->isVisible());
        QTRY_COMPARE(summary(), u"1 new · 0 changed · 0 as they are here"_s);
    }

    void opensAProjectThatIsDroppedOnTheWindow() {
        const QString other = m_copy.file(u"other.fulcrum"_s);
        QFile::remove(other);
        QVERIFY(m_copy.document().copyTo(other));
        drop({other});
        QTRY_COMPARE(m_copy.document().path(), other);
    }

    void offersAWorkingCopyWhereTheSampleIsOpen() {
        QVERIFY(m_copy.composition().openSample());
        m_copy.dialogs.nextWorkingCopy = false;
        m_copy.action(u"file.import"_s)->trigger();
        QCOMPARE(m_copy.dialogs.workingCopiesAsked, 1);
        QVERIFY(!importDialog());
    }

    void exportsOnlyWhatTheFilterShows() {
        ActiveFilter& filter = m_copy.session().filter;
        filter.setFilter(parseQuery(u"h20"_s, filter.vocabulary()).filter);
        QTRY_VERIFY(filter.matches()->count() < 100);
        const int shown = int(filter.matches()->count());
        QVERIFY(shown > 0);
        m_copy.action(u"file.export"_s)->trigger();
        QTRY_VERIFY(exportDialog() && exportDialog()->isVisible());
        QVERIFY(part<QRadioButton>("exportFiltered").isChecked());
        QTRY_VERIFY(part<QLabel>("exportLosses").text().contains(u"%1 events"_s.arg(shown)));
        const QString path = m_copy.file(u"out.json"_s);
        m_copy.dialogs.nextExport = path;
        QTest::mouseClick(&button(exportDialog(), QDialogButtonBox::Save), Qt::LeftButton);
        QTRY_VERIFY(!exportDialog());
        QVERIFY(m_copy.dialogs.exportSuggestion.endsWith(u"copy.json"_s));
        const auto content = readFulcrumJson(*readFile(path), path);
        QVERIFY(content);
        QCOMPARE(int(content->events.size()), shown);
    }

    void namesWhatAFormatCannotHoldBeforeAndKeepsTheDialogOnFailure() {
        Code code{u"c1"_s, {}, u"Coercion"_s, {}, {}, u"x"_s, {}, {}};
        QVERIFY(m_copy.document().apply({u"Add a code"_s, {{std::nullopt, Record(code)}}}));
        m_copy.action(u"file.export"_s)->trigger();
        QTRY_VERIFY(exportDialog() && exportDialog()->isVisible());
        auto& format = part<QComboBox>("exportFormat");
        format.setCurrentIndex(format.findData(int(ExchangeFormat::Qdc)));
        QTRY_VERIFY(part<QLabel>("exportLosses").text().contains(u"has no keys"_s));
        QVERIFY(!part<QRadioButton>("exportAll").isEnabled());
        m_copy.dialogs.nextExport = m_copy.file(u"no/such/folder/out.qdc"_s);
        QTest::mouseClick(&button(exportDialog(), QDialogButtonBox::Save), Qt::LeftButton);
        QTRY_VERIFY(part<QLabel>("exportLosses").text().contains(u"cannot be written"_s));
        QVERIFY(exportDialog()->isVisible());
    }

    void everyFormatHasANameAndAFilter() {
        for (const ExchangeFormatInfo& info : exchangeFormats()) {
            QVERIFY(!formatText(info.format).isEmpty());
            const QString entry = exportFilter(info.format);
            QCOMPARE(importFilter().contains(entry), info.isRead);
            QCOMPARE(formatOfFilter(entry), info.isRead ? std::optional(info.format) : std::nullopt);
        }
        QVERIFY(!formatOfFilter(importFilter().section(u";;"_s, 0, 0)));
    }
};

FULCRUM_WINDOW_TEST(TestExchange)
#include "test_exchange.moc"
