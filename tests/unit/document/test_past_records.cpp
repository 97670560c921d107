// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the change log tells of earlier states, held against the states as they were: real files, edited often
// enough that the log is read in more than one part.
#include "models/document/past_records.h"

#include <QTemporaryDir>
#include <QtTest>

#include "models/document/document.h"
#include "models/domain/content_check.h"
#include "models/domain/content_merge.h"
#include "models/exchange/fulcrum_json.h"
#include "tests/support/content_builder.h"
#include "tests/support/random_edits.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace fulcrum::test;

namespace {

const QString kStrike = u"event strike"_s;

QByteArray json(const ProjectStore& store) { return writeFulcrumJson(*store.content()); }

}  // namespace

class TestPastRecords : public QObject {
    Q_OBJECT

    // Hundreds of edits, each forced to the disk: in memory where there is such a place.
    QTemporaryDir m_folder{(QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm"_s : QDir::tempPath()) +
                           u"/fulcrum-XXXXXX"_s};
    std::unique_ptr<ProjectStore> m_store;

    void edit(const ChangeSet& changes, const QString& author = u"Ada"_s) const {
        LogEntry entry = logEntryFor(changes, author);
        const auto applied = m_store->apply(changes, entry);
        QVERIFY2(applied, applied ? "" : qPrintable(applied.error().message()));
    }
    /// The event as the work leaves it.
    template <typename Work>
    void editStrike(Work work, const QString& author = u"Ada"_s) const {
        const Record before = **m_store->find(u"event"_s, u"strike"_s);
        Record after = before;
        work(std::get<Event>(after));
        edit({u"Edit"_s, {{before, after}}}, author);
    }
    void title(const QString& title, const QString& author = u"Ada"_s) const {
        editStrike([&](Event& event) { event.title = title; }, author);
    }
    std::int64_t place() const { return m_store->logHeads(1'000'000, 1)->front().place; }
    QDateTime now() const { return m_store->logHeads(1'000'000, 1)->front().time; }

private slots:
    void init() {
        const QString path = m_folder.filePath(u"p.fulcrum"_s);
        m_store.reset();
        QFile::remove(path);
        auto store = ProjectStore::create(path);
        QVERIFY(store);
        m_store = std::move(store).value();
        edit(mergeContent({}, aContent()).changes);
    }

    void everyEarlierStateComesBack() {
        constexpr int kEdits = 560;  // more than the log is read at once
        RandomEdits random(17, u"ada"_s);
        ProjectContent content = *m_store->content();
        std::map<std::int64_t, QByteArray> states{{place(), json(*m_store)}};
        for (int i = 0; i < kEdits; ++i) {
            edit(random.next(content));
            if (QTest::currentTestFailed()) {
                return;
            }
            if (i % 100 == 40 || i > kEdits - 4 || i < 3) {
                states[place()] = json(*m_store);
            }
        }
        QVERIFY(states.size() > 10);
        for (auto state = states.rbegin(); state != states.rend(); ++state) {
            const auto back = revertAllTo(*m_store, state->first);
            QVERIFY2(back, back ? "" : qPrintable(back.error().message()));
            if (!back->isEmpty()) {
                edit(*back);
            }
            QVERIFY2(json(*m_store) == state->second,
                     qPrintable(u"the state after edit %1 is another"_s.arg(state->first)));
            QVERIFY(m_store->findDamage()->empty());
        }
    }
    void nothingIsRevertedWhereNothingChanged() {
        const std::int64_t then = place();
        title(u"A"_s);
        title(std::get<Event>(Record(aFullEvent(u"strike"_s))).title);
        QVERIFY(revertAllTo(*m_store, then)->isEmpty());
        QVERIFY(revertAllTo(*m_store, place())->isEmpty());
        QVERIFY(netChangesAfter(*m_store, place())->isEmpty());
    }
    void editsTogetherAreOneChangeARecord() {
        const std::int64_t then = place();
        title(u"A"_s);
        title(u"B"_s);
        const Event added = aFullEvent(u"added"_s);
        edit({u"Add"_s, {{std::nullopt, Record(added)}}});
        const Event passing = aFullEvent(u"passing"_s);
        edit({u"Add"_s, {{std::nullopt, Record(passing)}}});
        edit({u"Remove"_s, {{Record(passing), std::nullopt}}});
        const auto net = netChangesAfter(*m_store, then);
        QVERIFY(net);
        QCOMPARE(net->changes.size(), std::size_t(2));
        QCOMPARE(std::get<Event>(*net->changes[0].after).title, u"B"_s);
        QCOMPARE(std::get<Event>(*net->changes[0].before).title, aFullEvent(u"strike"_s).title);
        QVERIFY(!net->changes[1].before);
        QCOMPARE(idOf(*net->changes[1].after), u"added"_s);
    }
    void aStretchOfTimeBeginsWithItsFirstMomentAndEndsBeforeItsLast() {
        title(u"A"_s);
        const QDateTime first = now();
        title(u"B"_s);
        const QDateTime second = now();
        title(u"C"_s);
        QVERIFY(first < second);
        const auto titles = [&](const QDateTime& from, const QDateTime& to) {
            const auto net = netChanges(*m_store, from, to);
            return net && net->changes.size() == 1
                       ? std::get<Event>(*net->changes[0].before).title + u" → "_s +
                             std::get<Event>(*net->changes[0].after).title
                       : QString();
        };
        const QString original = aFullEvent(u"strike"_s).title;
        QCOMPARE(titles(first, second), QString(original + u" → A"_s));
        QCOMPARE(titles(second, now()), u"A → B"_s);
        QCOMPARE(titles(first, now().addSecs(1)), QString(original + u" → C"_s));
        QVERIFY(netChanges(*m_store, now().addSecs(1), now().addSecs(2))->isEmpty());
        QVERIFY(netChanges(*m_store, second, first)->isEmpty());
    }
    void theStatesOfARecordAreToldNewestFirst() {
        title(u"A"_s, u"Ada"_s);
        edit({u"Add"_s, {{std::nullopt, Record(aFullEvent(u"strike-2"_s))}}});  // whose name holds this one's
        title(u"B"_s, u"Ben"_s);
        const auto states = pastRecords(*m_store, kStrike);
        QVERIFY(states);
        QStringList told;
        for (const PastRecord& state : *states) {
            told += state.author + u' ' + std::get<Event>(state.record).title;
            QCOMPARE(describe(state.record), kStrike);
        }
        QCOMPARE(told.mid(0, 2), QStringList({u"Ben B"_s, u"Ada A"_s}));
        QVERIFY(states->front().time > states->at(1).time);
        QVERIFY(pastRecords(*m_store, u"event none"_s)->empty());
    }
    void aRecordComesBackAsItWas() {
        const Record original = **m_store->find(u"event"_s, u"strike"_s);
        title(u"A"_s);
        edit(*revertTo(*m_store, kStrike, original));
        QVERIFY(**m_store->find(u"event"_s, u"strike"_s) == original);
        QVERIFY(revertTo(*m_store, kStrike, original)->isEmpty());
        // What was not there goes, and what is gone comes back.
        edit({u"Add"_s, {{std::nullopt, Record(aFullEvent(u"added"_s))}}});
        edit(*revertTo(*m_store, u"event added"_s, std::nullopt));
        QVERIFY(!m_store->find(u"event"_s, u"added"_s)->has_value());
        edit(*revertTo(*m_store, u"event added"_s, Record(aFullEvent(u"added"_s))));
        QVERIFY(m_store->find(u"event"_s, u"added"_s)->has_value());
        QVERIFY(revertTo(*m_store, u"event none"_s, std::nullopt)->isEmpty());
    }
    void whatTheLogDoesNotKeepCannotBeTakenBack() {
        title(u"A"_s);
        const std::int64_t before = place();
        // A large import: its row stands in the log without its changes.
        LogEntry entry = logEntryFor({u"Import"_s, {}}, u"Ada"_s);
        entry.changes.clear();
        const Event added = aFullEvent(u"imported"_s);
        QVERIFY(m_store->apply({u"Import"_s, {{std::nullopt, Record(added)}}}, entry));
        const std::int64_t after = place();
        title(u"B"_s);
        const auto refused = revertAllTo(*m_store, before);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message().contains(u"\"Import\" was too large for its changes to be kept"_s),
                 qPrintable(refused.error().message()));
        QVERIFY(revertAllTo(*m_store, after));
        // Otherwise it is passed over.
        const auto net = netChangesAfter(*m_store, before);
        QVERIFY(net);
        QCOMPARE(net->changes.size(), std::size_t(1));
        QCOMPARE(std::get<Event>(*net->changes[0].after).title, u"B"_s);
    }
    void aLogThatIsNoJsonIsAFault() {
        LogEntry entry = logEntryFor({u"Edit"_s, {}}, u"Ada"_s);
        entry.changes = u"{\"changes\": [{\"strike\": 1}]}"_s;
        const std::int64_t before = place();
        QVERIFY(m_store->apply({u"Edit"_s, {}}, entry));
        QVERIFY(!netChangesAfter(*m_store, before));
        QVERIFY(!revertAllTo(*m_store, before));
        QVERIFY(!pastRecords(*m_store, kStrike));
    }
};

FULCRUM_TEST(TestPastRecords)
#include "test_past_records.moc"
