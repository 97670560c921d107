// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What becomes of a project when its program ends without warning, or when the disk is full. The test starts
// itself as a child that edits and tells each edit it has committed.
#include <sys/resource.h>

#include <QProcess>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>
#include <cstdio>
#include <limits>
#include <random>

#include "models/document/document.h"
#include "models/exchange/fulcrum_json.h"
#include "tests/support/content_builder.h"
#include "tests/support/random_edits.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace fulcrum::test;

namespace {

void tell(const QString& line) {
    std::fputs(qPrintable(line + u'\n'), stdout);
    std::fflush(stdout);
}

QString newestRow(const Document& document) {
    return document.store().logHeads(std::numeric_limits<std::int64_t>::max(), 1)->front().id;
}

/// The child: edits, undoes and redoes until it is killed, or until the disk refuses.
int edit(const QString& path, unsigned seed) {
    auto opened = Document::open(path);
    if (!opened) {
        tell(u"refused "_s + opened.error().message());
        return 1;
    }
    Document& document = **opened;
    QObject::connect(&document, &Document::undoFailed, &document,
                     [](const Error& error) { tell(u"refused "_s + error.message()); });
    RandomEdits edits(seed, u"child"_s);
    std::mt19937 random(seed);
    while (true) {
        const auto choice = random() % 8;
        if (choice == 0) {
            document.undoStack().undo();
        } else if (choice == 1) {
            document.undoStack().redo();
        } else {
            ProjectContent content = *document.store().content();
            const ChangeSet changes = edits.next(content);
            if (const auto applied = document.apply(changes); !applied) {
                tell(u"refused "_s + applied.error().message());
                return 1;
            }
        }
        tell(newestRow(document));
    }
}

/// No file of this process grows beyond so many bytes; what would is told, not killed.
void limitFiles(qint64 bytes) {
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{static_cast<rlim_t>(bytes), static_cast<rlim_t>(bytes)};
    setrlimit(RLIMIT_FSIZE, &limit);
}

}  // namespace

class TestSuddenEnd : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_start;

    QString path() const { return m_folder->filePath(u"p.fulcrum"_s); }

    /// The rows that the child tells before it ends or is killed, `delay` ms after its first.
    QStringList run(const QStringList& arguments, std::optional<int> delay) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), QStringList{u"test_sudden_end"_s} + arguments);
        if (!child.waitForStarted()) {
            qFatal("the child does not start");
        }
        if (delay) {
            child.waitForReadyRead();
            QTest::qSleep(*delay);
            child.kill();
        }
        child.waitForFinished();
        return QString::fromUtf8(child.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }

    /// All that was told is in a whole file, and can be undone down to the start and done again.
    void verifyWhole(const QStringList& told) {
        auto opened = Document::open(path());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message()));
        Document& document = **opened;
        QVERIFY(document.store().findDamage()->empty());
        QSet<QString> rows;
        const auto log = document.store().changeLog();
        QVERIFY(log);
        for (const LogEntry& row : *log) {
            rows.insert(row.id);
        }
        for (const QString& row : told) {
            QVERIFY2(rows.contains(row), qPrintable(row));
        }
        // At most the one edit that was committed and not yet told.
        QVERIFY(rows.size() - 1 - told.size() <= 1);
        QSignalSpy failed(&document, &Document::undoFailed);
        const QByteArray end = writeFulcrumJson(*document.store().content());
        int undone = 0;
        for (; document.undoStack().canUndo() && failed.isEmpty(); ++undone) {
            document.undoStack().undo();
        }
        QVERIFY(writeFulcrumJson(*document.store().content()) == m_start);
        for (; undone > 0 && failed.isEmpty(); --undone) {
            document.undoStack().redo();
        }
        QVERIFY(writeFulcrumJson(*document.store().content()) == end);
        QCOMPARE(failed.count(), 0);
    }

private slots:
    void init() {
        const QString memory = u"/dev/shm"_s;
        m_folder = std::make_unique<QTemporaryDir>(
            (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/fulcrum-XXXXXX"_s);
        auto store = ProjectStore::create(path());
        QVERIFY(store);
        QVERIFY((*store)->apply(additionOf(aContent(), {}),
                                {u"begin"_s, {}, QDateTime::currentDateTimeUtc(), u"New project"_s, {}}));
        m_start = writeFulcrumJson(*(*store)->content());
    }

    void everyCommittedEditOutlivesAKill() {
        const int rounds = qMax(1, qEnvironmentVariableIntValue("FULCRUM_KILLS"));
        std::mt19937 random(11);
        qsizetype edits = 0;
        for (int round = 0; round < rounds; ++round) {
            init();
            const int delay = static_cast<int>(random() % 120);
            QStringList told = run({u"--edit"_s, path(), QString::number(round)}, delay);
            // The kill may have cut the last line short.
            if (!told.isEmpty() && told.back().size() != told.front().size()) {
                told.removeLast();
            }
            QVERIFY(!told.join(u' ').contains(u"refused"));
            edits += told.size();
            verifyWhole(told);
            if (QTest::currentTestFailed()) {
                qWarning("in round %d, %d ms after the first edit", round, delay);
                return;
            }
        }
        QVERIFY(edits > rounds);
    }

    void aFullDiskRefusesInWordsAndLeavesTheFileWhole() {
        QStringList told = run({u"--fill"_s, path(), QString::number(QFileInfo(path()).size() + 40'000)}, {});
        QVERIFY(told.size() > 1);
        const QString refusal = told.takeLast();
        QVERIFY2(refusal.startsWith(u"refused "), qPrintable(refusal));
        QVERIFY2(refusal.contains(u"space") || refusal.contains(u"full"), qPrintable(refusal));
        told.removeIf([](const QString& line) { return line.startsWith(u"refused "); });
        verifyWhole(told);
    }
};

/// The test, or what it starts as a child: with "--edit" or "--fill".
static int run(int count, char** arguments) {
    QCoreApplication application(count, arguments);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 4 && words[1] == u"--edit"_s) {
        return edit(words[2], words[3].toUInt());
    }
    if (words.size() == 4 && words[1] == u"--fill"_s) {
        limitFiles(words[3].toLongLong());
        return edit(words[2], 3);
    }
    TestSuddenEnd test;
    return QTest::qExec(&test, count, arguments);
}

FULCRUM_TEST_FUNCTION(run)
#include "test_sudden_end.moc"
