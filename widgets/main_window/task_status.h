// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is at work in the background, in the status bar: its name, how far it is, and a button that stops it.
// Hidden while nothing runs. GUI thread.
#pragma once

#include <QLabel>
#include <QProgressBar>
#include <QToolButton>
#include <QWidget>

#include "models/tasks/task_runner.h"

namespace fulcrum {

class TaskStatus : public QWidget {
    Q_OBJECT
public:
    /// All of them must outlive this.
    explicit TaskStatus(std::vector<TaskRunner*> runners, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void retranslate();

    std::vector<TaskRunner*> m_runners;
    QLabel* m_title;
    QProgressBar* m_progress;
    QToolButton* m_cancel;
};

}  // namespace fulcrum
