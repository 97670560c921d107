// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The open conflicts of merges side by side: what holds, what the other copy had, and two buttons that settle
// one, each an edit that can be undone. Hidden while there are none. They are reckoned from the log, so they
// are asked for again only after a merge, a choice, or an undo. GUI thread.
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>
#include <vector>

#include "models/document/document.h"
#include "models/document/project_merge.h"

namespace fulcrum {

class ConflictList : public QWidget {
    Q_OBJECT
public:
    explicit ConflictList(Document& document, QWidget* parent = nullptr);

    int count() const { return static_cast<int>(m_conflicts.size()); }

signals:
    void refused(const QString& reason);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void follow(const ChangeSet& changes);
    void readAgain();
    void settle(bool takeLost);

    Document& m_document;
    std::vector<MergeConflict> m_conflicts;
    std::size_t m_merged = 0;
    QLabel* m_title;
    QTreeWidget* m_list;
    QPushButton* m_keep;
    QPushButton* m_take;
    QTimer m_settling;
};

}  // namespace fulcrum
