// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The scenarios of the project: the chosen row is in view, ticked rows are drawn beside it. New, duplicate,
// rename, remove. Every change goes through ActiveScenario; what is refused is told by refused(). GUI thread.
#pragma once

#include <QLabel>
#include <QListWidget>
#include <QToolButton>
#include <QWidget>

#include "models/document/active_scenario.h"
#include "widgets/common/dialogs.h"

namespace fulcrum {

class ScenarioList : public QWidget {
    Q_OBJECT
public:
    /// All references must outlive the list.
    ScenarioList(const Document& document, CurrentBalance& balance, ActiveScenario& active, Dialogs& dialogs,
                 QWidget* parent = nullptr);

signals:
    /// Empty when what was refused before is done with.
    void refused(const QString& reason);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void retranslate();
    void choose(int row);
    void compare();
    void create();
    void duplicate();
    void rename();
    void tell(const Result<void>& done);
    QToolButton* addButton(const QString& name, void (ScenarioList::*clicked)());

    const Document& m_document;
    CurrentBalance& m_balance;
    ActiveScenario& m_active;
    Dialogs& m_dialogs;
    QLabel* m_title;
    QListWidget* m_list;
    QToolButton* m_new;
    QToolButton* m_duplicate;
    QToolButton* m_rename;
    QToolButton* m_remove;
    bool m_isFilling = false;
};

}  // namespace fulcrum
