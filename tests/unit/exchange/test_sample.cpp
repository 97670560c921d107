// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "models/domain/content_check.h"
#include "models/exchange/fulcrum_json.h"
#include "resources/resources.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

class TestSample : public QObject {
    Q_OBJECT
private slots:
    void isWhatTheWriterWrites() {
        const QByteArray bytes = sampleJson(u"us-china"_s);
        const Result<ProjectContent> content = readFulcrumJson(bytes, u"us-china"_s);
        QVERIFY2(content, content ? "" : qPrintable(content.error().message()));
        QVERIFY(writeFulcrumJson(*content) == bytes);
    }
    void goesThroughEventLinesUnchanged() {
        const ProjectContent content = *readFulcrumJson(sampleJson(u"us-china"_s), u"us-china"_s);
        const Result<std::vector<Event>> read = readEventLines(writeEventLines(content.events), u"lines"_s);
        QVERIFY(read);
        QVERIFY(*read == content.events);
    }
    void holdsTogether() {
        const ProjectContent content = *readFulcrumJson(sampleJson(u"us-china"_s), u"us-china"_s);
        const ContentFindings findings = checkContent(content, QString());
        for (const Error& error : findings.errors) {
            qWarning() << error.message();
        }
        for (const Error& warning : findings.warnings) {
            qWarning() << warning.message();
        }
        QVERIFY(findings.errors.empty() && findings.warnings.empty());
    }
    void isTheWholeRecord() {
        const ProjectContent content = *readFulcrumJson(sampleJson(u"us-china"_s), u"us-china"_s);
        QCOMPARE(content.events.size(), std::size_t(443));
        QCOMPARE(content.parties.size(), std::size_t(4));
        QCOMPARE(content.tracks.size(), std::size_t(11));
        QCOMPARE(content.eras.size(), std::size_t(12));
        QCOMPARE(content.indicators.size(), std::size_t(48));
        QCOMPARE(content.stories.size(), std::size_t(4));
        QCOMPARE(content.scenarios.size(), std::size_t(5));
        std::size_t relations = 0;
        std::size_t sources = 0;
        for (const Event& event : content.events) {
            relations += event.relations.size();
            sources += event.sources.size();
            QVERIFY2(event.extra.isEmpty(), qPrintable(event.id));
        }
        QCOMPARE(relations, std::size_t(516));
        QCOMPARE(sources, std::size_t(1049));
    }
    void hasEachLabelInEachLanguage() {
        const ProjectContent content = *readFulcrumJson(sampleJson(u"us-china"_s), u"us-china"_s);
        for (const QString& language : {u"de"_s, u"fr"_s, u"zh"_s}) {
            QVERIFY(content.project.descriptionIn.contains(language));
            for (const Event& event : content.events) {
                const QString label = textIn(event.shortTitleIn, language, {});
                QVERIFY2(!label.isEmpty() && label.size() <= 30, qPrintable(event.id + u' ' + language));
            }
        }
    }
    void isTheOnlyOneByThatName() {
        QCOMPARE(sampleNames(), QStringList{u"us-china"_s});
        QVERIFY(sampleJson(u"../schema/0001_initial"_s).isEmpty());
    }
};

FULCRUM_TEST(TestSample)
#include "test_sample.moc"
