// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sqlite3.h>

#include <QElapsedTimer>
#include <cstdint>
#include <memory>

#include "tests/bench/distribution.h"
#include "tests/bench/journey.h"

using namespace Qt::StringLiterals;

namespace fulcrum::bench {

namespace {

constexpr int kRuns = 5;

struct Closer {
    void operator()(sqlite3* database) const { sqlite3_close(database); }
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};

/// Takes every value of every row once; what they come to, so that no reading is left out. −1 on a failure.
std::int64_t readAll(sqlite3* database, const char* sql) {
    sqlite3_stmt* prepared = nullptr;
    if (sqlite3_prepare_v2(database, sql, -1, &prepared, nullptr) != SQLITE_OK) {
        return -1;
    }
    const std::unique_ptr<sqlite3_stmt, Closer> statement(prepared);
    const int columns = sqlite3_column_count(prepared);
    std::int64_t sum = 1;
    int result = sqlite3_step(prepared);
    for (; result == SQLITE_ROW; result = sqlite3_step(prepared)) {
        for (int column = 0; column < columns; ++column) {
            sum += sqlite3_column_type(prepared, column) == SQLITE_TEXT
                       ? sqlite3_column_bytes(prepared, column)
                       : sqlite3_column_int(prepared, column) & 0xff;
        }
    }
    return result == SQLITE_DONE ? sum : -1;
}

}  // namespace

Result<QJsonObject> measureScan(const Occasion& occasion) {
    const auto path = projectFile(occasion);
    if (!path) {
        return path.error();
    }
    std::vector<double> times;
    for (int run = 0; run < kRuns; ++run) {
        QElapsedTimer timer;
        timer.start();
        sqlite3* opened = nullptr;
        const int result =
            sqlite3_open_v2(path->toUtf8().constData(), &opened, SQLITE_OPEN_READONLY, nullptr);
        const std::unique_ptr<sqlite3, Closer> database(opened);
        if (result != SQLITE_OK ||
            readAll(opened,
                    "SELECT seq, start_day, end_day, track, actor, target, kind, severity, precision, "
                    "direction, tariff_points, tariff_coverage, is_contested, scheduled_end_day IS NOT NULL, "
                    "has_short_title FROM event INDEXED BY event_columns ORDER BY start_day, seq") < 0 ||
            readAll(opened, "SELECT event, other, type, level FROM relation ORDER BY event, ordinal") < 0) {
            return Error{
                *path, u"the columns cannot be read: "_s + QString::fromUtf8(sqlite3_errmsg(opened)), {}};
        }
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return QJsonObject{{u"scan"_s, median(std::move(times))}};
}

}  // namespace fulcrum::bench
