// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/foreign/xml_tree.h"

#include "models/exchange/foreign/foreign_text.h"
#include "models/exchange/json_document.h"
#include "models/exchange/xml_tokens.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMostElements = 4'000'000;

class XmlReading {
public:
    XmlReading(const QByteArray& bytes, const QString& file) : m_tokens(bytes, file) {
        // Attributes and elements are asked for by the names that they have in the file.
        m_xml.setNamespaceProcessing(false);
    }

    Result<std::unique_ptr<XmlNode>> read() {
        while (m_tokens.next()) {
            take();
        }
        if (const auto fault = m_tokens.fault()) {
            return *fault;
        }
        if (!m_root) {
            return m_tokens.notXml();
        }
        return std::move(m_root);
    }

private:
    void take() {
        if (m_xml.isStartElement()) {
            open();
        } else if (m_xml.isEndElement()) {
            m_open.pop_back();
        } else if (m_xml.isCharacters() && !m_open.empty()) {
            m_open.back()->text += m_xml.text();
        }
    }

    void open() {
        if (m_open.size() >= static_cast<std::size_t>(kDeepestNesting)) {
            m_tokens.refuse(ForeignText::tr("elements are nested more than %1 deep").arg(kDeepestNesting),
                            ForeignText::tr("Export it again"));
            return;
        }
        if (++m_count > kMostElements) {
            m_tokens.refuse(ForeignText::tr("there are more than %1 elements").arg(kMostElements),
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
            node->place = m_open.back()->text.size();
            m_open.back()->children.push_back(std::move(node));
        }
        m_open.push_back(opened);
    }

    XmlTokens m_tokens;
    QXmlStreamReader& m_xml = m_tokens.xml();
    std::unique_ptr<XmlNode> m_root;
    std::vector<XmlNode*> m_open;
    int m_count = 0;
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

QString XmlNode::wholeText() const {
    QString whole;
    qsizetype from = 0;
    for (const auto& each : children) {
        whole += QStringView(text).sliced(from, each->place - from) + each->wholeText();
        from = each->place;
    }
    return whole + QStringView(text).sliced(from);
}

Result<std::unique_ptr<XmlNode>> readXml(const QByteArray& bytes, const QString& file) {
    if (bytes.trimmed().isEmpty()) {
        return Error{file, ForeignText::tr("the file is empty"), ForeignText::tr("Export it again")};
    }
    return XmlReading(bytes, file).read();
}

}  // namespace fulcrum
