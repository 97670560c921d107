// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QtTest>

#include "tests/gui/opening_test.h"
#include "tests/gui/window_test.h"

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

/// What is offered where a project turns out to be damaged.
class TestRecoveryOffer : public OpeningTest {
    Q_OBJECT

    /// A project of which the last page is lost.
    QString damagedFile() const {
        QString path = m_folder.filePath(u"damaged.fulcrum"_s);
        QFile::remove(path);
        QFile::copy(projectNamed(u"Whole"_s), path);
        QFile file(path);
        constexpr qint64 kPage = 4096;
        if (!file.resize(file.size() - kPage)) {
            qFatal("The file could not be damaged");
        }
        return path;
    }

    static QByteArray bytesOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void init() { begin(); }

    void cleanup() { m_composition.reset(); }

    void aDamagedProjectIsRecoveredOnRequest_data() {
        QTest::addColumn<bool>("hasWindow");
        QTest::addColumn<qint64>("largeFrom");
        QTest::newRow("small, from a window") << true << qint64(1'000'000'000);
        QTest::newRow("small, at the start") << false << qint64(1'000'000'000);
        QTest::newRow("large, from a window") << true << qint64(0);
        QTest::newRow("large, at the start") << false << qint64(0);
    }

    void aDamagedProjectIsRecoveredOnRequest() {
        QFETCH(bool, hasWindow);
        QFETCH(qint64, largeFrom);
        m_composition->setLargeFrom(largeFrom);
        if (hasWindow) {
            QVERIFY(m_composition->openSample());
        }
        const QString damaged = damagedFile();
        const QByteArray before = bytesOf(damaged);
        const QString target = m_folder.filePath(u"recovered.fulcrum"_s);
        QFile::remove(target);
        m_dialogs.nextRecover = true;
        m_dialogs.nextCopy = target;
        QSignalSpy failed(m_composition.get(), &Composition::readingFailed);
        if (hasWindow) {
            emit window().openRequested(damaged);
        } else if (const auto opened = m_composition->openProject(damaged); !opened) {
            m_composition->makeUpFor(damaged, opened.error());
        }
        QTRY_COMPARE(m_dialogs.texts.size(), 1);
        QVERIFY(m_dialogs.texts.first().contains(u"recovered"_s));
        QVERIFY(m_dialogs.damages.first().contains(u"damaged.fulcrum"_s));
        QTRY_VERIFY(m_composition->window() && m_composition->document().path() == target);
        QVERIFY(!m_composition->document().columns().start.empty());
        QVERIFY(m_dialogs.errors.isEmpty());
        QCOMPARE(failed.size(), 0);
        QVERIFY(!openingWindow());
        QCOMPARE(bytesOf(damaged), before);
    }

    void whoWouldRatherNotRecoverStaysWhereTheyAre() {
        QSignalSpy failed(m_composition.get(), &Composition::readingFailed);
        QVERIFY(m_composition->openProject(damagedFile()));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(m_dialogs.damages.size(), 1);
        QVERIFY(m_composition->openSample());
        MainWindow* const before = m_composition->window();
        QVERIFY(m_composition->openProject(damagedFile()));
        QTRY_COMPARE(m_dialogs.damages.size(), 2);
        // The question about the name is answered by changing one's mind.
        m_dialogs.nextRecover = true;
        QVERIFY(m_composition->openProject(damagedFile()));
        QTRY_COMPARE(m_dialogs.damages.size(), 3);
        QCOMPARE(m_composition->window(), before);
        QVERIFY(m_dialogs.errors.isEmpty() && m_dialogs.texts.isEmpty());
    }

    void aRecoveryThatFailsSaysWhy() {
        QVERIFY(m_composition->openSample());
        m_dialogs.nextRecover = true;
        m_dialogs.nextCopy = m_folder.filePath(u"no/such/folder.fulcrum"_s);
        QVERIFY(m_composition->openProject(damagedFile()));
        QTRY_COMPARE(m_dialogs.errors.size(), 1);
        QVERIFY(m_dialogs.texts.isEmpty());
        QCOMPARE(m_composition->document().path(), QString());
    }
};

FULCRUM_WINDOW_TEST(TestRecoveryOffer)
#include "test_recovery_offer.moc"
