// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the fields of one JSON object into values and remembers the first fault, so that a record's reader is
// a plain list of its fields. After a fault every call returns an empty value; whoever asked looks at the
// Fault once, at the end. Private to exchange. It knows fields, not what a record means.
#pragma once

#include <QDateTime>
#include <optional>
#include <string_view>
#include <vector>

#include "models/domain/day.h"
#include "models/domain/translations.h"
#include "models/exchange/json_document.h"

namespace fulcrum {

/// The first thing that was wrong in an input.
class Fault {
public:
    bool isSet() const { return m_error.has_value(); }
    const Error& error() const { return *m_error; }
    void set(const QString& where, const QString& what, const QString& mend = {}) {
        if (!m_error) {
            m_error = Error{where, what, mend};
        }
    }

private:
    std::optional<Error> m_error;
};

class ObjectReader {
public:
    /// `where` names the object in errors. A value that is no object is a fault.
    ObjectReader(const Json& value, QString where, Fault& fault);

    /// A step on the way to an object: "event" "E1", or "relation" "2", or a field and nothing.
    struct Part {
        QString what;
        QString which;
    };

    /// Put into words only where something is wrong: there are millions of objects.
    QString where() const;
    Fault& fault() { return m_fault; }
    /// Whether the field is there and not null.
    bool has(std::string_view key) { return find(key) != nullptr; }

    /// The id: 1 to 200 characters without blanks. From here on errors name the record by it.
    QString id(const QString& kind, const QString& file);

    QString text(std::string_view key);         ///< required, not empty
    QString textOrEmpty(std::string_view key);  ///< empty where the field is missing or null
    QString colour(std::string_view key);       ///< required, "#RRGGBB"
    QString colourOrEmpty(std::string_view key);
    QStringList texts(std::string_view key);  ///< empty where the field is missing
    double number(std::string_view key, double least, double most);
    std::optional<double> numberOrNone(std::string_view key, double least, double most);
    int integer(std::string_view key, int least, int most);
    Day day(std::string_view key);
    std::optional<Day> dayOrNone(std::string_view key);
    QDateTime time(std::string_view key);  ///< required, "2026-05-01T09:30:00.000Z" or with an offset; UTC
    bool flag(std::string_view key);       ///< false where the field is missing or null

    /// A word of a closed vocabulary. `Term` needs fromText and toText (models/domain/terms.h).
    template <typename Term>
    Term term(std::string_view key, std::optional<Term> (*fromText)(QStringView), int count) {
        const QString word = text(key);
        const std::optional<Term> found = fromText(word);
        if (!found) {
            QStringList words;
            for (int i = 0; i < count; ++i) {
                words += toText(static_cast<Term>(i));
            }
            refuseWord(key, word, words);
        }
        return found.value_or(Term{});
    }

    /// The objects of a list, each with its own reader; empty where the field is missing.
    std::vector<ObjectReader> objects(std::string_view key, const QString& each);
    /// The object in this field, if there is one.
    std::optional<ObjectReader> object(std::string_view key);
    /// The value as it stands, or null.
    const Json* value(std::string_view key) { return find(key); }

    /// "title_zh" and its like: `field` in other languages.
    Translations translations(std::string_view field);

    /// The fields that nobody has asked for, as a JSON object; empty if there are none.
    QString extra() const;
    /// A fault if there are fields that nobody has asked for.
    void refuseUnknown();

    /// A whole sentence that names the field.
    void refuse(const QString& what, const QString& mend = {});

private:
    ObjectReader(const Json& value, QString file, std::vector<Part> parts, Fault& fault);
    std::vector<Part> inside(const QString& what, const QString& which) const;
    const Json* find(std::string_view key);
    void refuseWord(std::string_view key, const QString& word, const QStringList& words);
    std::optional<QString> string(std::string_view key, const Json& value);
    QString checkedColour(std::string_view key, const QString& text);

    const Json* m_object = nullptr;  ///< null after a fault in the value itself
    QString m_file;
    std::vector<Part> m_parts;
    Fault& m_fault;
    std::vector<bool> m_isAsked;
};

}  // namespace fulcrum
