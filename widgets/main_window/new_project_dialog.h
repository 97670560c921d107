// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks what a project is to begin with: the sample, nothing, or a table of a spreadsheet; for the latter two
// who the sides are and what they deal in. It writes the new file itself and says which it is; opening it is
// up to whoever asked. GUI thread; deletes itself when closed.
#pragma once

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <array>

#include "models/settings/settings.h"
#include "widgets/common/dialogs.h"

namespace fulcrum {

class NewProjectDialog : public QDialog {
    Q_OBJECT
public:
    NewProjectDialog(Settings& settings, Dialogs& dialogs, QWidget* parent = nullptr);

signals:
    void sampleWanted();
    /// The project has been written; `files` are to be imported into it next, or there are none.
    void projectMade(const QString& path, const QStringList& files);

private:
    enum Beginning { Sample, Empty, Spreadsheet };
    static constexpr std::size_t kBeginnings = 3;

    Beginning chosen() const;
    void showChosen();
    void begin();

    Settings& m_settings;
    Dialogs& m_dialogs;
    std::array<QRadioButton*, kBeginnings> m_choices{};
    QWidget* m_form;
    QLineEdit* m_sideA;
    QLineEdit* m_sideB;
    QLineEdit* m_tracks;
    QDialogButtonBox* m_buttons;
};

}  // namespace fulcrum
