// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/web_target.h"

#include <QRegularExpression>
#include <QUuid>
#include <algorithm>
#include <limits>

#include "models/domain/quotation_place.h"
#include "models/exchange/exchange_text.h"
#include "models/exchange/project_iri.h"
#include "models/exchange/web_annotation_rules.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;
using Part = ProjectIri::Part;

/// Of a foreign name, in what is told.
constexpr qsizetype kLongestShown = 200;

std::string utf8(const QString& text) { return text.toStdString(); }

std::string midnightOf(Day day) { return utf8(isoFromDay(day) + u"T00:00:00Z"_s); }

class TargetJson {
public:
    explicit TargetJson(const WebAnnotationContext& context) : m_context(context) {}

    Json operator()(const EventTarget& target) const { return iri(Part::Event, target.event); }
    Json operator()(const SpanTarget& target) const {
        Json json = fragment(iri(Part::Project), kCalendarSpan,
                             u"t=%1/%2"_s.arg(isoFromDay(target.from), isoFromDay(target.to)));
        json["state"] = {{"type", "TimeState"},
                         {"sourceDateStart", midnightOf(target.from)},
                         {"sourceDateEnd", midnightOf(target.to)}};
        return json;
    }
    Json operator()(const PointTarget& target) const {
        Json json = fragment(iri(Part::Balance), kBalancePoint,
                             u"t=%1&lens=%2"_s.arg(isoFromDay(target.day), toText(target.lens)));
        json["state"] = {{"type", "TimeState"}, {"sourceDate", midnightOf(target.day)}};
        return json;
    }
    Json operator()(const QuotationTarget& target) const {
        Json json{{"type", "SpecificResource"}, {"source", iri(Part::Event, target.event, target.text)}};
        json["selector"] = Json::array();
        if (!target.exact.isEmpty()) {
            Json quote{{"type", "TextQuoteSelector"}, {"exact", utf8(target.exact)}};
            if (!target.prefix.isEmpty()) {
                quote["prefix"] = utf8(target.prefix);
            }
            if (!target.suffix.isEmpty()) {
                quote["suffix"] = utf8(target.suffix);
            }
            json["selector"].push_back(quote);
        }
        json["selector"].push_back(
            {{"type", "TextPositionSelector"}, {"start", target.start}, {"end", target.end}});
        return json;
    }
    Json operator()(const NoteTarget& target) const {
        return utf8(annotationIri(target.annotation, m_context));
    }
    Json operator()(const ForeignTarget& target) const {
        const Result<Json> json = parseJson(target.json.toUtf8(), QString());
        if (json && (json->is_string() || json->is_object())) {
            return *json;
        }
        return {{"id", iri(Part::Project)}, {"fulcrum:foreign", utf8(target.json)}};
    }

private:
    std::string iri(Part part, const QString& id = {}, std::optional<EventText> text = {}) const {
        return utf8(toText(ProjectIri{m_context.projectId, part, id, text}));
    }
    static Json fragment(const std::string& source, const char* conformsTo, const QString& value) {
        return {
            {"type", "SpecificResource"},
            {"source", source},
            {"selector", {{"type", "FragmentSelector"}, {"conformsTo", conformsTo}, {"value", utf8(value)}}}};
    }

    const WebAnnotationContext& m_context;
};

/// All selectors of a target, those that refine others among them.
void collectSelectors(const Json& object, const char* name, std::vector<const Json*>& selectors) {
    for (const Json* selector : valuesOf(object, name)) {
        selectors.push_back(selector);
        collectSelectors(*selector, "refinedBy", selectors);
    }
}

class TargetReading {
public:
    TargetReading(const Json& json, const WebAnnotationContext& context, const QSet<QString>& ids)
        : m_json(json), m_context(context), m_ids(ids) {
        const Json* source = memberOf(json, "source");
        if (json.is_string()) {
            m_iri = textOf(json);
        } else if (source) {
            m_iri = source->is_object() ? textOf(memberOf(*source, "id")) : textOf(source);
        } else {
            m_iri = textOf(memberOf(json, "id"));
        }
        collectSelectors(json, "selector", m_selectors);
    }

    ReadTarget read() const {
        const QString note = annotationIdOf(m_iri, m_context);
        if (m_ids.contains(note) || m_context.annotations.contains(note)) {
            return attached(
                NoteTarget{note},
                m_selectors.empty()
                    ? QString()
                    : ExchangeText::tr("a passage of a note is not kept apart: it answers the whole note"));
        }
        const std::optional<ProjectIri> iri = projectIriFromText(m_iri);
        if (!iri) {
            return foreign(m_iri.isEmpty() ? ExchangeText::tr("it is on a set of resources")
                                           : ExchangeText::tr("it is on %1").arg(m_iri.left(kLongestShown)));
        }
        switch (iri->part) {
            case Part::Project:
                return span();
            case Part::Balance:
                return point();
            case Part::Event:
                return onEvent(*iri);
            case Part::Annotation:
                return iri->project == m_context.projectId
                           ? orphan(NoteTarget{iri->id},
                                    ExchangeText::tr("the note %1, which it answers, is not in the project")
                                        .arg(iri->id))
                           : foreign(ExchangeText::tr("it answers a note of another project"));
            case Part::Code:
                break;
        }
        return foreign(ExchangeText::tr("it is on the code %1").arg(iri->id));
    }

private:
    static ReadTarget attached(AnnotationTarget target, const QString& what = {}) {
        return {std::move(target), true, what};
    }
    static ReadTarget orphan(AnnotationTarget target, const QString& what) {
        return {std::move(target), false, what};
    }
    ReadTarget foreign(const QString& what) const {
        return {ForeignTarget{QString::fromStdString(m_json.dump())}, false, what};
    }

    QString fragment(const char* conformsTo) const {
        for (const Json* selector : m_selectors) {
            if (isOfType(*selector, "FragmentSelector") &&
                textOf(memberOf(*selector, "conformsTo")) == QLatin1StringView(conformsTo)) {
                return textOf(memberOf(*selector, "value"));
            }
        }
        return {};
    }

    ReadTarget span() const {
        static const QRegularExpression form(u"\\At=([0-9-]{10})/([0-9-]{10})\\z"_s);
        const QRegularExpressionMatch match = form.match(fragment(kCalendarSpan));
        const std::optional<Day> from = dayFromIso(match.captured(1));
        const std::optional<Day> to = dayFromIso(match.captured(2));
        if (!from || !to || *to <= *from) {
            return foreign(m_selectors.empty() ? ExchangeText::tr("it is on the project as a whole")
                                               : ExchangeText::tr("its days cannot be read"));
        }
        return attached(SpanTarget{*from, *to});
    }

    ReadTarget point() const {
        static const QRegularExpression form(u"\\At=([0-9-]{10})&lens=([a-z]+)\\z"_s);
        const QRegularExpressionMatch match = form.match(fragment(kBalancePoint));
        const std::optional<Day> day = dayFromIso(match.captured(1));
        const std::optional<Lens> lens = lensFromText(match.captured(2));
        if (!day || !lens) {
            return foreign(ExchangeText::tr("its point of the balance cannot be read"));
        }
        return attached(PointTarget{*day, *lens});
    }

    ReadTarget onEvent(const ProjectIri& iri) const {
        const bool isKnown = m_context.events.contains(iri.id);
        const QString missing = ExchangeText::tr("the event %1 is not in the project").arg(iri.id);
        // An event of another project is the same event where the id is the same; else its name must not be
        // lost.
        if (!isKnown && iri.project != m_context.projectId) {
            return foreign(missing);
        }
        if (const auto quotation = quotationOf(iri)) {
            return isKnown ? placed(*quotation, iri.text.has_value()) : orphan(*quotation, missing);
        }
        if (!isKnown) {
            return orphan(EventTarget{iri.id}, missing);
        }
        const bool isWhole = m_selectors.empty() && !iri.text;
        return attached(EventTarget{iri.id},
                        isWhole
                            ? QString()
                            : ExchangeText::tr("its passage is not understood: it is on the whole event"));
    }

    std::optional<QuotationTarget> quotationOf(const ProjectIri& iri) const {
        QuotationTarget quotation;
        quotation.event = iri.id;
        quotation.text = iri.text.value_or(EventText::Summary);
        bool isFound = false;
        for (const Json* selector : m_selectors) {
            if (isOfType(*selector, "TextQuoteSelector") && quotation.exact.isEmpty()) {
                quotation.exact = textOf(memberOf(*selector, "exact"));
                quotation.prefix = textOf(memberOf(*selector, "prefix"));
                quotation.suffix = textOf(memberOf(*selector, "suffix"));
                isFound = isFound || !quotation.exact.isEmpty();
            } else if (isOfType(*selector, "TextPositionSelector")) {
                isFound = takePlace(*selector, quotation) || isFound;
            }
        }
        return isFound ? std::optional(quotation) : std::nullopt;
    }

    /// False if there is none that a text could have.
    static bool takePlace(const Json& selector, QuotationTarget& quotation) {
        const Json* start = memberOf(selector, "start");
        const Json* end = memberOf(selector, "end");
        if (!start || !end || !start->is_number() || !end->is_number()) {
            return false;
        }
        const double from = start->get<double>();
        const double to = end->get<double>();
        if (!(from >= 0 && from <= to && to > 0 && to <= std::numeric_limits<int>::max())) {
            return false;
        }
        quotation.start = static_cast<int>(from);
        quotation.end = static_cast<int>(to);
        return true;
    }

    ReadTarget placed(QuotationTarget quotation, bool isTextNamed) const {
        const WebAnnotationContext::EventTexts texts = m_context.events.value(quotation.event);
        for (const EventText text : {EventText::Summary, EventText::Title}) {
            if (isTextNamed && text != quotation.text) {
                continue;
            }
            const auto found = placedIn(text == EventText::Title ? texts.title : texts.summary, quotation);
            if (!found) {
                continue;
            }
            QuotationTarget target = *found;
            target.text = text;
            const bool hadPlace = quotation.end > 0;
            const bool isMoved = hadPlace && (target.start != quotation.start || target.end != quotation.end);
            return attached(target, isMoved
                                        ? ExchangeText::tr("its quotation was found again at another place")
                                        : QString());
        }
        return orphan(
            quotation,
            ExchangeText::tr("its quotation is not in the text of the event %1").arg(quotation.event));
    }

    const Json& m_json;
    const WebAnnotationContext& m_context;
    const QSet<QString>& m_ids;
    QString m_iri;
    std::vector<const Json*> m_selectors;
};

/// As ObjectReader::id asks for.
bool isGoodId(const QString& id) {
    constexpr qsizetype kLongestId = 200;
    static const QRegularExpression blank(u"[\\s\\p{C}]"_s, QRegularExpression::UseUnicodePropertiesOption);
    return !id.isEmpty() && id.size() <= kLongestId && !id.contains(blank);
}

}  // namespace

ReadTarget readTarget(const Json& target, const WebAnnotationContext& context, const QSet<QString>& ids) {
    return TargetReading(target, context, ids).read();
}

Json jsonOf(const AnnotationTarget& target, const WebAnnotationContext& context) {
    return std::visit(TargetJson(context), target);
}

QString annotationIdOf(const QString& iri, const WebAnnotationContext& context) {
    const std::optional<ProjectIri> ours = projectIriFromText(iri);
    if (ours && ours->part == Part::Annotation && ours->project == context.projectId && isGoodId(ours->id)) {
        return ours->id;
    }
    static const QUuid space(u"6f1c2a54-8f0e-5b7d-9c3a-2f4b8e1d7a60"_s);
    return isGoodId(iri) ? iri : QUuid::createUuidV5(space, iri).toString(QUuid::WithoutBraces);
}

QString annotationIri(const QString& id, const WebAnnotationContext& context) {
    return isIri(id) ? id : toText(ProjectIri{context.projectId, Part::Annotation, id, {}});
}

bool isSameJson(const Json& one, const Json& other) {
    if (one.is_object() && other.is_object()) {
        const auto& members = one.get_ref<const Json::object_t&>();
        return members.size() == other.size() &&
               std::all_of(members.begin(), members.end(), [&](const auto& member) {
                   const auto found = other.find(member.first);
                   return found != other.end() && isSameJson(member.second, *found);
               });
    }
    if (one.is_array() && other.is_array()) {
        return std::equal(one.begin(), one.end(), other.begin(), other.end(), isSameJson);
    }
    return one == other;
}

}  // namespace fulcrum
