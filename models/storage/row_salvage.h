// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Walks through a damaged database file and hands out every row that can be read, with the table it is of.
// First along the trees from their roots; then the pages that no tree leads to any more, where what is on
// them leaves no doubt whose they are. No page is read twice as part of a tree, so circles come to an end.
// Belongs to one thread. Private to storage.
#pragma once

#include <functional>
#include <map>
#include <set>
#include <stop_token>
#include <vector>

#include "models/storage/page_file.h"
#include "models/storage/row_shape.h"

namespace fulcrum {

class RowSalvage {
public:
    /// `shapes` of what the file should hold.
    RowSalvage(PageFile& file, const std::vector<RowShape>& shapes);

    /// `take` is told of each row and the number of its shape. Stops early if it is told to.
    void run(const std::function<void(std::size_t shape, StoredRow row)>& take, const std::stop_token& stop);

    /// Whether the file was found to hold tables of ours at all.
    bool knowsTables() const { return m_knowsTables; }
    int damagedPages() const { return m_damagedPages; }  ///< that a tree leads to and that are none of it
    std::int64_t brokenRows() const { return m_brokenRows; }  ///< on pages that can be read
    /// On pages that no tree leads to and that may be of several tables.
    std::int64_t unplacedRows() const { return m_unplacedRows; }

private:
    struct Tree {
        std::size_t shape = 0;
        bool isWhole = false;  ///< every page from the root on could be read
    };
    void findRoots();
    void takeRoot(const StoredRow& row);
    bool walk(PageNumber root, const RowShape* shape, const std::function<void(StoredRow)>& take);
    void takeStrays(const std::set<std::size_t>& wanting);
    std::vector<StoredRow> rowsOn(const TreePage& page);
    bool isTold() const { return m_stop.stop_requested(); }

    PageFile& m_file;
    const std::vector<RowShape>& m_shapes;
    std::function<void(std::size_t, StoredRow)> m_take;
    std::stop_token m_stop;
    std::vector<bool> m_seen;               ///< by page number
    std::map<QString, PageNumber> m_roots;  ///< of everything that the file says it holds
    bool m_knowsTables = false;
    int m_damagedPages = 0;
    std::int64_t m_brokenRows = 0;
    std::int64_t m_unplacedRows = 0;
};

}  // namespace fulcrum
