// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "tests/gui/sample_view.h"
#include "widgets/leverage/reciprocity_panel.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

/// Reciprocity in the real sample: each number has as many pairs behind it as it says.
class TestReciprocityPanel : public test::SampleView {
    Q_OBJECT

    std::unique_ptr<ReciprocityPanel> m_panel;

    template <typename W>
    W& part(const char* name) const {
        return *m_panel->findChild<W*>(QString::fromLatin1(name));
    }
    QTreeView& numbers() const { return part<QTreeView>("reciprocityNumbers"); }
    QTreeView& pairs() const { return part<QTreeView>("reciprocityPairs"); }
    QModelIndex cell(const QString& name, ReciprocityNumber number, int era = 0) const {
        const QStandardItemModel& model = m_panel->numbers();
        const QModelIndex parent = model.index(era, 0);
        for (int row = 0; row < model.rowCount(parent); ++row) {
            if (model.index(row, 0, parent).data().toString() == name) {
                return model.index(row, static_cast<int>(number) + 1, parent);
            }
        }
        return {};
    }
    /// Shows the panel again without letting a finished test of chance report: that is for the event loop.
    void showAnew() {
        m_panel =
            std::make_unique<ReciprocityPanel>(*m_document, *m_balance, *m_window, *m_selection, *m_tasks);
        m_panel->resize(1600, 260);
        m_panel->show();
    }
    static void click(QTreeView& view, const QModelIndex& index) {
        view.scrollTo(index);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(index).center());
    }
    /// The count a cell names: behind "n =", or in brackets, or the whole text.
    static int countIn(const QString& text, ReciprocityNumber number) {
        static const QRegularExpression n(u"n = (\\d+)$"_s);
        static const QRegularExpression brackets(u"\\((\\d+)\\)$"_s);
        const bool isShare = number == ReciprocityNumber::Within7 || number == ReciprocityNumber::Within30;
        return number == ReciprocityNumber::Acts ? text.toInt()
                                                 : (isShare ? brackets : n).match(text).captured(1).toInt();
    }

private slots:
    void init() {
        QVERIFY(openSample());
        showAnew();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }
    void cleanup() { m_panel.reset(); }

    void erasAndSidesAreNamed() {
        const QStandardItemModel& model = m_panel->numbers();
        QCOMPARE(model.index(0, 0).data().toString(), u"All time"_s);
        QCOMPARE(model.index(1, 0).data().toString(), u"Opening shots"_s);
        QVERIFY(cell(u"China answers pressure"_s, ReciprocityNumber::Acts).isValid());
        QVERIFY(cell(u"United States answers relief"_s, ReciprocityNumber::Acts).isValid());
    }

    void everyNumberHasAsManyPairsAsItSays() {
        QTRY_VERIFY(m_panel->tests());
        const QStandardItemModel& model = m_panel->numbers();
        int counted = 0;
        for (int era = 0; era < model.rowCount(); ++era) {
            const QModelIndex parent = model.index(era, 0);
            for (int row = 0; row < model.rowCount(parent); ++row) {
                for (const ReciprocityNumber number : kReciprocityNumbers) {
                    const QModelIndex chosen = model.index(row, static_cast<int>(number) + 1, parent);
                    const QString text = chosen.data().toString();
                    numbers().setCurrentIndex(chosen);
                    QCOMPARE(m_panel->pairs().rowCount(), countIn(text, number));
                    ++counted;
                }
            }
        }
        QVERIFY(counted > 100);
        QVERIFY(countIn(cell(u"China answers pressure"_s, ReciprocityNumber::Days).data().toString(),
                        ReciprocityNumber::Days) > 20);
    }

    void aLargeRecordIsCountedInTheBackground() {
        const auto textsOf = [](const QStandardItemModel& model) {
            QStringList texts;
            const auto indexes = model.match(model.index(0, 0), Qt::DisplayRole, u"*"_s, -1,
                                             Qt::MatchWildcard | Qt::MatchRecursive);
            for (const QModelIndex& index : indexes) {
                texts += index.data().toString() + index.siblingAtColumn(1).data().toString();
            }
            return texts;
        };
        const QStringList atOnce = textsOf(m_panel->numbers());
        QVERIFY(atOnce.size() > 20);
        m_panel =
            std::make_unique<ReciprocityPanel>(*m_document, *m_balance, *m_window, *m_selection, *m_tasks);
        m_panel->setQuickEvents(0);
        m_panel->show();
        QVERIFY(m_panel->rows().empty());
        QVERIFY(m_tasks->isRunning(u"reciprocity numbers"_s));
        QCOMPARE(part<QLabel>("reciprocityPairTitle").text(), u"The answers are being counted."_s);
        QTRY_VERIFY(!m_panel->rows().empty());
        QCOMPARE(textsOf(m_panel->numbers()), atOnce);
        QTRY_VERIFY(m_panel->tests());
    }

    void chanceIsTestedInTheBackground() {
        showAnew();
        QCOMPARE(cell(u"China answers pressure"_s, ReciprocityNumber::Chance).data().toString(), u"…"_s);
        QVERIFY(m_tasks->isRunning(u"reciprocity"_s));
        QTRY_VERIFY(m_panel->tests());
        const ShiftTest& test = m_panel->tests()->at(2);
        QCOMPARE(test.answering, kSideB);
        const QString text = cell(u"China answers pressure"_s, ReciprocityNumber::Chance).data().toString();
        QVERIFY2(text.contains(u"p = %1"_s.arg(test.probability, 0, 'f', test.probability < 0.1 ? 3 : 2)),
                 qPrintable(text));
        QVERIFY(!part<QToolButton>("reciprocityTest").isVisible());
    }

    void theTestCanBeCancelledAndRunAgain() {
        showAnew();
        auto& button = part<QToolButton>("reciprocityTest");
        QCOMPARE(button.text(), u"Cancel"_s);
        QTest::mouseClick(&button, Qt::LeftButton);
        QVERIFY(!m_tasks->isRunning(u"reciprocity"_s));
        QCOMPARE(part<QLabel>("reciprocityTestState").text(), u"Not tested"_s);
        QVERIFY(!m_panel->tests());
        QTest::mouseClick(&button, Qt::LeftButton);
        QTRY_VERIFY(m_panel->tests());
    }

    void choosingANumberExplainsItAndListsItsPairs() {
        QTRY_VERIFY(m_panel->tests());
        click(numbers(), cell(u"China answers pressure"_s, ReciprocityNumber::Ratio));
        QVERIFY(part<QLabel>("reciprocityMeaning").text().contains(u"an eye for an eye"_s));
        QVERIFY(part<QLabel>("reciprocityPairTitle")
                    .text()
                    .startsWith(u"China answers pressure · Tit for tat"_s));
        click(numbers(), cell(u"China answers pressure"_s, ReciprocityNumber::Chance));
        QVERIFY(part<QLabel>("reciprocityMeaning").text().contains(u"By chance alone"_s));
    }

    void fewCasesAreSaidToBeFew() {
        bool isFewSeen = false;
        for (std::size_t i = 0; i < m_panel->rows().size(); ++i) {
            const ReciprocityRow& row = m_panel->rows()[i];
            const QModelIndexList found =
                m_panel->numbers().match(m_panel->numbers().index(0, 0), ReciprocityPanel::kRowRole,
                                         qulonglong(i), 1, Qt::MatchExactly | Qt::MatchRecursive);
            if (found.isEmpty()) {
                continue;
            }
            numbers().setCurrentIndex(found.front().siblingAtColumn(5));
            const bool isFew = row.pairs.size() < kFewCases;
            QCOMPARE(part<QLabel>("reciprocityMeaning").text().contains(u"Few cases"_s), isFew);
            isFewSeen = isFewSeen || isFew;
        }
        QVERIFY(isFewSeen);
    }

    void choosingAPairSelectsAnEndAndShowsBoth() {
        QTRY_VERIFY(m_panel->tests());
        click(numbers(), cell(u"China answers pressure"_s, ReciprocityNumber::Days));
        const auto keyAt = [&](int column) {
            return m_panel->pairs().index(1, column).data(ReciprocityPairs::kEventRole).toLongLong();
        };
        const EventKey cause = keyAt(0);
        const EventKey answer = keyAt(1);
        QVERIFY(cause != answer);
        click(pairs(), m_panel->pairs().index(1, 1));
        QCOMPARE(m_selection->selected(), answer);
        const EventColumns& columns = m_document->columns();
        for (const EventKey key : {cause, answer}) {
            const Day start = columns.start[static_cast<std::size_t>(columns.indexOf(key))];
            QVERIFY(m_window->range().from < start && start < m_window->range().to);
        }
        click(pairs(), m_panel->pairs().index(1, 0));
        QCOMPARE(m_selection->selected(), cause);
    }

    void thePairsAreThoseOfTheModel() {
        QTRY_VERIFY(m_panel->tests());
        const QModelIndex chosen = cell(u"China answers pressure"_s, ReciprocityNumber::Within7);
        const ReciprocityRow& row = m_panel->rows()[chosen.data(ReciprocityPanel::kRowRole).toULongLong()];
        QVERIFY(row.answering == kSideB && !row.isRelief && !row.era);
        click(numbers(), chosen);
        for (int i = 0; i < m_panel->pairs().rowCount(); ++i) {
            const int lag = m_panel->pairs().index(i, 2).data().toString().toInt();
            QVERIFY(lag >= 0 && lag <= 7);
        }
        QCOMPARE(int(row.answeredWithin(7).size()), m_panel->pairs().rowCount());
    }
};

FULCRUM_WINDOW_TEST(TestReciprocityPanel)
#include "test_reciprocity_panel.moc"
