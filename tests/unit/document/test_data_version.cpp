// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include "models/document/data_version.h"
#include "models/document/document.h"
#include "models/exchange/fulcrum_json.h"
#include "resources/resources.h"
#include "tests/support/sample_ids.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

namespace {

ChangeSet retitled(const Document& document, const QString& id, const QString& title) {
    const Event before = *document.event(*document.keyOf(id));
    Event after = before;
    after.title = title;
    return {u"Retitle"_s, {{Record(before), Record(after)}}};
}

}  // namespace

/// What was made from the data is told what has changed since.
class TestDataVersion : public QObject {
    Q_OBJECT

    std::unique_ptr<Document> m_document;

private slots:
    void init() {
        const auto content = readFulcrumJson(sampleJson(u"us-china"_s), u"sample"_s);
        QVERIFY(content);
        m_document = Document::inMemory(*content).value();
    }

    void nothingHasChangedSinceNow() {
        const auto version = dataVersionOf(m_document->store());
        QVERIFY(version);
        QVERIFY(changesSince(m_document->store(), *version)->isEmpty());
        QVERIFY(m_document->apply(retitled(*m_document, kLicence, u"Another title"_s)));
        QVERIFY(changesSince(m_document->store(), *dataVersionOf(m_document->store()))->isEmpty());
    }

    void whatChangedSinceIsToldOncePerRecord() {
        const auto version = dataVersionOf(m_document->store());
        QVERIFY(m_document->apply(retitled(*m_document, kLicence, u"Once"_s)));
        QVERIFY(m_document->apply(retitled(*m_document, kLicence, u"Twice"_s)));
        const auto changes = changesSince(m_document->store(), *version);
        QVERIFY(changes);
        QCOMPARE(changes->changes.size(), std::size_t(1));
        QCOMPARE(describe(*changes->changes.front().after), u"event "_s + kLicence);
    }

    void whatWasUndoneHasNotChanged() {
        const auto version = dataVersionOf(m_document->store());
        QVERIFY(m_document->apply(retitled(*m_document, kLicence, u"Once"_s)));
        m_document->undoStack().undo();
        QVERIFY(changesSince(m_document->store(), *version)->isEmpty());
    }

    void anEditOfAnotherCopyIsUnknown() {
        const auto changes = changesSince(m_document->store(), {u"no-such-edit"_s, {}});
        QVERIFY(!changes);
        QVERIFY(changes.error().message().contains(u"no-such-edit"_s));
    }
};

FULCRUM_TEST(TestDataVersion)
#include "test_data_version.moc"
