// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Coders side by side: who judged what, how far they agree beyond chance, on which events they differ most,
// and settling those one by one. The balance as each coder would have it becomes a scenario. The intervals
// are computed in the background, and only while the panel is seen. GUI thread; owned by its dock.
#pragma once

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <optional>

#include "models/document/coding.h"
#include "models/document/current_balance.h"
#include "models/document/selection.h"
#include "models/tasks/task_runner.h"
#include "widgets/annotate/agreement_model.h"
#include "widgets/annotate/agreement_numbers.h"
#include "widgets/common/dialogs.h"
#include "widgets/common/dock_panel.h"

namespace fulcrum {

class AgreementPanel : public QWidget, public DockPanel {
    Q_OBJECT
public:
    /// All must outlive the panel.
    AgreementPanel(Document& document, const NoteList& notes, const CurrentBalance& balance,
                   Selection& selection, TaskRunner& tasks, Dialogs& dialogs, QWidget* parent = nullptr);
    ~AgreementPanel() override;

    void setTheme(const Theme& theme) override;
    /// Goes to the next event that the coders differ on and that nobody has settled, in the order shown.
    void showNext();

    AgreementModel& model() { return *m_model; }
    const std::optional<AgreementIntervals>& intervals() const { return m_intervals; }
    /// Who takes part, in the order of the columns.
    std::vector<Coder> coders() const;

signals:
    /// Something is to be written, but no file keeps it.
    void editingRefused();
    /// The event is to be brought into view.
    void revealed(fulcrum::EventKey event);
    /// There are scenarios of the coders now.
    void scenariosMade();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeChoice();
    QWidget* makeNumbers();
    QWidget* makeEvents();
    bool mayEdit();
    void follow();
    void refresh();
    void fillCoders();
    void fillQuestions();
    /// Ordinal: the severity is asked for. Nominal: the code chosen.
    Metric metric() const;
    void compare();
    void compute();
    void showNumbers();
    void showCurrent();
    EventKey currentEvent() const;
    void chooseSettlement();
    void settleAt(EventKey event, int severity);
    QString saidText(const JudgedEvent& judged, EventIndex event) const;
    void makeScenarios();
    QString coderName(const Coder& coder) const;
    void retranslate();

    Document& m_document;
    const NoteList& m_notes;
    const CurrentBalance& m_balance;
    Selection& m_selection;
    TaskRunner& m_tasks;
    Dialogs& m_dialogs;
    Coding m_coding;
    CodingTable m_table;
    std::optional<AgreementIntervals> m_intervals;
    AgreementModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QStackedWidget* m_pages;
    QLabel* m_empty;
    QListWidget* m_coders;
    QComboBox* m_question;
    QLabel* m_numbers;
    QLabel* m_told;
    QPushButton* m_makeScenarios;
    QTableView* m_view;
    QPushButton* m_settle;
    QPushButton* m_next;
    bool m_isStale = true;
    bool m_isFilling = false;
};

}  // namespace fulcrum
