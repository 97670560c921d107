// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The file formats that `import` and `export` speak, and the words they are chosen by.
#pragma once

#include <QString>
#include <optional>

namespace fulcrum {

enum class ExchangeFormat { Fulcrum, EventLines, WebAnnotation, CodesCsv, Qdc };

/// "fulcrum" (or "json"), "jsonl", "web-annotation", "codes-csv", "qdc".
std::optional<ExchangeFormat> exchangeFormatNamed(const QString& name);
/// What the end of the file's name says: .json, .jsonl or .ndjson, .jsonld, .qdc; nothing for all others.
std::optional<ExchangeFormat> exchangeFormatOf(const QString& path);
/// The names, for messages.
QString exchangeFormatNames();

}  // namespace fulcrum
