// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What hangs below the search field while somebody types: why the query cannot be read, and what may be
// written at the cursor. It never takes the focus; the field hands it the keys. A child of the window that
// the field is in. GUI thread.
#pragma once

#include <QFrame>
#include <QLabel>
#include <QListWidget>
#include <vector>

#include "models/filter/completion.h"

namespace fulcrum {

class SearchDrop : public QFrame {
    Q_OBJECT
public:
    explicit SearchDrop(QWidget* parent);

    /// Shows a line about what is wrong; empty: none.
    void showError(const QString& text);
    /// Lists choices, each with what it is called; none: no list.
    void showChoices(const std::vector<Completion>& choices, const QStringList& names);
    /// Lays itself below `field`, or hides where there is nothing to show.
    void placeBelow(const QWidget& field);

    bool hasChoices() const { return m_list->count() > 0; }
    /// The row that is marked, or −1.
    int current() const { return m_list->currentRow(); }
    /// Marks the next (1) or the previous (−1) choice, going round.
    void step(int step);

signals:
    void chosen(int row);

private:
    QLabel* m_error;
    QListWidget* m_list;
};

}  // namespace fulcrum
