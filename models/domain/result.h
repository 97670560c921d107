// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Errors as values. Every failure of the models is an Error that says what is wrong, where, and how to mend it; the
// command line prints it as one line, the window shows it in words. Nothing here throws.
#pragma once

#include <QString>
#include <optional>
#include <utility>
#include <variant>

namespace fulcrum {

struct Error {
    QString where;  ///< file, and line or record where it is known
    QString what;   ///< what is wrong, a sentence without its full stop
    QString mend;   ///< how to mend it, a sentence without its full stop; may be empty

    /// One line: "where: what. mend."; line breaks inside are made blanks.
    QString message() const {
        QString line = where.isEmpty() ? what : QString(where + QStringLiteral(": ") + what);
        line += QLatin1Char('.');
        if (!mend.isEmpty()) {
            line += QLatin1Char(' ') + mend + QLatin1Char('.');
        }
        return line.replace(QLatin1Char('\n'), QLatin1Char(' ')).replace(QLatin1Char('\r'), QLatin1Char(' '));
    }

    bool operator==(const Error&) const = default;
};

/// Either a value or an Error. Asking for the one that is not there is a programming mistake (undefined).
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_content(std::move(value)) {}
    Result(Error error) : m_content(std::move(error)) {}

    bool isOk() const { return m_content.index() == 0; }
    explicit operator bool() const { return isOk(); }

    const T& value() const& { return *std::get_if<0>(&m_content); }
    T& value() & { return *std::get_if<0>(&m_content); }
    T&& value() && { return std::move(*std::get_if<0>(&m_content)); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    const Error& error() const { return *std::get_if<1>(&m_content); }

private:
    std::variant<T, Error> m_content;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    bool isOk() const { return !m_error; }
    explicit operator bool() const { return isOk(); }
    const Error& error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

}  // namespace fulcrum
