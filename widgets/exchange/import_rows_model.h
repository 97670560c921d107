// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an import would do, one row a record: what becomes of it, which it is, and why. The rows of one
// outcome can be shown alone. GUI thread; owned by the dialog.
#pragma once

#include <QAbstractTableModel>
#include <optional>
#include <vector>

#include "models/document/import_plan.h"

namespace fulcrum {

class ImportRowsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Outcome, Title, Reason, RecordName, kColumnCount };

    explicit ImportRowsModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setRows(std::vector<ImportRow> rows);
    /// None: all rows.
    void showOnly(std::optional<ImportOutcome> outcome);
    /// How many rows there are of this outcome, shown or not.
    int count(ImportOutcome outcome) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ImportRow> m_rows;
    std::vector<std::size_t> m_shown;
    std::optional<ImportOutcome> m_only;
};

/// "New", "Left out": the outcome as a word.
QString outcomeText(ImportOutcome outcome);

}  // namespace fulcrum
