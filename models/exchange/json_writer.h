// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes JSON text piece by piece, in the order of the calls: UTF-8 unescaped, whole numbers without a
// fraction, all others in the shortest form that reads back the same. Whoever calls it keeps the pairs of
// begin and end matched. Used for files as well as for what the command line prints.
#pragma once

#include <QByteArray>
#include <QString>
#include <cstdint>
#include <string_view>
#include <vector>

namespace fulcrum {

class JsonWriter {
public:
    /// Lines: each member on a line of its own, indented. Inside an Inline container everything is Inline.
    enum class Layout { Lines, Inline };

    void beginObject(Layout layout = Layout::Inline) { begin('{', layout); }
    void endObject() { end('}'); }
    void beginArray(Layout layout = Layout::Inline) { begin('[', layout); }
    void endArray() { end(']'); }

    /// The name of the next value; only inside an object.
    JsonWriter& name(std::string_view name);

    void text(QStringView text);
    /// Text, or null where it is empty.
    void textOrNull(QStringView text);
    /// JSON knows no infinity and no NaN: they are written as null.
    void number(double value);
    void integer(std::int64_t value);
    void boolean(bool value);
    void null();
    /// `json` must be one valid JSON value.
    void raw(std::string_view json);

    const QByteArray& bytes() const { return m_bytes; }

private:
    struct Level {
        Layout layout;
        bool isEmpty;
    };
    void begin(char bracket, Layout layout);
    void end(char bracket);
    void separate();
    void breakLine();
    void quote(std::string_view utf8);
    void escape(char c);

    QByteArray m_bytes;
    std::vector<Level> m_levels;
    bool m_followsName = false;
};

}  // namespace fulcrum
