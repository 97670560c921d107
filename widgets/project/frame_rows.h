// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rows of one kind of record of a project's frame: a table whose cells are written in, with buttons that
// add a row, take one out and, where the order counts, move it. A row remembers which record it came from.
// GUI thread.
#pragma once

#include <QComboBox>
#include <QPushButton>
#include <QTableWidget>
#include <optional>

#include "widgets/common/colour_field.h"

namespace fulcrum {

class FrameRows : public QWidget {
    Q_OBJECT
public:
    enum class Order { Free, Counts };

    /// `name` is the object name of the table; the buttons' begin with it ("partiesAdd").
    FrameRows(const QString& name, int columns, Order order, QWidget* parent = nullptr);

    void setHeads(const QStringList& heads);
    /// Which column takes what room is left.
    void setWideColumn(int column);

    /// Appends a row; `origin` is the place of the record it shows among those it was filled with, none for a
    /// new one.
    int addRow(std::optional<std::size_t> origin);
    std::optional<std::size_t> originOf(int row) const;
    int count() const { return m_table->rowCount(); }

    void setText(int row, int column, const QString& text, bool isEditable = true);
    QString text(int row, int column) const;
    void setColour(int row, int column, const QString& colour);
    QString colour(int row, int column) const;
    QComboBox& setChoice(int row, int column, const QStringList& choices, int chosen);
    int choice(int row, int column) const;

    /// Begins to write in the first cell of the last row.
    void writeInLast();
    QTableWidget& table() { return *m_table; }

signals:
    void addRequested();
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void move(int by);
    void swapRows(int a, int b);
    void follow();
    void retranslate();

    QTableWidget* m_table;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
};

}  // namespace fulcrum
