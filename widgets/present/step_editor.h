// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words of a step of a story, how it comes into view, and its call-outs. Stays open beside the window, so
// that what a call-out points to can be pointed at there. GUI thread; deletes itself when closed.
#pragma once

#include <QCheckBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "models/domain/story.h"
#include "widgets/present/callout_list.h"

namespace fulcrum {

class StepEditor : public QDialog {
    Q_OBJECT
public:
    /// All must outlive the dialog.
    StepEditor(const Document& document, const TimeWindow& window, const Selection& selection,
               const View& step, QWidget* parent = nullptr);

    View step() const;

signals:
    /// The step is to become this.
    void written(const fulcrum::View& step);

private:
    View m_step;
    QLineEdit* m_title;
    QPlainTextEdit* m_text;
    QPlainTextEdit* m_notes;
    QCheckBox* m_moves;
    CalloutList* m_callouts;
    QDialogButtonBox* m_buttons;
};

}  // namespace fulcrum
