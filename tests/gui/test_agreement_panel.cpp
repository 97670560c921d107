// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QTemporaryDir>

#include "app/composition.h"
#include "models/document/note_edits.h"
#include "models/exchange/fulcrum_json.h"
#include "resources/resources.h"
#include "tests/gui/scripted_dialogs.h"
#include "tests/gui/window_test.h"
#include "tests/support/sample_ids.h"
#include "widgets/annotate/agreement_panel.h"
#include "widgets/annotate/key_menu.h"

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

/// Several coders side by side in the real window, on a working copy of the sample.
class TestAgreementPanel : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Composition> m_composition;

    MainWindow& window() const { return *m_composition->window(); }
    Document& document() const { return window().session().document; }
    Selection& selection() const { return window().session().selection; }
    EditHistory& stack() const { return document().undoStack(); }
    QByteArray json() const { return writeFulcrumJson(*document().store().content()); }
    Event held(const QString& id) const { return *document().event(*document().keyOf(id)); }
    AgreementPanel& panel() const {
        window().panels().show(u"agreement"_s);
        return window().panels().panel<AgreementPanel>(u"agreement"_s);
    }
    template <typename W>
    W& part(const char* name) const {
        return *panel().findChild<W*>(QString::fromLatin1(name));
    }
    QString numbers() const { return part<QLabel>("agreementNumbers").text(); }
    /// The ids of the events in the order shown.
    QStringList listed() const {
        QStringList ids;
        const QAbstractItemModel& model = *part<QTableView>("agreementView").model();
        for (int row = 0; row < model.rowCount(); ++row) {
            const EventKey key = model.index(row, 0).data(AgreementModel::kEventRole).toLongLong();
            ids += document().caption(document().columns().indexOf(key)).id;
        }
        return ids;
    }
    QPoint placeOf(int row) const {
        auto& view = part<QTableView>("agreementView");
        return view.visualRect(view.model()->index(row, 0)).center();
    }
    void choose(int row) const {
        QTest::mouseClick(part<QTableView>("agreementView").viewport(), Qt::LeftButton, {}, placeOf(row));
    }
    void says(const QString& author, const QString& event, int severity,
              const QStringList& codes = {}) const {
        document().setAuthor(author);
        Annotation note = newNote(document(), EventTarget{event});
        if (severity > 0) {
            note.severity = severity;
        }
        QVERIFY(writeNote(document(), note, codes, u"Judge"_s));
    }
    void pressOverTimeline(Qt::Key key) const {
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        window().timeline().setFocus();
        QTest::keyClick(&window().timeline(), key);
    }
    void judge(const QString& event, Qt::Key key) const {
        selection().select(*document().keyOf(event));
        pressOverTimeline(Qt::Key_S);
        QTRY_VERIFY(window().findChild<KeyMenu*>(u"severityMenu"_s));
        QTest::keyClick(window().findChild<KeyMenu*>(u"severityMenu"_s), key);
        QTRY_VERIFY(!window().findChild<KeyMenu*>(u"severityMenu"_s));
    }
    void tick(const QString& coder, bool isOn) const {
        auto& coders = part<QListWidget>("agreementCoders");
        const auto found = coders.findItems(coder, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        found.front()->setCheckState(isOn ? Qt::Checked : Qt::Unchecked);
    }
    void twoCodersOnThreeEvents() const {
        says(u"Ada"_s, kEda, 2);
        says(u"Ben"_s, kEda, 5);
        says(u"Ada"_s, kChips, 4);
        says(u"Ben"_s, kChips, 3);
        says(u"Ada"_s, kLicence, 3);
        says(u"Ben"_s, kLicence, 3);
    }

private slots:
    void init() {
        m_dialogs = ScriptedDialogs();
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
        m_settings->setValue(settings::kAnimatesMoves, false);
        m_composition = std::make_unique<Composition>(*m_settings, m_dialogs);
        const QString path = m_folder.filePath(u"copy.fulcrum"_s);
        QFile::remove(path);
        QVERIFY((*sampleDocument(u"us-china"_s))->copyTo(path));
        QVERIFY(m_composition->openProject(path));
        document().setAuthor(u"Ada"_s);
        window().resize(1600, 1000);
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
    }
    void cleanup() { m_composition.reset(); }

    void judgesTheSeverityInTwoKeyStrokes() {
        QVERIFY(part<QLabel>("agreementEmpty").isVisible());
        judge(kEda, Qt::Key_4);
        QCOMPARE(document().annotations().size(), std::size_t{1});
        QCOMPARE(document().annotations().front().severity, 4);
        QVERIFY(document().annotations().front().motivation == Motivation::Assessing);
        judge(kEda, Qt::Key_2);
        QCOMPARE(document().annotations().size(), std::size_t{1});
        QCOMPARE(document().annotations().front().severity, 2);
        // One who judges alone is held against the record.
        QVERIFY(!part<QLabel>("agreementEmpty").isVisible());
        QCOMPARE(panel().coders().size(), std::size_t{2});
        QCOMPARE(panel().model().value(0, 0), 2);
        QCOMPARE(panel().model().value(0, 1), held(kEda).severity);
        judge(kEda, Qt::Key_0);
        QVERIFY(document().annotations().empty());
        QVERIFY(part<QLabel>("agreementEmpty").isVisible());
    }
    void putsCodersSideBySide() {
        twoCodersOnThreeEvents();
        AgreementModel& model = panel().model();
        QAbstractItemModelTester tester(&model);
        QCOMPARE(panel().coders(), (std::vector<Coder>{{u"Ada"_s}, {u"Ben"_s}}));
        QCOMPARE(listed(), (QStringList{kEda, kChips, kLicence}));
        QCOMPARE(model.value(0, 0), 2);
        QCOMPARE(model.value(0, 1), 5);
        QCOMPARE(model.index(0, model.spreadColumn()).data().toInt(), 3);
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"Ada"_s);
        // The coincidences of 2–5, 4–3 and 3–3, by hand: n_2 = 1, n_3 = 3, n_4 = 1, n_5 = 1; ordinal
        // positions 0.5, 2.5, 4.5, 5.5. D_o = (2 · 25 + 2 · 4) / 6, D_e = 93 / 15.
        const double alpha = 1 - (58.0 / 6) / ((1 * 3 * 4 + 16 + 25 + 3 * 4 + 3 * 9 + 1) * 2.0 / 30);
        QVERIFY2(numbers().contains(QLocale().toString(alpha, 'f', 2)), qPrintable(numbers()));
        QVERIFY(numbers().contains(u"3 by all"_s));
        QTRY_VERIFY(panel().intervals());
        QVERIFY(numbers().contains(u"95 % interval"_s));
        QVERIFY(numbers().contains(u"Ada and Ben: κ"_s));
        tick(u"The record"_s, true);
        QCOMPARE(panel().coders().size(), std::size_t{3});
        QCOMPARE(model.value(model.rowCount() - 1, 2).has_value(), true);
        tick(u"Ada"_s, false);
        tick(u"The record"_s, false);
        QVERIFY(numbers().contains(u"two coders"_s));
    }
    void sortsByAnyColumn() {
        twoCodersOnThreeEvents();
        auto& view = part<QTableView>("agreementView");
        const QHeaderView& header = *view.horizontalHeader();
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {},
                          QPoint(header.sectionViewportPosition(2) + 10, header.height() / 2));
        // By what Ben said.
        QCOMPARE(part<QTableView>("agreementView").model()->index(0, 2).data().toInt(),
                 header.sortIndicatorOrder() == Qt::AscendingOrder ? 3 : 5);
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {},
                          QPoint(header.sectionViewportPosition(0) + 10, header.height() / 2));
        QCOMPARE(listed().indexOf(kChips), header.sortIndicatorOrder() == Qt::AscendingOrder ? 0 : 2);
    }
    void selectsAndBringsIntoView() {
        twoCodersOnThreeEvents();
        QVERIFY(panel().isVisible());
        choose(1);
        QCOMPARE(selection().selected(), *document().keyOf(kChips));
        window().session().window.setRange({20000, 20100});
        QTest::mouseDClick(part<QTableView>("agreementView").viewport(), Qt::LeftButton, {}, placeOf(1));
        const DayRange range = window().session().window.range();
        QVERIFY(range.from <= held(kChips).span.start && held(kChips).span.start <= range.to);
    }
    void settlesOneByOne() {
        twoCodersOnThreeEvents();
        panel();
        const QByteArray before = json();
        const int notes = int(document().annotations().size());
        pressOverTimeline(Qt::Key_D);
        QTRY_COMPARE(selection().selected(), *document().keyOf(kEda));
        const int record = held(kEda).severity;
        const int settled = record == 4 ? 5 : 4;
        QTest::mouseClick(&part<QAbstractButton>("settleEvent"), Qt::LeftButton);
        QTRY_VERIFY(panel().findChild<KeyMenu*>(u"settleMenu"_s));
        auto* menu = panel().findChild<KeyMenu*>(u"settleMenu"_s);
        QVERIFY(std::ranges::any_of(menu->actions(), [](const QAction* action) {
            return action->text().contains(u"— Ben"_s) && action->data() == u"5"_s;
        }));
        QTest::keyClick(menu, Qt::Key(Qt::Key_0 + settled));
        QTRY_COMPARE(held(kEda).severity, settled);
        QCOMPARE(int(document().annotations().size()), notes + 1);
        QVERIFY(document().annotations().back().body.contains(u"Ada: 2; Ben: 5"_s));
        QCOMPARE(panel().model().index(0, panel().model().settledColumn()).data().toString(), u"settled"_s);
        // What was said stays what it was, and the next is another.
        QCOMPARE(panel().model().value(0, 0), 2);
        pressOverTimeline(Qt::Key_D);
        QTRY_COMPARE(selection().selected(), *document().keyOf(kChips));
        pressOverTimeline(Qt::Key_D);
        QTRY_COMPARE(selection().selected(), *document().keyOf(kChips));
        stack().undo();
        QVERIFY(json() == before);
    }
    void comparesCodesToo() {
        says(u"Ada"_s, kEda, 0, {u"Escalation"_s});
        says(u"Ben"_s, kEda, 0, {u"Relief"_s});
        says(u"Ada"_s, kChips, 0, {u"Escalation"_s});
        says(u"Ben"_s, kChips, 0, {u"Escalation"_s});
        auto& question = part<QComboBox>("agreementQuestion");
        question.setCurrentIndex(question.findText(u"Escalation"_s));
        QCOMPARE(listed(), (QStringList{kEda, kChips}));
        QCOMPARE(panel().model().index(0, 1).data().toString(), u"applied"_s);
        QCOMPARE(panel().model().index(0, 2).data().toString(), u"not applied"_s);
        QVERIFY(numbers().contains(u"nominal"_s));
        choose(0);
        QVERIFY(!part<QAbstractButton>("settleEvent").isEnabled());
    }
    void saysWhyANumberIsUndefined() {
        says(u"Ada"_s, kEda, 3);
        says(u"Ben"_s, kEda, 3);
        panel();
        QVERIFY(numbers().contains(u"α is undefined"_s));
        QVERIFY(numbers().contains(u"κ is undefined"_s));
        QVERIFY(numbers().contains(u"the value 3"_s));
    }
    void makesTheBalanceOfEachCoder() {
        const int record = held(kEda).severity;
        says(u"Ada"_s, kEda, record == 5 ? 4 : 5);
        says(u"Ben"_s, kEda, record);
        panel();
        const QByteArray before = json();
        QTest::mouseClick(&part<QAbstractButton>("makeCoderScenarios"), Qt::LeftButton);
        const Scenario& made = document().scenarios().back();
        QCOMPARE(made.name, u"As Ada judges the severity"_s);
        QCOMPARE(made.changes.size(), std::size_t{1});
        QCOMPARE(made.changes[0].event, kEda);
        QCOMPARE(made.changes[0].factor, record == 5 ? 1.0 / 3 : std::pow(3.0, 5 - record));
        // It can be put in view, and the balance is another one.
        auto& balance = window().session().balance;
        const Day when = held(kEda).span.start + 10;
        QVERIFY(window().session().scenario.choose({}));
        const double was = balance.sumsOn(when).net;
        QVERIFY(window().session().scenario.choose(made.id));
        QVERIFY(balance.sumsOn(when).net != was);
        stack().undo();
        QVERIFY(json() == before);
        // Ben judges as the record does: of him alone there is nothing to show.
        tick(u"Ada"_s, false);
        QTest::mouseClick(&part<QAbstractButton>("makeCoderScenarios"), Qt::LeftButton);
        QVERIFY(json() == before);
        QVERIFY(!part<QLabel>("agreementTold").text().isEmpty());
    }
};

FULCRUM_WINDOW_TEST(TestAgreementPanel)
#include "test_agreement_panel.moc"
