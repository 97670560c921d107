// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/object_reader.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "models/domain/record_text.h"
#include "models/exchange/exchange_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kLongestId = 200;

QString toQString(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString shown(double number) { return QString::number(number, 'g', 15); }

/// "relation 2", in the language of the program; what is known by no number is a field, and named as it is.
QString shown(const ObjectReader::Part& part) {
    //: Where something is wrong in a file; %1 is a number, counted from 1
    static constexpr std::array kInside{
        std::pair{QStringView(u"callout"), QT_TRANSLATE_NOOP("fulcrum::Exchange", "call-out %1")},
        std::pair{QStringView(u"change"), QT_TRANSLATE_NOOP("fulcrum::Exchange", "change %1")},
        std::pair{QStringView(u"choice"), QT_TRANSLATE_NOOP("fulcrum::Exchange", "choice %1")},
        std::pair{QStringView(u"claim"), QT_TRANSLATE_NOOP("fulcrum::Exchange", "claim %1")},
        std::pair{QStringView(u"option"), QT_TRANSLATE_NOOP("fulcrum::Exchange", "option %1")},
        std::pair{QStringView(u"relation"), QT_TRANSLATE_NOOP("fulcrum::Exchange", "relation %1")},
        std::pair{QStringView(u"source"), QT_TRANSLATE_NOOP("fulcrum::Exchange", "source %1")},
        std::pair{QStringView(u"step"), QT_TRANSLATE_NOOP("fulcrum::Exchange", "step %1")},
        std::pair{QStringView(u"value"), QT_TRANSLATE_NOOP("fulcrum::Exchange", "value %1")}};
    if (part.which.isEmpty()) {
        return part.what;
    }
    for (const auto& [word, text] : kInside) {
        if (word == part.what) {
            return ExchangeText::tr(text).arg(part.which);
        }
    }
    return recordText(part.what, part.which);
}

}  // namespace

ObjectReader::ObjectReader(const Json& value, QString where, Fault& fault)
    : ObjectReader(value, std::move(where), {}, fault) {}

ObjectReader::ObjectReader(const Json& value, QString file, std::vector<Part> parts, Fault& fault)
    : m_file(std::move(file)), m_parts(std::move(parts)), m_fault(fault) {
    if (!value.is_object()) {
        m_fault.set(this->where(), ExchangeText::tr("an object in braces is expected, but this is %1")
                                       .arg(toQString(value.type_name())));
        return;
    }
    m_object = &value;
    m_isAsked.resize(value.size());
}

QString ObjectReader::where() const {
    QStringList places{m_file};
    for (const Part& part : m_parts) {
        places += shown(part);
    }
    return places.join(u", "_s);
}

std::vector<ObjectReader::Part> ObjectReader::inside(const QString& what, const QString& which) const {
    std::vector<Part> parts = m_parts;
    parts.push_back({what, which});
    return parts;
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

void ObjectReader::refuse(const QString& what, const QString& mend) { m_fault.set(where(), what, mend); }

void ObjectReader::refuseWord(std::string_view key, const QString& word, const QStringList& words) {
    refuse(ExchangeText::tr("\"%1\" is \"%2\", which is not known").arg(toQString(key), word),
           ExchangeText::tr("Write one of %1").arg(words.join(u", "_s)));
}

std::optional<QString> ObjectReader::string(std::string_view key, const Json& value) {
    if (!value.is_string()) {
        refuse(ExchangeText::tr("\"%1\" must be text, but is %2")
                   .arg(toQString(key), toQString(value.type_name())),
               ExchangeText::tr("Put it in quotation marks"));
        return std::nullopt;
    }
    QString text = toQString(value.get_ref<const std::string&>());
    if (text.contains(QChar(u'\0'))) {
        refuse(ExchangeText::tr("\"%1\" holds a null character").arg(toQString(key)),
               ExchangeText::tr("Remove it"));
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
        refuse(ExchangeText::tr("\"id\" is longer than %1 characters or holds a blank").arg(kLongestId),
               ExchangeText::tr("Write a short word for it"));
    }
    m_file = file;
    m_parts = {{kind, id}};
    return id;
}

QString ObjectReader::text(std::string_view key) {
    const Json* value = find(key);
    if (!value) {
        refuse(ExchangeText::tr("\"%1\" is missing").arg(toQString(key)), ExchangeText::tr("Add it"));
        return {};
    }
    const QString text = string(key, *value).value_or(QString());
    if (text.isEmpty()) {
        refuse(ExchangeText::tr("\"%1\" is empty").arg(toQString(key)),
               ExchangeText::tr("Write something there"));
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
        refuse(ExchangeText::tr("\"%1\" is \"%2\", which is no colour").arg(toQString(key), text),
               ExchangeText::tr("Write it as #RRGGBB"));
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
        refuse(ExchangeText::tr("\"%1\" is \"%2\", which is no point of time").arg(toQString(key), word),
               ExchangeText::tr("Write it as 2026-05-01T09:30:00Z"));
    }
    return time.toUTC();
}

bool ObjectReader::flag(std::string_view key) {
    const Json* value = find(key);
    if (!value) {
        return false;
    }
    if (!value->is_boolean()) {
        refuse(ExchangeText::tr("\"%1\" must be true or false, but is %2")
                   .arg(toQString(key), toQString(value->type_name())));
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
        refuse(ExchangeText::tr("\"%1\" must be a list of texts in brackets").arg(toQString(key)));
        return {};
    }
    QStringList result;
    for (const Json& item : *value) {
        const QString text = string(key, item).value_or(QString());
        if (text.isEmpty()) {
            refuse(ExchangeText::tr("\"%1\" holds an empty text").arg(toQString(key)),
                   ExchangeText::tr("Remove it"));
            return {};
        }
        result += text;
    }
    return result;
}

double ObjectReader::number(std::string_view key, double least, double most) {
    if (!has(key)) {
        refuse(ExchangeText::tr("\"%1\" is missing").arg(toQString(key)), ExchangeText::tr("Add it"));
    }
    return numberOrNone(key, least, most).value_or(least);
}

std::optional<double> ObjectReader::numberOrNone(std::string_view key, double least, double most) {
    const Json* value = find(key);
    if (!value) {
        return std::nullopt;
    }
    if (!value->is_number()) {
        refuse(ExchangeText::tr("\"%1\" must be a number, but is %2")
                   .arg(toQString(key), toQString(value->type_name())),
               ExchangeText::tr("Write it without quotation marks"));
        return std::nullopt;
    }
    const double number = value->get<double>();
    if (!(number >= least && number <= most)) {
        refuse(ExchangeText::tr("\"%1\" is %2, which lies out of range")
                   .arg(toQString(key), QString::number(number, 'g', 15)),
               ExchangeText::tr("Write a number between %1 and %2").arg(shown(least), shown(most)));
        return std::nullopt;
    }
    return number;
}

int ObjectReader::integer(std::string_view key, int least, int most) {
    const double value = number(key, least, most);
    if (std::trunc(value) != value) {
        refuse(ExchangeText::tr("\"%1\" is %2, which is no whole number").arg(toQString(key)).arg(value),
               ExchangeText::tr("Write a whole number between %1 and %2").arg(shown(least), shown(most)));
        return least;
    }
    return static_cast<int>(value);
}

Day ObjectReader::day(std::string_view key) {
    if (!has(key)) {
        refuse(ExchangeText::tr("\"%1\" is missing").arg(toQString(key)),
               ExchangeText::tr("Add a date as YYYY-MM-DD"));
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
        refuse(ExchangeText::tr("\"%1\" is \"%2\", which is no date").arg(toQString(key), *text),
               ExchangeText::tr("Write a day of the calendar as YYYY-MM-DD"));
    }
    return day;
}

std::vector<ObjectReader> ObjectReader::objects(std::string_view key, const QString& each) {
    const Json* value = find(key);
    if (!value) {
        return {};
    }
    if (!value->is_array()) {
        refuse(ExchangeText::tr("\"%1\" must be a list of objects in brackets").arg(toQString(key)));
        return {};
    }
    std::vector<ObjectReader> result;
    result.reserve(value->size());
    for (const Json& item : *value) {
        result.push_back(
            ObjectReader(item, m_file, inside(each, QString::number(result.size() + 1)), m_fault));
    }
    return result;
}

std::optional<ObjectReader> ObjectReader::object(std::string_view key) {
    const Json* value = find(key);
    if (!value) {
        return std::nullopt;
    }
    return ObjectReader(*value, m_file, inside(toQString(key), {}), m_fault);
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
            refuse(ExchangeText::tr("\"%1\" is not known here").arg(toQString(members.data()[i].first)),
                   ExchangeText::tr("Remove it, or correct its spelling"));
            return;
        }
    }
}

}  // namespace fulcrum
