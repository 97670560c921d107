// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include "models/document/document.h"
#include "models/document/project_merge.h"
#include "models/domain/content_check.h"
#include "models/exchange/fulcrum_json.h"
#include "tests/support/content_builder.h"
#include "tests/support/random_edits.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace fulcrum::test;

namespace {

QString message(const Error& error) { return error.message(); }

}  // namespace

/// Copies of one project edited apart and merged: all end equal, nothing is dropped, and it can be undone.
class TestProjectMerge : public QObject {
    Q_OBJECT

    using Copy = std::unique_ptr<Document>;

    std::unique_ptr<QTemporaryDir> m_folder;
    int m_files = 0;

    QString newPath() { return m_folder->filePath(u"%1.fulcrum"_s.arg(++m_files)); }
    static Copy open(const QString& path) {
        auto document = Document::open(path);
        if (!document) {
            qFatal("%s", qPrintable(document.error().message()));
        }
        return std::move(document).value();
    }
    Copy begin(const ProjectContent& content) {
        const QString path = newPath();
        auto store = ProjectStore::create(path);
        if (!store || !(*store)->apply(additionOf(content, {}),
                                       {u"begin"_s, {}, QDateTime::currentDateTimeUtc(), u"New"_s, {}})) {
            qFatal("a project cannot be made");
        }
        store->reset();
        return open(path);
    }
    Copy copyOf(const Copy& copy, const QString& author = {}) {
        const QString path = newPath();
        if (!copy->copyTo(path)) {
            qFatal("a copy cannot be written");
        }
        Copy made = open(path);
        made->setAuthor(author);
        return made;
    }
    static MergePlan merge(const Copy& mine, const Copy& theirs) {
        auto plan = planMerge(mine->store(), theirs->store());
        if (!plan) {
            qFatal("%s", qPrintable(plan.error().message()));
        }
        if (!plan->isNothing()) {
            if (const auto merged = mine->merge(*plan, u"Merge"_s); !merged) {
                qFatal("%s", qPrintable(merged.error().message()));
            }
        }
        return *plan;
    }
    static QByteArray json(const Copy& copy) { return writeFulcrumJson(*copy->store().content()); }
    static Event event(const Copy& copy, const QString& id) { return *copy->event(*copy->keyOf(id)); }
    template <typename Work>
    static void edit(const Copy& copy, const QString& id, Work work) {
        Event after = event(copy, id);
        work(after);
        const auto applied = copy->apply({u"Edit"_s, {{Record(event(copy, id)), Record(after)}}});
        QVERIFY2(applied, applied ? "" : qPrintable(message(applied.error())));
    }
    static void remove(const Copy& copy, const QString& id) {
        QVERIFY(copy->apply({u"Remove"_s, {{Record(event(copy, id)), std::nullopt}}}));
    }
    static void verifyHolds(const Copy& copy) {
        QVERIFY(copy->store().findDamage()->empty());
        const auto findings = checkContent(*copy->store().content(), {});
        QVERIFY2(findings.errors.empty(),
                 findings.errors.empty() ? "" : qPrintable(message(findings.errors.front())));
    }

private slots:
    void init() {
        const QString memory = u"/dev/shm"_s;
        m_folder = std::make_unique<QTemporaryDir>(
            (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/fulcrum-XXXXXX"_s);
        m_files = 0;
    }

    void editsOfDifferentFieldsGoTogether() {
        const Copy a = begin(aContent());
        const Copy b = copyOf(a);
        edit(a, u"strike"_s, [](Event& event) { event.title = u"by a"_s; });
        edit(b, u"strike"_s, [](Event& event) { event.severity = 5; });
        const MergePlan plan = merge(a, b);
        QCOMPARE(plan.history.rows.size(), std::size_t(1));
        QVERIFY(plan.conflicts.empty());
        QCOMPARE(event(a, u"strike"_s).title, u"by a"_s);
        QCOMPARE(event(a, u"strike"_s).severity, 5);
    }

    void theLaterValueHoldsAndTheOtherIsKept() {
        const Copy a = begin(aContent());
        const Copy b = copyOf(a, u"bob"_s);
        a->setAuthor(u"ada"_s);
        edit(a, u"strike"_s, [](Event& event) { event.title = u"by a"_s; });
        QTest::qWait(2);
        edit(b, u"strike"_s, [](Event& event) { event.title = u"by b"_s; });
        const MergePlan plan = merge(a, b);
        QCOMPARE(plan.conflicts.size(), std::size_t(1));
        const MergeConflict expected{u"event strike"_s, u"title"_s, u"\"by b\""_s, u"\"by a\""_s, u"bob"_s,
                                     u"ada"_s,          {}};
        QVERIFY(plan.conflicts.front() == expected);
        QCOMPARE(event(a, u"strike"_s).title, u"by b"_s);
        QCOMPARE(openConflicts(a->store())->size(), std::size_t(1));
        QVERIFY(openConflicts(b->store())->empty());
    }

    void aConflictIsSettledInEveryCopy_data() {
        QTest::addColumn<bool>("takeLost");
        QTest::newRow("what holds is kept") << false;
        QTest::newRow("what lost is taken") << true;
    }
    void aConflictIsSettledInEveryCopy() {
        QFETCH(bool, takeLost);
        const Copy a = begin(aContent());
        const Copy b = copyOf(a);
        edit(a, u"strike"_s, [](Event& event) { event.title = u"by a"_s; });
        QTest::qWait(2);
        edit(b, u"strike"_s, [](Event& event) { event.title = u"by b"_s; });
        merge(a, b);
        auto choice = settling(a->store(), openConflicts(a->store())->front(), takeLost);
        QVERIFY(choice);
        QVERIFY(a->apply(*choice));
        QVERIFY(openConflicts(a->store())->empty());
        QCOMPARE(event(a, u"strike"_s).title, takeLost ? u"by a"_s : u"by b"_s);
        merge(b, a);
        QVERIFY(openConflicts(b->store())->empty());
        QVERIFY(json(a) == json(b));
        a->undoStack().undo();
        QCOMPARE(openConflicts(a->store())->size(), std::size_t(1));
        QCOMPARE(event(a, u"strike"_s).title, u"by b"_s);
        a->undoStack().redo();
        QVERIFY(openConflicts(a->store())->empty());
    }

    void elementsOfListsComeAndGoByThemselves() {
        const Copy a = begin(aContent());
        const Copy b = copyOf(a);
        edit(a, u"strike"_s, [](Event& event) { event.tags = {u"h20"_s, u"of-a"_s}; });
        edit(b, u"strike"_s, [](Event& event) { event.tags += u"of-b"_s; });
        edit(a, u"cut"_s, [](Event& event) { event.relations.pop_back(); });
        edit(b, u"cut"_s, [](Event& event) {
            event.relations.push_back({RelationType::Extends, u"answer"_s, {}});
        });
        QVERIFY(merge(a, b).conflicts.empty());
        QCOMPARE(event(a, u"strike"_s).tags, QStringList({u"h20"_s, u"of-a"_s, u"of-b"_s}));
        QCOMPARE(event(a, u"cut"_s).relations.size(), std::size_t(2));
        QCOMPARE(event(a, u"cut"_s).relations.back().type, RelationType::Extends);
    }

    void whatOneRemovedAndTheOtherChangedStays() {
        const Copy a = begin(aContent());
        const Copy b = copyOf(a);
        remove(a, addFree(a, b));
        edit(b, u"free"_s, [](Event& event) { event.title = u"by b"_s; });
        const MergePlan plan = merge(a, b);
        QCOMPARE(plan.conflicts.size(), std::size_t(1));
        QCOMPARE(plan.conflicts.front().record, u"event free"_s);
        QCOMPARE(plan.conflicts.front().field, QString());
        QCOMPARE(event(a, u"free"_s).title, u"by b"_s);
        merge(b, a);
        QVERIFY(json(a) == json(b));
        const auto choice = settling(a->store(), openConflicts(a->store())->front(), true);
        QVERIFY(choice && a->apply(*choice));
        QVERIFY(!a->keyOf(u"free"_s));
        merge(b, a);
        QVERIFY(!b->keyOf(u"free"_s));
        QVERIFY(openConflicts(b->store())->empty());
    }

    void whatIsStillReferredToStays() {
        const Copy a = begin(aContent());
        const Copy b = copyOf(a);
        const QString free = addFree(a, b);
        remove(a, free);
        edit(b, u"cut"_s, [&](Event& event) { event.relations.push_back({RelationType::Cites, free, {}}); });
        const MergePlan plan = merge(a, b);
        QCOMPARE(plan.conflicts.size(), std::size_t(1));
        QCOMPARE(plan.conflicts.front().because, u"event cut"_s);
        QVERIFY(a->keyOf(free));
        merge(b, a);
        QVERIFY(json(a) == json(b));
        verifyHolds(a);
    }

    void codesUnderEachOtherAreTakenApart() {
        const Copy a = begin(aContent());
        QVERIFY(a->apply({u"Add"_s,
                          {{std::nullopt, Record(Code{u"one"_s, u"One"_s, {}, {}, {}, {}, {}, {}})},
                           {std::nullopt, Record(Code{u"two"_s, u"Two"_s, {}, {}, {}, {}, {}, {}})}}}));
        const Copy b = copyOf(a);
        const auto putUnder = [](const Copy& copy, const QString& id, const QString& parent) {
            const Code before = *std::ranges::find(copy->codes(), id, &Code::id);
            Code after = before;
            after.parent = parent;
            QVERIFY(copy->apply({u"Move"_s, {{Record(before), Record(after)}}}));
        };
        putUnder(a, u"one"_s, u"two"_s);
        putUnder(b, u"two"_s, u"one"_s);
        QCOMPARE(merge(a, b).conflicts.size(), std::size_t(1));
        merge(b, a);
        QVERIFY(json(a) == json(b));
        verifyHolds(a);
    }

    void mergingTwiceChangesNothing() {
        const Copy a = begin(aContent());
        const Copy b = copyOf(a);
        edit(b, u"strike"_s, [](Event& event) { event.title = u"by b"_s; });
        merge(a, b);
        const QByteArray merged = json(a);
        const std::size_t rows = a->store().changeLog()->size();
        QVERIFY(merge(a, b).isNothing());
        QVERIFY(json(a) == merged);
        QCOMPARE(a->store().changeLog()->size(), rows);
    }

    void aMergeIsUndoneAsOneEdit() {
        const Copy a = begin(aContent());
        const Copy b = copyOf(a);
        const QByteArray first = json(a);
        edit(a, u"strike"_s, [](Event& event) { event.severity = 1; });
        edit(b, u"strike"_s, [](Event& event) { event.title = u"by b"_s; });
        QVERIFY(b->apply({u"Add"_s, {{std::nullopt, Record(ContentEventBuilder(u"new"_s).event())}}}));
        const QByteArray before = json(a);
        merge(a, b);
        const QByteArray after = json(a);
        a->undoStack().undo();
        QVERIFY(json(a) == before);
        QVERIFY(merge(a, b).isNothing());
        a->undoStack().redo();
        QVERIFY(json(a) == after);
        const Copy again = open(a->path());
        QCOMPARE(again->undoStack().count(), 2);
        again->undoStack().undo();
        again->undoStack().undo();
        QVERIFY(json(again) == first);
    }

    void rowsKeepTheirIdsAuthorsAndTimes() {
        const Copy a = begin(aContent());
        const Copy b = copyOf(a, u"bob"_s);
        edit(b, u"strike"_s, [](Event& event) { event.title = u"by b"_s; });
        const LogEntry theirs = b->store().changeLog()->back();
        merge(a, b);
        const LogEntry mine = *a->store().logEntry(theirs.id);
        QCOMPARE(mine.author, u"bob"_s);
        QCOMPARE(mine.time, theirs.time);
        QCOMPARE(mine.changes, theirs.changes);
    }

    void anotherProjectIsRefused() {
        const auto plan = planMerge(begin(aContent())->store(), begin(aContent())->store());
        QVERIFY(!plan);
        QVERIFY(plan.error().message().contains(u"another project"));
    }

    void anEditWithoutItsChangesIsRefused() {
        const Copy a = begin(aContent());
        const Copy b = copyOf(a);
        {
            auto store = ProjectStore::open(b->path(), ProjectStore::Access::ReadWrite);
            QVERIFY((*store)->apply(
                {u"Import"_s, {{std::nullopt, Record(ContentEventBuilder(u"new"_s).event())}}},
                {u"import"_s, {}, QDateTime::currentDateTimeUtc(), u"Import"_s, {}}));
        }
        const auto theirs = planMerge(a->store(), b->store());
        QVERIFY(!theirs && theirs.error().message().contains(u"Import"));
        QVERIFY(!planMerge(b->store(), a->store()));
        // Copies made after it have it both.
        const Copy c = copyOf(b);
        edit(c, u"new"_s, [](Event& event) { event.title = u"by c"_s; });
        merge(b, c);
        QCOMPARE(event(b, u"new"_s).title, u"by c"_s);
    }

    /// A hundred random histories of three copies, merged in the middle now and then.
    void threeCopiesEndEqualInAnyOrder() {
        int conflicts = 0;
        for (unsigned round = 0; round < 100; ++round) {
            std::mt19937 random(round);
            const Copy origin = begin(aContent());
            std::vector<Copy> copies;
            std::vector<RandomEdits> edits;
            for (const QString& author : {u"ada"_s, u"bob"_s, u"cy"_s}) {
                copies.push_back(copyOf(origin, author));
                edits.emplace_back(round * 7 + static_cast<unsigned>(edits.size()), author);
            }
            for (int turn = 0; turn < 24; ++turn) {
                const std::size_t who = random() % copies.size();
                const Copy& copy = copies[who];
                const auto choice = random() % 12;
                if (choice == 0) {
                    merge(copy, copies[(who + 1) % copies.size()]);
                } else if (choice == 1) {
                    copy->undoStack().undo();
                } else if (choice == 2) {
                    copy->undoStack().redo();
                } else if (choice == 3) {
                    settleOne(copy, random() % 2 == 0);
                } else {
                    ProjectContent content = *copy->store().content();
                    const auto applied = copy->apply(edits[who].next(content));
                    QVERIFY2(applied, applied ? "" : qPrintable(message(applied.error())));
                }
            }
            std::vector<QByteArray> ends;
            const std::vector<std::vector<std::size_t>> orders{{0, 1, 2}, {1, 2, 0}, {2, 0, 1}};
            std::vector<MergeConflict> open;
            for (const auto& order : orders) {
                const Copy first = copyOf(copies[order[0]]);
                const QByteArray before = json(first);
                merge(first, copies[order[1]]);
                merge(first, copies[order[2]]);
                QVERIFY(merge(first, copies[order[1]]).isNothing());
                verifyHolds(first);
                ends.push_back(json(first));
                QVERIFY2(ends.back() == ends.front(), qPrintable(u"round %1"_s.arg(round)));
                if (ends.size() == orders.size()) {
                    open = *openConflicts(first->store());
                }
            }
            // The other way round: a pair first, and then the third takes both.
            const Copy pair = copyOf(copies[1]);
            merge(pair, copies[0]);
            const Copy third = copyOf(copies[2]);
            merge(third, pair);
            QVERIFY2(json(third) == ends.front(), qPrintable(u"pair of round %1"_s.arg(round)));
            merge(pair, third);
            QVERIFY(json(pair) == ends.front());
            conflicts += static_cast<int>(open.size());
            QVERIFY(*openConflicts(third->store()) == open);
        }
        QVERIFY(conflicts > 50);
    }

private:
    static void settleOne(const Copy& copy, bool takeLost) {
        const auto open = *openConflicts(copy->store());
        if (open.empty()) {
            return;
        }
        if (const auto choice = settling(copy->store(), open.front(), takeLost)) {
            // It may refuse to remove what others refer to.
            std::ignore = copy->apply(*choice);
        }
    }
    /// An event that nothing refers to, in both.
    static QString addFree(const Copy& a, const Copy& b) {
        const QString id = u"free"_s;
        if (!a->apply({u"Add"_s, {{std::nullopt, Record(ContentEventBuilder(id).event())}}})) {
            qFatal("an event cannot be added");
        }
        merge(b, a);
        return id;
    }
};

FULCRUM_TEST(TestProjectMerge)
#include "test_project_merge.moc"
