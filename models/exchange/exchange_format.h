// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The file formats that come in and go out, in one table: how the command line calls each, what its files are
// called, and what it holds. A new format is a new row here, a case in exchange_reader.cpp and one in
// exchange_writer.cpp. Plain values.
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <span>

namespace fulcrum {

enum class ExchangeFormat {
    Fulcrum,
    EventLines,
    WebAnnotation,
    CodesCsv,
    Qdc,
    // Of other programs (models/exchange/foreign).
    Csv,
    TimelineJs,
    TimelineJsSheet,
    VisTimeline,
    ICalendar,
    TimelineProject,
    Simile,
    CslJson,
    BibTex,
    Ris,
    Xlsx
};

/// What a file of the format is made of.
enum class ExchangeMatter { Project, Events, Notes, Codes };

struct ExchangeFormatInfo {
    ExchangeFormat format;
    QString name;         ///< on the command line
    QStringList endings;  ///< of files, the first is the one that is written; lower case
    ExchangeMatter matter;
    bool isRead = true;
    bool isWritten = true;
    /// Whether a file's ending says that it is of this format, where nothing in the file speaks against it.
    bool isKnownByEnding = true;
};

std::span<const ExchangeFormatInfo> exchangeFormats();
const ExchangeFormatInfo& infoOf(ExchangeFormat format);

/// By its name on the command line ("json" is "fulcrum").
std::optional<ExchangeFormat> exchangeFormatNamed(const QString& name);
/// What the end of the file's name says; nothing where that does not tell.
std::optional<ExchangeFormat> exchangeFormatOf(const QString& path);
/// The names, for messages: "fulcrum, jsonl and qdc".
QString exchangeFormatNames();
/// Those that can be read, or written, with bars between them, for the usage of commands.
QString readFormatNames();
QString writtenFormatNames();

}  // namespace fulcrum
