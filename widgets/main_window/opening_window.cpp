// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main_window/opening_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/common/canvas.h"
#include "widgets/common/interface_language.h"
#include "widgets/common/theme_choice.h"
#include "widgets/common/view_ground.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr QSize kFirstSize(1600, 1000);
constexpr QSize kFrame(0, 32);  // about what a title bar takes
constexpr int kOpeningBarWidth = 280;
constexpr int kOpeningSteps = 100;

}  // namespace

OpeningWindow::OpeningWindow(const TaskRunner& readings, const Settings& settings)
    : m_readings(readings),
      m_settings(settings),
      m_theme(dressApplication(settings)),
      m_card(new QFrame(this)),
      m_title(new QLabel(m_card)),
      m_progress(new QProgressBar(m_card)),
      m_cancel(new QPushButton(tr("Cancel"), m_card)) {
    setObjectName(u"openingWindow"_s);
    setWindowTitle(QApplication::applicationName());
    m_title->setAlignment(Qt::AlignCenter);
    m_progress->setRange(0, kOpeningSteps);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(kOpeningBarWidth, 8);
    m_cancel->setObjectName(u"cancelOpening"_s);
    m_card->setObjectName(u"openingCard"_s);
    auto* column = new QVBoxLayout(m_card);
    column->setContentsMargins(28, 22, 28, 22);
    column->setSpacing(14);
    column->addWidget(m_title);
    column->addWidget(m_progress, 0, Qt::AlignHCenter);
    column->addWidget(m_cancel, 0, Qt::AlignHCenter);
    auto* middle = new QVBoxLayout(this);
    middle->addWidget(m_card, 0, Qt::AlignCenter);
    resize(kFirstSize.boundedTo(screen()->availableSize() - kFrame));
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
    m_progress->setValue(static_cast<int>(running.front().progress * kOpeningSteps));
    m_progress->setAccessibleName(running.front().title);
}

void OpeningWindow::showAxes(const ProjectOutline& outline, const DayRange& range) {
    m_outline = outline;
    m_range = range;
    update();
}

void OpeningWindow::clearAxes() {
    m_outline.reset();
    update();
}

void OpeningWindow::placeInstead(QWidget& window) const {
    // What fills the screen is of the size that the screen gives.
    if (windowState() == Qt::WindowNoState) {
        window.setGeometry(geometry());
    } else {
        window.setWindowState(windowState());
    }
}

void OpeningWindow::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    if (m_outline) {
        paintAxes(painter);
    }
}

void OpeningWindow::paintAxes(QPainter& painter) {
    // Time runs from left to right in every language.
    painter.setLayoutDirection(Qt::LeftToRight);
    const ViewPlaces places = rememberedPlaces(m_settings, size());
    const KnownTime known{m_outline->eras, m_outline->horizon};
    const auto groundOf = [this](const QRect& place, const DayRange& range, TextCache* texts) {
        const double width = std::max(1, place.width() - usualHeaderWidth() - kRightMargin);
        return TimeGround{m_theme, {range, double(usualHeaderWidth()), width}, interfaceLanguage(), texts};
    };
    // Each as its view paints it: on a canvas the chart library smooths lines, half a pixel on.
    const auto begin = [&](const QRect& place, bool isCanvas) {
        painter.resetTransform();
        painter.fillRect(place, m_theme.ground);
        painter.translate(place.topLeft());
        painter.setRenderHint(QPainter::Antialiasing, isCanvas);
        if (isCanvas) {
            painter.translate(0.5, 0.5);
        }
        return double(place.height());
    };
    double height = begin(places.overview, false);
    paintOverviewGround(painter, groundOf(places.overview, m_outline->extent, nullptr), known, height);
    height = begin(places.timeline, true);
    paintTimelineGround(painter, groundOf(places.timeline, m_range, &m_texts), known, height);
    height = begin(places.chart, true);
    paintChartGround(painter, groundOf(places.chart, m_range, nullptr), known, 0, height - kPlotBottom);
}

void OpeningWindow::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Cancel)) {
        close();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void OpeningWindow::closeEvent(QCloseEvent* event) {
    QWidget::closeEvent(event);
    emit givenUp();
}

}  // namespace fulcrum
