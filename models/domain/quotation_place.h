// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a quotation stands in a text. Places are counted in code points, as the W3C model does, while QString
// counts UTF-16 units: every conversion is here. A quotation whose text has changed is found again by its
// words and by what stood around them. Pure functions.
#pragma once

#include <QString>
#include <optional>

#include "models/domain/annotation.h"

namespace fulcrum {

/// How many code points the text has.
int codePointCount(QStringView text);
/// The UTF-16 unit at which the code point of this number begins; the length of the text beyond its end.
qsizetype unitAt(QStringView text, int codePoint);
/// The code points from `start` up to `end`; what lies beyond the text is left out.
QString codePointsBetween(const QString& text, int start, int end);

/// The quotation with its place in `text` as it is now, or nothing if its words are not there. Words that
/// stand there several times are told apart by prefix and suffix, then by nearness to the former place.
/// Without words the place alone decides, and the words at it are filled in.
std::optional<QuotationTarget> placedIn(const QString& text, const QuotationTarget& quotation);

}  // namespace fulcrum
