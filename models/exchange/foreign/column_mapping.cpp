// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/foreign/column_mapping.h"

#include <array>

#include "models/exchange/foreign/foreign_text.h"
#include "models/exchange/json_document.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

// In the order of the enumeration.
constexpr std::array<QStringView, kEventColumnCount> kColumns{u"id",
                                                              u"start",
                                                              u"end",
                                                              u"announced",
                                                              u"scheduled_end",
                                                              u"precision",
                                                              u"kind",
                                                              u"track",
                                                              u"actor",
                                                              u"target",
                                                              u"title",
                                                              u"short",
                                                              u"summary",
                                                              u"instrument",
                                                              u"places",
                                                              u"people",
                                                              u"tags",
                                                              u"severity",
                                                              u"severity_why",
                                                              u"direction",
                                                              u"relations",
                                                              u"sources",
                                                              u"tariff_points",
                                                              u"tariff_coverage",
                                                              u"tariff_base",
                                                              u"verified",
                                                              u"last_day",
                                                              u"year",
                                                              u"month",
                                                              u"day",
                                                              u"source_title",
                                                              u"source_publisher",
                                                              u"source_url",
                                                              u"source_date",
                                                              u"-"};

QString namesOfColumns() {
    QStringList names;
    for (const QStringView name : kColumns) {
        names += name.toString();
    }
    return names.join(u", "_s);
}

std::optional<DateOrder> dateOrderFromText(const QString& text) {
    return text == "dmy"_L1   ? std::optional(DateOrder::DayMonthYear)
           : text == "mdy"_L1 ? std::optional(DateOrder::MonthDayYear)
                              : std::nullopt;
}

std::optional<Error> changeOne(ColumnMapping& mapping, const QString& entry) {
    const Error noEntry{u"--map"_s, ForeignText::tr("\"%1\" names no column and no field").arg(entry),
                        ForeignText::tr("Write Heading=field; fields are %1").arg(namesOfColumns())};
    const qsizetype equals = entry.lastIndexOf(u'=');
    if (equals < 1) {
        return noEntry;
    }
    const QString left = entry.left(equals).trimmed();
    const QString right = entry.mid(equals + 1).trimmed();
    if (left == "date_order"_L1) {
        const auto order = dateOrderFromText(right);
        if (!order) {
            return Error{u"--map"_s, ForeignText::tr("\"%1\" is no order of dates").arg(right),
                         ForeignText::tr("Write dmy or mdy")};
        }
        mapping.dateOrder = *order;
        return std::nullopt;
    }
    const auto named = eventColumnFromText(left);
    if (right.startsWith(u'*') && named) {
        mapping.defaults[*named] = right.mid(1).trimmed();
        return std::nullopt;
    }
    const auto worded = eventColumnFromText(left.section(u':', 0, 0));
    if (left.contains(u':') && worded && !eventColumnFromText(right)) {
        mapping.values[*worded][left.section(u':', 1).simplified().toCaseFolded()] = right;
        return std::nullopt;
    }
    const auto column = eventColumnFromText(right);
    if (!column) {
        return noEntry;
    }
    // A field of a single value has one column: the one that is named now.
    for (auto& [heading, each] : mapping.columns) {
        if (each == *column && *column != EventColumn::Title && *column != EventColumn::Tags) {
            each = EventColumn::Ignored;
        }
    }
    mapping.columns.insert_or_assign(left, *column);
    return std::nullopt;
}

QString textIn(const Json& value) {
    return value.is_string() ? QString::fromStdString(value.get_ref<const std::string&>()) : QString();
}

/// The member if it is an object, else an empty one.
const Json& objectIn(const Json& object, const char* name) {
    static const Json none = Json::object();
    const auto found = object.find(name);
    return found != object.end() && found->is_object() ? *found : none;
}

}  // namespace

QString toText(EventColumn column) { return kColumns[static_cast<std::size_t>(column)].toString(); }

std::optional<EventColumn> eventColumnFromText(QStringView text) {
    const auto found = std::ranges::find(kColumns, text);
    return found == kColumns.end() ? std::nullopt
                                   : std::optional(static_cast<EventColumn>(found - kColumns.begin()));
}

QString normalisedHeading(const QString& heading) {
    QString result;
    for (const QChar c : heading.toLower()) {
        if (c.isLetterOrNumber() || c.isMark()) {
            result += c;
        }
    }
    return result;
}

Result<ColumnMapping> changedMapping(ColumnMapping mapping, const QString& text) {
    for (const QString& entry : text.split(u',', Qt::SkipEmptyParts)) {
        if (auto fault = changeOne(mapping, entry.trimmed())) {
            return *fault;
        }
    }
    return mapping;
}

QByteArray mappingJson(const ColumnMapping& mapping) {
    // A mapping of no column is one, too: with defaults and the order of dates, say.
    Json json = {{"columns", Json::object()}};
    for (const auto& [heading, column] : mapping.columns) {
        json["columns"][heading.toStdString()] = toText(column).toStdString();
    }
    for (const auto& [column, words] : mapping.values) {
        for (const auto& [word, meaning] : words) {
            json["values"][toText(column).toStdString()][word.toStdString()] = meaning.toStdString();
        }
    }
    for (const auto& [column, value] : mapping.defaults) {
        json["defaults"][toText(column).toStdString()] = value.toStdString();
    }
    if (mapping.dateOrder != DateOrder::Unknown) {
        json["date_order"] = mapping.dateOrder == DateOrder::DayMonthYear ? "dmy" : "mdy";
    }
    if (!mapping.preset.isEmpty()) {
        json["preset"] = mapping.preset.toStdString();
    }
    json["make_unknown"] = mapping.isMaking;
    return QByteArray::fromStdString(json.dump(2)) + '\n';
}

Result<ColumnMapping> mappingFromJson(const QByteArray& bytes, const QString& file) {
    const Result<Json> json = parseJson(bytes, file);
    if (!json) {
        return json.error();
    }
    if (!json->is_object() || !json->contains("columns") || !(*json)["columns"].is_object()) {
        return Error{file, ForeignText::tr("this is no mapping of columns"),
                     ForeignText::tr("Give a JSON object with \"columns\", a field a heading")};
    }
    const auto unknown = [&](const std::string& name) {
        return Error{file, ForeignText::tr("\"%1\" is no field").arg(QString::fromStdString(name)),
                     ForeignText::tr("Fields are %1").arg(namesOfColumns())};
    };
    ColumnMapping mapping;
    for (const auto& [heading, name] : objectIn(*json, "columns").items()) {
        const auto column = eventColumnFromText(textIn(name));
        if (!column) {
            return unknown(name.is_string() ? name.get<std::string>() : heading);
        }
        mapping.columns.emplace(QString::fromStdString(heading), *column);
    }
    for (const auto& [name, words] : objectIn(*json, "values").items()) {
        const auto column = eventColumnFromText(QString::fromStdString(name));
        if (!column || !words.is_object()) {
            return unknown(name);
        }
        for (const auto& [word, meaning] : words.items()) {
            mapping.values[*column][QString::fromStdString(word).simplified().toCaseFolded()] =
                textIn(meaning);
        }
    }
    for (const auto& [name, value] : objectIn(*json, "defaults").items()) {
        const auto column = eventColumnFromText(QString::fromStdString(name));
        if (!column) {
            return unknown(name);
        }
        mapping.defaults[*column] = textIn(value);
    }
    const auto order = json->find("date_order");
    mapping.dateOrder = order == json->end() ? DateOrder::Unknown
                                             : dateOrderFromText(textIn(*order)).value_or(DateOrder::Unknown);
    const auto preset = json->find("preset");
    mapping.preset = preset == json->end() ? QString() : textIn(*preset);
    const auto making = json->find("make_unknown");
    mapping.isMaking = making == json->end() || !making->is_boolean() || making->get<bool>();
    return mapping;
}

}  // namespace fulcrum
