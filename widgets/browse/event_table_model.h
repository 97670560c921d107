// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The events of a document as rows: all of them, or those that a filter lets through, in the order of time or
// of a column. It holds positions only and reads a row's texts when they are asked for, so that a million
// rows cost four bytes each. More it does not list, since Qt's table keeps an entry for each row that it
// makes anew with every edit; the line of titles says so. GUI thread; owned by the table.
#pragma once

#include <QAbstractTableModel>
#include <functional>
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
    /// How many events there are to list; more than there are rows where there are more than kMostRows.
    int eventCount() const { return m_eventCount; }
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
    static constexpr int kMostRows = 1'000'000;

    /// Lists at most so many, the first in the order of the table.
    void setMostRows(int most);

    /// These rows with all columns as tab-separated text under a line of titles. What a spreadsheet would
    /// take for a formula is written as text.
    QString tsv(const std::vector<int>& rows) const;

private:
    void list();
    /// Puts all rows, which are in the order of time, in that of another column.
    void order();
    void orderByTitle();
    /// Puts the rows in the order of a small number of each, and those of one number in that of time.
    void orderBy(const std::function<int(EventIndex)>& numberOf, int numbers);
    QString columnName(int column) const;
    QString text(EventIndex event, int column) const;
    Day statusDay() const;

    const Document& m_document;
    const CurrentBalance& m_balance;
    const TimeWindow& m_window;
    std::shared_ptr<const EventSet> m_shown;
    std::shared_ptr<const EventColumns> m_listedOf;  ///< the columns that the rows are positions in
    std::vector<EventIndex> m_rows;
    int m_eventCount = 0;
    int m_mostRows = kMostRows;
    int m_sorted = Date;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

}  // namespace fulcrum
