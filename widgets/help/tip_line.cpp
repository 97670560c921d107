// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/help/tip_line.h"

#include <QEvent>
#include <QHBoxLayout>

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kMore("more");
constexpr QLatin1StringView kNever("never");

}  // namespace

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
    connect(m_text, &QLabel::linkActivated, this, [this](const QString& link) {
        if (link == kMore) {
            emit moreWanted();
        } else {
            hide();
            emit declined();
        }
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
    const auto link = [](QLatin1StringView address, const QString& text) {
        return u"<a href='%1'>%2</a>"_s.arg(address, text.toHtmlEscaped());
    };
    //: Links behind a tip: to the page of the help, and to have none of them from now on
    m_text->setText(u"%1 %2 · %3"_s.arg(m_tip().toHtmlEscaped(), link(kMore, tr("More")),
                                        link(kNever, tr("No more tips"))));
    m_text->setAccessibleName(m_tip());
    m_close->setToolTip(tr("Close this tip"));
    m_close->setAccessibleName(tr("Close this tip"));
}

}  // namespace fulcrum
