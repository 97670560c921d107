// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/task_runner.h"

#include <algorithm>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace fulcrum {
namespace {

constexpr int kProgressMilliseconds = 80;

/// Work that several panels have begun keeps more threads busy than there are cores. The window's thread must
/// not wait for its turn among them, so all of them, and those that they begin, stand back. Where threads
/// have no niceness of their own the system has to see to it.
void standBack() {
#ifdef Q_OS_LINUX
    constexpr int kNicer = 10;
    setpriority(PRIO_PROCESS, 0, getpriority(PRIO_PROCESS, 0) + kNicer);
#endif
}

}  // namespace

TaskRunner::TaskRunner(QObject* parent) : QObject(parent) {
    m_progress.setInterval(kProgressMilliseconds);
    connect(&m_progress, &QTimer::timeout, this, &TaskRunner::changed);
}

TaskRunner::~TaskRunner() {
    for (const auto& task : m_tasks) {
        task->thread.request_stop();
    }
    m_tasks.clear();
}

void TaskRunner::start(const QString& key, const QString& title, QObject* receiver, Job job) {
    cancel(key);
    auto task = std::make_unique<Task>();
    task->key = key;
    task->title = title;
    task->receiver = receiver;
    task->progress = std::make_shared<std::atomic<double>>(0);
    begin(std::move(task), std::move(job));
    m_progress.start();
    emit changed();
}

void TaskRunner::begin(std::unique_ptr<Task> task, Job job) {
    Task* const started = task.get();
    m_tasks.push_back(std::move(task));
    started->thread = std::jthread([this, started, job = std::move(job),
                                    progress = started->progress](const std::stop_token& stop) mutable {
        standBack();
        Finish result = job({stop, [progress](double share) { *progress = share; }});
        // Handed over under a lock of our own, not in Qt's event: a thread sanitizer sees it, so that it
        // can watch what is done with the result.
        {
            const std::scoped_lock lock(m_endedMutex);
            m_ended.push_back({started, std::move(result)});
        }
        QMetaObject::invokeMethod(this, "finishNext", Qt::QueuedConnection);
    });
}

void TaskRunner::finishNext() {
    std::unique_lock lock(m_endedMutex);
    Ended next = std::move(m_ended.front());
    m_ended.pop_front();
    lock.unlock();
    if (!finish(next.task, next.finish) && next.finish) {
        drop(std::move(next.finish));
    }
}

void TaskRunner::drop(Finish unwanted) {
    auto task = std::make_unique<Task>();
    task->isWanted = false;
    task->progress = std::make_shared<std::atomic<double>>(0);
    begin(std::move(task), [unwanted = std::move(unwanted)](const TaskControl&) mutable {
        unwanted = nullptr;
        return Finish();
    });
}

bool TaskRunner::finish(const Task* task, const Finish& finish) {
    const auto found =
        std::find_if(m_tasks.begin(), m_tasks.end(), [&](const auto& one) { return one.get() == task; });
    // Out of the list first: what is done with the result may start the next task.
    const std::unique_ptr<Task> ended = std::move(*found);
    m_tasks.erase(found);
    if (std::none_of(m_tasks.begin(), m_tasks.end(), [](const auto& one) { return one->isWanted; })) {
        m_progress.stop();
    }
    const bool isWanted = ended->isWanted && ended->receiver;
    if (isWanted) {
        finish();
    }
    emit changed();
    return isWanted;
}

void TaskRunner::cancel(const QString& key) {
    bool isAnyStopped = false;
    for (const auto& task : m_tasks) {
        if (task->key == key && task->isWanted) {
            task->isWanted = false;
            task->thread.request_stop();
            isAnyStopped = true;
        }
    }
    if (isAnyStopped) {
        emit changed();
    }
}

bool TaskRunner::isRunning(const QString& key) const {
    return std::any_of(m_tasks.begin(), m_tasks.end(),
                       [&](const auto& task) { return task->key == key && task->isWanted; });
}

std::vector<TaskState> TaskRunner::running() const {
    std::vector<TaskState> states;
    for (const auto& task : m_tasks) {
        if (task->isWanted) {
            states.push_back({task->key, task->title, *task->progress});
        }
    }
    return states;
}

}  // namespace fulcrum
