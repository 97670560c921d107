// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What moved the balance over a stretch of time: the events whose points changed, largest change first, with
// subtotals by track; both sum exactly to the difference of the balance. The stretch is the visible window
// until a date is chosen here. Choosing a line selects its event. The two ledgers of a large record are made
// in the background, and what was listed before stays until they are there. GUI thread.
#pragma once

#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QStandardItemModel>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QWidget>

#include "models/document/current_balance.h"
#include "models/document/document.h"
#include "models/document/selection.h"
#include "models/document/time_window.h"
#include "models/leverage/movement.h"
#include "models/tasks/task_runner.h"
#include "widgets/common/dock_panel.h"
#include "widgets/common/project_colours.h"
#include "widgets/leverage/points_items.h"

namespace fulcrum {

class MovementPanel : public QWidget, public DockPanel {
    Q_OBJECT
public:
    /// All references must outlive the panel.
    MovementPanel(const Document& document, const CurrentBalance& balance, const TimeWindow& window,
                  Selection& selection, TaskRunner& tasks, QWidget* parent = nullptr);
    ~MovementPanel() override;

    void setTheme(const Theme& theme) override;
    /// The days of records with more events than this are compared in the background.
    void setQuickEvents(EventIndex most) { m_quickEvents = most; }

    /// The two days that are compared.
    Day from() const { return m_from; }
    Day to() const { return m_to; }
    /// One row an event and side, the total last.
    const QStandardItemModel& lines() const { return m_lineModel; }
    /// The total first, then one row a track that moved.
    const QStandardItemModel& tracks() const { return m_trackModel; }

    /// Roles of the first column: the event's key, and the exact change.
    static constexpr int kEventRole = Qt::UserRole + 1;
    static constexpr int kPointsRole = Qt::UserRole + 2;

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeHead();
    void refresh();
    void refreshSoon();
    /// Sets the two days, within the record, and shows them.
    void takeDays();
    void take(const Movement& movement);
    void followWindow();
    /// Compares these days from now on, whatever the window shows.
    void compare(Day from, Day to);
    void describe(const Movement& movement);
    void fillTracks(const Movement& movement);
    void fillLines(const Movement& movement);
    QList<QStandardItem*> lineItems(const MovementLine& line, double widest) const;
    void chooseSelected();
    void retranslate();

    const Document& m_document;
    const CurrentBalance& m_balance;
    const TimeWindow& m_window;
    Selection& m_selection;
    TaskRunner& m_tasks;
    EventIndex m_quickEvents = kManyEvents;
    ProjectColours m_colours;
    Day m_from = 0;
    Day m_to = 0;
    QStandardItemModel m_lineModel;
    QStandardItemModel m_trackModel;
    QLabel* m_title;
    QLabel* m_ends;
    QCheckBox* m_follows;
    QLabel* m_fromName;
    QLabel* m_toName;
    QDateEdit* m_fromEdit;
    QDateEdit* m_toEdit;
    QToolButton* m_fromHere;
    QToolButton* m_toHere;
    QTreeView* m_tracks;
    QTreeView* m_lines;
    SignedBar* m_bar;
    QTimer m_settle;
    bool m_isFilling = false;
};

}  // namespace fulcrum
