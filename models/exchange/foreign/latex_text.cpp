// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/foreign/latex_text.h"

#include <QHash>

#include "models/exchange/html_entities.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// The combining mark of an accent's command.
QChar markOf(QChar accent) {
    static const QHash<QChar, QChar> marks{{u'"', QChar(0x308)}, {u'\'', QChar(0x301)}, {u'`', QChar(0x300)},
                                           {u'^', QChar(0x302)}, {u'~', QChar(0x303)},  {u'=', QChar(0x304)},
                                           {u'.', QChar(0x307)}, {u'c', QChar(0x327)},  {u'v', QChar(0x30C)},
                                           {u'u', QChar(0x306)}, {u'H', QChar(0x30B)},  {u'k', QChar(0x328)},
                                           {u'r', QChar(0x30A)}, {u'd', QChar(0x323)},  {u'b', QChar(0x331)}};
    return marks.value(accent);
}

QString letterOf(const QString& command) {
    static const QHash<QString, QString> letters{{u"ss"_s, u"ß"_s},
                                                 {u"ae"_s, u"æ"_s},
                                                 {u"AE"_s, u"Æ"_s},
                                                 {u"oe"_s, u"œ"_s},
                                                 {u"OE"_s, u"Œ"_s},
                                                 {u"dh"_s, u"ð"_s},
                                                 {u"DH"_s, u"Ð"_s},
                                                 {u"dj"_s, u"đ"_s},
                                                 {u"DJ"_s, u"Đ"_s},
                                                 {u"th"_s, u"þ"_s},
                                                 {u"TH"_s, u"Þ"_s},
                                                 {u"ng"_s, u"ŋ"_s},
                                                 {u"NG"_s, u"Ŋ"_s},
                                                 {u"j"_s, u"j"_s},
                                                 {u"TeX"_s, u"TeX"_s},
                                                 {u"LaTeX"_s, u"LaTeX"_s},
                                                 {u"o"_s, u"ø"_s},
                                                 {u"O"_s, u"Ø"_s},
                                                 {u"l"_s, u"ł"_s},
                                                 {u"L"_s, u"Ł"_s},
                                                 {u"aa"_s, u"å"_s},
                                                 {u"AA"_s, u"Å"_s},
                                                 {u"i"_s, u"i"_s},
                                                 {u"textbackslash"_s, u"\\"_s},
                                                 {u"textasciitilde"_s, u"~"_s},
                                                 {u"textasciicircum"_s, u"^"_s},
                                                 {u"textendash"_s, u"–"_s},
                                                 {u"textemdash"_s, u"—"_s},
                                                 {u"ldots"_s, u"…"_s},
                                                 {u"dots"_s, u"…"_s},
                                                 {u"textquoteleft"_s, u"‘"_s},
                                                 {u"textquoteright"_s, u"’"_s},
                                                 {u"textquotedblleft"_s, u"“"_s},
                                                 {u"textquotedblright"_s, u"”"_s},
                                                 {u"euro"_s, u"€"_s},
                                                 {u"texteuro"_s, u"€"_s},
                                                 {u"pounds"_s, u"£"_s},
                                                 {u"S"_s, u"§"_s},
                                                 {u"copyright"_s, u"©"_s},
                                                 {u"textregistered"_s, u"®"_s},
                                                 {u"texttrademark"_s, u"™"_s}};
    if (QString letter = letters.value(command); !letter.isEmpty()) {
        return letter;
    }
    // HTML has the same names for the Greek letters.
    const QString greek = characterOfEntity(command);
    return !greek.isEmpty() && greek[0].script() == QChar::Script_Greek ? greek : QString();
}

}  // namespace

QString textFromLatex(const QString& latex) {
    QString text;
    qsizetype i = 0;
    const auto skip = [&](QStringView signs) {
        while (i < latex.size() && signs.contains(latex[i])) {
            ++i;
        }
    };
    // A combining mark stands after its letter, in LaTeX before it.
    QChar pending;
    const auto put = [&](const QString& piece) {
        text += piece;
        if (!pending.isNull() && !piece.isEmpty()) {
            text += pending;
            pending = QChar();
        }
    };
    while (i < latex.size()) {
        const QChar c = latex[i++];
        if (c == u'{' || c == u'}' || c.isNull()) {
            continue;
        }
        if (c == u'~') {
            put(u" "_s);
        } else if (c == u'$') {
            continue;  // only what is between is mathematics; a dollar is "\\$"
        } else if ((c == u'`' || c == u'\'') && i < latex.size() && latex[i] == c) {
            ++i;
            put(c == u'`' ? u"“"_s : u"”"_s);
        } else if (c == u'-' && i < latex.size() && latex[i] == u'-') {
            ++i;
            const bool isLong = i < latex.size() && latex[i] == u'-';
            i += isLong ? 1 : 0;
            put(isLong ? u"—"_s : u"–"_s);
        } else if (c != u'\\' || i >= latex.size()) {
            put(QString(c));
        } else if (!latex[i].isLetter()) {
            const QChar sign = latex[i++];
            if (const QChar mark = markOf(sign); !mark.isNull()) {
                pending = mark;
                skip(u"{ ");
            } else {
                put(QString(sign));
            }
        } else {
            QString command;
            while (i < latex.size() && latex[i].isLetter()) {
                command += latex[i++];
            }
            if (const QString letter = letterOf(command); !letter.isEmpty()) {
                put(letter);
                // Braces end a command, and then a blank behind them is meant.
                if (QStringView(latex).mid(i).startsWith(u"{}")) {
                    i += 2;
                } else {
                    skip(u" ");
                }
            } else if (const QChar mark = command.size() == 1 ? markOf(command[0]) : QChar();
                       !mark.isNull()) {
                pending = mark;
                skip(u"{ ");
            } else {
                skip(u" ");
            }
        }
    }
    return text.normalized(QString::NormalizationForm_C).simplified();
}

}  // namespace fulcrum
