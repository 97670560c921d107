// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the sensitivity panel says, ready to be drawn: a row a parameter or track with its two numbers, and
// the sentences above the charts. Pure functions of the document and of what models/leverage/sensitivity.h
// found.
#pragma once

#include <QColor>
#include <QString>
#include <vector>

#include "models/document/document.h"
#include "models/leverage/sensitivity.h"
#include "widgets/common/project_colours.h"
#include "widgets/common/theme.h"

namespace fulcrum {

struct SensitivityRow {
    QString key;  ///< the parameter's name, or the track's id
    QString label;
    QColor colour;
    double first = 0;   ///< the balance at the low end, or the share alone
    double second = 0;  ///< the balance at the high end, or the share with interactions
    QString firstText;  ///< written where the bar begins
    QString secondText;
    QString words;  ///< the row as a sentence
};

/// One row a bar, in its order.
std::vector<SensitivityRow> swingRows(const Document& document, const ProjectColours& colours,
                                      const Theme& theme, const std::vector<TornadoBar>& bars);

/// One row a parameter, largest first as drawn: within 0…1, and with interactions at least what it is alone.
std::vector<SensitivityRow> indexRows(const Document& document, const ProjectColours& colours,
                                      const Theme& theme, const SensitivityIndices& indices);

/// One row a track that has a share of the variance, largest first.
std::vector<SensitivityRow> weightRows(const Document& document, const ProjectColours& colours,
                                       const std::vector<double>& shares);

/// Whether a parameter by itself can change which side leads.
QString swingsInWords(const Document& document, const std::vector<TornadoBar>& bars, double net);

/// Which parameter decides most, and how much the parameters do only together.
QString indicesInWords(const Document& document, const SensitivityIndices& indices, Day day);

/// Which track's weight matters most, from weightRows().
QString weightsInWords(const std::vector<SensitivityRow>& rows);

}  // namespace fulcrum
