// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table `event_figure`: the numbers and words of an event. Private to storage.
#pragma once

#include <vector>

#include "models/domain/event.h"
#include "models/storage/query.h"

namespace fulcrum {

class FigureTable {
public:
    explicit FigureTable(SQLite::Database& database);
    std::vector<Figure> of(EventKey event);
    void insert(EventKey event, const std::vector<Figure>& figures);
    void remove(EventKey event) { m_delete.run(event); }

private:
    Query m_select;
    Query m_insert;
    Query m_delete;
};

}  // namespace fulcrum
