// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// XML of others, token by token and with suspicion: a document type, which may hide anything, and entities of
// the file's own are refused, and what is wrong is told with its line. What the elements mean, and how many
// there may be, is the reader's matter. One reading of one file owns it, on any thread.
#pragma once

#include <QXmlStreamReader>
#include <optional>

#include "models/domain/result.h"

namespace fulcrum {

class XmlTokens {
public:
    /// `file` is how errors name the input.
    XmlTokens(const QByteArray& bytes, QString file);

    /// At the present token; for names, attributes and texts of it, and for skipping what is below.
    QXmlStreamReader& xml() { return m_xml; }
    const QXmlStreamReader& xml() const { return m_xml; }
    /// "file line 7"
    QString where() const;

    /// Goes on to the next token; false at the end, and once something is wrong.
    bool next();
    /// The reader refuses what stands here.
    void refuse(const QString& what, const QString& mend);
    /// What was refused, or why it is no XML; nothing where all is well so far.
    std::optional<Error> fault() const;
    /// Says that it is no XML, with what the parser says of it.
    Error notXml() const;

private:
    QXmlStreamReader m_xml;
    QString m_file;
    std::optional<Error> m_refused;
};

}  // namespace fulcrum
