// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// "How well does it fit?" as scripts read it. Plain rows; who judges is not known here.
#pragma once

#include <QByteArray>
#include <QString>
#include <utility>
#include <vector>

namespace fulcrum {

struct ValidationReport {
    struct Claim {
        QString id;
        QString claim;
        QString rule;     ///< when it passes
        QString verdict;  ///< "pass", "fail" or "unknown"
        std::vector<std::pair<QString, double>> numbers;
        QString note;  ///< why it is unknown, else empty
    };
    std::vector<Claim> claims;

    int count(QStringView verdict) const;
};

/// {"passed", "failed", "unknown",
///  "claims": [{"id", "claim", "rule", "verdict", "numbers": [{"what", "value"}], "note"}]}
/// A number that could not be computed is null.
QByteArray writeValidationJson(const ValidationReport& report);

}  // namespace fulcrum
