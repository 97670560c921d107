// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/help/tip_line.h"

#include <QEvent>
#include <QHBoxLayout>

namespace fulcrum {

using namespace Qt::StringLiterals;

TipLine::TipLine(std::function<QString()> text, QWidget* parent)
    : QFrame(parent), m_tip(std::move(text)), m_text(new QLabel(this)), m_close(new QToolButton(this)) {
    setObjectName(u"tipLine"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_text->setObjectName(u"tipText"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_close->setObjectName(u"closeTip"_s);
    m_close->setText(u"✕"_s);
    m_close->setAutoRaise(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 4, 4, 4);
    row->setSpacing(6);
    row->addWidget(m_text, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_text, &QLabel::linkActivated, this, &TipLine::moreWanted);
    retranslate();
}

void TipLine::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

void TipLine::retranslate() {
    //: A tip, with a link to the page of the help
    m_text->setText(m_tip().toHtmlEscaped() + u" <a href='help'>%1</a>"_s.arg(tr("More").toHtmlEscaped()));
    m_text->setAccessibleName(m_tip());
    m_close->setToolTip(tr("Close this tip"));
    m_close->setAccessibleName(tr("Close this tip"));
}

}  // namespace fulcrum
