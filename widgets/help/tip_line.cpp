// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/help/tip_line.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace fulcrum {

using namespace Qt::StringLiterals;

TipLine::TipLine(std::function<QString()> text, QWidget* parent)
    : QFrame(parent),
      m_tip(std::move(text)),
      m_text(new QLabel(this)),
      m_more(new QToolButton(this)),
      m_never(new QToolButton(this)),
      m_close(new QToolButton(this)) {
    setObjectName(u"tipLine"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_text->setObjectName(u"tipText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_more->setObjectName(u"tipMore"_s);
    m_never->setObjectName(u"tipNever"_s);
    m_close->setObjectName(u"closeTip"_s);
    m_close->setText(u"✕"_s);
    for (QToolButton* button : {m_more, m_never, m_close}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2);
    buttons->addWidget(m_more);
    buttons->addWidget(m_never);
    buttons->addStretch(1);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_text);
    words->addLayout(buttons);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 4, 4, 4);
    row->setSpacing(6);
    row->addLayout(words, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_more, &QToolButton::clicked, this, &TipLine::moreWanted);
    connect(m_never, &QToolButton::clicked, this, [this] {
        hide();
        emit declined();
    });
    retranslate();
}

void TipLine::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

void TipLine::retranslate() {
    m_text->setText(m_tip());
    m_text->setAccessibleName(m_tip());
    //: A button behind a tip: to the page of the help
    m_more->setText(tr("More"));
    //: A button behind a tip: to have none of them from now on
    m_never->setText(tr("No more tips"));
    m_close->setToolTip(tr("Close this tip"));
    m_close->setAccessibleName(tr("Close this tip"));
}

}  // namespace fulcrum
