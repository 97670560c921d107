// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window in which one event is written or changed. It stands beside the main window, so that other events
// can be looked up and selected meanwhile. Saving is one edit of the document; where it is refused, by the
// rules or by the disk, the reason stands below and nothing that was written is lost. Deletes itself when
// closed. GUI thread.
#pragma once

#include <QDialog>
#include <QPushButton>
#include <QTimer>

#include "widgets/annotate/event_form.h"
#include "widgets/common/dialogs.h"
#include "widgets/common/fault_label.h"

namespace fulcrum {

class EventEditor : public QDialog {
    Q_OBJECT
public:
    /// All must outlive the editor. Begins with an event that is not in the document yet, by its empty id, or
    /// with one that is.
    EventEditor(Document& document, Selection& selection, Dialogs& dialogs, const Event& event,
                QWidget* parent = nullptr);

    EventForm& form() { return *m_form; }
    const QString& eventId() const { return m_before.id; }
    /// Whether something would be lost by closing.
    bool isDirty() const;

signals:
    /// The event is in the document as the fields have it.
    void saved(const QString& eventId);

public slots:
    void reject() override;

private:
    void save();
    void follow();

    Document& m_document;
    Selection& m_selection;
    Dialogs& m_dialogs;
    Event m_before;  ///< as the document holds it; without an id it is new
    EventForm* m_form;
    FaultLabel* m_message;
    QPushButton* m_save;
    QTimer m_settle;
};

}  // namespace fulcrum
