// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/filter_traits.h"

#include <QSet>
#include <algorithm>
#include <iterator>
#include <utility>

#include "models/document/read_apart.h"
#include "models/domain/trait_mending.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// Up to here reading takes a few milliseconds and is done at once.
constexpr EventIndex kQuicklyReadEvents = 20'000;
/// Each event that notes come or go with is looked up by itself; where they are more, all are read.
constexpr qsizetype kMostTouched = 500;

/// The ids of the events that somebody has annotated.
QSet<QString> annotatedIn(const Document& document) {
    QSet<QString> annotated;
    for (const Annotation& annotation : document.annotations()) {
        annotated.insert(eventOf(annotation.target));
    }
    return annotated;
}

/// Of what an edit has touched, what is there now with what hangs on it; nothing if that cannot be told.
std::optional<std::vector<TouchedTraits>> touchedTraits(const ChangeSet& changes, const Document& document) {
    const auto& touched = document.touched();
    if (!touched) {
        return std::nullopt;
    }
    const QSet<QString> annotated = annotatedIn(document);
    std::vector<TouchedTraits> now;
    for (const Change& change : changes.changes) {
        const auto* const event = change.after ? std::get_if<Event>(&*change.after) : nullptr;
        if (event == nullptr) {
            continue;
        }
        const auto key = document.keyOf(event->id);
        if (!key) {
            return std::nullopt;
        }
        now.push_back(traitsOf(*event, *key, annotated.contains(event->id)));
    }
    const auto isThere = [&](EventKey key) { return document.columns().indexOf(key) != kNoIndex; };
    std::vector<EventKey> there;
    std::ranges::copy_if(*touched, std::back_inserter(there), isThere);
    std::ranges::sort(there);
    there.erase(std::unique(there.begin(), there.end()), there.end());
    return there.size() == now.size() ? std::optional(std::move(now)) : std::nullopt;
}

}  // namespace

FilterTraits::FilterTraits(const Document& document, QObject* parent)
    : QObject(parent), m_document(document) {}

bool FilterTraits::provide(bool mayWait) {
    if (m_traits) {
        return true;
    }
    if (!mayWait || !m_background || m_document.path().isEmpty() ||
        m_document.columns().size() <= kQuicklyReadEvents) {
        take(m_document.eventTraits());
        return true;
    }
    if (m_readingOf != m_record) {
        readApart();
    }
    return false;
}

void FilterTraits::readApart() {
    m_readingOf = m_record;
    m_background(u"filter traits"_s, this,
                 [this, path = m_document.path(), columns = m_document.sharedColumns(), record = m_record] {
                     auto traits = std::make_shared<std::optional<Result<EventTraits>>>(fulcrum::readApart(
                         path, [&](const ProjectStore& store) { return store.eventTraits(*columns); }));
                     return [this, traits, record] {
                         if (record != m_record || m_traits) {
                             return;
                         }
                         if (!*traits) {
                             readApart();
                             return;
                         }
                         take(std::move(**traits));
                         emit arrived();
                     };
                 });
}

void FilterTraits::take(Result<EventTraits> traits) {
    m_readingOf.reset();
    if (traits) {
        m_traits = std::make_shared<EventTraits>(std::move(traits).value());
        return;
    }
    emit failed(traits.error());
    // Clauses that ask for them let nothing through then, but they are not asked for again.
    const auto count = static_cast<std::size_t>(m_document.columns().size());
    m_traits = std::make_shared<EventTraits>(
        EventTraits{{}, std::vector<std::uint32_t>(count + 1, 0), {}, std::vector<std::uint8_t>(count, 0)});
}

bool FilterTraits::follow(const ChangeSet& changes, const EventColumns& former) {
    const bool areEventsSame = &former == &m_document.columns() && !touches<Event>(changes);
    if (areEventsSame && !touches<Annotation>(changes)) {
        return true;
    }
    const bool wasReading = m_readingOf == m_record;
    ++m_record;
    if (!m_traits) {
        return !wasReading;
    }
    bool areSame = areEventsSame || followEvents(changes, former);
    if (m_traits && touches<Annotation>(changes)) {
        areSame = followNotes(changes) && areSame;
    }
    return areSame;
}

bool FilterTraits::followEvents(const ChangeSet& changes, const EventColumns& former) {
    const auto now = touchedTraits(changes, m_document);
    // Without tags they may be what stands in for traits that could not be read.
    if (!now || m_traits->tags.empty() || !touches<Event>(changes)) {
        m_traits.reset();
        return false;
    }
    if (&former == &m_document.columns() && hold(*m_traits, former, *now)) {
        return true;
    }
    mend(ownTraits(), former, m_document.columns(), *m_document.touched(), *now);
    return false;
}

bool FilterTraits::followNotes(const ChangeSet& changes) {
    QSet<QString> touched;
    for (const Change& change : changes.changes) {
        for (const auto& record : {change.before, change.after}) {
            if (const auto* const note = record ? std::get_if<Annotation>(&*record) : nullptr) {
                touched.insert(eventOf(note->target));
            }
        }
    }
    if (touched.size() > kMostTouched) {
        m_traits.reset();
        return false;
    }
    const QSet<QString> annotated = annotatedIn(m_document);
    bool areSame = true;
    for (const QString& event : std::as_const(touched)) {
        const auto key = m_document.keyOf(event);
        const EventIndex index = key ? m_document.columns().indexOf(*key) : kNoIndex;
        if (index == kNoIndex) {
            continue;
        }
        const auto at = static_cast<std::size_t>(index);
        const bool hasNote = annotated.contains(event);
        if (((m_traits->bits[at] & kHasNote) != 0) != hasNote) {
            ownTraits().bits[at] ^= kHasNote;
            areSame = false;
        }
    }
    return areSame;
}

EventTraits& FilterTraits::ownTraits() {
    if (m_traits.use_count() > 1) {
        m_traits = std::make_shared<EventTraits>(*m_traits);
    }
    return *m_traits;
}

}  // namespace fulcrum
