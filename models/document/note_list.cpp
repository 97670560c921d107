// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/note_list.h"

#include <algorithm>
#include <limits>

#include "models/document/coding.h"
#include "models/domain/caseless_word.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// Of an edit that touches more notes or events everything is read anew.
constexpr std::size_t kMostFollowed = 200;

/// Notes without a day come last.
constexpr Day kNoDay = std::numeric_limits<Day>::max();

QHash<QString, QString> codeNames(const Document& document) {
    QHash<QString, QString> names;
    for (const Code& code : document.codes()) {
        names.insert(code.id, code.name);
    }
    return names;
}

}  // namespace

NoteList::NoteList(const Document& document, QObject* parent) : QObject(parent), m_document(document) {
    read();
    connect(&document, &Document::changed, this, &NoteList::follow);
}

void NoteList::read() {
    m_keys.clear();
    m_lostQuotations.clear();
    if (!m_document.annotations().empty()) {
        if (const auto targets = m_document.store().annotationTargets()) {
            for (const auto& [id, key] : targets->events) {
                m_keys.insert(id, key);
            }
            m_lostQuotations = QSet<QString>(targets->lostQuotations.begin(), targets->lostQuotations.end());
        }
    }
    index();
}

void NoteList::index() {
    m_places.clear();
    m_counts.clear();
    m_spans.clear();
    m_points.clear();
    const auto& notes = m_document.annotations();
    m_places.reserve(static_cast<qsizetype>(notes.size()));
    for (std::size_t i = 0; i < notes.size(); ++i) {
        m_places.insert(notes[i].id, i);
    }
    findRoots();
    for (const Annotation& note : notes) {
        if (const EventKey key = eventOf(rootOf(note)); key != kNoEvent) {
            ++m_counts[key];
        }
        addMark(note);
    }
    putInOrder();
    sortMarks();
}

void NoteList::addMark(const Annotation& note) {
    if (const auto* span = std::get_if<SpanTarget>(&note.target)) {
        m_spans.push_back({*span, note.id});
    } else if (const auto* point = std::get_if<PointTarget>(&note.target)) {
        m_points.push_back({*point, note.id});
    }
}

void NoteList::sortMarks() {
    std::ranges::stable_sort(m_spans, [](const NotedSpan& a, const NotedSpan& b) {
        return a.span.to - a.span.from > b.span.to - b.span.from;
    });
    std::ranges::stable_sort(
        m_points, [](const NotedPoint& a, const NotedPoint& b) { return a.point.day < b.point.day; });
}

bool NoteList::isBefore(std::size_t a, std::size_t b) const {
    const auto& notes = m_document.annotations();
    const auto key = [&](std::size_t note) {
        return std::pair(dayOf(rootOf(notes[note])).value_or(kNoDay),
                         notes[note].created.toMSecsSinceEpoch());
    };
    const auto keyA = key(a);
    const auto keyB = key(b);
    return keyA != keyB ? keyA < keyB : notes[a].id < notes[b].id;
}

void NoteList::add(const Annotation& note, std::size_t place) {
    m_places.insert(note.id, place);
    const auto* target = std::get_if<NoteTarget>(&note.target);
    const auto answered = target ? m_places.constFind(target->annotation) : m_places.constEnd();
    m_roots.push_back(answered == m_places.constEnd() || *answered == place ? place : m_roots[*answered]);
    if (const EventKey key = eventOf(rootOf(note)); key != kNoEvent) {
        ++m_counts[key];
    }
    const auto at = std::ranges::upper_bound(m_order, place,
                                             [this](std::size_t a, std::size_t b) { return isBefore(a, b); });
    m_order.insert(at, place);
    addMark(note);
    sortMarks();
}

bool NoteList::followOne(const ChangeSet& changes) {
    if (changes.changes.size() != 1) {
        return false;
    }
    const Change& change = changes.changes.front();
    const auto* after = change.after ? std::get_if<Annotation>(&*change.after) : nullptr;
    if (after == nullptr) {
        return false;
    }
    if (change.before) {
        const auto& before = std::get<Annotation>(*change.before);
        return before.target == after->target && before.created == after->created;
    }
    // One that comes back, by undo, takes its old place, and those behind it move; notes that wait for it as
    // its answers would change their day.
    const auto& notes = m_document.annotations();
    const bool isAnswered = std::ranges::any_of(notes, [&](const Annotation& note) {
        const auto* target = std::get_if<NoteTarget>(&note.target);
        return target != nullptr && target->annotation == after->id;
    });
    if (notes.empty() || notes.back().id != after->id || isAnswered) {
        return false;
    }
    add(notes.back(), notes.size() - 1);
    return true;
}

void NoteList::putInOrder() {
    struct Place {
        Day day;
        qint64 created;
        std::size_t note;
    };
    const auto& notes = m_document.annotations();
    std::vector<Place> places;
    places.reserve(notes.size());
    for (std::size_t i = 0; i < notes.size(); ++i) {
        places.push_back({dayOf(rootOf(notes[i])).value_or(kNoDay), notes[i].created.toMSecsSinceEpoch(), i});
    }
    std::ranges::sort(places, [&](const Place& a, const Place& b) {
        if (a.day != b.day || a.created != b.created) {
            return std::pair(a.day, a.created) < std::pair(b.day, b.created);
        }
        return notes[a.note].id < notes[b.note].id;
    });
    m_order.clear();
    m_order.reserve(places.size());
    for (const Place& place : places) {
        m_order.push_back(place.note);
    }
}

void NoteList::follow(const ChangeSet& changes) {
    const bool touchesNotes = touches<Annotation>(changes);
    if (!touchesNotes && !(touches<Event>(changes) && !m_document.annotations().empty()) &&
        !touches<Code>(changes)) {
        return;
    }
    // A quotation may be found or lost by an edit of its event or of itself; asking the file is one query.
    if (touchesNotes && changes.changes.size() <= kMostFollowed && !touches<Event>(changes)) {
        for (const Change& change : changes.changes) {
            const Record& record = change.after ? *change.after : *change.before;
            const auto* note = std::get_if<Annotation>(&record);
            if (note == nullptr) {
                continue;
            }
            m_lostQuotations.remove(note->id);
            const QString id = fulcrum::eventOf(note->target);
            const auto key = id.isEmpty() ? Result<EventKey>(kNoEvent) : m_document.keyOf(id);
            if (!key || *key == kNoEvent) {
                continue;
            }
            m_keys.insert(id, *key);
            const auto* quotation = std::get_if<QuotationTarget>(&note->target);
            if (change.after && quotation != nullptr) {
                const auto event = m_document.event(*key);
                const bool isThere =
                    event && (quotation->text == EventText::Title ? event->title : event->summary)
                                 .contains(quotation->exact);
                if (!isThere) {
                    m_lostQuotations.insert(note->id);
                }
            }
        }
        if (!followOne(changes)) {
            index();
        }
    } else {
        read();
    }
    emit changed();
}

const Annotation* NoteList::find(const QString& id) const {
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? nullptr : &m_document.annotations()[*place];
}

const Annotation& NoteList::rootOf(const Annotation& note) const {
    const auto place = m_places.constFind(note.id);
    return place == m_places.constEnd() ? note : m_document.annotations()[m_roots[*place]];
}

void NoteList::findRoots() {
    constexpr std::size_t kUnknown = std::numeric_limits<std::size_t>::max();
    const auto& notes = m_document.annotations();
    m_roots.assign(notes.size(), kUnknown);
    std::vector<bool> isOnWay(notes.size());
    std::vector<std::size_t> way;
    for (std::size_t i = 0; i < notes.size(); ++i) {
        std::size_t at = i;
        way.clear();
        // A file from elsewhere may hold notes that answer each other in a circle: it ends where it was
        // entered.
        while (m_roots[at] == kUnknown && !isOnWay[at]) {
            isOnWay[at] = true;
            way.push_back(at);
            const auto* target = std::get_if<NoteTarget>(&notes[at].target);
            const auto answered = target ? m_places.constFind(target->annotation) : m_places.constEnd();
            if (answered == m_places.constEnd()) {
                break;
            }
            at = *answered;
        }
        const std::size_t root = m_roots[at] == kUnknown ? at : m_roots[at];
        for (const std::size_t note : way) {
            m_roots[note] = root;
            isOnWay[note] = false;
        }
    }
}

EventKey NoteList::eventOf(const Annotation& note) const {
    const QString id = fulcrum::eventOf(note.target);
    return id.isEmpty() ? kNoEvent : m_keys.value(id, kNoEvent);
}

bool NoteList::isOrphan(const Annotation& note) const {
    if (const auto* answered = std::get_if<NoteTarget>(&note.target)) {
        return !m_places.contains(answered->annotation);
    }
    const bool isOnEvent = !fulcrum::eventOf(note.target).isEmpty();
    return (isOnEvent && eventOf(note) == kNoEvent) || m_lostQuotations.contains(note.id) ||
           std::holds_alternative<ForeignTarget>(note.target);
}

std::optional<Day> NoteList::dayOf(const Annotation& note) const {
    if (const auto* span = std::get_if<SpanTarget>(&note.target)) {
        return span->from;
    }
    if (const auto* point = std::get_if<PointTarget>(&note.target)) {
        return point->day;
    }
    const EventIndex event = m_document.columns().indexOf(eventOf(note));
    return event == kNoIndex ? std::nullopt
                             : std::optional(m_document.columns().start[static_cast<std::size_t>(event)]);
}

QStringList NoteList::authors() const {
    QSet<QString> names;
    for (const Annotation& note : m_document.annotations()) {
        if (!note.author.isEmpty()) {
            names.insert(note.author);
        }
    }
    QStringList sorted(names.begin(), names.end());
    sorted.sort();
    return sorted;
}

std::vector<bool> NoteList::wanted(const NoteFilter& filter) const {
    std::vector<CaselessWord> words;
    for (const QString& word : filter.words.split(u' ', Qt::SkipEmptyParts)) {
        words.emplace_back(word);
    }
    const QHash<QString, QString> names = codeNames(m_document);
    const auto has = [&](const Annotation& note, const CaselessWord& word) {
        return word.isIn(note.body) || word.isIn(note.author) ||
               std::ranges::any_of(note.codes,
                                   [&](const QString& code) { return word.isIn(names.value(code, code)); });
    };
    const QSet<QString> codes = filter.code.isEmpty() ? QSet<QString>() : codesBelow(m_document, filter.code);
    const auto isOfCode = [&](const QString& code) { return codes.contains(code); };
    std::vector<bool> isWanted;
    isWanted.reserve(m_document.annotations().size());
    for (const Annotation& note : m_document.annotations()) {
        isWanted.push_back(
            (filter.author.isEmpty() || note.author == filter.author) &&
            (filter.code.isEmpty() || std::ranges::any_of(note.codes, isOfCode)) &&
            (!filter.isPrivate || note.isPrivate) && (!filter.isOrphan || isOrphan(note)) &&
            (filter.event.isEmpty() || fulcrum::eventOf(rootOf(note).target) == filter.event) &&
            std::ranges::all_of(words, [&](const CaselessWord& word) { return has(note, word); }));
    }
    return isWanted;
}

NoteList::Threads NoteList::threadsOf(const std::vector<bool>& isShown) const {
    const auto& notes = m_document.annotations();
    Threads threads;
    // In the order of all notes, so that neither list has to be sorted.
    for (const std::size_t i : m_order) {
        if (!isShown[i]) {
            continue;
        }
        const auto* target = std::get_if<NoteTarget>(&notes[i].target);
        const auto answered = target ? m_places.constFind(target->annotation) : m_places.constEnd();
        if (answered != m_places.constEnd() && isShown[*answered]) {
            threads.answers[target->annotation].push_back(i);
        } else {
            threads.tops.push_back(i);
        }
    }
    return threads;
}

std::vector<NoteRow> NoteList::rows(const NoteFilter& filter) const {
    const auto& notes = m_document.annotations();
    const std::vector<bool> isShown = wanted(filter);
    const Threads threads = threadsOf(isShown);
    std::vector<NoteRow> rows;
    rows.reserve(notes.size());
    std::vector<bool> isListed(notes.size());
    std::vector<NoteRow> waiting;
    const auto list = [&](std::size_t top) {
        waiting.push_back({top, 0});
        while (!waiting.empty()) {
            const NoteRow row = waiting.back();
            waiting.pop_back();
            if (isListed[row.note]) {
                continue;
            }
            isListed[row.note] = true;
            rows.push_back(row);
            if (const auto found = threads.answers.constFind(notes[row.note].id);
                found != threads.answers.constEnd()) {
                for (auto answer = found->rbegin(); answer != found->rend(); ++answer) {
                    waiting.push_back({*answer, row.depth + 1});
                }
            }
        }
    };
    std::ranges::for_each(threads.tops, list);
    // Notes that answer each other in a circle hang on no other; they are shown all the same.
    for (std::size_t i = 0; i < notes.size(); ++i) {
        if (isShown[i] && !isListed[i]) {
            list(i);
        }
    }
    return rows;
}

}  // namespace fulcrum
