// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which column of a table is which field of an event: the first rows as they stand in the file, with a choice
// over each column, how dates are meant, and what holds where the table says nothing. Starts from the guess
// of the reader, or from what was chosen last for a table of the same headings. GUI thread.
#pragma once

#include <QComboBox>
#include <QTableWidget>
#include <QWidget>

#include "models/document/document.h"
#include "models/exchange/foreign/table_preview.h"

namespace fulcrum {

class MappingPage : public QWidget {
    Q_OBJECT
public:
    /// The document must outlive the page.
    MappingPage(const Document& document, const TablePreview& table, QWidget* parent = nullptr);

    void setMapping(const ColumnMapping& mapping);
    /// A field that was chosen for two columns comes from the one chosen last.
    ColumnMapping mapping() const;

signals:
    /// Something was chosen.
    void chosen();

private:
    QComboBox* makeColumnChoice(const QString& heading);
    QComboBox* makeDefault(EventColumn column, const QString& name);
    void choose(const QString& heading, const QVariant& column);
    void showMapping();

    const Document& m_document;
    QStringList m_headings;
    ColumnMapping m_mapping;  ///< as chosen, a field perhaps for two columns
    QStringList m_recent;     ///< headings, the one chosen last at the end
    QTableWidget* m_table;
    std::vector<QComboBox*> m_columns;  ///< by column of the table
    QComboBox* m_dateOrder;
    QComboBox* m_actor;
    QComboBox* m_track;
};

/// What a field is called over a column: "Title", "First day".
QString columnText(EventColumn column);

}  // namespace fulcrum
