// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The events of a document as rows: all of them, or those that a filter lets through, in the order of time or
// of a column. It holds positions only and reads a row's texts when they are asked for, so that a million
// rows cost four bytes each. GUI thread; owned by the table.
#pragma once

#include <QAbstractTableModel>
#include <memory>
#include <vector>

#include "models/document/current_balance.h"
#include "models/document/document.h"
#include "models/document/time_window.h"
#include "models/domain/event_set.h"

namespace fulcrum {

class EventTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Date, Title, Actor, TrackName, KindName, Severity, Status, ColumnCount };

    /// All must outlive the model. The status is as of the cursor.
    EventTableModel(const Document& document, const CurrentBalance& balance, const TimeWindow& window,
                    QObject* parent = nullptr);

    /// The events to list; null: all.
    void setShown(std::shared_ptr<const EventSet> shown);

    EventIndex eventAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// The row of an event, or −1 where it is not listed. O(rows).
    int rowOf(EventIndex event) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Equal events keep the order of time. Titles are put in order up to kMostSortedTitles rows; beyond,
    /// their column leaves the order as it is.
    void sort(int column, Qt::SortOrder order) override;

    static constexpr int kMostSortedTitles = 20'000;

    /// These rows with all columns as tab-separated text under a line of titles. What a spreadsheet would
    /// take for a formula is written as text.
    QString tsv(const std::vector<int>& rows) const;

private:
    void list();
    void order();
    QString text(EventIndex event, int column) const;
    Day statusDay() const;

    const Document& m_document;
    const CurrentBalance& m_balance;
    const TimeWindow& m_window;
    std::shared_ptr<const EventSet> m_shown;
    std::shared_ptr<const EventColumns> m_listedOf;  ///< the columns that the rows are positions in
    std::vector<EventIndex> m_rows;
    int m_sorted = Date;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

}  // namespace fulcrum
