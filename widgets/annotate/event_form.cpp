// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotate/event_form.h"

#include <QFormLayout>
#include <QLocale>
#include <QVBoxLayout>

#include "models/timeline/date_ticks.h"
#include "widgets/annotate/event_choices.h"
#include "widgets/annotate/share_text.h"
#include "widgets/common/theme.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

int textHeight() { return scaled(74); }
constexpr int kMostTags = 500;
/// Points a label on the canvas has room for, after the code book.
constexpr int kShortTitleLength = 28;

std::optional<WrittenDate> onDay(std::optional<Day> day) {
    return day ? std::optional(WrittenDate{*day, Precision::OnDay}) : std::nullopt;
}

std::optional<Day> dayOf(const DateField& field) {
    const auto date = field.date();
    return date ? std::optional(date->day) : std::nullopt;
}

QString numberText(double number) { return QLocale().toString(number, 'g', QLocale::FloatingPointShortest); }

std::optional<double> numberFromText(const QString& text) {
    bool isNumber = false;
    double number = QLocale().toDouble(text, &isNumber);
    if (!isNumber) {
        number = QLocale::c().toDouble(text, &isNumber);
    }
    return isNumber ? std::optional(number) : std::nullopt;
}

QStringList rowOf(const Source& source) {
    return {source.title, source.publisher, source.url,
            source.date ? dateText(*source.date, source.precision, QLocale()) : QString()};
}

QStringList rowOf(const Figure& figure) {
    const auto* number = std::get_if<double>(&figure.value);
    return {figure.key, number ? numberText(*number) : std::get<QString>(figure.value)};
}

/// The record that this row was made of, if nobody has touched the row: a number that reads like a text, or a
/// date with a precision of its own, stays what it was.
template <typename Value>
const Value* untouched(const std::vector<Value>& values, const QStringList& row) {
    for (const Value& value : values) {
        if (rowOf(value) == row) {
            return &value;
        }
    }
    return nullptr;
}

}  // namespace

EventForm::EventForm(const Document& document, const Selection& selection, QWidget* parent)
    : QTabWidget(parent),
      m_document(document),
      m_title(new QLineEdit(this)),
      m_shortTitle(new QLineEdit(this)),
      m_start(new DateField(u"eventStart"_s, false, this)),
      m_end(new DateField(u"eventEnd"_s, true, this)),
      m_scheduledEnd(new DateField(u"eventScheduledEnd"_s, true, this)),
      m_announced(new DateField(u"eventAnnounced"_s, true, this)),
      m_kind(new QComboBox(this)),
      m_track(new QComboBox(this)),
      m_actor(new QComboBox(this)),
      m_target(new QComboBox(this)),
      m_direction(new QComboBox(this)),
      m_severity(new QComboBox(this)),
      m_severityWhy(makeText(u"eventSeverityWhy"_s)),
      m_summary(makeText(u"eventSummary"_s)),
      m_relations(new RelationRows(document, selection, this)),
      m_claims(new TextRows(u"claims"_s, 3, this)),
      m_sources(new TextRows(u"sources"_s, 4, this)),
      m_instrument(new QLineEdit(this)),
      m_tags(new WordsField(u"eventTags"_s, this)),
      m_places(new WordsField(u"eventPlaces"_s, this)),
      m_people(new WordsField(u"eventPeople"_s, this)),
      m_tariffPoints(new QLineEdit(this)),
      m_tariffCoverage(new QLineEdit(this)),
      m_tariffBase(new QLineEdit(this)),
      m_verified(new QComboBox(this)),
      m_figures(new TextRows(u"figures"_s, 2, this)),
      m_titles(new TextRows(u"titles"_s, 2, this)) {
    setObjectName(u"eventForm"_s);
    setDocumentMode(true);
    const std::pair<QWidget*, QString> names[] = {{m_title, u"eventTitle"_s},
                                                  {m_shortTitle, u"eventShortTitle"_s},
                                                  {m_kind, u"eventKind"_s},
                                                  {m_track, u"eventTrack"_s},
                                                  {m_actor, u"eventActor"_s},
                                                  {m_target, u"eventTarget"_s},
                                                  {m_direction, u"eventDirection"_s},
                                                  {m_severity, u"eventSeverity"_s},
                                                  {m_instrument, u"eventInstrument"_s},
                                                  {m_tariffPoints, u"eventTariffPoints"_s},
                                                  {m_tariffCoverage, u"eventTariffCoverage"_s},
                                                  {m_tariffBase, u"eventTariffBase"_s},
                                                  {m_verified, u"eventVerified"_s}};
    for (const auto& [widget, name] : names) {
        widget->setObjectName(name);
    }
    makeChoices();
    const auto page = [](QWidget* rows) {
        auto* holder = new QWidget;
        auto* column = new QVBoxLayout(holder);
        column->setContentsMargins(12, 12, 12, 12);
        column->addWidget(rows);
        return holder;
    };
    addTab(makeWhatPage(), tr("What happened"));
    addTab(page(m_relations), tr("Relations"));
    addTab(page(m_claims), tr("Who says what"));
    addTab(page(m_sources), tr("Sources"));
    addTab(makeMorePage(), tr("More"));
    m_claims->setTitles({tr("Who"), tr("Says"), tr("Where")}, tr("Who says what"));
    m_claims->setShares({2, 6, 3});
    m_sources->setTitles({tr("Title"), tr("Publisher"), tr("Address"), tr("Date")}, tr("Sources"));
    m_sources->setShares({5, 3, 4, 2});
    m_figures->setTitles({tr("What, with its unit"), tr("Value")}, tr("Figures"));
    m_titles->setTitles({tr("Language"), tr("Title")}, tr("Titles in other languages"));
    m_titles->setShares({1, 5});

    for (QLineEdit* line : {m_title, m_shortTitle, m_instrument, static_cast<QLineEdit*>(m_tags),
                            static_cast<QLineEdit*>(m_places), static_cast<QLineEdit*>(m_people),
                            m_tariffPoints, m_tariffCoverage, m_tariffBase}) {
        connect(line, &QLineEdit::textChanged, this, &EventForm::edited);
    }
    for (DateField* date : {m_start, m_end, m_scheduledEnd, m_announced}) {
        connect(date, &DateField::edited, this, &EventForm::edited);
    }
    for (QComboBox* choice : {m_kind, m_track, m_actor, m_target, m_direction, m_severity, m_verified}) {
        connect(choice, &QComboBox::currentIndexChanged, this, &EventForm::edited);
    }
    for (QPlainTextEdit* text : {m_severityWhy, m_summary}) {
        connect(text, &QPlainTextEdit::textChanged, this, &EventForm::edited);
    }
    for (TextRows* rows : {m_claims, m_sources, m_figures, m_titles}) {
        connect(rows, &TextRows::edited, this, &EventForm::edited);
    }
    connect(m_relations, &RelationRows::edited, this, &EventForm::edited);
}

QPlainTextEdit* EventForm::makeText(const QString& name) {
    auto* text = new QPlainTextEdit(this);
    text->setObjectName(name);
    text->setTabChangesFocus(true);
    text->setMinimumHeight(textHeight());
    return text;
}

void EventForm::makeChoices() {
    addKinds(*m_kind);
    addTracks(*m_track, m_document);
    addParties(*m_actor, m_document);
    m_target->addItem(nobodyText(), QString());
    addParties(*m_target, m_document);
    addDirections(*m_direction);
    addSeverities(*m_severity);
    m_verified->addItem(tr("not said"), QString());
    m_verified->addItem(tr("by a page that states date and core figure"), u"search"_s);
    m_verified->addItem(tr("from memory"), u"memory"_s);
    if (const auto tags = m_document.store().mostUsedTags(kMostTags)) {
        m_tags->setKnownWords(*tags);
    }
}

QWidget* EventForm::makeWhatPage() {
    auto* page = new QWidget;
    auto* form = new QFormLayout(page);
    form->setContentsMargins(12, 12, 12, 12);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("Short title"), m_shortTitle);
    form->addRow(tr("&Start"), m_start);
    form->addRow(tr("&End"), m_end);
    form->addRow(tr("Scheduled end"), m_scheduledEnd);
    form->addRow(tr("Announced"), m_announced);
    const auto pair = [&](const QString& label, QWidget* first, const QString& between, QWidget* second) {
        auto* row = new QHBoxLayout;
        row->addWidget(first, 1);
        auto* text = new QLabel(between);
        text->setBuddy(second);
        row->addWidget(text);
        row->addWidget(second, 1);
        form->addRow(label, row);
        // A label beside a layout knows no buddy.
        qobject_cast<QLabel*>(form->labelForField(row))->setBuddy(first);
    };
    pair(tr("&By"), m_actor, tr("toward"), m_target);
    pair(tr("&Kind"), m_kind, tr("on the track"), m_track);
    form->addRow(tr("It"), m_direction);
    form->addRow(tr("Se&verity"), m_severity);
    form->addRow(tr("Why this severity"), m_severityWhy);
    form->addRow(tr("S&ummary"), m_summary);
    for (DateField* field : {m_end, m_scheduledEnd, m_announced}) {
        field->setCountsDaysOnly();
    }
    m_shortTitle->setPlaceholderText(
        tr("for the label, %Ln character(s) at most", nullptr, kShortTitleLength));
    m_severityWhy->setMaximumHeight(textHeight());
    m_start->setEmptyText(tr("the day it takes effect; it cannot be left out"));
    m_end->setEmptyText(tr("no end is known; else the first day on which it no longer holds"));
    m_scheduledEnd->setEmptyText(tr("no plan is known"));
    m_announced->setEmptyText(tr("on its start"));
    return page;
}

QWidget* EventForm::makeMorePage() {
    auto* page = new QWidget;
    auto* form = new QFormLayout(page);
    form->setContentsMargins(12, 12, 12, 12);
    form->addRow(tr("Tags"), m_tags);
    form->addRow(tr("People"), m_people);
    form->addRow(tr("Places"), m_places);
    form->addRow(tr("Legal instrument"), m_instrument);
    auto* tariff = new QHBoxLayout;
    tariff->addWidget(m_tariffPoints, 1);
    tariff->addWidget(new QLabel(tr("points on")));
    tariff->addWidget(m_tariffCoverage, 1);
    tariff->addWidget(new QLabel(tr("of that trade, after")));
    tariff->addWidget(m_tariffBase, 2);
    form->addRow(tr("Duty"), tariff);
    m_tariffPoints->setAccessibleName(tr("Duty in percentage points"));
    m_tariffCoverage->setAccessibleName(tr("Share of the trade that the duty hits"));
    m_tariffBase->setAccessibleName(tr("Trade figure used for the duty"));
    form->addRow(tr("Facts checked"), m_verified);
    form->addRow(tr("Figures"), m_figures);
    form->addRow(tr("Titles in other languages"), m_titles);
    for (WordsField* words : {m_tags, m_people, m_places}) {
        words->setPlaceholderText(tr("with commas between them"));
    }
    return page;
}

void EventForm::setEvent(const Event& event) {
    const QSignalBlocker blocker(this);
    m_event = event;
    m_title->setText(event.title);
    m_shortTitle->setText(event.shortTitle);
    m_start->setDate(WrittenDate{event.span.start, event.span.precision});
    m_end->setDate(onDay(event.span.end));
    m_scheduledEnd->setDate(onDay(event.scheduledEnd));
    m_announced->setDate(onDay(event.announced));
    m_kind->setCurrentIndex(static_cast<int>(event.kind));
    m_track->setCurrentIndex(m_track->findData(event.track));
    m_actor->setCurrentIndex(m_actor->findData(event.actor));
    m_target->setCurrentIndex(m_target->findData(event.target));
    m_direction->setCurrentIndex(static_cast<int>(event.direction));
    m_severity->setCurrentIndex(event.severity - 1);
    m_severityWhy->setPlainText(event.severityWhy);
    m_summary->setPlainText(event.summary);
    m_relations->setRelations(event.relations, event.id);
    m_instrument->setText(event.instrument);
    m_tags->setWords(event.tags);
    m_places->setWords(event.places);
    m_people->setWords(event.people);
    m_tariffPoints->setText(event.tariff ? numberText(event.tariff->points) : QString());
    m_tariffCoverage->setText(event.tariff ? shareText(event.tariff->coverage) : QString());
    m_tariffBase->setText(event.tariff ? event.tariff->base : QString());
    m_verified->setCurrentIndex(m_verified->findData(event.verified));
    std::vector<QStringList> rows;
    for (const Claim& claim : event.claims) {
        rows.push_back({claim.by, claim.claim, claim.source});
    }
    m_claims->setRows(rows);
    rows.clear();
    for (const Source& source : event.sources) {
        rows.push_back(rowOf(source));
    }
    m_sources->setRows(rows);
    rows.clear();
    for (const Figure& figure : event.figures) {
        rows.push_back(rowOf(figure));
    }
    m_figures->setRows(rows);
    rows.clear();
    for (const auto& [language, title] : event.titleIn) {
        rows.push_back({language, title});
    }
    m_titles->setRows(rows);
}

std::vector<Source> EventForm::sources(QStringList* faults) const {
    std::vector<Source> sources;
    for (const QStringList& row : m_sources->rows()) {
        if (const Source* same = untouched(m_event.sources, row)) {
            sources.push_back(*same);
            continue;
        }
        Source source{row[0], row[1], row[2], std::nullopt, Precision::OnDay};
        if (!row[3].isEmpty()) {
            const auto date = dateFromText(row[3], QLocale());
            if (date && date->precision != Precision::InQuarter) {
                source.date = date->day;
                source.precision = date->precision;
            } else if (faults != nullptr) {
                *faults += tr("Source “%1”: “%2” is no day, month or year").arg(row[0], row[3]);
            }
        }
        if (source.title.isEmpty() && faults != nullptr) {
            *faults += tr("A source has no title");
        }
        sources.push_back(source);
    }
    return sources;
}

std::vector<Figure> EventForm::figures() const {
    std::vector<Figure> figures;
    for (const QStringList& row : m_figures->rows()) {
        if (const Figure* same = untouched(m_event.figures, row)) {
            figures.push_back(*same);
        } else if (const auto number = numberFromText(row[1])) {
            figures.push_back({row[0], *number});
        } else {
            figures.push_back({row[0], row[1]});
        }
    }
    return figures;
}

std::optional<Tariff> EventForm::tariff(QStringList* faults) const {
    const QString points = m_tariffPoints->text().trimmed();
    const QString coverage = m_tariffCoverage->text().trimmed();
    if (points.isEmpty() && coverage.isEmpty()) {
        return std::nullopt;
    }
    const auto number = numberFromText(points);
    const auto share =
        shareFromText(coverage, m_event.tariff ? std::optional(m_event.tariff->coverage) : std::nullopt);
    if (!number || !share) {
        if (faults != nullptr) {
            *faults +=
                tr("A duty needs its points and the share of the trade it hits, as in “25” and “30 %”");
        }
        return std::nullopt;
    }
    return Tariff{*number, *share, m_tariffBase->text().trimmed()};
}

Event EventForm::event() const {
    Event event = m_event;
    event.title = m_title->text().trimmed();
    event.shortTitle = m_shortTitle->text().trimmed();
    if (const auto start = m_start->date()) {
        event.span.start = start->day;
        event.span.precision = start->precision;
    }
    event.span.end = dayOf(*m_end);
    event.scheduledEnd = dayOf(*m_scheduledEnd);
    event.announced = dayOf(*m_announced);
    event.kind = static_cast<Kind>(m_kind->currentIndex());
    event.track = m_track->currentData().toString();
    event.actor = m_actor->currentData().toString();
    event.target = m_target->currentData().toString();
    event.direction = static_cast<Direction>(m_direction->currentIndex());
    event.severity = m_severity->currentIndex() + 1;
    event.severityWhy = m_severityWhy->toPlainText().trimmed();
    event.summary = m_summary->toPlainText().trimmed();
    event.relations = m_relations->relations();
    event.instrument = m_instrument->text().trimmed();
    event.tags = m_tags->words();
    event.places = m_places->words();
    event.people = m_people->words();
    event.tariff = tariff(nullptr);
    event.verified = m_verified->currentData().toString();
    event.claims.clear();
    for (const QStringList& row : m_claims->rows()) {
        event.claims.push_back({row[0], row[1], row[2]});
    }
    event.sources = sources(nullptr);
    event.figures = figures();
    event.titleIn.clear();
    for (const QStringList& row : m_titles->rows()) {
        event.titleIn[row[0]] = row[1];
    }
    return event;
}

QStringList EventForm::faults() const {
    QStringList faults;
    if (m_title->text().trimmed().isEmpty()) {
        faults += tr("The event needs a title");
    }
    const std::pair<const DateField*, QString> dates[] = {{m_start, tr("the start")},
                                                          {m_end, tr("the end")},
                                                          {m_scheduledEnd, tr("the scheduled end")},
                                                          {m_announced, tr("the announcement")}};
    for (const auto& [field, name] : dates) {
        if (!field->isRight()) {
            //: %1: "the start", "the end" …
            faults += tr("No date can be read for %1").arg(name);
        }
    }
    if (m_track->currentIndex() < 0 || m_actor->currentIndex() < 0) {
        faults += tr("The event needs a track and somebody who acts");
    }
    if (const QString fault = m_relations->fault(); !fault.isEmpty()) {
        faults += fault;
    }
    for (const QStringList& row : m_titles->rows()) {
        if (row[0].isEmpty() || row[1].isEmpty()) {
            faults += tr("A title in another language needs the language (“zh”) and the title");
        }
    }
    for (const QStringList& row : m_figures->rows()) {
        if (row[0].isEmpty()) {
            faults += tr("A figure needs a name");
        }
    }
    for (const QStringList& row : m_claims->rows()) {
        if (row[0].isEmpty() || row[1].isEmpty()) {
            faults += tr("A claim needs who says it and what is said");
        }
    }
    sources(&faults);
    tariff(&faults);
    return faults;
}

}  // namespace fulcrum
