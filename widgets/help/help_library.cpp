// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/help/help_library.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTextDocumentFragment>
#include <algorithm>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct HelpLibraryTexts {
    Q_DECLARE_TR_FUNCTIONS(fulcrum::HelpLibrary)
};

/// Characters of an excerpt before and after the match.
constexpr qsizetype kBefore = 40;
constexpr qsizetype kAfter = 90;
constexpr std::size_t kMostMatches = 60;

QString pageText(const QString& id, const QString& language) {
    for (const QString& folder : {language, u"en"_s}) {
        QFile file(u":/help/%1/%2.html"_s.arg(folder, id));
        if (file.open(QIODevice::ReadOnly)) {
            return QString::fromUtf8(file.readAll());
        }
    }
    return {};
}

QString filled(const QString& text, const HelpBlanks& blanks) {
    static const QRegularExpression blank(u"\\{\\{([a-z0-9_.:]+)\\}\\}"_s);
    QString page;
    qsizetype done = 0;
    for (auto match = blank.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        page += QStringView(text).sliced(done, found.capturedStart() - done);
        page += blanks(found.captured(1)).value_or(found.captured());
        done = found.capturedEnd();
    }
    return page + text.sliced(done);
}

QString plain(const QString& html) {
    return QTextDocumentFragment::fromHtml(html).toPlainText().simplified();
}

QString excerptOf(const QString& text, qsizetype place) {
    qsizetype from = std::max<qsizetype>(0, place - kBefore);
    // Whole words, but for scripts that write without blanks.
    if (const qsizetype blank = text.indexOf(u' ', from); from > 0 && blank >= 0 && blank < place) {
        from = blank + 1;
    }
    qsizetype to = std::min(text.size(), place + kAfter);
    if (const qsizetype blank = text.lastIndexOf(u' ', to); to < text.size() && blank > place + kAfter / 2) {
        to = blank;
    }
    return (from > 0 ? u"…"_s : QString()) + text.sliced(from, to - from) +
           (to < text.size() ? u"…"_s : QString());
}

}  // namespace

QRegularExpression helpWord(const QString& word) {
    // Chinese is written without blanks: there a word may begin anywhere.
    const bool isIdeographic = !word.isEmpty() && word[0].script() == QChar::Script_Han;
    return QRegularExpression(
        (isIdeographic ? QString() : u"(?<![\\p{L}\\p{N}])"_s) + QRegularExpression::escape(word),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

std::vector<HelpSection> helpSectionsOf(const QString& html) {
    static const QRegularExpression heading(u"<h2 id=\"([^\"]+)\">(.*?)</h2>"_s);
    std::vector<HelpSection> sections{{}};
    qsizetype begin = std::max<qsizetype>(0, html.indexOf(u"</h1>"_s));
    for (auto match = heading.globalMatch(html); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        sections.back().text = plain(html.sliced(begin, found.capturedStart() - begin));
        sections.push_back({found.captured(1), plain(found.captured(2)), {}});
        begin = found.capturedEnd();
    }
    sections.back().text = plain(html.sliced(begin));
    return sections;
}

std::vector<HelpGroup> HelpLibrary::groups() {
    return {
        {HelpLibraryTexts::tr("Looking"),
         {u"first-steps"_s, u"timeline"_s, u"search"_s, u"filters"_s, u"details"_s, u"table"_s}},
        {HelpLibraryTexts::tr("The balance"),
         {u"chart"_s, u"balance"_s, u"ledger"_s, u"scenarios"_s, u"reciprocity"_s, u"fit"_s,
          u"sensitivity"_s}},
        {HelpLibraryTexts::tr("Writing"),
         {u"events"_s, u"notes"_s, u"codes"_s, u"agreement"_s, u"history"_s, u"code-book"_s}},
        {HelpLibraryTexts::tr("Handing on"), {u"projects"_s, u"import-export"_s, u"figures"_s, u"stories"_s}},
        //: Help pages to look things up in
        {HelpLibraryTexts::tr("Reference"), {u"keyboard"_s, u"command-line"_s, u"privacy"_s}}};
}

HelpLibrary::HelpLibrary(const QString& language, const HelpBlanks& blanks) {
    static const QRegularExpression heading(u"<h1>(.*?)</h1>"_s);
    for (const HelpGroup& group : groups()) {
        for (const QString& id : group.pages) {
            const QString html = filled(pageText(id, language), blanks);
            m_pages.push_back({id, plain(heading.match(html).captured(1)), html, helpSectionsOf(html)});
        }
    }
}

const HelpPage* HelpLibrary::page(const QString& id) const {
    const auto found = std::ranges::find(m_pages, id, &HelpPage::id);
    return found == m_pages.end() ? nullptr : &*found;
}

QStringList HelpLibrary::wordsOf(const QString& typed) {
    return typed.toLower().split(QRegularExpression(u"[\\s\"]+"_s), Qt::SkipEmptyParts);
}

std::vector<HelpMatch> HelpLibrary::search(const QString& typed) const {
    std::vector<QRegularExpression> words;
    for (const QString& word : wordsOf(typed)) {
        words.push_back(helpWord(word));
    }
    struct Ranked {
        std::ptrdiff_t inHeadings;
        HelpMatch match;
    };
    std::vector<Ranked> found;
    for (const HelpPage& page : m_pages) {
        for (const HelpSection& section : page.sections) {
            const QString headings = page.title + u' ' + section.title;
            const auto stands = [&](const QRegularExpression& word) {
                return headings.contains(word) || section.text.contains(word);
            };
            if (words.empty() || !std::ranges::all_of(words, stands)) {
                continue;
            }
            const auto inHeadings = std::ranges::count_if(
                words, [&](const QRegularExpression& word) { return headings.contains(word); });
            qsizetype place = section.text.size();
            for (const QRegularExpression& word : words) {
                const auto match = word.match(section.text);
                place = match.hasMatch() ? std::min(place, match.capturedStart()) : place;
            }
            found.push_back(
                {inHeadings,
                 {page.id, section.id,
                  section.title.isEmpty() ? page.title
                                          //: A place in the help: page, section
                                          : HelpLibraryTexts::tr("%1: %2").arg(page.title, section.title),
                  excerptOf(section.text, place == section.text.size() ? 0 : place)}});
        }
    }
    std::ranges::stable_sort(found, std::greater<>(), &Ranked::inHeadings);
    std::vector<HelpMatch> matches;
    for (Ranked& ranked : found) {
        if (matches.size() < kMostMatches) {
            matches.push_back(std::move(ranked.match));
        }
    }
    return matches;
}

}  // namespace fulcrum
