// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The dialog in which what a record's events stand in is changed: its title and horizon, who acts on which
// side, the tracks and the eras. Saving is one edit of the document; where it is refused the reason stands
// below and nothing that was written is lost. What has names in the language of the window is changed in that
// language. Deletes itself when closed. GUI thread.
#pragma once

#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>

#include "models/document/project_frame.h"
#include "widgets/common/date_field.h"
#include "widgets/common/dialogs.h"
#include "widgets/common/fault_label.h"
#include "widgets/project/frame_rows.h"

namespace fulcrum {

class ProjectEditor : public QDialog {
    Q_OBJECT
public:
    /// Both must outlive the editor.
    ProjectEditor(Document& document, Dialogs& dialogs, QWidget* parent = nullptr);

    /// As the fields have it.
    ProjectFrame frame() const;
    bool isDirty() const { return !(frame() == m_before); }

signals:
    void saved();

public slots:
    void reject() override;

private:
    QWidget* makeProjectPage();
    void makeRows();
    void fill();
    void addParty(const Party& party, std::optional<std::size_t> origin, int events);
    void addTrack(const Track& track, std::optional<std::size_t> origin, int events);
    void addEra(const Era& era, std::optional<std::size_t> origin);
    Party partyOf(int row) const;
    Track trackOf(int row) const;
    Era eraOf(int row) const;
    /// What cannot be read as it is written, in words.
    QStringList unread() const;
    void save();

    Document& m_document;
    Dialogs& m_dialogs;
    ProjectFrame m_before;
    QTabWidget* m_pages;
    QLineEdit* m_title;
    QPlainTextEdit* m_description;
    DateField* m_horizon;
    QLineEdit* m_attribution;
    QLineEdit* m_licence;
    FrameRows* m_parties;
    FrameRows* m_tracks;
    FrameRows* m_eras;
    FaultLabel* m_message;
    QDialogButtonBox* m_buttons;
};

}  // namespace fulcrum
