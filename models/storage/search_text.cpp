// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/search_text.h"

#include <QStringList>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

bool isLowSurrogate(QStringView text, qsizetype at) { return at < text.size() && text[at].isLowSurrogate(); }

QString quoted(const TextTerm& term) {
    QString text = spaced(term.text);
    // SQLite would take the text to end there.
    text.replace(QChar(u'\0'), u' ').replace(u'"', u' ');
    return QString(u'"' + text + u'"' + (term.isPrefix ? u" *"_s : QString()));
}

/// Whether any of it may be set apart. The bits of all characters together tell at once that none is, and the
/// compiler makes one instruction of many of these steps.
bool mayHoldIdeographs(QStringView text) {
    constexpr char16_t kFirst = 0x2E80;
    char16_t all = 0;
    for (const QChar c : text) {
        all = static_cast<char16_t>(all | c.unicode());
    }
    return all >= kFirst;
}

/// Texts one below the other, as they are indexed; blank lines say nothing. A single one is not copied.
class Lines {
public:
    Lines& operator<<(const QString& line) {
        if (m_text.isEmpty()) {
            m_text = line;
        } else if (!line.isEmpty()) {
            m_text += u'\n';
            m_text += line;
        }
        return *this;
    }
    Lines& operator<<(const QStringList& lines) {
        for (const QString& line : lines) {
            *this << line;
        }
        return *this;
    }
    QString text() const { return mayHoldIdeographs(m_text) ? spaced(m_text) : m_text; }

private:
    QString m_text;
};

QString joined(std::span<const TextTerm> terms, bool isExcluded, const QString& joint) {
    QStringList parts;
    for (const TextTerm& term : terms) {
        if (term.isExcluded == isExcluded) {
            parts += quoted(term);
        }
    }
    return parts.join(joint);
}

}  // namespace

bool isIdeographic(QChar character) {
    const char16_t unit = character.unicode();
    return (unit >= 0x2E80 && unit <= 0x9FFF) || (unit >= 0xAC00 && unit <= 0xD7AF) ||
           (unit >= 0xF900 && unit <= 0xFAFF) || (unit >= 0xFF66 && unit <= 0xFF9F) ||
           (unit >= 0xD840 && unit <= 0xD88F);
}

QString spaced(QStringView text) {
    QString result;
    result.reserve(text.size() + text.size() / 4);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isIdeographic(text[i])) {
            result += text[i];
            continue;
        }
        result += u' ';
        result += text[i];
        if (text[i].isHighSurrogate() && isLowSurrogate(text, i + 1)) {
            result += text[++i];
        }
        result += u' ';
    }
    return result;
}

SearchText searchTextOf(const Event& event, const QStringList& notes) {
    Lines titles;
    titles << event.title << event.shortTitle;
    // Short titles in other languages say nothing that a title does not say.
    for (const auto& translation : event.titleIn) {
        titles << translation.second;
    }
    Lines body;
    body << event.summary << event.instrument;
    for (const Claim& claim : event.claims) {
        body << claim.by << claim.claim << claim.source;
    }
    Lines words;
    words << event.tags << event.people << event.places;
    Lines sources;
    for (const Source& source : event.sources) {
        sources << source.title << source.publisher;
    }
    Lines noted;
    noted << notes;
    return {titles.text(), body.text(), words.text(), sources.text(), noted.text()};
}

QString matchExpression(std::span<const TextTerm> terms) {
    const QString wanted = joined(terms, false, u" AND "_s);
    const QString excluded = exclusionExpression(terms);
    return wanted.isEmpty() || excluded.isEmpty() ? wanted : u"(%1) NOT (%2)"_s.arg(wanted, excluded);
}

QString exclusionExpression(std::span<const TextTerm> terms) { return joined(terms, true, u" OR "_s); }

QString titleExpression(const QString& words) {
    return QString(u"title : "_s + quoted({words, false, false}));
}

}  // namespace fulcrum
