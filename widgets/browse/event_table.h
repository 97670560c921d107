// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The events as a table: the timeline's twin in reading order, with the same selection and the same filter.
// Columns can be chosen and put in order, rows copied. GUI thread; owned by its dock.
#pragma once

#include <QTableView>

#include "models/document/active_filter.h"
#include "models/document/selection.h"
#include "widgets/browse/event_table_model.h"
#include "widgets/browse/marked_text_delegate.h"
#include "widgets/common/dock_panel.h"

namespace fulcrum {

class EventTable : public QTableView, public DockPanel {
    Q_OBJECT
public:
    /// All must outlive the table.
    EventTable(const Document& document, const CurrentBalance& balance, const TimeWindow& window,
               Selection& selection, QWidget* parent = nullptr);

    /// Lists what the filter lets through, with the words that it looks for marked in the titles; without one
    /// all is listed. It must outlive the table.
    void setFilter(const ActiveFilter& filter);
    void setTheme(const Theme& theme) override;
    EventTableModel& rows() { return *m_model; }

    /// Which columns are shown, as a setting keeps it; an empty list: all.
    QStringList hiddenColumns() const;
    void hideColumns(const QStringList& names);

signals:
    /// Enter or a double click on a row: the event is to be brought into view.
    void revealed(fulcrum::EventIndex event);
    void columnsChosen();
    /// More rows were to be copied than a clipboard is for.
    void refused(const QString& reason);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void copyRows();
    void showSelected();
    /// Takes the rows that are selected over into the selection of all views.
    void takeRows();
    void chooseColumns(const QPoint& at);
    EventIndex currentEvent() const;

    const Document& m_document;
    Selection& m_selection;
    EventTableModel* m_model;
    MarkedTextDelegate* m_titles = nullptr;  ///< null without a filter
    bool m_isFollowing = false;              ///< the selection is being taken over, not made
};

}  // namespace fulcrum
