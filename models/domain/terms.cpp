// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/terms.h"

#include <array>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

template <std::size_t N>
using Words = std::array<QStringView, N>;

// Each list stands in the order of its enumeration.
constexpr Words<kKindCount> kKinds{u"measure",   u"countermeasure", u"relief", u"threat",      u"talks",
                                   u"agreement", u"statement",      u"ruling", u"preparation", u"pressure"};
constexpr Words<kDirectionCount> kDirections{u"pressure", u"relief", u"neutral"};
constexpr Words<kSideCount> kSides{u"A", u"B", u"both", u"none"};
constexpr Words<kRelationTypeCount> kRelationTypes{u"responds_to", u"amends",   u"suspends", u"resumes",
                                                   u"revokes",     u"extends",  u"replaces", u"implements",
                                                   u"agreed_at",   u"prepares", u"cites"};
constexpr Words<kLensCount> kLenses{u"legal", u"pressure", u"leverage"};
constexpr Words<kScenarioActionCount> kScenarioActions{u"drop",    u"delay",   u"extend",
                                                       u"shorten", u"rescale", u"set"};
constexpr Words<kMotivationCount> kMotivations{u"assessing",  u"bookmarking", u"classifying",  u"commenting",
                                               u"describing", u"editing",     u"highlighting", u"identifying",
                                               u"linking",    u"moderating",  u"questioning",  u"replying",
                                               u"tagging"};
constexpr Words<kEventTextCount> kEventTexts{u"title", u"summary"};
constexpr Words<kTransitionCount> kTransitions{u"move", u"cut"};
constexpr Words<kPrecisionCount> kPrecisions{u"day", u"month", u"quarter", u"year"};

template <typename Term, std::size_t N>
QString word(const Words<N>& words, Term term) {
    const QStringView text = words[static_cast<std::size_t>(term)];
    // The words stand in the program for as long as it runs: they need no copy.
    return QString::fromRawData(text.data(), text.size());
}

template <typename Term, std::size_t N>
std::optional<Term> term(const Words<N>& words, QStringView text) {
    for (std::size_t i = 0; i < N; ++i) {
        if (words[i] == text) {
            return static_cast<Term>(i);
        }
    }
    return std::nullopt;
}

}  // namespace

QString toText(Kind kind) { return word(kKinds, kind); }
QString toText(Direction direction) { return word(kDirections, direction); }
QString toText(Side side) { return word(kSides, side); }
QString toText(RelationType type) { return word(kRelationTypes, type); }
QString toText(Lens lens) { return word(kLenses, lens); }
QString toText(Precision precision) { return word(kPrecisions, precision); }
QString toText(ScenarioAction action) { return word(kScenarioActions, action); }
QString toText(Motivation motivation) { return word(kMotivations, motivation); }
QString toText(EventText text) { return word(kEventTexts, text); }
QString toText(Transition transition) { return word(kTransitions, transition); }

std::optional<Kind> kindFromText(QStringView text) { return term<Kind>(kKinds, text); }
std::optional<Direction> directionFromText(QStringView text) { return term<Direction>(kDirections, text); }
std::optional<Side> sideFromText(QStringView text) { return term<Side>(kSides, text); }
std::optional<RelationType> relationTypeFromText(QStringView text) {
    return term<RelationType>(kRelationTypes, text);
}
std::optional<Lens> lensFromText(QStringView text) { return term<Lens>(kLenses, text); }
std::optional<Precision> precisionFromText(QStringView text) { return term<Precision>(kPrecisions, text); }
std::optional<ScenarioAction> scenarioActionFromText(QStringView text) {
    return term<ScenarioAction>(kScenarioActions, text);
}
std::optional<Motivation> motivationFromText(QStringView text) {
    return term<Motivation>(kMotivations, text);
}
std::optional<EventText> eventTextFromText(QStringView text) { return term<EventText>(kEventTexts, text); }
std::optional<Transition> transitionFromText(QStringView text) {
    return term<Transition>(kTransitions, text);
}

bool carriesLevel(RelationType type) {
    return type == RelationType::Amends || type == RelationType::Suspends || type == RelationType::Resumes;
}

}  // namespace fulcrum
