// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/html_text.h"

#include <QSet>
#include <QStringList>
#include <algorithm>

#include "models/exchange/html_entities.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

class HtmlReduction {
public:
    enum class Form { Markdown, Plain, PlainWithBlanks };
    explicit HtmlReduction(const QString& html, Form form) : m_html(html), m_form(form) {}

    QString text() {
        while (m_at < m_html.size()) {
            const QChar c = m_html[m_at];
            if (c == u'<' && takeTag()) {
                continue;
            }
            ++m_at;
            if (c == u'&') {
                takeEntity();
            } else {
                put(c);
            }
        }
        closeLink();
        return tidied();
    }

private:
    void put(QChar c) {
        if (m_form == Form::PlainWithBlanks && !c.isNull()) {
            m_text += c;
            return;
        }
        if (c.isSpace() || c.isNull()) {
            if (!m_text.isEmpty() && !m_text.back().isSpace()) {
                m_text += u' ';
            }
            return;
        }
        static const QString markdownSigns = u"\\`*_[]<>"_s;
        if (m_form == Form::Markdown && markdownSigns.contains(c)) {
            m_text += u'\\';
        }
        m_text += c;
    }

    void takeEntity() {
        constexpr qsizetype kLongestEntity = 10;
        const QStringView next = QStringView(m_html).mid(m_at, kLongestEntity);
        const qsizetype length = next.indexOf(u';');
        const QString character = length > 0 ? characterOfEntity(next.left(length)) : QString();
        if (character.isEmpty()) {
            put(u'&');
            return;
        }
        for (const QChar c : character) {
            put(c == QChar::Nbsp ? QChar(u' ') : c);
        }
        m_at += length + 1;
    }

    /// False if the bracket opens no tag: then it is text.
    bool takeTag() {
        const QStringView rest = QStringView(m_html).mid(m_at);
        if (rest.startsWith(u"<!--")) {
            const qsizetype end = m_html.indexOf(u"-->"_s, m_at);
            m_at = end < 0 ? m_html.size() : end + 3;
            return true;
        }
        const bool isTag =
            rest.size() > 1 && (rest[1].isLetter() || rest[1] == u'/' || rest[1] == u'!' || rest[1] == u'?');
        const qsizetype end = isTag && m_hasTags ? m_html.indexOf(u'>', m_at) : -1;
        if (end < 0) {
            // Without a closing bracket nothing that follows can be a tag either.
            m_hasTags = m_hasTags && !isTag;
            return false;
        }
        const QString tag = m_html.mid(m_at + 1, end - m_at - 1);
        m_at = end + 1;
        apply(tag);
        return true;
    }

    void apply(const QString& tag) {
        const bool isEnd = tag.startsWith(u'/');
        qsizetype length = isEnd ? 1 : 0;
        while (length < tag.size() && tag[length].isLetterOrNumber()) {
            ++length;
        }
        const QString name = tag.mid(isEnd ? 1 : 0, length - (isEnd ? 1 : 0)).toLower();
        static const QSet<QString> silent{u"script"_s, u"style"_s,  u"head"_s, u"title"_s,   u"template"_s,
                                          u"iframe"_s, u"object"_s, u"svg"_s,  u"noscript"_s};
        static const QSet<QString> blocks{u"p"_s,       u"div"_s,        u"ul"_s, u"ol"_s, u"table"_s,
                                          u"tr"_s,      u"h1"_s,         u"h2"_s, u"h3"_s, u"h4"_s,
                                          u"section"_s, u"blockquote"_s, u"h5"_s, u"h6"_s, u"pre"_s};
        if (silent.contains(name) && !isEnd) {
            const qsizetype end = m_html.indexOf(u"</"_s + name, m_at, Qt::CaseInsensitive);
            m_at = end < 0 ? m_html.size() : end;
        } else if (blocks.contains(name)) {
            m_text += u"\n\n"_s;
        } else if (name == u"br"_s) {
            m_text += u"\n"_s;
        } else if (name == u"li"_s && !isEnd) {
            m_text += u"\n- "_s;
        } else if (m_form != Form::Markdown) {
            return;
        } else if (name == u"b"_s || name == u"strong"_s) {
            m_text += u"**"_s;
        } else if (name == u"i"_s || name == u"em"_s) {
            m_text += u"*"_s;
        } else if (name == u"a"_s) {
            closeLink();
            if (!isEnd) {
                openLink(tag);
            }
        }
    }

    void openLink(const QString& tag) {
        const qsizetype attribute = tag.indexOf(u"href="_s, 0, Qt::CaseInsensitive);
        if (attribute < 0) {
            return;
        }
        QString link = tag.mid(attribute + 5).trimmed();
        const bool isQuoted = link.startsWith(u'"') || link.startsWith(u'\'');
        link = isQuoted ? link.mid(1, link.indexOf(link[0], 1) - 1) : link.section(u' ', 0, 0);
        const bool isWeb = link.startsWith(u"https://"_s, Qt::CaseInsensitive) ||
                           link.startsWith(u"http://"_s, Qt::CaseInsensitive);
        static const QString breaking = u" ()<>[]\\\"`"_s;
        const bool isPlain = std::none_of(link.cbegin(), link.cend(),
                                          [](QChar c) { return c.isSpace() || breaking.contains(c); });
        if (isWeb && isPlain) {
            m_link = link.replace(u"&amp;"_s, u"&"_s);
            m_text += u'[';
        }
    }
    void closeLink() {
        if (!m_link.isEmpty()) {
            m_text += u"]("_s + m_link + u')';
            m_link.clear();
        }
    }

    /// At most one empty line in a row, none at the ends.
    QString tidied() const {
        if (m_form == Form::PlainWithBlanks) {
            return m_text.trimmed();
        }
        QStringList lines;
        for (const QString& line : m_text.split(u'\n')) {
            const QString trimmed = line.trimmed();
            if (!trimmed.isEmpty() || (!lines.isEmpty() && !lines.last().isEmpty())) {
                lines += trimmed;
            }
        }
        return lines.join(u'\n').trimmed();
    }

    const QString& m_html;
    Form m_form;
    qsizetype m_at = 0;
    bool m_hasTags = true;
    QString m_text;
    QString m_link;
};

}  // namespace

QString markdownFromHtml(const QString& html) {
    return HtmlReduction(html, HtmlReduction::Form::Markdown).text();
}

QString plainFromHtml(const QString& html) {
    return HtmlReduction(
               html, html.contains(u'<') ? HtmlReduction::Form::Plain : HtmlReduction::Form::PlainWithBlanks)
        .text();
}

QString htmlFromPlain(const QString& text) { return text.toHtmlEscaped().replace(u'\n', u"<br>"_s); }

}  // namespace fulcrum
