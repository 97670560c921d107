// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/caseless_word.h"

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

namespace fulcrum {
namespace {

/// Every unit that folds to another, behind that other; in order.
std::vector<std::pair<QChar, QChar>> foldedUnits() {
    std::vector<std::pair<QChar, QChar>> pairs;
    for (uint unit = 0; unit <= std::numeric_limits<char16_t>::max(); ++unit) {
        if (const QChar folded = QChar(unit).toCaseFolded(); folded != QChar(unit)) {
            pairs.emplace_back(folded, QChar(unit));
        }
    }
    std::ranges::sort(pairs);
    return pairs;
}

/// Most letters are folded from two, k and s from three: their Kelvin sign and long s.
QString unitsFoldedTo(QChar folded) {
    static const std::vector<std::pair<QChar, QChar>> others = foldedUnits();
    QString units(folded);
    // Not a subrange, whose concepts the Clang of Debian 12 cannot read.
    for (auto other = std::ranges::lower_bound(others, folded, {}, &std::pair<QChar, QChar>::first);
         other != others.end() && other->first == folded; ++other) {
        units += other->second;
    }
    return units;
}

bool isFoldedTo(QStringView text, QStringView folded) {
    return std::ranges::equal(text, folded, {}, [](QChar letter) { return letter.toCaseFolded(); });
}

}  // namespace

CaselessWord::CaselessWord(const QString& word) : m_folded(word) {
    if (word.isEmpty() || std::ranges::any_of(word, [](QChar unit) { return unit.isSurrogate(); })) {
        return;
    }
    // Unit by unit: folding the whole would make two letters of some (ß), which then stand nowhere.
    std::ranges::transform(word, m_folded.begin(), [](QChar letter) { return letter.toCaseFolded(); });
    m_beginnings = unitsFoldedTo(m_folded.front());
}

bool CaselessWord::isIn(QStringView text) const {
    if (m_beginnings.isEmpty()) {
        return text.contains(m_folded, Qt::CaseInsensitive);
    }
    for (const QChar beginning : m_beginnings) {
        const qsizetype last = text.size() - m_folded.size();
        for (qsizetype at = text.indexOf(beginning); at >= 0 && at <= last;
             at = text.indexOf(beginning, at + 1)) {
            if (isFoldedTo(text.sliced(at, m_folded.size()), m_folded)) {
                return true;
            }
        }
    }
    return false;
}

}  // namespace fulcrum
