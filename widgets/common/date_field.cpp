// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/date_field.h"

#include <QHBoxLayout>
#include <QLocale>

#include "models/timeline/date_ticks.h"
#include "widgets/common/theme.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

int lineWidth() { return scaled(150); }

}  // namespace

DateField::DateField(const QString& name, bool mayBeEmpty, QWidget* parent)
    : QWidget(parent), m_mayBeEmpty(mayBeEmpty), m_line(new QLineEdit(this)), m_meaning(new QLabel(this)) {
    m_line->setObjectName(name);
    m_line->setFixedWidth(lineWidth());
    m_meaning->setObjectName(QString(name + u"Meaning"_s));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_line);
    row->addWidget(m_meaning, 1);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        explain();
        emit edited();
    });
    explain();
}

void DateField::setEmptyText(const QString& text) {
    m_emptyText = text;
    m_line->setPlaceholderText(m_mayBeEmpty ? QString() : tr("9 Apr 2025"));
    explain();
}

void DateField::setCountsDaysOnly() {
    m_countsDaysOnly = true;
    explain();
}

void DateField::setDate(std::optional<WrittenDate> date) {
    m_line->setText(date ? dateText(date->day, date->precision, QLocale()) : QString());
}

std::optional<WrittenDate> DateField::date() const { return dateFromText(m_line->text(), QLocale()); }

bool DateField::isRight() const {
    return m_line->text().trimmed().isEmpty() ? m_mayBeEmpty : date().has_value();
}

void DateField::explain() {
    QString meaning;
    if (m_line->text().trimmed().isEmpty()) {
        meaning = m_emptyText;
    } else if (const auto read = date()) {
        switch (m_countsDaysOnly ? Precision::OnDay : read->precision) {
            case Precision::OnDay:
                meaning = isoFromDay(read->day);
                break;
            case Precision::InMonth:
                meaning = tr("some day in that month");
                break;
            case Precision::InQuarter:
                meaning = tr("some day in that quarter");
                break;
            case Precision::InYear:
                meaning = tr("some day in that year");
                break;
        }
    } else {
        meaning = u"⚠ "_s + tr("no date; write 9 Apr 2025, 2025-04-09, Apr 2025, Q2 2025 or 2025");
    }
    m_meaning->setText(meaning);
    m_line->setAccessibleDescription(meaning);
}

}  // namespace fulcrum
