// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/colour_field.h"

#include <QColorDialog>
#include <QEvent>
#include <QHBoxLayout>
#include <QPixmap>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr int kSwatch = 14;

}  // namespace

ColourField::ColourField(const QString& name, QWidget* parent)
    : QWidget(parent), m_line(new QLineEdit(this)), m_choose(new QToolButton(this)) {
    m_line->setObjectName(name);
    m_line->setPlaceholderText(u"#RRGGBB"_s);
    m_choose->setObjectName(QString(u"choose"_s + name.left(1).toUpper() + name.mid(1)));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_line, 1);
    row->addWidget(m_choose);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        follow();
        emit edited();
    });
    connect(m_choose, &QToolButton::clicked, this, &ColourField::choose);
    follow();
    retranslate();
}

bool ColourField::isRight() const {
    const QString colour = text().trimmed();
    return colour.size() == 7 && colour.startsWith(u'#') && QColor::isValidColorName(colour);
}

void ColourField::choose() {
    const QColor chosen = QColorDialog::getColor(QColor::fromString(text().trimmed()), this);
    if (chosen.isValid()) {
        m_line->setText(chosen.name());
    }
}

void ColourField::follow() {
    QPixmap swatch(kSwatch, kSwatch);
    swatch.fill(isRight() ? QColor::fromString(text().trimmed()) : QColor(Qt::transparent));
    m_choose->setIcon(swatch);
}

void ColourField::retranslate() {
    m_choose->setToolTip(tr("Choose a colour"));
    m_choose->setAccessibleName(tr("Choose a colour"));
}

void ColourField::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace fulcrum
