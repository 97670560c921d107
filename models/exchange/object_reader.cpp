// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/object_reader.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <cmath>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kLongestId = 200;

QString toQString(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString range(double least, double most) {
    return u"between %1 and %2"_s.arg(QString::number(least, 'g', 15), QString::number(most, 'g', 15));
}

}  // namespace

ObjectReader::ObjectReader(const Json& value, QString where, Fault& fault)
    : m_where(std::move(where)), m_fault(fault) {
    if (!value.is_object()) {
        m_fault.set(m_where,
                    u"an object in braces is expected, but this is %1"_s.arg(toQString(value.type_name())));
        return;
    }
    m_object = &value;
    m_isAsked.resize(value.size());
}

const Json* ObjectReader::find(std::string_view key) {
    if (!m_object || m_fault.isSet()) {
        return nullptr;
    }
    const auto& members = m_object->get_ref<const Json::object_t&>();
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (members.data()[i].first == key) {
            m_isAsked[i] = true;
            return members.data()[i].second.is_null() ? nullptr : &members.data()[i].second;
        }
    }
    return nullptr;
}

void ObjectReader::refuse(std::string_view key, const QString& what, const QString& mend) {
    m_fault.set(m_where, u"\"%1\" %2"_s.arg(toQString(key), what), mend);
}

void ObjectReader::refuseWord(std::string_view key, const QString& word, const QStringList& words) {
    refuse(key, u"is \"%1\", which is not known"_s.arg(word), u"Write one of "_s + words.join(u", "_s));
}

std::optional<QString> ObjectReader::string(std::string_view key, const Json& value) {
    if (!value.is_string()) {
        refuse(key, u"must be text, but is %1"_s.arg(toQString(value.type_name())),
               u"Put it in quotation marks"_s);
        return std::nullopt;
    }
    QString text = toQString(value.get_ref<const std::string&>());
    if (text.contains(QChar(u'\0'))) {
        refuse(key, u"holds a null character"_s, u"Remove it"_s);
        return std::nullopt;
    }
    return text;
}

QString ObjectReader::id(const QString& kind, const QString& file) {
    const QString id = text("id");
    if (m_fault.isSet()) {
        return id;
    }
    static const QRegularExpression blank(u"[\\s\\p{C}]"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (id.size() > kLongestId || id.contains(blank)) {
        refuse("id", u"is longer than %1 characters or holds a blank"_s.arg(kLongestId),
               u"Write a short word for it"_s);
    }
    m_where = u"%1, %2 %3"_s.arg(file, kind, id);
    return id;
}

QString ObjectReader::text(std::string_view key) {
    const Json* value = find(key);
    if (!value) {
        refuse(key, u"is missing"_s, u"Add it"_s);
        return {};
    }
    const QString text = string(key, *value).value_or(QString());
    if (text.isEmpty()) {
        refuse(key, u"is empty"_s, u"Write something there"_s);
    }
    return text;
}

QString ObjectReader::textOrEmpty(std::string_view key) {
    const Json* value = find(key);
    return value ? string(key, *value).value_or(QString()) : QString();
}

QString ObjectReader::checkedColour(std::string_view key, const QString& text) {
    static const QRegularExpression colour(u"\\A#[0-9A-Fa-f]{6}\\z"_s);
    if (!m_fault.isSet() && !colour.match(text).hasMatch()) {
        refuse(key, u"is \"%1\", which is no colour"_s.arg(text), u"Write it as #RRGGBB"_s);
    }
    return text;
}

QString ObjectReader::colour(std::string_view key) { return checkedColour(key, text(key)); }

QString ObjectReader::colourOrEmpty(std::string_view key) { return has(key) ? colour(key) : QString(); }

QDateTime ObjectReader::time(std::string_view key) {
    const QString word = text(key);
    const QDateTime time = QDateTime::fromString(word, Qt::ISODateWithMs);
    // A time without an offset would mean another moment on every machine.
    const bool isOfSomeZone = time.timeSpec() != Qt::LocalTime;
    if (!m_fault.isSet() && (!time.isValid() || !isOfSomeZone)) {
        refuse(key, u"is \"%1\", which is no point of time"_s.arg(word),
               u"Write it as 2026-05-01T09:30:00Z"_s);
    }
    return time.toUTC();
}

bool ObjectReader::flag(std::string_view key) {
    const Json* value = find(key);
    if (!value) {
        return false;
    }
    if (!value->is_boolean()) {
        refuse(key, u"must be true or false, but is %1"_s.arg(toQString(value->type_name())));
        return false;
    }
    return value->get<bool>();
}

QStringList ObjectReader::texts(std::string_view key) {
    const Json* value = find(key);
    if (!value) {
        return {};
    }
    if (!value->is_array()) {
        refuse(key, u"must be a list of texts in brackets"_s);
        return {};
    }
    QStringList result;
    for (const Json& item : *value) {
        const QString text = string(key, item).value_or(QString());
        if (text.isEmpty()) {
            refuse(key, u"holds an empty text"_s, u"Remove it"_s);
            return {};
        }
        result += text;
    }
    return result;
}

double ObjectReader::number(std::string_view key, double least, double most) {
    if (!has(key)) {
        refuse(key, u"is missing"_s, u"Add it"_s);
    }
    return numberOrNone(key, least, most).value_or(least);
}

std::optional<double> ObjectReader::numberOrNone(std::string_view key, double least, double most) {
    const Json* value = find(key);
    if (!value) {
        return std::nullopt;
    }
    if (!value->is_number()) {
        refuse(key, u"must be a number, but is %1"_s.arg(toQString(value->type_name())),
               u"Write it without quotation marks"_s);
        return std::nullopt;
    }
    const double number = value->get<double>();
    if (!(number >= least && number <= most)) {
        refuse(key, u"is %1, which lies out of range"_s.arg(QString::number(number, 'g', 15)),
               u"Write a number "_s + range(least, most));
        return std::nullopt;
    }
    return number;
}

int ObjectReader::integer(std::string_view key, int least, int most) {
    const double value = number(key, least, most);
    if (std::trunc(value) != value) {
        refuse(key, u"is %1, which is no whole number"_s.arg(value),
               u"Write a whole number "_s + range(least, most));
        return least;
    }
    return static_cast<int>(value);
}

Day ObjectReader::day(std::string_view key) {
    if (!has(key)) {
        refuse(key, u"is missing"_s, u"Add a date as YYYY-MM-DD"_s);
    }
    return dayOrNone(key).value_or(0);
}

std::optional<Day> ObjectReader::dayOrNone(std::string_view key) {
    const Json* value = find(key);
    const std::optional<QString> text = value ? string(key, *value) : std::nullopt;
    if (!text) {
        return std::nullopt;
    }
    const std::optional<Day> day = dayFromIso(*text);
    if (!day) {
        refuse(key, u"is \"%1\", which is no date"_s.arg(*text),
               u"Write a day of the calendar as YYYY-MM-DD"_s);
    }
    return day;
}

std::vector<ObjectReader> ObjectReader::objects(std::string_view key, const QString& each) {
    const Json* value = find(key);
    if (!value) {
        return {};
    }
    if (!value->is_array()) {
        refuse(key, u"must be a list of objects in brackets"_s);
        return {};
    }
    std::vector<ObjectReader> result;
    result.reserve(value->size());
    for (const Json& item : *value) {
        result.emplace_back(item, u"%1, %2 %3"_s.arg(m_where, each).arg(result.size() + 1), m_fault);
    }
    return result;
}

std::optional<ObjectReader> ObjectReader::object(std::string_view key) {
    const Json* value = find(key);
    if (!value) {
        return std::nullopt;
    }
    return ObjectReader(*value, m_where + u", "_s + toQString(key), m_fault);
}

Translations ObjectReader::translations(std::string_view field) {
    Translations result;
    if (!m_object || m_fault.isSet()) {
        return result;
    }
    static const QRegularExpression language(u"\\A[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\\z"_s);
    const auto& members = m_object->get_ref<const Json::object_t&>();
    for (const auto& member : members) {
        const std::string_view key = member.first;
        if (key.size() <= field.size() + 1 || !key.starts_with(field) || key[field.size()] != '_') {
            continue;
        }
        const QString code = toQString(key.substr(field.size() + 1));
        if (language.match(code).hasMatch()) {
            result[code] = text(key);
        }
    }
    return result;
}

QString ObjectReader::extra() const {
    if (!m_object || m_fault.isSet()) {
        return {};
    }
    Json unknown = Json::object();
    const auto& members = m_object->get_ref<const Json::object_t&>();
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (!m_isAsked[i]) {
            unknown[members.data()[i].first] = members.data()[i].second;
        }
    }
    return unknown.empty() ? QString() : QString::fromStdString(unknown.dump());
}

void ObjectReader::refuseUnknown() {
    if (!m_object || m_fault.isSet()) {
        return;
    }
    const auto& members = m_object->get_ref<const Json::object_t&>();
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (!m_isAsked[i]) {
            refuse(members.data()[i].first, u"is not known here"_s, u"Remove it, or correct its spelling"_s);
            return;
        }
    }
}

}  // namespace fulcrum
