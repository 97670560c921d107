// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The events that two coders or more have judged, the largest disagreement first: what each said, how far
// that lies apart, and whether it is settled. Texts are made for the rows that are asked for. GUI thread.
#pragma once

#include <QAbstractTableModel>

#include "models/agreement/krippendorff_alpha.h"
#include "models/document/coding.h"

namespace fulcrum {

class AgreementModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// The event comes first, then a column a coder, then these two.
    static constexpr int kEventColumn = 0;
    int coderColumn(int coder) const { return 1 + coder; }
    int spreadColumn() const { return 1 + static_cast<int>(m_coders.size()); }
    int settledColumn() const { return spreadColumn() + 1; }

    static constexpr int kSortRole = Qt::UserRole + 1;
    static constexpr int kEventRole = Qt::UserRole + 2;   ///< EventKey as qlonglong
    static constexpr int kIsOpenRole = Qt::UserRole + 3;  ///< coders differ, and nobody has settled it

    /// `document` must outlive the model.
    explicit AgreementModel(const Document& document, QObject* parent = nullptr);

    /// `coders`: what the coders of the table are called.
    void setTable(const CodingTable& table, Metric metric, const QStringList& coders, const Coding& coding);
    /// What this coder said in this row.
    std::optional<int> value(int row, int coder) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        std::size_t unit = 0;
        double size = 0;  ///< of the disagreement
        int lowest = 0;
        int highest = 0;
        bool isSettled = false;
    };
    QVariant text(const Row& row, int column) const;
    QVariant sortKey(const Row& row, int column) const;

    const Document& m_document;
    CodingTable m_table;
    Metric m_metric = Metric::Ordinal;
    QStringList m_coders;
    std::vector<Row> m_rows;
};

}  // namespace fulcrum
