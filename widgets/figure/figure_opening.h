// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A figure opens again: each file carries what FigureRecord says (PNG as a text, SVG in its metadata, PDF in
// its XMP packet, PPTX as a property of the document), and here it is put in and found again. Reading looks
// at the carrier alone and never draws what is in the file. GUI thread, for the text of pictures.
#pragma once

#include <QByteArray>

#include "models/exchange/figure_json.h"
#include "widgets/figure/figure_composition.h"

namespace fulcrum {

/// The record of this page as ASCII text (base64), to be put into a file; empty where it is to carry none.
QByteArray carriedRecord(const FigureComposition& page);

/// The key under which PNG and PPTX keep it, and what stands around it in SVG and PDF.
inline constexpr const char* kRecordKey = "FulcrumView";
QByteArray svgMetadata(const QByteArray& carried);
QByteArray pdfMetadata(const QByteArray& carried, const QString& title);

/// Whether the name is that of a figure.
bool isFigureFile(const QString& path);
/// Fails, in words, if the file cannot be read, carries no record, or a damaged or newer one.
Result<FigureRecord> figureRecord(const QString& path);

/// The spec that the record tells of: its view and options. Fails if its link cannot be read.
Result<FigureSpec> specOf(const FigureRecord& record, const QString& file);

}  // namespace fulcrum
