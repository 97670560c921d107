// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a figure is to be, as fields: sheet, content, ground, time, words and call-outs. Reads and writes a
// FigureSpec; what it has no field for stays as it was. GUI thread.
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabWidget>

#include "models/document/document.h"
#include "models/document/selection.h"
#include "models/document/time_window.h"
#include "widgets/figure/callout_list.h"
#include "widgets/figure/figure_spec.h"

namespace fulcrum {

class FigureForm : public QTabWidget {
    Q_OBJECT
public:
    /// All must outlive the form. The time in view, and everything, are those of `window`.
    FigureForm(const Document& document, const TimeWindow& window, const Selection& selection,
               const FigureSpec& spec, QWidget* parent = nullptr);

    FigureSpec spec() const;

signals:
    void changed();

private:
    QWidget* makeSheetPage();
    QWidget* makeWordsPage();
    QWidget* makeCalloutsPage();
    void fill();
    void follow();
    DayRange chosenRange() const;

    const Document& m_document;
    const TimeWindow& m_window;
    FigureSpec m_spec;
    QComboBox* m_preset;
    QDoubleSpinBox* m_width;
    QDoubleSpinBox* m_height;
    QComboBox* m_unit;
    QSpinBox* m_dpi;
    QSpinBox* m_textScale;
    QComboBox* m_content;
    QComboBox* m_ground;
    QComboBox* m_time;
    QLineEdit* m_from;
    QLineEdit* m_to;
    QCheckBox* m_carriesView;
    QComboBox* m_data;
    QCheckBox* m_hasOutlines;
    QCheckBox* m_isPicture;
    QLineEdit* m_title;
    QLineEdit* m_subtitle;
    QPlainTextEdit* m_caption;
    QLineEdit* m_sources;
    QPlainTextEdit* m_notes;
    CalloutList* m_callouts;
};

}  // namespace fulcrum
