// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A code book out and in: as CSV (RFC 4180) for spreadsheets, and as REFI-QDA codebook XML (.qdc,
// urn:QDA-XML:codebook:1.0), which other programs of qualitative research read. What a format cannot hold is
// taken from the code of the same id that is known already, so that a round trip through another program
// loses nothing. Errors name the line. Pure functions.
#pragma once

#include <QByteArray>
#include <QStringList>
#include <span>
#include <vector>

#include "models/domain/code.h"
#include "models/domain/result.h"

namespace fulcrum {

struct CodeBook {
    std::vector<Code> codes;
    QStringList notes;  ///< what was in the file and is left out, a sentence each without its full stop
};

/// The first row names the columns: id, name, parent, definition, colour, key, examples; `name` must be among
/// them. An empty id is made of the name, or is that of the known code of this name. Examples stand one a
/// line. `known` are the codes of the project.
Result<CodeBook> readCodeBookCsv(const QByteArray& bytes, const QString& file, std::span<const Code> known);
/// Cells that a spreadsheet would compute are led by an apostrophe, which reading takes off again.
QByteArray writeCodeBookCsv(std::span<const Code> codes);

/// Document types and entities are refused. A code whose guid is that of a known code is that code, under the
/// id it has.
Result<CodeBook> readCodeBookQdc(const QByteArray& bytes, const QString& file, std::span<const Code> known);
/// Keys and examples have no place in it.
QByteArray writeCodeBookQdc(std::span<const Code> codes);

/// The guid of a code in REFI-QDA, in lower case without braces: its id where that is one, else one made of
/// it, the same each time.
QString guidOf(const QString& codeId);

/// What is wrong with a code by itself, if anything is. Private to exchange.
std::optional<Error> faultIn(const Code& code, const QString& where);

}  // namespace fulcrum
