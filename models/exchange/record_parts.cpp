// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/record_parts.h"

#include <utility>

#include "models/exchange/exchange_text.h"
#include "models/exchange/record_json.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

const QString kRelations = u"relations"_s;
const QString kExtra = u"extra"_s;

/// Fields of which one cannot be judged without the others, under the name of the first.
QStringList groupOf(const QString& kind) {
    return kind == u"event"_s ? QStringList{u"start"_s, u"end"_s, u"scheduled_end"_s, u"precision"_s}
           : kind == u"era"_s ? QStringList{u"from"_s, u"to"_s}
                              : QStringList{};
}

bool isList(const QString& kind, const QString& field) {
    static const std::map<QString, QStringList> lists{
        {u"event"_s, {u"places"_s, u"people"_s, u"tags"_s, u"contested"_s, u"sources"_s}},
        {u"annotation"_s, {u"codes"_s}},
        {u"code"_s, {u"examples"_s}}};
    const auto found = lists.find(kind);
    return found != lists.end() && found->second.contains(field);
}

QString textOf(const Json& value) { return QString::fromStdString(value.dump()); }

Json jsonOf(const QString& text) { return Json::parse(text.toStdString(), nullptr, false); }

QString nameOfRelation(const Json& relation) {
    return QString::fromStdString(relation["type"].get<std::string>() + ' ' +
                                  relation["id"].get<std::string>());
}

Json asJson(const Record& record) {
    JsonWriter writer;
    std::visit([&](const auto& value) { writeRecord(writer, value); }, record);
    return Json::parse(writer.bytes().toStdString(), nullptr, false);
}

QString extraOf(Record& record) {
    return std::visit([](auto& value) { return std::exchange(value.extra, QString()); }, record);
}

}  // namespace

QString RecordParts::field(const QString& name) const {
    const auto found = fields.find(name);
    return found == fields.end() ? kNoValue : found->second;
}

QStringList RecordParts::list(const QString& name) const {
    const auto found = lists.find(name);
    return found == lists.end() ? QStringList() : found->second;
}

RecordParts partsOf(const Record& record) {
    Record own = record;
    RecordParts parts;
    parts.kind = describe(record).section(u' ', 0, 0);
    parts.id = idOf(record);
    if (const QString extra = extraOf(own); !extra.isEmpty()) {
        parts.fields[kExtra] = textOf(Json(extra.toStdString()));
    }
    const QStringList group = groupOf(parts.kind);
    Json grouped = Json::object();
    const Json written = asJson(own);
    for (const auto& [name, value] : written.items()) {
        const QString field = QString::fromStdString(name);
        if (field == u"id"_s || value.is_null()) {
            continue;
        }
        if (group.contains(field)) {
            grouped[name] = value;
        } else if (isList(parts.kind, field)) {
            QStringList& list = parts.lists[field];
            for (const Json& element : value) {
                list += textOf(element);
            }
        } else if (parts.kind == u"event"_s && field == kRelations) {
            QStringList& list = parts.lists[field];
            for (const Json& relation : value) {
                list += nameOfRelation(relation);
                parts.fields[kRelations + u' ' + list.back()] = textOf(relation);
            }
        } else {
            parts.fields[field] = textOf(value);
        }
    }
    if (!group.isEmpty()) {
        parts.fields[group.front()] = textOf(grouped);
    }
    return parts;
}

Result<Record> recordOf(const RecordParts& parts) {
    Json object = Json::object();
    QString extra;
    if (parts.kind != u"project"_s) {
        object["id"] = parts.id.toStdString();
    }
    for (const auto& [name, list] : parts.lists) {
        if (name == kRelations) {
            continue;
        }
        Json elements = Json::array();
        for (const QString& element : list) {
            elements.push_back(jsonOf(element));
        }
        object[name.toStdString()] = elements;
    }
    const QStringList group = groupOf(parts.kind);
    std::map<QString, Json> relations;
    for (const auto& [name, text] : parts.fields) {
        const Json value = jsonOf(text);
        if (value.is_null()) {
            continue;
        }
        if (name == kExtra) {
            extra = QString::fromStdString(value.get<std::string>());
        } else if (!group.isEmpty() && name == group.front()) {
            object.update(value);
        } else if (name.startsWith(kRelations + u' ')) {
            relations[name.mid(kRelations.size() + 1)] = value;
        } else {
            object[name.toStdString()] = value;
        }
    }
    // In the order of their list; what the list has lost by the other's removal comes after.
    Json inOrder = Json::array();
    for (const QString& name : parts.list(kRelations)) {
        if (const auto found = relations.find(name); found != relations.end()) {
            inOrder.push_back(found->second);
            relations.erase(found);
        }
    }
    for (const auto& [name, relation] : relations) {
        inOrder.push_back(relation);
    }
    if (!inOrder.empty()) {
        object[kRelations.toStdString()] = inOrder;
    }
    Fault fault;
    //: Where something is wrong: in a record put together from two copies
    const QString where = ExchangeText::tr("merge");
    ObjectReader reader(object, where, fault);
    std::optional<Record> record = readRecordOfKind(parts.kind, reader, where);
    if (fault.isSet()) {
        return fault.error();
    }
    if (!record) {
        return Error{parts.kind, ExchangeText::tr("this is no kind of record"), {}};
    }
    std::visit([&](auto& value) { value.extra = extra; }, *record);
    return *std::move(record);
}

std::vector<FieldDifference> fieldDifferences(const std::optional<Record>& before,
                                              const std::optional<Record>& after) {
    const Json left = before ? asJson(*before) : Json::object();
    const Json right = after ? asJson(*after) : Json::object();
    std::vector<FieldDifference> differences;
    const auto isEmpty = [](const Json& value) {
        return value.is_null() || ((value.is_array() || value.is_object()) && value.empty());
    };
    const auto valueIn = [&](const Json& object, const std::string& name) {
        return object.contains(name) && !isEmpty(object[name]) ? textOf(object[name]) : kNoValue;
    };
    const auto compare = [&](const std::string& name) {
        const QString was = valueIn(left, name);
        const QString is = valueIn(right, name);
        if (was != is && name != "id") {
            differences.push_back({QString::fromStdString(name), was, is});
        }
    };
    for (const auto& [name, value] : right.items()) {
        compare(name);
    }
    for (const auto& [name, value] : left.items()) {
        if (!right.contains(name)) {
            compare(name);
        }
    }
    return differences;
}

QString plainText(const QString& json) {
    const Json value = jsonOf(json);
    if (value.is_null() || value.is_discarded()) {
        return {};
    }
    if (value.is_string()) {
        return QString::fromStdString(value.get<std::string>());
    }
    if (!value.is_array() && !value.is_object()) {
        return json;
    }
    QStringList items;
    bool isLong = false;
    for (const auto& [name, item] : value.items()) {
        const QString text = plainText(textOf(item));
        if (text.isEmpty()) {
            continue;
        }
        items += value.is_object() ? QString::fromStdString(name) + u": "_s + text : text;
        isLong = isLong || item.is_object();
    }
    return items.join(isLong ? u"\n"_s : u", "_s);
}

}  // namespace fulcrum
