// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The code book as a tree: each code with its colour, its key and how many notes carry it or one below it. A
// code dragged onto another asks to hang below it; what would go round in a circle is refused. Made anew when
// the codes or their uses change. GUI thread.
#pragma once

#include <QStandardItemModel>

#include "models/document/document.h"

namespace fulcrum {

class CodeTreeModel : public QStandardItemModel {
    Q_OBJECT
public:
    enum Column { Name, Key, Uses, ColumnCount };
    static constexpr int kIdRole = Qt::UserRole + 1;

    /// `document` must outlive the model.
    explicit CodeTreeModel(const Document& document, QObject* parent = nullptr);

    /// The codes in whose name or definition these words stand, with all above them; no words: all.
    void fill(const QString& words);
    QModelIndex indexOf(const QString& id) const;
    static QString idAt(const QModelIndex& index);

    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                         const QModelIndex& parent) const override;
    /// Moves nothing itself: the edit of the document does.
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;
    /// Views remove what was dragged away; here the document is asked first.
    bool removeRows(int row, int count, const QModelIndex& parent = {}) override;

signals:
    /// The code is to hang below that one, or at the top where the text is empty.
    void moveRequested(const QString& code, const QString& parent);

private:
    const Document& m_document;
};

}  // namespace fulcrum
