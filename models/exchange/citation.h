// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A published source as a citation in one of the usual styles: APA (7th edition), Chicago (17th edition,
// bibliography) and BibTeX. Pure functions; what a source does not say is left out, never made up.
#pragma once

#include <QString>
#include <vector>

#include "models/domain/event.h"

namespace fulcrum {

enum class CitationStyle : std::uint8_t { Apa, Chicago, BibTex };
inline constexpr int kCitationStyleCount = 3;

/// The word a style goes by in links: "apa", "chicago", "bibtex".
QString toText(CitationStyle style);
std::optional<CitationStyle> citationStyleFromText(QStringView text);

/// Plain text; BibTeX as an entry whose key is made of publisher, year and the first word of the title. Dates
/// are English, as the styles ask for in English texts.
QString citation(const Source& source, CitationStyle style);

/// A text with what BibTeX would read as its own signs escaped.
QString bibTexEscaped(const QString& text);

/// All of them, one a line, and BibTeX keys that differ.
QString citations(const std::vector<Source>& sources, CitationStyle style);

}  // namespace fulcrum
