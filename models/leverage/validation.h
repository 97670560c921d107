// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// "How well does it fit?": the claims V1 to V10 of MODEL.md §7, held against a project. They are what history
// must show of the sample, so they name its days, tracks, indicators and tags; a project that lacks one of
// them gets "unknown" for that claim and never a verdict. A failing claim is shown as failing. Texts are
// translated where the program has translations. Pure functions of values, usable from any thread; takes some
// tenths of a second.
#pragma once

#include <QString>
#include <vector>

#include "models/domain/indicator.h"
#include "models/domain/party.h"
#include "models/domain/track.h"
#include "models/leverage/balance_input.h"
#include "models/leverage/parameters.h"

namespace fulcrum {

enum class Verdict { Pass, Fail, Unknown };

/// "pass", "fail", "unknown".
QString toText(Verdict verdict);

struct ValidationNumber {
    QString what;
    double value = 0;
};

struct ValidationClaim {
    QString id;     ///< "V2b"
    QString claim;  ///< what history shows, a few words
    QString rule;   ///< when it passes
    Verdict verdict = Verdict::Unknown;
    std::vector<ValidationNumber> numbers;  ///< what was found, as the rule needs it
    QString note;                           ///< why it is unknown, else empty
    Day from = 0;                           ///< first and last day the claim speaks of; may be one day
    Day to = 0;
};

/// What the claims are held against. Parties and tracks in the order of their numbers in the columns.
struct ValidationInput {
    BalanceInput balance;
    Parameters parameters;
    std::vector<Party> parties;
    std::vector<Track> tracks;
    std::vector<Indicator> indicators;
    std::vector<EventIndex> rareEarths;  ///< the events with kRareEarthTag
};

inline constexpr QStringView kRareEarthTag = u"rare-earths";

/// All claims, in the order of their numbers.
std::vector<ValidationClaim> validate(const ValidationInput& input);

}  // namespace fulcrum
