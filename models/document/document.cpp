// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/document.h"

#include <QDateTime>
#include <QThreadPool>
#include <QTimer>
#include <QUuid>
#include <algorithm>
#include <limits>

#include "models/document/background.h"
#include "models/document/fit_input.h"
#include "models/document/project_merge.h"
#include "models/exchange/fulcrum_json.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// Captions kept at most; past it the cache starts anew, since the window only ever shows some hundreds.
constexpr qsizetype kMostCaptions = 20'000;

/// How many rows of the log are read for undo when a project is opened; each undo and redo is one, too.
constexpr int kMostUndone = 4000;

/// By then jobs over the columns before an edit have ended, or will last.
constexpr int kReadersMilliseconds = 500;

}  // namespace

LogEntry newLogEntry(const QString& summary, const QString& author) {
    LogEntry entry;
    entry.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    entry.author = author;
    entry.time = QDateTime::currentDateTimeUtc();
    entry.summary = summary;
    return entry;
}

LogEntry logEntryFor(const ChangeSet& changes, const QString& author) {
    LogEntry entry = newLogEntry(changes.summary, author);
    entry.changes = writeChangeSet(changes);
    if (entry.changes.size() > kLongestLoggedChange) {
        entry.changes.clear();
    }
    return entry;
}

ChangeSet additionOf(const ProjectContent& content, const QString& summary) {
    ChangeSet changes{summary, {}};
    const auto add = [&](const auto& records) {
        for (const auto& record : records) {
            changes.changes.push_back({std::nullopt, Record(record)});
        }
    };
    // Parties and tracks first: events refer to them.
    changes.changes.push_back({Record(ProjectInfo{}), Record(content.project)});
    add(content.parties);
    add(content.tracks);
    add(content.eras);
    add(content.events);
    add(content.indicators);
    add(content.stories);
    add(content.scenarios);
    add(content.codes);
    add(content.annotations);
    return changes;
}

Document::Document(std::unique_ptr<ProjectStore> store, ProjectTables tables,
                   std::unique_ptr<TimelineIndex> timelineIndex)
    : m_store(std::move(store)),
      m_tables(std::move(tables)),
      m_timelineIndex(std::move(timelineIndex)),
      m_history([this](const ChangeSet& changes, const QString& row) { return commit(changes, row); },
                [this](const QString& row) { return m_store->logEntry(row); }) {
    connect(&m_history, &EditHistory::failed, this, &Document::undoFailed);
    if (const auto log =
            m_store->logHeads(std::numeric_limits<std::int64_t>::max(), isReadOnly() ? 0 : kMostUndone)) {
        m_history.begin(*log);
    }
}

Document::~Document() = default;

Result<std::unique_ptr<Document>> Document::of(std::unique_ptr<ProjectStore> store) {
    auto tables = readTables(*store);
    if (!tables) {
        return tables.error();
    }
    return std::make_unique<Document>(std::move(store), std::move(tables).value(), nullptr);
}

Result<std::unique_ptr<Document>> Document::open(const QString& path) {
    auto store = ProjectStore::open(path, accessTo(path));
    if (!store) {
        return store.error();
    }
    return of(std::move(store).value());
}

Result<std::unique_ptr<Document>> Document::inMemory(const ProjectContent& content) {
    auto store = ProjectStore::createInMemory();
    if (!store) {
        return store.error();
    }
    // The log of a project that nobody keeps needs no copy of all its records.
    LogEntry entry = logEntryFor({}, {});
    entry.changes.clear();
    if (const auto written = store.value()->apply(additionOf(content, {}), entry); !written) {
        return written.error();
    }
    return of(std::move(store).value());
}

QString Document::path() const { return m_store->path(); }

bool Document::isReadOnly() const { return m_store->isReadOnly(); }

void Document::addKeys(const ChangeSet& changes, std::vector<EventKey>& keys) const {
    for (const Change& change : changes.changes) {
        if (const Record& record = change.before ? *change.before : *change.after;
            std::holds_alternative<Event>(record)) {
            if (const auto key = m_store->keyOf(idOf(record))) {
                keys.push_back(*key);
            }
        }
    }
}

const TimelineIndex& Document::timelineIndex() const {
    if (!m_timelineIndex) {
        m_timelineIndex =
            std::make_unique<TimelineIndex>(m_tables.columns, m_tables.lanes(), m_tables.horizon);
    }
    return *m_timelineIndex;
}

RelationsNaming Document::relationsNaming() const {
    if (!m_timelineIndex) {
        return {};
    }
    return [&links = m_timelineIndex->links()](EventIndex first, EventIndex last) {
        return links.naming(first, last);
    };
}

Result<EventTraits> Document::eventTraits() const { return m_store->eventTraits(*m_tables.columns); }

Result<Event> Document::event(EventKey key) const { return m_store->event(key); }

Result<EventKey> Document::keyOf(const QString& eventId) const { return m_store->keyOf(eventId); }

QString Document::identity() const {
    const auto id = m_store->projectId();
    return path().isEmpty() || !id ? u"sample"_s : *id;
}

Result<std::vector<TagUse>> mostUsedTags(const ProjectStore& store, int most) {
    const auto tags = store.mostUsedTags(most);
    if (!tags) {
        return tags.error();
    }
    std::vector<TagUse> uses;
    for (const QString& tag : *tags) {
        auto events = store.taggedWith(tag);
        if (!events) {
            return events.error();
        }
        uses.push_back({tag, std::move(events).value()});
    }
    return uses;
}

Result<std::vector<Indicator>> Document::indicators() const { return m_store->indicators(); }

void Document::prepareCaptions(const std::vector<EventIndex>& events) const {
    std::vector<EventKey> missing;
    for (const EventIndex event : events) {
        const EventKey key = m_tables.columns->key[static_cast<std::size_t>(event)];
        if (!m_captions.contains(key)) {
            missing.push_back(key);
        }
    }
    if (missing.empty()) {
        return;
    }
    if (m_captions.size() > kMostCaptions) {
        m_captions.clear();
    }
    const auto read = m_store->captions(missing);
    for (const EventKey key : missing) {
        m_captions.insert(key, {key, {}, {}, {}, {}, {}});
    }
    if (read) {
        for (const EventCaption& caption : *read) {
            m_captions.insert(caption.key, caption);
        }
    }
}

const EventCaption& Document::caption(EventIndex event) const {
    const EventKey key = m_tables.columns->key[static_cast<std::size_t>(event)];
    if (const auto known = m_captions.constFind(key); known != m_captions.constEnd()) {
        return *known;
    }
    prepareCaptions({event});
    return *m_captions.constFind(key);
}

Result<QString> Document::commit(const ChangeSet& changes, const QString& reverses) {
    std::vector<EventKey> touched;
    addKeys(changes, touched);  // what is removed has no key afterwards
    LogEntry entry = logEntryFor(changes, m_author);
    entry.reverses = reverses;
    if (const auto written = m_store->apply(changes, entry); !written) {
        return written.error();
    }
    addKeys(changes, touched);
    const std::shared_ptr<const EventColumns> former = m_tables.columns;
    if (const auto followed = followEdit(m_tables, *m_store, changes, touched, relationsNaming());
        !followed) {
        return followed.error();
    }
    // Who edits goes on editing. Where the columns are others, the former ones serve for the next edit as
    // soon as nobody reads them any more.
    setMemoryAside(former == m_tables.columns ? 0 : kReadersMilliseconds);
    for (const EventKey key : touched) {
        m_captions.remove(key);
    }
    m_touched.reset();
    // Parties and tracks are numbered by their place, so one of them may renumber all events.
    if (!touches<Party>(changes) && !touches<Track>(changes)) {
        m_touched = std::move(touched);
    }
    announce(changes);
    return entry.id;
}

void Document::announce(const ChangeSet& changes) {
    if (m_timelineIndex) {
        m_timelineIndex->update(m_tables.columns, m_tables.lanes(), m_tables.horizon, m_touched);
    }
    emit changed(changes);
}

void Document::setMemoryAside(int milliseconds) {
    if (m_tables.columns->size() <= kManyEvents) {
        return;
    }
    if (m_settingAside == nullptr) {
        m_settingAside = new QTimer(this);
        m_settingAside->setSingleShot(true);
        connect(m_settingAside, &QTimer::timeout, this, [this] {
            QThreadPool::globalInstance()->start(
                [memory = m_tables.columnMemory, like = m_tables.columns] { memory.setAside(*like); });
        });
    }
    m_settingAside->start(milliseconds);
}

void Document::expectEdit() {
    if (!isReadOnly()) {
        setMemoryAside(0);
    }
}

Result<void> Document::apply(const ChangeSet& changes) {
    const auto row = commit(changes, {});
    if (!row) {
        return row.error();
    }
    m_history.add(*row, changes);
    return {};
}

Result<void> Document::merge(const MergePlan& plan, const QString& summary) {
    ChangeSet changes = plan.changes;
    changes.summary = summary;
    const LogEntry entry = logEntryFor(changes, m_author);
    if (auto written = m_store->merge(plan.history, entry); !written) {
        return written;
    }
    auto tables = readTables(*m_store);
    if (!tables) {
        return tables.error();
    }
    m_tables = std::move(tables).value();
    m_captions.clear();
    m_touched.reset();
    announce(changes);
    m_history.add(entry.id, changes);
    return {};
}

Result<ValidationInput> Document::fitInput(const BalanceInput& balance, const Parameters& parameters) const {
    return readFitInput(*m_store, balance, parameters, m_tables.parties, m_tables.tracks);
}

Result<void> Document::copyTo(const QString& path) const { return m_store->copyTo(path); }

}  // namespace fulcrum
