// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A guided walk through the record: one step at a time, with its text, while window, lens and selection
// follow. It shows the stories of the project and changes nothing of them. GUI thread; owned by its dock.
#pragma once

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QWidget>

#include "models/document/current_view.h"
#include "widgets/common/dock_panel.h"

namespace fulcrum {

class StoryPanel : public QWidget, public DockPanel {
    Q_OBJECT
public:
    /// All must outlive the panel.
    StoryPanel(const Document& document, CurrentView& view, Selection& selection, QWidget* parent = nullptr);

    void setTheme(const Theme& theme) override;

    /// Goes to the first step of this story; does nothing if there is no such story.
    void begin(const QString& storyId);
    /// A step forward or back; before the first step, and at the ends, there is none to go to.
    void go(int steps);
    /// The step in view, from 0; -1 before the first.
    int step() const { return m_step; }

signals:
    /// A step could not be shown; the reason in words.
    void refused(const QString& reason);

protected:
    void changeEvent(QEvent* event) override;

private:
    const Story* story() const;
    void listStories();
    void showStep();
    void write();

    const Document& m_document;
    CurrentView& m_view;
    Selection& m_selection;
    Theme m_theme = Theme::light();
    QComboBox* m_choice;
    QLabel* m_place;
    QPushButton* m_back;
    QPushButton* m_forward;
    QTextBrowser* m_text;
    int m_step = -1;
};

}  // namespace fulcrum
