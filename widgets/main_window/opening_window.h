// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands in the place of the main window while the first project of a sitting is read: its name, how far
// the reading is, and a button that gives it up. Of the size that the main window will have. GUI thread;
// owned by the composition.
#pragma once

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QWidget>

#include "models/settings/settings.h"
#include "models/tasks/task_runner.h"

namespace fulcrum {

class OpeningWindow : public QWidget {
    Q_OBJECT
public:
    /// Shows the first of what `readings` has at work; it must outlive this.
    OpeningWindow(const TaskRunner& readings, const Settings& settings);

signals:
    /// Nobody wants the project any more: the button was pressed, or the window closed.
    void givenUp();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void refresh();

    const TaskRunner& m_readings;
    QLabel* m_title;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
};

}  // namespace fulcrum
