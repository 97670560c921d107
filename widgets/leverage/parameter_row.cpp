// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leverage/parameter_row.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <algorithm>
#include <cmath>

#include "widgets/common/parameter_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr int kPositions = 200;
int nameWidth() { return scaled(150); }
constexpr int kSliderWidth = 190;
int valueWidth() { return scaled(62); }
int unitWidth() { return scaled(48); }

/// Rounded to what a slider can mean: three digits.
double rounded(double value) {
    if (value == 0) {
        return 0;
    }
    const double unit = std::pow(10, std::floor(std::log10(std::abs(value))) - 2);
    return std::round(value / unit) * unit;
}

}  // namespace

ParameterRow::ParameterRow(const ParameterRange& range, const QString& name, const QString& unit,
                           QWidget* parent)
    : QWidget(parent),
      m_range(range),
      m_name(new QLabel(name, this)),
      m_slider(new QSlider(Qt::Horizontal, this)),
      m_value(new QLineEdit(this)),
      m_unit(new QLabel(unit, this)),
      m_reset(new QToolButton(this)),
      m_reason(new QLabel(this)) {
    m_name->setFixedWidth(nameWidth());
    m_name->setWordWrap(true);
    m_name->setBuddy(m_slider);
    m_slider->setObjectName(u"slider."_s + range.name);
    // The order of a ramp is one of two; everything else moves freely.
    const int positions = range.name.endsWith(u".ramp_order"_s) ? int(range.high - range.low) : kPositions;
    m_slider->setRange(0, positions);
    m_slider->setPageStep(std::max(1, positions / 10));
    m_slider->setFixedWidth(kSliderWidth);
    m_slider->setAccessibleName(name);
    m_value->setObjectName(u"value."_s + range.name);
    m_value->setFixedWidth(valueWidth());
    m_value->setAlignment(Qt::AlignRight);
    m_value->setAccessibleName(name);
    m_unit->setFixedWidth(unitWidth());
    m_reset->setObjectName(u"reset."_s + range.name);
    m_reset->setText(u"↺"_s);
    m_reset->setToolTip(tr("Back to what ships"));
    m_reset->setAccessibleName(tr("Back to what ships: %1").arg(name));
    m_reason->setWordWrap(true);
    m_reason->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 1, 0, 1);
    row->setSpacing(8);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_name, m_slider, m_value, m_unit, m_reset}) {
        row->addWidget(widget);
    }
    row->addWidget(m_reason, 1);

    connect(m_slider, &QSlider::valueChanged, this, [this](int position) {
        if (m_slider->isSliderDown()) {
            emit dragged(parameter(), valueOf(position));
        } else {
            emit moved(parameter(), valueOf(position));
        }
    });
    connect(m_slider, &QSlider::sliderReleased, this,
            [this] { emit moved(parameter(), valueOf(m_slider->value())); });
    connect(m_value, &QLineEdit::editingFinished, this, [this] {
        if (m_value->isModified()) {
            m_value->setModified(false);
            emit typed(parameter(), m_value->text());
        }
    });
    connect(m_reset, &QToolButton::clicked, this, [this] { emit resetAsked(parameter()); });
}

double ParameterRow::valueOf(int position) const {
    return rounded(m_range.low + (m_range.high - m_range.low) * position / m_slider->maximum());
}

void ParameterRow::show(double shipped, double value, const Theme& theme) {
    const bool isChanged = shipped != value;
    if (!m_slider->isSliderDown()) {
        const QSignalBlocker quiet(m_slider);
        const double share = (value - m_range.low) / (m_range.high - m_range.low);
        m_slider->setValue(static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * m_slider->maximum())));
    }
    if (!m_value->hasFocus() || !m_value->isModified()) {
        m_value->setText(std::isinf(value) ? tr("none") : QLocale().toString(value, 'g', 6));
        m_value->setModified(false);
    }
    m_name->setFont(interfaceFont(12.5, isChanged ? QFont::DemiBold : QFont::Normal));
    m_reset->setEnabled(isChanged);
    showReason(shipped, theme);
}

void ParameterRow::showReason(double shipped, const Theme& theme) {
    const QLocale locale;
    //: %1 the value that ships, %2 and %3 the ends of its range
    QString text = tr("ships with %1, range %2–%3")
                       .arg(std::isinf(shipped) ? tr("none") : locale.toString(shipped, 'g', 4),
                            locale.toString(m_range.low, 'g', 3), locale.toString(m_range.high, 'g', 3));
    if (m_range.isJudgement) {
        text += u" · "_s + tr("judgement");
    }
    if (!m_range.reasonText().isEmpty()) {
        text += u" · "_s + m_range.reasonText();
    }
    if (!m_range.sourceText().isEmpty()) {
        text += u" ("_s + m_range.sourceText() + u")"_s;
    }
    m_reason->setText(text);
    m_reason->setToolTip(text);
    m_reason->setStyleSheet(u"color:"_s + theme.mutedText.name());
}

}  // namespace fulcrum
