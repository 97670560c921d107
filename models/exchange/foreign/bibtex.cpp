// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <QRegularExpression>

#include "models/exchange/citation.h"
#include "models/exchange/foreign/foreign_collection.h"
#include "models/exchange/foreign/foreign_text.h"
#include "models/exchange/foreign/latex_text.h"
#include "models/exchange/foreign/source_list.h"
#include "models/exchange/json_document.h"
#include "models/exchange/windows_1252.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;
using Fields = QHash<QString, QString>;

struct BibTexEntry {
    int line = 0;
    QString key;
    Fields fields;
};

/// Reads the entries of a file one after the other; what stands between them is no part of it.
class BibTexReading {
public:
    BibTexReading(const QString& text, const QString& file) : m_text(text), m_file(file) {}

    Result<std::vector<BibTexEntry>> read() {
        while (m_at < m_text.size() && !m_fault) {
            const QChar c = take();
            if (c == u'%') {
                while (m_at < m_text.size() && take() != u'\n') {
                }
            } else if (c == u'@') {
                m_entryLine = m_line;
                readEntry();
            }
        }
        if (m_fault) {
            return *m_fault;
        }
        return std::move(m_entries);
    }

private:
    QChar peek() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }
    QChar take() {
        const QChar c = m_text[m_at++];
        m_line += c == u'\n' ? 1 : 0;
        return c;
    }
    void skipBlanks() {
        while (m_at < m_text.size() && peek().isSpace()) {
            take();
        }
    }
    void failCutOff() {
        m_fault = Error{atLine(m_file, m_entryLine), ForeignText::tr("the entry that begins here never ends"),
                        ForeignText::tr("Close its braces")};
    }

    QString word() {
        skipBlanks();
        QString text;
        static const QString ends = u"{}(),=#\"%"_s;
        while (m_at < m_text.size() && !peek().isSpace() && !ends.contains(peek())) {
            text += take();
        }
        skipBlanks();
        return text;
    }

    void readEntry() {
        const QString type = word().toLower();
        if (peek() != u'{' && peek() != u'(') {
            return;  // an address or the like between entries
        }
        if (type == "comment"_L1 || type == "preamble"_L1) {
            braced(take() == u'{' ? u'}' : u')');
            return;
        }
        take();
        Fields fields;
        QString key;
        if (type != "string"_L1) {
            key = word();
        } else {
            readField(fields);
        }
        while (!m_fault) {
            skipBlanks();
            if (m_at >= m_text.size()) {
                failCutOff();
                return;
            }
            const QChar c = take();
            if (c == u'}' || c == u')') {
                break;
            }
            if (c == u',') {
                readField(fields);
            }
        }
        if (type == "string"_L1) {
            m_strings.insert(fields);
        } else {
            m_entries.push_back({m_entryLine, key, std::move(fields)});
        }
    }

    void readField(Fields& fields) {
        const QString name = word().toLower();
        if (peek() != u'=') {
            return;
        }
        take();
        QString value;
        do {
            skipBlanks();
            if (peek() == u'#') {
                take();
                skipBlanks();
            }
            if (peek() == u'{') {
                take();
                value += braced(u'}');
            } else if (peek() == u'"') {
                take();
                value += braced(u'"');
            } else {
                const QString macro = word();
                value += m_strings.value(macro.toLower(), macro);
            }
            skipBlanks();
        } while (peek() == u'#' && !m_fault);
        fields.insert(name, value);
    }

    /// Up to the sign that closes it on this level of braces.
    QString braced(QChar closing) {
        QString text;
        int depth = 0;
        while (m_at < m_text.size()) {
            const QChar c = take();
            if (c == u'\\' && m_at < m_text.size()) {
                text += c;
                text += take();
                continue;
            }
            if (depth == 0 && c == closing) {
                return text;
            }
            depth += c == u'{' ? 1 : c == u'}' ? -1 : 0;
            text += c;
        }
        failCutOff();
        return text;
    }

    const QString& m_text;
    QString m_file;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_entryLine = 1;
    Fields m_strings;
    std::vector<BibTexEntry> m_entries;
    std::optional<Error> m_fault;
};

/// An entry has what it does not say itself from the one that it refers to. The title of a whole is not that
/// of its part.
void inherit(std::vector<BibTexEntry>& entries) {
    QHash<QString, Fields> wholes;
    for (const BibTexEntry& entry : entries) {
        wholes.insert(entry.key.toLower(), entry.fields);
    }
    for (BibTexEntry& entry : entries) {
        const Fields whole = wholes.value(entry.fields.take(u"crossref"_s).trimmed().toLower());
        const bool isDated = entry.fields.contains(u"date"_s) || entry.fields.contains(u"year"_s);
        for (const QString& name : {u"organization"_s, u"publisher"_s, u"institution"_s, u"journaltitle"_s,
                                    u"journal"_s, u"date"_s, u"year"_s, u"month"_s, u"day"_s}) {
            const bool isDate =
                name == "date"_L1 || name == "year"_L1 || name == "month"_L1 || name == "day"_L1;
            if (whole.contains(name) && !entry.fields.contains(name) && !(isDate && isDated)) {
                entry.fields.insert(name, whole.value(name));
            }
        }
    }
}

/// "2025-04-02" of "apr # 2", "2~" # apr, "April" and "04".
QString publicationDate(const Fields& fields) {
    static const QStringList months{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                    u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    static const QRegularExpression name(u"[A-Za-z]{3,}"_s);
    static const QRegularExpression number(u"[0-9]{1,2}"_s);
    if (QString date = fields.value(u"date"_s); !date.isEmpty()) {
        return date;
    }
    QString date = fields.value(u"year"_s).trimmed();
    QString month = fields.value(u"month"_s);
    QString day = fields.value(u"day"_s).trimmed();
    const QString named = name.match(month).captured(0).left(3).toLower();
    if (const qsizetype place = months.indexOf(named); place >= 0) {
        day = day.isEmpty() ? number.match(month).captured(0) : day;
        month = QString::number(place + 1);
    }
    month = number.match(month).captured(0);
    if (!month.isEmpty()) {
        date += u'-' + month.rightJustified(2, u'0');
        date += day.isEmpty() ? QString() : QString(u'-' + day.rightJustified(2, u'0'));
    }
    return date;
}

/// Takes the field that it is read from out of the others.
QString publisherOf(const Fields& fields, QStringList& others) {
    for (const QString& name : {u"organization"_s, u"publisher"_s, u"institution"_s, u"journaltitle"_s,
                                u"journal"_s, u"author"_s}) {
        if (QString text = textFromLatex(fields.value(name)); !text.isEmpty()) {
            others.removeAll(name);
            return text;
        }
    }
    return {};
}

QString addressOf(const Fields& fields) {
    QString address = fields.value(u"url"_s).trimmed();
    if (address.isEmpty()) {
        const QString published = fields.value(u"howpublished"_s);
        const qsizetype begin = published.indexOf(u"\\url{"_s);
        address = begin < 0 ? QString() : published.mid(begin + 5).section(u'}', 0, 0);
    }
    return address.remove(u'\\');
}

ListedSource listedFrom(const BibTexEntry& entry) {
    const Fields& fields = entry.fields;
    ListedSource listed;
    listed.others = fields.keys();
    for (const QString& name :
         {u"title"_s, u"url"_s, u"howpublished"_s, u"date"_s, u"year"_s, u"month"_s, u"day"_s}) {
        listed.others.removeAll(name);
    }
    listed.source.title = textFromLatex(fields.value(u"title"_s));
    listed.source.publisher = publisherOf(fields, listed.others);
    listed.source.url = addressOf(fields);
    if (listed.source.url.isEmpty()) {
        listed.identifiedAt = addressOfDoi(fields.value(u"doi"_s).remove(u'\\'));
        listed.others.removeAll(u"doi"_s);
    }
    takeDate(publicationDate(fields), listed);
    for (const QString& name : {u"keywords"_s, u"note"_s}) {
        const QString text = textFromLatex(fields.value(name));
        listed.events += eventsInKeywords(text);
        if (!hasOtherKeywords(text)) {
            listed.others.removeAll(name);
        }
    }
    listed.others.sort();
    return listed;
}

}  // namespace

Result<ForeignRecords> readBibTex(const QByteArray& bytes, const ForeignContext& context) {
    const DecodedText decoded = decodedText(bytes);
    auto entries = BibTexReading(decoded.text, context.file).read();
    if (!entries) {
        return entries.error();
    }
    if (entries->empty()) {
        return Error{context.file, ForeignText::tr("this is no BibTeX"),
                     ForeignText::tr("Give a file of entries like @online{key, …}")};
    }
    inherit(*entries);
    std::vector<ListedSource> list;
    for (const BibTexEntry& entry : *entries) {
        list.push_back(listedFrom(entry));
        list.back().where = atLine(context.file, entry.line);
    }
    return attached(list, context, decoded.isGuessed);
}

Written writeBibTex(const ProjectContent& project) {
    Written written;
    for (const ListedSource& listed : listedSources(project)) {
        const Source& source = listed.source;
        QStringList fields;
        const auto add = [&](const QString& name, const QString& value) {
            if (!value.isEmpty()) {
                fields += u"  %1 = {%2}"_s.arg(name, value);
            }
        };
        add(u"title"_s, bibTexEscaped(source.title.simplified()));
        add(u"organization"_s, bibTexEscaped(source.publisher.simplified()));
        add(u"date"_s, partialIso(source));
        // biblatex takes addresses as they stand; only braces would end the field.
        add(u"url"_s, QString(source.url).replace(u'{', u"%7B"_s).replace(u'}', u"%7D"_s));
        add(u"keywords"_s, bibTexEscaped(keywordsOf(listed).join(u", "_s)));
        written.bytes +=
            u"@%1{%2,\n%3\n}\n\n"_s
                .arg(source.url.isEmpty() ? u"misc"_s : u"online"_s, listed.key, fields.join(u",\n"_s))
                .toUtf8();
    }
    return written;
}

}  // namespace fulcrum
