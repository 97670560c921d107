// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QRegularExpression>
#include <algorithm>

#include "models/exchange/foreign/event_csv.h"
#include "models/exchange/foreign/foreign_json.h"
#include "models/exchange/foreign/foreign_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// Reads rows into events by a mapping.
class EventRows {
public:
    EventRows(ForeignCollection& collection, ColumnMapping mapping, const QStringList& headings)
        : m_collection(collection), m_mapping(std::move(mapping)), m_headings(headings) {
        static const QRegularExpression translation(u"\\Atitle_([a-z]{2,3}(-[A-Za-z0-9]{2,8})*)\\z"_s);
        QStringList unknown;
        for (int i = 0; i < headings.size(); ++i) {
            const auto column = m_mapping.columns.find(headings[i]);
            const QRegularExpressionMatch match = translation.match(headings[i].trimmed());
            if (column != m_mapping.columns.end()) {
                if (column->second != EventColumn::Ignored) {
                    m_places[column->second].push_back(i);
                }
            } else if (match.hasMatch()) {
                m_translations.push_back({match.captured(1), i});
            } else if (!headings[i].trimmed().isEmpty()) {
                m_unknown.push_back(i);
                unknown += u"\"%1\""_s.arg(headings[i].trimmed());
            }
        }
        if (!unknown.isEmpty()) {
            constexpr qsizetype kLongestList = 1000;
            m_collection.note(ForeignText::tr("these columns are no fields and are kept beside them: %1")
                                  .arg(unknown.join(u", "_s).left(kLongestList)));
        }
    }

    std::optional<Error> fault(int line) const {
        const bool hasStart = has(EventColumn::Start) || has(EventColumn::Announced) ||
                              has(EventColumn::Year) || m_mapping.defaults.contains(EventColumn::Start);
        if (hasStart && has(EventColumn::Title)) {
            return std::nullopt;
        }
        return Error{atLine(m_collection.file(), line),
                     hasStart ? ForeignText::tr("no column is the title")
                              : ForeignText::tr("no column is the date of the start"),
                     //: %1 is the name of a field (title or start), %2 is a list
                     ForeignText::tr("Name it with --map: HEADING=%1; the headings are %2")
                         .arg(hasStart ? u"title"_s : u"start"_s, m_headings.join(u", "_s).left(500))};
    }

    void read(const CsvRow& row) {
        const QString where = atLine(m_collection.file(), row.line);
        if (row.cells.size() > m_headings.size()) {
            m_collection.reject(where, ForeignText::tr("it has %1 cells, but there are %2 columns")
                                           .arg(row.cells.size())
                                           .arg(m_headings.size()));
            return;
        }
        const Result<DateSpan> span = spanOf(row);
        if (!span) {
            m_collection.reject(where, span.error().what);
            return;
        }
        QString id = cell(row, EventColumn::Id).trimmed();
        if (!id.isEmpty() && !m_mapping.preset.isEmpty()) {
            id.prepend(m_mapping.preset + u'-');
        }
        Event event = m_collection.eventOf(id, titleOf(row), *span);
        m_isNew = !m_collection.isKnown(event.id);
        if (const auto fault = readFields(row, event)) {
            m_collection.reject(where, *fault);
            return;
        }
        keepUnknown(row, event);
        m_collection.add(std::move(event), where, SameId::IsRejected);
    }

private:
    bool has(EventColumn column) const { return m_places.contains(column); }
    bool isAsked(EventColumn column) const { return has(column) || m_mapping.defaults.contains(column); }

    /// The first cell of the column that is not empty, by the words of the mapping, or the default.
    QString cell(const CsvRow& row, EventColumn column) const {
        QString text;
        if (const auto places = m_places.find(column); places != m_places.end()) {
            for (const int place : places->second) {
                text = row.cells.value(place);
                if (m_mapping.preset == "gta"_L1 && text == "NA"_L1) {
                    text.clear();  // how R writes nothing
                }
                if (!text.isEmpty()) {
                    break;
                }
            }
        }
        if (const auto words = m_mapping.values.find(column); words != m_mapping.values.end()) {
            const auto found = words->second.find(text.simplified().toCaseFolded());
            text = found == words->second.end() ? text : found->second;
        }
        if (text.isEmpty()) {
            const auto value = m_mapping.defaults.find(column);
            text = value == m_mapping.defaults.end() ? text : value->second;
        }
        return text;
    }

    QString titleOf(const CsvRow& row) const {
        QString title = cell(row, EventColumn::Title).simplified();
        if (m_mapping.preset == "acled"_L1) {
            const QString place = cell(row, EventColumn::Places);
            title = place.isEmpty() ? title : QString(title + u", "_s + place);
        } else if (m_mapping.preset == "gdelt"_L1) {
            title = u"%1–%2: CAMEO %3"_s.arg(cell(row, EventColumn::Actor), cell(row, EventColumn::Target),
                                             title);
        }
        return title;
    }

    Result<ForeignDate> date(const CsvRow& row, EventColumn column) const {
        return dateFromForeign(QStringView(cell(row, column)).trimmed(), m_mapping.dateOrder);
    }

    Result<DateSpan> spanOf(const CsvRow& row) const {
        QString text = cell(row, EventColumn::Start).trimmed();
        if (text.isEmpty() && has(EventColumn::Year)) {
            text = cell(row, EventColumn::Year).trimmed();
            for (const EventColumn part : {EventColumn::Month, EventColumn::DayOfMonth}) {
                if (const QString number = cell(row, part).trimmed(); !number.isEmpty()) {
                    text += u'-' + number.rightJustified(2, u'0');
                }
            }
        }
        if (text.isEmpty()) {
            text = cell(row, EventColumn::Announced).trimmed();
        }
        if (text.isEmpty()) {
            return Error{{}, ForeignText::tr("it has no date"), {}};
        }
        const Result<ForeignDate> start = dateFromForeign(text, m_mapping.dateOrder);
        if (!start) {
            return start.error();
        }
        if (start->isVague) {
            m_collection.lose(
                QStringLiteral(QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "\"about\" of a date")));
        }
        DateSpan span = start->span;
        if (const QString word = cell(row, EventColumn::Precision).trimmed(); !word.isEmpty()) {
            const auto precision = precisionFromText(word.toLower());
            if (!precision) {
                return Error{{}, ForeignText::tr("\"%1\" is no precision").arg(word.left(40)), {}};
            }
            span.precision = *precision;
        }
        return withEnd(row, span);
    }

    Result<DateSpan> withEnd(const CsvRow& row, DateSpan span) const {
        for (const EventColumn column : {EventColumn::End, EventColumn::LastDay}) {
            const QString text = cell(row, column).trimmed();
            if (text.isEmpty()) {
                continue;
            }
            const Result<ForeignDate> end = dateFromForeign(text, m_mapping.dateOrder);
            if (!end) {
                return end.error();
            }
            span.end = column == EventColumn::End ? end->span.start
                                                  : endOfPrecision(end->span.start, end->span.precision);
        }
        return span;
    }

    void readText(const CsvRow& row, EventColumn column, QString& field) const {
        if (isAsked(column)) {
            field = cleaned(cell(row, column));
            field.replace(u"\r\n"_s, u"\n"_s);
        }
    }
    void readList(const CsvRow& row, EventColumn column, QStringList& field) const {
        if (isAsked(column)) {
            // A table of our own has semicolons, so that commas may stand inside.
            const auto places = m_places.find(column);
            const bool isOurs = places != m_places.end() && m_headings[places->second[0]] == toText(column);
            field = listFromCell(cell(row, column), !isOurs);
        }
    }

    std::optional<QString> readDay(const CsvRow& row, EventColumn column, std::optional<Day>& field) const {
        if (!isAsked(column)) {
            return std::nullopt;
        }
        field.reset();
        if (cell(row, column).trimmed().isEmpty()) {
            return std::nullopt;
        }
        const Result<ForeignDate> day = date(row, column);
        if (!day) {
            return day.error().what;
        }
        field = day->span.start;
        return std::nullopt;
    }

    void readParties(const CsvRow& row, Event& event) {
        for (const EventColumn column : {EventColumn::Actor, EventColumn::Target}) {
            if (!isAsked(column)) {
                continue;
            }
            QString& field = column == EventColumn::Actor ? event.actor : event.target;
            QString name = cell(row, column).trimmed();
            if (m_mapping.preset == "gta"_L1 && m_collection.knownParty(name).isEmpty()) {
                // Several jurisdictions in one cell: the first that the project knows.
                const QStringList names = listFromCell(name, true);
                const auto known = std::ranges::find_if(
                    names, [&](const QString& each) { return !m_collection.knownParty(each).isEmpty(); });
                name = known != names.end() ? *known : names.value(0);
                if (names.size() > 1) {
                    m_collection.lose(QStringLiteral(
                        QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "further jurisdictions")));
                }
            }
            const QString party =
                m_mapping.isMaking ? m_collection.party(name) : m_collection.knownParty(name);
            if (party.isEmpty() && !name.isEmpty()) {
                m_collection.lose(QStringLiteral(
                    QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "a party that the project does not have")));
            }
            field = party;
        }
    }

    void readKind(const CsvRow& row, Event& event) {
        const QString word = cell(row, EventColumn::Kind).trimmed().toLower();
        if (const auto kind = kindFromText(word)) {
            event.kind = *kind;
        } else if (!word.isEmpty()) {
            m_collection.lose(QStringLiteral(
                QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "a kind that the code book does not have")));
        }
        if (!isAsked(EventColumn::Direction) && m_isNew) {
            event.direction = isRestriction(event.kind) || event.kind == Kind::Threat ? Direction::Pressure
                              : event.kind == Kind::Relief                            ? Direction::Relief
                                                                                      : Direction::Neutral;
        }
    }

    std::optional<QString> readTariff(const CsvRow& row, Event& event) const {
        if (!has(EventColumn::TariffPoints) || !has(EventColumn::TariffCoverage)) {
            return std::nullopt;
        }
        const QString points = cell(row, EventColumn::TariffPoints).trimmed();
        event.tariff.reset();
        if (points.isEmpty()) {
            return std::nullopt;
        }
        bool arePoints = false;
        bool isShare = false;
        const Tariff tariff{points.toDouble(&arePoints),
                            cell(row, EventColumn::TariffCoverage).trimmed().toDouble(&isShare),
                            cell(row, EventColumn::TariffBase)};
        if (!arePoints || !isShare || !(tariff.points > 0 && tariff.points <= 1000) ||
            !(tariff.coverage > 0 && tariff.coverage <= 1)) {
            return ForeignText::tr(
                "its tariff is none: points up to 1000 and a coverage up to 1 are expected");
        }
        event.tariff = tariff;
        return std::nullopt;
    }

    std::optional<QString> readSources(const CsvRow& row, Event& event) const {
        if (has(EventColumn::Sources)) {
            Result<std::vector<Source>> sources = sourcesFromCell(cell(row, EventColumn::Sources));
            if (!sources) {
                return sources.error().what;
            }
            event.sources = std::move(sources).value();
        }
        Source source{cell(row, EventColumn::SourceTitle).simplified(),
                      cell(row, EventColumn::SourcePublisher).simplified(),
                      cell(row, EventColumn::SourceUrl).trimmed(), std::nullopt, Precision::OnDay};
        if (source.title.isEmpty() && source.url.isEmpty()) {
            source.title = source.publisher;
        }
        if (isAsked(EventColumn::SourceDate)) {
            if (const Result<ForeignDate> day = date(row, EventColumn::SourceDate)) {
                source.date = day->span.start;
                source.precision = day->span.precision;
            }
        }
        addSource(event, source);
        return std::nullopt;
    }

    std::optional<QString> readWords(const CsvRow& row, Event& event) const {
        if (isAsked(EventColumn::Severity)) {
            const QString text = cell(row, EventColumn::Severity).trimmed();
            bool isNumber = false;
            const int severity = text.toInt(&isNumber);
            if (!text.isEmpty() && (!isNumber || severity < 1 || severity > 5)) {
                return ForeignText::tr("its severity \"%1\" is no whole number between 1 and 5")
                    .arg(text.left(40));
            }
            event.severity = text.isEmpty() ? 1 : severity;
        }
        if (isAsked(EventColumn::Direction)) {
            const QString word = cell(row, EventColumn::Direction).trimmed().toLower();
            const auto direction = directionFromText(word);
            if (!direction && !word.isEmpty()) {
                return ForeignText::tr("its direction \"%1\" is none of pressure, relief and neutral")
                    .arg(word.left(40));
            }
            event.direction = direction.value_or(Direction::Neutral);
        }
        if (isAsked(EventColumn::Verified)) {
            const QString word = cell(row, EventColumn::Verified).trimmed();
            event.verified = word == "search"_L1 || word == "memory"_L1 ? word : QString();
        }
        if (has(EventColumn::Relations)) {
            Result<std::vector<Relation>> relations = relationsFromCell(cell(row, EventColumn::Relations));
            if (!relations) {
                return relations.error().what;
            }
            event.relations = std::move(relations).value();
        }
        return std::nullopt;
    }

    std::optional<QString> readFields(const CsvRow& row, Event& event) {
        for (const auto& [column, field] : {std::pair{EventColumn::Short, &event.shortTitle},
                                            std::pair{EventColumn::Summary, &event.summary},
                                            std::pair{EventColumn::Instrument, &event.instrument},
                                            std::pair{EventColumn::SeverityWhy, &event.severityWhy}}) {
            readText(row, column, *field);
        }
        for (const auto& [column, field] :
             {std::pair{EventColumn::Places, &event.places}, std::pair{EventColumn::People, &event.people},
              std::pair{EventColumn::Tags, &event.tags}}) {
            readList(row, column, *field);
        }
        for (const auto& [column, field] : {std::pair{EventColumn::Announced, &event.announced},
                                            std::pair{EventColumn::ScheduledEnd, &event.scheduledEnd}}) {
            if (auto fault = readDay(row, column, *field)) {
                return fault;
            }
        }
        for (const auto& [language, place] : m_translations) {
            event.titleIn.erase(language);
            if (const QString title = cleaned(row.cells.value(place)); !title.isEmpty()) {
                event.titleIn[language] = title;
            }
        }
        if (isAsked(EventColumn::Track)) {
            const QString name = cell(row, EventColumn::Track);
            event.track = m_collection.track(name);
        }
        readParties(row, event);
        if (isAsked(EventColumn::Kind)) {
            readKind(row, event);
        }
        if (auto fault = readTariff(row, event)) {
            return fault;
        }
        if (auto fault = readSources(row, event)) {
            return fault;
        }
        return readWords(row, event);
    }

    void keepUnknown(const CsvRow& row, Event& event) const {
        Json kept = Json::object();
        for (const int place : m_unknown) {
            if (const QString text = cleaned(row.cells.value(place)); !text.isEmpty()) {
                kept[m_headings[place].trimmed().toStdString()] = text.toStdString();
            }
        }
        keepInExtra(event, "csv", kept);
    }

    ForeignCollection& m_collection;
    ColumnMapping m_mapping;
    const QStringList& m_headings;
    std::map<EventColumn, std::vector<int>> m_places;
    std::vector<std::pair<QString, int>> m_translations;
    std::vector<int> m_unknown;
    bool m_isNew = true;
};

DateOrder orderIn(const std::vector<CsvRow>& rows) {
    QStringList texts;
    for (const CsvRow& row : rows) {
        texts += row.cells;
    }
    return dateOrderOf(texts);
}

}  // namespace

Result<TablePreview> previewTable(QIODevice& device, const QString& file, int rows) {
    QByteArray beginning = device.peek(kCsvBeginning);
    if (beginning.trimmed().isEmpty()) {
        return Error{file, ForeignText::tr("the file is empty"),
                     ForeignText::tr("Give a table with headings")};
    }
    QBuffer buffer(&beginning);
    buffer.open(QIODevice::ReadOnly);
    CsvStream stream(buffer, file);
    TablePreview preview;
    preview.dialect = stream.dialect();
    CsvRow row;
    while (static_cast<int>(preview.rows.size()) <= rows && stream.next(row)) {
        preview.rows.push_back(row);
    }
    // What the beginning cuts off is no fault of the file; without a first row it is.
    if (preview.rows.empty()) {
        return stream.error().value_or(
            Error{file, ForeignText::tr("the file is empty"), ForeignText::tr("Give a table with headings")});
    }
    preview.headings = headingsOfBareTable(preview.rows.front().cells);
    preview.isBare = !preview.headings.isEmpty();
    if (!preview.isBare) {
        preview.headings = preview.rows.front().cells;
        preview.rows.erase(preview.rows.begin());
    }
    preview.guess = guessedMapping(preview.headings);
    preview.guess.dateOrder = orderIn(preview.rows);
    return preview;
}

Result<ForeignRecords> readEventCsv(QIODevice& device, const ForeignContext& context,
                                    const MappingChoice& choice) {
    constexpr int kLookedAt = 2000;
    const Result<TablePreview> preview = previewTable(device, context.file, kLookedAt);
    if (!preview) {
        return preview.error();
    }
    const Result<ColumnMapping> mapping = choice ? choice(*preview) : Result<ColumnMapping>(preview->guess);
    if (!mapping) {
        return mapping.error();
    }
    ForeignCollection collection(context, u"row"_s);
    EventRows rows(collection, *mapping, preview->headings);
    if (const auto fault = rows.fault(1)) {
        return *fault;
    }
    CsvStream stream(device, context.file);
    CsvRow row;
    bool isHeading = !preview->isBare;
    while (!collection.isStopped() && stream.next(row)) {
        if (isHeading) {
            isHeading = false;
        } else if (!stream.isValidText()) {
            collection.reject(atLine(context.file, row.line), ForeignText::tr("it is no valid text"));
        } else {
            rows.read(row);
        }
    }
    if (stream.error()) {
        return *stream.error();
    }
    return collection.take();
}

}  // namespace fulcrum
