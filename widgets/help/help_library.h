// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pages of the help in one language, read from the files built in (help/<language>/<page>.html, English
// where a page is not there in a language), in the order of the contents, and the search over them. A page is
// a fragment of XHTML; "{{name}}" in it is filled in by whoever knows better than a file: numbers of the
// model, the keys of the commands. A plain value, made anew when the language changes.
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <functional>
#include <optional>
#include <vector>

namespace fulcrum {

/// What stands in the place of "{{name}}"; none if the name is not known.
using HelpBlanks = std::function<std::optional<QString>(const QString& name)>;

/// A heading of a page: where a link "page.html#id" leads.
struct HelpSection {
    QString id;
    QString title;
    QString text;  ///< without marks, one line; what the search reads
};

struct HelpPage {
    QString id;                         ///< "timeline": the name of its file
    QString title;                      ///< its h1
    QString html;                       ///< with all blanks filled
    std::vector<HelpSection> sections;  ///< the first stands for what is before all headings; its id is empty
};

/// Some pages of the contents under one title.
struct HelpGroup {
    QString title;
    QStringList pages;
};

struct HelpMatch {
    QString page;
    QString section;  ///< may be empty: the beginning of the page
    QString title;    ///< "Timeline: Zoom and move"
    QString excerpt;  ///< the words around the first match
};

class HelpLibrary {
public:
    /// Reads all pages. A blank that `blanks` does not know stays as it is written.
    HelpLibrary(const QString& language, const HelpBlanks& blanks);

    /// The groups of the contents, in the language of the interface.
    static std::vector<HelpGroup> groups();

    const std::vector<HelpPage>& pages() const { return m_pages; }
    /// The page of this id, or null.
    const HelpPage* page(const QString& id) const;

    /// The sections in which all words stand, each at the beginning of a word; those with more of them in
    /// their headings first. Nothing without a word.
    std::vector<HelpMatch> search(const QString& typed) const;
    /// The words of a search, in small letters.
    static QStringList wordsOf(const QString& typed);

private:
    std::vector<HelpPage> m_pages;
};

/// A word as the search finds it: at the beginning of a word, in capitals or not.
QRegularExpression helpWord(const QString& word);

/// The sections of a page, in their order.
std::vector<HelpSection> helpSectionsOf(const QString& html);

}  // namespace fulcrum
