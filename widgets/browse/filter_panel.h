// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The facets: for each field its values with the number of events that choosing it would leave, several to be
// chosen at once. It edits the same filter as the search field. Counts are made only while it is shown and
// once the cursor rests. GUI thread.
#pragma once

#include <QLineEdit>
#include <QTimer>
#include <QTreeWidget>
#include <QWidget>
#include <array>
#include <optional>

#include "models/document/active_filter.h"
#include "widgets/common/dock_panel.h"

namespace fulcrum {

class FilterPanel : public QWidget, public DockPanel {
    Q_OBJECT
public:
    /// Both must outlive the panel.
    FilterPanel(const Document& document, ActiveFilter& filter, QWidget* parent = nullptr);

    void setTheme(const Theme& theme) override;

    /// The row of a value, or null if it is not listed.
    QTreeWidgetItem* rowOf(FilterField field, const QString& value) const;

    /// Role of the first column of a row: the value as a filter has it; empty for headings.
    static constexpr int kValueRole = Qt::UserRole + 1;

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row {
        QString value;
        QString name;
        int count = 0;
    };

    void refreshSoon();
    void refresh();
    /// What is listed of a field: what is chosen, and of many values those with most events; all that fit
    /// where one looks for something.
    std::vector<Row> rowsOf(FilterField field) const;
    void fill(QTreeWidgetItem& heading, FilterField field);
    void takeCheck(QTreeWidgetItem* item);
    /// Shows no event that has the value of this row, or shows them again.
    void exclude(const QTreeWidgetItem* item);
    void showMenu(const QPoint& position);
    /// The field whose facet the row is in; none for headings.
    std::optional<FilterField> fieldOf(const QTreeWidgetItem* item) const;
    void activate(QTreeWidgetItem* item);
    void retranslate();

    const Document& m_document;
    ActiveFilter& m_filter;
    QLineEdit* m_find;
    QTreeWidget* m_tree;
    Theme m_theme = Theme::light();
    QTimer m_settle;
    std::array<QTreeWidgetItem*, kFilterFieldCount> m_headings{};
    Qt::CheckState m_pressed = Qt::Unchecked;  ///< of the row under the mouse when it was pressed
    bool m_isFilling = false;
};

}  // namespace fulcrum
