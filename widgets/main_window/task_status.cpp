// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main_window/task_status.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <utility>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr int kBarWidth = 110;
constexpr int kSteps = 100;

}  // namespace

TaskStatus::TaskStatus(std::vector<TaskRunner*> runners, QWidget* parent)
    : QWidget(parent),
      m_runners(std::move(runners)),
      m_title(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_cancel(new QToolButton(this)) {
    m_progress->setRange(0, kSteps);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(kBarWidth, 8);
    m_cancel->setObjectName(u"cancelTask"_s);
    m_cancel->setIcon(QIcon::fromTheme(u"process-stop"_s));
    m_cancel->setIconSize({12, 12});
    m_cancel->setAutoRaise(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        for (TaskRunner* runner : m_runners) {
            for (const TaskState& task : runner->running()) {
                runner->cancel(task.key);
            }
        }
    });
    for (TaskRunner* runner : m_runners) {
        connect(runner, &TaskRunner::changed, this, &TaskStatus::refresh);
    }
    retranslate();
    refresh();
}

void TaskStatus::refresh() {
    std::vector<TaskState> running;
    for (const TaskRunner* runner : m_runners) {
        const std::vector<TaskState> tasks = runner->running();
        running.insert(running.end(), tasks.begin(), tasks.end());
    }
    setVisible(!running.empty());
    if (running.empty()) {
        return;
    }
    const TaskState& first = running.front();
    m_title->setText(running.size() == 1 ? first.title
                                         : tr("%1 and %2 more").arg(first.title).arg(running.size() - 1));
    m_progress->setValue(static_cast<int>(first.progress * kSteps));
    m_progress->setAccessibleName(m_title->text());
}

void TaskStatus::retranslate() {
    m_cancel->setToolTip(tr("Stop"));
    m_cancel->setAccessibleName(tr("Stop what runs in the background"));
}

void TaskStatus::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

}  // namespace fulcrum
