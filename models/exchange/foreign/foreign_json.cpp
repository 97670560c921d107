// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/foreign/foreign_json.h"

#include <QRegularExpression>
#include <algorithm>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

Json extraOf(const Event& event) {
    if (event.extra.isEmpty()) {
        return Json::object();
    }
    Result<Json> extra = parseJson(event.extra.toUtf8(), QString());
    return extra && extra->is_object() ? *std::move(extra) : Json::object();
}

QRegularExpressionMatch paddingOf(const QByteArray& bytes) {
    static const QRegularExpression form(
        uR"(\A(?:\xEF\xBB\xBF)?\s*(?:/\*\*/\s*)?(?:(?:var|let|const)\s+)?[A-Za-z_$][\w$.]*\s*[=(]\s*(?=[\[{]))"_s);
    constexpr qsizetype kLongestPadding = 200;
    return form.match(QString::fromLatin1(bytes.left(kLongestPadding)));
}

}  // namespace

bool isPaddedJson(const QByteArray& bytes) { return paddingOf(bytes).hasMatch(); }

Result<Json> parsePaddedJson(const QByteArray& bytes, const QString& file) {
    const QRegularExpressionMatch padding = paddingOf(bytes);
    const qsizetype end = std::max(bytes.lastIndexOf('}'), bytes.lastIndexOf(']')) + 1;
    if (!padding.hasMatch() || end < padding.capturedLength()) {
        return parseJson(bytes, file);
    }
    // Lines keep their numbers.
    QByteArray json = bytes.left(end);
    for (qsizetype i = 0; i < padding.capturedLength(); ++i) {
        json[i] = json[i] == '\n' ? '\n' : ' ';
    }
    return parseJson(json, file);
}

const Json* member(const Json& object, const char* name) {
    if (!object.is_object()) {
        return nullptr;
    }
    const auto found = object.find(name);
    return found == object.end() || found->is_null() ? nullptr : &*found;
}

QString scalarText(const Json& value) {
    if (value.is_string()) {
        QString text = QString::fromStdString(value.get_ref<const std::string&>());
        return text.remove(QChar(u'\0'));
    }
    return value.is_number() ? QString::fromStdString(value.dump()) : QString();
}

QString textIn(const Json& object, const char* name) {
    const Json* value = member(object, name);
    return value ? scalarText(*value) : QString();
}

Json otherMembers(const Json& object, std::initializer_list<const char*> names) {
    Json others = Json::object();
    if (object.is_object()) {
        for (const auto& [name, value] : object.items()) {
            const auto isNamed = [&given = name](const char* each) { return given == each; };
            if (std::ranges::none_of(names, isNamed)) {
                others[name] = value;
            }
        }
    }
    return others;
}

const Json& listIn(const Json& object, const char* name) {
    static const Json none = Json::array();
    const Json* list = member(object, name);
    return list && list->is_array() ? *list : none;
}

Json keptInExtra(const Event& event, const char* format) {
    const Json extra = extraOf(event);
    const Json* kept = member(extra, format);
    return kept && kept->is_object() ? *kept : Json::object();
}

void keepInExtra(Event& event, const char* format, const Json& kept) {
    if (kept.empty() && event.extra.isEmpty()) {
        return;
    }
    Json extra = extraOf(event);
    extra.erase(format);
    if (!kept.empty()) {
        extra[format] = kept;
    }
    event.extra = extra.empty() ? QString() : QString::fromStdString(extra.dump());
}

bool hasOtherExtra(const Event& event, const char* format) {
    const Json extra = extraOf(event);
    return extra.size() > (extra.contains(format) ? 1U : 0U);
}

}  // namespace fulcrum
