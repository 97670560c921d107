// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/foreign/foreign_collection.h"
#include "models/exchange/foreign/foreign_json.h"
#include "models/exchange/foreign/foreign_text.h"
#include "models/exchange/foreign/source_list.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

Json dateParts(const Source& source) {
    Json parts = Json::array();
    for (const QString& part : partialIso(source).split(u'-', Qt::SkipEmptyParts)) {
        parts.push_back(part.toInt());
    }
    return Json{{"date-parts", Json::array({parts})}};
}

QString issued(const Json& item) {
    const Json* date = member(item, "issued");
    if (!date) {
        return {};
    }
    const Json& parts = listIn(*date, "date-parts");
    if (!parts.empty() && parts.front().is_array()) {
        QStringList texts;
        for (const Json& part : parts.front()) {
            texts += scalarText(part).rightJustified(texts.isEmpty() ? 4 : 2, u'0');
        }
        return texts.join(u'-');
    }
    const QString raw = textIn(*date, "raw");
    return raw.isEmpty() ? textIn(*date, "literal") : raw;
}

QString publisher(const Json& item) {
    for (const char* name : {"publisher", "container-title", "authority"}) {
        if (const QString text = textIn(item, name); !text.isEmpty()) {
            return text;
        }
    }
    const Json& authors = listIn(item, "author");
    if (authors.empty()) {
        return {};
    }
    const QString literal = textIn(authors.front(), "literal");
    return literal.isEmpty() ? textIn(authors.front(), "family") : literal;
}

}  // namespace

Result<ForeignRecords> readCslJson(const QByteArray& bytes, const ForeignContext& context) {
    const Result<Json> json = parseJson(bytes, context.file);
    if (!json) {
        return json.error();
    }
    const Json& items = json->is_array() ? *json : listIn(*json, "items");
    if (!json->is_array() && !member(*json, "items")) {
        return Error{context.file, ForeignText::tr("this is no CSL-JSON"),
                     ForeignText::tr("Give a list of items, as Zotero exports it")};
    }
    std::vector<ListedSource> list;
    for (const Json& item : items) {
        ListedSource listed;
        listed.where = ForeignText::tr("%1, item %2").arg(context.file).arg(list.size() + 1);
        listed.source.title = cleaned(textIn(item, "title").simplified());
        listed.source.publisher = cleaned(publisher(item).simplified());
        listed.source.url = textIn(item, "URL").trimmed();
        takeDate(issued(item), listed.source);
        listed.events = eventsInKeywords(textIn(item, "keyword") + u' ' + textIn(item, "note"));
        list.push_back(std::move(listed));
    }
    return attached(list, context);
}

Written writeCslJson(const ProjectContent& project) {
    Json items = Json::array();
    for (const ListedSource& listed : listedSources(project)) {
        const Source& source = listed.source;
        Json item{{"id", listed.key.toStdString()},
                  {"type", source.url.isEmpty() ? "document" : "webpage"},
                  {"title", source.title.toStdString()}};
        if (!source.publisher.isEmpty()) {
            item["publisher"] = source.publisher.toStdString();
        }
        if (source.date) {
            item["issued"] = dateParts(source);
        }
        if (!source.url.isEmpty()) {
            item["URL"] = source.url.toStdString();
        }
        item["keyword"] = keywordsOf(listed).join(u", "_s).toStdString();
        items.push_back(std::move(item));
    }
    return {QByteArray::fromStdString(items.dump(1)) + '\n', {}};
}

}  // namespace fulcrum
