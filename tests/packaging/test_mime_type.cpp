// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A desktop that has read the description of the file type knows a project by its content, and by its name
// where it cannot look inside.
#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QTemporaryDir>
#include <QtTest>

#include "models/storage/project_store.h"
#include "tests/support/test_program.h"

using namespace Qt::StringLiterals;

class TestMimeType : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QString& name) const { return m_folder.filePath(name); }
    static QString typeOf(const QString& path, QMimeDatabase::MatchMode mode = QMimeDatabase::MatchContent) {
        return QMimeDatabase().mimeTypeForFile(path, mode).name();
    }

private slots:
    void initTestCase() {
        // Only our description, laid where a desktop keeps such: before the database is asked for the first
        // time.
        QVERIFY(QDir(m_folder.path()).mkpath(u"data/mime/packages"_s));
        QVERIFY(QFile::copy(QStringLiteral(FULCRUM_MIME_TYPE), file(u"data/mime/packages/fulcrum.xml"_s)));
        qputenv("XDG_DATA_HOME", file(u"data"_s).toUtf8());
        qputenv("XDG_DATA_DIRS", file(u"data"_s).toUtf8());
    }

    void aProjectIsKnownByItsContent() {
        const QString path = file(u"no name that helps"_s);
        QVERIFY(fulcrum::ProjectStore::create(path));
        QCOMPARE(typeOf(path), u"application/x-fulcrum"_s);
    }

    void anotherDatabaseIsNone() {
        const QString path = file(u"other"_s);
        QVERIFY(fulcrum::ProjectStore::create(path));
        QFile changed(path);
        QVERIFY(changed.open(QIODevice::ReadWrite));
        QVERIFY(changed.seek(68));
        QCOMPARE(changed.write("NONE"), 4);
        changed.close();
        QVERIFY(typeOf(path) != u"application/x-fulcrum");
    }

    void itsNameIsEnough() {
        QCOMPARE(typeOf(u"contest.fulcrum"_s, QMimeDatabase::MatchExtension), u"application/x-fulcrum"_s);
        const QMimeType type = QMimeDatabase().mimeTypeForName(u"application/x-fulcrum"_s);
        QCOMPARE(type.comment(), u"Fulcrum project"_s);
        QCOMPARE(type.iconName(), u"application-x-fulcrum"_s);
    }
};

FULCRUM_TEST(TestMimeType)
#include "test_mime_type.moc"
