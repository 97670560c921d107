// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter/query_text.h"

#include <algorithm>

#include "models/domain/event.h"
#include "models/filter/query_scanner.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// Marks that mean nothing to the language wherever they stand.
bool isPlain(QChar character) {
    constexpr QStringView kPlainMarks = u"-._/&'%+$#@!?";
    return character.isLetterOrNumber() || character.isMark() || character.isSurrogate() ||
           kPlainMarks.contains(character);
}

bool needsQuotes(const QString& text) {
    return text.isEmpty() || text.startsWith(u'-') || !std::ranges::all_of(text, isPlain);
}

/// "severity>=3" for 3, 4 and 5 in any order; empty where the values are no such half.
QString halfOf(const QStringList& severities) {
    QStringList sorted = severities;
    sorted.sort();
    const int least = sorted.constFirst().toInt();
    const int most = sorted.constLast().toInt();
    if (sorted.size() < 2 || most - least + 1 != sorted.size()) {
        return {};
    }
    return most == kHighestSeverity ? QString(u"severity>="_s + sorted.constFirst())
           : least == 1             ? QString(u"severity<="_s + sorted.constLast())
                                    : QString();
}

}  // namespace

QString quotedValue(const QString& value) {
    if (!needsQuotes(value)) {
        return value;
    }
    QString quoted = u"\""_s;
    for (const QChar character : value) {
        if (isQuote(character) || character == u'\\') {
            quoted += u'\\';
        }
        quoted += character;
    }
    return quoted + u'"';
}

QString queryText(const FilterClause& clause) {
    const QString sign = clause.isExcluded ? u"-"_s : QString();
    if (clause.field == FilterField::Severity) {
        if (const QString half = halfOf(clause.values); !half.isEmpty()) {
            return sign + half;
        }
    }
    QStringList values;
    for (const QString& value : clause.values) {
        values += quotedValue(value);
    }
    return QString(sign + toText(clause.field) + u':' + values.join(u','));
}

QString queryText(const TextTerm& term) {
    return QString((term.isExcluded ? u"-"_s : QString()) + quotedValue(term.text) +
                   (term.isPrefix ? u"*"_s : QString()));
}

QString queryText(const Filter& filter) {
    QStringList parts;
    for (const TextTerm& term : filter.terms()) {
        parts += queryText(term);
    }
    for (const FilterClause& clause : filter.clauses()) {
        parts += queryText(clause);
    }
    return parts.join(u' ');
}

}  // namespace fulcrum
