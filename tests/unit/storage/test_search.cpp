// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is found by words: in which fields, in which scripts, ranked how, and that the index follows every
// edit.
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

#include "models/domain/content_merge.h"
#include "models/exchange/fulcrum_json.h"
#include "models/storage/project_store.h"
#include "resources/resources.h"
#include "tests/support/content_builder.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace fulcrum::test;

using Terms = std::vector<TextTerm>;

namespace {

TextTerm word(const QString& text) { return {text, false, false}; }
TextTerm beginning(const QString& text) { return {text, true, false}; }
TextTerm without(const QString& text) { return {text, false, true}; }

std::unique_ptr<ProjectStore> searchedStore(const ProjectContent& content) {
    auto store = ProjectStore::createInMemory();
    const Result<void> applied =
        (*store)->apply(mergeContent({}, content).changes, {u"first"_s, {}, {}, {}, {}});
    if (!applied) {
        qWarning() << applied.error().message();
    }
    return *std::move(store);
}

Event titled(const QString& id, const QString& title, const QString& summary = {}) {
    Event event = ContentEventBuilder(id).event();
    event.title = title;
    event.summary = summary;
    return event;
}

/// "answer cut": the ids of what was found, in its order.
QString idsOf(const ProjectStore& store, const Result<std::vector<EventKey>>& found) {
    if (!found) {
        return found.error().message();
    }
    QStringList ids;
    for (const EventKey key : *found) {
        ids += store.event(key)->id;
    }
    return ids.join(u' ');
}

ProjectContent someTexts() {
    ProjectContent content = aContent();
    content.events = {titled(u"duties"_s, u"Tariffs rise"_s, u"On steel, by half."_s),
                      titled(u"earths"_s, u"China curbs rare earths"_s, u"Seven elements need a licence."_s),
                      titled(u"letter"_s, u"A letter"_s, u"It asks for a rare tariff on earth."_s)};
    Event& letter = content.events[2];
    letter.titleIn = {{u"zh"_s, u"中国对美国商品加征关税的公告"_s}};
    letter.tags = {u"soy-beans"_s};
    letter.people = {u"Élodie Müller"_s};
    letter.places = {u"Geneva"_s};
    letter.instrument = u"Proclamation 10908"_s;
    letter.claims = {{u"US"_s, u"it is temporary"_s, u"Daily Bugle"_s}};
    letter.sources = {
        {u"Notice of suspension"_s, u"Ministry of Commerce"_s, {}, std::nullopt, Precision::OnDay}};
    content.stories.clear();
    content.scenarios.clear();
    return content;
}

}  // namespace

class TestSearch : public QObject {
    Q_OBJECT

    std::unique_ptr<ProjectStore> m_store = searchedStore(someTexts());

private slots:
    void finds_data() {
        QTest::addColumn<Terms>("terms");
        QTest::addColumn<QString>("ids");
        const auto row = [](const char* name, const Terms& terms, const char* ids) {
            QTest::newRow(name) << terms << QString::fromUtf8(ids);
        };
        row("the plural of a word", {word(u"tariff"_s)}, "duties letter");
        row("the singular of a word", {word(u"TARIFFS"_s)}, "duties letter");
        row("two words anywhere", {word(u"rare"_s), word(u"earth"_s)}, "earths letter");
        row("a phrase", {word(u"rare earth"_s)}, "earths");
        row("what does not have a word", {word(u"tariff"_s), without(u"steel"_s)}, "letter");
        row("what has neither of two", {without(u"steel"_s), without(u"licence"_s)}, "letter");
        row("everything", {}, "duties earths letter");
        row("a beginning", {beginning(u"licen"_s)}, "earths");
        row("a beginning of two letters", {beginning(u"ge"_s)}, "letter");
        row("a phrase that goes on", {beginning(u"seven ele"_s)}, "earths");
        row("Chinese inside a sentence", {word(u"关税"_s)}, "letter");
        row("Chinese that is not side by side", {word(u"税关"_s)}, "");
        row("Chinese with a beginning", {beginning(u"加征关"_s)}, "letter");
        row("a tag", {word(u"soy-beans"_s)}, "letter");
        row("half of a tag", {word(u"beans"_s)}, "letter");
        row("a person without the accents", {word(u"elodie muller"_s)}, "letter");
        row("a place", {word(u"geneva"_s)}, "letter");
        row("an instrument", {word(u"10908"_s)}, "letter");
        row("a claim", {word(u"temporary"_s)}, "letter");
        row("who published the source of a claim", {word(u"bugle"_s)}, "letter");
        row("a source", {word(u"suspensions"_s)}, "letter");
        row("a publisher", {word(u"ministry"_s)}, "letter");
        row("nothing", {word(u"soybeans"_s)}, "");
        // What the language of the index would take for its own.
        row("a column", {word(u"title:tariff"_s)}, "");
        row("a quote", {word(u"\" OR \""_s)}, "");
        row("a quote within", {word(u"rare\" OR \"steel"_s)}, "");
        row("an operator", {word(u"steel OR licence"_s)}, "");
        row("a star and a caret", {word(u"^tar*"_s)}, "");
        row("brackets", {word(u"NEAR(rare earth, 5)"_s)}, "");
        row("a zero byte", {word(QString(u"steel"_s + QChar(u'\0') + u"half"_s))}, "");
        row("half a surrogate", {word(QString(u"steel "_s + QChar(0xD83D)))}, "duties");
    }
    void finds() {
        QFETCH(Terms, terms);
        QTEST(idsOf(*m_store, m_store->mentioning(terms)), "ids");
    }

    void takesAnyTextForWhatItIs() {
        // Every mark of the index's language, in every place of a term: no answer is an error.
        const QStringList marks{u"\""_s,  u"'"_s,  u"*"_s,   u"("_s,    u")"_s,  u"^"_s,
                                u":"_s,   u"+"_s,  u"-"_s,   u"{"_s,    u"}"_s,  u","_s,
                                u"AND"_s, u"OR"_s, u"NOT"_s, u"NEAR"_s, u"--"_s, u";"_s};
        for (const QString& mark : marks) {
            for (const QString& text :
                 {QString(mark + u"a"_s), QString(u"a"_s + mark), QString(u"a "_s + mark + u" b"_s)}) {
                for (const bool isPrefix : {false, true}) {
                    for (const bool isExcluded : {false, true}) {
                        const Terms terms{word(u"rare"_s), {text, isPrefix, isExcluded}};
                        const auto found = m_store->mentioning(terms);
                        QVERIFY2(found, found ? "" : qPrintable(found.error().message()));
                        QVERIFY(m_store->ranked(terms, 5));
                    }
                }
            }
        }
        QVERIFY(m_store->titled(u"a\" OR title : \"b"_s));
    }

    void ranksATitleAboveASummary() {
        QCOMPARE(idsOf(*m_store, m_store->ranked(Terms{word(u"tariff"_s)}, 10)), u"duties letter"_s);
        QCOMPARE(idsOf(*m_store, m_store->ranked(Terms{word(u"earth"_s)}, 10)), u"earths letter"_s);
        QCOMPARE(idsOf(*m_store, m_store->ranked(Terms{word(u"earth"_s)}, 1)), u"earths"_s);
        QCOMPARE(*m_store->countMentioning(Terms{word(u"earth"_s)}, 10), 2);
        QCOMPARE(*m_store->countMentioning(Terms{word(u"earth"_s)}, 1), 1);
        QVERIFY(m_store->ranked(Terms{without(u"earth"_s)}, 10)->empty());
    }

    void findsWordsOfTitlesAlone() {
        QCOMPARE(idsOf(*m_store, m_store->titled(u"rare earths"_s)), u"earths"_s);
        QCOMPARE(idsOf(*m_store, m_store->titled(u"tariff"_s)), u"duties"_s);
        QCOMPARE(idsOf(*m_store, m_store->titled(u"关税"_s)), u"letter"_s);
    }

    void followsEveryEdit() {
        const auto store = searchedStore(someTexts());
        const Event before = *store->event(*store->keyOf(u"duties"_s));
        Event after = before;
        after.title = u"Quotas rise"_s;
        after.tags = {u"gallium"_s};
        const ChangeSet edit{u"edit"_s, {{Record(before), Record(after)}}};
        const ChangeSet removal{u"remove"_s, {{Record(after), std::nullopt}}};
        const auto apply = [&](const ChangeSet& changes, const QString& id) {
            return store->apply(changes, {id, {}, {}, {}, {}}).isOk();
        };
        const auto ids = [&](const QString& text) {
            return idsOf(*store, store->mentioning(Terms{word(text)}));
        };

        QVERIFY(apply(edit, u"1"_s));
        QCOMPARE(ids(u"tariff"_s), u"letter"_s);
        QCOMPARE(ids(u"quota"_s), u"duties"_s);
        QCOMPARE(ids(u"gallium"_s), u"duties"_s);
        QCOMPARE(ids(u"steel"_s), u"duties"_s);
        QVERIFY(apply(removal, u"2"_s));
        QCOMPARE(ids(u"steel"_s), QString());
        QCOMPARE(idsOf(*store, store->mentioning(Terms{without(u"rare"_s)})), QString());
        QVERIFY(apply(inverse(removal), u"3"_s));
        QVERIFY(apply(inverse(edit), u"4"_s));
        QCOMPARE(ids(u"tariff"_s), u"duties letter"_s);
        QCOMPARE(ids(u"gallium"_s), QString());
        // A refused edit leaves the index as it was.
        QVERIFY(!apply(edit, u"4"_s));
        QCOMPARE(ids(u"quota"_s), QString());
        QVERIFY(store->findDamage()->empty());
    }

    void marksWhatWasFound_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Terms>("terms");
        QTest::addColumn<QString>("marked");
        const auto row = [](const char* name, const QString& text, const Terms& terms,
                            const QString& marked) { QTest::newRow(name) << text << terms << marked; };
        row("another form of the word", u"Tariffs rise, no tariff falls"_s, {word(u"tariff"_s)},
            u"[Tariffs] rise, no [tariff] falls"_s);
        row("a phrase", u"rare earth, rare birds"_s, {word(u"rare earths"_s)}, u"[rare earth], rare birds"_s);
        row("a beginning", u"Licences and licensing"_s, {beginning(u"licen"_s)},
            u"[Licences] and [licensing]"_s);
        row("Chinese", u"对美关税，关税"_s, {word(u"关税"_s)}, u"对美[关税]，[关税]"_s);
        row("beyond the basic plane", u"a 😀 𠀀𠀁 tariff"_s, {word(u"𠀀𠀁"_s), word(u"tariff"_s)},
            u"a 😀 [𠀀𠀁] [tariff]"_s);
        row("accents", u"Élodie asks"_s, {word(u"elodie"_s)}, u"[Élodie] asks"_s);
        row("overlapping terms", u"rare earth metals"_s, {word(u"rare earth"_s), word(u"earth metal"_s)},
            u"[rare earth metals]"_s);
        row("no excluded term", u"rare earth"_s, {word(u"rare"_s), without(u"earth"_s)}, u"[rare] earth"_s);
        row("nothing", u""_s, {word(u"rare"_s)}, u""_s);
    }
    void marksWhatWasFound() {
        QFETCH(QString, text);
        QFETCH(Terms, terms);
        auto marks = m_store->marksIn(text, terms);
        QVERIFY(marks);
        std::reverse(marks->begin(), marks->end());
        for (const TextMark& mark : *marks) {
            text.insert(mark.position + mark.length, u']').insert(mark.position, u'[');
        }
        QTEST(text, "marked");
    }

    void readsTheTraitsOfEvents() {
        const auto store = searchedStore(aContent());
        const EventColumns columns = *store->eventColumns();
        const EventTraits traits = *store->eventTraits(columns);
        const EventIndex strike = columns.indexOf(*store->keyOf(u"strike"_s));
        const EventIndex cut = columns.indexOf(*store->keyOf(u"cut"_s));
        QCOMPARE(traits.tags, (std::vector<QString>{u"h20"_s, u"magnets"_s}));
        QCOMPARE(traits.tagsOf(strike).size(), std::size_t{2});
        QVERIFY(traits.tagsOf(cut).empty());
        QCOMPARE(int(traits.bits[std::size_t(strike)]),
                 int(kHasSource | kHasFigure | kHasNote | kIsSearched));
        QCOMPARE(int(traits.bits[std::size_t(cut)]), 0);
    }

    void anOldFileGetsTheSameIndex_data() {
        QTest::addColumn<QString>("file");
        QTest::newRow("schema 1") << u"schema-1.fulcrum"_s;
        QTest::newRow("schema 2") << u"schema-2.fulcrum"_s;
        QTest::newRow("schema 3") << u"schema-3.fulcrum"_s;
        QTest::newRow("schema 4") << u"schema-4.fulcrum"_s;
        QTest::newRow("schema 5") << u"schema-5.fulcrum"_s;
        QTest::newRow("schema 6") << u"schema-6.fulcrum"_s;
    }
    void anOldFileGetsTheSameIndex() {
        QFETCH(QString, file);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"old.fulcrum"_s);
        QVERIFY(QFile::copy(QString(QStringLiteral(FULCRUM_FIXTURES) + u'/' + file), path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        for (const auto access : {ProjectStore::Access::ReadOnly, ProjectStore::Access::ReadWrite}) {
            const auto opened = ProjectStore::open(path, access);
            QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message()));
            const ProjectStore& store = **opened;
            for (const QString& text : {u"short"_s, u"关税"_s, u"quotes"_s, u"order 1"_s, u"not so"_s,
                                        u"london"_s, u"person"_s, u"magnet"_s, u"book"_s}) {
                QCOMPARE(idsOf(store, store.mentioning(Terms{word(text)})), u"strike"_s);
            }
            QCOMPARE(idsOf(store, store.mentioning(Terms{word(u"title"_s)})), u"strike answer cut"_s);
        }
        // What was put in by the migration comes out by an edit.
        const auto store = ProjectStore::open(path, ProjectStore::Access::ReadWrite);
        const Event before = *(*store)->event(*(*store)->keyOf(u"strike"_s));
        Event after = before;
        after.titleIn.clear();
        after.claims.clear();
        after.places.clear();
        QVERIFY((*store)->apply({u"edit"_s, {{Record(before), Record(after)}}}, {u"edit"_s, {}, {}, {}, {}}));
        for (const QString& text : {u"关税"_s, u"not so"_s, u"london"_s}) {
            const QString expected =
                text == u"关税" ? u"strike"_s : QString();  // it stands in the summary, too
            QCOMPARE(idsOf(**store, (*store)->mentioning(Terms{word(text)})), expected);
        }
        QCOMPARE(idsOf(**store, (*store)->mentioning(Terms{word(u"magnet"_s)})), u"strike"_s);
    }

    void findsAnEventByWhatIsNotedOnIt() {
        const auto store = searchedStore(aContent());
        const auto apply = [&](const std::vector<Change>& changes) {
            static int edits = 0;
            const auto applied =
                store->apply({u"edit"_s, changes}, {u"edit-%1"_s.arg(++edits), {}, {}, {}, {}});
            QVERIFY2(applied, applied ? "" : qPrintable(applied.error().message()));
        };
        const auto found = [&](const QString& text) {
            return idsOf(*store, store->mentioning(Terms{word(text)}));
        };
        QCOMPARE(found(u"note"_s), u"strike"_s);
        const Annotation before = aContent().annotations[0];
        Annotation moved = before;
        moved.target = EventTarget{u"cut"_s};
        moved.body = u"A turning point, 转折"_s;
        apply({{Record(before), Record(moved)}});
        QCOMPARE(found(u"转折"_s), u"cut"_s);
        QCOMPARE(found(u"on-event"_s), QString());
        QCOMPARE(found(u"on-words"_s), u"strike"_s);
        // An orphan is kept, and found again with its event.
        const ProjectContent held = *store->content();
        const std::vector<Change> removal{{Record(held.stories[0]), std::nullopt},
                                          {Record(held.scenarios[0]), std::nullopt},
                                          {Record(held.events[2]), std::nullopt}};
        apply(removal);
        QCOMPARE(found(u"turning"_s), QString());
        QVERIFY(*store->annotations() == held.annotations);
        apply(inverse({{}, removal}).changes);
        QCOMPARE(found(u"turning"_s), u"cut"_s);
        // An edit of the event keeps its notes in the index, and a note that goes takes its words along.
        Event edited = held.events[2];
        edited.title = u"Another"_s;
        apply({{Record(held.events[2]), Record(edited)}});
        QCOMPARE(found(u"转折"_s), u"cut"_s);
        apply({{Record(moved), std::nullopt}});
        QCOMPARE(found(u"turning"_s), QString());
        QCOMPARE(found(u"another"_s), u"cut"_s);
    }

    void findsInTheSample() {
        const auto store = searchedStore(*readFulcrumJson(sampleJson(u"us-china"_s), u"us-china"_s));
        QVERIFY(store->mentioning(Terms{word(u"tariff"_s)})->size() > 100);
        QCOMPARE(*store->mentioning(Terms{word(u"tariff"_s)}), *store->mentioning(Terms{word(u"tariffs"_s)}));
        QVERIFY(store->mentioning(Terms{word(u"稀土"_s)})->size() >= 3);
    }
};

FULCRUM_TEST(TestSearch)
#include "test_search.moc"
