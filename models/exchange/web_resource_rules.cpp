// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rules of bodies and targets: resources on the web, texts, specific resources with their selectors and
// states, and sets of them.
#include <QSet>
#include <QXmlStreamReader>
#include <cmath>

#include "models/exchange/exchange_text.h"
#include "models/exchange/project_iri.h"
#include "models/exchange/web_annotation_rules.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

class ResourceRules {
public:
    explicit ResourceRules(Fault& fault) : m_fault(fault) {}

    void checkResource(const Json& resource, ResourceRole role, const QString& where) {
        if (resource.is_string()) {
            if (!isIri(textOf(resource))) {
                refuse(where, ExchangeText::tr("\"%1\" is no IRI").arg(shownText(&resource)),
                       ExchangeText::tr("Write a whole IRI, with its scheme"));
            }
            return;
        }
        if (!resource.is_object()) {
            refuse(where, ExchangeText::tr("it is neither an IRI nor an object"),
                   ExchangeText::tr("Give the IRI of what is meant"));
            return;
        }
        checkProvenance(resource, where, m_fault);
        checkMotivations(resource, "purpose", where, m_fault);
        checkWords(resource, where);
        for (const char* set : {"Choice", "List", "Composite", "Independents"}) {
            if (isOfType(resource, set)) {
                checkSet(resource, set, role, where);
                return;
            }
        }
        const bool isText =
            isOfType(resource, "TextualBody") || (memberOf(resource, "value") && role == ResourceRole::Body);
        if (isText && role == ResourceRole::Body) {
            checkOneText(resource, "value", true, where, m_fault);
            checkOneIri(resource, "id", false, where, m_fault);
        } else if (isOfType(resource, "SpecificResource") || memberOf(resource, "source")) {
            checkSpecificResource(resource, where);
        } else {
            checkOneIri(resource, "id", true, where, m_fault);
        }
    }

private:
    void refuse(const QString& where, const QString& what, const QString& mend) {
        m_fault.set(where, what, mend);
    }

    void checkWords(const Json& resource, const QString& where) {
        checkOneText(resource, "processingLanguage", false, where, m_fault);
        checkOneText(resource, "textDirection", false, where, m_fault);
        const Json* direction = memberOf(resource, "textDirection");
        static const QSet<QString> directions{u"ltr"_s, u"rtl"_s, u"auto"_s};
        if (direction && !directions.contains(textOf(direction))) {
            refuse(where, ExchangeText::tr("\"textDirection\" is \"%1\"").arg(shownText(direction)),
                   ExchangeText::tr("Write ltr, rtl or auto"));
        }
    }

    void checkSet(const Json& set, const char* name, ResourceRole role, const QString& where) {
        const Json* items = memberOf(set, "items");
        const QString whose = u"%1, %2"_s.arg(where, QLatin1StringView(name));
        if (!items || !items->is_array() || items->empty()) {
            refuse(whose, ExchangeText::tr("\"items\" is missing or no list"),
                   ExchangeText::tr("List what it is made of"));
            return;
        }
        for (const Json& item : *items) {
            checkResource(item, role, whose);
        }
    }

    void checkSpecificResource(const Json& resource, const QString& where) {
        checkOneIri(resource, "id", false, where, m_fault);
        const Json* source = memberOf(resource, "source");
        if (source && source->is_object()) {
            checkOneIri(*source, "id", true, ExchangeText::tr("%1, source").arg(where), m_fault);
        } else {
            checkOneIri(resource, "source", true, where, m_fault);
        }
        for (const Json* selector : valuesOf(resource, "selector")) {
            checkSelector(*selector, ExchangeText::tr("%1, selector").arg(where));
        }
        for (const Json* state : valuesOf(resource, "state")) {
            checkState(*state, ExchangeText::tr("%1, state").arg(where));
        }
    }

    void checkSelector(const Json& selector, const QString& where) {
        if (selector.is_string() && isIri(textOf(selector))) {
            return;
        }
        if (!memberOf(selector, "type")) {
            refuse(where, ExchangeText::tr("\"type\" is missing"),
                   ExchangeText::tr("Say what kind of selector it is"));
            return;
        }
        if (isOfType(selector, "FragmentSelector")) {
            checkOneText(selector, "value", true, ExchangeText::tr("%1 of a fragment").arg(where), m_fault);
            checkOneIri(selector, "conformsTo", false, ExchangeText::tr("%1 of a fragment").arg(where),
                        m_fault);
        } else if (isOfType(selector, "CssSelector")) {
            checkOneText(selector, "value", true, ExchangeText::tr("%1 by CSS").arg(where), m_fault);
        } else if (isOfType(selector, "XPathSelector")) {
            checkOneText(selector, "value", true, ExchangeText::tr("%1 by XPath").arg(where), m_fault);
        } else if (isOfType(selector, "TextQuoteSelector")) {
            checkOneText(selector, "exact", true, ExchangeText::tr("%1 of a quotation").arg(where), m_fault);
            checkOneText(selector, "prefix", false, ExchangeText::tr("%1 of a quotation").arg(where),
                         m_fault);
            checkOneText(selector, "suffix", false, ExchangeText::tr("%1 of a quotation").arg(where),
                         m_fault);
        } else if (isOfType(selector, "TextPositionSelector")) {
            checkPlaces(selector, ExchangeText::tr("%1 of a place in a text").arg(where));
        } else if (isOfType(selector, "DataPositionSelector")) {
            checkPlaces(selector, ExchangeText::tr("%1 of a place in data").arg(where));
        } else if (isOfType(selector, "SvgSelector")) {
            checkSvg(selector, ExchangeText::tr("%1 by SVG").arg(where));
        } else if (isOfType(selector, "RangeSelector")) {
            checkRange(selector, ExchangeText::tr("%1 of a range").arg(where));
        }
        for (const Json* refinement : valuesOf(selector, "refinedBy")) {
            checkRefinement(*refinement, ExchangeText::tr("%1, refined").arg(where));
        }
    }

    /// A selector may be refined by another, a state by either.
    void checkRefinement(const Json& refinement, const QString& where) {
        const bool isState = isOfType(refinement, "TimeState") || isOfType(refinement, "HttpRequestState");
        isState ? checkState(refinement, where) : checkSelector(refinement, where);
    }

    void checkPlaces(const Json& selector, const QString& where) {
        double places[2] = {0, 0};
        int index = 0;
        for (const char* name : {"start", "end"}) {
            const Json* value = memberOf(selector, name);
            const QLatin1StringView key(name);
            if (!value) {
                refuse(where, ExchangeText::tr("\"%1\" is missing").arg(key), ExchangeText::tr("Add it"));
                return;
            }
            if (!value->is_number() || std::trunc(value->get<double>()) != value->get<double>()) {
                refuse(where, ExchangeText::tr("\"%1\" is no whole number").arg(key),
                       ExchangeText::tr("Write a number without a fraction"));
                return;
            }
            places[index] = value->get<double>();
            if (places[index++] < 0) {
                refuse(where, ExchangeText::tr("\"%1\" is below 0").arg(key),
                       ExchangeText::tr("Count from 0"));
                return;
            }
        }
        if (places[1] < places[0]) {
            refuse(where, ExchangeText::tr("\"end\" comes before \"start\""),
                   ExchangeText::tr("Exchange them"));
        }
    }

    void checkSvg(const Json& selector, const QString& where) {
        checkOneText(selector, "value", !memberOf(selector, "id"), where, m_fault);
        if (m_fault.isSet() || !memberOf(selector, "value")) {
            return;
        }
        QXmlStreamReader svg(textOf(memberOf(selector, "value")));
        while (!svg.atEnd()) {
            if (svg.readNext() == QXmlStreamReader::DTD) {
                svg.raiseError();
            }
        }
        if (svg.hasError()) {
            refuse(where, ExchangeText::tr("\"value\" is no well-formed XML"),
                   ExchangeText::tr("Give a whole svg element"));
        }
    }

    void checkRange(const Json& selector, const QString& where) {
        for (const char* name : {"startSelector", "endSelector"}) {
            const Json* end = memberOf(selector, name);
            const QLatin1StringView key(name);
            if (!end) {
                refuse(where, ExchangeText::tr("\"%1\" is missing").arg(key), ExchangeText::tr("Add it"));
            } else if (end->is_array()) {
                refuse(where, ExchangeText::tr("\"%1\" is a list, but there must be exactly one").arg(key),
                       ExchangeText::tr("Keep one"));
            } else {
                checkSelector(*end, where);
            }
        }
    }

    void checkState(const Json& state, const QString& where) {
        if (state.is_string() && isIri(textOf(state))) {
            return;
        }
        if (!memberOf(state, "type")) {
            refuse(where, ExchangeText::tr("\"type\" is missing"),
                   ExchangeText::tr("Say what kind of state it is"));
            return;
        }
        if (isOfType(state, "TimeState")) {
            checkTimeState(state, ExchangeText::tr("%1 of time").arg(where));
        } else if (isOfType(state, "HttpRequestState")) {
            checkOneText(state, "value", true, ExchangeText::tr("%1 of a request").arg(where), m_fault);
        }
        for (const Json* refinement : valuesOf(state, "refinedBy")) {
            checkRefinement(*refinement, ExchangeText::tr("%1, refined").arg(where));
        }
    }

    void checkTimeState(const Json& state, const QString& where) {
        const auto dates = valuesOf(state, "sourceDate");
        const bool hasStart = memberOf(state, "sourceDateStart");
        const bool hasEnd = memberOf(state, "sourceDateEnd");
        if (!dates.empty() && (hasStart || hasEnd)) {
            refuse(where,
                   ExchangeText::tr("\"sourceDate\" stands beside \"sourceDateStart\" or \"sourceDateEnd\""),
                   ExchangeText::tr("Keep the one or the other two"));
        } else if (hasStart != hasEnd) {
            refuse(where,
                   ExchangeText::tr("\"%1\" is missing")
                       .arg(hasStart ? u"sourceDateEnd"_s : u"sourceDateStart"_s),
                   ExchangeText::tr("Give both ends"));
        } else if (dates.empty() && !hasStart && !memberOf(state, "cached")) {
            refuse(where, ExchangeText::tr("it gives no time"),
                   ExchangeText::tr("Add \"sourceDate\", or both ends"));
        }
        checkTime(state, "sourceDateStart", where, m_fault);
        checkTime(state, "sourceDateEnd", where, m_fault);
        for (const Json* date : dates) {
            checkTime(Json{{"sourceDate", *date}}, "sourceDate", where, m_fault);
        }
    }

    Fault& m_fault;
};

}  // namespace

void checkResource(const Json& resource, ResourceRole role, const QString& where, Fault& fault) {
    ResourceRules(fault).checkResource(resource, role, where);
}

}  // namespace fulcrum
