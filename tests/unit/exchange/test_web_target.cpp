// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "models/exchange/web_target.h"
#include "tests/support/content_builder.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace fulcrum::test;

Q_DECLARE_METATYPE(fulcrum::AnnotationTarget)

class TestWebTarget : public QObject {
    Q_OBJECT

    const WebAnnotationContext m_context = webAnnotationContext(aContent(), u"contest"_s, {});

    /// JSON with apostrophes for quotation marks.
    ReadTarget read(const char* json, const QSet<QString>& ids = {}) const {
        return readTarget(Json::parse(QByteArray(json).replace('\'', '"').toStdString()), m_context, ids);
    }

private slots:
    void comesBackAsItWentOut_data() {
        QTest::addColumn<AnnotationTarget>("target");
        for (const Annotation& annotation : aContent().annotations) {
            QTest::newRow(qPrintable(annotation.id)) << annotation.target;
        }
    }
    void comesBackAsItWentOut() {
        QFETCH(const AnnotationTarget, target);
        const ReadTarget again = readTarget(jsonOf(target, m_context), m_context, {});
        QVERIFY(again.target == target);
        const bool isForeign = std::holds_alternative<ForeignTarget>(target);
        QCOMPARE(again.isAttached, !isForeign);
        QCOMPARE(again.what.isEmpty(), !isForeign);
    }

    void saysWhereItIsNotAttached_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("what");
        const auto row = [](const char* name, const char* json, const QString& what) {
            QTest::newRow(name) << QByteArray(json) << what;
        };
        row("a page", "'https://example.org/page'", u"it is on https://example.org/page"_s);
        row("nothing named", "{'type':'Composite'}", u"it is on a set of resources"_s);
        row("an event that is not there", "'urn:fulcrum:contest:event:gone'",
            u"the event gone is not in the project"_s);
        row("an event of another project", "'urn:fulcrum:other:event:gone'",
            u"the event gone is not in the project"_s);
        row("a note that is not there", "'urn:fulcrum:contest:annotation:gone'",
            u"the note gone, which it answers, is not in the project"_s);
        row("a note of another project", "'urn:fulcrum:other:annotation:gone'",
            u"it answers a note of another project"_s);
        row("a code", "'urn:fulcrum:contest:code:escalation'", u"it is on the code escalation"_s);
        row("the project", "'urn:fulcrum:contest'", u"it is on the project as a whole"_s);
        row("days the wrong way round",
            "{'source':'urn:fulcrum:contest','selector':{'type':'FragmentSelector',"
            "'conformsTo':'urn:fulcrum:selector:calendar-span','value':'t=2025-06-01/2025-04-01'}}",
            u"its days cannot be read"_s);
        row("no day at all",
            "{'source':'urn:fulcrum:contest','selector':{'type':'FragmentSelector',"
            "'conformsTo':'urn:fulcrum:selector:calendar-span','value':'t=2025-02-30/2025-04-01'}}",
            u"its days cannot be read"_s);
        row("a lens of nobody's",
            "{'source':'urn:fulcrum:contest:balance','selector':{'type':'FragmentSelector',"
            "'conformsTo':'urn:fulcrum:selector:balance-point','value':'t=2025-05-01&lens=rose'}}",
            u"its point of the balance cannot be read"_s);
        row("words that are not there",
            "{'source':'urn:fulcrum:contest:event:strike','selector':{'type':'TextQuoteSelector',"
            "'exact':'never written'}}",
            u"its quotation is not in the text of the event strike"_s);
    }
    void saysWhereItIsNotAttached() {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, what);
        const ReadTarget result = read(json.constData());
        QVERIFY(!result.isAttached);
        QCOMPARE(result.what, what);
    }
    void keepsAForeignTargetAsItCame() {
        const ReadTarget result = read("{'source':'https://example.org','state':{'cached':[1,2.50]}}");
        const auto* foreign = std::get_if<ForeignTarget>(&result.target);
        QVERIFY(foreign);
        QVERIFY(isSameJson(jsonOf(*foreign, m_context), Json::parse(foreign->json.toStdString())));
        QVERIFY(foreign->json.contains(u"2.5"_s));
    }
    void anEventOfAnotherProjectIsTheSameByItsId() {
        const ReadTarget result = read("'urn:fulcrum:other:event:strike'");
        QVERIFY(result.isAttached);
        QVERIFY(result.target == AnnotationTarget(EventTarget{u"strike"_s}));
    }
    void answersANoteOfTheSameDocument() {
        const ReadTarget result = read("'urn:example:note'", {u"urn:example:note"_s});
        QVERIFY(result.isAttached);
        QVERIFY(result.target == AnnotationTarget(NoteTarget{u"urn:example:note"_s}));
    }
    void findsMovedWordsAgain() {
        const ReadTarget result = read(
            "{'source':'urn:fulcrum:contest:event:strike:summary','selector':["
            "{'type':'TextQuoteSelector','exact':'a tab'},"
            "{'type':'TextPositionSelector','start':0,'end':5}]}");
        QVERIFY(result.isAttached);
        QCOMPARE(result.what, u"its quotation was found again at another place"_s);
        const auto* found = std::get_if<QuotationTarget>(&result.target);
        QVERIFY(found);
        QCOMPARE(aContent().events[0].summary.mid(found->start, found->end - found->start), u"a tab"_s);
    }
    void seesASelectorThatRefinesAnother() {
        const ReadTarget result = read(
            "{'source':'urn:fulcrum:contest:event:strike','selector':{'type':'CssSelector','value':'p',"
            "'refinedBy':{'type':'TextQuoteSelector','exact':'Quotes'}}}");
        QVERIFY(result.isAttached);
        QVERIFY(std::holds_alternative<QuotationTarget>(result.target));
    }
    void placesThatNoTextHasAreNone_data() {
        QTest::addColumn<QByteArray>("place");
        for (const char* place :
             {"'start':-1,'end':4", "'start':5,'end':4", "'start':0,'end':0", "'start':0,'end':1e300",
              "'start':'0','end':4", "'end':4", "'start':0,'end':null"}) {
            QTest::newRow(place) << QByteArray(place);
        }
    }
    void placesThatNoTextHasAreNone() {
        QFETCH(const QByteArray, place);
        const ReadTarget result = read(QByteArray("{'source':'urn:fulcrum:contest:event:strike','selector':"
                                                  "{'type':'TextPositionSelector'," +
                                                  place + "}}")
                                           .constData());
        QVERIFY(result.isAttached);
        QVERIFY(result.target == AnnotationTarget(EventTarget{u"strike"_s}));
        QCOMPARE(result.what, u"its passage is not understood: it is on the whole event"_s);
    }

    void namesAreKeptOrMadeOnce() {
        for (const QString& id : {u"note-1"_s, u"note/with:signs%20"_s, u"批注"_s}) {
            QCOMPARE(annotationIdOf(annotationIri(id, m_context), m_context), id);
        }
        const QString foreign = u"https://example.org/notes/1"_s;
        QCOMPARE(annotationIdOf(foreign, m_context), foreign);
        QCOMPARE(annotationIri(foreign, m_context), foreign);
        const QString far = u"https://example.org/"_s + QString(300, u'x');
        QCOMPARE(annotationIdOf(far, m_context), annotationIdOf(far, m_context));
        QCOMPARE(annotationIdOf(far, m_context).size(), 36);
        QVERIFY(annotationIdOf(far, m_context) != annotationIdOf(far + u'y', m_context));
    }
    void theOrderOfMembersSaysNothing() {
        const Json one = Json::parse(R"({"a":[1,{"b":2,"c":3}],"d":null})");
        QVERIFY(isSameJson(one, Json::parse(R"({"d":null,"a":[1,{"c":3,"b":2}]})")));
        QVERIFY(!isSameJson(one, Json::parse(R"({"d":null,"a":[{"c":3,"b":2},1]})")));
        QVERIFY(!isSameJson(one, Json::parse(R"({"a":[1,{"b":2,"c":3}]})")));
    }
};

FULCRUM_TEST(TestWebTarget)
#include "test_web_target.moc"
