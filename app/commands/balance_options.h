// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is asked of `fulcrum balance`, read from its arguments. A plain value; what is wrong with the
// arguments is told in one line that says how to mend it.
#pragma once

#include <QCommandLineParser>
#include <QString>
#include <QStringList>
#include <optional>

#include "models/domain/day.h"
#include "models/domain/result.h"
#include "models/domain/terms.h"

namespace fulcrum {

struct BalanceOptions {
    enum class Format { Text, Csv, Json };

    QString project;        ///< path of the project file
    std::optional<Day> at;  ///< one day; or else from, to and step
    Day from = 0;
    Day to = 0;
    int step = 1;  ///< days, at least 1
    Lens lens = Lens::Leverage;
    QString scenario;      ///< name or id; empty: the record as it is
    QStringList settings;  ///< "track.parameter=value", in the order given
    bool hasLedger = false;
    bool isValidation = false;  ///< no day: how well the balance fits history
    Format format = Format::Text;
};

/// Tells the parser the options of the verb, with what its help says of them.
void addBalanceOptions(QCommandLineParser& parser);

/// What a parser that has read its arguments, one of them positional, was asked for.
Result<BalanceOptions> balanceOptionsFrom(const QCommandLineParser& parser);

}  // namespace fulcrum
