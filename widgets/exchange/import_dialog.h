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
#include <QPushButton>
#include <QTableView>

#include "models/document/document.h"
#include "models/document/import_plan.h"
#include "models/settings/settings.h"
#include "models/tasks/task_runner.h"
#include "widgets/exchange/import_rows_model.h"

namespace fulcrum {

class MappingPage;

class ImportDialog : public QDialog {
    Q_OBJECT
public:
    /// Begins to read at once. Document and tasks must outlive the dialog; the document must keep its edits.
    ImportDialog(Document& document, TaskRunner& tasks, Settings& settings, ImportRequest request,
                 QWidget* parent = nullptr);
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
    /// Where a single table is imported, what its columns mean can be chosen.
    void makeMapping();
    void readAsMapped();
    void read();
    void take(Result<ImportPlan> plan);
    void doImport();
    /// Writes a large table while it is read once more.
    void importWhileReading();
    /// What was written in the background is there, or `failure` says why not.
    void takeWritten(const Error* failure);
    void finish();
    void setBusy(bool isBusy);
    void showPlan();
    void fillOutcomes();
    QString summary() const;
    void retranslate();

    Document& m_document;
    TaskRunner& m_tasks;
    Settings& m_settings;
    ImportRequest m_request;
    std::optional<Result<ImportPlan>> m_plan;  ///< none: still being read
    std::size_t m_largeFrom = 500;
    ImportRowsModel m_rows;
    QLabel* m_files;
    QLabel* m_summary;
    QProgressBar* m_progress;
    QPushButton* m_columns;            ///< shows the mapping
    MappingPage* m_mapping = nullptr;  ///< null unless a table is imported
    QString m_headings;                ///< of the table, to know it again
    QComboBox* m_outcomes;
    QCheckBox* m_leaveOut;
    QTableView* m_table;
    QDialogButtonBox* m_buttons;
};

}  // namespace fulcrum
