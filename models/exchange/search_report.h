// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a search found, as scripts read it. Plain rows; who searches is not known here.
#pragma once

#include <QByteArray>
#include <QString>
#include <utility>
#include <vector>

namespace fulcrum {

struct SearchReport {
    struct Hit {
        QString id;
        QString start;      ///< "2025-04-09"
        QString end;        ///< empty: open
        QString precision;  ///< of the start
        QString kind;
        QString track;
        QString actor;
        QString target;  ///< empty: nobody named
        int severity = 1;
        QString status;  ///< on the day of the report
        QString title;
        std::vector<std::pair<qsizetype, qsizetype>>
            marks;  ///< of the title: position and length in UTF-16 units
    };
    QString query;  ///< as it was understood
    QString day;    ///< on which status was asked
    int total = 0;  ///< events that match; hits may be fewer
    bool isRanked = false;
    std::vector<Hit> hits;
};

/// {"query", "at", "total", "order": "rank" or "time", "events": [{"id", "start", "end", "precision", "kind",
/// "track",
///  "actor", "target", "severity", "status", "title", "marks": [[position, length]]}]}
QByteArray writeSearchJson(const SearchReport& report);

}  // namespace fulcrum
