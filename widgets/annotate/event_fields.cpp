// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotate/event_fields.h"

#include "widgets/annotate/event_choices.h"
#include "widgets/annotate/event_form_text.h"
#include "widgets/common/theme.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

int textHeight() { return scaled(74); }

std::optional<WrittenDate> onDay(std::optional<Day> day) {
    return day ? std::optional(WrittenDate{*day, Precision::OnDay}) : std::nullopt;
}

std::optional<Day> dayOf(const DateField& field) {
    const auto date = field.date();
    return date ? std::optional(date->day) : std::nullopt;
}

QPlainTextEdit* makeText(const QString& name, QWidget* parent) {
    auto* text = new QPlainTextEdit(parent);
    text->setObjectName(name);
    text->setTabChangesFocus(true);
    text->setMinimumHeight(textHeight());
    return text;
}

}  // namespace

EventFields::EventFields(const Document& document, const Selection& selection, QWidget* parent)
    : QObject(parent),
      title(new QLineEdit(parent)),
      shortTitle(new QLineEdit(parent)),
      start(new DateField(u"eventStart"_s, false, parent)),
      end(new DateField(u"eventEnd"_s, true, parent)),
      scheduledEnd(new DateField(u"eventScheduledEnd"_s, true, parent)),
      announced(new DateField(u"eventAnnounced"_s, true, parent)),
      kind(new QComboBox(parent)),
      track(new QComboBox(parent)),
      actor(new QComboBox(parent)),
      target(new QComboBox(parent)),
      direction(new QComboBox(parent)),
      severity(new QComboBox(parent)),
      severityWhy(makeText(u"eventSeverityWhy"_s, parent)),
      summary(makeText(u"eventSummary"_s, parent)),
      relations(new RelationRows(document, selection, parent)),
      claims(new TextRows(u"claims"_s, 3, parent)),
      sources(new TextRows(u"sources"_s, 4, parent)),
      instrument(new QLineEdit(parent)),
      tags(new WordsField(u"eventTags"_s, parent)),
      places(new WordsField(u"eventPlaces"_s, parent)),
      people(new WordsField(u"eventPeople"_s, parent)),
      tariffPoints(new QLineEdit(parent)),
      tariffCoverage(new QLineEdit(parent)),
      tariffBase(new QLineEdit(parent)),
      verified(new QComboBox(parent)),
      figures(new TextRows(u"figures"_s, 2, parent)),
      titles(new TextRows(u"titles"_s, 3, parent)) {
    nameFields();
    fillChoices(document);
    followEdits();
}

void EventFields::nameFields() {
    const std::pair<QWidget*, QString> names[] = {{title, u"eventTitle"_s},
                                                  {shortTitle, u"eventShortTitle"_s},
                                                  {kind, u"eventKind"_s},
                                                  {track, u"eventTrack"_s},
                                                  {actor, u"eventActor"_s},
                                                  {target, u"eventTarget"_s},
                                                  {direction, u"eventDirection"_s},
                                                  {severity, u"eventSeverity"_s},
                                                  {instrument, u"eventInstrument"_s},
                                                  {tariffPoints, u"eventTariffPoints"_s},
                                                  {tariffCoverage, u"eventTariffCoverage"_s},
                                                  {tariffBase, u"eventTariffBase"_s},
                                                  {verified, u"eventVerified"_s}};
    for (const auto& [widget, name] : names) {
        widget->setObjectName(name);
    }
    severityWhy->setMaximumHeight(textHeight());
}

void EventFields::followEdits() {
    for (QLineEdit* line :
         {title, shortTitle, instrument, static_cast<QLineEdit*>(tags), static_cast<QLineEdit*>(places),
          static_cast<QLineEdit*>(people), tariffPoints, tariffCoverage, tariffBase}) {
        connect(line, &QLineEdit::textChanged, this, &EventFields::edited);
    }
    for (DateField* date : {start, end, scheduledEnd, announced}) {
        connect(date, &DateField::edited, this, &EventFields::edited);
    }
    for (QComboBox* choice : {kind, track, actor, target, direction, severity, verified}) {
        connect(choice, &QComboBox::currentIndexChanged, this, &EventFields::edited);
    }
    for (QPlainTextEdit* text : {severityWhy, summary}) {
        connect(text, &QPlainTextEdit::textChanged, this, &EventFields::edited);
    }
    for (TextRows* rows : {claims, sources, figures, titles}) {
        connect(rows, &TextRows::edited, this, &EventFields::edited);
    }
    connect(relations, &RelationRows::edited, this, &EventFields::edited);
}

void EventFields::fillChoices(const Document& document) {
    addKinds(*kind);
    addTracks(*track, document);
    addParties(*actor, document);
    target->addItem(nobodyText(), QString());
    addParties(*target, document);
    addDirections(*direction);
    addSeverities(*severity);
    verified->addItem(EventFormText::tr("not said"), QString());
    verified->addItem(EventFormText::tr("by a page that states date and core figure"), u"search"_s);
    verified->addItem(EventFormText::tr("from memory"), u"memory"_s);
    if (const auto known = document.store().mostUsedTags(kMostOfferedTags)) {
        tags->setKnownWords(*known);
    }
}

void EventFields::setEvent(const Event& event) {
    const QSignalBlocker blocker(this);
    m_event = event;
    title->setText(event.title);
    shortTitle->setText(event.shortTitle);
    start->setDate(WrittenDate{event.span.start, event.span.precision});
    end->setDate(onDay(event.span.end));
    scheduledEnd->setDate(onDay(event.scheduledEnd));
    announced->setDate(onDay(event.announced));
    kind->setCurrentIndex(static_cast<int>(event.kind));
    track->setCurrentIndex(track->findData(event.track));
    actor->setCurrentIndex(actor->findData(event.actor));
    target->setCurrentIndex(target->findData(event.target));
    direction->setCurrentIndex(static_cast<int>(event.direction));
    severity->setCurrentIndex(event.severity - 1);
    severityWhy->setPlainText(event.severityWhy);
    summary->setPlainText(event.summary);
    relations->setRelations(event.relations, event.id);
    instrument->setText(event.instrument);
    tags->setWords(event.tags);
    places->setWords(event.places);
    people->setWords(event.people);
    const auto [points, coverage, base] = textOf(event.tariff);
    tariffPoints->setText(points);
    tariffCoverage->setText(coverage);
    tariffBase->setText(base);
    verified->setCurrentIndex(verified->findData(event.verified));
    claims->setRows(rowsOf(event.claims));
    sources->setRows(rowsOf(event.sources));
    figures->setRows(rowsOf(event.figures));
    titles->setRows(rowsOf(event.titleIn, event.shortTitleIn));
}

TariffText EventFields::tariffText() const {
    return {tariffPoints->text(), tariffCoverage->text(), tariffBase->text()};
}

Event EventFields::event() const {
    Event event = m_event;
    event.title = title->text().trimmed();
    event.shortTitle = shortTitle->text().trimmed();
    if (const auto date = start->date()) {
        event.span.start = date->day;
        event.span.precision = date->precision;
    }
    event.span.end = dayOf(*end);
    event.scheduledEnd = dayOf(*scheduledEnd);
    event.announced = dayOf(*announced);
    event.kind = static_cast<Kind>(kind->currentIndex());
    event.track = track->currentData().toString();
    event.actor = actor->currentData().toString();
    event.target = target->currentData().toString();
    event.direction = static_cast<Direction>(direction->currentIndex());
    event.severity = severity->currentIndex() + 1;
    event.severityWhy = severityWhy->toPlainText().trimmed();
    event.summary = summary->toPlainText().trimmed();
    event.relations = relations->relations();
    event.instrument = instrument->text().trimmed();
    event.tags = tags->words();
    event.places = places->words();
    event.people = people->words();
    event.tariff = tariffFromText(tariffText(), m_event.tariff);
    event.verified = verified->currentData().toString();
    event.claims = claimsFromRows(claims->rows());
    event.sources = sourcesFromRows(sources->rows(), m_event.sources);
    event.figures = figuresFromRows(figures->rows(), m_event.figures);
    event.titleIn = translationsFromRows(titles->rows(), kRowTitle);
    event.shortTitleIn = translationsFromRows(titles->rows(), kRowShortTitle);
    return event;
}

QStringList EventFields::faults() const {
    QStringList faults;
    if (title->text().trimmed().isEmpty()) {
        faults += EventFormText::tr("The event needs a title");
    }
    const std::pair<const DateField*, QString> dates[] = {
        {start, EventFormText::tr("the start")},
        {end, EventFormText::tr("the end")},
        {scheduledEnd, EventFormText::tr("the scheduled end")},
        {announced, EventFormText::tr("the announcement")}};
    for (const auto& [field, name] : dates) {
        if (!field->isRight()) {
            //: %1: "the start", "the end" …
            faults += EventFormText::tr("No date can be read for %1").arg(name);
        }
    }
    if (track->currentIndex() < 0 || actor->currentIndex() < 0) {
        faults += EventFormText::tr("The event needs a track and somebody who acts");
    }
    if (const QString fault = relations->fault(); !fault.isEmpty()) {
        faults += fault;
    }
    return faults + titleFaults(titles->rows()) + figureFaults(figures->rows()) +
           claimFaults(claims->rows()) + sourceFaults(sources->rows(), m_event.sources) +
           tariffFaults(tariffText(), m_event.tariff);
}

}  // namespace fulcrum
