// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A database file read page by page without SQLite, for recovery: SQLite stops at the first page it cannot
// make sense of, and knows no rows whose way from the root is lost. Only reads; believes nothing it reads:
// every number is held against the page and the file. The format is described in sqlite.org/fileformat.html.
// Belongs to one thread. Private to storage.
#pragma once

#include <QByteArray>
#include <QFile>
#include <cstdint>
#include <optional>
#include <vector>

namespace fulcrum {

/// One value of a row as it is stored. A text is not yet looked at as text.
struct StoredValue {
    enum class Type { Null, Integer, Real, Text, Blob };
    Type type = Type::Null;
    std::int64_t integer = 0;
    double real = 0;
    QByteArray bytes;
};

struct StoredRow {
    std::int64_t rowid = 0;  ///< 0 where the tree has none
    std::vector<StoredValue> values;
};

using PageNumber = std::uint32_t;

/// What a page of a tree says of itself. A page that is none has the kind None and nothing else.
struct TreePage {
    enum class Kind { None, TableInterior, TableLeaf, IndexInterior, IndexLeaf };
    Kind kind = Kind::None;
    PageNumber number = 0;
    QByteArray bytes;
    std::vector<int> cells;            ///< where each begins; -1 if that cannot be
    std::vector<PageNumber> children;  ///< in order, the last one too; 0 if that cannot be

    /// Whether its cells are rows; those of the inside of a table are only signposts.
    bool hasRows() const { return kind != Kind::None && kind != Kind::TableInterior; }
    bool isOfTable() const { return kind == Kind::TableInterior || kind == Kind::TableLeaf; }
};

class PageFile {
public:
    /// What the first page says, where it is to be believed; else what Fulcrum writes.
    struct Head {
        bool isSound = false;  ///< begins as a database does
        int schema = 0;
        std::uint32_t applicationId = 0;
        PageNumber freePages = 0;  ///< the first of the list of free pages
        PageNumber statedPages = 0;
    };

    /// Ask isOpen() afterwards.
    explicit PageFile(const QString& path);

    bool isOpen() const { return m_file.isOpen(); }
    const Head& head() const { return m_head; }
    PageNumber pageCount() const {
        return m_pageCount;
    }  ///< those that are there, the last one perhaps in part

    TreePage page(PageNumber number);
    /// None if the cell or what it continues on cannot be read whole.
    std::optional<StoredRow> row(const TreePage& page, int cell);
    /// The pages of the list of free pages, as far as it goes.
    std::vector<PageNumber> freePages();

private:
    void readHead();
    QByteArray bytesOf(PageNumber number);
    std::optional<QByteArray> payload(const TreePage& page, int at, std::int64_t size);

    QFile m_file;
    Head m_head;
    int m_pageSize = 4096;
    int m_usable = 4096;  ///< bytes of a page less those reserved at its end
    PageNumber m_pageCount = 0;
    /// Pages that long rows may still be continued on: chains that run in circles must come to an end.
    std::int64_t m_continuations = 0;
};

}  // namespace fulcrum
