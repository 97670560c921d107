// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/present/presenter_window.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScreen>
#include <algorithm>
#include <utility>

#include "widgets/common/interface_language.h"
#include "widgets/figure/figure_composition.h"
#include "widgets/figure/figure_scene.h"
#include "widgets/figure/figure_writer.h"
#include "widgets/present/speaker_window.h"
#include "widgets/present/story_figures.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr double kSpotRadius = 90;
constexpr int kSpotShade = 150;
/// Milliseconds after a step is shown at which the next one is painted.
constexpr int kAheadDelay = 120;

/// The largest size of the page's shape within the window.
QSize pageSize(const QSize& room, const QSizeF& shape) {
    return shape.scaled(room, Qt::KeepAspectRatio).toSize();
}

}  // namespace

PresenterWindow::PresenterWindow(const Document& document, const Story& story, int step, const Theme& theme,
                                 int fading, QWidget* parent)
    : QWidget(parent, Qt::Window),
      m_document(document),
      m_story(story),
      m_pages(figuresOf(document, story)),
      m_scene(std::make_unique<FigureScene>(document)),
      m_theme(theme),
      m_step(std::clamp(step, 0, static_cast<int>(m_pages.size()) - 1)) {
    setObjectName(u"presenterWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setWindowTitle(textIn(story.titleIn, interfaceLanguage(), story.title));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    for (FigureSpec& page : m_pages) {
        page.ground = theme.isDark ? FigureGround::Dark : FigureGround::Light;
    }
    m_fade.setStartValue(0.0);
    m_fade.setEndValue(1.0);
    m_fade.setDuration(fading);
    connect(&m_fade, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&m_fade, &QVariantAnimation::finished, this, [this] { m_from = {}; });
    m_ahead.setSingleShot(true);
    m_ahead.setInterval(kAheadDelay);
    connect(&m_ahead, &QTimer::timeout, this, &PresenterWindow::paintAhead);
    m_ahead.start();
    if (QGuiApplication::screens().size() > 1) {
        showSpeaker(true);
    }
}

PresenterWindow::~PresenterWindow() = default;

QPixmap PresenterWindow::pageOf(int step) {
    if (const auto known = m_pixmaps.constFind(step); known != m_pixmaps.constEnd()) {
        return *known;
    }
    const qreal ratio = devicePixelRatioF();
    const auto page = FigureComposition::of(*m_scene, m_pages[static_cast<std::size_t>(step)]);
    QPixmap pixmap;
    if (page) {
        const QSize size = pageSize(this->size(), page->sheet().units);
        pixmap = QPixmap::fromImage(figureImage(*page, (QSizeF(size) * ratio).toSize()));
    } else {
        pixmap = QPixmap((QSizeF(this->size()) * ratio).toSize());
        pixmap.fill(m_theme.ground);
        QPainter painter(&pixmap);
        painter.scale(ratio, ratio);
        painter.setPen(m_theme.text);
        painter.setFont(interfaceFont(22));
        painter.drawText(rect().adjusted(60, 60, -60, -60), int(Qt::AlignCenter) | int(Qt::TextWordWrap),
                         tr("This step cannot be shown. %1").arg(page.error().message()));
    }
    pixmap.setDevicePixelRatio(ratio);
    m_pixmaps.insert(step, pixmap);
    return pixmap;
}

QRect PresenterWindow::pageRect(const QPixmap& page) const {
    QRect place({0, 0}, page.deviceIndependentSize().toSize());
    place.moveCenter(rect().center());
    return place;
}

void PresenterWindow::goTo(int step) {
    if (step < 0 || step >= stepCount() || step == m_step) {
        return;
    }
    const bool fades =
        m_fade.duration() > 0 && m_story.steps[static_cast<std::size_t>(step)].transition == Transition::Move;
    m_from = fades ? pageOf(m_step) : QPixmap();
    m_step = step;
    m_fade.stop();
    if (fades) {
        m_fade.start();
    }
    m_ahead.start();
    update();
    emit stepChanged(step);
}

void PresenterWindow::paintAhead() {
    // Only what is next to be seen is kept: pages of a large screen are large.
    for (auto page = m_pixmaps.begin(); page != m_pixmaps.end();) {
        page = std::abs(page.key() - m_step) > 1 ? m_pixmaps.erase(page) : std::next(page);
    }
    for (const int near : {m_step + 1, m_step - 1}) {
        if (near >= 0 && near < stepCount()) {
            pageOf(near);
        }
    }
}

bool PresenterWindow::event(QEvent* event) {
    // Its keys are its own, also those that are shortcuts in the window behind it.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void PresenterWindow::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    if (m_isBlack) {
        painter.fillRect(rect(), Qt::black);
        return;
    }
    painter.fillRect(rect(), m_theme.ground);
    const QPixmap page = pageOf(m_step);
    if (!m_from.isNull()) {
        painter.drawPixmap(pageRect(m_from), m_from);
        painter.setOpacity(m_fade.currentValue().toDouble());
    }
    painter.drawPixmap(pageRect(page), page);
    painter.setOpacity(1);
    painter.setPen(m_theme.mutedText);
    painter.setFont(interfaceFont(13));
    painter.drawText(
        rect().adjusted(0, 0, -16, -10), Qt::AlignRight | Qt::AlignBottom,
        m_typed > 0 ? tr("Go to %1").arg(m_typed) : tr("%1 / %2").arg(m_step + 1).arg(stepCount()));
    if (m_hasSpot) {
        QPainterPath shade;
        shade.addRect(rect());
        shade.addEllipse(mapFromGlobal(QPointF(QCursor::pos())), kSpotRadius, kSpotRadius);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillPath(shade, QColor(0, 0, 0, kSpotShade));
    }
}

void PresenterWindow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_pixmaps.clear();
    m_from = {};
    m_ahead.start();
}

void PresenterWindow::keyPressEvent(QKeyEvent* event) {
    const int typed = std::exchange(m_typed, 0);
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            goTo(typed > 0 ? typed - 1 : m_step + 1);
            break;
        case Qt::Key_Right:
        case Qt::Key_Down:
        case Qt::Key_PageDown:
        case Qt::Key_Space:
            goTo(m_step + 1);
            break;
        case Qt::Key_Left:
        case Qt::Key_Up:
        case Qt::Key_PageUp:
        case Qt::Key_Backspace:
            goTo(m_step - 1);
            break;
        case Qt::Key_Home:
            goTo(0);
            break;
        case Qt::Key_End:
            goTo(stepCount() - 1);
            break;
        case Qt::Key_B:
        case Qt::Key_Period:
            m_isBlack = !m_isBlack;
            setCursor(m_isBlack ? Qt::BlankCursor : Qt::ArrowCursor);
            break;
        case Qt::Key_P:
            m_hasSpot = !m_hasSpot;
            break;
        case Qt::Key_S:
            showSpeaker(m_speaker == nullptr);
            break;
        case Qt::Key_F11:
            setWindowState(windowState() ^ Qt::WindowFullScreen);
            break;
        case Qt::Key_Escape:
            close();
            return;
        default:
            if (event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9) {
                constexpr int kMostTyped = 999;
                m_typed = std::min(typed * 10 + (event->key() - Qt::Key_0), kMostTyped);
                break;
            }
            QWidget::keyPressEvent(event);
            return;
    }
    update();
}

void PresenterWindow::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton || event->button() == Qt::ForwardButton) {
        goTo(m_step + 1);
    } else if (event->button() == Qt::RightButton || event->button() == Qt::BackButton) {
        goTo(m_step - 1);
    }
}

void PresenterWindow::mouseMoveEvent(QMouseEvent* event) {
    QWidget::mouseMoveEvent(event);
    if (m_hasSpot) {
        update();
    }
}

void PresenterWindow::showSpeaker(bool isShown) {
    if (!isShown) {
        m_speaker->close();
        return;
    }
    m_speaker = new SpeakerWindow(*this, m_story, m_theme);
    connect(m_speaker, &QObject::destroyed, this, [this] { m_speaker = nullptr; });
    for (QScreen* other : QGuiApplication::screens()) {
        if (other != screen()) {
            m_speaker->setGeometry(other->availableGeometry());
            m_speaker->showMaximized();
            return;
        }
    }
    m_speaker->show();
}

void PresenterWindow::closeEvent(QCloseEvent* event) {
    if (m_speaker != nullptr) {
        m_speaker->close();
    }
    QWidget::closeEvent(event);
}

}  // namespace fulcrum
