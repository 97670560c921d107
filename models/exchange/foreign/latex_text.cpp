// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/foreign/latex_text.h"

#include <QHash>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// The combining mark of an accent's command.
QChar markOf(QChar accent) {
    static const QHash<QChar, QChar> marks{{u'"', QChar(0x308)}, {u'\'', QChar(0x301)}, {u'`', QChar(0x300)},
                                           {u'^', QChar(0x302)}, {u'~', QChar(0x303)},  {u'=', QChar(0x304)},
                                           {u'.', QChar(0x307)}, {u'c', QChar(0x327)},  {u'v', QChar(0x30C)},
                                           {u'u', QChar(0x306)}, {u'H', QChar(0x30B)},  {u'k', QChar(0x328)},
                                           {u'r', QChar(0x30A)}};
    return marks.value(accent);
}

QString letterOf(const QString& command) {
    static const QHash<QString, QString> letters{{u"ss"_s, u"ß"_s},
                                                 {u"ae"_s, u"æ"_s},
                                                 {u"AE"_s, u"Æ"_s},
                                                 {u"oe"_s, u"œ"_s},
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
                                                 {u"dots"_s, u"…"_s}};
    return letters.value(command);
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
