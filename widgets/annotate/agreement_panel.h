// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Coders side by side: who judged what, how far they agree beyond chance, on which events they differ most,
// and settling those one by one. The balance as each coder would have it becomes a scenario. The intervals
// are computed in the background, and only while the panel is seen. GUI thread; owned by its dock.
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <optional>

#include "models/document/coding.h"
#include "models/document/current_balance.h"
#include "models/document/selection.h"
#include "models/tasks/task_runner.h"
#include "widgets/annotate/agreement_numbers.h"
#include "widgets/annotate/coder_choice.h"
#include "widgets/annotate/disagreement_view.h"
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

    AgreementModel& model() { return m_view->table(); }
    const std::optional<AgreementIntervals>& intervals() const { return m_intervals; }
    /// Who takes part, in the order of the columns.
    std::vector<Coder> coders() const { return m_choice->coders(); }

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
    QWidget* makeNumbers();
    QWidget* makeEvents();
    bool mayEdit();
    void follow();
    void refresh();
    QStringList coderNames() const;
    void compare();
    void compute();
    void showNumbers();
    void showCurrent();
    void chooseSettlement();
    void settleEvent(EventKey event, int severity);
    void makeScenarios();
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
    QStackedWidget* m_pages;
    QLabel* m_empty;
    CoderChoice* m_choice;
    QLabel* m_numbers;
    QLabel* m_told;
    QPushButton* m_makeScenarios;
    DisagreementView* m_view;
    QPushButton* m_settle;
    QPushButton* m_next;
    bool m_isStale = true;
};

}  // namespace fulcrum
