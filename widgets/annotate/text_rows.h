// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small table of texts whose rows can be added, removed and moved: claims, sources, figures, titles in
// other languages. It knows texts and columns, not what they mean. GUI thread.
#pragma once

#include <QStringList>
#include <QTableWidget>
#include <QToolButton>
#include <vector>

namespace fulcrum {

class TextRows : public QWidget {
    Q_OBJECT
public:
    /// `name` is the object name of the table; the last column but those named narrow takes the room.
    TextRows(const QString& name, int columns, QWidget* parent = nullptr);

    void setTitles(const QStringList& titles, const QString& accessibleName);
    /// Share of the width that each column takes.
    void setShares(const std::vector<int>& shares);
    void setRows(const std::vector<QStringList>& rows);
    /// Without rows that are all blank; every text without blanks at its ends.
    std::vector<QStringList> rows() const;
    QTableWidget& table() { return *m_table; }

signals:
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addRow();
    void removeRow();
    void moveRow(int step);
    void fillRow(int row, const QStringList& texts);
    void follow();
    void retranslate();
    void share();

    QTableWidget* m_table;
    QToolButton* m_add;
    QToolButton* m_remove;
    QToolButton* m_up;
    QToolButton* m_down;
    std::vector<int> m_shares;
    bool m_isFilling = false;
};

}  // namespace fulcrum
