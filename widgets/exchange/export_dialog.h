// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks in which format the record is to leave, and which part of it, and says beforehand what the format
// cannot hold. The file is written in the background. GUI thread; deletes itself when closed.
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QRadioButton>

#include "models/document/active_filter.h"
#include "models/document/document.h"
#include "models/document/project_export.h"
#include "models/settings/settings.h"
#include "models/tasks/task_runner.h"
#include "widgets/common/dialogs.h"

namespace fulcrum {

class ExportDialog : public QDialog {
    Q_OBJECT
public:
    /// All must outlive the dialog.
    ExportDialog(const Document& document, const ActiveFilter& filter, TaskRunner& tasks, Settings& settings,
                 Dialogs& dialogs, QWidget* parent = nullptr);
    ~ExportDialog() override;

signals:
    /// It is done; said in words.
    void exported(const QString& message);

protected:
    void changeEvent(QEvent* event) override;

private:
    ExchangeFormat format() const;
    /// What is asked for; fails if the project cannot be read.
    Result<ExportRequest> request(const QString& path) const;
    void showLosses();
    void tellLosses(const Result<ExchangeOutput>& output);
    void write();
    /// Runs it in the background, or here if the project is in no file.
    void run(const ExportRequest& request, const QString& title,
             std::function<void(const Result<ExchangeOutput>&)> done);
    void fillFormats();
    void retranslate();

    const Document& m_document;
    const ActiveFilter& m_filter;
    TaskRunner& m_tasks;
    Settings& m_settings;
    Dialogs& m_dialogs;
    QLabel* m_formatLabel;
    QComboBox* m_format;
    QRadioButton* m_all;
    QRadioButton* m_filtered;
    QCheckBox* m_private;
    QLabel* m_losses;
    QDialogButtonBox* m_buttons;
};

}  // namespace fulcrum
