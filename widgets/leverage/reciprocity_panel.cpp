// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leverage/reciprocity_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/common/balance_text.h"
#include "widgets/common/interface_language.h"
#include "widgets/leverage/points_items.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

const QString kReciprocityTask = u"reciprocity"_s;
const QString kCountTask = u"reciprocity numbers"_s;
/// Any number does; a fixed one gives the same p every time.
constexpr std::uint64_t kSeed = 1990;
ReciprocityNumber numberOf(const QModelIndex& cell) {
    // The first column names the row; choosing it shows all its acts.
    return kReciprocityNumbers[static_cast<std::size_t>(std::max(cell.column() - 1, 0))];
}

}  // namespace

ReciprocityPanel::ReciprocityPanel(const Document& document, const CurrentBalance& balance,
                                   TimeWindow& window, Selection& selection, TaskRunner& tasks,
                                   QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_balance(balance),
      m_tasks(tasks),
      m_numbers(new QTreeView(this)),
      m_meaning(new QLabel(this)),
      m_testState(new QLabel(this)),
      m_testButton(new QToolButton(this)),
      m_pairs(new ReciprocityPairs(document, window, selection, this)) {
    setObjectName(u"reciprocityPanel"_s);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(10, 8, 6, 6);
    columns->setSpacing(14);
    columns->addWidget(makeNumbers(), 63);
    columns->addWidget(m_pairs, 37);
    const auto recountSoon = [this] {
        m_isStale = true;
        if (isVisible()) {
            recount();
        }
    };
    connect(&m_document, &Document::changed, this,
            [this, recountSoon, former = document.sharedColumns()](const ChangeSet& changes) mutable {
                const bool areColumnsSame = former == m_document.sharedColumns();
                former = m_document.sharedColumns();
                if (!areColumnsSame || touches<Party>(changes) || touches<Track>(changes) ||
                    touches<Era>(changes) || touches<ProjectInfo>(changes)) {
                    recountSoon();
                } else if (touches<Event>(changes)) {
                    // Texts alone are others; those of a panel that is hidden are listed when it is shown.
                    isVisible() ? showPairs() : static_cast<void>(m_isStale = true);
                }
            });
    connect(&m_balance, &CurrentBalance::recordChanged, this, recountSoon);
    connect(&m_tasks, &TaskRunner::changed, this, &ReciprocityPanel::showTestState);
    connect(m_testButton, &QToolButton::clicked, this, [this] {
        if (m_tasks.isRunning(kReciprocityTask)) {
            m_tasks.cancel(kReciprocityTask);
        } else {
            testAgainstChance();
        }
    });
    retranslate();
}

ReciprocityPanel::~ReciprocityPanel() {
    m_tasks.cancel(kReciprocityTask);
    m_tasks.cancel(kCountTask);
}

QWidget* ReciprocityPanel::makeNumbers() {
    prepareCellList(*m_numbers, m_numberModel);
    m_numbers->setObjectName(u"reciprocityNumbers"_s);
    m_numbers->setIndentation(12);
    m_meaning->setObjectName(u"reciprocityMeaning"_s);
    m_meaning->setWordWrap(true);
    m_meaning->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    // Room for the longest text, so that the list does not jump when another number is chosen.
    m_meaning->setMinimumHeight(2 * m_meaning->fontMetrics().lineSpacing());
    m_testState->setObjectName(u"reciprocityTestState"_s);
    m_testButton->setObjectName(u"reciprocityTest"_s);
    connect(m_numbers->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ReciprocityPanel::showPairs);
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_numbers, 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_meaning, 1);
    foot->addWidget(m_testState, 0, Qt::AlignTop);
    foot->addWidget(m_testButton, 0, Qt::AlignTop);
    column->addLayout(foot);
    return part;
}

void ReciprocityPanel::setTheme(const Theme& theme) {
    m_theme = theme;
    m_colours = ProjectColours(m_document.parties(), m_document.tracks(), theme);
    m_pairs->setTheme(theme);
    fillNumbers();
}

void ReciprocityPanel::retranslate() {
    m_numbers->setAccessibleName(tr("How the sides answer each other"));
    showTestState();
    fillNumbers();
}

void ReciprocityPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ReciprocityPanel::showEvent(QShowEvent* event) {
    if (m_isStale) {
        recount();
    }
    QWidget::showEvent(event);
}

void ReciprocityPanel::recount() {
    if (m_balance.isPending()) {
        return;
    }
    m_isStale = false;
    const auto count = [input = m_balance.record().input(), parameters = m_balance.record().parameters(),
                        eras = m_document.eras()] {
        return Counted{reciprocity(input, parameters, eras), magnitudes(input, parameters)};
    };
    if (m_document.columns().size() <= m_quickEvents) {
        take(count());
        return;
    }
    m_isCounting = true;
    m_rows.clear();
    m_tasks.cancel(kReciprocityTask);
    m_tasks.run(
        kCountTask, tr("Counting the answers"), this, [count](const TaskControl&) { return count(); },
        [this](Counted counted) {
            // After an edit meanwhile they are of events that may be others by now; counting begins anew.
            if (!m_isStale) {
                take(std::move(counted));
            }
        });
    fillNumbers();
}

void ReciprocityPanel::take(Counted counted) {
    m_isCounting = false;
    m_rows = std::move(counted.rows);
    m_sizes = std::move(counted.sizes);
    testAgainstChance();
    fillNumbers();
}

void ReciprocityPanel::testAgainstChance() {
    m_tests.reset();
    m_tasks.run(
        kReciprocityTask, tr("Testing the answers against chance"), this,
        [input = m_balance.record().input()](const TaskControl& control) {
            return shiftTests(input, kShifts, kSeed, control.progress, control.stop);
        },
        [this](std::optional<std::vector<ShiftTest>> tests) {
            m_tests = std::move(tests);
            fillNumbers();
            showTestState();
        });
}

void ReciprocityPanel::showTestState() {
    const std::vector<TaskState> running = m_tasks.running();
    const auto mine = std::find_if(running.begin(), running.end(),
                                   [](const TaskState& task) { return task.key == kReciprocityTask; });
    const bool isRunning = mine != running.end();
    //: How far the test against chance is, and below it that it was cancelled
    m_testState->setText(isRunning ? tr("Testing, %1 %").arg(QLocale().toString(100 * mine->progress, 'f', 0))
                         : m_tests ? QString()
                                   : tr("Not tested"));
    m_testButton->setText(isRunning ? tr("Cancel") : tr("Test against chance"));
    m_testButton->setAccessibleName(m_testButton->text());
    m_testState->setVisible(!m_tests);
    m_testButton->setVisible(!m_tests);
}

std::optional<ShiftTest> ReciprocityPanel::testOf(const ReciprocityRow& row) const {
    if (m_tests) {
        for (const ShiftTest& test : *m_tests) {
            if (test.answering == row.answering && test.isRelief == row.isRelief) {
                return test;
            }
        }
    }
    return std::nullopt;
}

QString ReciprocityPanel::rowName(const ReciprocityRow& row) const {
    const QString side =
        sideName(m_document.parties(), row.answering == kSideA ? Side::A : Side::B, interfaceLanguage());
    //: %1 is a side: how it answers the pressure, or the relief, of the other
    return row.isRelief ? tr("%1 answers relief").arg(side) : tr("%1 answers pressure").arg(side);
}

QList<QStandardItem*> ReciprocityPanel::rowItems(std::size_t position) const {
    const ReciprocityRow& row = m_rows[position];
    QList<QStandardItem*> items{textItem(rowName(row))};
    items.front()->setToolTip(rowName(row));
    items.front()->setIcon(swatch(m_colours.side(row.answering == kSideA ? Side::A : Side::B)));
    for (const ReciprocityNumber number : kReciprocityNumbers) {
        QStandardItem* item = numberItem(cellText(row, number, testOf(row)));
        QString tip = meaningText(number);
        if (casesOf(row, number) < kFewCases) {
            item->setForeground(m_theme.mutedText);
            tip += u' ' + tr("Few cases: an anecdote, not a pattern.");
        }
        item->setToolTip(tip);
        items.append(item);
    }
    for (QStandardItem* item : std::as_const(items)) {
        item->setData(QVariant::fromValue(static_cast<qulonglong>(position)), kRowRole);
    }
    return items;
}

void ReciprocityPanel::fillHeads() {
    QStringList heads{tr("Who answers what")};
    for (const ReciprocityNumber number : kReciprocityNumbers) {
        heads.append(headText(number));
    }
    m_numberModel.setHorizontalHeaderLabels(heads);
    for (std::size_t i = 0; i < kReciprocityNumbers.size(); ++i) {
        QStandardItem* head = m_numberModel.horizontalHeaderItem(static_cast<int>(i) + 1);
        head->setToolTip(meaningText(kReciprocityNumbers[i]));
        head->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
}

void ReciprocityPanel::fillEras() {
    QStandardItem* era = nullptr;
    std::optional<std::size_t> lastEra;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const ReciprocityRow& row = m_rows[i];
        if (row.causes.empty() && row.pairs.empty()) {
            continue;
        }
        if (era == nullptr || row.era != lastEra) {
            lastEra = row.era;
            const auto* named = row.era ? &m_document.eras()[*row.era] : nullptr;
            era = textItem(named == nullptr ? tr("All time")
                                            : textIn(named->nameIn, interfaceLanguage(), named->name));
            era->setFont(interfaceFont(12.5, QFont::DemiBold));
            era->setSelectable(false);
            m_numberModel.appendRow(era);
        }
        era->appendRow(rowItems(i));
    }
}

void ReciprocityPanel::fillNumbers() {
    const QModelIndex chosen = m_numbers->currentIndex();
    const QVariant chosenRow = chosen.data(kRowRole);
    const int chosenColumn = chosen.column();
    m_isFilling = true;
    m_numberModel.clear();
    fillHeads();
    // While there are no rows that would be measured again for each column.
    m_numbers->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_numbers->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_numbers->header()->setMinimumSectionSize(44);
    fillEras();
    if (m_numberModel.rowCount() == 0) {
        m_isFilling = false;
        m_pairs->clear(m_isCounting
                           ? tr("The answers are being counted.")
                           : tr("No act of one side is recorded that the other could have answered."));
        return;
    }
    m_numbers->expandAll();
    for (int row = 0; row < m_numberModel.rowCount(); ++row) {
        m_numbers->setFirstColumnSpanned(row, {}, true);
    }
    const QModelIndexList again = m_numberModel.match(m_numberModel.index(0, 0), kRowRole, chosenRow, 1,
                                                      Qt::MatchExactly | Qt::MatchRecursive);
    const QModelIndex first = m_numberModel.index(0, 1, m_numberModel.index(0, 0));
    m_numbers->setCurrentIndex(
        chosenRow.isValid() && !again.isEmpty() ? again.front().siblingAtColumn(chosenColumn) : first);
    m_isFilling = false;
    showPairs();
}

void ReciprocityPanel::explain(const ReciprocityRow& row, ReciprocityNumber number) {
    QString text = meaningText(number);
    if (const auto test = testOf(row); test && number == ReciprocityNumber::Chance && !row.era) {
        text += u' ' + tr("By chance alone %1 would be followed.")
                           .arg(QLocale().toString(test->expectedFollowed, 'f', 1));
    }
    if (casesOf(row, number) < kFewCases) {
        text += u' ' + tr("Few cases: an anecdote, not a pattern.");
    }
    m_meaning->setText(text);
}

void ReciprocityPanel::showPairs() {
    if (m_isFilling) {
        return;
    }
    const QModelIndex cell = m_numbers->currentIndex();
    const QVariant position = cell.data(kRowRole);
    // While an edit is reckoned the numbers are of events that may be others by now.
    if (!position.isValid() || m_isStale) {
        m_pairs->clear(tr("Choose a number to see the acts and answers behind it."));
        return;
    }
    const ReciprocityRow& row = m_rows[position.toULongLong()];
    const ReciprocityNumber number = numberOf(cell);
    m_pairs->list({rowName(row), headText(number), number == ReciprocityNumber::Acts,
                   pairsBehind(row, number, m_balance.record().input(), ReciprocityPairs::kMostListed)},
                  m_sizes);
    explain(row, number);
}

}  // namespace fulcrum
