// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/present/tour.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "widgets/common/theme.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

int cardWidth() { return scaled(330); }
constexpr int kGap = 12;

}  // namespace

Tour::Tour(QWidget& window, std::vector<TourStop> stops)
    : QWidget(&window),
      m_stops(std::move(stops)),
      m_card(new QWidget(&window)),
      m_text(new QLabel(m_card)),
      m_next(new QPushButton(m_card)) {
    setObjectName(u"tour"_s);
    // The window stays usable: only the card takes the mouse.
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_DeleteOnClose);
    m_card->setObjectName(u"tourCard"_s);
    m_card->setAutoFillBackground(true);
    m_card->setFixedWidth(cardWidth());
    m_text->setWordWrap(true);
    m_next->setObjectName(u"tourNext"_s);
    auto* end = new QPushButton(tr("End the tour"), m_card);
    end->setObjectName(u"tourEnd"_s);
    end->setFlat(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(end);
    buttons->addStretch(1);
    buttons->addWidget(m_next);
    auto* column = new QVBoxLayout(m_card);
    column->setContentsMargins(14, 12, 14, 10);
    column->addWidget(m_text);
    column->addLayout(buttons);
    connect(m_next, &QPushButton::clicked, this, &Tour::goOn);
    connect(end, &QPushButton::clicked, this, &QWidget::close);
    connect(this, &QObject::destroyed, m_card, &QObject::deleteLater);
    m_card->installEventFilter(this);
    m_next->installEventFilter(this);
    end->installEventFilter(this);
    window.installEventFilter(this);
    while (m_stop < m_stops.size() && !m_stops[m_stop].part->isVisible()) {
        ++m_stop;
    }
    showStop();
}

void Tour::goOn() {
    do {
        ++m_stop;
    } while (m_stop < m_stops.size() && !m_stops[m_stop].part->isVisible());
    showStop();
}

QRect Tour::frame() const {
    QWidget* part = m_stops[m_stop].part;
    return {part->mapTo(parentWidget(), QPoint(0, 0)), part->size()};
}

void Tour::showStop() {
    if (m_stop >= m_stops.size()) {
        m_card->hide();
        close();
        return;
    }
    m_text->setText(u"<b>%1</b><br>%2"_s.arg(m_stops[m_stop].title.toHtmlEscaped(),
                                             m_stops[m_stop].text.toHtmlEscaped()));
    m_card->setAccessibleName(m_stops[m_stop].title);
    m_next->setText(m_stop + 1 < m_stops.size() ? tr("Next") : tr("Done"));
    m_card->adjustSize();
    // Inside the window, beside the part if there is room, else over its middle.
    const QRect part = frame();
    QPoint place(part.center().x() - cardWidth() / 2, part.bottom() + kGap);
    if (place.y() + m_card->height() > parentWidget()->height() - kGap) {
        place.setY(std::max(kGap, part.top() - m_card->height() - kGap));
    }
    if (part.height() > parentWidget()->height() / 3) {
        place.setY(part.center().y() - m_card->height() / 2);
    }
    place.setX(std::clamp(place.x(), kGap, std::max(kGap, parentWidget()->width() - cardWidth() - kGap)));
    m_card->move(place);
    setGeometry(parentWidget()->rect());
    show();
    raise();
    m_card->show();
    m_card->raise();
    m_next->setFocus();
    update();
}

void Tour::paintEvent(QPaintEvent* /*event*/) {
    if (m_stop >= m_stops.size()) {
        return;
    }
    QPainter painter(this);
    const QColor accent = palette().color(QPalette::Highlight);
    painter.setPen(QPen(accent, 3));
    painter.drawRect(frame().adjusted(1, 1, -2, -2));
    painter.setPen(QPen(accent, 1));
    painter.drawRect(m_card->geometry().adjusted(-1, -1, 0, 0));
}

void Tour::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        close();
    }
}

bool Tour::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape &&
        watched != parentWidget()) {
        close();
        return true;
    }
    if (watched == parentWidget() && event->type() == QEvent::Resize && m_stop < m_stops.size()) {
        showStop();
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace fulcrum
