// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/palette_match.h"

#include <QStringList>

namespace fulcrum {
namespace {

/// What a word costs that begins a later word of the text, and one that stands within a word.
constexpr int kLaterWord = 2;
constexpr int kWithin = 10;

/// Without case and accents: "Démo" is found by "demo".
QString folded(const QString& text) {
    QString plain;
    for (const QChar& letter : text.normalized(QString::NormalizationForm_KD)) {
        if (letter.category() != QChar::Mark_NonSpacing) {
            plain.append(letter.toCaseFolded());
        }
    }
    return plain;
}

}  // namespace

std::optional<int> paletteMatch(const QString& text, const QString& typed) {
    const QString where = folded(text);
    const QString wanted = folded(typed).simplified();
    if (where.startsWith(wanted)) {
        return 0;
    }
    int cost = 1;
    for (const QString& word : wanted.split(u' ', Qt::SkipEmptyParts)) {
        qsizetype at = where.indexOf(word);
        if (at < 0) {
            return std::nullopt;
        }
        bool beginsWord = false;
        for (; at >= 0 && !beginsWord; at = where.indexOf(word, at + 1)) {
            beginsWord = at == 0 || !where.at(at - 1).isLetterOrNumber();
        }
        cost += beginsWord ? kLaterWord : kWithin;
    }
    return cost;
}

}  // namespace fulcrum
