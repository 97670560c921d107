// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/row_salvage.h"

#include <algorithm>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// A row of the table that says where everything is: type, name, table, root page, statement.
bool isRootRow(const StoredRow& row) {
    using Type = StoredValue::Type;
    if (row.values.size() != 5 || row.values[0].type != Type::Text || row.values[1].type != Type::Text ||
        row.values[2].type != Type::Text || row.values[3].type != Type::Integer) {
        return false;
    }
    const QByteArray& type = row.values[0].bytes;
    return type == "table" || type == "index" || type == "view" || type == "trigger";
}

}  // namespace

RowSalvage::RowSalvage(PageFile& file, const std::vector<RowShape>& shapes)
    : m_file(file), m_shapes(shapes), m_seen(static_cast<std::size_t>(file.pageCount()) + 1) {}

void RowSalvage::run(const std::function<void(std::size_t, StoredRow)>& take, const std::stop_token& stop) {
    m_take = take;
    m_stop = stop;
    findRoots();
    for (const PageNumber free : m_file.freePages()) {
        if (free < m_seen.size()) {
            m_seen[free] = true;
        }
    }
    // What is whole has no strays; what is not, or has no root, may have.
    std::set<std::size_t> wanting;
    for (std::size_t i = 0; i < m_shapes.size() && !isTold(); ++i) {
        const RowShape& shape = m_shapes[i];
        const auto root = m_roots.find(shape.name);
        const bool isWhole = root != m_roots.end() && walk(root->second, &shape, [&](StoredRow row) {
                                 if (shape.isTable) {
                                     m_take(i, std::move(row));
                                 }
                             });
        if (!isWhole) {
            wanting.insert(i);
        }
        m_roots.erase(shape.name);
    }
    for (const auto& foreign : m_roots) {
        walk(foreign.second, nullptr, [](const StoredRow&) {});
    }
    takeStrays(wanting);
}

/// The first page is the root of the table of roots; when the way from it is lost, the rows of that table are
/// still known by what they say.
void RowSalvage::findRoots() {
    const bool isWhole = walk(1, nullptr, [&](const StoredRow& row) { takeRoot(row); });
    for (PageNumber number = 2; !isWhole && number <= m_file.pageCount() && !isTold(); ++number) {
        const TreePage page = m_seen[number] ? TreePage() : m_file.page(number);
        if (page.kind != TreePage::Kind::TableLeaf || page.cells.empty()) {
            continue;
        }
        const std::vector<StoredRow> rows = rowsOn(page);
        if (!rows.empty() && std::all_of(rows.begin(), rows.end(), isRootRow)) {
            m_seen[number] = true;
            std::for_each(rows.begin(), rows.end(), [&](const StoredRow& row) { takeRoot(row); });
        }
    }
}

void RowSalvage::takeRoot(const StoredRow& row) {
    if (!isRootRow(row) || row.values[3].integer < 2 || row.values[3].integer > m_file.pageCount()) {
        return;
    }
    const QString name = QString::fromUtf8(row.values[1].bytes);
    m_roots.emplace(name, static_cast<PageNumber>(row.values[3].integer));
    m_knowsTables = m_knowsTables || name == "event"_L1;
}

/// `shape` is null where the rows are of no table of ours; then they are handed out unless they are broken.
bool RowSalvage::walk(PageNumber root, const RowShape* shape, const std::function<void(StoredRow)>& take) {
    const bool isTable = !shape || shape->isTable;
    bool isWhole = true;
    // The root says whether the tree is one with row numbers, unless that is known.
    bool isKindKnown = shape != nullptr;
    bool isOfTable = shape && shape->hasRowid;
    std::vector<PageNumber> ahead{root};
    while (!ahead.empty() && !isTold()) {
        const PageNumber number = ahead.back();
        ahead.pop_back();
        const bool isThere = number > 0 && number < m_seen.size() && !m_seen[number];
        const TreePage page = isThere ? m_file.page(number) : TreePage();
        if (page.kind == TreePage::Kind::None || (isKindKnown && page.isOfTable() != isOfTable)) {
            isWhole = false;
            m_damagedPages += isTable ? 1 : 0;
            continue;
        }
        isKindKnown = true;
        isOfTable = page.isOfTable();
        m_seen[number] = true;
        // The last child comes first, so that rows come in their order where nothing is damaged.
        ahead.insert(ahead.end(), page.children.rbegin(), page.children.rend());
        for (int i = 0; isTable && page.hasRows() && i < static_cast<int>(page.cells.size()); ++i) {
            std::optional<StoredRow> row = m_file.row(page, i);
            if (row && (!shape || shape->fits(*row))) {
                take(*std::move(row));
            } else {
                isWhole = isWhole && row.has_value();
                m_brokenRows += shape ? 1 : 0;
            }
        }
    }
    return isWhole;
}

void RowSalvage::takeStrays(const std::set<std::size_t>& wanting) {
    for (PageNumber number = 2; !wanting.empty() && number <= m_file.pageCount() && !isTold(); ++number) {
        const TreePage page = m_seen[number] ? TreePage() : m_file.page(number);
        if (!page.hasRows() || page.cells.empty()) {
            continue;
        }
        std::vector<StoredRow> rows = rowsOn(page);
        std::vector<std::size_t> owners;
        for (const std::size_t shape : wanting) {
            if (m_shapes[shape].hasRowid == page.isOfTable() && !rows.empty() &&
                std::all_of(rows.begin(), rows.end(),
                            [&](const StoredRow& row) { return m_shapes[shape].fits(row); })) {
                owners.push_back(shape);
            }
        }
        const bool concernsTable = std::any_of(owners.begin(), owners.end(),
                                               [&](std::size_t shape) { return m_shapes[shape].isTable; });
        if (!concernsTable) {
            continue;
        }
        if (owners.size() > 1) {
            m_unplacedRows += static_cast<std::int64_t>(rows.size());
            continue;
        }
        m_brokenRows += static_cast<std::int64_t>(page.cells.size() - rows.size());
        for (StoredRow& row : rows) {
            m_take(owners.front(), std::move(row));
        }
    }
}

std::vector<StoredRow> RowSalvage::rowsOn(const TreePage& page) {
    std::vector<StoredRow> rows;
    for (int i = 0; i < static_cast<int>(page.cells.size()); ++i) {
        if (std::optional<StoredRow> row = m_file.row(page, i)) {
            rows.push_back(*std::move(row));
        }
    }
    return rows;
}

}  // namespace fulcrum
