// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/project_iri.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>
#include <algorithm>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

const QString kScheme = u"urn:fulcrum:"_s;

QString encoded(const QString& text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); }
QString decoded(const QString& text) { return QUrl::fromPercentEncoding(text.toUtf8()); }

std::optional<ProjectIri::Part> partNamed(const QString& word) {
    using Part = ProjectIri::Part;
    if (word == u"event"_s) {
        return Part::Event;
    }
    if (word == u"annotation"_s) {
        return Part::Annotation;
    }
    return word == u"code"_s ? std::optional(Part::Code) : std::nullopt;
}

}  // namespace

QString toText(const ProjectIri& iri) {
    const QString project = kScheme + encoded(iri.project);
    switch (iri.part) {
        case ProjectIri::Part::Project:
            return project;
        case ProjectIri::Part::Balance:
            return project + u":balance"_s;
        case ProjectIri::Part::Annotation:
            return project + u":annotation:"_s + encoded(iri.id);
        case ProjectIri::Part::Code:
            return project + u":code:"_s + encoded(iri.id);
        case ProjectIri::Part::Event:
            break;
    }
    const QString event = project + u":event:"_s + encoded(iri.id);
    return iri.text ? QString(event + u':' + toText(*iri.text)) : event;
}

std::optional<ProjectIri> projectIriFromText(const QString& text) {
    if (!text.startsWith(kScheme)) {
        return std::nullopt;
    }
    const QStringList words = text.mid(kScheme.size()).split(u':');
    ProjectIri iri;
    iri.project = decoded(words[0]);
    if (iri.project.isEmpty() || words.size() > 4) {
        return std::nullopt;
    }
    if (words.size() == 1) {
        return iri;
    }
    if (words.size() == 2) {
        iri.part = ProjectIri::Part::Balance;
        return words[1] == u"balance"_s ? std::optional(iri) : std::nullopt;
    }
    const auto part = partNamed(words[1]);
    iri.id = decoded(words[2]);
    const bool hasControls = std::any_of(iri.id.begin(), iri.id.end(),
                                         [](QChar c) { return c.category() == QChar::Other_Control; });
    if (!part || iri.id.isEmpty() || hasControls) {
        return std::nullopt;
    }
    iri.part = *part;
    if (words.size() == 4) {
        iri.text = eventTextFromText(words[3]);
        if (*part != ProjectIri::Part::Event || !iri.text) {
            return std::nullopt;
        }
    }
    return iri;
}

bool isIri(const QString& text) {
    static const QRegularExpression iri(uR"(\A[A-Za-z][A-Za-z0-9+.\-]*:[^\s<>"{}|\\^`\p{Cc}]+\z)"_s,
                                        QRegularExpression::UseUnicodePropertiesOption);
    return iri.match(text).hasMatch();
}

}  // namespace fulcrum
