// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/foreign/csv_stream.h"

#include <algorithm>
#include <array>

#include "models/exchange/foreign/foreign_text.h"
#include "models/exchange/json_document.h"
#include "models/exchange/windows_1252.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;
using Encoding = CsvDialect::Encoding;

constexpr qint64 kBlock = qint64{256} * 1024;
constexpr qsizetype kLongestRow = qsizetype{8} * 1024 * 1024;
constexpr qsizetype kMostCells = 2000;
const QByteArray kSeparators = ",;\t|";

Encoding encodingOf(const QByteArray& beginning) {
    if (beginning.startsWith("\xff\xfe")) {
        return Encoding::Utf16LittleEndian;
    }
    if (beginning.startsWith("\xfe\xff")) {
        return Encoding::Utf16BigEndian;
    }
    // Every other byte of western UTF-16 is zero.
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < beginning.size(); ++i) {
        zeros[static_cast<std::size_t>(i % 2)] += beginning[i] == '\0' ? 1 : 0;
    }
    if (zeros[0] + zeros[1] > beginning.size() / 4) {
        return zeros[1] > zeros[0] ? Encoding::Utf16LittleEndian : Encoding::Utf16BigEndian;
    }
    // The last character may be cut.
    for (qsizetype cut = 0; cut < 4 && cut <= beginning.size(); ++cut) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(QByteArrayView(beginning).chopped(cut));
        if (!decoder.hasError()) {
            return Encoding::Utf8;
        }
    }
    return Encoding::Windows1252;
}

/// How often the separator stands in each of the first records, outside of quotations.
std::vector<int> countsOf(const QByteArray& text, char separator) {
    constexpr std::size_t kRecords = 20;
    std::vector<int> counts;
    int count = 0;
    bool isQuoted = false;
    bool isStart = true;
    bool isEmpty = true;
    for (const char c : text) {
        const bool isEnd = !isQuoted && (c == '\n' || c == '\r');
        if (isEnd && !isEmpty) {
            counts.push_back(count);
            if (counts.size() == kRecords) {
                break;
            }
        }
        if (c == '"' && (isStart || isQuoted)) {
            isQuoted = !isQuoted;
        }
        const bool isSeparator = !isQuoted && c == separator;
        count = isEnd ? 0 : count + (isSeparator ? 1 : 0);
        isStart = isEnd || isSeparator;
        isEmpty = isEnd;
    }
    if (!isEmpty && counts.empty()) {
        counts.push_back(count);
    }
    return counts;
}

/// The one that stands equally often in most of the first records, and among those the most frequent.
char separatorOf(const QByteArray& text) {
    char best = ',';
    std::pair<std::ptrdiff_t, int> most{0, 0};
    for (const char separator : kSeparators) {
        const std::vector<int> counts = countsOf(text, separator);
        if (counts.empty() || counts.front() == 0) {
            continue;
        }
        const std::pair quality{std::ranges::count(counts, counts.front()), counts.front()};
        if (quality > most) {
            most = quality;
            best = separator;
        }
    }
    return best;
}

}  // namespace

CsvDialect csvDialectOf(const QByteArray& beginning) {
    CsvDialect dialect;
    dialect.encoding = encodingOf(beginning);
    QByteArray text = beginning;
    if (dialect.encoding == Encoding::Utf16LittleEndian || dialect.encoding == Encoding::Utf16BigEndian) {
        QStringDecoder decoder(dialect.encoding == Encoding::Utf16LittleEndian ? QStringDecoder::Utf16LE
                                                                               : QStringDecoder::Utf16BE);
        text = QString(decoder(beginning)).toUtf8();
    }
    if (text.startsWith("\xef\xbb\xbf")) {
        text.remove(0, 3);
    }
    constexpr qsizetype kMark = 5;
    const bool isMarked = text.startsWith("sep=") && text.size() > kMark;
    dialect.separator = isMarked ? text[kMark - 1] : separatorOf(text);
    return dialect;
}

CsvStream::CsvStream(QIODevice& device, QString file) : m_device(device), m_file(std::move(file)) {
    m_dialect = csvDialectOf(device.peek(kCsvBeginning));
    if (m_dialect.encoding == Encoding::Utf16LittleEndian) {
        m_decoder = QStringDecoder(QStringDecoder::Utf16LE);
    } else if (m_dialect.encoding == Encoding::Utf16BigEndian) {
        m_decoder = QStringDecoder(QStringDecoder::Utf16BE);
    }
    refill();
    if (m_block.startsWith("\xef\xbb\xbf")) {
        m_at = 3;
    }
    // A line of Excel's that names the separator.
    if (m_block.mid(m_at, 4) == "sep=") {
        while (peek() >= 0 && take() != '\n') {
        }
        ++m_line;
    }
}

bool CsvStream::refill() {
    m_at = 0;
    do {
        m_block = m_device.read(kBlock);
        if (m_block.isEmpty()) {
            return false;
        }
        if (m_decoder.isValid()) {
            // A character of two units may be cut between two blocks; the encoder keeps its first half.
            m_block = m_encoder(QString(m_decoder(m_block)));
        } else if (m_dialect.encoding == Encoding::Windows1252) {
            m_block = textFromWindows1252(m_block).toUtf8();
        }
    } while (m_block.isEmpty());
    return true;
}

void CsvStream::fail(const QString& what, const QString& mend) {
    m_error = Error{atLine(m_file, m_rowLine), what, mend};
}

bool CsvStream::grow(const char* bytes, qsizetype size) {
    m_rowSize += size;
    if (m_rowSize > kLongestRow) {
        fail(ForeignText::tr("the row that begins here is longer than %1 MiB").arg(kLongestRow / 1024 / 1024),
             ForeignText::tr("Look for a quotation mark that is never closed"));
        return false;
    }
    m_cell.append(bytes, size);
    return true;
}

bool CsvStream::growTo(char mark) {
    const char* const begin = m_block.constData() + m_at;
    const char* const end = m_block.constData() + m_block.size();
    const char* const found =
        std::find_if(begin, end, [mark](char c) { return c == mark || c == '\n' || c == '\r'; });
    m_at += found - begin;
    return grow(begin, found - begin);
}

int CsvStream::readQuoted() {
    for (;;) {
        if (!growTo('"')) {
            return -1;
        }
        const int c = take();
        if (c < 0) {
            fail(ForeignText::tr("a quotation that begins in this row never ends"),
                 ForeignText::tr("Close it with a quotation mark"));
            return -1;
        }
        if (c == '"') {
            if (peek() != '"') {
                return take();
            }
            take();
        } else if (c == '\n' || (c == '\r' && peek() != '\n')) {
            ++m_line;
        }
        const char held = static_cast<char>(c);
        if (!grow(&held, 1)) {
            return -1;
        }
    }
}

int CsvStream::readCell() {
    m_cell.resize(0);
    int c = take();
    if (c == '"') {
        c = readQuoted();
    }
    const int separator = static_cast<unsigned char>(m_dialect.separator);
    while (c >= 0 && c != separator && c != '\n' && c != '\r') {
        const char held = static_cast<char>(c);
        if (!grow(&held, 1) || !growTo(m_dialect.separator)) {
            return -1;
        }
        c = take();
    }
    if (c == '\r' && peek() == '\n') {
        take();
        c = '\n';
    }
    return c;
}

void CsvStream::endCell(CsvRow& row) {
    const bool isPlain = std::ranges::none_of(m_cell, [](char c) { return c < 0x20 || c == 0x7F; });
    QString cell;
    if (isPlain) {
        cell = QString::fromLatin1(m_cell);
    } else {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        cell = decoder(m_cell);
        m_isValidText = m_isValidText && !decoder.hasError() && !m_cell.contains('\0');
    }
    row.cells.append(meantByCell(cell));
}

bool CsvStream::readRow(CsvRow& row) {
    row.cells.clear();
    m_rowLine = m_line;
    row.line = m_line;
    m_rowSize = 0;
    m_isValidText = true;
    for (;;) {
        const int end = readCell();
        if (m_error) {
            return false;
        }
        endCell(row);
        if (row.cells.size() > kMostCells) {
            fail(ForeignText::tr("the row has more than %1 cells").arg(kMostCells),
                 ForeignText::tr("Divide the table"));
            return false;
        }
        if (end < 0 || end == '\n' || end == '\r') {
            ++m_line;
            return true;
        }
    }
}

bool CsvStream::next(CsvRow& row) {
    while (!m_error && peek() >= 0 && readRow(row)) {
        const bool isEmpty = std::ranges::all_of(
            row.cells, [](const QString& cell) { return QStringView(cell).trimmed().isEmpty(); });
        if (!isEmpty) {
            return true;
        }
    }
    return false;
}

}  // namespace fulcrum
