// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fields of the query language ("track:minerals"), their names, and the closed lists of words that some
// of them take. Pure functions.
#pragma once

#include <QString>
#include <QStringList>
#include <array>
#include <cstdint>
#include <optional>

namespace fulcrum {

enum class FilterField : std::uint8_t {
    Side,     ///< where the actor stands
    By,       ///< the actor
    Against,  ///< the target
    Track,
    Kind,
    Tag,
    Status,  ///< how it stands on the day of the cursor
    Severity,
    Era,      ///< in which it begins
    Has,      ///< what hangs on it
    Checked,  ///< how its facts were checked
    InForce,  ///< a measure or countermeasure with a level above 0 at some time of a period
    Answers,  ///< a response to the event that is named
    From,     ///< it begins then or later
    To,       ///< it begins then or earlier
};
inline constexpr int kFilterFieldCount = 15;

inline constexpr std::array<FilterField, kFilterFieldCount> kFilterFields{
    FilterField::Side,    FilterField::By,      FilterField::Against,  FilterField::Track, FilterField::Kind,
    FilterField::Tag,     FilterField::Status,  FilterField::Severity, FilterField::Era,   FilterField::Has,
    FilterField::Checked, FilterField::InForce, FilterField::Answers,  FilterField::From,  FilterField::To};

/// "in-force": the field as it is written.
QString toText(FilterField field);
std::optional<FilterField> filterFieldFromText(QStringView text);

/// Whether one event can have several of its values, so that asking twice asks for both ("tag:h20
/// tag:reversal").
bool isManyValued(FilterField field);

/// Whether it is one day that cuts the record, and so takes one value and cannot be excluded (from, to).
bool isBound(FilterField field);

/// The words that `has` takes: "note", "source", "claims", …
const QStringList& hasWords();
/// The words that `checked` takes: "search", "memory", "no".
const QStringList& checkedWords();

}  // namespace fulcrum
