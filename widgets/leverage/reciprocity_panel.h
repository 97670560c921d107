// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the sides answer each other in the record, by era and side, pressure and relief apart: how many acts
// are answered and how soon, how hard, and whether chance would do as well. Choosing a number lists the pairs
// it was counted from; choosing one of those selects an event and brings both into view. The test against
// chance runs in the background. It speaks of the record, whatever the scenario. GUI thread.
#pragma once

#include <QLabel>
#include <QStandardItemModel>
#include <QToolButton>
#include <QTreeView>
#include <QWidget>
#include <optional>

#include "models/document/current_balance.h"
#include "models/document/document.h"
#include "models/document/selection.h"
#include "models/document/time_window.h"
#include "models/tasks/task_runner.h"
#include "widgets/common/dock_panel.h"
#include "widgets/common/project_colours.h"
#include "widgets/leverage/reciprocity_numbers.h"
#include "widgets/leverage/reciprocity_pairs.h"

namespace fulcrum {

class ReciprocityPanel : public QWidget, public DockPanel {
    Q_OBJECT
public:
    /// All references must outlive the panel.
    ReciprocityPanel(const Document& document, const CurrentBalance& balance, TimeWindow& window,
                     Selection& selection, TaskRunner& tasks, QWidget* parent = nullptr);
    ~ReciprocityPanel() override;

    void setTheme(const Theme& theme) override;
    /// The numbers of records with more events than this are counted in the background.
    void setQuickEvents(EventIndex most) { m_quickEvents = most; }

    /// Eras, with a row a side and sort of act below each; the numbers in the columns from 1 on.
    const QStandardItemModel& numbers() const { return m_numberModel; }
    /// The pairs behind the number chosen.
    const QStandardItemModel& pairs() const { return m_pairs->model(); }
    const std::vector<ReciprocityRow>& rows() const { return m_rows; }
    const std::optional<std::vector<ShiftTest>>& tests() const { return m_tests; }

    /// Role of a cell of numbers(): the position in rows().
    static constexpr int kRowRole = Qt::UserRole + 1;

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Counted {
        std::vector<ReciprocityRow> rows;
        std::vector<double> sizes;
    };

    QWidget* makeNumbers();
    void recount();
    void take(Counted counted);
    void testAgainstChance();
    void showTestState();
    void fillHeads();
    void fillEras();
    void fillNumbers();
    QList<QStandardItem*> rowItems(std::size_t position) const;
    QString rowName(const ReciprocityRow& row) const;
    std::optional<ShiftTest> testOf(const ReciprocityRow& row) const;
    void showPairs();
    void explain(const ReciprocityRow& row, ReciprocityNumber number);
    void retranslate();

    const Document& m_document;
    const CurrentBalance& m_balance;
    TaskRunner& m_tasks;
    Theme m_theme = Theme::light();
    ProjectColours m_colours;
    std::vector<ReciprocityRow> m_rows;
    std::vector<double> m_sizes;  ///< m by EventIndex
    std::optional<std::vector<ShiftTest>> m_tests;
    QStandardItemModel m_numberModel;
    QTreeView* m_numbers;
    QLabel* m_meaning;
    QLabel* m_testState;
    QToolButton* m_testButton;
    ReciprocityPairs* m_pairs;
    EventIndex m_quickEvents = kManyEvents;
    bool m_isCounting = false;
    bool m_isStale = true;
    bool m_isFilling = false;
};

}  // namespace fulcrum
