// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>

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

/// "2025-04-02", or "2025-04-02/2025-05-14" of a stretch.
QString issued(const Json& item) {
    const Json* date = member(item, "issued");
    if (!date) {
        return {};
    }
    QStringList ends;
    for (const Json& parts : listIn(*date, "date-parts")) {
        QStringList texts;
        for (const Json& part : parts.is_array() ? parts : Json::array()) {
            texts += scalarText(part).rightJustified(texts.isEmpty() ? 4 : 2, u'0');
        }
        ends += texts.join(u'-');
    }
    if (!ends.isEmpty()) {
        const bool isVague = member(*date, "circa") || member(*date, "season");
        return ends.join(u'/') + (isVague ? u"~"_s : QString());
    }
    for (const char* name : {"raw", "literal"}) {
        if (QString text = textIn(*date, name); !text.isEmpty()) {
            return text;
        }
    }
    return scalarText(*date);
}

/// A title may hold a little markup.
QString titleOf(const Json& item) {
    static const QRegularExpression markup(u"</?(?:i|b|sc|sub|sup|span)(?: [^<>]*)?>"_s);
    return cleaned(textIn(item, "title").remove(markup).simplified());
}

QString publisher(const Json& item, const char*& field) {
    for (const char* name : {"publisher", "container-title", "authority"}) {
        if (QString text = textIn(item, name); !text.isEmpty()) {
            field = name;
            return text;
        }
    }
    const Json& authors = listIn(item, "author");
    if (authors.empty()) {
        return {};
    }
    field = authors.size() == 1 ? "author" : field;
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
        const char* publishing = "";
        const bool hasAddress = member(item, "URL") != nullptr;
        listed.source.title = titleOf(item);
        listed.source.publisher = cleaned(publisher(item, publishing).simplified());
        listed.source.url = textIn(item, "URL").trimmed();
        listed.identifiedAt = hasAddress ? QString() : addressOfDoi(textIn(item, "DOI"));
        takeDate(issued(item), listed);
        const Json others = otherMembers(item, {"id", "type", "title", "issued", "keyword", "note", "URL",
                                                publishing, hasAddress ? "" : "DOI"});
        for (const auto& [name, value] : others.items()) {
            listed.others += QString::fromStdString(name);
        }
        for (const char* name : {"keyword", "note"}) {
            listed.others +=
                hasOtherKeywords(textIn(item, name)) ? QStringList(QString::fromLatin1(name)) : QStringList();
        }
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
