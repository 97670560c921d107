// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts of an event that are rows of text in its form (sources, figures, claims, titles) and its duty, as
// texts and back. What nobody has touched is what it was: a number that reads like a text, or a date with a
// precision of its own, does not change by being looked at. Numbers and dates are written as in the locale.
// Pure functions; faults are sentences in the language of the window.
#pragma once

#include <QStringList>
#include <map>
#include <optional>
#include <vector>

#include "models/domain/event.h"

namespace fulcrum {

QString numberText(double number);
/// As the locale or the C locale writes it.
std::optional<double> numberFromText(const QString& text);

std::vector<QStringList> rowsOf(const std::vector<Source>& sources);
std::vector<QStringList> rowsOf(const std::vector<Figure>& figures);
std::vector<QStringList> rowsOf(const std::vector<Claim>& claims);
std::vector<QStringList> rowsOf(const Translations& titles, const Translations& shortTitles);

/// A source whose date cannot be read has none. `before` are those that the rows were made of.
std::vector<Source> sourcesFromRows(const std::vector<QStringList>& rows, const std::vector<Source>& before);
QStringList sourceFaults(const std::vector<QStringList>& rows, const std::vector<Source>& before);

/// What reads as a number is one.
std::vector<Figure> figuresFromRows(const std::vector<QStringList>& rows, const std::vector<Figure>& before);
QStringList figureFaults(const std::vector<QStringList>& rows);

std::vector<Claim> claimsFromRows(const std::vector<QStringList>& rows);
QStringList claimFaults(const std::vector<QStringList>& rows);

/// Where the texts of a language stand in its row.
inline constexpr qsizetype kRowTitle = 1;
inline constexpr qsizetype kRowShortTitle = 2;
Translations translationsFromRows(const std::vector<QStringList>& rows, qsizetype column);
QStringList titleFaults(const std::vector<QStringList>& rows);

/// The texts of a duty: percentage points, share of the trade, and the figure of that trade.
struct TariffText {
    QString points;
    QString coverage;
    QString base;
};
TariffText textOf(const std::optional<Tariff>& tariff);
/// None where both numbers are empty or one cannot be read.
std::optional<Tariff> tariffFromText(const TariffText& text, const std::optional<Tariff>& before);
QStringList tariffFaults(const TariffText& text, const std::optional<Tariff>& before);

}  // namespace fulcrum
