// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <thread>

#include "models/document/document.h"
#include "models/document/read_apart.h"
#include "models/exchange/fulcrum_json.h"
#include "resources/resources.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

class TestReadApart : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"sample.fulcrum"_s);
    std::unique_ptr<Document> m_document;

private slots:
    void initTestCase() {
        const auto content = readFulcrumJson(sampleJson(u"us-china"_s), u"sample"_s);
        QVERIFY(content);
        QVERIFY((*Document::inMemory(*content))->copyTo(m_path));
        auto opened = Document::open(m_path);
        QVERIFY(opened);
        m_document = std::move(opened).value();
    }

    void givesWhatWasRead() {
        const auto read = readApart(m_path, [](const ProjectStore& store) { return store.eventColumns(); });
        QVERIFY(read && *read);
        QCOMPARE((*read)->size(), m_document->columns().size());
    }

    void tellsWhyItCannotBeRead() {
        const auto read = readApart(m_folder.filePath(u"none.fulcrum"_s),
                                    [](const ProjectStore& store) { return store.eventColumns(); });
        QVERIFY(read && !*read);
        QVERIFY(read->error().message().contains(u"none.fulcrum"_s));
    }

    void givesNothingWhereAnEditCameBetween() {
        std::atomic<bool> reads = false;
        std::atomic<bool> hasEnded = false;
        bool hasRead = true;
        // As long as a record of very many events, though it is read again and again for that.
        std::thread reader([&] {
            hasRead = readApart(m_path, [&](const ProjectStore& store) {
                          reads = true;
                          Result<EventColumns> columns = store.eventColumns();
                          while (columns) {
                              columns = store.eventColumns();
                          }
                          return columns;
                      }).has_value();
            hasEnded = true;
        });
        while (!reads) {
            std::this_thread::yield();
        }
        const EventKey key = m_document->columns().key.front();
        for (int edits = 0; edits < 10'000 && !hasEnded; ++edits) {
            const auto before = m_document->event(key);
            Event after = *before;
            after.title = u"Title %1"_s.arg(edits);
            const auto applied = m_document->apply({u"edit"_s, {{Record(*before), Record(after)}}});
            QVERIFY2(applied, applied ? "" : qPrintable(applied.error().message()));
        }
        reader.join();
        QVERIFY(!hasRead);
    }
};

FULCRUM_TEST(TestReadApart)
#include "test_read_apart.moc"
