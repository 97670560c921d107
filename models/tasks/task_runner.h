// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Long work away from the window's thread: with progress, with cancel, and the newest wins. A task has a key;
// starting one under a key that is still at work stops the older and drops its result. Work gets values only,
// never the document or a view; its result comes back on the thread of the runner, which is the window's.
// Owned by the composition; destroying it stops everything and waits.
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>
#include <atomic>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace fulcrum {

/// What work is given: it looks at `stop` now and then, and tells how far it is, 0…1, from any of its
/// threads.
struct TaskControl {
    std::stop_token stop;
    std::function<void(double)> progress;
};

/// A task as the status bar shows it.
struct TaskState {
    QString key;
    QString title;
    double progress = 0;  ///< 0…1
};

class TaskRunner : public QObject {
    Q_OBJECT
public:
    explicit TaskRunner(QObject* parent = nullptr);
    ~TaskRunner() override;

    /// Runs `work(control)` on a thread of its own and then `done(result)` here, unless the task was
    /// cancelled, outrun by a newer one of its key, or `receiver` is gone: then the result goes on yet
    /// another thread.
    template <typename Work, typename Done>
    void run(const QString& key, const QString& title, QObject* receiver, Work work, Done done) {
        start(key, title, receiver,
              [work = std::move(work), done = std::move(done)](const TaskControl& control) mutable {
                  auto result = std::make_shared<decltype(work(control))>(work(control));
                  return [done = std::move(done), result]() mutable { done(std::move(*result)); };
              });
    }

    /// Stops the task of this key and drops its result; nothing happens if there is none.
    void cancel(const QString& key);

    bool isRunning(const QString& key) const;
    /// What is at work, oldest first.
    std::vector<TaskState> running() const;

signals:
    /// A task has begun, come further, or ended.
    void changed();

private:
    using Finish = std::function<void()>;
    using Job = std::function<Finish(const TaskControl&)>;

    struct Task {
        QString key;
        QString title;
        QPointer<QObject> receiver;
        std::shared_ptr<std::atomic<double>> progress;
        std::jthread thread;  ///< joins when the task is erased
        bool isWanted = true;
    };

    /// What a task leaves when its work is done.
    struct Ended {
        const Task* task;
        Finish finish;
    };

    void start(const QString& key, const QString& title, QObject* receiver, Job job);
    void begin(std::unique_ptr<Task> task, Job job);
    /// Gives back a result that nobody wants, which may take as long as making it, where nobody waits for it.
    void drop(Finish unwanted);
    /// Finishes the one that has waited longest; called once for each that ended.
    Q_INVOKABLE void finishNext();
    /// Whether anybody wanted the result.
    bool finish(const Task* task, const Finish& finish);

    std::vector<std::unique_ptr<Task>> m_tasks;
    std::mutex m_endedMutex;
    std::deque<Ended> m_ended;
    QTimer m_progress;  ///< polls what the tasks have reached, so that no thread floods the event queue
};

}  // namespace fulcrum
