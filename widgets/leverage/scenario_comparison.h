// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Scenarios against the record on the day of the cursor: the balance and its parts by track, and for every
// scenario in view or ticked the difference it makes. Differences by track sum to the difference of the
// balance. GUI thread.
#pragma once

#include <QLabel>
#include <QStandardItemModel>
#include <QTimer>
#include <QTreeView>
#include <QWidget>

#include "models/document/current_balance.h"
#include "models/document/time_window.h"
#include "widgets/common/project_colours.h"

namespace fulcrum {

class ScenarioComparison : public QWidget {
    Q_OBJECT
public:
    /// All references must outlive this.
    ScenarioComparison(const Document& document, const CurrentBalance& balance, const TimeWindow& window,
                       QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    const QStandardItemModel& model() const { return m_model; }

    /// Role of a cell: its exact points.
    static constexpr int kPointsRole = Qt::UserRole + 1;

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void refreshSoon();

    const Document& m_document;
    const CurrentBalance& m_balance;
    const TimeWindow& m_window;
    ProjectColours m_colours;
    QLabel* m_title;
    QTreeView* m_table;
    QStandardItemModel m_model;
    QTimer m_settle;
};

}  // namespace fulcrum
