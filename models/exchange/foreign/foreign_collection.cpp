// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/foreign/foreign_collection.h"

#include <QUuid>
#include <algorithm>

#include "models/exchange/foreign/foreign_text.h"
#include "models/exchange/json_document.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kLongestId = 200;
constexpr qsizetype kLongestMadeId = 60;
constexpr qsizetype kMostMadeParties = 200;
constexpr qsizetype kMostMadeTracks = 50;
const QString kGrey = u"#777777"_s;

QString folded(const QString& name) { return name.simplified().toCaseFolded(); }

QString slug(const QString& text) {
    QString result;
    for (const uint c : text.toLower().toUcs4()) {
        if (QChar::isLetterOrNumber(c) || QChar::isMark(c)) {
            const char32_t letter = c;
            result += QString::fromUcs4(&letter, 1);
        } else if (!result.isEmpty() && !result.endsWith(u'-')) {
            result += u'-';
        }
        if (result.size() >= kLongestMadeId) {
            break;
        }
    }
    while (result.endsWith(u'-')) {
        result.chop(1);
    }
    return result;
}

/// The id of this name, of which all that were found before are in `spelt`: the same names come again and
/// again, and folding them takes longer than finding them. Empty if there is none.
QString idOfName(const QString& name, const QHash<QString, QString>& byFolded,
                 QHash<QString, QString>& spelt) {
    constexpr qsizetype kMostSpelt = 10'000;
    if (const auto known = spelt.constFind(name); known != spelt.constEnd()) {
        return *known;
    }
    QString id = byFolded.value(folded(name));
    if (!id.isEmpty() && spelt.size() < kMostSpelt) {
        spelt.insert(name, id);
    }
    return id;
}

QString likeness(Day start, const QString& title) { return QString::number(start) + u' ' + folded(title); }

QString guidOfText(const QString& text) {
    static const QUuid space(u"{6f1d3e0a-8a3b-5c47-9b2e-1f0c8d7a4e55}"_s);
    return QUuid::createUuidV5(space, text).toString(QUuid::WithoutBraces);
}

QString idFromSource(const QString& sourceId, const QString& format) {
    QString id;
    id.reserve(sourceId.size());
    bool isNumber = true;
    for (const QChar c : sourceId.trimmed()) {
        isNumber = isNumber && c.isDigit();
        id += c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
                      c.category() == QChar::Other_NotAssigned || c.category() == QChar::Other_PrivateUse
                  ? QChar(u'-')
                  : c;
    }
    if (isNumber) {
        id.prepend(format + u'-');
    }
    return id.size() > kLongestId ? guidOfText(id) : id;
}

}  // namespace

QString idFromTitle(Day day, const QString& title) {
    const QString words = slug(title);
    return isoFromDay(day) + u'-' + (words.isEmpty() ? guidOfText(title).left(8) : words);
}

QString cleaned(const QString& text) {
    QString result = text;
    if (result.contains(u'\r')) {
        result.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    }
    return result.remove(QChar(u'\0')).trimmed();
}

ForeignCollection::ForeignCollection(const ForeignContext& context, QString format)
    : m_context(context), m_format(std::move(format)) {
    for (std::size_t i = 0; i < context.project.events.size(); ++i) {
        m_events.insert(context.project.events[i].id, i);
    }
    for (const Event& event : context.project.events) {
        m_alike.insert(likeness(event.span.start, event.title), event.id);
    }
    // Ids win over names.
    for (const Party& party : context.project.parties) {
        m_parties.insert(folded(party.shortName), party.id);
        m_parties.insert(folded(party.name), party.id);
        for (const auto& [language, name] : party.nameIn) {
            m_parties.insert(folded(name), party.id);
        }
    }
    for (const Party& party : context.project.parties) {
        m_parties.insert(folded(party.id), party.id);
    }
    for (const Track& track : context.project.tracks) {
        m_tracks.insert(folded(track.name), track.id);
        for (const auto& [language, name] : track.nameIn) {
            m_tracks.insert(folded(name), track.id);
        }
    }
    for (const Track& track : context.project.tracks) {
        m_tracks.insert(folded(track.id), track.id);
    }
}

bool ForeignCollection::isKnown(const QString& id) const {
    return m_context.sink != nullptr ? m_context.sink->standing(id) == RecordSink::Standing::InProject
                                     : m_events.contains(id);
}

bool ForeignCollection::isAbsent(const QString& id) const {
    return m_context.sink != nullptr ? m_context.sink->standing(id) == RecordSink::Standing::Absent
                                     : !m_events.contains(id);
}

bool ForeignCollection::isTaken(const QString& id) const {
    return m_context.sink != nullptr ? m_context.sink->standing(id) == RecordSink::Standing::Taken
                                     : m_ids.contains(id);
}

const Event* ForeignCollection::known(const QString& id) const {
    if (m_context.sink != nullptr) {
        m_found = isKnown(id) ? m_context.sink->find(id) : std::nullopt;
        return m_found ? &*m_found : nullptr;
    }
    const auto place = m_events.constFind(id);
    return place == m_events.constEnd() ? nullptr : &m_context.project.events[*place];
}

QString ForeignCollection::untaken(const QString& id) const {
    QString found = id;
    const QString stem = id.left(kLongestId - 8);
    for (int number = 2; isTaken(found); ++number) {
        found = stem + u'-' + QString::number(number);
    }
    return found;
}

QString ForeignCollection::idFromDayAndTitle(Day start, const QString& title) const {
    QString id = idFromTitle(start, title);
    // One that an import has named so comes first: of two alike each finds its own again.
    if (isAbsent(id)) {
        QString alike = m_context.sink != nullptr ? m_context.sink->alike(start, title)
                                                  : m_alike.value(likeness(start, title));
        if (!alike.isEmpty() && !isTaken(alike)) {
            return alike;
        }
    }
    return id;
}

Event ForeignCollection::eventOf(const QString& sourceId, const QString& title, const DateSpan& span,
                                 SameId sameId) const {
    const QString wanted = sourceId.trimmed();
    QString id = wanted;
    if (wanted.isEmpty()) {
        id = idFromDayAndTitle(span.start, title);
    } else if (isAbsent(wanted)) {
        id = idFromSource(wanted, m_format);
    }
    if (sameId == SameId::IsAnother) {
        id = untaken(id);
    }
    Event event;
    if (const Event* there = known(id)) {
        event = *there;
    } else {
        event.id = id;
    }
    event.title = cleaned(title);
    event.span = span;
    return event;
}

Event ForeignCollection::eventOnDay(const QString& sourceId, const QString& title,
                                    const DateSpan& span) const {
    Event event = eventOf(sourceId, title, span);
    if (const Event* there = known(event.id); there && there->span.start == span.start) {
        event.span.precision = there->span.precision;
    }
    return event;
}

QString ForeignCollection::track(const QString& name) {
    if (QStringView(name).trimmed().isEmpty()) {
        return {};
    }
    if (QString found = idOfName(name, m_tracks, m_speltTracks); !found.isEmpty()) {
        return found;
    }
    if (m_records.content.tracks.size() >= static_cast<std::size_t>(kMostMadeTracks)) {
        lose(ForeignText::tr("a track beyond the first %1 new ones").arg(kMostMadeTracks));
        return {};
    }
    Track made;
    made.id = slug(name);
    if (made.id.isEmpty() || m_tracks.contains(made.id)) {
        made.id = guidOfText(name);
    }
    made.name = cleaned(name.simplified());
    made.colour = kGrey;
    int last = 0;
    for (const Track& each : m_context.project.tracks) {
        last = std::max(last, each.order);
    }
    made.order = last + static_cast<int>(m_records.content.tracks.size()) + 1;
    m_tracks.insert(folded(name), made.id);
    m_tracks.insert(made.id, made.id);
    note(ForeignText::tr("the track \"%1\" is new").arg(made.name));
    if (m_context.sink != nullptr) {
        m_context.sink->take(made);
    }
    m_records.content.tracks.push_back(made);
    return made.id;
}

bool ForeignCollection::isTrack(const QString& name) const { return m_tracks.contains(folded(name)); }

ForeignRecords ForeignCollection::take() {
    for (Event& event : m_records.content.events) {
        const auto lost = std::erase_if(event.relations, [&](const Relation& relation) {
            return relation.eventId == event.id ||
                   (!m_ids.contains(relation.eventId) && !m_events.contains(relation.eventId));
        });
        if (lost > 0) {
            lose(lostRelationWords(), static_cast<int>(lost));
        }
    }
    return std::move(m_records);
}

QString ForeignCollection::knownParty(const QString& name) const {
    return idOfName(name, m_parties, m_speltParties);
}

QString ForeignCollection::party(const QString& name) {
    if (QStringView(name).trimmed().isEmpty()) {
        return {};
    }
    if (QString found = knownParty(name); !found.isEmpty()) {
        return found;
    }
    if (m_records.content.parties.size() >= static_cast<std::size_t>(kMostMadeParties)) {
        lose(ForeignText::tr("a party beyond the first %1 new ones").arg(kMostMadeParties));
        return {};
    }
    Party made;
    made.id = slug(name);
    if (made.id.isEmpty() || m_parties.contains(made.id)) {
        made.id = guidOfText(name);
    }
    made.name = cleaned(name.simplified());
    made.shortName = made.name;
    made.side = Side::None;
    made.colour = kGrey;
    m_parties.insert(folded(name), made.id);
    m_parties.insert(made.id, made.id);
    note(ForeignText::tr("the party \"%1\" is new and stands on no side").arg(made.name));
    if (m_context.sink != nullptr) {
        m_context.sink->take(made);
    }
    m_records.content.parties.push_back(made);
    return made.id;
}

QString ForeignCollection::defaultTrack() {
    static const QString other = u"other"_s;
    return track(m_tracks.contains(other) ? other : u"Imported"_s);
}

QString ForeignCollection::defaultParty() {
    for (const Party& each : m_context.project.parties) {
        if (each.side == Side::None) {
            return each.id;
        }
    }
    return party(u"Not named"_s);
}

ForeignCollection::Fate ForeignCollection::decide(Event event, SameId sameId, QString& reason) {
    if (event.title.isEmpty()) {
        reason = ForeignText::tr("it has no title");
        return Fate::Rejected;
    }
    if (event.span.end && *event.span.end <= event.span.start) {
        reason = ForeignText::tr("it ends before it begins");
        return Fate::Rejected;
    }
    if (event.span.end && *event.span.end > kLastDay) {
        reason = ForeignText::tr("it ends after the year 9999");
        return Fate::Rejected;
    }
    if (event.scheduledEnd && *event.scheduledEnd <= event.span.start) {
        event.scheduledEnd.reset();
        lose(QStringLiteral(
            QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "a scheduled end before the start")));
    }
    if (isTaken(event.id)) {
        if (sameId == SameId::IsRejected) {
            reason = ForeignText::tr("the id \"%1\" stands in the file already").arg(event.id);
            return Fate::Rejected;
        }
        event.id = untaken(event.id);
    }
    if (m_context.sink == nullptr && size() >= kMostForeignEvents) {
        lose(ForeignText::tr("all after the first %1 events").arg(kMostForeignEvents));
        return Fate::Lost;
    }
    if (event.track.isEmpty()) {
        event.track = defaultTrack();
    }
    if (event.actor.isEmpty()) {
        event.actor = defaultParty();
    }
    ++m_size;
    if (m_context.sink != nullptr) {
        m_context.sink->take(std::move(event));
        return Fate::Taken;
    }
    m_ids.insert(event.id);
    m_records.content.events.push_back(std::move(event));
    return Fate::Taken;
}

bool ForeignCollection::add(Event event, const QString& where, SameId sameId) {
    QString reason;
    const Fate fate = decide(std::move(event), sameId, reason);
    if (fate == Fate::Rejected) {
        reject(where, reason);
    }
    return fate == Fate::Taken;
}

bool ForeignCollection::add(Event event, int line, SameId sameId) {
    QString reason;
    const Fate fate = decide(std::move(event), sameId, reason);
    if (fate == Fate::Rejected) {
        reject(atLine(m_context.file, line), reason);
    }
    return fate == Fate::Taken;
}

void ForeignCollection::addEra(Era era) { m_records.content.eras.push_back(std::move(era)); }

void ForeignCollection::reject(const QString& where, const QString& reason) {
    if (m_records.rejected.size() < kMostRejectedRows) {
        m_records.rejected.push_back({where, reason});
    } else {
        ++m_records.rejectedBeyond;
    }
}

void ForeignCollection::lose(const QString& what, int count) { m_records.losses[what] += count; }

void ForeignCollection::loseTimeOfDay() {
    lose(QStringLiteral(QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "the time of day")));
}

void ForeignCollection::note(const QString& sentence) {
    constexpr qsizetype kMostNotes = 300;
    if (m_records.notes.size() < kMostNotes && !m_records.notes.contains(sentence)) {
        m_records.notes += sentence;
    }
}

}  // namespace fulcrum
