// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/new_project.h"

#include <QTemporaryDir>
#include <QtTest>

#include "models/document/document.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

class TestNewProject : public QObject {
    Q_OBJECT

private slots:
    void twoSidesAndTracksStandInIt() {
        const ProjectContent content = emptyProject(
            u"Wages"_s,
            {u" The Union "_s, u"Société Générale"_s, {u"Pay"_s, u" "_s, u"Hours & leave"_s, u"pay"_s}});
        QCOMPARE(content.project.title, u"Wages"_s);
        QCOMPARE(content.parties.size(), std::size_t(2));
        QCOMPARE(content.parties[0].id, u"the-union"_s);
        QCOMPARE(content.parties[0].name, u"The Union"_s);
        QCOMPARE(content.parties[0].side, Side::A);
        QCOMPARE(content.parties[1].id, u"societe-generale"_s);
        QCOMPARE(content.parties[1].side, Side::B);
        QCOMPARE(content.tracks.size(), std::size_t(2));
        QCOMPARE(content.tracks[1].id, u"hours-leave"_s);
        QCOMPARE(content.tracks[1].order, 2);
        QVERIFY(content.tracks[0].colour != content.tracks[1].colour);
    }

    void namesWithoutLatinLettersHaveIds() {
        const ProjectContent content = emptyProject({}, {u"甲方"_s, u"乙方"_s, {u"关税"_s, u"技术"_s}});
        QCOMPARE(content.parties[0].id, u"side-1"_s);
        QCOMPARE(content.parties[1].id, u"side-2"_s);
        QCOMPARE(content.tracks[0].id, u"track-1"_s);
        QCOMPARE(content.tracks[1].id, u"track-2"_s);
    }

    void idsAreNotAlikeWhereNamesNearlyAre() {
        const ProjectContent content = emptyProject({}, {u"A & B"_s, u"A - B"_s, {}});
        QCOMPARE(content.parties.size(), std::size_t(2));
        QVERIFY(content.parties[0].id != content.parties[1].id);
        QCOMPARE(emptyProject({}, {u"same"_s, u"Same"_s, {}}).parties.size(), std::size_t(1));
    }

    void theFileCanBeOpenedAndEdited() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"new.fulcrum"_s);
        const auto counts = writeNewProject(
            path, emptyProject(u"New"_s, {u"Buyer"_s, u"Seller"_s, {u"Price"_s}}), u"New project"_s);
        QVERIFY(counts);
        QCOMPARE(counts->events, 0);
        const auto opened = Document::open(path);
        QVERIFY(opened);
        QVERIFY((*opened)->keepsEdits());
        QCOMPARE((*opened)->parties().size(), std::size_t(2));
        QCOMPARE((*opened)->tracks().front().name, u"Price"_s);
        QVERIFY(!(*opened)->undoStack().canUndo());
    }

    void aFolderThatIsNotThereIsToldAndNothingIsLeft() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"none/new.fulcrum"_s);
        QVERIFY(!writeNewProject(path, {}, u"New project"_s));
        QVERIFY(!QFile::exists(path));
    }
};

FULCRUM_TEST(TestNewProject)
#include "test_new_project.moc"
