// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leverage/reciprocity_numbers.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <iterator>
#include <span>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct ReciprocityNumbersTexts {
    Q_DECLARE_TR_FUNCTIONS(fulcrum::ReciprocityNumbers)
};

QString nothing() { return u"–"_s; }

QString shareText(double share, std::size_t part) {
    //: A share and how many that are: "38 % (10)"
    return std::isnan(share) ? nothing()
                             : ReciprocityNumbersTexts::tr("%1 % (%2)")
                                   .arg(QLocale().toString(100 * share, 'f', 0))
                                   .arg(static_cast<int>(part));
}

QString daysText(double days) {
    const QString text = QLocale().toString(std::abs(days), 'f', days == std::floor(days) ? 0 : 1);
    return days < 0 ? u"−"_s + text : text;
}

/// Each cause once, with its soonest answer; where all answers came into force before it, with the last of
/// them.
CountedPairs firstOf(std::span<const ReciprocityPair> pairs, std::size_t most) {
    const auto listed = pairs.first(std::min(most, pairs.size()));
    return {{listed.begin(), listed.end()}, pairs.size()};
}

CountedPairs everyAct(const ReciprocityRow& row, std::size_t most) {
    // All three lists are by cause.
    CountedPairs acts{{}, row.causes.size()};
    for (const EventIndex cause : std::span(row.causes).first(std::min(most, row.causes.size()))) {
        const auto first = std::ranges::lower_bound(row.first, cause, {}, &ReciprocityPair::cause);
        const auto after = std::ranges::upper_bound(row.pairs, cause, {}, &ReciprocityPair::cause);
        if (first != row.first.end() && first->cause == cause) {
            acts.first.push_back(*first);
        } else if (after != row.pairs.begin() && std::prev(after)->cause == cause) {
            acts.first.push_back(*std::prev(after));
        } else {
            acts.first.push_back({cause, kNoIndex, 0});
        }
    }
    return acts;
}

CountedPairs answeredWithin(const ReciprocityRow& row, Day days, std::size_t most) {
    CountedPairs within;
    for (const ReciprocityPair& pair : row.first) {
        if (pair.lag <= days && ++within.count <= most) {
            within.first.push_back(pair);
        }
    }
    return within;
}

}  // namespace

QString headText(ReciprocityNumber number) {
    switch (number) {
        case ReciprocityNumber::Acts:
            //: Head of a column: how many acts of the other side there were to answer
            return ReciprocityNumbersTexts::tr("Acts");
        case ReciprocityNumber::Within7:
            return ReciprocityNumbersTexts::tr("In 7 days");
        case ReciprocityNumber::Within30:
            return ReciprocityNumbersTexts::tr("In 30 days");
        case ReciprocityNumber::Days:
            return ReciprocityNumbersTexts::tr("Days to answer");
        case ReciprocityNumber::Ratio:
            return ReciprocityNumbersTexts::tr("Tit for tat");
        case ReciprocityNumber::Chance:
            break;
    }
    return ReciprocityNumbersTexts::tr("By chance");
}

QString meaningText(ReciprocityNumber number) {
    switch (number) {
        case ReciprocityNumber::Acts:
            return ReciprocityNumbersTexts::tr(
                "Acts of the other side that there were to answer: measures and countermeasures, or "
                "reliefs.");
        case ReciprocityNumber::Within7:
            return ReciprocityNumbersTexts::tr(
                "The share of these acts that the record says were answered within 7 days of their "
                "start.");
        case ReciprocityNumber::Within30:
            return ReciprocityNumbersTexts::tr(
                "The share of these acts that the record says were answered within 30 days of their "
                "start.");
        case ReciprocityNumber::Days:
            return ReciprocityNumbersTexts::tr(
                "Days from an act to an answer: the median and, in brackets, the middle half; n "
                "counts pairs. Below 0 the answer was in force first.");
        case ReciprocityNumber::Ratio:
            return ReciprocityNumbersTexts::tr(
                "The total size of the answers divided by that of the acts they answer, each counted "
                "once; n counts pairs. 1 is an eye for an eye, below 1 the answers are milder.");
        case ReciprocityNumber::Chance:
            break;
    }
    return ReciprocityNumbersTexts::tr(
        "p: of 5,000 shifts of this side's dates round the record, the share that follows as many "
        "acts within 7 days; n counts acts so followed. A small p: the timing is hardly chance. It "
        "says nothing of intent.");
}

CountedPairs pairsBehind(const ReciprocityRow& row, ReciprocityNumber number, const BalanceInput& input,
                         std::size_t most) {
    switch (number) {
        case ReciprocityNumber::Acts:
            return everyAct(row, most);
        case ReciprocityNumber::Within7:
            return answeredWithin(row, 7, most);
        case ReciprocityNumber::Within30:
            return answeredWithin(row, 30, most);
        case ReciprocityNumber::Days:
        case ReciprocityNumber::Ratio:
            return firstOf(row.pairs, most);
        case ReciprocityNumber::Chance:
            break;
    }
    return row.era ? CountedPairs() : firstOf(followedPairs(input, row.answering, row.isRelief), most);
}

std::size_t casesOf(const ReciprocityRow& row, ReciprocityNumber number) {
    const bool isOfPairs = number == ReciprocityNumber::Days || number == ReciprocityNumber::Ratio;
    return isOfPairs ? row.pairs.size() : row.causes.size();
}

QString cellText(const ReciprocityRow& row, ReciprocityNumber number, const std::optional<ShiftTest>& test) {
    const QLocale locale;
    const auto pairs = static_cast<int>(row.pairs.size());
    switch (number) {
        case ReciprocityNumber::Acts:
            return locale.toString(static_cast<int>(row.causes.size()));
        case ReciprocityNumber::Within7:
            return shareText(row.answeredWithin7, row.answeredWithin(7).size());
        case ReciprocityNumber::Within30:
            return shareText(row.answeredWithin30, row.answeredWithin(30).size());
        case ReciprocityNumber::Days:
            //: Median, quartiles, and how many pairs: "12 (3 to 40), n = 17"
            return std::isnan(row.medianLag) ? nothing()
                                             : ReciprocityNumbersTexts::tr("%1 (%2 to %3), n = %4")
                                                   .arg(daysText(row.medianLag), daysText(row.lowerQuartile),
                                                        daysText(row.upperQuartile))
                                                   .arg(pairs);
        case ReciprocityNumber::Ratio:
            return std::isnan(row.ratio) ? nothing()
                                         : ReciprocityNumbersTexts::tr("%1, n = %2")
                                               .arg(locale.toString(row.ratio, 'f', 2))
                                               .arg(pairs);
        case ReciprocityNumber::Chance:
            break;
    }
    if (row.era || row.causes.empty()) {
        return row.era ? QString() : nothing();
    }
    //: p and how many acts are followed: "p = 0.012, n = 22"
    return test ? ReciprocityNumbersTexts::tr("p = %1, n = %2")
                      .arg(locale.toString(test->probability, 'f', test->probability < 0.1 ? 3 : 2))
                      .arg(static_cast<int>(test->followed))
                : u"…"_s;
}

}  // namespace fulcrum
