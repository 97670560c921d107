// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/figure_table.h"

namespace fulcrum {

FigureTable::FigureTable(SQLite::Database& database)
    : m_select(database, "SELECT key, number, text FROM event_figure WHERE event = ? ORDER BY ordinal"),
      m_insert(database,
               "INSERT INTO event_figure (event, ordinal, key, number, text) VALUES (?, ?, ?, ?, ?)"),
      m_delete(database, "DELETE FROM event_figure WHERE event = ?") {}

std::vector<Figure> FigureTable::of(EventKey event) {
    std::vector<Figure> figures;
    m_select.with(event);
    while (m_select.next()) {
        Figure figure{m_select.text(0), m_select.number(1)};
        if (m_select.isNull(1)) {
            figure.value = m_select.text(2);
        }
        figures.push_back(std::move(figure));
    }
    return figures;
}

void FigureTable::insert(EventKey event, const std::vector<Figure>& figures) {
    int ordinal = 0;
    for (const Figure& figure : figures) {
        const double* number = std::get_if<double>(&figure.value);
        const QString* text = std::get_if<QString>(&figure.value);
        m_insert.run(event, ++ordinal, figure.key, number ? std::optional(*number) : std::nullopt,
                     text ? std::optional(*text) : std::nullopt);
    }
}

}  // namespace fulcrum
