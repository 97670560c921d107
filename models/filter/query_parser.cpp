// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter/query_parser.h"

#include <algorithm>

#include "models/filter/date_period.h"
#include "models/filter/query_scanner.h"
#include "models/filter/query_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kLongestQuery = 4000;
constexpr std::size_t kMostParts = 100;
constexpr int kHeaviest = 5;

/// Letters and digits of all scripts; a text without any finds nothing.
bool isSearchable(const QString& text) {
    return std::ranges::any_of(text.toUcs4(), [](uint point) { return QChar::isLetterOrNumber(point); });
}

/// "Tariff*" with one letter of an alphabet would find a twentieth of all there is; one Chinese character is
/// a word.
bool isShortBeginning(const QString& text) {
    constexpr char16_t kFirstIdeographic = 0x2E80;
    const QString last = text.simplified().section(u' ', -1);
    return last.size() < 2 && (last.isEmpty() || last[0].unicode() < kFirstIdeographic);
}

class Parser {
public:
    Parser(const QString& text, const FilterVocabulary& vocabulary)
        : m_text(text), m_vocabulary(vocabulary) {}

    ParsedQuery parsed() {
        if (m_text.size() > kLongestQuery) {
            fail(kLongestQuery, m_text.size() - kLongestQuery,
                 u"the query is longer than %1 characters"_s.arg(kLongestQuery), u"Shorten it"_s);
            return std::move(m_parsed);
        }
        const std::vector<ScannedItem> items = scanQuery(m_text, kMostParts + 1);
        if (items.size() > kMostParts) {
            fail(items.back().position, m_text.size() - items.back().position,
                 u"the query has more than %1 parts"_s.arg(kMostParts), u"Shorten it"_s);
            return std::move(m_parsed);
        }
        for (const ScannedItem& item : items) {
            item.field.isEmpty() ? readTerm(item) : readField(item);
        }
        checkBounds();
        if (!m_parsed.isOk()) {
            m_parsed.filter = {};
        }
        return std::move(m_parsed);
    }

private:
    void fail(qsizetype position, qsizetype length, const QString& what, const QString& mend) {
        m_parsed.errors.push_back({position, length, what, mend});
    }
    void fail(const ScannedItem& item, const QString& what, const QString& mend) {
        fail(item.position, item.length, what, mend);
    }
    void fail(const ScannedText& text, const QString& what, const QString& mend) {
        fail(text.position, text.length, what, mend);
    }

    bool isClosed(const ScannedText& text) {
        if (!text.isClosed) {
            fail(text, u"the quote is not closed"_s, u"Add a \" at its end"_s);
        }
        return text.isClosed;
    }

    void readTerm(const ScannedItem& item) {
        const ScannedText& word = item.values.front();
        if (!isClosed(word)) {
            return;
        }
        if (!isSearchable(word.text)) {
            fail(item, u"there is no letter or digit to look for"_s, u"Write a word, or remove it"_s);
            return;
        }
        if (item.isPrefix && isShortBeginning(word.text)) {
            fail(item, u"one letter is too short a beginning"_s, u"Write two letters or more before the *"_s);
            return;
        }
        m_parsed.filter.add(TextTerm{word.text, item.isPrefix, item.isExcluded});
    }

    void readField(const ScannedItem& item) {
        if (item.field.compare(u"contested"_s, Qt::CaseInsensitive) == 0) {
            readContested(item);
            return;
        }
        const std::optional<FilterField> named = filterFieldFromText(item.field);
        if (!named) {
            fail(item.position, item.length, u"there is no field \"%1\""_s.arg(item.field),
                 u"Use one of the fields, or put the words in quotes"_s);
            return;
        }
        if (std::ranges::any_of(item.values, [](const ScannedText& value) { return value.text.isEmpty(); })) {
            fail(item, u"a value is missing after \"%1%2\""_s.arg(item.field, item.comparison),
                 mendFor(*named));
            return;
        }
        for (const ScannedText& value : item.values) {
            if (!isClosed(value)) {
                return;
            }
        }
        // "to:China" is said of the target; days begin with a digit.
        const bool isTarget = *named == FilterField::To && !item.values.front().text[0].isDigit();
        const FilterField field = isTarget ? FilterField::Against : *named;
        if (item.comparison != u":"_s && item.comparison != u"="_s && field != FilterField::Severity) {
            fail(item, u"\"%1\" cannot be compared with \"%2\""_s.arg(item.field, item.comparison),
                 u"Write \"%1:\""_s.arg(item.field));
            return;
        }
        field == FilterField::Severity ? readSeverity(item)
        : isBound(field)               ? readBound(item, field)
                                       : readValues(item, field);
    }

    void readValues(const ScannedItem& item, FilterField field) {
        FilterClause clause{field, {}, item.isExcluded};
        for (const ScannedText& value : item.values) {
            if (field == FilterField::InForce && !periodFromText(value.text)) {
                fail(value, u"\"%1\" is no date"_s.arg(value.text), mendFor(field));
                return;
            }
            if (!m_vocabulary.isClosed(field)) {
                clause.values += value.text;
                continue;
            }
            const std::optional<QString> known = m_vocabulary.valueOf(field, value.text);
            if (!known) {
                failUnknown(value, field);
                return;
            }
            clause.values += *known;
        }
        m_parsed.filter.add(clause);
    }

    void failUnknown(const ScannedText& value, FilterField field) {
        const QString nearest = m_vocabulary.nearestTo(field, value.text);
        fail(value,
             field == FilterField::Tag ? u"no event has the tag \"%1\""_s.arg(value.text)
                                       : u"there is no %1 \"%2\""_s.arg(toText(field), value.text),
             nearest.isEmpty() ? mendFor(field) : u"Perhaps \"%1\" is meant"_s.arg(nearest));
    }

    void readContested(const ScannedItem& item) {
        const QString value = item.values.front().text.toLower();
        const bool isYes = value == u"yes"_s;
        if (item.values.size() != 1 || (!isYes && value != u"no"_s)) {
            fail(item, u"an event is contested or not"_s, u"Write \"contested:yes\" or \"contested:no\""_s);
            return;
        }
        m_parsed.filter.add(FilterClause{FilterField::Has, {u"claims"_s}, isYes == item.isExcluded});
    }

    void readSeverity(const ScannedItem& item) {
        FilterClause clause{FilterField::Severity, {}, item.isExcluded};
        const bool isList = item.comparison == u":"_s || item.comparison == u"="_s;
        for (const ScannedText& value : item.values) {
            bool isNumber = false;
            const int severity = value.text.toInt(&isNumber);
            if (!isNumber || severity < 1 || severity > kHeaviest) {
                fail(value, u"\"%1\" is no severity"_s.arg(value.text), mendFor(FilterField::Severity));
                return;
            }
            for (int one = 1; one <= kHeaviest; ++one) {
                const bool isMeant = isList                       ? one == severity
                                     : item.comparison == u">="_s ? one >= severity
                                     : item.comparison == u"<="_s ? one <= severity
                                     : item.comparison == u">"_s  ? one > severity
                                                                  : one < severity;
                if (isMeant) {
                    clause.values += QString::number(one);
                }
            }
        }
        if (!isList && item.values.size() > 1) {
            fail(item, u"\"%1\" compares with one number"_s.arg(item.comparison),
                 u"Write \"severity:3,4\" for several"_s);
        } else if (clause.values.isEmpty()) {
            fail(item, u"no severity is meant by that"_s, mendFor(FilterField::Severity));
        } else {
            m_parsed.filter.add(clause);
        }
    }

    void readBound(const ScannedItem& item, FilterField field) {
        if (item.isExcluded) {
            fail(item, u"\"%1\" cannot be excluded"_s.arg(toText(field)), u"Remove the minus"_s);
        } else if (item.values.size() > 1 || !m_parsed.filter.valuesOf(field).isEmpty()) {
            fail(item, u"\"%1\" takes one day, and once"_s.arg(toText(field)), u"Keep one of them"_s);
        } else if (!periodFromText(item.values.front().text)) {
            fail(item.values.front(), u"\"%1\" is no date"_s.arg(item.values.front().text), mendFor(field));
        } else {
            m_parsed.filter.add(FilterClause{field, {item.values.front().text}, false});
            m_lastBound = item;
        }
    }

    void checkBounds() {
        const QStringList from = m_parsed.filter.valuesOf(FilterField::From);
        const QStringList to = m_parsed.filter.valuesOf(FilterField::To);
        if (!from.isEmpty() && !to.isEmpty() &&
            periodFromText(to.first())->until <= periodFromText(from.first())->from) {
            fail(m_lastBound, u"the end lies before the beginning"_s, u"Swap \"from\" and \"to\""_s);
        }
    }

    QString mendFor(FilterField field) const {
        constexpr std::size_t kMostOffered = 12;
        switch (field) {
            case FilterField::Severity:
                return u"Write a number from 1 to 5, as in \"severity>=3\""_s;
            case FilterField::InForce:
            case FilterField::From:
            case FilterField::To:
                return u"Write a date as 2025, 2025-04 or 2025-04-02"_s;
            case FilterField::Answers:
                return u"Write the id of an event, or words of its title in quotes"_s;
            default:
                break;
        }
        const std::vector<FilterWord>& words = m_vocabulary.wordsOf(field);
        if (words.empty() || words.size() > kMostOffered) {
            return field == FilterField::Tag ? u"Write a tag that an event has"_s
                                             : u"Write one of its values"_s;
        }
        QStringList values;
        for (const FilterWord& word : words) {
            values += quotedValue(word.value);
        }
        const QString last = values.takeLast();
        return values.isEmpty() ? QString(u"Write "_s + last)
                                : u"Write %1 or %2"_s.arg(values.join(u", "_s), last);
    }

    const QString& m_text;
    const FilterVocabulary& m_vocabulary;
    ParsedQuery m_parsed;
    ScannedItem m_lastBound;
};

}  // namespace

ParsedQuery parseQuery(const QString& text, const FilterVocabulary& vocabulary) {
    return Parser(text, vocabulary).parsed();
}

}  // namespace fulcrum
