// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "models/domain/content_merge.h"
#include "models/exchange/fulcrum_json.h"
#include "tests/support/content_builder.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace fulcrum::test;

class TestChangeSetJson : public QObject {
    Q_OBJECT
private slots:
    void takesEveryKindOfRecordThereAndBack() {
        ChangeSet changes = mergeContent({}, aContent()).changes;
        changes.summary = u"Import \"all\""_s;
        const Result<ChangeSet> read = readChangeSet(writeChangeSet(changes));
        QVERIFY2(read, read ? "" : qPrintable(read.error().message()));
        QVERIFY(*read == changes);
        const Result<ChangeSet> back = readChangeSet(writeChangeSet(inverse(changes)));
        QVERIFY(back);
        QVERIFY(*back == inverse(changes));
    }
    void refusesWhatIsNoChange_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("an unknown record")
            << uR"({"summary": "s", "changes": [{"record": "ghost", "before": null, "after": {"id": "x"}}]})"_s;
        QTest::newRow("neither before nor after")
            << uR"({"summary": "s", "changes": [{"record": "era", "before": null, "after": null}]})"_s;
        QTest::newRow("a broken record")
            << uR"({"summary": "s", "changes": [{"record": "era", "before": null, "after": {"id": "x"}}]})"_s;
    }
    void refusesWhatIsNoChange() {
        QFETCH(QString, text);
        QVERIFY(!readChangeSet(text));
    }
};

FULCRUM_TEST(TestChangeSetJson)
#include "test_change_set_json.moc"
