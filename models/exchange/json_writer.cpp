// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/json_writer.h"

#include <array>
#include <charconv>
#include <cmath>

namespace fulcrum {
namespace {

/// Up to here every whole number is a double of its own.
constexpr double kLargestWhole = 9007199254740992.0;
constexpr int kIndent = 2;

}  // namespace

void JsonWriter::begin(char bracket, Layout layout) {
    separate();
    const bool isInline = !m_levels.empty() && m_levels.back().layout == Layout::Inline;
    m_levels.push_back({isInline ? Layout::Inline : layout, true});
    m_bytes += bracket;
}

void JsonWriter::end(char bracket) {
    const Level level = m_levels.back();
    m_levels.pop_back();
    if (level.layout == Layout::Lines && !level.isEmpty) {
        breakLine();
    }
    m_bytes += bracket;
}

void JsonWriter::separate() {
    if (m_followsName) {
        m_followsName = false;
        return;
    }
    if (m_levels.empty()) {
        return;
    }
    Level& level = m_levels.back();
    if (!level.isEmpty) {
        m_bytes += level.layout == Layout::Lines ? "," : ", ";
    }
    level.isEmpty = false;
    if (level.layout == Layout::Lines) {
        breakLine();
    }
}

void JsonWriter::breakLine() {
    m_bytes += '\n';
    m_bytes.append(static_cast<qsizetype>(m_levels.size()) * kIndent, ' ');
}

JsonWriter& JsonWriter::name(std::string_view name) {
    separate();
    quote(name);
    m_bytes += ": ";
    m_followsName = true;
    return *this;
}

void JsonWriter::text(QStringView text) {
    separate();
    const QByteArray utf8 = text.toUtf8();
    quote({utf8.constData(), static_cast<std::size_t>(utf8.size())});
}

void JsonWriter::textOrNull(QStringView value) { value.isEmpty() ? null() : text(value); }

void JsonWriter::quote(std::string_view utf8) {
    m_bytes += '"';
    // Most texts have nothing to escape and go in whole.
    std::size_t written = 0;
    for (std::size_t at = 0; at < utf8.size(); ++at) {
        if (const char c = utf8[at]; static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\') {
            m_bytes.append(utf8.data() + written, static_cast<qsizetype>(at - written));
            escape(c);
            written = at + 1;
        }
    }
    m_bytes.append(utf8.data() + written, static_cast<qsizetype>(utf8.size() - written));
    m_bytes += '"';
}

void JsonWriter::escape(char c) {
    constexpr std::string_view kHex = "0123456789abcdef";
    const auto code = static_cast<unsigned char>(c);
    switch (c) {
        case '"':
            m_bytes += "\\\"";
            break;
        case '\\':
            m_bytes += "\\\\";
            break;
        case '\n':
            m_bytes += "\\n";
            break;
        case '\r':
            m_bytes += "\\r";
            break;
        case '\t':
            m_bytes += "\\t";
            break;
        default:
            m_bytes += "\\u00";
            m_bytes += kHex[code >> 4U];
            m_bytes += kHex[code & 0xFU];
    }
}

void JsonWriter::number(double value) {
    if (!std::isfinite(value)) {
        null();
        return;
    }
    if (std::trunc(value) == value && std::abs(value) <= kLargestWhole) {
        integer(static_cast<std::int64_t>(value));
        return;
    }
    separate();
    std::array<char, 32> buffer;
    const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    m_bytes.append(buffer.data(), written.ptr - buffer.data());
}

void JsonWriter::integer(std::int64_t value) {
    separate();
    m_bytes += QByteArray::number(static_cast<qlonglong>(value));
}

void JsonWriter::boolean(bool value) { raw(value ? "true" : "false"); }

void JsonWriter::null() { raw("null"); }

void JsonWriter::raw(std::string_view json) {
    separate();
    m_bytes.append(json.data(), static_cast<qsizetype>(json.size()));
}

}  // namespace fulcrum
