// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/citation.h"

#include <QDate>
#include <QLocale>
#include <QStringList>
#include <array>
#include <set>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

// In the order of the enumeration.
constexpr std::array<QStringView, kCitationStyleCount> kStyles{u"apa", u"chicago", u"bibtex"};

QDate dateOf(const Source& source) { return QDate(1970, 1, 1).addDays(*source.date); }

QString monthOf(const QDate& date) { return QLocale(QLocale::English).monthName(date.month()); }

/// "2025, April 9", as far as it is known.
QString apaDate(const Source& source) {
    if (!source.date) {
        return u"n.d."_s;
    }
    const QDate date = dateOf(source);
    QString year = QString::number(date.year());
    if (source.precision == Precision::InYear) {
        return year;
    }
    return source.precision == Precision::InMonth ? u"%1, %2"_s.arg(year, monthOf(date))
                                                  : u"%1, %2 %3"_s.arg(year, monthOf(date)).arg(date.day());
}

/// "April 9, 2025".
QString chicagoDate(const Source& source) {
    const QDate date = dateOf(source);
    QString year = QString::number(date.year());
    if (source.precision == Precision::InYear) {
        return year;
    }
    return source.precision == Precision::InMonth
               ? u"%1 %2"_s.arg(monthOf(date), year)
               : u"%1 %2, %3"_s.arg(monthOf(date)).arg(date.day()).arg(year);
}

/// A sentence of a citation ends once.
QString ended(const QString& text) {
    return text.endsWith(u'.') || text.endsWith(u'?') || text.endsWith(u'!') ? text : text + u'.';
}

QString apa(const Source& source) {
    QStringList parts;
    if (!source.publisher.isEmpty()) {
        parts.append(ended(source.publisher));
        parts.append(u"(%1)."_s.arg(apaDate(source)));
        parts.append(ended(source.title));
    } else {
        // Without an author the title moves to the front.
        parts.append(ended(source.title));
        parts.append(u"(%1)."_s.arg(apaDate(source)));
    }
    if (!source.url.isEmpty()) {
        parts.append(source.url);
    }
    return parts.join(u' ');
}

QString chicago(const Source& source) {
    QStringList parts;
    if (!source.publisher.isEmpty()) {
        parts.append(ended(source.publisher));
    }
    parts.append(u"“%1”"_s.arg(ended(source.title)));
    if (source.date) {
        parts.append(chicagoDate(source) + u'.');
    }
    if (!source.url.isEmpty()) {
        parts.append(source.url + u'.');
    }
    return parts.join(u' ');
}

QString wordOf(const QString& text) {
    QString word;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD)) {
        const bool isPlain = letter.unicode() < 128 && letter.isLetterOrNumber();
        if (isPlain) {
            word += letter.toLower();
        } else if (!word.isEmpty() && letter.isSpace()) {
            break;
        }
    }
    return word;
}

QString bibTex(const Source& source, const QString& suffix) {
    const QDate date = source.date ? dateOf(source) : QDate();
    const QString key = wordOf(source.publisher) +
                        (date.isValid() ? QString::number(date.year()) : QString()) + wordOf(source.title);
    QStringList fields;
    const auto add = [&](const QString& name, const QString& value) {
        if (!value.isEmpty()) {
            fields.append(u"  %1 = {%2}"_s.arg(name, value));
        }
    };
    add(u"title"_s, bibTexEscaped(source.title));
    // Two braces keep the name of an institution together.
    add(u"author"_s,
        source.publisher.isEmpty() ? QString() : u"{"_s + bibTexEscaped(source.publisher) + u"}"_s);
    if (date.isValid()) {
        add(u"year"_s, QString::number(date.year()));
        add(u"month"_s, source.precision == Precision::InYear ? QString() : QString::number(date.month()));
        add(u"day"_s, source.precision == Precision::OnDay ? QString::number(date.day()) : QString());
    }
    add(u"url"_s, source.url);
    return u"@misc{%1,\n%2\n}"_s.arg((key.isEmpty() ? u"source"_s : key) + suffix, fields.join(u",\n"_s));
}

}  // namespace

QString bibTexEscaped(const QString& text) {
    QString safe;
    QChar last;
    for (const QChar letter : text) {
        // Two of these are one sign of another kind.
        if (letter == last && (letter == u'-' || letter == u'\'' || letter == u'`')) {
            safe += u"{}"_s;
        }
        last = letter;
        switch (letter.unicode()) {
            case u'\\':
                safe += u"\\textbackslash{}"_s;
                break;
            case u'~':
                safe += u"\\textasciitilde{}"_s;
                break;
            case u'^':
                safe += u"\\textasciicircum{}"_s;
                break;
            case u'{':
            case u'}':
            case u'%':
            case u'$':
            case u'#':
            case u'&':
            case u'_':
                safe += u'\\';
                safe += letter;
                break;
            default:
                safe += letter;
        }
    }
    return safe;
}

QString toText(CitationStyle style) { return kStyles[static_cast<std::size_t>(style)].toString(); }

std::optional<CitationStyle> citationStyleFromText(QStringView text) {
    for (std::size_t i = 0; i < kStyles.size(); ++i) {
        if (kStyles[i] == text) {
            return static_cast<CitationStyle>(i);
        }
    }
    return std::nullopt;
}

QString citation(const Source& source, CitationStyle style) {
    switch (style) {
        case CitationStyle::Apa:
            return apa(source);
        case CitationStyle::Chicago:
            return chicago(source);
        case CitationStyle::BibTex:
            break;
    }
    return bibTex(source, {});
}

QString citations(const std::vector<Source>& sources, CitationStyle style) {
    QStringList lines;
    std::set<QString> keys;
    for (const Source& source : sources) {
        QString line = citation(source, style);
        if (style == CitationStyle::BibTex) {
            QString suffix;
            for (char16_t letter = u'a'; !keys.insert(line.section(u',', 0, 0)).second && letter <= u'z';
                 ++letter) {
                suffix = QString(letter);
                line = bibTex(source, suffix);
            }
        }
        lines.append(line);
    }
    return lines.join(u'\n');
}

}  // namespace fulcrum
