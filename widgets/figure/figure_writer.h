// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One writer a format, from pages to the bytes of a file. Nothing here touches the disk. A file of pages
// takes one page after the other, since they share a scene. GUI thread.
#pragma once

#include <QByteArray>
#include <memory>

#include "widgets/figure/figure_composition.h"

namespace fulcrum {

Result<QByteArray> figurePng(const FigureComposition& page);
QByteArray figureSvg(const FigureComposition& page);

class FigurePages {
public:
    virtual ~FigurePages() = default;
    virtual Result<void> add(const FigureComposition& page) = 0;
    /// The whole file; once, after the last page.
    virtual Result<QByteArray> finish() = 0;
};

std::unique_ptr<FigurePages> pdfPages();
/// One slide a page, all of one size, and slides of sources behind them.
std::unique_ptr<FigurePages> pptxPages();

/// The picture of a page, for pictures, previews and the clipboard; null if there is not enough memory.
QImage figureImage(const FigureComposition& page, const QSize& pixels);

}  // namespace fulcrum
