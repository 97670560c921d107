// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pseudo_translator.h"

#include <QRegularExpression>
#include <array>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// How much longer a text gets; the shortest ones, which grow most in every language, by more.
constexpr double kGrowth = 0.4;
constexpr qsizetype kLeastGrowth = 3;

/// Stands in for the letters a to z, so that words keep their length.
constexpr std::u16string_view kArabic = u"ابجدهوزحطيكلمنسعفصقرشتثخذض";

QString inArabicLetters(const QString& words) {
    QString text = words;
    for (QChar& letter : text) {
        const char16_t small = letter.toLower().unicode();
        if (small >= u'a' && small <= u'z') {
            letter = kArabic[small - u'a'];
        }
    }
    return text;
}

QString padding(qsizetype length) {
    const QString words = u" elum norat bisk telom arun"_s;
    QString text;
    while (text.size() < length) {
        text += words;
    }
    return text.left(text.at(length - 1) == u' ' ? length + 1 : length);
}

QString lengthened(const QString& english) {
    static const QRegularExpression ends(u"[\\s.:;…!?<>/a-z0-9]*>$|[.:;…!?\\s]*$"_s);
    const qsizetype end = ends.match(english).capturedStart();
    const auto wanted = static_cast<qsizetype>(double(english.size()) * kGrowth + 0.5);
    return english.left(end) + padding(std::max(kLeastGrowth, wanted)) + english.mid(end);
}

}  // namespace

std::optional<PseudoLanguage> pseudoLanguageFrom(const QString& language) {
    if (language == "ar-pseudo"_L1) {
        return PseudoLanguage::Arabic;
    }
    return language == "long-pseudo"_L1 ? std::optional(PseudoLanguage::Long) : std::nullopt;
}

QString pseudoText(PseudoLanguage language, const QString& english) {
    if (english.isEmpty()) {
        return english;
    }
    if (language == PseudoLanguage::Long) {
        return lengthened(english);
    }
    static const QRegularExpression kept(
        u"%L?[0-9]+|%L?n|<[^>]*>|&[a-z]+;|\\{\\{[^}]*\\}\\}|\\([^)]*\\*[^)]*\\)|https?://\\S+"_s);
    QString text;
    qsizetype at = 0;
    for (auto found = kept.globalMatch(english); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        text += inArabicLetters(english.mid(at, match.capturedStart() - at)) + match.captured();
        at = match.capturedEnd();
    }
    return text + inArabicLetters(english.mid(at));
}

QString PseudoTranslator::translate(const char* context, const char* source, const char* disambiguation,
                                    int n) const {
    // Read by Qt itself: which way the window runs, and the names of keys.
    if (qstrcmp(source, "QT_LAYOUT_DIRECTION") == 0) {
        return m_language == PseudoLanguage::Arabic ? u"RTL"_s : u"LTR"_s;
    }
    if (qstrcmp(context, "QShortcut") == 0) {
        return {};
    }
    // The pattern of a date.
    if (qstrcmp(context, "fulcrum::DateTicks") == 0) {
        return QString::fromUtf8(source);
    }
    const QString english = m_english.translate(context, source, disambiguation, n);
    return pseudoText(m_language, english.isEmpty() ? QString::fromUtf8(source) : english);
}

}  // namespace fulcrum
