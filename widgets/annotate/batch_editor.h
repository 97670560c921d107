// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Changes several events alike, as one edit: each field stays as it is until something is chosen for it. GUI
// thread; deletes itself when closed.
#pragma once

#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>

#include "models/document/event_edits.h"
#include "widgets/annotate/words_field.h"

namespace fulcrum {

class BatchEditor : public QDialog {
    Q_OBJECT
public:
    /// The document must outlive the dialog.
    BatchEditor(Document& document, std::vector<EventKey> events, QWidget* parent = nullptr);

signals:
    /// The events have been changed; said in words.
    void changed(const QString& message);

private:
    QComboBox* makeChoice(const QString& name);
    EventPatch patch() const;
    void follow();
    void apply();

    Document& m_document;
    std::vector<EventKey> m_events;
    QComboBox* m_actor;
    QComboBox* m_target;
    QComboBox* m_track;
    QComboBox* m_kind;
    QComboBox* m_direction;
    QComboBox* m_severity;
    WordsField* m_addedTags;
    WordsField* m_removedTags;
    QLabel* m_message;
    QDialogButtonBox* m_buttons;
};

}  // namespace fulcrum
