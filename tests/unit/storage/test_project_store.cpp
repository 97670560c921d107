// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>
#include <algorithm>

#include "models/domain/content_merge.h"
#include "models/exchange/fulcrum_json.h"
#include "models/storage/project_store.h"
#include "resources/resources.h"
#include "tests/support/content_builder.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace fulcrum::test;

namespace {

std::unique_ptr<ProjectStore> storeOf(const ProjectContent& content) {
    auto store = ProjectStore::createInMemory();
    const Result<void> applied =
        (*store)->apply(mergeContent({}, content).changes, {u"first"_s, {}, {}, {}, {}});
    if (!applied) {
        qWarning() << applied.error().message();
    }
    return *std::move(store);
}

/// The content of the fixture: what there was before there were scenarios and annotations.
ProjectContent contentOfSchema1() {
    ProjectContent content = aContent();
    content.project.description.clear();
    content.project.descriptionIn.clear();
    for (Event& event : content.events) {
        event.shortTitleIn.clear();
    }
    content.stories[0].steps.resize(1);
    content.scenarios.clear();
    content.codes.clear();
    content.annotations.clear();
    return content;
}

ProjectContent sample() { return *readFulcrumJson(sampleJson(u"us-china"_s), u"us-china"_s); }

}  // namespace

class TestProjectStore : public QObject {
    Q_OBJECT
private slots:
    void givesBackWhatWentInRecordByRecord() {
        const ProjectContent content = sample();
        const auto store = storeOf(content);
        const Result<ProjectContent> read = store->content();
        QVERIFY(read);
        QCOMPARE(read->events.size(), content.events.size());
        for (std::size_t i = 0; i < content.events.size(); ++i) {
            QVERIFY2(read->events[i] == content.events[i], qPrintable(content.events[i].id));
        }
        QVERIFY(read->indicators == content.indicators);
        QVERIFY(read->stories == content.stories);
        QVERIFY(*read == content);
        QVERIFY(writeFulcrumJson(*read) == sampleJson(u"us-china"_s));
    }
    void givesBackEveryField() { QVERIFY(*storeOf(aContent())->content() == aContent()); }

    void countsTheRecords() {
        const ProjectCounts counts = *storeOf(sample())->counts();
        QCOMPARE(counts.events, 443);
        QCOMPARE(counts.relations, 516);
        QCOMPARE(counts.claims, 141);
        QCOMPARE(counts.sources, 1049);
        QCOMPARE(counts.publications, 864);
        QCOMPARE(counts.indicators, 48);
        QCOMPARE(counts.indicatorValues, 419);
        QCOMPARE(counts.parties, 4);
        QCOMPARE(counts.tracks, 11);
        QCOMPARE(counts.eras, 12);
        QCOMPARE(counts.stories, 4);
        QCOMPARE(counts.views, 36);
        QCOMPARE(counts.scenarios, 5);
        QCOMPARE(counts.annotations, 0);
    }
    void saysWhenTheFirstAndTheLastEventStart() {
        ProjectContent content = sample();
        const auto [first, last] = std::minmax_element(
            content.events.begin(), content.events.end(),
            [](const Event& one, const Event& other) { return one.span.start < other.span.start; });
        const StartDays ends{first->span.start, last->span.start};
        QVERIFY(*storeOf(content)->startDays() == ends);
        content.events.erase(content.events.begin(), content.events.end());
        content.stories.clear();
        content.scenarios.clear();
        content.annotations.clear();
        QVERIFY(*storeOf(content)->startDays() == std::nullopt);
    }
    void listsTracksByOrderAndErasByStart() {
        const auto store = storeOf(aContent());
        QCOMPARE(store->tracks()->front().id, u"tariffs"_s);
        QCOMPARE(store->eras()->front().id, u"early"_s);
        QCOMPARE(store->parties()->front().id, u"US"_s);
    }
    void fillsTheColumns() {
        const auto store = storeOf(aContent());
        const Result<EventColumns> columns = store->eventColumns();
        QVERIFY(columns);
        QCOMPARE(columns->size(), 3);
        const EventKey strike = *store->keyOf(u"strike"_s);
        const EventIndex first = columns->indexOf(strike);
        QCOMPARE(first, 0);
        QCOMPARE(columns->start[0], day(u"2025-04-02"_s));
        QCOMPARE(columns->end[0], day(u"2025-08-12"_s));
        QCOMPARE(columns->end[1], kOpenEnd);
        // Tracks are numbered by their order, parties as they stand in the file.
        QCOMPARE(columns->track, (std::vector<TrackIndex>{0, 1, 0}));
        QCOMPARE(columns->actor, (std::vector<PartyIndex>{0, 1, 0}));
        QCOMPARE(columns->target, (std::vector<PartyIndex>{1, kNoParty, 1}));
        QVERIFY(columns->kind == (std::vector<Kind>{Kind::Measure, Kind::Countermeasure, Kind::Relief}));
        QVERIFY(columns->precision[0] == Precision::InMonth && columns->precision[1] == Precision::OnDay);
        QCOMPARE(columns->severity[0], std::uint8_t(3));
        QCOMPARE(columns->flags[0], std::uint8_t(kHasTariff | kIsContested | kHasShortTitle));
        QCOMPARE(columns->flags[1], std::uint8_t(0));
        QVERIFY(columns->tariffOf(0));
        QCOMPARE(columns->tariffOf(0)->points, 12.5);
        QCOMPARE(columns->relations.size(), std::size_t(3));
        QCOMPARE(columns->relations[1].from, 2);
        QCOMPARE(columns->relations[1].to, 0);
        QVERIFY(columns->relations[1].type == RelationType::Amends);
        QCOMPARE(columns->relations[1].level, 0.25);
        QCOMPARE(columns->relations[2].level, -1.0);
    }
    void fillsTheColumnsOfEveryEventOfTheSample() {
        const auto store = storeOf(sample());
        const EventColumns columns = *store->eventColumns();
        QCOMPARE(columns.size(), 443);
        const std::vector<Track> tracks = *store->tracks();
        const std::vector<Party> parties = *store->parties();
        std::size_t tariffs = 0;
        for (EventIndex i = 0; i < columns.size(); ++i) {
            const auto at = static_cast<std::size_t>(i);
            const Event event = *store->event(columns.key[at]);
            QCOMPARE(columns.start[at], event.span.start);
            QCOMPARE(columns.end[at], event.span.end.value_or(kOpenEnd));
            QCOMPARE(tracks[columns.track[at]].id, event.track);
            QCOMPARE(parties[columns.actor[at]].id, event.actor);
            QVERIFY(columns.kind[at] == event.kind);
            QVERIFY(columns.direction[at] == event.direction);
            QCOMPARE(int(columns.severity[at]), event.severity);
            QCOMPARE((columns.flags[at] & kIsContested) != 0, !event.claims.empty());
            QCOMPARE((columns.flags[at] & kHasScheduledEnd) != 0, event.scheduledEnd.has_value());
            tariffs += event.tariff ? 1 : 0;
        }
        QCOMPARE(columns.tariffs.size(), tariffs);
        QCOMPARE(columns.relations.size(), std::size_t(516));
    }
    void readsCaptionsInTheOrderAskedFor() {
        const auto store = storeOf(aContent());
        const EventKey strike = *store->keyOf(u"strike"_s);
        const EventKey cut = *store->keyOf(u"cut"_s);
        const std::vector<EventKey> keys{cut, 999, strike};
        const std::vector<EventCaption> captions = *store->captions(keys);
        QCOMPARE(captions.size(), std::size_t(2));
        QCOMPARE(captions[0].id, u"cut"_s);
        QCOMPARE(captions[1].shortTitle, u"short"_s);
        QCOMPARE(captions[1].titleIn.at(u"zh"_s), u"关税"_s);
        QCOMPARE(captions[1].titleIn.size(), std::size_t(2));
        QCOMPARE(captions[1].shortTitleIn.at(u"zh"_s), u"短题"_s);
        QCOMPARE(captions[1].shortTitleIn.size(), std::size_t(2));
    }
    void readingCaptionsLeavesTheFileFree() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"p.fulcrum"_s);
        QVERIFY(storeOf(aContent())->copyTo(path));
        const auto reader = *ProjectStore::open(path, ProjectStore::Access::ReadOnly);
        const auto writer = *ProjectStore::open(path, ProjectStore::Access::ReadWrite);
        const std::vector<EventKey> keys{*reader->keyOf(u"strike"_s), *reader->keyOf(u"cut"_s)};
        QCOMPARE(reader->captions(keys)->size(), keys.size());
        // And what is written meanwhile is seen.
        const Event before = *writer->event(keys.front());
        Event after = before;
        after.title = u"Another title"_s;
        LogEntry entry;
        entry.id = u"edit"_s;
        entry.time = QDateTime::currentDateTimeUtc();
        QVERIFY(writer->apply({u"Edit"_s, {{Record(before), Record(after)}}}, entry));
        QCOMPARE(reader->captions(keys)->front().title, after.title);
        QCOMPARE(writer->captions(keys)->front().title, after.title);
    }
    void saysWhatIsNotThere() {
        const auto store = storeOf(aContent());
        QVERIFY(store->event(999).error().what.contains(u"999"_s));
        QVERIFY(store->keyOf(u"ghost"_s).error().what.contains(u"ghost"_s));
    }
    void keepsEverythingInAFile() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"p.fulcrum"_s);
        QString id;
        {
            const auto store = ProjectStore::create(path);
            QVERIFY2(store, store ? "" : qPrintable(store.error().message()));
            QVERIFY((*store)->apply(mergeContent({}, aContent()).changes, {u"first"_s, u"me"_s, {}, {}, {}}));
            id = *(*store)->projectId();
            QVERIFY(!QUuid::fromString(id).isNull());
        }
        const auto again = ProjectStore::open(path, ProjectStore::Access::ReadOnly);
        QVERIFY(again);
        QVERIFY(*(*again)->content() == aContent());
        QCOMPARE(*(*again)->projectId(), id);
        QVERIFY((*again)->findDamage()->empty());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"p.fulcrum"_s});
        const auto refused = (*again)->apply({u"x"_s, {}}, {u"x"_s, {}, {}, {}, {}});
        QVERIFY(!refused);
    }
    void copiesWholeFilesOverOthers() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"copy.fulcrum"_s);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        const auto store = storeOf(aContent());
        QVERIFY(store->copyTo(path));
        const auto copy = ProjectStore::open(path, ProjectStore::Access::ReadWrite);
        QVERIFY(copy);
        QVERIFY(*(*copy)->content() == aContent());
        QCOMPARE(*(*copy)->projectId(), *store->projectId());
        QVERIFY(!(*copy)->copyTo(path));
        const auto nowhere = store->copyTo(folder.filePath(u"no/such/folder.fulcrum"_s));
        QVERIFY(!nowhere);
        QVERIFY(nowhere.error().what.contains(u"does not exist"_s));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"copy.fulcrum"_s});
    }
    void createsOnlyWhereNothingStands() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"p.fulcrum"_s);
        QVERIFY(ProjectStore::create(path));
        const auto again = ProjectStore::create(path);
        QVERIFY(!again);
        QVERIFY(again.error().what.contains(u"already"_s));
    }
    void stillReadsFilesOfSchema1() {
        const auto store = ProjectStore::open(QStringLiteral(FULCRUM_FIXTURES "/schema-1.fulcrum"),
                                              ProjectStore::Access::ReadOnly);
        QVERIFY2(store, store ? "" : qPrintable(store.error().message()));
        QVERIFY(*(*store)->content() == contentOfSchema1());
        QCOMPARE((*store)->changeLog()->front().summary, u"New project"_s);
    }
    void bringsFilesOfSchema1UpToDate() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"old.fulcrum"_s);
        QVERIFY(QFile::copy(QStringLiteral(FULCRUM_FIXTURES "/schema-1.fulcrum"), path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        {
            const auto store = ProjectStore::open(path, ProjectStore::Access::ReadWrite);
            QVERIFY2(store, store ? "" : qPrintable(store.error().message()));
            QVERIFY(*(*store)->content() == contentOfSchema1());
            const ChangeSet added = mergeContent(contentOfSchema1(), aContent()).changes;
            QCOMPARE(added.changes.size(), std::size_t(13));
            QVERIFY((*store)->apply(added, {u"second"_s, {}, {}, {}, {}}));
        }
        QVERIFY(QFile::exists(folder.filePath(u"old.schema-1.fulcrum"_s)));
        const auto store = ProjectStore::open(path, ProjectStore::Access::ReadOnly);
        QVERIFY2(store, store ? "" : qPrintable(store.error().message()));
        QVERIFY(*(*store)->content() == aContent());
        QVERIFY((*store)->findDamage()->empty());
    }
    void findsTheEventsOfATag() {
        const auto store = storeOf(sample());
        std::vector<EventKey> expected;
        for (const Event& event : sample().events) {
            if (event.tags.contains(u"rare-earths"_s)) {
                expected.push_back(*store->keyOf(event.id));
            }
        }
        std::sort(expected.begin(), expected.end());
        QVERIFY(expected.size() > 10);
        QCOMPARE(*store->taggedWith(u"rare-earths"_s), expected);
        QVERIFY(store->taggedWith(u"no such tag"_s)->empty());
    }
};

FULCRUM_TEST(TestProjectStore)
#include "test_project_store.moc"
