// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The closed vocabularies of the code book, and the words they are written with in files, on the command line
// and in the database. One word for one thing: the same text everywhere; what the screen shows is translated
// elsewhere.
#pragma once

#include <QString>
#include <QStringView>
#include <cstdint>
#include <optional>

#include "models/domain/day.h"

namespace fulcrum {

/// What sort of act an event is. Only measure and countermeasure press by being in force (code book, `kind`).
enum class Kind : std::uint8_t {
    Measure,
    Countermeasure,
    Relief,
    Threat,
    Talks,
    Agreement,
    Statement,
    Ruling,
    Preparation,
    Pressure
};
inline constexpr int kKindCount = 10;

enum class Direction : std::uint8_t { Pressure, Relief, Neutral };
inline constexpr int kDirectionCount = 3;

/// Where a party stands. The code knows sides, never party ids.
enum class Side : std::uint8_t { A, B, Both, None };
inline constexpr int kSideCount = 4;

enum class RelationType : std::uint8_t {
    RespondsTo,
    Amends,
    Suspends,
    Resumes,
    Revokes,
    Extends,
    Replaces,
    Implements,
    AgreedAt,
    Prepares,
    Cites
};
inline constexpr int kRelationTypeCount = 11;

/// What a change of a scenario does to a record, or to a parameter.
enum class ScenarioAction : std::uint8_t { Drop, Delay, Extend, Shorten, Rescale, Set };
inline constexpr int kScenarioActionCount = 6;

/// What the balance counts (leverage: everything; pressure: without urgency; legal: what is on the books).
enum class Lens : std::uint8_t { Legal, Pressure, Leverage };
inline constexpr int kLensCount = 3;

/// Why an annotation was made; the thirteen of the W3C Web Annotation Vocabulary (2017), §3.
enum class Motivation : std::uint8_t {
    Assessing,
    Bookmarking,
    Classifying,
    Commenting,
    Describing,
    Editing,
    Highlighting,
    Identifying,
    Linking,
    Moderating,
    Questioning,
    Replying,
    Tagging
};
inline constexpr int kMotivationCount = 13;

/// The texts of an event that can be quoted.
enum class EventText : std::uint8_t { Title, Summary };
inline constexpr int kEventTextCount = 2;

/// How a step of a story comes into view: the views move there, or it is there at once.
enum class Transition : std::uint8_t { Move, Cut };
inline constexpr int kTransitionCount = 2;

inline constexpr int kPrecisionCount = 4;

QString toText(Kind kind);
QString toText(Direction direction);
QString toText(Side side);
QString toText(RelationType type);
QString toText(Lens lens);
QString toText(Precision precision);
QString toText(ScenarioAction action);
QString toText(Motivation motivation);
QString toText(EventText text);
QString toText(Transition transition);

std::optional<Kind> kindFromText(QStringView text);
std::optional<Direction> directionFromText(QStringView text);
std::optional<Side> sideFromText(QStringView text);
std::optional<RelationType> relationTypeFromText(QStringView text);
std::optional<Lens> lensFromText(QStringView text);
std::optional<Precision> precisionFromText(QStringView text);
std::optional<ScenarioAction> scenarioActionFromText(QStringView text);
std::optional<Motivation> motivationFromText(QStringView text);
std::optional<EventText> eventTextFromText(QStringView text);
std::optional<Transition> transitionFromText(QStringView text);

/// Whether relations of this type set the level of the record they point to (amends, suspends, resumes).
bool carriesLevel(RelationType type);

/// Whether an event of this kind has a strength while it is in force (measure, countermeasure).
inline bool isRestriction(Kind kind) { return kind == Kind::Measure || kind == Kind::Countermeasure; }

}  // namespace fulcrum
