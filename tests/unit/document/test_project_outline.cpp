// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

#include "models/document/document.h"
#include "models/document/project_outline.h"
#include "models/document/project_reading.h"
#include "models/exchange/fulcrum_json.h"
#include "resources/resources.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

/// What is known of a project before its events are is what the project then turns out to be.
class TestProjectOutline : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static ProjectContent sample() { return *readFulcrumJson(sampleJson(u"us-china"_s), u"sample"_s); }

    /// A project without a start day after `last`, nor anything that hangs on events.
    static ProjectContent cutAfter(Day last) {
        ProjectContent content = sample();
        std::erase_if(content.events, [last](const Event& event) { return event.span.start > last; });
        for (Event& event : content.events) {
            event.relations.clear();
        }
        content.stories.clear();
        content.scenarios.clear();
        return content;
    }

    QString fileOf(const ProjectContent& content) const {
        QString path = m_folder.filePath(u"project.fulcrum"_s);
        QFile::remove(path);
        const auto document = Document::inMemory(content);
        if (!document || !(*document)->copyTo(path)) {
            qFatal("The project could not be written");
        }
        return path;
    }

private slots:
    void foretellsTheDocument_data() {
        QTest::addColumn<ProjectContent>("content");
        ProjectContent content = sample();
        QTest::newRow("the sample") << content;
        content.project.horizon = content.project.horizon.value_or(0) + 1000;
        QTest::newRow("knowing more than it tells") << content;
        content.project.horizon.reset();
        QTest::newRow("without a horizon") << content;
        content.eras.clear();
        QTest::newRow("without eras") << content;
        const Day first = std::ranges::min_element(content.events, {}, [](const Event& event) {
                              return event.span.start;
                          })->span.start;
        ProjectContent one = cutAfter(first);
        one.project.horizon.reset();
        QTest::newRow("of one day") << one;
        QTest::newRow("without events") << cutAfter(first - 1);
        ProjectContent nothing = cutAfter(first - 1);
        nothing.project.horizon.reset();
        QTest::newRow("knowing nothing") << nothing;
    }

    void foretellsTheDocument() {
        QFETCH(ProjectContent, content);
        const auto document = Document::open(fileOf(content));
        QVERIFY2(document, qPrintable(document ? QString() : document.error().message()));
        const auto store = ProjectStore::open((*document)->path(), ProjectStore::Access::ReadOnly);
        QVERIFY(store);
        const auto outline = readOutline(**store);
        QVERIFY(outline);
        QCOMPARE(outline->extent.from, extentOf(**document).from);
        QCOMPARE(outline->extent.to, extentOf(**document).to);
        QCOMPARE(outline->horizon, (*document)->horizon());
        QVERIFY(outline->eras == (*document)->eras());
        QVERIFY(outline->extent.from < outline->extent.to);
    }

    void isToldOnceBeforeTheEventsAreRead() {
        const QString path = fileOf(sample());
        std::stop_source stop;
        int told = 0;
        double reached = 0;
        const auto reading = readProject(path, stop.get_token(),
                                         {[&](double progress) { reached = progress; },
                                          [&](const ProjectOutline& outline) {
                                              ++told;
                                              QCOMPARE(outline.eras.size(), 12);
                                              QVERIFY(reached < 0.1);
                                              stop.request_stop();
                                          }});
        QCOMPARE(told, 1);
        // Had the events been read by then, stopping would have come too late.
        QVERIFY(!reading);
        QVERIFY(reached < 0.1);
        QVERIFY(readProject(path));
    }
};

FULCRUM_TEST(TestProjectOutline)
#include "test_project_outline.moc"
