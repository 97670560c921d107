// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/row_shape.h"

#include <algorithm>
#include <map>

#include "models/storage/query.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

RowShape::Type typeOf(const QString& declared) {
    return declared == u"INTEGER"_s ? RowShape::Type::Integer
           : declared == u"REAL"_s  ? RowShape::Type::Real
           : declared == u"TEXT"_s  ? RowShape::Type::Text
           : declared == u"BLOB"_s  ? RowShape::Type::Blob
                                    : RowShape::Type::Any;
}

bool fitsColumn(const StoredValue& value, const RowShape::Column& column) {
    using Stored = StoredValue::Type;
    if (column.isRowid) {
        return value.type == Stored::Null;
    }
    if (value.type == Stored::Null) {
        return column.mayBeNull;
    }
    switch (column.type) {
        case RowShape::Type::Integer:
            return value.type == Stored::Integer;
        case RowShape::Type::Real:  // whole numbers are stored as such
            return value.type == Stored::Real || value.type == Stored::Integer;
        case RowShape::Type::Text:
            return value.type == Stored::Text;
        case RowShape::Type::Blob:
            return value.type == Stored::Blob;
        case RowShape::Type::Any:
            break;
    }
    return true;
}

RowShape shapeOfTable(SQLite::Database& database, const QString& name, bool hasRowid, bool isStrict) {
    struct Declared {
        RowShape::Column column;
        std::int64_t key = 0;
        bool hasDefault = false;
    };
    std::vector<Declared> declared;
    Query columns(database, "SELECT name, type, \"notnull\", pk, dflt_value FROM pragma_table_info(?)");
    columns.with(name);
    while (columns.next()) {
        const std::int64_t key = columns.integer(3);
        const bool isRowid = hasRowid && key == 1 && columns.text(1) == u"INTEGER"_s;
        declared.push_back(
            {{columns.text(0), typeOf(columns.text(1)), columns.integer(2) == 0 && key == 0, isRowid},
             key,
             !columns.isNull(4)});
    }
    if (!hasRowid) {  // the key comes first
        std::stable_sort(declared.begin(), declared.end(), [](const Declared& a, const Declared& b) {
            return (a.key == 0 ? 1000 : a.key) < (b.key == 0 ? 1000 : b.key);
        });
    }
    RowShape shape{name, isStrict, hasRowid, {}, 0};
    for (const Declared& each : declared) {
        shape.columns.push_back(each.column);
        if (!each.hasDefault) {
            shape.least = shape.columns.size();
        }
    }
    return shape;
}

/// An index holds its columns and then the key of the row, which is its number or, without one, the rest of
/// its primary key.
RowShape shapeOfIndex(SQLite::Database& database, const QString& name, const RowShape& table) {
    RowShape shape{name, false, false, {}, 0};
    Query columns(database, "SELECT coalesce(name, '') FROM pragma_index_xinfo(?) ORDER BY seqno");
    columns.with(name);
    while (columns.next()) {
        const QString column = columns.text(0);
        const auto found = std::find_if(table.columns.begin(), table.columns.end(),
                                        [&](const RowShape::Column& each) { return each.name == column; });
        shape.columns.push_back(found == table.columns.end()
                                    ? RowShape::Column{u"rowid"_s, RowShape::Type::Integer, false, false}
                                    : RowShape::Column{found->name, found->type, found->mayBeNull, false});
    }
    shape.least = shape.columns.size();
    return shape;
}

}  // namespace

bool RowShape::fits(const StoredRow& row) const {
    if (row.values.size() < least || row.values.size() > columns.size()) {
        return false;
    }
    for (std::size_t i = 0; i < row.values.size(); ++i) {
        if (!fitsColumn(row.values[i], columns[i])) {
            return false;
        }
    }
    return true;
}

std::vector<RowShape> rowShapesOf(SQLite::Database& database) {
    std::vector<RowShape> shapes;
    std::map<QString, std::size_t> tables;
    // Only our own tables are strict; those that the index of words is kept in are not.
    Query list(database,
               "SELECT name, wr, strict FROM pragma_table_list WHERE schema = 'main' AND type IN "
               "('table', 'shadow') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
    while (list.next()) {
        const QString name = list.text(0);
        tables[name] = shapes.size();
        shapes.push_back(shapeOfTable(database, name, list.integer(1) == 0, list.integer(2) != 0));
    }
    Query indices(database, "SELECT name, tbl_name FROM sqlite_schema WHERE type = 'index'");
    while (indices.next()) {
        if (const auto table = tables.find(indices.text(1)); table != tables.end()) {
            const RowShape of = shapes[table->second];
            shapes.push_back(shapeOfIndex(database, indices.text(0), of));
        }
    }
    return shapes;
}

}  // namespace fulcrum
