// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds the sentences that a person reads and no translator would. It reads the brackets in which faults are
// put together as a compiler reads them: over strings, characters and comments, and knows what stands inside
// a tr().
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <vector>

#include "tests/checks/source_rules.h"

using namespace Qt::StringLiterals;

namespace fulcrum::checks {
namespace {

/// Where texts for people are made: an Error itself, and the functions of the models that make one of what
/// they are given. What the window says to a terminal before it opens is no Error.
const QRegularExpression& beginningsIn(const QString& path) {
    static const QRegularExpression errors(uR"(\b(Error|Refusal)(\s\w+)?\{)"_s);
    static const QRegularExpression all(
        uR"(\b(Error|Refusal)(\s\w+)?\{|\b(refuse|reject|refusal|fail|warn|error|note|lose|[Ff]ault\.set)\()"_s);
    return path.startsWith("app/"_L1) ? errors : all;
}

bool isInComment(const QString& text, qsizetype at) {
    const qsizetype line = at > 0 ? text.lastIndexOf(u'\n', at - 1) + 1 : 0;
    return QStringView(text).mid(line, at - line).contains("//"_L1);
}

/// What is inside of these comes into the files of the translators.
bool isTranslation(QStringView before) {
    static const QRegularExpression name(u"\\b(tr|translate|QT_TRANSLATE_NOOP)$"_s);
    return name.match(before.right(20).toString()).hasMatch();
}

/// Behind the quote or apostrophe that ends what begins at `at`.
qsizetype behindQuoted(const QString& text, qsizetype at) {
    const QChar quote = text[at];
    for (++at; at < text.size() && text[at] != quote; ++at) {
        at += text[at] == u'\\' ? 1 : 0;
    }
    return at + 1;
}

bool isSentence(QStringView literal) {
    static const QRegularExpression words(u"[A-Za-z]\\S* |[ ][A-Za-z]"_s);
    static const QRegularExpression pattern(u"\\\\\\\\A"_s);
    return words.match(literal.toString()).hasMatch() && !pattern.match(literal.toString()).hasMatch();
}

/// The places of literals with a blank between the bracket at `at` and its end, but for those in a
/// translation.
void addUntranslated(const QString& text, qsizetype at, QSet<qsizetype>& places) {
    std::vector<bool> isInside;
    do {
        const QChar c = text[at];
        if (c == u'/' && at + 1 < text.size() && text[at + 1] == u'/') {
            at = text.indexOf(u'\n', at);
        } else if (c == u'"' || c == u'\'') {
            const qsizetype end = behindQuoted(text, at);
            if (c == u'"' && !isInside.back() && isSentence(QStringView(text).mid(at, end - at))) {
                places.insert(at);
            }
            at = end - 1;
        } else if (c == u'(' || c == u'{' || c == u'[') {
            isInside.push_back((!isInside.empty() && isInside.back()) ||
                               isTranslation(QStringView(text).first(at)));
        } else if (c == u')' || c == u'}' || c == u']') {
            isInside.pop_back();
        }
    } while (!isInside.empty() && at >= 0 && ++at < text.size());
}

}  // namespace

std::vector<Finding> checkTexts(const SourceTree& tree) {
    std::vector<Finding> findings;
    for (const SourceFile& file : tree) {
        const bool isOfWindow =
            file.path.startsWith("models/"_L1) || file.path.startsWith("widgets/"_L1) ||
            (file.path.startsWith("app/"_L1) && !file.path.startsWith("app/commands/"_L1));
        if (kindOf(file.path) != FileKind::Cpp || !isOfWindow) {
            continue;
        }
        QSet<qsizetype> places;
        for (auto matches = beginningsIn(file.path).globalMatch(file.text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            if (!isInComment(file.text, match.capturedStart())) {
                addUntranslated(file.text, match.capturedEnd() - 1, places);
            }
        }
        QList<qsizetype> inOrder(places.begin(), places.end());
        std::ranges::sort(inOrder);
        for (const qsizetype place : inOrder) {
            const QString literal = file.text.mid(place, behindQuoted(file.text, place) - place);
            findings.push_back({file.path,
                                static_cast<int>(QStringView(file.text).first(place).count(u'\n')) + 1,
                                u"a text that people read, and no tr() around it (%1)"_s.arg(literal)});
        }
    }
    return findings;
}

}  // namespace fulcrum::checks
