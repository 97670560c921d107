// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QStringDecoder>

#include "models/exchange/foreign/foreign_collection.h"
#include "models/exchange/foreign/foreign_text.h"
#include "models/exchange/foreign/source_list.h"
#include "models/exchange/json_document.h"

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

void take(const QString& tag, const QString& value, ListedSource& listed) {
    Source& source = listed.source;
    if ((tag == "TI"_L1 || tag == "T1"_L1 || tag == "CT"_L1) && source.title.isEmpty()) {
        source.title = value;
    } else if (tag == "PB"_L1) {
        source.publisher = value;
    } else if ((tag == "T2"_L1 || tag == "JO"_L1 || tag == "AU"_L1) && source.publisher.isEmpty()) {
        source.publisher = value;
    } else if (tag == "UR"_L1 && source.url.isEmpty()) {
        source.url = value;
    } else if (tag == "DA"_L1 || ((tag == "PY"_L1 || tag == "Y1"_L1) && !source.date)) {
        takeDate(isoFromRis(value), source);
    } else if (tag == "KW"_L1 || tag == "N1"_L1) {
        listed.events += eventsInKeywords(value);
    }
}

void addLine(QByteArray& bytes, const char* tag, const QString& value) {
    if (!value.isEmpty()) {
        bytes += QByteArray(tag) + "  - " + value.simplified().toUtf8() + "\r\n";
    }
}

}  // namespace

Result<ForeignRecords> readRis(const QByteArray& bytes, const ForeignContext& context) {
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError()) {
        return Error{context.file, ForeignText::tr("the text is not valid UTF-8"),
                     ForeignText::tr("Save the file as UTF-8")};
    }
    static const QRegularExpression field(u"\\A([A-Z][A-Z0-9])  ?- ?(.*)\\z"_s);
    std::vector<ListedSource> list;
    bool isOpen = false;
    int number = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        ++number;
        const QRegularExpressionMatch match = field.match(line.trimmed().toString());
        const QString tag = match.captured(1);
        if (tag == "TY"_L1) {
            ListedSource listed;
            listed.where = atLine(context.file, number);
            list.push_back(std::move(listed));
            isOpen = true;
        } else if (tag == "ER"_L1) {
            isOpen = false;
        } else if (match.hasMatch() && isOpen) {
            take(tag, cleaned(match.captured(2).simplified()), list.back());
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
    return attached(list, context);
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
