// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The wanted notes as rows of a list; texts are made for the rows that are asked for. GUI thread.
#pragma once

#include <QAbstractListModel>

#include "models/document/note_list.h"

namespace fulcrum {

class NoteModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { Target = Qt::UserRole + 1, Author, Snippet, Codes, Colours, Depth, IsOrphan, Id };

    /// Both must outlive the model.
    NoteModel(const Document& document, const NoteList& list, QObject* parent = nullptr);

    /// Lists the notes, unless that is done. Empty before: a view lays out all rows anew whenever it is moved
    /// to another place among the widgets, as while its panel is built.
    void fill();
    void setFilter(const NoteFilter& filter);
    const NoteFilter& filter() const { return m_filter; }
    /// The note in this row, or null.
    const Annotation* at(int row) const;
    int rowOf(const QString& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    /// Qt::DisplayRole and Qt::AccessibleTextRole: all of a row in words.
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void refill();

    const Document& m_document;
    const NoteList& m_list;
    NoteFilter m_filter;
    std::vector<NoteRow> m_rows;
    bool m_isFilled = false;
};

}  // namespace fulcrum
