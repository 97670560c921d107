// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One parameter: a slider over its range, its value to type, what ships and why. It only shows and asks; the
// parameters panel does what is asked. GUI thread.
#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QSlider>
#include <QToolButton>
#include <QWidget>

#include "models/leverage/parameter_ranges.h"
#include "widgets/common/theme.h"

namespace fulcrum {

class ParameterRow : public QWidget {
    Q_OBJECT
public:
    /// `name` and `unit` in words; `range` names the parameter.
    ParameterRow(const ParameterRange& range, const QString& name, const QString& unit, QWidget* parent);

    const QString& parameter() const { return m_range.name; }
    /// Shows the value now in view, marked if it is not what ships.
    void show(double shipped, double value, const Theme& theme);

signals:
    /// The slider stands here while it is dragged.
    void dragged(const QString& parameter, double value);
    /// It was let go, or moved by a key.
    void moved(const QString& parameter, double value);
    void typed(const QString& parameter, const QString& text);
    void resetAsked(const QString& parameter);

private:
    double valueOf(int position) const;
    void showReason(double shipped, const Theme& theme);

    ParameterRange m_range;
    QLabel* m_name;
    QSlider* m_slider;
    QLineEdit* m_value;
    QLabel* m_unit;
    QToolButton* m_reset;
    QLabel* m_reason;
};

}  // namespace fulcrum
