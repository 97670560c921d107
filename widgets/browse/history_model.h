// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The edits of a project as rows: when, who, what; the newest first, with those that were merged in at their
// time. Rows are read from the file a page at a time as they come into view, so a long history costs no more
// than a short one. What an edit changed is asked of the document.
#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <limits>
#include <vector>

#include "models/document/document.h"

namespace fulcrum {

class HistoryModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, Who, What, kColumnCount };

    explicit HistoryModel(const Document& document, QObject* parent = nullptr);

    const LogHead& edit(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    void readAgain();
    void follow();
    QString what(const LogHead& edit) const;

    const Document& m_document;
    std::vector<LogHead> m_rows;
    std::vector<LogHead> m_merged;  ///< newest first; those up to m_nextMerged are among the rows
    std::size_t m_nextMerged = 0;
    std::int64_t m_oldest = std::numeric_limits<std::int64_t>::max();  ///< place of the oldest own row read
    std::int64_t m_newest = 0;
    bool m_isWhole = false;
    QHash<QString, QString> m_reverses;  ///< of the rows read
};

}  // namespace fulcrum
