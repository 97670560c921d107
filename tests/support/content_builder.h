// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small contents for tests: `aContent()` is a project of two parties and two tracks that hold together;
// `ContentEventBuilder("strike").on(u"2025-04-02"_s).event()` is an event in it.
#pragma once

#include "models/domain/project_content.h"
#include "tests/support/iso_day.h"

namespace fulcrum::test {

using namespace Qt::StringLiterals;

class ContentEventBuilder {
public:
    explicit ContentEventBuilder(const QString& id) {
        m_event.id = id;
        m_event.title = u"Title of "_s + id;
        m_event.kind = Kind::Measure;
        m_event.track = u"tariffs"_s;
        m_event.actor = u"US"_s;
        m_event.target = u"CN"_s;
        m_event.severity = 3;
        m_event.direction = Direction::Pressure;
        m_event.span.start = day(u"2025-04-02"_s);
    }
    ContentEventBuilder& on(const QString& iso) {
        m_event.span.start = day(iso);
        return *this;
    }
    ContentEventBuilder& until(const QString& iso) {
        m_event.span.end = day(iso);
        return *this;
    }
    ContentEventBuilder& by(const QString& party) {
        m_event.actor = party;
        return *this;
    }
    ContentEventBuilder& kind(Kind kind) {
        m_event.kind = kind;
        return *this;
    }
    ContentEventBuilder& that(RelationType type, const QString& id,
                              std::optional<double> level = std::nullopt) {
        m_event.relations.push_back({type, id, level});
        return *this;
    }
    Event event() const { return m_event; }

private:
    Event m_event;
};

/// An event that uses every field.
inline Event aFullEvent(const QString& id) {
    Event event = ContentEventBuilder(id).on(u"2025-04-02"_s).until(u"2025-08-12"_s).event();
    event.span.precision = Precision::InMonth;
    event.announced = day(u"2025-03-01"_s);
    event.scheduledEnd = day(u"2025-09-01"_s);
    event.shortTitle = u"short"_s;
    event.titleIn = {{u"zh"_s, u"关税"_s}, {u"fr"_s, u"Droits"_s}};
    event.shortTitleIn = {{u"de"_s, u"kurz"_s}, {u"zh"_s, u"短题"_s}};
    event.summary = u"Quotes \" and \\, a tab\t, a line\nbreak and 关税."_s;
    event.instrument = u"Order 1"_s;
    event.places = {u"Geneva"_s, u"London"_s};
    event.people = {u"A. Person"_s};
    event.tags = {u"h20"_s, u"magnets"_s};
    event.severityWhy = u"because"_s;
    event.tariff = Tariff{12.5, 0.264, u"imports of 2024"_s};
    event.claims = {{u"US"_s, u"so"_s, u"a paper"_s}, {u"CN"_s, u"not so"_s, {}}};
    event.figures = {{u"sales_usd_bn"_s, 5.5}, {u"plan_days"_s, 90.0}, {u"rate"_s, u"about a third"_s}};
    event.sources = {
        {u"A page"_s, u"A paper"_s, u"https://example.org/a"_s, day(u"2025-04-03"_s), Precision::OnDay},
        {u"A report"_s, {}, {}, day(u"2025-04-01"_s), Precision::InMonth},
        {u"A book"_s, {}, {}, day(u"2025-01-01"_s), Precision::InYear},
        {u"An undated page"_s, {}, u"https://example.org/b"_s, std::nullopt, Precision::OnDay}};
    event.verified = u"search"_s;
    event.extra = u"{\"note\":{\"z\":1.0,\"a\":[1,2]},\"weight\":3}"_s;
    return event;
}

/// One on each sort of target, with every field in use.
inline std::vector<Annotation> someAnnotations() {
    const QDateTime time = QDateTime::fromString(u"2026-05-01T09:30:00.125Z"_s, Qt::ISODateWithMs);
    const auto note = [&](const QString& id, AnnotationTarget target) {
        Annotation annotation;
        annotation.id = id;
        annotation.target = std::move(target);
        annotation.body = u"A *note* on "_s + id;
        annotation.author = u"Ada"_s;
        annotation.created = time;
        annotation.modified = time;
        return annotation;
    };
    std::vector<Annotation> notes{
        note(u"on-event"_s, EventTarget{u"strike"_s}),
        note(u"on-span"_s, SpanTarget{day(u"2025-04-01"_s), day(u"2025-06-01"_s)}),
        note(u"on-point"_s, PointTarget{day(u"2025-05-01"_s), Lens::Pressure}),
        note(u"on-words"_s,
             QuotationTarget{u"strike"_s, EventText::Summary, 0, 6, u"Quotes"_s, {}, u" \""_s}),
        note(u"on-note"_s, NoteTarget{u"on-event"_s}),
        note(u"from-elsewhere"_s, ForeignTarget{u"\"https://example.org/page\""_s})};
    notes[0].motivation = Motivation::Assessing;
    notes[0].codes = {u"threatened"_s, u"escalation"_s};
    notes[0].severity = 4;
    notes[0].modified = time.addSecs(60);
    notes[1].isPrivate = true;
    notes[4].motivation = Motivation::Replying;
    notes[5].extra = u"{\"rights\":\"none\"}"_s;
    return notes;
}

/// Holds together: no findings. "cut" amends "strike", "answer" responds to it; the story shows both.
inline ProjectContent aContent() {
    ProjectContent content;
    content.project.title = u"A contest"_s;
    content.project.titleIn = {{u"zh"_s, u"博弈"_s}};
    content.project.description = u"Two sides."_s;
    content.project.descriptionIn = {{u"de"_s, u"Zwei Seiten."_s}};
    content.project.language = u"en-GB"_s;
    content.project.horizon = day(u"2026-01-01"_s);
    content.parties = {{u"US"_s,
                        u"United States"_s,
                        {{u"zh"_s, u"美国"_s}},
                        u"US"_s,
                        Side::A,
                        u"#0072B2"_s,
                        u"#56B4E9"_s,
                        439,
                        u"n"_s,
                        {}},
                       {u"CN"_s,
                        u"China"_s,
                        {},
                        u"CN"_s,
                        Side::B,
                        u"#B8470B"_s,
                        {},
                        std::nullopt,
                        {},
                        u"{\"seat\":\"Beijing\"}"_s}};
    // The file order is not the order on the screen.
    content.tracks = {{u"minerals"_s, u"Minerals"_s, {}, u"Rare earths."_s, u"#CC6677"_s, 2, {}},
                      {u"tariffs"_s, u"Tariffs"_s, {{u"zh"_s, u"关税"_s}}, {}, u"#332288"_s, 1, {}}};
    content.eras = {{u"late"_s, u"Late"_s, {}, day(u"2025-06-01"_s), std::nullopt, u"After."_s, {}},
                    {u"early"_s, u"Early"_s, {}, day(u"2025-01-01"_s), day(u"2025-06-01"_s), {}, {}}};
    Event answer = ContentEventBuilder(u"answer"_s)
                       .on(u"2025-04-04"_s)
                       .by(u"CN"_s)
                       .kind(Kind::Countermeasure)
                       .that(RelationType::RespondsTo, u"strike"_s)
                       .event();
    answer.track = u"minerals"_s;
    answer.target.clear();
    content.events = {aFullEvent(u"strike"_s), answer,
                      ContentEventBuilder(u"cut"_s)
                          .on(u"2025-05-14"_s)
                          .kind(Kind::Relief)
                          .that(RelationType::Amends, u"strike"_s, 0.25)
                          .that(RelationType::Cites, u"answer"_s)
                          .event()};
    content.events[0].scheduledEnd.reset();
    content.indicators = {{u"price"_s,
                           u"A price"_s,
                           u"USD"_s,
                           u"monthly"_s,
                           u"What it costs."_s,
                           IndicatorComparison{u"minerals"_s, u"CN"_s, u"compared"_s},
                           {{day(u"2025-01-31"_s), 4.15, u"A paper"_s, u"https://example.org"_s, u"search"_s},
                            {day(u"2025-02-28"_s), -7, {}, {}, {}}},
                           {}},
                          {u"index"_s, u"An index"_s, {}, {}, {}, std::nullopt, {{0, 1e-9, {}, {}, {}}}, {}}};
    View step;
    step.id = u"first"_s;
    step.title = u"First"_s;
    step.text = u"It began."_s;
    step.from = day(u"2025-04-01"_s);
    step.to = day(u"2025-06-01"_s);
    step.events = {u"strike"_s, u"answer"_s};
    step.query = u"tag:h20"_s;
    step.lens = Lens::Legal;
    View full = step;
    full.id = u"second"_s;
    full.title = u"Second"_s;
    full.link = u"fulcrum:view?from=2025-04-01&to=2025-06-01&select=strike"_s;
    full.notes = u"Pause here.\n停一下"_s;
    full.transition = Transition::Cut;
    full.callouts = {{PointTarget{day(u"2025-04-09"_s), Lens::Pressure}, u"the peak"_s},
                     {SpanTarget{day(u"2025-04-09"_s), day(u"2025-05-14"_s)}, u"five weeks"_s},
                     {EventTarget{u"answer"_s}, {}}};
    full.madeFrom = u"an-edit"_s;
    full.extra = u"{\"seen\":true}"_s;
    content.stories = {{u"tale"_s, u"A tale"_s, {{u"zh"_s, u"故事"_s}}, u"How it went."_s, {step, full}, {}}};
    content.scenarios = {{u"what-if"_s,
                          u"What if?"_s,
                          {{u"zh"_s, u"假如"_s}},
                          u"Had it not been cut."_s,
                          {{ScenarioAction::Drop, u"cut"_s, 0, {}, 1, {}, {}},
                           {ScenarioAction::Delay, u"answer"_s, 30, {}, 1, {}, {}},
                           {ScenarioAction::Extend, u"strike"_s, 0, {}, 1, {}, {}},
                           {ScenarioAction::Extend, u"strike"_s, 0, day(u"2027-01-01"_s), 1, {}, {}},
                           {ScenarioAction::Shorten, u"answer"_s, 0, day(u"2025-06-01"_s), 1, {}, {}},
                           {ScenarioAction::Rescale, u"strike"_s, 0, {}, 0.5, {}, {}},
                           {ScenarioAction::Set, {}, 0, {}, 1, u"minerals.half_life_months"_s, {}},
                           {ScenarioAction::Set, {}, 0, {}, 1, u"severity_ratio"_s, 2.5}},
                          u"{\"asked_by\":\"a reader\"}"_s},
                         {u"empty"_s, u"As it was"_s, {}, {}, {}, {}}};
    content.codes = {{u"escalation"_s,
                      u"Escalation"_s,
                      u"One more step."_s,
                      u"#AA4499"_s,
                      {},
                      u"e"_s,
                      {u"a duty is doubled"_s, u"加征"_s},
                      u"{\"since\":2025}"_s},
                     {u"threatened"_s, u"Threatened"_s, {}, {}, u"escalation"_s, {}, {}, {}}};
    content.annotations = someAnnotations();
    return content;
}

}  // namespace fulcrum::test
