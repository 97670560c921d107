// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csv.h"

#include <QStringDecoder>
#include <algorithm>

#include "models/exchange/exchange_text.h"
#include "models/exchange/json_document.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// Whether a spreadsheet would compute it, whatever apostrophes stand before it.
bool looksComputed(const QString& cell) {
    static const QString signs = u"=+-@\t\r"_s;
    const auto first = std::find_if(cell.begin(), cell.end(), [](QChar c) { return c != u'\''; });
    return first != cell.end() && signs.contains(*first);
}

/// The separator that occurs most in the first line, outside of quotations.
QChar separatorOf(const QString& text) {
    int counts[3] = {0, 0, 0};
    static const QString separators = u",;\t"_s;
    bool isQuoted = false;
    for (const QChar c : text) {
        if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (c == u'\n' || c == u'\r')) {
            break;
        } else if (const auto at = separators.indexOf(c); !isQuoted && at >= 0) {
            ++counts[at];
        }
    }
    return separators[std::max_element(counts, counts + 3) - counts];
}

class CsvReading {
public:
    explicit CsvReading(const QString& text) : m_text(text), m_separator(separatorOf(text)) {}

    /// False if the last quotation is not closed.
    bool read() {
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            const QChar c = m_text[i];
            const bool isPairedQuote = c == u'"' && i + 1 < m_text.size() && m_text[i + 1] == u'"';
            if (c == u'\n' || (c == u'\r' && (i + 1 == m_text.size() || m_text[i + 1] != u'\n'))) {
                ++m_line;
            }
            if (m_isQuoted && isPairedQuote) {
                m_cell += c;
                ++i;
            } else if (c == u'"' && (m_isQuoted || m_cell.isEmpty())) {
                m_isQuoted = !m_isQuoted;
            } else if (m_isQuoted) {
                m_cell += c;
            } else if (c == m_separator) {
                endCell();
            } else if (c == u'\n' || c == u'\r') {
                endRow();
            } else {
                m_cell += c;
            }
        }
        endRow();
        return !m_isQuoted;
    }
    std::vector<CsvRow> rows() { return std::move(m_rows); }
    /// Where the row begins that was read last.
    int lastRow() const { return m_lastFirstLine; }

private:
    void endCell() {
        m_cells += meantByCell(m_cell);
        m_cell.clear();
    }
    void endRow() {
        endCell();
        const bool isEmpty = std::all_of(m_cells.begin(), m_cells.end(),
                                         [](const QString& cell) { return cell.trimmed().isEmpty(); });
        if (!isEmpty) {
            m_rows.push_back({m_firstLine, m_cells});
        }
        m_cells.clear();
        m_lastFirstLine = m_firstLine;
        m_firstLine = m_line;
    }

    const QString& m_text;
    QChar m_separator;
    QString m_cell;
    QStringList m_cells;
    std::vector<CsvRow> m_rows;
    bool m_isQuoted = false;
    int m_line = 1;
    int m_firstLine = 1;
    int m_lastFirstLine = 1;
};

}  // namespace

Result<std::vector<CsvRow>> readCsv(const QByteArray& bytes, const QString& file) {
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError()) {
        return Error{file, ExchangeText::tr("the text is not valid UTF-8"),
                     ExchangeText::tr("Save the file as UTF-8")};
    }
    if (text.contains(QChar(u'\0'))) {
        return Error{file, ExchangeText::tr("the text holds a null character"),
                     ExchangeText::tr("Remove it")};
    }
    CsvReading reading(text);
    if (!reading.read()) {
        return Error{atLine(file, reading.lastRow()),
                     ExchangeText::tr("a quotation that begins in this row never ends"),
                     ExchangeText::tr("Close it with a quotation mark")};
    }
    return reading.rows();
}

QString meantByCell(const QString& cell) {
    return cell.startsWith(u'\'') && looksComputed(cell) ? cell.mid(1) : cell;
}

QByteArray csvRow(const QStringList& cells) {
    QStringList written;
    for (QString cell : cells) {
        if (looksComputed(cell)) {
            cell.prepend(u'\'');
        }
        const bool needsQuotes = std::any_of(cell.begin(), cell.end(), [](QChar c) {
            return c == u'"' || c == u',' || c == u'\n' || c == u'\r' || c == u';' || c == u'\t';
        });
        written += needsQuotes ? QString(u'"' + cell.replace(u'"', u"\"\""_s) + u'"') : cell;
    }
    return written.join(u',').toUtf8() + "\r\n";
}

}  // namespace fulcrum
