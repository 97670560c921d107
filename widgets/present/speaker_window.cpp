// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/present/speaker_window.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QTime>
#include <QVBoxLayout>

#include "widgets/present/presenter_window.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr int kSecond = 1000;
constexpr int kFirstWidth = 900;
constexpr int kFirstHeight = 560;

QLabel* makeLabel(const QString& name, double size, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setFont(interfaceFont(size));
    label->setTextFormat(Qt::PlainText);
    return label;
}

}  // namespace

SpeakerWindow::SpeakerWindow(PresenterWindow& presenter, const Story& story, const Theme& theme)
    : QWidget(nullptr, Qt::Window),
      m_presenter(presenter),
      m_story(story),
      m_place(makeLabel(u"speakerPlace"_s, 18, this)),
      m_time(makeLabel(u"speakerTime"_s, 18, this)),
      m_notes(new QTextBrowser(this)),
      m_next(makeLabel(u"speakerNext"_s, 15, this)),
      m_preview(new QLabel(this)) {
    setObjectName(u"speakerWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Speaker notes"));
    setPalette(theme.palette());
    m_notes->setObjectName(u"speakerNotes"_s);
    m_notes->setAccessibleName(tr("What to say"));
    m_notes->setFont(interfaceFont(22));
    m_notes->setFrameShape(QFrame::NoFrame);
    m_notes->setFocusPolicy(Qt::NoFocus);
    m_next->setWordWrap(true);
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* top = new QHBoxLayout;
    top->addWidget(m_place, 1);
    top->addWidget(m_time);
    auto* side = new QVBoxLayout;
    side->addWidget(m_next);
    side->addWidget(m_preview, 1);
    auto* middle = new QHBoxLayout;
    middle->addWidget(m_notes, 3);
    middle->addLayout(side, 2);
    auto* column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addLayout(middle, 1);
    resize(kFirstWidth, kFirstHeight);
    m_since.start();
    m_clock.start(kSecond);
    connect(&m_clock, &QTimer::timeout, this, &SpeakerWindow::showTime);
    connect(&presenter, &PresenterWindow::stepChanged, this, &SpeakerWindow::follow);
    follow();
    showTime();
}

void SpeakerWindow::follow() {
    const int step = m_presenter.step();
    const View& now = m_story.steps[static_cast<std::size_t>(step)];
    m_place->setText(tr("%1 of %2 · %3").arg(step + 1).arg(m_presenter.stepCount()).arg(now.title));
    m_notes->setPlainText(now.notes.isEmpty() ? now.text : now.notes);
    const bool isLast = step + 1 == m_presenter.stepCount();
    m_next->setText(isLast ? tr("This is the last step.")
                           : tr("Next: %1").arg(m_story.steps[static_cast<std::size_t>(step + 1)].title));
    if (isLast) {
        m_preview->clear();
        return;
    }
    const QPixmap page = m_presenter.pageOf(step + 1);
    const int room = std::max(width() * 2 / 5 - 24, 120);
    m_preview->setPixmap(
        page.scaledToWidth(static_cast<int>(room * devicePixelRatioF()), Qt::SmoothTransformation));
}

void SpeakerWindow::showTime() {
    const QTime taken = QTime(0, 0).addMSecs(static_cast<int>(m_since.elapsed()));
    m_time->setText(u"%1 · %2"_s.arg(taken.toString(taken.hour() > 0 ? u"h:mm:ss"_s : u"m:ss"_s),
                                     QLocale().toString(QTime::currentTime(), QLocale::ShortFormat)));
}

void SpeakerWindow::keyPressEvent(QKeyEvent* event) { QCoreApplication::sendEvent(&m_presenter, event); }

void SpeakerWindow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    follow();
}

}  // namespace fulcrum
