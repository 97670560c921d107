// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/foreign/csv_event_rows.h"

#include <algorithm>

#include "models/exchange/foreign/event_cells.h"
#include "models/exchange/foreign/foreign_json.h"
#include "models/exchange/foreign/foreign_text.h"
#include "models/exchange/foreign/row_span.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

/// Spreadsheets of half the world write "0,5".
double numberFromCell(QString text, bool& isNumber) {
    if (text.count(u',') == 1 && !text.contains(u'.')) {
        text.replace(u',', u'.');
    }
    return text.toDouble(&isNumber);
}

}  // namespace

CsvEventRows::CsvEventRows(ForeignCollection& collection, MappedColumns columns)
    : m_collection(collection), m_columns(std::move(columns)) {
    QStringList unknown;
    for (const MappedColumns::Unknown& each : m_columns.unknown()) {
        unknown += each.hasHeading ? QStringList(u"\"%1\""_s.arg(each.name)) : QStringList();
    }
    if (!unknown.isEmpty()) {
        m_collection.note(keptColumnsWords(unknown));
    }
    if (m_columns.headings().value(0).trimmed().isEmpty()) {
        m_collection.note(ForeignText::tr("the first column has no heading and is left out"));
    }
}

std::optional<Error> CsvEventRows::fault(int line) const {
    const bool hasStart = m_columns.has(EventColumn::Announced) || m_columns.has(EventColumn::Year) ||
                          m_columns.isAsked(EventColumn::Start);
    if (hasStart && m_columns.has(EventColumn::Title)) {
        return std::nullopt;
    }
    return Error{atLine(m_collection.file(), line),
                 hasStart ? ForeignText::tr("no column is the title")
                          : ForeignText::tr("no column is the date of the start"),
                 //: %1 is the name of a field (title or start), %2 is a list
                 ForeignText::tr("Name it with --map: HEADING=%1; the headings are %2")
                     .arg(hasStart ? u"title"_s : u"start"_s, m_columns.headings().join(u", "_s).left(500))};
}

void CsvEventRows::read(const CsvRow& row) {
    // Put into words only where something is to be said of it.
    const auto where = [&] { return atLine(m_collection.file(), row.line); };
    if (row.cells.size() > m_columns.headings().size()) {
        m_collection.reject(where(), tooManyCellsWords(row.cells.size(), m_columns.headings().size()));
        return;
    }
    const Result<DateSpan> span = spanOf(row);
    if (!span) {
        m_collection.reject(where(), span.error().what);
        if (span.error().mend == dateOrderAdvice()) {
            m_collection.note(dateOrderAdvice());
        }
        return;
    }
    QString id = m_columns.cell(row, EventColumn::Id).trimmed();
    const QString& preset = m_columns.mapping().preset;
    if (!id.isEmpty() && !preset.isEmpty()) {
        id.prepend(preset + u'-');
    }
    // Rows without an id of their own may well speak of two events of one day and title.
    const SameId sameId = id.isEmpty() ? SameId::IsAnother : SameId::IsRejected;
    Event event = m_collection.eventOf(id, titleOf(row), *span, sameId);
    if (const auto fault = readFields(row, event)) {
        m_collection.reject(where(), *fault);
        return;
    }
    keepUnknown(row, event);
    m_collection.add(std::move(event), row.line, sameId);
}

QString CsvEventRows::titleOf(const CsvRow& row) const {
    QString title = m_columns.cell(row, EventColumn::Title).simplified();
    const QString& preset = m_columns.mapping().preset;
    if (preset == "acled"_L1) {
        const QString place = m_columns.cell(row, EventColumn::Places);
        return place.isEmpty() ? title : QString(title + u", "_s + place);
    }
    if (preset == "gdelt"_L1) {
        QStringList parties{m_columns.cell(row, EventColumn::Actor),
                            m_columns.cell(row, EventColumn::Target)};
        parties.removeAll(QString());
        return (parties.isEmpty() ? QString() : QString(parties.join(u'–') + u": "_s)) + u"CAMEO "_s + title;
    }
    return title;
}

Result<DateSpan> CsvEventRows::spanOf(const CsvRow& row) const {
    RowSpan found = spanOfRow(m_columns, row);
    if (found.isVague) {
        m_collection.lose(
            QStringLiteral(QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "\"about\" of a date")));
    }
    if (found.hasTime) {
        m_collection.loseTimeOfDay();
    }
    if (found.isCounted) {
        m_collection.note(ForeignText::tr(
            "numbers like 45749 in a column of dates are days as spreadsheets count them (2 April 2025)"));
    }
    return std::move(found.span);
}

void CsvEventRows::readTexts(const CsvRow& row, Event& event) const {
    for (const auto& [column, field] :
         {std::pair{EventColumn::Short, &event.shortTitle}, std::pair{EventColumn::Summary, &event.summary},
          std::pair{EventColumn::Instrument, &event.instrument},
          std::pair{EventColumn::SeverityWhy, &event.severityWhy}}) {
        if (m_columns.isAsked(column)) {
            *field = cleaned(m_columns.cell(row, column));
        }
    }
    for (const auto& [column, field] :
         {std::pair{EventColumn::Places, &event.places}, std::pair{EventColumn::People, &event.people},
          std::pair{EventColumn::Tags, &event.tags}}) {
        if (m_columns.isAsked(column)) {
            *field = m_columns.list(row, column);
        }
    }
    for (const auto& [language, isShort, place] : m_columns.translations()) {
        Translations& translations = isShort ? event.shortTitleIn : event.titleIn;
        translations.erase(language);
        if (const QString title = cleaned(row.cells.value(place)); !title.isEmpty()) {
            translations[language] = title;
        }
    }
    if (m_columns.isAsked(EventColumn::Verified)) {
        const QString word = m_columns.cell(row, EventColumn::Verified).trimmed();
        event.verified = word == "search"_L1 || word == "memory"_L1 ? word : QString();
    }
}

std::optional<QString> CsvEventRows::readDay(const CsvRow& row, EventColumn column,
                                             std::optional<Day>& field) const {
    if (!m_columns.isAsked(column)) {
        return std::nullopt;
    }
    field.reset();
    if (m_columns.cell(row, column).trimmed().isEmpty()) {
        return std::nullopt;
    }
    const Result<ForeignDate> day = m_columns.date(row, column);
    if (!day) {
        return day.error().what;
    }
    field = day->span.start;
    if (day->span.precision != Precision::OnDay) {
        m_collection.lose(QStringLiteral(
            QT_TRANSLATE_NOOP("fulcrum::ForeignExchange",
                              "that an announcement or a scheduled end is known only to the month")));
    }
    return std::nullopt;
}

/// Of several jurisdictions in one cell the first that the project knows.
QString CsvEventRows::partyName(const CsvRow& row, EventColumn column) const {
    QString name = m_columns.cell(row, column).trimmed();
    if (m_columns.mapping().preset != "gta"_L1 || !m_collection.knownParty(name).isEmpty()) {
        return name;
    }
    const QStringList names = listFromCell(name, true);
    if (names.size() > 1) {
        m_collection.lose(
            QStringLiteral(QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "further jurisdictions")));
    }
    const auto known = std::ranges::find_if(
        names, [&](const QString& each) { return !m_collection.knownParty(each).isEmpty(); });
    return known != names.end() ? *known : names.value(0);
}

void CsvEventRows::readParties(const CsvRow& row, Event& event) const {
    for (const EventColumn column : {EventColumn::Actor, EventColumn::Target}) {
        if (!m_columns.isAsked(column)) {
            continue;
        }
        const QString name = partyName(row, column);
        const QString party =
            m_columns.mapping().isMaking ? m_collection.party(name) : m_collection.knownParty(name);
        if (party.isEmpty() && !name.isEmpty()) {
            m_collection.lose(QStringLiteral(
                QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "a party that the project does not have")));
        }
        (column == EventColumn::Actor ? event.actor : event.target) = party;
    }
}

void CsvEventRows::readKind(const CsvRow& row, Event& event) const {
    const QString word = m_columns.cell(row, EventColumn::Kind).trimmed().toLower();
    if (const auto kind = kindFromText(word)) {
        event.kind = *kind;
    } else if (!word.isEmpty()) {
        m_collection.lose(QStringLiteral(
            QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "a kind that the code book does not have")));
    }
    if (!m_columns.isAsked(EventColumn::Direction) && !m_collection.isKnown(event.id)) {
        event.direction = isRestriction(event.kind) || event.kind == Kind::Threat ? Direction::Pressure
                          : event.kind == Kind::Relief                            ? Direction::Relief
                                                                                  : Direction::Neutral;
    }
}

std::optional<QString> CsvEventRows::readTariff(const CsvRow& row, Event& event) const {
    if (!m_columns.has(EventColumn::TariffPoints) || !m_columns.has(EventColumn::TariffCoverage)) {
        return std::nullopt;
    }
    const QString points = m_columns.cell(row, EventColumn::TariffPoints).trimmed();
    event.tariff.reset();
    if (points.isEmpty()) {
        return std::nullopt;
    }
    bool arePoints = false;
    bool isShare = false;
    const Tariff tariff{numberFromCell(points, arePoints),
                        numberFromCell(m_columns.cell(row, EventColumn::TariffCoverage).trimmed(), isShare),
                        m_columns.cell(row, EventColumn::TariffBase)};
    if (!arePoints || !isShare || !(tariff.points > 0 && tariff.points <= 1000) ||
        !(tariff.coverage > 0 && tariff.coverage <= 1)) {
        return ForeignText::tr("its tariff is none: points up to 1000 and a coverage up to 1 are expected");
    }
    event.tariff = tariff;
    return std::nullopt;
}

std::optional<QString> CsvEventRows::readSources(const CsvRow& row, Event& event) const {
    if (m_columns.has(EventColumn::Sources)) {
        Result<std::vector<Source>> sources = sourcesFromCell(m_columns.cell(row, EventColumn::Sources));
        if (!sources) {
            return sources.error().what;
        }
        event.sources = std::move(sources).value();
    }
    Source source{m_columns.cell(row, EventColumn::SourceTitle).simplified(),
                  m_columns.cell(row, EventColumn::SourcePublisher).simplified(),
                  m_columns.cell(row, EventColumn::SourceUrl).trimmed(), std::nullopt, Precision::OnDay};
    if (source.title.isEmpty() && source.url.isEmpty()) {
        source.title = source.publisher;
    }
    if (m_columns.isAsked(EventColumn::SourceDate)) {
        if (const Result<ForeignDate> day = m_columns.date(row, EventColumn::SourceDate)) {
            source.date = day->span.start;
            source.precision = day->span.precision;
        }
    }
    addSource(event, source);
    return std::nullopt;
}

std::optional<QString> CsvEventRows::readSeverity(const CsvRow& row, Event& event) const {
    if (!m_columns.isAsked(EventColumn::Severity)) {
        return std::nullopt;
    }
    const QString text = m_columns.cell(row, EventColumn::Severity).trimmed();
    bool isNumber = false;
    const int severity = text.toInt(&isNumber);
    if (!text.isEmpty() && (!isNumber || severity < 1 || severity > 5)) {
        return ForeignText::tr("its severity \"%1\" is no whole number between 1 and 5").arg(text.left(40));
    }
    event.severity = text.isEmpty() ? 1 : severity;
    return std::nullopt;
}

std::optional<QString> CsvEventRows::readDirection(const CsvRow& row, Event& event) const {
    if (!m_columns.isAsked(EventColumn::Direction)) {
        return std::nullopt;
    }
    const QString word = m_columns.cell(row, EventColumn::Direction).trimmed().toLower();
    const auto direction = directionFromText(word);
    if (!direction && !word.isEmpty()) {
        return ForeignText::tr("its direction \"%1\" is none of pressure, relief and neutral")
            .arg(word.left(40));
    }
    event.direction = direction.value_or(Direction::Neutral);
    return std::nullopt;
}

std::optional<QString> CsvEventRows::readRelations(const CsvRow& row, Event& event) const {
    if (!m_columns.has(EventColumn::Relations)) {
        return std::nullopt;
    }
    Result<std::vector<Relation>> relations = relationsFromCell(m_columns.cell(row, EventColumn::Relations));
    if (!relations) {
        return relations.error().what;
    }
    event.relations = std::move(relations).value();
    return std::nullopt;
}

std::optional<QString> CsvEventRows::readFields(const CsvRow& row, Event& event) const {
    readTexts(row, event);
    for (const auto& [column, field] : {std::pair{EventColumn::Announced, &event.announced},
                                        std::pair{EventColumn::ScheduledEnd, &event.scheduledEnd}}) {
        if (auto fault = readDay(row, column, *field)) {
            return fault;
        }
    }
    if (m_columns.isAsked(EventColumn::Track)) {
        event.track = m_collection.track(m_columns.cell(row, EventColumn::Track));
    }
    readParties(row, event);
    if (m_columns.isAsked(EventColumn::Kind)) {
        readKind(row, event);
    }
    for (const auto read :
         {&CsvEventRows::readTariff, &CsvEventRows::readSources, &CsvEventRows::readSeverity,
          &CsvEventRows::readDirection, &CsvEventRows::readRelations}) {
        if (auto fault = (this->*read)(row, event)) {
            return fault;
        }
    }
    return std::nullopt;
}

void CsvEventRows::keepUnknown(const CsvRow& row, Event& event) const {
    if (m_columns.unknown().empty() && event.extra.isEmpty()) {
        return;
    }
    // What other tables had stays.
    Json kept = keptInExtra(event, "csv");
    for (const MappedColumns::Unknown& each : m_columns.unknown()) {
        const QString text = cleaned(row.cells.value(each.place));
        if (text.isEmpty()) {
            kept.erase(each.name.toStdString());
            continue;
        }
        kept[each.name.toStdString()] = text.toStdString();
        if (!each.hasHeading) {
            //: %1 is a name given to a column, such as "column 5"
            m_collection.note(ForeignText::tr("a column without a heading is kept as \"%1\"").arg(each.name));
        }
    }
    keepInExtra(event, "csv", kept);
}

}  // namespace fulcrum
