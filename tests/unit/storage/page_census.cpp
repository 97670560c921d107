// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/storage/page_census.h"

#include <sqlite3.h>

#include <QTest>

namespace fulcrum::test {

using namespace Qt::StringLiterals;

void PageCensus::read(const QString& path) {
    sqlite3* database = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
    const auto each = [&](const char* sql, const auto& work) {
        sqlite3_stmt* statement = nullptr;
        QCOMPARE(sqlite3_prepare_v2(database, sql, -1, &statement, nullptr), SQLITE_OK);
        const auto text = [&](int column) {
            return QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, column)));
        };
        while (sqlite3_step(statement) == SQLITE_ROW) {
            work(statement, text);
        }
        sqlite3_finalize(statement);
    };
    each("SELECT pageno, name, path, pagetype, ncell FROM dbstat", [&](auto* row, const auto& text) {
        m_pages[sqlite3_column_int(row, 0)] = {text(1), text(2), text(3), sqlite3_column_int(row, 4)};
    });
    each("SELECT name, wr FROM pragma_table_list WHERE strict",
         [&](auto* row, const auto& text) { m_tables[text(0)] = sqlite3_column_int(row, 1) == 0; });
    sqlite3_close(database);
}

std::set<int> PageCensus::pagesOf(const QString& name) const {
    std::set<int> numbers;
    for (const auto& [number, page] : m_pages) {
        if (page.of == name) {
            numbers.insert(number);
        }
    }
    return numbers;
}

std::int64_t PageCensus::rowsBeside(const std::set<int>& lost, const QString& only) const {
    std::int64_t rows = 0;
    std::set<QString> broken;  // leaf and cell, for rows that are continued on a lost page
    for (const auto& [number, page] : m_pages) {
        const auto table = m_tables.find(page.of);
        if (table == m_tables.end() || (!only.isEmpty() && page.of != only)) {
            continue;
        }
        if (page.type == u"overflow"_s) {
            if (lost.contains(number)) {
                broken.insert(page.of + page.path.section(u'+', 0, 0));
            }
        } else if (!lost.contains(number) && (page.type == u"leaf"_s || !table->second)) {
            rows += page.cells;
        }
    }
    for (const QString& cell : broken) {  // lost already where its own page is
        const QString of = cell.section(u'/', 0, 0);
        const QString leaf = cell.sliced(of.size()).section(u'/', 0, -2) + u'/';
        for (const auto& [number, page] : m_pages) {
            rows -= page.of == of && page.path == leaf && !lost.contains(number) ? 1 : 0;
        }
    }
    return rows;
}

}  // namespace fulcrum::test
