// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter/query_parser.h"

#include <algorithm>

#include "models/domain/event.h"
#include "models/filter/date_period.h"
#include "models/filter/query_scanner.h"
#include "models/filter/query_text.h"
#include "models/filter/query_words.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kLongestQuery = 4000;
constexpr std::size_t kMostParts = 100;

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
                 QueryWords::tr("the query is longer than %1 characters").arg(kLongestQuery),
                 QueryWords::tr("Shorten it"));
            return std::move(m_parsed);
        }
        const std::vector<ScannedItem> items = scanQuery(m_text, kMostParts + 1);
        if (items.size() > kMostParts) {
            fail(items.back().position, m_text.size() - items.back().position,
                 QueryWords::tr("the query has more than %1 parts").arg(kMostParts),
                 QueryWords::tr("Shorten it"));
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
            fail(text, QueryWords::tr("the quote is not closed"), QueryWords::tr("Add a \" at its end"));
        }
        return text.isClosed;
    }

    void readTerm(const ScannedItem& item) {
        const ScannedText& word = item.values.front();
        if (!isClosed(word)) {
            return;
        }
        if (!isSearchable(word.text)) {
            fail(item, QueryWords::tr("there is no letter or digit to look for"),
                 QueryWords::tr("Write a word, or remove it"));
            return;
        }
        if (item.isPrefix && isShortBeginning(word.text)) {
            fail(item, QueryWords::tr("one letter is too short a beginning"),
                 QueryWords::tr("Write two letters or more before the *"));
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
            fail(item.position, item.length, QueryWords::tr("there is no field \"%1\"").arg(item.field),
                 QueryWords::tr("Use one of the fields, or put the words in quotes"));
            return;
        }
        if (std::ranges::any_of(item.values, [](const ScannedText& value) { return value.text.isEmpty(); })) {
            fail(item,  //: %1 is a field of the query as it is typed, %2 is : or >=
                 QueryWords::tr("a value is missing after \"%1%2\"").arg(item.field, item.comparison),
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
            fail(item,  //: %1 is a field of the query as it is typed, %2 is > or <=
                 QueryWords::tr("\"%1\" cannot be compared with \"%2\"").arg(item.field, item.comparison),
                 QueryWords::tr("Write \"%1:\"").arg(item.field));
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
                fail(value, QueryWords::tr("\"%1\" is no date").arg(value.text), mendFor(field));
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
             field == FilterField::Tag ? QueryWords::tr("no event has the tag \"%1\"").arg(value.text)
                                       :  //: %1 is a field of the query as it is typed ("track")
                 QueryWords::tr("there is no %1 \"%2\"").arg(toText(field), value.text),
             nearest.isEmpty() ? mendFor(field) : QueryWords::tr("Perhaps \"%1\" is meant").arg(nearest));
    }

    void readContested(const ScannedItem& item) {
        const QString value = item.values.front().text.toLower();
        const bool isYes = value == u"yes"_s;
        if (item.values.size() != 1 || (!isYes && value != u"no"_s)) {
            fail(item, QueryWords::tr("an event is contested or not"),
                 QueryWords::tr("Write \"contested:yes\" or \"contested:no\""));
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
            if (!isNumber || severity < 1 || severity > kHighestSeverity) {
                fail(value, QueryWords::tr("\"%1\" is no severity").arg(value.text),
                     mendFor(FilterField::Severity));
                return;
            }
            for (int one = 1; one <= kHighestSeverity; ++one) {
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
            fail(item,  //: %1 is > or <=
                 QueryWords::tr("\"%1\" compares with one number").arg(item.comparison),
                 QueryWords::tr("Write \"severity:3,4\" for several"));
        } else if (clause.values.isEmpty()) {
            fail(item, QueryWords::tr("no severity is meant by that"), mendFor(FilterField::Severity));
        } else {
            m_parsed.filter.add(clause);
        }
    }

    void readBound(const ScannedItem& item, FilterField field) {
        if (item.isExcluded) {
            fail(item,  //: %1 is a field of the query as it is typed ("from")
                 QueryWords::tr("\"%1\" cannot be excluded").arg(toText(field)),
                 QueryWords::tr("Remove the minus"));
        } else if (item.values.size() > 1 || !m_parsed.filter.valuesOf(field).isEmpty()) {
            fail(item,  //: %1 is a field of the query as it is typed ("from")
                 QueryWords::tr("\"%1\" takes one day, and once").arg(toText(field)),
                 QueryWords::tr("Keep one of them"));
        } else if (!periodFromText(item.values.front().text)) {
            fail(item.values.front(), QueryWords::tr("\"%1\" is no date").arg(item.values.front().text),
                 mendFor(field));
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
            fail(m_lastBound, QueryWords::tr("the end lies before the beginning"),
                 QueryWords::tr("Swap \"from\" and \"to\""));
        }
    }

    QString mendFor(FilterField field) const {
        constexpr std::size_t kMostOffered = 12;
        switch (field) {
            case FilterField::Severity:
                return QueryWords::tr("Write a number from 1 to 5, as in \"severity>=3\"");
            case FilterField::InForce:
            case FilterField::From:
            case FilterField::To:
                return QueryWords::tr("Write a date as 2025, 2025-04 or 2025-04-02");
            case FilterField::Answers:
                return QueryWords::tr("Write the id of an event, or words of its title in quotes");
            default:
                break;
        }
        const std::vector<FilterWord>& words = m_vocabulary.wordsOf(field);
        if (words.empty() || words.size() > kMostOffered) {
            return field == FilterField::Tag ? QueryWords::tr("Write a tag that an event has")
                                             : QueryWords::tr("Write one of its values");
        }
        QStringList values;
        for (const FilterWord& word : words) {
            values += quotedValue(word.value);
        }
        const QString last = values.takeLast();
        return values.isEmpty() ? QueryWords::tr("Write %1").arg(last)
                                :  //: %1 is a list of values with commas, %2 the last one
                   QueryWords::tr("Write %1 or %2").arg(values.join(u", "_s), last);
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
