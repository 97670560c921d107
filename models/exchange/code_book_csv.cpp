// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <QSet>
#include <algorithm>

#include "models/exchange/code_book.h"
#include "models/exchange/csv.h"
#include "models/exchange/exchange_text.h"
#include "models/exchange/json_document.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

const QStringList& columnNames() {
    static const QStringList names{u"id"_s,     u"name"_s, u"parent"_s,  u"definition"_s,
                                   u"colour"_s, u"key"_s,  u"examples"_s};
    return names;
}

/// Examples stand one a line, so a line break inside one is written as the two signs "\\n".
QString joined(QStringList examples) {
    for (QString& example : examples) {
        example.replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s);
    }
    return examples.join(u'\n');
}

QStringList split(const QString& cell) {
    QStringList examples;
    for (const QString& line : cell.split(u'\n', Qt::SkipEmptyParts)) {
        QString example;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const bool isEscaped =
                line[i] == u'\\' && i + 1 < line.size() && (line[i + 1] == u'n' || line[i + 1] == u'\\');
            if (isEscaped) {
                ++i;
            }
            example += isEscaped && line[i] == u'n' ? QChar(u'\n') : line[i];
        }
        if (const QString trimmed = example.endsWith(u'\r') ? example.chopped(1) : example;
            !trimmed.isEmpty()) {
            examples += trimmed;
        }
    }
    return examples;
}

/// "Rare earths, 2025" → "rare-earths-2025"; made of the name's guid where nothing is left.
QString idFrom(const QString& name) {
    QString id;
    for (const QChar c : name.toLower()) {
        if (c.isLetterOrNumber()) {
            id += c;
        } else if (!id.isEmpty() && !id.endsWith(u'-')) {
            id += u'-';
        }
    }
    constexpr qsizetype kLongestMadeId = 60;
    id.truncate(kLongestMadeId);
    while (id.endsWith(u'-')) {
        id.chop(1);
    }
    return id.isEmpty() ? guidOf(name) : id;
}

class CodeRows {
public:
    CodeRows(const QString& file, std::span<const Code> known) : m_file(file) {
        for (const Code& code : known) {
            m_known.insert(code.id, code);
            m_named[code.name] += code.id;
        }
    }

    std::optional<Error> readHeader(const CsvRow& row) {
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            QString name = row.cells[i].trimmed().toLower();
            name = name == u"color"_s ? u"colour"_s : name == u"description"_s ? u"definition"_s : name;
            if (m_columns.contains(name)) {
                return Error{atLine(m_file, row.line),
                             ExchangeText::tr("the column \"%1\" stands there twice").arg(name),
                             ExchangeText::tr("Remove one of them")};
            }
            if (columnNames().contains(name)) {
                m_columns.insert(name, i);
            } else if (!name.isEmpty()) {
                m_book.notes += ExchangeText::tr("the column \"%1\" is not known and is left out")
                                    .arg(row.cells[i].trimmed());
            }
        }
        m_width = row.cells.size();
        if (!m_columns.contains(u"name"_s)) {
            return Error{atLine(m_file, row.line), ExchangeText::tr("there is no column \"name\""),
                         //: %1 is the headings of a table
                         ExchangeText::tr("Begin the file with: %1").arg(columnNames().join(u','))};
        }
        return std::nullopt;
    }

    std::optional<Error> readCode(const CsvRow& row) {
        const QString where = atLine(m_file, row.line);
        if (row.cells.size() > m_width) {
            return Error{where,
                         ExchangeText::tr("the row has %1 cells, but there are %2 columns")
                             .arg(row.cells.size())
                             .arg(m_width),
                         ExchangeText::tr("Put cells with commas in quotation marks")};
        }
        const QString name = cell(row, u"name"_s).trimmed();
        const QString id = cell(row, u"id"_s).trimmed();
        const QStringList named = m_named.value(name);
        Code code;
        code.id = !id.isEmpty() ? id : named.size() == 1 ? named[0] : idFrom(name);
        if (m_known.contains(code.id)) {
            code = m_known.value(code.id);
        }
        if (id.isEmpty() && named.isEmpty() && m_known.contains(code.id)) {
            return Error{
                where,
                ExchangeText::tr("the id \"%1\", made of the name, is that of another code").arg(code.id),
                ExchangeText::tr("Give the code an id")};
        }
        code.name = name;
        take(row, u"parent"_s, code.parent);
        take(row, u"definition"_s, code.definition);
        take(row, u"colour"_s, code.colour);
        take(row, u"key"_s, code.key);
        if (m_columns.contains(u"examples"_s)) {
            code.examples = split(cell(row, u"examples"_s));
        }
        if (auto fault = faultIn(code, where)) {
            return fault;
        }
        if (m_lines.contains(code.id)) {
            return Error{where,
                         ExchangeText::tr("the id \"%1\" stands on line %2 already")
                             .arg(code.id)
                             .arg(m_lines.value(code.id)),
                         ExchangeText::tr("Give each code an id of its own")};
        }
        m_lines.insert(code.id, row.line);
        m_book.codes.push_back(code);
        return std::nullopt;
    }

    Result<CodeBook> book() {
        for (const Code& code : m_book.codes) {
            if (!code.parent.isEmpty() && !m_lines.contains(code.parent) && !m_known.contains(code.parent)) {
                return Error{atLine(m_file, m_lines.value(code.id)),
                             ExchangeText::tr("the parent \"%1\" is no code").arg(code.parent),
                             ExchangeText::tr("Add it, or leave the parent empty")};
            }
        }
        return std::move(m_book);
    }

private:
    QString cell(const CsvRow& row, const QString& column) const {
        return row.cells.value(m_columns.value(column, -1));
    }
    void take(const CsvRow& row, const QString& column, QString& field) const {
        if (m_columns.contains(column)) {
            field = column == u"definition"_s ? cell(row, column) : cell(row, column).trimmed();
        }
    }

    const QString& m_file;
    QHash<QString, Code> m_known;
    QHash<QString, QStringList> m_named;
    QHash<QString, qsizetype> m_columns;
    qsizetype m_width = 0;
    QHash<QString, int> m_lines;
    CodeBook m_book;
};

}  // namespace

Result<CodeBook> readCodeBookCsv(const QByteArray& bytes, const QString& file, std::span<const Code> known) {
    const Result<std::vector<CsvRow>> rows = readCsv(bytes, file);
    if (!rows) {
        return rows.error();
    }
    if (rows->empty()) {
        return Error{file, ExchangeText::tr("the file is empty"),  //: %1 is the headings of a table
                     ExchangeText::tr("Begin it with: %1").arg(columnNames().join(u','))};
    }
    CodeRows reading(file, known);
    if (auto fault = reading.readHeader(rows->front())) {
        return *fault;
    }
    for (std::size_t i = 1; i < rows->size(); ++i) {
        if (auto fault = reading.readCode((*rows)[i])) {
            return *fault;
        }
    }
    return reading.book();
}

QByteArray writeCodeBookCsv(std::span<const Code> codes) {
    QByteArray bytes = csvRow(columnNames());
    for (const Code& code : codes) {
        bytes += csvRow(
            {code.id, code.name, code.parent, code.definition, code.colour, code.key, joined(code.examples)});
    }
    return bytes;
}

}  // namespace fulcrum
