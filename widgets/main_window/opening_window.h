// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands in the place of the main window while the first project of a sitting is read: its name, how far
// the reading is, and a button that gives it up; and, as soon as they are known, the axes and eras of the
// three views, where the main window will have them. Of the size that the main window will have. GUI thread;
// owned by the composition.
#pragma once

#include <QFrame>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QWidget>
#include <optional>

#include "models/document/project_outline.h"
#include "models/settings/settings.h"
#include "models/tasks/task_runner.h"
#include "widgets/common/text_cache.h"
#include "widgets/common/theme.h"
#include "widgets/main_window/view_places.h"

namespace fulcrum {

class OpeningWindow : public QWidget {
    Q_OBJECT
public:
    /// Shows the first of what `readings` has at work; it must outlive this.
    OpeningWindow(const TaskRunner& readings, const Settings& settings);

    /// Shows the axes of a project that is being read, of which `range` will be in view.
    void showAxes(const ProjectOutline& outline, const DayRange& range);
    /// What is read now is another, of which nothing is known yet.
    void clearAxes();

    /// Puts `window` where this one stands, wherever the user has put it meanwhile.
    void placeInstead(QWidget& window) const;

signals:
    /// Nobody wants the project any more: the button was pressed, or the window closed.
    void givenUp();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void refresh();
    void paintAxes(QPainter& painter);

    const TaskRunner& m_readings;
    const Settings& m_settings;
    Theme m_theme;
    std::optional<ProjectOutline> m_outline;
    DayRange m_range;  ///< with the outline
    TextCache m_texts;
    QFrame* m_card;  ///< what is said, over the axes
    QLabel* m_title;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
};

}  // namespace fulcrum
