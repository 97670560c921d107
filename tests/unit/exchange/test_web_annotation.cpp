// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Web Annotations that keep the rules: samples after the forms of the model's own examples come back
// equivalent, and what a project holds comes back the same.
#include <QByteArrayList>
#include <QDir>
#include <QFile>
#include <QTest>
#include <algorithm>
#include <nlohmann/json.hpp>

#include "models/exchange/fulcrum_json.h"
#include "models/exchange/web_annotation.h"
#include "tests/support/content_builder.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace fulcrum::test;

namespace {

const QString kProject = u"6c2b3f3e-53a2-4a39-bd43-5d8f1a6c0f11"_s;
const QString kFolder = QStringLiteral(FULCRUM_FIXTURES "/web-annotations/accepted/");

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QDateTime someTime() { return QDateTime::fromString(u"2026-05-01T09:30:00Z"_s, Qt::ISODate); }

ProjectContent aProject() {
    ProjectContent content = aContent();
    content.annotations.clear();
    for (Event& event : content.events) {
        if (event.id == u"strike"_s) {
            event.summary = u"A 😀 关税 rise on goods, a 关税 rise on ships"_s;
        }
    }
    return content;
}

WebAnnotationContext aContext() { return webAnnotationContext(aProject(), kProject, someTime()); }

/// JSON-LD says the same with a value alone as in a list of one, and its lists have no order.
nlohmann::json normal(const nlohmann::json& value) {
    if (value.is_object()) {
        nlohmann::json result = nlohmann::json::object();
        for (const auto& [name, member] : value.items()) {
            result[name] = normal(member);
        }
        return result;
    }
    if (!value.is_array()) {
        return value;
    }
    if (value.size() == 1) {
        return normal(value[0]);
    }
    std::vector<nlohmann::json> items;
    for (const nlohmann::json& item : value) {
        items.push_back(normal(item));
    }
    std::sort(items.begin(), items.end());
    return items;
}

/// The annotations of a document of any form.
std::vector<nlohmann::json> annotationsIn(const QByteArray& bytes) {
    const nlohmann::json document = nlohmann::json::parse(bytes.toStdString());
    std::vector<nlohmann::json> result;
    if (document.contains("target")) {
        result.push_back(document);
    } else {
        const nlohmann::json page = document.contains("first") ? document["first"] : document;
        for (const nlohmann::json& item : page.value("items", nlohmann::json::array())) {
            if (item.is_object()) {
                result.push_back(item);
            }
        }
    }
    for (nlohmann::json& annotation : result) {
        if (annotation.contains("@context") && annotation["@context"].is_string()) {
            annotation.erase("@context");
        }
        annotation = normal(annotation);
    }
    return result;
}

QByteArray aDocument(const QByteArray& members) {
    return "{\"@context\": \"http://www.w3.org/ns/anno.jsonld\", "
           R"("id": "urn:example:notes/1", )"
           R"("type": "Annotation", "created": "2025-04-02T12:00:00Z", )" +
           members + "}";
}

WebAnnotations reading(const QByteArray& bytes, const WebAnnotationContext& context = aContext()) {
    Result<WebAnnotations> read = readWebAnnotations(bytes, u"a.jsonld"_s, context);
    if (!read) {
        qWarning("%s", qPrintable(read.error().message()));
        return {};
    }
    return *std::move(read);
}

QByteArray onPage(const nlohmann::json& body) {
    return aDocument("\"target\": \"urn:example:a\", \"body\": " + QByteArray::fromStdString(body.dump()));
}

QByteArray onText(const QByteArray& text, const QByteArray& selectors) {
    return aDocument(R"("target": {"source": "urn:fulcrum:)" + kProject.toUtf8() + ":event:strike" + text +
                     R"(", "selector": )" + selectors + "}");
}

}  // namespace

class TestWebAnnotation : public QObject {
    Q_OBJECT

private slots:
    void givesBackWhatCameIn_data() {
        QTest::addColumn<QString>("name");
        for (const QString& name : QDir(kFolder).entryList({u"*.json"_s})) {
            QTest::newRow(qPrintable(name)) << name;
        }
    }
    void givesBackWhatCameIn() {
        QFETCH(QString, name);
        const QByteArray bytes = bytesOf(kFolder + name);
        const auto read = readWebAnnotations(bytes, name, aContext());
        QVERIFY2(read.isOk(), read ? "" : qPrintable(read.error().message()));
        const QByteArray written = writeWebAnnotations(aContext(), read->annotations);
        std::vector<nlohmann::json> before = annotationsIn(bytes);
        const std::vector<nlohmann::json> after = annotationsIn(written);
        if (name == u"text-in-html.json"_s) {
            // The one difference, and it is told.
            QVERIFY(std::any_of(read->notes.begin(), read->notes.end(),
                                [](const WebAnnotationNote& note) { return note.what.contains(u"HTML"_s); }));
            before[0]["body"]["format"] = "text/markdown";
            before[0]["body"]["value"] = "A **sharp** rise.";
        }
        QCOMPARE(after.size(), before.size());
        for (std::size_t i = 0; i < before.size(); ++i) {
            QVERIFY2(after[i] == before[i],
                     (after[i].dump(1) + "\ninstead of\n" + before[i].dump(1)).c_str());
        }
        const auto again = readWebAnnotations(written, name, aContext());
        QVERIFY(again.isOk());
        QVERIFY(again->annotations == read->annotations);
    }
    void hasSamplesOfAllForms() { QVERIFY(QDir(kFolder).entryList({u"*.json"_s}).size() > 45); }

    void keepsWhatTheProjectHolds() {
        const ProjectContent content = aContent();
        const WebAnnotationContext context = webAnnotationContext(content, kProject, someTime());
        const QByteArray written = writeWebAnnotations(context, content.annotations, PrivateNotes::Included);
        const auto read = readWebAnnotations(written, u"a.jsonld"_s, context);
        QVERIFY2(read.isOk(), read ? "" : qPrintable(read.error().message()));
        QCOMPARE(read->annotations.size(), content.annotations.size());
        for (std::size_t i = 0; i < content.annotations.size(); ++i) {
            QVERIFY2(read->annotations[i] == content.annotations[i], qPrintable(content.annotations[i].id));
        }
        QCOMPARE(writeWebAnnotations(context, read->annotations, PrivateNotes::Included), written);
        // What came in can be kept in the project's own format.
        ProjectContent kept = content;
        kept.annotations = read->annotations;
        QVERIFY(readFulcrumJson(writeFulcrumJson(kept), u"a"_s).isOk());
    }
    void leavesPrivateNotesOut() {
        const ProjectContent content = aContent();
        const WebAnnotationContext context = webAnnotationContext(content, kProject, someTime());
        const QByteArray written = writeWebAnnotations(context, content.annotations);
        QVERIFY(!written.contains("on-span"));
        const nlohmann::json document = nlohmann::json::parse(written.toStdString());
        QCOMPARE(document["total"].get<int>(), 5);
        QCOMPARE(document["first"]["items"].size(), std::size_t(5));
    }
    void namesPartsOfTheProject() {
        const ProjectContent content = aContent();
        const WebAnnotationContext context = webAnnotationContext(content, kProject, someTime());
        const QByteArray written = writeWebAnnotations(context, content.annotations, PrivateNotes::Included);
        const QByteArray project = "urn:fulcrum:" + kProject.toUtf8();
        for (const QByteArray& part :
             QByteArrayList{project + ":event:strike\"", project + ":event:strike:summary\"",
                            project + ":balance\"", project + ":annotation:on-event\"",
                            project + ":code:escalation\"", QByteArray("urn:fulcrum:audience:private"),
                            QByteArray("t=2025-04-01/2025-06-01"), QByteArray("t=2025-05-01&lens=pressure"),
                            QByteArray("\"sourceDateEnd\": \"2025-06-01T00:00:00Z\"")}) {
            QVERIFY2(written.contains(part), part.constData());
        }
    }

    void findsQuotationsAgain_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("selectors");
        QTest::addColumn<int>("start");
        QTest::addColumn<bool>("isAttached");
        const auto quote = [](const QByteArray& more) -> QByteArray {
            return R"({"type": "TextQuoteSelector", "exact": "关税 rise")" + more + "}";
        };
        const auto place = [](int start, int end) -> QByteArray {
            return R"({"type": "TextPositionSelector", "start": )" + QByteArray::number(start) +
                   R"(, "end": )" + QByteArray::number(end) + "}";
        };
        QTest::newRow("in code points") << QByteArray(":summary") << place(4, 11) << 4 << true;
        QTest::newRow("by words, the first of two") << QByteArray(":summary") << quote({}) << 4 << true;
        QTest::newRow("by what follows")
            << QByteArray(":summary") << quote(R"(, "suffix": " on ships")") << 24 << true;
        QTest::newRow("by what is before")
            << QByteArray(":summary") << quote(R"(, "prefix": ", a ")") << 24 << true;
        QTest::newRow("by the nearest place")
            << QByteArray(":summary") << QByteArray("[" + quote({}) + ", " + place(20, 27) + "]") << 24
            << true;
        QTest::newRow("from a place that is off")
            << QByteArray(":summary")
            << QByteArray("[" + quote(R"(, "prefix": "😀 ")") + ", " + place(90, 97) + "]") << 4 << true;
        QTest::newRow("in a text that is not named") << QByteArray() << quote({}) << 4 << true;
        QTest::newRow("refined") << QByteArray(":summary")
                                 << QByteArray(R"({"type": "FragmentSelector", "value": "x", "refinedBy": )" +
                                               quote({}) + "}")
                                 << 4 << true;
        QTest::newRow("not in that text") << QByteArray(":title") << quote({}) << 0 << false;
        QTest::newRow("beyond the text") << QByteArray(":summary") << place(400, 411) << 400 << false;
    }
    void findsQuotationsAgain() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, selectors);
        QFETCH(int, start);
        QFETCH(bool, isAttached);
        const WebAnnotations read = reading(onText(text, selectors));
        QCOMPARE(read.annotations.size(), std::size_t(1));
        const auto* target = std::get_if<QuotationTarget>(&read.annotations[0].target);
        QVERIFY(target);
        QCOMPARE(target->event, u"strike"_s);
        QCOMPARE(target->start, start);
        const bool isOrphan = std::any_of(read.notes.begin(), read.notes.end(),
                                          [](const WebAnnotationNote& note) { return note.isUnattached; });
        QCOMPARE(isOrphan, !isAttached);
        if (isAttached) {
            QCOMPARE(target->exact, u"关税 rise"_s);
            QCOMPARE(target->end, start + 7);
            QCOMPARE(target->text, EventText::Summary);
        }
    }

    void keepsAndTellsWhatItCannotAttach_data() {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QString>("says");
        QTest::addColumn<bool>("isForeign");
        const QByteArray project = "urn:fulcrum:" + kProject.toUtf8();
        QTest::newRow("a page") << QByteArray("\"urn:example:a\"") << u"it is on urn:example:a"_s << true;
        QTest::newRow("a missing event") << QByteArray('"' + project + ":event:ghost\"")
                                         << u"the event ghost is not in the project"_s << false;
        QTest::newRow("an event of another project that is not here")
            << QByteArray("\"urn:fulcrum:other:event:ghost\"") << u"the event ghost is not in the project"_s
            << true;
        QTest::newRow("a missing note")
            << QByteArray('"' + project + ":annotation:ghost\"")
            << u"the note ghost, which it answers, is not in the project"_s << false;
        QTest::newRow("an id that no event can have")
            << QByteArray("\"" + project + ":event:a%00b\"") << u"it is on urn:fulcrum:"_s << true;
        QTest::newRow("the project") << QByteArray('"' + project + '"') << u"the project as a whole"_s
                                     << true;
        QTest::newRow("days that end before they begin")
            << QByteArray(R"({"source": ")" + project +
                          R"(", "selector": {"type": "FragmentSelector", "conformsTo": )"
                          R"("urn:fulcrum:selector:calendar-span", "value": "t=2025-06-01/2025-06-01"}})")
            << u"its days cannot be read"_s << true;
    }
    void keepsAndTellsWhatItCannotAttach() {
        QFETCH(QByteArray, target);
        QFETCH(QString, says);
        QFETCH(bool, isForeign);
        const QByteArray document = aDocument("\"target\": " + target);
        const WebAnnotations read = reading(document);
        QCOMPARE(read.annotations.size(), std::size_t(1));
        QCOMPARE(std::holds_alternative<ForeignTarget>(read.annotations[0].target), isForeign);
        QCOMPARE(read.notes.size(), std::size_t(1));
        QVERIFY2(read.notes[0].what.contains(says), qPrintable(read.notes[0].what));
        QVERIFY(read.notes[0].isUnattached);
        QVERIFY(annotationsIn(writeWebAnnotations(aContext(), read.annotations)) == annotationsIn(document));
    }

    void attachesNotesOnAnotherCopyOfTheRecord() {
        const WebAnnotations read = reading(aDocument(R"("target": "urn:fulcrum:other:event:strike")"));
        QCOMPARE(read.annotations[0].target, AnnotationTarget(EventTarget{u"strike"_s}));
        QVERIFY(writeWebAnnotations(aContext(), read.annotations).contains("urn:fulcrum:other:event:strike"));
    }
    void takesTagsForCodes() {
        const WebAnnotations read =
            reading(aDocument(R"("target": "urn:example:a", "body": [)"
                              R"({"type": "TextualBody", "value": "Escalation", "purpose": "tagging"},)"
                              R"({"type": "TextualBody", "value": "Escalation", "purpose": "classifying"},)"
                              R"({"purpose": "classifying", "source": "urn:fulcrum:other:code:threatened"},)"
                              R"({"type": "TextualBody", "value": "unheard of", "purpose": "tagging"}])"));
        QCOMPARE(read.annotations[0].codes, QStringList({u"escalation"_s, u"threatened"_s}));
        QVERIFY(read.annotations[0].extra.contains(u"unheard of"_s));
        QVERIFY(read.annotations[0].body.isEmpty());
    }
    void reducesHtmlToText_data() {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, const QString& html, const QString& text) {
            QTest::newRow(name) << html << text;
        };
        row("a script", u"a<script>alert('x')</script>b<style>p{}</style>"_s, u"ab"_s);
        row("a link to run", u"<a href='javascript:alert(1)'>here</a>"_s, u"here"_s);
        row("a link to a file", u"<a href='file:///etc/passwd'>here</a>"_s, u"here"_s);
        row("a link", u"<a class=x href=\"https://example.org/a?b=1&amp;c=2\">here</a>!"_s,
            u"[here](https://example.org/a?b=1&c=2)!"_s);
        row("an image", u"a<img src=x onerror='y'>b"_s, u"ab"_s);
        row("escaped tags", u"&lt;script&gt; &#60;b&#x3E;"_s, uR"(\<script\> \<b\>)"_s);
        row("paragraphs and lists", u"<p>One\n two</p><ul><li>a</li><li>b</li></ul>"_s,
            u"One two\n\n- a\n- b"_s);
        row("signs of Markdown", u"a*b_[c]"_s, uR"(a\*b\_\[c\])"_s);
        row("an open script", u"a<script>b"_s, u"a"_s);
        row("an open tag", u"a <b"_s, uR"(a \<b)"_s);
        row("numbers that are no characters", u"&#xD800;&#0;&#x110000;"_s, u"&#xD800;&#0;&#x110000;"_s);
    }
    void reducesHtmlToText() {
        QFETCH(QString, html);
        QFETCH(QString, text);
        nlohmann::json body{{"type", "TextualBody"}, {"format", "text/html"}, {"value", html.toStdString()}};
        const WebAnnotations read = reading(onPage(body));
        QCOMPARE(read.annotations.size(), std::size_t(1));
        QCOMPARE(read.annotations[0].body, text);
    }
    void takesLongInputInItsStride() {
        for (const QByteArray& unit :
             {QByteArray("<a "), QByteArray("&"), QByteArray("<"), QByteArray("<script>"), QByteArray("</"),
              QByteArray("<a href=urn:a>")}) {
            const nlohmann::json body{{"format", "text/html"},
                                      {"value", unit.repeated(300000).toStdString()}};
            const WebAnnotations read = reading(onPage(body));
            QCOMPARE(read.annotations.size(), std::size_t(1));
        }
        const QByteArray longIri = "urn:example:" + QByteArray(1000000, 'a');
        QByteArray document = aDocument("\"target\": \"" + longIri + "\"");
        document.replace("urn:example:notes/1", longIri);
        const WebAnnotations read = reading(document);
        QCOMPARE(read.annotations.size(), std::size_t(1));
        QCOMPARE(read.annotations[0].id.size(), 36);
        QVERIFY(annotationsIn(writeWebAnnotations(aContext(), read.annotations)) == annotationsIn(document));
    }
    void letsNoNameStandTwice() {
        WebAnnotations read = reading(aDocument(
            R"("target": "urn:example:a", "fulcrum:extra": {"id": "x", "web": 1, "kept": true}, "on": 1)"));
        QVERIFY(read.annotations[0].extra.contains(u"\"kept\":true"_s));
        ProjectContent content = aProject();
        content.annotations = read.annotations;
        const auto again = readFulcrumJson(writeFulcrumJson(content), u"a"_s);
        QVERIFY2(again.isOk(), again ? "" : qPrintable(again.error().message()));
        QVERIFY(again->annotations == read.annotations);
    }
    void bearsWhateverAFileSaysInOurName_data() {
        QTest::addColumn<QByteArray>("web");
        const QByteArray event = "{\"source\": \"urn:fulcrum:" + kProject.toUtf8() + ":event:strike\", ";
        QTest::newRow("other types") << QByteArray(
            "{\"properties\": {\"id\": 7, \"target\": []}, \"text\": 5, \"targets\": 3, \"iri\": [], "
            "\"creator\": 4}");
        QTest::newRow("no object") << QByteArray("[1]");
        QTest::newRow("a place without ends")
            << QByteArray("{\"target\": " + event + "\"selector\": {\"type\": \"TextPositionSelector\"}}}");
        QTest::newRow("a place in words") << QByteArray(
            "{\"target\": " + event +
            "\"selector\": {\"type\": \"TextPositionSelector\", \"start\": \"a\", \"end\": {}}}}");
        QTest::newRow("a place beyond all") << QByteArray(
            "{\"target\": " + event +
            "\"selector\": {\"type\": \"TextPositionSelector\", \"start\": -1e300, \"end\": 1e300}}}");
    }
    void bearsWhateverAFileSaysInOurName() {
        QFETCH(QByteArray, web);
        WebAnnotations read = reading(aDocument("\"target\": \"urn:example:a\""));
        read.annotations[0].extra = QString::fromUtf8("{\"web\": " + web + "}");
        const QByteArray written = writeWebAnnotations(aContext(), read.annotations);
        QVERIFY(written.contains("urn:example:notes/1"));
        QVERIFY(written.contains("urn:example:a"));
    }
    void readsTheSameTwice() {
        const QByteArray document =
            aDocument("\"target\": \"urn:example:a\"").replace("\"created\"", "\"ex:made\"");
        WebAnnotationContext context = aContext();
        const WebAnnotations first = reading(document, context);
        QCOMPARE(first.annotations[0].created, someTime());
        context.annotations.insert(first.annotations[0].id, first.annotations[0].created);
        context.now = someTime().addDays(1);
        QVERIFY(reading(document, context).annotations == first.annotations);
    }
};

FULCRUM_TEST(TestWebAnnotation)
#include "test_web_annotation.moc"
