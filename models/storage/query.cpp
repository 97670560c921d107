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

std::string& Query::roomFor(int index) {
    if (m_texts.empty()) {
        m_texts.resize(static_cast<std::size_t>(m_statement.getBindParameterCount()));
    }
    // Out of range is for the statement to refuse.
    return m_texts.at(static_cast<std::size_t>(index - 1));
}

void Query::bind(int index, const QString& text) {
    std::string& room = roomFor(index);
    const auto size = static_cast<std::size_t>(text.size());
    const QChar* const characters = text.constData();
    room.resize(size);
    // Nearly all texts are ASCII, and the compiler makes one instruction of many of these steps.
    char16_t all = 0;
    for (std::size_t i = 0; i < size; ++i) {
        all = static_cast<char16_t>(all | characters[i].unicode());
        room[i] = static_cast<char>(characters[i].unicode());
    }
    if (all >= 0x80) {
        const QByteArray utf8 = text.toUtf8();
        room.assign(utf8.constData(), static_cast<std::size_t>(utf8.size()));
    }
    m_statement.bindNoCopy(index, room);
}

void Query::bind(int index, std::string_view utf8) {
    std::string& room = roomFor(index);
    room.assign(utf8);
    m_statement.bindNoCopy(index, room);
}

}  // namespace fulcrum
