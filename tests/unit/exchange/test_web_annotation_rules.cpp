// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each MUST of the Web Annotation Data Model, broken alone: one fixture each, with the reason it is refused
// for.
#include <QDir>
#include <QFile>
#include <QMap>
#include <QSet>
#include <QTest>

#include "models/exchange/web_annotation.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

const QString kRefused = QStringLiteral(FULCRUM_FIXTURES "/web-annotations/refused/");

QByteArray refusedBytes(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Name of the fixture to the reason.
QMap<QString, QString> reasons() {
    QMap<QString, QString> reasons;
    for (const QByteArray& line : refusedBytes(kRefused + u"reasons.tsv"_s).split('\n')) {
        if (!line.isEmpty()) {
            const QString text = QString::fromUtf8(line);
            reasons.insert(text.section(u'\t', 0, 0), text.section(u'\t', 1));
        }
    }
    return reasons;
}

}  // namespace

class TestWebAnnotationRules : public QObject {
    Q_OBJECT

private slots:
    void hasAReasonForEachFixture() {
        QSet<QString> files;
        for (const QString& name : QDir(kRefused).entryList({u"*.json"_s})) {
            files.insert(name.chopped(5));
        }
        const QStringList names = reasons().keys();
        QCOMPARE(files, QSet<QString>(names.begin(), names.end()));
        QVERIFY(files.size() > 100);
    }

    void refusesWhatBreaksARule_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("reason");
        const QMap<QString, QString> all = reasons();
        for (auto it = all.begin(); it != all.end(); ++it) {
            QTest::newRow(qPrintable(it.key())) << it.key() << it.value();
        }
    }
    void refusesWhatBreaksARule() {
        QFETCH(QString, name);
        QFETCH(QString, reason);
        const QByteArray bytes = refusedBytes(kRefused + name + u".json"_s);
        QVERIFY(!bytes.isEmpty());
        const auto read = readWebAnnotations(bytes, u"a.jsonld"_s, {});
        QVERIFY(!read.isOk());
        QVERIFY2(read.error().message().contains(reason), qPrintable(read.error().message()));
        QVERIFY(read.error().message().startsWith(u"a.jsonld"_s));
    }

    void doesNotCrashOnHostileInput_data() {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray head =
            "{\"@context\": \"http://www.w3.org/ns/anno.jsonld\", "
            R"("id": "urn:x:1", "type": )"
            R"("Annotation", "target": )";
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a million brackets") << QByteArray(1000000, '[');
        QTest::newRow("deep refinement")
            << QByteArray(head + QByteArray(R"({"refinedBy": )").repeated(70000));
        QTest::newRow("deep sets") << QByteArray(
            head + QByteArray(R"({"type": "List", "items": [)").repeated(40000) + "1");
        QTest::newRow("as deep as JSON goes")
            << QByteArray(head + QByteArray("[").repeated(60) + QByteArray("]").repeated(60) + "}");
        QTest::newRow("a long name that is no IRI")
            << QByteArray(head + "\"" + QByteArray(1000000, 'a') + "\"}");
        QTest::newRow("half a surrogate pair") << QByteArray(head + R"("urn:example:\ud800"})");
        QTest::newRow("the other half") << QByteArray(head + R"("urn:example:\udc00"})");
        QTest::newRow("invalid UTF-8") << QByteArray(head + "\"urn:example:\xc3\x28\"}");
        QTest::newRow("a list") << QByteArray("[1]");
        QTest::newRow("a number beyond all")
            << QByteArray(head + R"({"source": "urn:example:site", "selector": )"
                                 R"({"type": "TextPositionSelector", "start": 0, "end": 1e999}}})");
        QTest::newRow("a million members")
            << QByteArray(head + "{" + QByteArray("\"a\": 1, ").repeated(100000));
        QTest::newRow("an entity in a drawing")
            << QByteArray(head +
                          "{\"source\": \"urn:example:1\", \"selector\": {\"type\": \"SvgSelector\", "
                          "\"value\": \"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>\"}}}");
    }
    void doesNotCrashOnHostileInput() {
        QFETCH(QByteArray, bytes);
        const auto read = readWebAnnotations(bytes, u"a.jsonld"_s, {});
        QVERIFY(!read.isOk());
        QVERIFY(!read.error().what.isEmpty());
        QVERIFY(read.error().message().size() < 1000);
    }
};

FULCRUM_TEST(TestWebAnnotationRules)
#include "test_web_annotation_rules.moc"
