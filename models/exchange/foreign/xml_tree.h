// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small XML document as a tree, read with suspicion: no document type, no entities of its own, bounds on
// depth and on the number of elements. Private to the folder.
#pragma once

#include <QHash>
#include <QString>
#include <memory>
#include <vector>

#include "models/domain/result.h"

namespace fulcrum {

struct XmlNode {
    QString name;
    QHash<QString, QString> attributes;
    QString text;  ///< of its own, without that of its children
    int line = 0;  ///< on which it begins
    qsizetype place = 0;  ///< where it stands in the text of its parent
    std::vector<std::unique_ptr<XmlNode>> children;

    /// Null if there is none of this name.
    const XmlNode* child(QStringView childName) const;
    /// Its text without outer blanks; empty if there is none.
    QString textOf(QStringView childName) const;
    /// Its text with that of all that it holds, in their order.
    QString wholeText() const;
    /// An attribute, or empty.
    QString attribute(const QString& attributeName) const {
        return attributes.value(attributeName).trimmed();
    }
};

Result<std::unique_ptr<XmlNode>> readXml(const QByteArray& bytes, const QString& file);

}  // namespace fulcrum
