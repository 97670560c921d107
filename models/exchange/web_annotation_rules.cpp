// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/web_annotation_rules.h"

#include <QRegularExpression>
#include <algorithm>
#include <cmath>

#include "models/domain/terms.h"
#include "models/exchange/exchange_text.h"
#include "models/exchange/project_iri.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// What is kept of a document lies some levels deeper in a project's own JSON, which is nested no deeper than
/// kDeepestNesting.
constexpr int kDeepestDocument = kDeepestNesting - 8;

int depthOf(const Json& value) {
    int deepest = 0;
    if (value.is_structured()) {
        for (const Json& member : value) {
            deepest = std::max(deepest, depthOf(member));
        }
        ++deepest;
    }
    return deepest;
}

bool holdsNullCharacter(const Json& value) {
    if (value.is_string()) {
        return value.get_ref<const std::string&>().find('\0') != std::string::npos;
    }
    if (value.is_object()) {
        for (const auto& [name, member] : value.get_ref<const Json::object_t&>()) {
            if (name.find('\0') != std::string::npos || holdsNullCharacter(member)) {
                return true;
            }
        }
        return false;
    }
    return value.is_array() && std::any_of(value.begin(), value.end(), holdsNullCharacter);
}

class DocumentRules {
public:
    DocumentRules(const QString& file, Fault& fault) : m_file(file), m_fault(fault) {}

    void check(const Json& document) {
        if (!document.is_object()) {
            m_fault.set(m_file,
                        ExchangeText::tr("this is no Web Annotation: an object in braces is expected"),
                        ExchangeText::tr("Give an Annotation, an AnnotationPage or an AnnotationCollection"));
            return;
        }
        if (holdsNullCharacter(document)) {
            m_fault.set(m_file, ExchangeText::tr("a text holds a null character"),
                        ExchangeText::tr("Remove it"));
            return;
        }
        if (depthOf(document) > kDeepestDocument) {
            m_fault.set(m_file,
                        ExchangeText::tr("brackets are nested more than %1 deep").arg(kDeepestDocument),
                        ExchangeText::tr("An annotation needs ten levels"));
            return;
        }
        checkContext(document);
        checkType(document);
        if (m_fault.isSet()) {
            return;
        }
        if (isOfType(document, "AnnotationCollection")) {
            checkCollection(document);
        } else if (isOfType(document, "AnnotationPage")) {
            checkPage(document, m_file);
        } else {
            checkAnnotation(document, m_file);
        }
    }

private:
    void checkContext(const Json& document) {
        const Json* context = memberOf(document, "@context");
        const QString mend =
            ExchangeText::tr("Write \"@context\": \"%1\"").arg(QLatin1StringView(kAnnotationContext));
        if (!context) {
            m_fault.set(m_file, ExchangeText::tr("\"@context\" is missing"), mend);
            return;
        }
        const QString ours = QString::fromLatin1(kAnnotationContext);
        const auto contexts = valuesOf(document, "@context");
        const bool isNamed = std::any_of(contexts.begin(), contexts.end(),
                                         [&](const Json* each) { return textOf(each) == ours; });
        if (!isNamed) {
            m_fault.set(m_file, ExchangeText::tr("\"@context\" does not name the context of Web Annotations"),
                        mend);
        } else if (context->is_array() && contexts.size() == 1) {
            m_fault.set(m_file, ExchangeText::tr("\"@context\" is a list of one, which must stand as a text"),
                        mend);
        }
    }

    void checkType(const Json& document) {
        if (!memberOf(document, "type")) {
            m_fault.set(m_file, ExchangeText::tr("\"type\" is missing"),
                        ExchangeText::tr("Write \"type\": \"Annotation\""));
        } else if (!isOfType(document, "Annotation") && !isOfType(document, "AnnotationPage") &&
                   !isOfType(document, "AnnotationCollection")) {
            m_fault.set(
                m_file,
                ExchangeText::tr("\"type\" names no Annotation, AnnotationPage or AnnotationCollection"),
                ExchangeText::tr("Write \"type\": \"Annotation\""));
        }
    }

    void checkCount(const Json& object, const char* name, const QString& where) {
        const Json* value = memberOf(object, name);
        const bool isCount = !value || (value->is_number() && value->get<double>() >= 0 &&
                                        std::trunc(value->get<double>()) == value->get<double>());
        if (!isCount) {
            m_fault.set(where,
                        ExchangeText::tr("\"%1\" is no whole number from 0").arg(QLatin1StringView(name)),
                        ExchangeText::tr("Write a number without a fraction"));
        }
    }

    void checkCollection(const Json& collection) {
        checkOneIri(collection, "id", true, m_file, m_fault);
        checkCount(collection, "total", m_file);
        checkProvenance(collection, m_file, m_fault);
        const Json* total = memberOf(collection, "total");
        const Json* first = memberOf(collection, "first");
        if (!m_fault.isSet() && total && total->get<double>() > 0 && !first) {
            m_fault.set(m_file, ExchangeText::tr("\"first\" is missing, though \"total\" is above 0"),
                        ExchangeText::tr("Name or embed the first page"));
        }
        checkPageReference(collection, "last", m_file);
        checkPageReference(collection, "first", m_file);
        if (first && first->is_object() && !m_fault.isSet()) {
            checkPage(*first, ExchangeText::tr("%1, first page").arg(m_file));
        }
    }

    /// One page, by its IRI or as an object that has one.
    void checkPageReference(const Json& object, const char* name, const QString& where) {
        const Json* page = memberOf(object, name);
        if (!page) {
            return;
        }
        if (page->is_object()) {
            checkOneIri(*page, "id", true, where + u", \"%1\""_s.arg(QLatin1StringView(name)), m_fault);
        } else {
            checkOneIri(object, name, true, where, m_fault);
        }
    }

    void checkPage(const Json& page, const QString& where) {
        checkOneIri(page, "id", true, where, m_fault);
        if (!isOfType(page, "AnnotationPage")) {
            m_fault.set(where, ExchangeText::tr("\"type\" does not name AnnotationPage"),
                        ExchangeText::tr("Write \"type\": \"AnnotationPage\""));
        }
        checkPageReference(page, "partOf", where);
        checkPageReference(page, "next", where);
        checkPageReference(page, "prev", where);
        checkCount(page, "startIndex", where);
        const Json* items = memberOf(page, "items");
        if (!items || !items->is_array() || items->empty()) {
            m_fault.set(where, ExchangeText::tr("\"items\" is missing or no list of annotations"),
                        ExchangeText::tr("List the annotations of the page"));
            return;
        }
        int number = 0;
        for (const Json& item : *items) {
            checkItem(item, ExchangeText::tr("%1, annotation %2").arg(where).arg(++number));
            if (m_fault.isSet()) {
                return;
            }
        }
    }

    void checkItem(const Json& item, const QString& where) {
        if (item.is_string() && isIri(textOf(item))) {
            return;
        }
        if (!item.is_object()) {
            m_fault.set(where, ExchangeText::tr("it is neither an annotation nor the IRI of one"),
                        ExchangeText::tr("Embed the annotation"));
            return;
        }
        checkAnnotation(item, where);
    }

    void checkAnnotation(const Json& annotation, QString where) {
        checkOneIri(annotation, "id", true, where, m_fault);
        if (m_fault.isSet()) {
            return;
        }
        where = ExchangeText::tr("%1, annotation %2").arg(m_file, shownText(memberOf(annotation, "id")));
        if (!memberOf(annotation, "type")) {
            m_fault.set(where, ExchangeText::tr("\"type\" is missing"),
                        ExchangeText::tr("Write \"type\": \"Annotation\""));
        } else if (!isOfType(annotation, "Annotation")) {
            m_fault.set(where, ExchangeText::tr("\"type\" does not name Annotation"),
                        ExchangeText::tr("Write \"type\": \"Annotation\""));
        }
        checkMotivations(annotation, "motivation", where, m_fault);
        checkProvenance(annotation, where, m_fault);
        checkBodies(annotation, where);
        const auto targets = valuesOf(annotation, "target");
        if (targets.empty()) {
            m_fault.set(where, ExchangeText::tr("\"target\" is missing or empty"),
                        ExchangeText::tr("Say what the annotation is on"));
        }
        for (const Json* target : targets) {
            checkResource(*target, ResourceRole::Target, ExchangeText::tr("%1, target").arg(where), m_fault);
        }
    }

    void checkBodies(const Json& annotation, const QString& where) {
        if (memberOf(annotation, "bodyValue")) {
            if (memberOf(annotation, "body")) {
                m_fault.set(where, ExchangeText::tr("it has \"bodyValue\" as well as \"body\""),
                            ExchangeText::tr("Keep one of them"));
            }
            checkOneText(annotation, "bodyValue", true, where, m_fault);
        }
        for (const Json* body : valuesOf(annotation, "body")) {
            checkResource(*body, ResourceRole::Body, ExchangeText::tr("%1, body").arg(where), m_fault);
        }
    }

    const QString& m_file;
    Fault& m_fault;
};

/// An agent is named by its IRI, or described.
void checkAgents(const Json& object, const char* name, const QString& where, Fault& fault) {
    for (const Json* agent : valuesOf(object, name)) {
        const QString whose = u"%1, \"%2\""_s.arg(where, QLatin1StringView(name));
        if (agent->is_object()) {
            checkOneIri(*agent, "id", false, whose, fault);
            for (const Json* each : valuesOf(*agent, "name")) {
                if (!each->is_string()) {
                    fault.set(whose, ExchangeText::tr("\"name\" is no text"),
                              ExchangeText::tr("Put it in quotation marks"));
                }
            }
            checkOneText(*agent, "nickname", false, whose, fault);
        } else if (!agent->is_string() || textOf(agent).isEmpty()) {
            fault.set(whose, ExchangeText::tr("it is neither an IRI nor an object"),
                      ExchangeText::tr("Give the IRI of the agent"));
        }
    }
}

}  // namespace

void checkWebAnnotationDocument(const Json& document, const QString& file, Fault& fault) {
    DocumentRules(file, fault).check(document);
}

const Json* memberOf(const Json& object, const char* name) {
    if (!object.is_object()) {
        return nullptr;
    }
    const auto found = object.find(name);
    return found == object.end() || found->is_null() ? nullptr : &*found;
}

std::vector<const Json*> valuesOf(const Json& object, const char* name) {
    const Json* value = memberOf(object, name);
    std::vector<const Json*> values;
    if (value && value->is_array()) {
        for (const Json& each : *value) {
            values.push_back(&each);
        }
    } else if (value) {
        values.push_back(value);
    }
    return values;
}

QString textOf(const Json& value) {
    return value.is_string() ? QString::fromStdString(value.get_ref<const std::string&>()) : QString();
}

QString shownText(const Json* value) {
    constexpr qsizetype kLongestShown = 100;
    const QString text = textOf(value);
    return text.size() > kLongestShown ? QString(text.left(kLongestShown) + u'…') : text;
}

QString textOf(const Json* value) { return value ? textOf(*value) : QString(); }

bool isOfType(const Json& object, const char* name) {
    const auto types = valuesOf(object, "type");
    return std::any_of(types.begin(), types.end(), [&](const Json* type) {
        return type->is_string() && type->get_ref<const std::string&>() == name;
    });
}

void checkOneText(const Json& object, const char* name, bool isRequired, const QString& where, Fault& fault) {
    const Json* value = memberOf(object, name);
    const QLatin1StringView key(name);
    if (!value) {
        if (isRequired) {
            fault.set(where, ExchangeText::tr("\"%1\" is missing").arg(key), ExchangeText::tr("Add it"));
        }
    } else if (value->is_array()) {
        fault.set(where, ExchangeText::tr("\"%1\" is a list, but there must be exactly one").arg(key),
                  ExchangeText::tr("Keep one"));
    } else if (!value->is_string()) {
        fault.set(where, ExchangeText::tr("\"%1\" is no text").arg(key),
                  ExchangeText::tr("Put it in quotation marks"));
    }
}

void checkOneIri(const Json& object, const char* name, bool isRequired, const QString& where, Fault& fault) {
    checkOneText(object, name, isRequired, where, fault);
    const Json* value = memberOf(object, name);
    if (!fault.isSet() && value && !isIri(textOf(value))) {
        fault.set(where,
                  ExchangeText::tr("\"%1\" is \"%2\", which is no IRI")
                      .arg(QLatin1StringView(name), shownText(value)),
                  ExchangeText::tr("Write a whole IRI, with its scheme"));
    }
}

void checkTime(const Json& object, const char* name, const QString& where, Fault& fault) {
    checkOneText(object, name, false, where, fault);
    const Json* value = memberOf(object, name);
    if (fault.isSet() || !value) {
        return;
    }
    static const QRegularExpression form(
        uR"(\A\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})?\z)"_s);
    const QString text = textOf(value);
    const QLatin1StringView key(name);
    if (!form.match(text).hasMatch() || !QDateTime::fromString(text, Qt::ISODateWithMs).isValid()) {
        fault.set(where,
                  ExchangeText::tr("\"%1\" is \"%2\", which is no point of time").arg(key, shownText(value)),
                  ExchangeText::tr("Write it as 2026-05-01T09:30:00Z"));
    } else if (!text.endsWith(u'Z')) {
        fault.set(
            where,
            ExchangeText::tr("\"%1\" is \"%2\", which is not given in UTC with Z").arg(key, shownText(value)),
            ExchangeText::tr("Write it as 2026-05-01T09:30:00Z"));
    }
}

void checkMotivations(const Json& object, const char* name, const QString& where, Fault& fault) {
    for (const Json* motivation : valuesOf(object, name)) {
        const QString text = textOf(motivation);
        if (!motivationFromText(text) && !isIri(text)) {
            fault.set(where,
                      ExchangeText::tr(
                          "\"%1\" is \"%2\", which is neither a motivation of the vocabulary nor an IRI")
                          .arg(QLatin1StringView(name), shownText(motivation)),
                      ExchangeText::tr("Write one of the thirteen, such as commenting"));
        }
    }
}

void checkProvenance(const Json& object, const QString& where, Fault& fault) {
    for (const char* name : {"created", "modified", "generated"}) {
        checkTime(object, name, where, fault);
    }
    for (const char* name : {"creator", "generator"}) {
        checkAgents(object, name, where, fault);
    }
    checkOneIri(object, "canonical", false, where, fault);
    for (const char* name : {"rights", "via"}) {
        for (const Json* value : valuesOf(object, name)) {
            if (!isIri(textOf(value))) {
                fault.set(where, ExchangeText::tr("\"%1\" is no IRI").arg(QLatin1StringView(name)),
                          ExchangeText::tr("Write a whole IRI, with its scheme"));
            }
        }
    }
}

}  // namespace fulcrum
