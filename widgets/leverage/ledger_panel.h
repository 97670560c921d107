// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What makes the balance on the day of the cursor: a line an event and side, largest first, or grouped by
// side and track with subtotals; the lines sum exactly to the net, and the chosen one shows the factors it is
// made of. Choosing a line selects its event. The ledger of a large record is made in the background, and the
// one before stays until it is there. GUI thread.
#pragma once

#include <QCheckBox>
#include <QLabel>
#include <QStandardItemModel>
#include <QTimer>
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

namespace fulcrum {

class LedgerPanel : public QWidget, public DockPanel {
    Q_OBJECT
public:
    /// All references must outlive the panel.
    LedgerPanel(const Document& document, const CurrentBalance& balance, const TimeWindow& window,
                Selection& selection, TaskRunner& tasks, QWidget* parent = nullptr);
    ~LedgerPanel() override;

    void setTheme(const Theme& theme) override;
    /// The ledgers of records with more events than this are made in the background.
    void setQuickEvents(EventIndex most) { m_quickEvents = most; }

    /// The day the ledger is of.
    Day day() const { return m_day; }
    const QStandardItemModel& model() const { return m_model; }

    /// Roles of the first column: the event's key, and the exact points of the line or subtotal.
    static constexpr int kEventRole = Qt::UserRole + 1;
    static constexpr int kPointsRole = Qt::UserRole + 2;

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void refreshSoon();
    void take(const Ledger& ledger);
    void describe(const Ledger& ledger);
    void fillBySize(const Ledger& ledger);
    void fillByTrack(const Ledger& ledger);
    QList<QStandardItem*> lineItems(const LedgerLine& line) const;
    QList<QStandardItem*> sumItems(const QString& text, double points) const;
    void chooseSelected();
    void explain();
    void retranslate();

    const Document& m_document;
    const CurrentBalance& m_balance;
    const TimeWindow& m_window;
    Selection& m_selection;
    TaskRunner& m_tasks;
    EventIndex m_quickEvents = kManyEvents;
    Theme m_theme = Theme::light();
    ProjectColours m_colours;
    Day m_day = 0;
    QStandardItemModel m_model;
    QLabel* m_title;
    QLabel* m_net;
    QCheckBox* m_isGrouped;
    QTreeView* m_lines;
    QLabel* m_factors;
    QTimer m_settle;
    bool m_isFilling = false;
};

}  // namespace fulcrum
