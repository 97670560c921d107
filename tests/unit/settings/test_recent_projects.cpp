// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "models/settings/recent_projects.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

class TestRecentProjects : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString pathOf(const QString& name) const { return m_folder.filePath(name); }

private slots:
    void beginWithTheNewest() {
        Settings settings(pathOf(u"newest.ini"_s));
        rememberProject(pathOf(u"a"_s), settings);
        rememberProject(pathOf(u"b"_s), settings);
        rememberProject(pathOf(u"a"_s), settings);
        QCOMPARE(settings.value(settings::kRecentProjects), (QStringList{pathOf(u"a"_s), pathOf(u"b"_s)}));
    }

    void areEachThereOnceHoweverTheyWereNamed() {
        Settings settings(pathOf(u"once.ini"_s));
        rememberProject(pathOf(u"a"_s), settings);
        rememberProject(QDir::current().relativeFilePath(pathOf(u"a"_s)), settings);
        QCOMPARE(settings.value(settings::kRecentProjects).size(), 1);
    }

    void areNotWithoutEnd() {
        Settings settings(pathOf(u"many.ini"_s));
        for (qsizetype i = 0; i <= kMostRecentProjects; ++i) {
            rememberProject(pathOf(QString::number(i)), settings);
        }
        const QStringList recent = settings.value(settings::kRecentProjects);
        QCOMPARE(recent.size(), kMostRecentProjects);
        QVERIFY(!recent.contains(pathOf(u"0"_s)));
    }
};

FULCRUM_TEST(TestRecentProjects)
#include "test_recent_projects.moc"
