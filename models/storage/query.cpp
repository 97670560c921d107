// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/query.h"

namespace fulcrum {

bool Query::next() {
    if (m_statement.executeStep()) {
        return true;
    }
    m_statement.tryReset();
    return false;
}

QString Query::text(int column) {
    const SQLite::Column value = m_statement.getColumn(column);
    const char* utf8 = value.getText();
    return QString::fromUtf8(utf8, value.getBytes());
}

std::optional<std::int64_t> Query::firstInteger() {
    std::optional<std::int64_t> result;
    if (next() && !isNull(0)) {
        result = integer(0);
    }
    m_statement.tryReset();
    return result;
}

std::optional<QString> Query::firstText() {
    std::optional<QString> result;
    if (next() && !isNull(0)) {
        result = text(0);
    }
    m_statement.tryReset();
    return result;
}

void Query::bind(int index, const QString& text) { m_statement.bind(index, text.toStdString()); }

}  // namespace fulcrum
