// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables of separated values read row by row, whatever the size of the file: only one row and one block of
// bytes are in memory. Separator and encoding (UTF-8, UTF-16, Windows-1252) are found out from the beginning.
// Quotation marks may hold separators and line ends; rows may have any number of cells. A row that is no
// valid text says so; a quotation that never ends, a cell or a row beyond the limits ends the reading with an
// error that names the line. Belongs to one thread.
#pragma once

#include <QIODevice>
#include <QStringDecoder>
#include <QStringEncoder>
#include <optional>

#include "models/exchange/csv.h"

namespace fulcrum {

struct CsvDialect {
    enum class Encoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };
    Encoding encoding = Encoding::Utf8;
    char separator = ',';

    bool operator==(const CsvDialect&) const = default;
};

/// `beginning` is the file's first part, or all of it.
CsvDialect csvDialectOf(const QByteArray& beginning);
/// How much of the beginning is looked at, in bytes.
inline constexpr qint64 kCsvBeginning = qint64{256} * 1024;

class CsvStream {
public:
    /// Opens nothing: `device` is open for reading, outlives this, and can be peeked.
    CsvStream(QIODevice& device, QString file);

    const CsvDialect& dialect() const { return m_dialect; }
    /// False at the end, or after an error. Rows without text are passed over. A cell that is led by an
    /// apostrophe against formulas loses it.
    bool next(CsvRow& row);
    /// Whether all bytes of the last row were text of the encoding.
    bool isValidText() const { return m_isValidText; }
    const std::optional<Error>& error() const { return m_error; }

private:
    int take() {
        return m_at < m_block.size() || refill() ? static_cast<unsigned char>(m_block[m_at++]) : -1;
    }
    int peek() { return m_at < m_block.size() || refill() ? static_cast<unsigned char>(m_block[m_at]) : -1; }
    bool refill();
    bool readRow(CsvRow& row);
    /// The character that ends the cell, or -1 at the end of the file.
    int readCell();
    int readQuoted();
    void endCell(CsvRow& row);
    /// False if the row is too long.
    bool grow(const char* bytes, qsizetype size);
    /// Takes what stands in the block before the next mark or end of a line.
    bool growTo(char mark);
    void fail(const QString& what, const QString& mend);

    QIODevice& m_device;
    QString m_file;
    CsvDialect m_dialect;
    QStringDecoder m_decoder;  ///< of UTF-16
    QStringEncoder m_encoder{QStringEncoder::Utf8};
    QByteArray m_block;        ///< UTF-8
    qsizetype m_at = 0;
    QByteArray m_cell;
    qsizetype m_rowSize = 0;
    int m_line = 1;
    int m_rowLine = 1;
    bool m_isValidText = true;
    std::optional<Error> m_error;
};

}  // namespace fulcrum
