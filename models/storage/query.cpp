// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/query.h"

#include "models/storage/utf8_text.h"

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

std::string& Query::roomFor(int index) {
    if (m_texts.empty()) {
        m_texts.resize(static_cast<std::size_t>(m_statement.getBindParameterCount()));
    }
    // Out of range is for the statement to refuse.
    return m_texts.at(static_cast<std::size_t>(index - 1));
}

void Query::bind(int index, const QString& text) {
    std::string& room = roomFor(index);
    room.clear();
    appendUtf8(text, room);
    m_statement.bindNoCopy(index, room);
}

void Query::bind(int index, std::string_view utf8) {
    std::string& room = roomFor(index);
    room.assign(utf8);
    m_statement.bindNoCopy(index, room);
}

}  // namespace fulcrum
