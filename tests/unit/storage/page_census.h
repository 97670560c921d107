// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which rows stand on which page of a sound project, counted by SQLite itself, so that a test can say what
// must be found once pages of the file are damaged.
#pragma once

#include <QString>
#include <cstdint>
#include <map>
#include <set>

namespace fulcrum::test {

/// A page as SQLite's own statistics have it.
struct CountedPage {
    QString of;
    QString path;
    QString type;
    int cells = 0;
};

class PageCensus {
public:
    /// Fails the test where SQLite cannot read the file.
    void read(const QString& path);

    /// By page number, from 1.
    const std::map<int, CountedPage>& pages() const { return m_pages; }
    std::set<int> pagesOf(const QString& name) const;
    /// Whether it is a table of ours, as opposed to an index or the index of words.
    bool isTable(const QString& name) const { return m_tables.contains(name); }
    /// How many rows of ours stand on pages other than these; of one table or of all.
    std::int64_t rowsBeside(const std::set<int>& lost, const QString& only = {}) const;

private:
    std::map<int, CountedPage> m_pages;
    std::map<QString, bool> m_tables;  ///< ours, and whether they have row numbers
};

}  // namespace fulcrum::test
