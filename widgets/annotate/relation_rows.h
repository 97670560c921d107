// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The relations of the event that is being edited: which event it answers, amends, suspends …, with the level
// where the relation carries one. Others are found by words or taken from the selection. GUI thread.
#pragma once

#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>

#include "models/document/selection.h"
#include "widgets/annotate/event_finder.h"

namespace fulcrum {

class RelationRows : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive the rows.
    RelationRows(const Document& document, const Selection& selection, QWidget* parent = nullptr);

    /// `eventId`: the event that is edited, which cannot point to itself; may be empty.
    void setRelations(const std::vector<Relation>& relations, const QString& eventId);
    std::vector<Relation> relations() const;
    /// What is wrong with a level, in words; empty if all can be read.
    QString fault() const;
    /// Adds "answers that event", unless the event is the edited one.
    void add(EventKey event);
    QTableWidget& table() { return *m_table; }

signals:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void addRow(const Relation& relation);
    void follow();
    void retranslate();

    const Document& m_document;
    const Selection& m_selection;
    QString m_eventId;
    QTableWidget* m_table;
    EventFinder* m_finder;
    QPushButton* m_addSelected;
    QToolButton* m_remove;
};

}  // namespace fulcrum
