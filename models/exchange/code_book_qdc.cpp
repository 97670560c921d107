// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <QSet>
#include <QUuid>
#include <QXmlStreamWriter>
#include <algorithm>

#include "models/exchange/code_book.h"
#include "models/exchange/exchange_text.h"
#include "models/exchange/json_document.h"
#include "models/exchange/xml_tokens.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

const QString kNamespace = u"urn:QDA-XML:codebook:1.0"_s;
constexpr const char* kNotCodable = "isCodable";

/// XML has no way to write these, and half a surrogate pair is no character at all.
QString writable(const QString& text) {
    QString result = text;
    for (qsizetype i = 0; i < result.size(); ++i) {
        const QChar c = result[i];
        if (c.isHighSurrogate() && i + 1 < result.size() && result[i + 1].isLowSurrogate()) {
            ++i;
        } else if ((c < u' ' && c != u'\n' && c != u'\t' && c != u'\r') || c.isSurrogate() ||
                   c.unicode() >= 0xFFFE) {
            result[i] = QChar::ReplacementCharacter;
        }
    }
    return result;
}

Json objectOf(const QString& extra) {
    const Result<Json> json = parseJson(extra.toUtf8(), QString());
    return json && json->is_object() ? *json : Json::object();
}

class QdcReading {
public:
    QdcReading(const QByteArray& bytes, const QString& file, std::span<const Code> known)
        : m_tokens(bytes, file) {
        for (const Code& code : known) {
            m_known.insert(guidOf(code.id), code);
        }
    }

    Result<CodeBook> read() {
        while (m_tokens.next()) {
            if (m_xml.isStartElement()) {
                open();
            } else if (m_xml.isEndElement() && m_xml.name() == u"Code"_s && !m_open.empty()) {
                m_open.pop_back();
            }
        }
        if (const auto fault = m_tokens.fault()) {
            return *fault;
        }
        return std::move(m_book);
    }

private:
    void refuse(const QString& what, const QString& mend) { m_tokens.refuse(what, mend); }

    void open() {
        const auto name = m_xml.name();
        if (!m_isRootSeen) {
            m_isRootSeen = true;
            if (name != u"CodeBook"_s || m_xml.namespaceUri() != kNamespace) {
                refuse(ExchangeText::tr("this is no REFI-QDA codebook"),
                       ExchangeText::tr("Give a file whose first element is CodeBook of %1").arg(kNamespace));
            }
        } else if (name == u"Code"_s) {
            openCode();
        } else if (name == u"Description"_s && !m_open.empty()) {
            m_book.codes[m_open.back()].definition =
                m_xml.readElementText(QXmlStreamReader::SkipChildElements);
        } else if (name == u"Set"_s) {
            m_book.notes += ExchangeText::tr("the set \"%1\" is left out: a project has no sets of codes")
                                .arg(m_xml.attributes().value(u"name"_s));
            m_xml.skipCurrentElement();
        } else if (name != u"Codes"_s && name != u"Sets"_s) {
            m_book.notes += ExchangeText::tr("the element %1 on line %2 is not known and is left out")
                                .arg(name.toString())
                                .arg(m_xml.lineNumber());
            m_xml.skipCurrentElement();
        }
    }

    void openCode() {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const QUuid guid = QUuid::fromString(attributes.value(u"guid"_s).trimmed());
        if (guid.isNull()) {
            refuse(ExchangeText::tr("the code \"%1\" has no guid").arg(attributes.value(u"name"_s).left(80)),
                   ExchangeText::tr("Export the codebook again"));
            return;
        }
        if (m_open.size() >= kDeepestNesting) {
            refuse(ExchangeText::tr("codes are nested more than %1 deep").arg(kDeepestNesting),
                   ExchangeText::tr("Move some of them up"));
            return;
        }
        const QString id = guid.toString(QUuid::WithoutBraces);
        Code code;
        code.id = id;
        if (const auto known = m_known.constFind(id); known != m_known.constEnd()) {
            code = *known;
        }
        if (m_lines.contains(code.id)) {
            refuse(
                ExchangeText::tr("the guid %1 stands on line %2 already").arg(id).arg(m_lines.value(code.id)),
                ExchangeText::tr("Give each code a guid of its own"));
            return;
        }
        code.name = attributes.value(u"name"_s).toString();
        code.definition.clear();
        code.colour = longColour(attributes.value(u"color"_s).trimmed().toString());
        code.parent = m_open.empty() ? QString() : m_book.codes[m_open.back()].id;
        markCodable(code, attributes.value(u"isCodable"_s).toString());
        if (const auto fault = faultIn(code, m_tokens.where())) {
            refuse(fault->what, fault->mend);
        }
        m_lines.insert(code.id, m_xml.lineNumber());
        m_open.push_back(m_book.codes.size());
        m_book.codes.push_back(std::move(code));
    }

    /// "#1af" is "#11aaff".
    static QString longColour(const QString& colour) {
        if (colour.size() != 4 || colour[0] != u'#') {
            return colour;
        }
        QString full = u"#"_s;
        for (const QChar c : QStringView(colour).mid(1)) {
            full += c;
            full += c;
        }
        return full;
    }

    static void markCodable(Code& code, const QString& isCodable) {
        Json extra = objectOf(code.extra);
        const bool isHeading = isCodable == u"false"_s || isCodable == u"0"_s;
        if (isHeading) {
            extra[kNotCodable] = false;
        } else if (extra.contains(kNotCodable)) {
            extra.erase(kNotCodable);
        } else {
            return;
        }
        code.extra = extra.empty() ? QString() : QString::fromStdString(extra.dump());
    }

    XmlTokens m_tokens;
    QXmlStreamReader& m_xml = m_tokens.xml();
    QHash<QString, Code> m_known;  ///< by guid
    QHash<QString, qint64> m_lines;
    std::vector<std::size_t> m_open;  ///< the codes around the present place
    bool m_isRootSeen = false;
    CodeBook m_book;
};

class QdcWriting {
public:
    explicit QdcWriting(std::span<const Code> codes) : m_codes(codes), m_xml(&m_bytes) {
        for (const Code& code : codes) {
            m_ids.insert(code.id);
        }
        for (const Code& code : codes) {
            m_children[m_ids.contains(code.parent) ? code.parent : QString()].push_back(&code);
        }
    }

    QByteArray write() {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(2);
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"CodeBook"_s);
        m_xml.writeDefaultNamespace(kNamespace);
        m_xml.writeAttribute(u"origin"_s, u"Fulcrum"_s);
        m_xml.writeStartElement(u"Codes"_s);
        writeCodes();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    /// What is deeper than any reader goes stands beside its parent, however deep; so does each circle, which
    /// has no top, begin at the first of its codes.
    void writeCodes() {
        writeBelow(m_children.value(QString()));
        for (const Code& code : m_codes) {
            if (!m_written.contains(code.id)) {
                writeBelow({&code});
            }
        }
    }

    void writeBelow(const std::vector<const Code*>& tops) {
        struct Step {
            const Code* code;  ///< null: an element ends here
            std::size_t depth;
        };
        std::vector<Step> ahead;
        const auto add = [&](const std::vector<const Code*>& codes, std::size_t depth) {
            for (auto code = codes.rbegin(); code != codes.rend(); ++code) {
                ahead.push_back({*code, depth});
            }
        };
        add(tops, 0);
        while (!ahead.empty()) {
            const Step step = ahead.back();
            ahead.pop_back();
            if (step.code == nullptr) {
                m_xml.writeEndElement();
                continue;
            }
            if (m_written.contains(step.code->id)) {
                continue;
            }
            m_written.insert(step.code->id);
            writeStart(*step.code);
            const std::vector<const Code*> children = m_children.value(step.code->id);
            if (step.depth + 1 < kDeepestNesting) {
                ahead.push_back({nullptr, 0});
                add(children, step.depth + 1);
            } else {
                m_xml.writeEndElement();
                add(children, step.depth);
            }
        }
    }

    void writeStart(const Code& code) {
        m_xml.writeStartElement(u"Code"_s);
        m_xml.writeAttribute(u"guid"_s, guidOf(code.id));
        m_xml.writeAttribute(u"name"_s, writable(code.name));
        const Json extra = objectOf(code.extra);
        const bool isHeading = extra.contains(kNotCodable) && extra[kNotCodable] == false;
        m_xml.writeAttribute(u"isCodable"_s, isHeading ? u"false"_s : u"true"_s);
        if (!code.colour.isEmpty()) {
            m_xml.writeAttribute(u"color"_s, code.colour);
        }
        if (!code.definition.isEmpty()) {
            m_xml.writeTextElement(u"Description"_s, writable(code.definition));
        }
    }

    std::span<const Code> m_codes;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    QSet<QString> m_ids;
    QSet<QString> m_written;
    QHash<QString, std::vector<const Code*>> m_children;
};

}  // namespace

Result<CodeBook> readCodeBookQdc(const QByteArray& bytes, const QString& file, std::span<const Code> known) {
    if (bytes.trimmed().isEmpty()) {
        return Error{file, ExchangeText::tr("the file is empty"),
                     ExchangeText::tr("Give a REFI-QDA codebook")};
    }
    return QdcReading(bytes, file, known).read();
}

QByteArray writeCodeBookQdc(std::span<const Code> codes) { return QdcWriting(codes).write(); }

}  // namespace fulcrum
