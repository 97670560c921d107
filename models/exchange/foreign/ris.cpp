// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <algorithm>

#include "models/exchange/foreign/foreign_collection.h"
#include "models/exchange/foreign/foreign_text.h"
#include "models/exchange/foreign/source_list.h"
#include "models/exchange/json_document.h"
#include "models/exchange/windows_1252.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// "2025/04/02/" and "2025///" as ISO.
QString isoFromRis(const QString& text) {
    QStringList parts = text.section(u'/', 0, 2).split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < parts.size(); ++i) {
        parts[i] = parts[i].rightJustified(2, u'0');
    }
    return parts.join(u'-');
}

struct RisField {
    QString tag;
    QString value;
};

/// What stands in a record, the lines that go on without a tag with the one before.
using RisFields = std::vector<RisField>;

/// The first value of the first of these tags that the record has, taken out of it.
QString taken(std::initializer_list<QStringView> tags, RisFields& fields) {
    for (const QStringView tag : tags) {
        const auto found =
            std::ranges::find_if(fields, [tag](const RisField& each) { return each.tag == tag; });
        if (found != fields.end()) {
            QString value = cleaned(found->value.simplified());
            fields.erase(found);
            return value;
        }
    }
    return {};
}

void addOther(const QString& tag, ListedSource& listed) {
    listed.others += listed.others.contains(tag) ? QStringList() : QStringList(tag);
}

void close(RisFields& fields, ListedSource& listed) {
    Source& source = listed.source;
    source.title = taken({u"TI", u"T1", u"CT"}, fields);
    source.publisher = taken({u"PB", u"T2", u"JO", u"JF", u"AU", u"A1"}, fields);
    source.url = taken({u"UR"}, fields);
    listed.identifiedAt = source.url.isEmpty() ? addressOfDoi(taken({u"DO"}, fields)) : QString();
    for (const QStringView tag : {u"PY", u"Y1", u"DA"}) {
        takeDate(isoFromRis(taken({tag}, fields)), listed);
    }
    for (const auto& [tag, value] : fields) {
        const bool isKeyword = tag == "KW"_L1 || tag == "N1"_L1;
        listed.events += isKeyword ? eventsInKeywords(value) : QStringList();
        if (tag != "ID"_L1 && (!isKeyword || hasOtherKeywords(value))) {
            addOther(tag, listed);
        }
    }
    fields.clear();
}

void addLine(QByteArray& bytes, const char* tag, const QString& value) {
    if (!value.isEmpty()) {
        bytes += QByteArray(tag) + "  - " + value.simplified().toUtf8() + "\r\n";
    }
}

}  // namespace

Result<ForeignRecords> readRis(const QByteArray& bytes, const ForeignContext& context) {
    DecodedText decoded = decodedText(bytes);
    decoded.text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    static const QRegularExpression form(u"\\A([A-Z][A-Z0-9])  ?- ?(.*)\\z"_s);
    std::vector<ListedSource> list;
    RisFields fields;
    bool isOpen = false;
    int number = 0;
    for (const QStringView line : QStringView(decoded.text).split(u'\n')) {
        ++number;
        const QRegularExpressionMatch match = form.match(line.trimmed().toString());
        const QString tag = match.captured(1);
        if (isOpen && (tag == "TY"_L1 || tag == "ER"_L1)) {
            close(fields, list.back());
        }
        if (tag == "TY"_L1) {
            ListedSource listed;
            listed.where = atLine(context.file, number);
            list.push_back(std::move(listed));
            isOpen = true;
        } else if (tag == "ER"_L1) {
            isOpen = false;
        } else if (match.hasMatch() && isOpen) {
            fields.push_back({tag, match.captured(2)});
        } else if (isOpen && !fields.empty()) {
            fields.back().value += u' ' + line.trimmed();
        }
    }
    if (list.empty()) {
        return Error{context.file, ForeignText::tr("this is no RIS"),
                     ForeignText::tr("Give a file whose records begin with TY  -")};
    }
    if (isOpen) {
        return Error{list.back().where,
                     ForeignText::tr("the record that begins here never ends: the file is cut off"),
                     ForeignText::tr("Export it again")};
    }
    return attached(list, context, decoded.isGuessed);
}

Written writeRis(const ProjectContent& project) {
    Written written;
    for (const ListedSource& listed : listedSources(project)) {
        const Source& source = listed.source;
        addLine(written.bytes, "TY", source.url.isEmpty() ? u"GEN"_s : u"ELEC"_s);
        addLine(written.bytes, "ID", listed.key);
        addLine(written.bytes, "TI", source.title);
        addLine(written.bytes, "PB", source.publisher);
        if (source.date) {
            QStringList parts = partialIso(source).split(u'-');
            addLine(written.bytes, "PY", parts[0]);
            while (parts.size() < 4) {
                parts += QString();
            }
            addLine(written.bytes, "DA", parts.join(u'/'));
        }
        addLine(written.bytes, "UR", source.url);
        for (const QString& keyword : keywordsOf(listed)) {
            addLine(written.bytes, "KW", keyword);
        }
        written.bytes += "ER  - \r\n\r\n";
    }
    return written;
}

}  // namespace fulcrum
