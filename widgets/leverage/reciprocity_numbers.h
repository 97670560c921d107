// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The numbers of the reciprocity panel in words: what stands in a cell, what it means, and the pairs it was
// counted from. Every number has them. Pure functions of values; GUI thread for the texts.
#pragma once

#include <QString>
#include <array>
#include <optional>
#include <vector>

#include "models/leverage/reciprocity.h"

namespace fulcrum {

/// What is counted of the answers of one side, in the order of the columns.
enum class ReciprocityNumber { Acts, Within7, Within30, Days, Ratio, Chance };

inline constexpr std::array kReciprocityNumbers{ReciprocityNumber::Acts,     ReciprocityNumber::Within7,
                                                ReciprocityNumber::Within30, ReciprocityNumber::Days,
                                                ReciprocityNumber::Ratio,    ReciprocityNumber::Chance};

/// Below so many cases a number is an anecdote, and the panel says so.
inline constexpr std::size_t kFewCases = 5;

/// The head of its column.
QString headText(ReciprocityNumber number);
/// What it means, a sentence or two.
QString meaningText(ReciprocityNumber number);

/// The first of the pairs behind a number, and how many there are.
struct CountedPairs {
    std::vector<ReciprocityPair> first;
    std::size_t count = 0;
};

/// The pairs behind the number, the first `most` of them. `Acts` lists each act once, with its first answer
/// or none (kNoIndex).
CountedPairs pairsBehind(const ReciprocityRow& row, ReciprocityNumber number, const BalanceInput& input,
                         std::size_t most);

/// How many cases the number rests on: of a share, those it is a share of.
std::size_t casesOf(const ReciprocityRow& row, ReciprocityNumber number);

/// The number with its n; a dash where there is nothing to count. `test` is of the row's side and sort, none
/// while it is at work.
QString cellText(const ReciprocityRow& row, ReciprocityNumber number, const std::optional<ShiftTest>& test);

}  // namespace fulcrum
