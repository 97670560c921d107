// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How messages name a record to a person, in the language of the program: "event us-2025-04-09-h20-licence".
// What the program itself tells records apart by is describe() of change_set.h, which is the same in every
// language.
#pragma once

#include <QString>
#include <QStringView>

namespace fulcrum {

/// `kind` is the word of describe() ("event"). Of a kind that is not known, both words as they are.
QString recordText(QStringView kind, const QString& id);

/// The same of a whole name that describe() gave; anything else is left as it is.
QString recordText(const QString& described);

/// A step of a story, by both ids.
QString stepText(const QString& story, const QString& step);

/// A change of a scenario, counted from 1.
QString scenarioChangeText(const QString& scenario, int number);

}  // namespace fulcrum
