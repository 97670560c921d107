// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/import_stream.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QTemporaryDir>
#include <algorithm>

#include "models/document/document.h"
#include "models/exchange/change_set_writer.h"
#include "models/exchange/exchange_reader.h"
#include "models/storage/bulk_edit.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t kMostListedDuplicates = 10'000;
/// Of a table; the shortest have a day and a title.
constexpr qint64 kBytesAnEvent = 150;
/// Events between two reports of progress.
constexpr int kStep = 1000;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ImportStream)
};

/// Events of the project by what makes another one look like them. Hashes stand for the texts: what is found
/// is looked at.
class LikeEvents {
public:
    explicit LikeEvents(BulkEdit& edit) : m_edit(edit) {}

    /// Its id; empty if there is none. Without an actor any will do.
    Result<QString> find(Day start, const QString& title, const std::optional<QString>& actor) {
        if (!m_isFilled) {
            const auto filled =
                m_edit.eachBefore([this](EventKey key, Day day, const QString& name, const QString&) {
                    m_events.insert(hashOf(day, name), key);
                });
            if (!filled) {
                return filled.error();
            }
            m_isFilled = true;
        }
        const auto [first, last] = m_events.equal_range(hashOf(start, title));
        for (auto each = first; each != last; ++each) {
            const Result<std::optional<Event>> event = m_edit.find(*each);
            if (!event) {
                return event.error();
            }
            if (*event && (*event)->span.start == start && folded((*event)->title) == folded(title) &&
                (!actor || (*event)->actor == *actor)) {
                return (*event)->id;
            }
        }
        return QString();
    }

private:
    static QString folded(const QString& title) { return title.simplified().toCaseFolded(); }
    static std::size_t hashOf(Day start, const QString& title) { return qHashMulti(0, start, folded(title)); }

    BulkEdit& m_edit;
    bool m_isFilled = false;
    QMultiHash<std::size_t, EventKey> m_events;
};

/// Writes what a reader takes in, and counts.
class StreamedImport : public RecordSink {
public:
    StreamedImport(BulkEdit& edit, const ImportRequest& request, const QString& summary,
                   std::function<bool()> goOn)
        : m_edit(edit), m_request(request), m_alike(edit), m_log(summary), m_goOn(std::move(goOn)) {}

    const std::optional<Error>& failure() const { return m_failure; }
    bool isStopped() const override { return m_failure.has_value(); }

    Standing standing(const QString& id) override {
        if (id != m_askedFor) {
            m_askedFor = id;
            const auto stands = ask(m_edit.standing(id)).value_or(BulkEdit::Standing::Absent);
            m_standing = stands == BulkEdit::Standing::Absent      ? Standing::Absent
                         : stands == BulkEdit::Standing::InProject ? Standing::InProject
                                                                   : Standing::Taken;
        }
        return m_standing;
    }

    std::optional<Event> find(const QString& id) override {
        return ask(m_edit.find(id)).value_or(std::nullopt);
    }

    QString alike(Day start, const QString& title) override {
        return ask(m_alike.find(start, title, std::nullopt)).value_or(QString());
    }

    void take(const Party& party) override {
        if (demand(m_edit.add(party))) {
            note({std::nullopt, Record(party)});
            ++m_plan.added;
        }
    }
    void take(const Track& track) override {
        if (demand(m_edit.add(track))) {
            note({std::nullopt, Record(track)});
            ++m_plan.added;
        }
    }

    void take(Event event) override {
        if (isStopped()) {
            return;
        }
        if (++m_taken % kStep == 0 && !m_goOn()) {
            m_failure = Error{{}, Texts::tr("the import was stopped"), Texts::tr("Nothing has changed")};
            return;
        }
        const bool isNew = standing(event.id) == Standing::Absent;
        if (isNew && isLeftOut(event)) {
            return;
        }
        std::optional<Event> before = isNew ? std::nullopt : find(event.id);
        m_askedFor.clear();
        if (before == event) {
            ++m_plan.unchanged;
            demand(m_edit.keep(event.id));
            return;
        }
        if (!demand(isNew ? m_edit.add(event) : m_edit.update(event))) {
            return;
        }
        if (hasAllEnds(event)) {
            finish({std::move(before), std::move(event)});
        } else {
            wait({std::move(before), std::move(event)});
        }
    }

    /// To be called when the file is at its end: what has waited for others has them now, or never.
    void takeWaiting() {
        for (Waiting& each : m_waiting) {
            const auto lost = std::erase_if(each.event.relations, [&](Relation& relation) {
                relation.eventId = m_duplicates.value(relation.eventId, relation.eventId);
                return relation.eventId == each.event.id || standing(relation.eventId) == Standing::Absent;
            });
            m_lostRelations += static_cast<int>(lost);
            finish(std::move(each));
        }
        m_waiting.clear();
    }

    int lostRelations() const { return m_lostRelations; }
    ImportPlan& plan() { return m_plan; }

    /// The edit as JSON; empty where it is longer than the log keeps.
    QString log() { return m_keepsLog ? m_log.finished() : QString(); }

private:
    struct Waiting {
        std::optional<Event> before;
        Event event;
    };

    template <typename Value>
    std::optional<Value> ask(Result<Value> result) {
        if (!result) {
            m_failure = m_failure.value_or(result.error());
            return std::nullopt;
        }
        return std::move(result).value();
    }
    bool demand(const Result<void>& result) {
        if (!result && !m_failure) {
            m_failure = result.error();
        }
        return !isStopped();
    }

    bool isLeftOut(const Event& event) {
        const QString same =
            ask(m_alike.find(event.span.start, event.title, event.actor)).value_or(QString());
        if (same.isEmpty()) {
            return false;
        }
        ++m_plan.duplicates;
        if (m_plan.rows.size() < kMostListedDuplicates) {
            m_plan.rows.push_back({ImportOutcome::Duplicate, describe(Record(event)), event.title, same});
        }
        if (m_request.duplicates == Duplicates::BringIn) {
            return false;
        }
        m_duplicates.insert(event.id, same);
        return true;
    }

    bool hasAllEnds(const Event& event) {
        return std::ranges::all_of(event.relations, [&](const Relation& relation) {
            return relation.eventId != event.id && standing(relation.eventId) != Standing::Absent;
        });
    }

    void wait(Waiting waiting) {
        if (!m_keepsLog && !waiting.before) {
            // All the rest is written; a long file may have many that wait.
            Event bare;
            bare.id = waiting.event.id;
            bare.relations = std::move(waiting.event.relations);
            waiting.event = std::move(bare);
        }
        m_waiting.push_back(std::move(waiting));
    }

    void finish(Waiting done) {
        if (!demand(m_edit.addRelations(done.event))) {
            return;
        }
        if (done.before == done.event) {
            ++m_plan.unchanged;
            return;
        }
        done.before ? ++m_plan.updated : ++m_plan.added;
        note({done.before ? std::optional(Record(*std::move(done.before))) : std::nullopt,
              Record(std::move(done.event))});
    }

    void note(const Change& change) {
        if (!m_keepsLog) {
            return;
        }
        m_log.add(change);
        if (m_log.size() > kLongestLoggedChange) {
            m_keepsLog = false;
            m_log = ChangeSetWriter({});
        }
    }

    BulkEdit& m_edit;
    const ImportRequest& m_request;
    LikeEvents m_alike;
    ChangeSetWriter m_log;
    bool m_keepsLog = true;
    std::function<bool()> m_goOn;
    std::optional<Error> m_failure;
    QString m_askedFor;
    Standing m_standing = Standing::Absent;
    QHash<QString, QString> m_duplicates;  ///< that were left out: id of what is here instead
    std::vector<Waiting> m_waiting;
    ImportPlan m_plan;
    int m_taken = 0;
    int m_lostRelations = 0;
};

/// What a table is read against, without the events of the project.
Result<ProjectContent> withoutEvents(const ProjectStore& store) {
    ProjectContent content;
    const auto info = store.projectInfo();
    const auto parties = store.parties();
    const auto tracks = store.tracks();
    for (const auto* error : {info ? nullptr : &info.error(), parties ? nullptr : &parties.error(),
                              tracks ? nullptr : &tracks.error()}) {
        if (error != nullptr) {
            return *error;
        }
    }
    content.project = *info;
    content.parties = *parties;
    content.tracks = *tracks;
    return content;
}

void listNotes(ExchangeInput input, ImportPlan& plan) {
    plan.rejected = input.rejectedBeyond;
    std::vector<ImportRow> rows;
    for (ExchangeNote& each : input.notes) {
        plan.rejected += each.isRejected ? 1 : 0;
        rows.push_back({each.isRejected ? ImportOutcome::Rejected : ImportOutcome::Note,
                        std::move(each.where),
                        {},
                        std::move(each.what)});
    }
    plan.rows.insert(plan.rows.begin(), std::make_move_iterator(rows.begin()),
                     std::make_move_iterator(rows.end()));
}

}  // namespace

bool isStreamed(const ImportRequest& request, qint64 from) {
    if (request.files.size() != 1) {
        return false;
    }
    QFile file(request.files.front());
    return file.size() >= from && file.open(QIODevice::ReadOnly) &&
           isEventTable(file.peek(kTableBeginning), file.fileName(), request.format,
                        !request.mapping.isEmpty());
}

Result<ImportPlan> importStreamed(ProjectStore& store, const ImportRequest& request, const QDateTime& now,
                                  const QString& author, const ImportProgress& progress) {
    const QString path = request.files.front();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{path, Texts::tr("the file cannot be read (%1)").arg(file.errorString()),
                     Texts::tr("Check its path and permissions")};
    }
    const Result<ProjectContent> content = withoutEvents(store);
    const Result<QString> projectId = content ? store.projectId() : content.error();
    if (!projectId) {
        return projectId.error();
    }
    const auto edit = BulkEdit::begin(store, file.size() / kBytesAnEvent);
    if (!edit) {
        return edit.error();
    }
    // Where the file lay is nobody's business who gets the project.
    const QString summary = Texts::tr("Import %1").arg(QFileInfo(path).fileName());
    const double size = std::max<double>(1, double(file.size()));
    StreamedImport import(**edit, request, summary,
                          [&] { return !progress || progress(std::min(1.0, double(file.pos()) / size)); });
    Result<ExchangeInput> input =
        streamEventTable(file, path, {*content, *projectId, now, request.mapping}, import);
    import.takeWaiting();
    if (import.failure()) {
        return *import.failure();
    }
    if (!input) {
        return input.error();
    }
    if (import.lostRelations() > 0) {
        input->notes.push_back({path, lostRelationsText(import.lostRelations())});
    }
    ImportPlan plan = std::move(import.plan());
    plan.isStreamed = true;
    plan.changes.summary = summary;
    listNotes(*std::move(input), plan);
    if (plan.added + plan.updated == 0) {
        return plan;
    }
    LogEntry entry = newLogEntry(summary, author);
    entry.changes = import.log();
    if (const auto committed = (*edit)->commit(entry); !committed) {
        return committed.error();
    }
    return plan;
}

Result<ImportPlan> planStreamed(const ProjectStore& store, const ImportRequest& request, const QDateTime& now,
                                const ImportProgress& progress) {
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"project.fulcrum"_s);
    if (const auto copied = store.copyTo(copy); !copied) {
        return copied.error();
    }
    const auto opened = ProjectStore::open(copy, ProjectStore::Access::ReadWrite);
    return opened ? importStreamed(**opened, request, now, {}, progress) : opened.error();
}

}  // namespace fulcrum
