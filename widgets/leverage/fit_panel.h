// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// "How well does it fit?": what history must show of the balance, held against the project in the background.
// Each claim with its rule, the numbers found, and whether it passes; a failing one is shown as failing, with
// the reason. Choosing a claim brings its days into view. Under a scenario it judges the scenario. GUI
// thread.
#pragma once

#include <QLabel>
#include <QStandardItemModel>
#include <QTextBrowser>
#include <QTimer>
#include <QTreeView>
#include <QWidget>

#include "models/document/current_balance.h"
#include "models/document/document.h"
#include "models/document/time_window.h"
#include "models/leverage/validation.h"
#include "models/tasks/task_runner.h"
#include "widgets/common/dock_panel.h"

namespace fulcrum {

class FitPanel : public QWidget, public DockPanel {
    Q_OBJECT
public:
    /// All references must outlive the panel.
    FitPanel(const Document& document, const CurrentBalance& balance, TimeWindow& window, TaskRunner& tasks,
             QWidget* parent = nullptr);
    ~FitPanel() override;

    void setTheme(const Theme& theme) override;

    /// What was found; empty while it is being judged.
    const std::vector<ValidationClaim>& claims() const { return m_claims; }
    /// One row a claim: the verdict, its number, the claim.
    const QStandardItemModel& model() const { return m_model; }

signals:
    /// The reader wants to know more: a section of the help page.
    void helpRequested(const QString& section);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void judgeSoon();
    void judge();
    void fill();
    void summarise();
    void describe();
    void bringIntoView();
    const ValidationClaim* chosen() const;
    void retranslate();

    const Document& m_document;
    const CurrentBalance& m_balance;
    TimeWindow& m_window;
    TaskRunner& m_tasks;
    Theme m_theme = Theme::light();
    std::vector<ValidationClaim> m_claims;
    QString m_error;
    QStandardItemModel m_model;
    QLabel* m_summary;
    QTreeView* m_list;
    QTextBrowser* m_details;
    QTimer m_settle;
    bool m_isStale = true;
    bool m_isFilling = false;
};

}  // namespace fulcrum
