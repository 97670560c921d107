// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Texts as SQLite takes them. Private to storage.
#pragma once

#include <QString>
#include <string>

namespace fulcrum {

inline void appendUtf8(QStringView text, std::string& bytes) {
    const std::size_t before = bytes.size();
    const auto size = static_cast<std::size_t>(text.size());
    bytes.resize(before + size);
    const char16_t* const from = text.utf16();
    char* const to = bytes.data() + before;
    // Nearly all texts are ASCII, and the compiler makes one instruction of many of these steps.
    char16_t all = 0;
    for (std::size_t i = 0; i < size; ++i) {
        all = static_cast<char16_t>(all | from[i]);
        to[i] = static_cast<char>(from[i]);
    }
    if (all >= 0x80) {
        const QByteArray utf8 = text.toUtf8();
        bytes.replace(before, size, utf8.constData(), static_cast<std::size_t>(utf8.size()));
    }
}

}  // namespace fulcrum
