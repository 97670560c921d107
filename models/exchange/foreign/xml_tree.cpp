// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/foreign/xml_tree.h"

#include <QXmlStreamReader>

#include "models/exchange/foreign/foreign_text.h"
#include "models/exchange/json_document.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMostElements = 4'000'000;

class XmlReading {
public:
    XmlReading(const QByteArray& bytes, const QString& file) : m_xml(bytes), m_file(file) {
        // Attributes and elements are asked for by the names that they have in the file.
        m_xml.setNamespaceProcessing(false);
    }

    Result<std::unique_ptr<XmlNode>> read() {
        while (!m_xml.atEnd() && !m_fault) {
            take(m_xml.readNext());
        }
        if (m_fault) {
            return *m_fault;
        }
        if (m_xml.hasError() || !m_root) {
            return Error{where(),
                         ForeignText::tr("this is not valid XML (%1)").arg(m_xml.errorString().left(200)),
                         ForeignText::tr("Mend the text there, or export it again")};
        }
        return std::move(m_root);
    }

private:
    QString where() const { return atLine(m_file, m_xml.lineNumber()); }
    void refuse(const QString& what, const QString& mend) { m_fault = Error{where(), what, mend}; }

    void take(QXmlStreamReader::TokenType token) {
        switch (token) {
            case QXmlStreamReader::DTD:
                refuse(ForeignText::tr("it declares a document type, which may hide anything"),
                       ForeignText::tr("Remove the declaration"));
                break;
            case QXmlStreamReader::EntityReference:
                refuse(ForeignText::tr("it refers to an entity"), ForeignText::tr("Write the text itself"));
                break;
            case QXmlStreamReader::StartElement:
                open();
                break;
            case QXmlStreamReader::Characters:
                if (!m_open.empty()) {
                    m_open.back()->text += m_xml.text();
                }
                break;
            case QXmlStreamReader::EndElement:
                m_open.pop_back();
                break;
            default:
                break;
        }
    }

    void open() {
        if (m_open.size() >= static_cast<std::size_t>(kDeepestNesting)) {
            refuse(ForeignText::tr("elements are nested more than %1 deep").arg(kDeepestNesting),
                   ForeignText::tr("Export it again"));
            return;
        }
        if (++m_count > kMostElements) {
            refuse(ForeignText::tr("there are more than %1 elements").arg(kMostElements),
                   ForeignText::tr("Divide the file"));
            return;
        }
        auto node = std::make_unique<XmlNode>();
        node->name = m_xml.name().toString();
        node->line = static_cast<int>(m_xml.lineNumber());
        for (const QXmlStreamAttribute& attribute : m_xml.attributes()) {
            node->attributes.insert(attribute.name().toString(), attribute.value().toString());
        }
        XmlNode* opened = node.get();
        if (m_open.empty()) {
            m_root = std::move(node);
        } else {
            m_open.back()->children.push_back(std::move(node));
        }
        m_open.push_back(opened);
    }

    QXmlStreamReader m_xml;
    QString m_file;
    std::unique_ptr<XmlNode> m_root;
    std::vector<XmlNode*> m_open;
    int m_count = 0;
    std::optional<Error> m_fault;
};

}  // namespace

const XmlNode* XmlNode::child(QStringView childName) const {
    for (const auto& each : children) {
        if (each->name == childName) {
            return each.get();
        }
    }
    return nullptr;
}

QString XmlNode::textOf(QStringView childName) const {
    const XmlNode* found = child(childName);
    return found ? found->text.trimmed() : QString();
}

Result<std::unique_ptr<XmlNode>> readXml(const QByteArray& bytes, const QString& file) {
    if (bytes.trimmed().isEmpty()) {
        return Error{file, ForeignText::tr("the file is empty"), ForeignText::tr("Export it again")};
    }
    return XmlReading(bytes, file).read();
}

}  // namespace fulcrum
