// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter/query_scanner.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr QChar kFullColon{0xFF1A};
constexpr QChar kFullComma{0xFF0C};

bool isComma(QChar character) { return character == u',' || character == kFullComma; }
bool isColon(QChar character) { return character == u':' || character == kFullColon; }

class Scanner {
public:
    explicit Scanner(QStringView text) : m_text(text) {}

    bool skipBlanks() {
        while (m_at < m_text.size() && m_text[m_at].isSpace()) {
            ++m_at;
        }
        return m_at < m_text.size();
    }

    ScannedItem item() {
        ScannedItem item;
        item.position = m_at;
        if (now() == u'-' && m_at + 1 < m_text.size() && !m_text[m_at + 1].isSpace()) {
            item.isExcluded = true;
            ++m_at;
        }
        if (readField(item)) {
            readValues(item);
        } else {
            readWord(item);
        }
        item.length = m_at - item.position;
        return item;
    }

private:
    QChar now() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }
    bool isAtBlank() const { return m_at >= m_text.size() || m_text[m_at].isSpace(); }

    bool readField(ScannedItem& item) {
        qsizetype end = m_at;
        while (end < m_text.size() && (m_text[end].isLetter() || (m_text[end] == u'-' && end > m_at))) {
            ++end;
        }
        if (end == m_at || end == m_text.size()) {
            return false;
        }
        qsizetype after = end;
        QString comparison;
        if (isColon(m_text[end])) {
            comparison = u":"_s;
            ++after;
        }
        // "severity:>=3" is what those write who know colons from elsewhere.
        if (after < m_text.size() &&
            (m_text[after] == u'<' || m_text[after] == u'>' || m_text[after] == u'=')) {
            comparison = m_text[after++];
            if (comparison != u"="_s && after < m_text.size() && m_text[after] == u'=') {
                comparison += m_text[after++];
            }
        }
        if (comparison.isEmpty()) {
            return false;
        }
        item.field = m_text.mid(m_at, end - m_at).toString();
        item.comparison = comparison;
        m_at = after;
        return true;
    }

    void readValues(ScannedItem& item) {
        while (true) {
            item.values.push_back(isQuote(now()) ? quoted() : bare(true));
            if (!isComma(now())) {
                return;
            }
            ++m_at;
        }
    }

    void readWord(ScannedItem& item) {
        if (isQuote(now())) {
            item.values.push_back(quoted());
            if (now() == u'*') {
                item.isPrefix = true;
                ++m_at;
            }
            return;
        }
        ScannedText word = bare(false);
        if (word.text.endsWith(u'*')) {
            word.text.chop(1);
            item.isPrefix = true;
        }
        item.values.push_back(word);
    }

    ScannedText bare(bool isInList) {
        ScannedText text;
        text.position = m_at;
        while (!isAtBlank() && !(isInList && isComma(now()))) {
            text.text += m_text[m_at++];
        }
        text.length = m_at - text.position;
        return text;
    }

    /// Inside, a backslash lets the next quote or backslash stand for itself.
    ScannedText quoted() {
        ScannedText text;
        text.position = m_at++;
        text.isQuoted = true;
        text.isClosed = false;
        while (m_at < m_text.size()) {
            const QChar character = m_text[m_at++];
            if (isQuote(character)) {
                text.isClosed = true;
                break;
            }
            const bool isEscape = character == u'\\' && m_at < m_text.size() &&
                                  (isQuote(m_text[m_at]) || m_text[m_at] == u'\\');
            text.text += isEscape ? m_text[m_at++] : character;
        }
        text.length = m_at - text.position;
        return text;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

}  // namespace

bool isQuote(QChar character) {
    constexpr QStringView kQuotes = u"\"\u201C\u201D\u201E\u300C\u300D";
    return kQuotes.contains(character);
}

std::vector<ScannedItem> scanQuery(QStringView text, std::size_t most) {
    std::vector<ScannedItem> items;
    Scanner scanner(text);
    while (items.size() < most && scanner.skipBlanks()) {
        items.push_back(scanner.item());
    }
    return items;
}

}  // namespace fulcrum
