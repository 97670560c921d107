// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The stories of the project: one step at a time, with its text, while window, lens, filter and selection
// follow; and where they are written, the view kept as a step, steps put in order and worded. GUI thread;
// owned by its dock.
#pragma once

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTextBrowser>
#include <QToolButton>
#include <QWidget>

#include "models/document/current_view.h"
#include "widgets/common/dialogs.h"
#include "widgets/common/dock_panel.h"
#include "widgets/present/story_writing.h"

namespace fulcrum {

class StoryPanel : public QWidget, public DockPanel {
    Q_OBJECT
public:
    /// All must outlive the panel.
    StoryPanel(Document& document, CurrentView& view, const TimeWindow& window, Selection& selection,
               Dialogs& dialogs, QWidget* parent = nullptr);

    void setTheme(const Theme& theme) override;

    /// Goes to the first step of this story; does nothing if there is no such story.
    void begin(const QString& storyId);
    /// Tells this step of this story, while the view stays as it is.
    void resume(const QString& storyId, int step);
    /// A step forward or back; before the first step, and at the ends, there is none to go to.
    void go(int steps);
    /// The step in view, from 0; -1 before the first.
    int step() const { return m_step; }
    /// The story that is chosen, or null if there is none. The pointer holds until the next edit.
    const Story* story() const;
    /// Keeps the view as the step after the one in view; without a story asks for one first.
    void capture();

signals:
    /// A step could not be shown, or an edit not written; the reason in words.
    void refused(const QString& reason);
    /// Something is to be written, but no file keeps it.
    void editingRefused();
    /// The story is to be shown to an audience, or written to a file.
    void presentationRequested();
    void exportRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void listStories();
    void listSteps();
    void showStep();
    void write();
    QString stepHtml(const View& step) const;
    QString changesHtml(const View& step) const;
    void fillMenu();
    void takeOrder();
    bool hasStep() const;
    void retranslate();

    const Document& m_document;
    CurrentView& m_view;
    Selection& m_selection;
    Theme m_theme = Theme::light();
    StoryWriting m_writing;
    QComboBox* m_choice;
    QLabel* m_place;
    QPushButton* m_back;
    QPushButton* m_forward;
    QPushButton* m_capture;
    QPushButton* m_present;
    QToolButton* m_more;
    QMenu* m_menu;
    QListWidget* m_steps;
    QTextBrowser* m_text;
    int m_step = -1;
    bool m_isListing = false;
};

}  // namespace fulcrum
