// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main_window/opening_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QVBoxLayout>

#include "widgets/common/theme_choice.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr QSize kFirstSize(1600, 1000);
constexpr int kBarWidth = 280;
constexpr int kSteps = 100;

}  // namespace

OpeningWindow::OpeningWindow(const TaskRunner& readings, const Settings& settings)
    : m_readings(readings),
      m_title(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Cancel"), this)) {
    setObjectName(u"openingWindow"_s);
    setWindowTitle(QApplication::applicationName());
    dressApplication(settings);
    m_title->setAlignment(Qt::AlignCenter);
    m_progress->setRange(0, kSteps);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(kBarWidth, 8);
    m_cancel->setObjectName(u"cancelOpening"_s);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(14);
    column->addStretch();
    column->addWidget(m_title);
    column->addWidget(m_progress, 0, Qt::AlignHCenter);
    column->addWidget(m_cancel, 0, Qt::AlignHCenter);
    column->addStretch();
    resize(kFirstSize);
    if (const QByteArray geometry = settings.value(settings::kGeometry); !geometry.isEmpty()) {
        restoreGeometry(geometry);
    }
    connect(&m_readings, &TaskRunner::changed, this, &OpeningWindow::refresh);
    connect(m_cancel, &QPushButton::clicked, this, &QWidget::close);
    refresh();
}

void OpeningWindow::refresh() {
    const std::vector<TaskState> running = m_readings.running();
    if (running.empty()) {
        return;
    }
    m_title->setText(running.front().title);
    m_progress->setValue(static_cast<int>(running.front().progress * kSteps));
    m_progress->setAccessibleName(running.front().title);
}

void OpeningWindow::closeEvent(QCloseEvent* event) {
    QWidget::closeEvent(event);
    emit givenUp();
}

}  // namespace fulcrum
