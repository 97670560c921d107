// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two languages that nobody speaks, made from the English texts while the program runs, so that layouts can
// be looked at before translators have been at work: one in Arabic letters, which turns the window round, and
// one whose texts are about two fifths longer. What code reads in a text (%1, tags, patterns of file names)
// stays as it is. Chosen by FULCRUM_LANGUAGE=ar-pseudo or long-pseudo; never offered in the window.
#pragma once

#include <QTranslator>
#include <optional>

namespace fulcrum {

enum class PseudoLanguage { Arabic, Long };

/// From "ar-pseudo" or "long-pseudo"; nullopt for any other language.
std::optional<PseudoLanguage> pseudoLanguageFrom(const QString& language);

class PseudoTranslator : public QTranslator {
    Q_OBJECT
public:
    /// `english`, which must outlive this, knows the plural forms.
    PseudoTranslator(PseudoLanguage language, const QTranslator& english)
        : m_language(language), m_english(english) {}

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* disambiguation,
                      int n) const override;

private:
    PseudoLanguage m_language;
    const QTranslator& m_english;
};

/// The text as it reads in that language.
QString pseudoText(PseudoLanguage language, const QString& english);

}  // namespace fulcrum
