// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xml_tokens.h"

#include "models/exchange/exchange_text.h"
#include "models/exchange/json_document.h"

namespace fulcrum {

XmlTokens::XmlTokens(const QByteArray& bytes, QString file) : m_xml(bytes), m_file(std::move(file)) {}

QString XmlTokens::where() const { return atLine(m_file, m_xml.lineNumber()); }

bool XmlTokens::next() {
    if (m_refused || m_xml.atEnd()) {
        return false;
    }
    switch (m_xml.readNext()) {
        case QXmlStreamReader::DTD:
            refuse(ExchangeText::tr("it declares a document type, which may hide anything"),
                   ExchangeText::tr("Remove the declaration"));
            break;
        case QXmlStreamReader::EntityReference:
            refuse(ExchangeText::tr("it refers to an entity"), ExchangeText::tr("Write the text itself"));
            break;
        default:
            break;
    }
    return !m_refused && !m_xml.hasError();
}

void XmlTokens::refuse(const QString& what, const QString& mend) { m_refused = Error{where(), what, mend}; }

std::optional<Error> XmlTokens::fault() const {
    return m_refused || !m_xml.hasError() ? m_refused : std::optional(notXml());
}

Error XmlTokens::notXml() const {
    return {where(), ExchangeText::tr("this is not valid XML (%1)").arg(m_xml.errorString().left(200)),
            ExchangeText::tr("Mend the text there, or export it again")};
}

}  // namespace fulcrum
