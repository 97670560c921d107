// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One list of bars of the sensitivity panel: a name and a bar a row, drawn to one scale. A list like any
// other to keyboard and screen reader, whose rows say in words what their bars show. GUI thread.
#pragma once

#include <QStandardItemModel>
#include <QTreeView>
#include <vector>

#include "widgets/common/theme.h"
#include "widgets/leverage/sensitivity_rows.h"

namespace fulcrum {

class SensitivityChart : public QTreeView {
    Q_OBJECT
public:
    /// What the two numbers of a row are: the ends of a swing about a middle, or shares from 0, the first
    /// filled and the second in outline.
    enum class Bars { Swings, Shares };

    explicit SensitivityChart(Bars bars, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setTitles(const QString& name, const QString& caption);

    /// `middle` is where swings start from, in points; shares start from 0.
    void showRows(std::vector<SensitivityRow> rows, double middle = 0);

    const std::vector<SensitivityRow>& rows() const { return m_rows; }
    double middle() const { return m_middle; }
    Bars bars() const { return m_bars; }
    const Theme& theme() const { return m_theme; }

    /// The values at the left and at the right end of the room for bars.
    double lowest() const { return m_lowest; }
    double highest() const { return m_highest; }
    /// Pixels that the longest text needs before and behind a bar.
    int roomBefore() const { return m_roomBefore; }
    int roomBehind() const { return m_roomBehind; }

private:
    void measure();

    Bars m_bars;
    Theme m_theme = Theme::light();
    QStandardItemModel m_model;
    std::vector<SensitivityRow> m_rows;
    double m_middle = 0;
    double m_lowest = 0;
    double m_highest = 1;
    int m_roomBefore = 0;
    int m_roomBehind = 0;
};

}  // namespace fulcrum
