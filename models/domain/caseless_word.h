// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A word to be looked for in tens of thousands of texts between two keystrokes, whatever the case of its
// letters. It finds what QString::contains(word, Qt::CaseInsensitive) finds, but folds only where the word's
// first letter stands: folding every letter of every text takes some five times as long. A value; for any
// thread.
#pragma once

#include <QString>
#include <QStringView>

namespace fulcrum {

class CaselessWord {
public:
    explicit CaselessWord(const QString& word);

    /// An empty word is in every text.
    bool isIn(QStringView text) const;

private:
    QString m_folded;      ///< the word itself where a letter takes two units
    QString m_beginnings;  ///< all that folds to the first letter; empty where a letter takes two units
};

}  // namespace fulcrum
