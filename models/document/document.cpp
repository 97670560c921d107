// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/document.h"

#include <QDateTime>
#include <QFileInfo>
#include <QUuid>
#include <algorithm>
#include <variant>

#include "models/document/fit_input.h"
#include "models/exchange/fulcrum_json.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// Captions kept at most; past it the cache starts anew, since the window only ever shows some hundreds.
constexpr qsizetype kMostCaptions = 20'000;

LogEntry logEntryFor(const ChangeSet& changes) {
    LogEntry entry;
    entry.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    entry.author = qEnvironmentVariable("USER");
    entry.time = QDateTime::currentDateTimeUtc();
    entry.summary = changes.summary;
    entry.changes = writeChangeSet(changes);
    return entry;
}

template <typename T>
Result<void> take(Result<T> read, T& target) {
    if (!read) {
        return read.error();
    }
    target = std::move(read).value();
    return {};
}

}  // namespace

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
    return changes;
}

/// One step of the undo stack. It is pushed once its edit is committed, so the first redo, which is part of
/// pushing, does nothing. A step that cannot be written takes itself off the stack.
class Document::Edit : public QUndoCommand {
public:
    Edit(Document& document, ChangeSet changes)
        : QUndoCommand(changes.summary), m_document(document), m_changes(std::move(changes)) {}

    void undo() override { write(inverse(m_changes)); }

    void redo() override {
        if (m_isDone) {
            write(m_changes);
        }
        m_isDone = true;
    }

private:
    void write(const ChangeSet& changes) {
        if (const auto written = m_document.commit(changes); !written) {
            setObsolete(true);
            emit m_document.undoFailed(written.error());
        }
    }

    Document& m_document;
    ChangeSet m_changes;
    bool m_isDone = false;
};

Document::Document(std::unique_ptr<ProjectStore> store) : m_store(std::move(store)) {}

Document::~Document() = default;

Result<std::unique_ptr<Document>> Document::open(const QString& path) {
    const bool canWrite = QFileInfo(path).isWritable();
    auto store =
        ProjectStore::open(path, canWrite ? ProjectStore::Access::ReadWrite : ProjectStore::Access::ReadOnly);
    if (!store) {
        return store.error();
    }
    std::unique_ptr<Document> document(new Document(std::move(store).value()));
    if (const auto loaded = document->load(); !loaded) {
        return loaded.error();
    }
    return document;
}

Result<std::unique_ptr<Document>> Document::inMemory(const ProjectContent& content) {
    auto store = ProjectStore::createInMemory();
    if (!store) {
        return store.error();
    }
    // The log of a project that nobody keeps needs no copy of all its records.
    LogEntry entry = logEntryFor({});
    if (const auto written = store.value()->apply(additionOf(content, {}), entry); !written) {
        return written.error();
    }
    std::unique_ptr<Document> document(new Document(std::move(store).value()));
    if (const auto loaded = document->load(); !loaded) {
        return loaded.error();
    }
    return document;
}

QString Document::path() const { return m_store->path(); }

bool Document::isReadOnly() const { return m_store->isReadOnly(); }

Result<void> Document::load() {
    if (auto read = take(m_store->projectInfo(), m_project); !read) {
        return read;
    }
    if (auto read = take(m_store->parties(), m_parties); !read) {
        return read;
    }
    if (auto read = take(m_store->tracks(), m_tracks); !read) {
        return read;
    }
    if (auto read = take(m_store->eras(), m_eras); !read) {
        return read;
    }
    if (auto read = take(m_store->stories(), m_stories); !read) {
        return read;
    }
    if (auto read = loadScenarios(); !read) {
        return read;
    }
    auto columns = m_store->eventColumns();
    if (!columns) {
        return columns.error();
    }
    m_columns = std::make_shared<const EventColumns>(std::move(columns).value());
    m_horizon = m_project.horizon.value_or(m_columns->start.empty() ? 0 : m_columns->start.back());
    m_captions.clear();
    return {};
}

Lanes Document::lanes() const {
    std::vector<Side> sides;
    for (const Party& party : m_parties) {
        sides.push_back(party.side);
    }
    return {std::move(sides), m_tracks.size()};
}

const TimelineIndex& Document::timelineIndex() const {
    if (!m_timelineIndex) {
        m_timelineIndex = std::make_unique<TimelineIndex>(m_columns, lanes(), m_horizon);
    }
    return *m_timelineIndex;
}

Result<EventTraits> Document::eventTraits() const { return m_store->eventTraits(*m_columns); }

Result<Event> Document::event(EventKey key) const { return m_store->event(key); }

Result<EventKey> Document::keyOf(const QString& eventId) const { return m_store->keyOf(eventId); }

QString Document::identity() const {
    const auto id = m_store->projectId();
    return path().isEmpty() || !id ? u"sample"_s : *id;
}

Result<std::vector<TagUse>> Document::mostUsedTags(int most) const {
    const auto tags = m_store->mostUsedTags(most);
    if (!tags) {
        return tags.error();
    }
    std::vector<TagUse> uses;
    for (const QString& tag : *tags) {
        auto events = m_store->taggedWith(tag);
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
        const EventKey key = m_columns->key[static_cast<std::size_t>(event)];
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
        m_captions.insert(key, {key, {}, {}, {}, {}});
    }
    if (read) {
        for (const EventCaption& caption : *read) {
            m_captions.insert(caption.key, caption);
        }
    }
}

const EventCaption& Document::caption(EventIndex event) const {
    prepareCaptions({event});
    return *m_captions.constFind(m_columns->key[static_cast<std::size_t>(event)]);
}

Result<void> Document::loadScenarios() { return take(m_store->scenarios(), m_scenarios); }

Result<void> Document::commit(const ChangeSet& changes) {
    if (const auto written = m_store->apply(changes, logEntryFor(changes)); !written) {
        return written;
    }
    // An edit of scenarios alone must not cost a scan of all events.
    const bool isOfScenarios =
        std::all_of(changes.changes.begin(), changes.changes.end(), [](const Change& change) {
            return std::holds_alternative<Scenario>(change.after ? *change.after : *change.before);
        });
    if (const auto loaded = isOfScenarios ? loadScenarios() : load(); !loaded) {
        return loaded;
    }
    if (m_timelineIndex) {
        m_timelineIndex->update(m_columns, lanes(), m_horizon);
    }
    emit changed(changes);
    return {};
}

Result<void> Document::apply(const ChangeSet& changes) {
    if (const auto committed = commit(changes); !committed) {
        return committed;
    }
    m_undoStack.push(new Edit(*this, changes));
    return {};
}

Result<ValidationInput> Document::fitInput(const BalanceInput& balance, const Parameters& parameters) const {
    return readFitInput(*m_store, balance, parameters, m_parties, m_tracks);
}

Result<void> Document::copyTo(const QString& path) const { return m_store->copyTo(path); }

}  // namespace fulcrum
