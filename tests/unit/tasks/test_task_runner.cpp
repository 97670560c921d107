// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSemaphore>
#include <QThread>
#include <QtTest>
#include <algorithm>
#include <memory>
#include <thread>
#include <utility>

#include "models/tasks/task_runner.h"
#include "tests/support/test_program.h"

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

namespace fulcrum {

class TestTaskRunner : public QObject {
    Q_OBJECT

private slots:
    void theResultComesBackOnTheThreadOfTheRunner() {
        TaskRunner runner;
        QThread* worker = nullptr;
        QThread* receiver = nullptr;
        int result = 0;
        runner.run(
            u"answer"_s, u"Answering"_s, this,
            [&](const TaskControl&) {
                worker = QThread::currentThread();
                return 42;
            },
            [&](int answer) {
                receiver = QThread::currentThread();
                result = answer;
            });
        QTRY_COMPARE(result, 42);
        QCOMPARE(receiver, QThread::currentThread());
        QVERIFY(worker != receiver);
        QVERIFY(runner.running().empty());
    }

    void workStandsBackBehindTheWindow() {
        // Elsewhere threads have no niceness of their own, and all stay alike.
#ifdef Q_OS_LINUX
        const auto niceness = [] { return getpriority(PRIO_PROCESS, 0); };
        const int expected = std::min(niceness() + 10, 19);
#else
        const auto niceness = [] { return 0; };
        const int expected = 0;
#endif
        const int ofWindow = niceness();
        TaskRunner runner;
        std::pair<int, int> ofWork;
        runner.run(
            u"nice"_s, u"Working"_s, this,
            [&](const TaskControl&) {
                int ofHelper = 0;
                std::jthread([&] { ofHelper = niceness(); }).join();
                return std::pair(niceness(), ofHelper);
            },
            [&](const std::pair<int, int>& result) { ofWork = result; });
        QTRY_VERIFY(runner.running().empty());
        QCOMPARE(ofWork, std::pair(expected, expected));
        QCOMPARE(niceness(), ofWindow);
    }

    void aResultThatCannotBeCopiedArrivesToo() {
        TaskRunner runner;
        int result = 0;
        runner.run(
            u"answer"_s, {}, this, [](const TaskControl&) { return std::make_unique<int>(7); },
            [&](std::unique_ptr<int> answer) { result = *answer; });
        QTRY_COMPARE(result, 7);
    }

    void theNewestOfAKeyWins() {
        TaskRunner runner;
        QSemaphore goOn;
        std::atomic<bool> wasStopped = false;
        QStringList results;
        const auto done = [&](const QString& result) { results.append(result); };
        runner.run(
            u"band"_s, {}, this,
            [&](const TaskControl& control) {
                goOn.acquire();
                wasStopped = control.stop.stop_requested();
                return u"old"_s;
            },
            done);
        runner.run(
            u"band"_s, {}, this, [](const TaskControl&) { return u"new"_s; }, done);
        QCOMPARE(runner.running().size(), 1U);
        QTRY_COMPARE(results, QStringList{u"new"_s});
        goOn.release();
        QTRY_VERIFY(wasStopped);
        QTest::qWait(50);
        QCOMPARE(results, QStringList{u"new"_s});
    }

    void tasksOfDifferentKeysRunSideBySide() {
        TaskRunner runner;
        QSemaphore first;
        QSemaphore second;
        int done = 0;
        // Each waits for the other: one after the other they would never end.
        runner.run(
            u"a"_s, {}, this,
            [&](const TaskControl&) {
                second.release();
                return first.tryAcquire(1, 5000);
            },
            [&](bool met) { done += met ? 1 : 0; });
        runner.run(
            u"b"_s, {}, this,
            [&](const TaskControl&) {
                first.release();
                return second.tryAcquire(1, 5000);
            },
            [&](bool met) { done += met ? 1 : 0; });
        QTRY_COMPARE(done, 2);
    }

    void aDroppedResultIsGivenBackElsewhere() {
        struct Large {
            std::atomic<std::thread::id>* goneOn = nullptr;
            ~Large() { *goneOn = std::this_thread::get_id(); }
        };
        std::atomic<std::thread::id> goneOn;
        TaskRunner runner;
        QSemaphore goOn;
        bool isDone = false;
        const auto make = [&](const TaskControl&) {
            goOn.acquire();
            auto large = std::make_unique<Large>();
            large->goneOn = &goneOn;
            return large;
        };
        const auto take = [&](std::unique_ptr<Large>) { isDone = true; };
        runner.run(u"large"_s, {}, this, make, take);
        runner.cancel(u"large"_s);
        goOn.release();
        QTRY_VERIFY(goneOn.load() != std::thread::id());
        QVERIFY(goneOn.load() != std::this_thread::get_id());
        QVERIFY(!isDone);
        // One that is wanted goes where it was taken.
        goneOn = std::thread::id();
        runner.run(u"large"_s, {}, this, make, take);
        goOn.release();
        QTRY_VERIFY(isDone);
        QCOMPARE(goneOn.load() == std::this_thread::get_id(), true);
    }

    void aCancelledTaskIsToldAndItsResultDropped() {
        TaskRunner runner;
        std::atomic<bool> hasEnded = false;
        bool isDone = false;
        runner.run(
            u"long"_s, u"Long work"_s, this,
            [&](const TaskControl& control) {
                while (!control.stop.stop_requested()) {
                    QThread::msleep(1);
                }
                hasEnded = true;
                return 0;
            },
            [&](int) { isDone = true; });
        QVERIFY(runner.isRunning(u"long"_s));
        runner.cancel(u"long"_s);
        QVERIFY(!runner.isRunning(u"long"_s));
        QTRY_VERIFY(hasEnded);
        QTest::qWait(50);
        QVERIFY(!isDone);
    }

    void progressIsToldWhileATaskRuns() {
        TaskRunner runner;
        QSemaphore goOn;
        bool isDone = false;
        runner.run(
            u"long"_s, u"Long work"_s, this,
            [&](const TaskControl& control) {
                control.progress(0.25);
                goOn.acquire();
                return 0;
            },
            [&](int) { isDone = true; });
        QSignalSpy changes(&runner, &TaskRunner::changed);
        QTRY_COMPARE(runner.running().at(0).progress, 0.25);
        QTRY_VERIFY(!changes.isEmpty());
        QCOMPARE(runner.running().at(0).title, u"Long work"_s);
        goOn.release();
        QTRY_VERIFY(isDone);
    }

    void nobodyIsCalledWhoIsGone() {
        TaskRunner runner;
        QSemaphore goOn;
        bool isDone = false;
        auto receiver = std::make_unique<QObject>();
        runner.run(
            u"orphan"_s, {}, receiver.get(),
            [&](const TaskControl&) {
                goOn.acquire();
                return 0;
            },
            [&](int) { isDone = true; });
        receiver.reset();
        goOn.release();
        QTRY_VERIFY(runner.running().empty());
        QVERIFY(!isDone);
    }

    void theRunnerStopsItsTasksWhenItGoes() {
        std::atomic<bool> wasStopped = false;
        {
            TaskRunner runner;
            runner.run(
                u"long"_s, {}, this,
                [&](const TaskControl& control) {
                    while (!control.stop.stop_requested()) {
                        QThread::msleep(1);
                    }
                    wasStopped = true;
                    return 0;
                },
                [](int) {});
        }
        QVERIFY(wasStopped);
    }
};

}  // namespace fulcrum

FULCRUM_TEST(fulcrum::TestTaskRunner)
#include "test_task_runner.moc"
