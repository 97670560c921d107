// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts of a presentation around its slides, as PowerPoint and LibreOffice expect them: master, layout,
// theme, notes, relations and types. Knows XML and nothing of figures.
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

#include "models/exchange/zip_archive.h"

namespace fulcrum {

struct PptxSlide {
    QByteArray shapes;  ///< elements of the shape tree
    QString title;
    QString altText;            ///< of all shapes together; empty: they are not grouped
    QString notes;              ///< empty: none
    std::vector<int> pictures;  ///< numbers of those that the shapes refer to
};

struct PptxPackage {
    qint64 width = 0;  ///< of each slide, in 12,700ths of a point
    qint64 height = 0;
    std::vector<PptxSlide> slides;
    std::vector<QByteArray> pictures;  ///< PNG, by number
    QString view;                      ///< kept as the document's own property; empty: none
};

/// The parts in their order, content types first.
std::vector<ZipPart> pptxParts(const PptxPackage& package);

}  // namespace fulcrum
