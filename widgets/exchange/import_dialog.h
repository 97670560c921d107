// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shows what bringing files into the project would do, record by record, and does it once the user agrees:
// all of it as one edit that can be undone. Files are read in the background, and so is a large edit written;
// the project is opened anew after that. GUI thread; deletes itself when closed.
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QTableView>

#include "models/document/document.h"
#include "models/document/import_plan.h"
#include "models/tasks/task_runner.h"
#include "widgets/exchange/import_rows_model.h"

namespace fulcrum {

class ImportDialog : public QDialog {
    Q_OBJECT
public:
    /// Begins to read at once. Document and tasks must outlive the dialog; the document must keep its edits.
    ImportDialog(Document& document, TaskRunner& tasks, ImportRequest request, QWidget* parent = nullptr);
    ~ImportDialog() override;

    /// Edits of so many records and more are written in the background.
    void setLargeFrom(std::size_t records) { m_largeFrom = records; }

signals:
    /// It is done; said in words.
    void imported(const QString& message);
    /// It is done, and the file holds more than the window knows.
    void reopenWanted(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void read();
    void take(Result<ImportPlan> plan);
    void doImport();
    void finish();
    void setBusy(bool isBusy);
    void showPlan();
    void fillOutcomes();
    QString summary() const;
    void retranslate();

    Document& m_document;
    TaskRunner& m_tasks;
    ImportRequest m_request;
    std::optional<Result<ImportPlan>> m_plan;  ///< none: still being read
    std::size_t m_largeFrom = 500;
    ImportRowsModel m_rows;
    QLabel* m_files;
    QLabel* m_summary;
    QProgressBar* m_progress;
    QComboBox* m_outcomes;
    QCheckBox* m_leaveOut;
    QTableView* m_table;
    QDialogButtonBox* m_buttons;
};

}  // namespace fulcrum
