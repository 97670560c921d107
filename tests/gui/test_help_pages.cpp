// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>

#include "app/commands/command.h"
#include "models/exchange/exchange_format.h"
#include "models/filter/query_parser.h"
#include "models/leverage/parameter_names.h"
#include "models/leverage/parameter_ranges.h"
#include "tests/gui/working_copy.h"
#include "widgets/help/balance_help.h"
#include "widgets/main_window/key_table.h"

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

/// What the pages of the help say is so: links lead somewhere, commands and formats have their names, every
/// query can be read, and numbers are the model's.
class TestHelpPages : public QObject {
    Q_OBJECT

    WorkingCopy m_copy;
    std::unique_ptr<HelpLibrary> m_library;

    static QStringList allOf(const QString& pattern, const QString& text) {
        const QRegularExpression expression(pattern, QRegularExpression::DotMatchesEverythingOption);
        QStringList found;
        for (const QRegularExpressionMatch& match : expression.globalMatch(text)) {
            found += match.captured(1);
        }
        return found;
    }
    static QString plain(QString html) {
        return html.remove(QRegularExpression(u"<[^>]*>"_s))
            .replace(u"&gt;"_s, u">"_s)
            .replace(u"&lt;"_s, u"<"_s)
            .replace(u"&amp;"_s, u"&"_s)
            .replace(u"&#160;"_s, u" "_s)
            .simplified();
    }
    const HelpPage& page(const QString& id) const { return *m_library->page(id); }
    const QString& html() const { return page(u"balance"_s).html; }
    void addPages() {
        QTest::addColumn<QString>("id");
        for (const HelpGroup& group : HelpLibrary::groups()) {
            for (const QString& id : group.pages) {
                QTest::newRow(qPrintable(id)) << id;
            }
        }
    }
    /// What commands, menus and panels are called in the window.
    QStringList names() const {
        QStringList names;
        const auto add = [&names](QString name) { names += name.remove(u'&'); };
        for (const ActionSpec& spec : m_copy.window().actions().all()) {
            add(spec.text());
            if (spec.submenu) {
                add(spec.submenu());
            }
        }
        for (const PanelSpec& panel : panelTable()) {
            add(panel.title());
        }
        return names;
    }

private slots:
    void initTestCase() {
        m_copy.open();
        m_library = std::make_unique<HelpLibrary>(
            u"en"_s,
            [this, balance = balanceBlanks(m_copy.document().tracks(), u"en"_s)](const QString& name) {
                return name == "keys"_L1 ? std::optional(keyTable(m_copy.window())) : balance(name);
            });
    }
    void cleanupTestCase() { m_copy.close(); }

    void everyLanguageHasEveryPage_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("id");
        for (const QString& language : {u"de"_s, u"fr"_s, u"zh"_s}) {
            for (const HelpGroup& group : HelpLibrary::groups()) {
                for (const QString& id : group.pages) {
                    QTest::addRow("%s %s", qPrintable(language), qPrintable(id)) << language << id;
                }
            }
        }
    }
    /// Words differ; links, queries, examples, pictures and blanks do not.
    void everyLanguageHasEveryPage() {
        QFETCH(QString, language);
        QFETCH(QString, id);
        const auto text = [&id](const QString& of) {
            QFile file(u":/help/%1/%2.html"_s.arg(of, id));
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        };
        const QString english = text(u"en"_s);
        const QString translated = text(language);
        QVERIFY(!translated.isEmpty());
        QVERIFY(translated != english);
        for (const QString& pattern :
             {u"href=\"([^\"]*)\""_s, u" id=\"([^\"]*)\""_s, u"src=\"([^\"]*)\""_s,
              u"<code[^>]*>(.*?)</code>"_s, u"(\\{\\{[^}]*\\}\\})"_s, u"<(/?[a-z0-9]+)"_s}) {
            QCOMPARE(allOf(pattern, translated).size(), allOf(pattern, english).size());
        }
        for (const QString& pattern :
             {u"href=\"([^\"]*)\""_s, u" id=\"([^\"]*)\""_s, u"<code class=\"query\">(.*?)</code>"_s}) {
            QStringList here = allOf(pattern, translated);
            QStringList there = allOf(pattern, english);
            here.sort();
            there.sort();
            QCOMPARE(here, there);
        }
        QXmlStreamReader xml(u"<page>"_s + translated + u"</page>"_s);
        while (!xml.atEnd()) {
            xml.readNext();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    }

    void isWellFormed_data() { addPages(); }
    void isWellFormed() {
        QFETCH(QString, id);
        QXmlStreamReader reader(u"<page>%1</page>"_s.arg(page(id).html));
        while (!reader.atEnd()) {
            reader.readNext();
        }
        QVERIFY2(!reader.hasError(),
                 qPrintable(u"line %1: %2"_s.arg(reader.lineNumber()).arg(reader.errorString())));
        QVERIFY(!page(id).title.isEmpty());
        QCOMPARE(page(id).html.count(u"<h1>"_s), 1);
        QVERIFY2(page(id).html.size() > 500, "a page without a text");
        // Each section can be linked to, and found by the search.
        QCOMPARE(page(id).html.count(u"<h2"_s), qsizetype(page(id).sections.size()) - 1);
        QVERIFY2(!page(id).html.contains(u"{{"_s), "a blank that nobody fills");
    }

    void linksAndPicturesResolve_data() { addPages(); }
    void linksAndPicturesResolve() {
        QFETCH(QString, id);
        for (const QString& link : allOf(u"href=\"([^\"]*)\""_s, page(id).html)) {
            const QString target = link.section(u'#', 0, 0);
            QVERIFY2(target.isEmpty() || target.endsWith(u".html"_s), qPrintable(link));
            const HelpPage* const other = target.isEmpty() ? &page(id) : m_library->page(target.chopped(5));
            QVERIFY2(other != nullptr, qPrintable(link));
            const QString section = link.section(u'#', 1);
            QVERIFY2(section.isEmpty() || std::ranges::find(other->sections, section, &HelpSection::id) !=
                                              other->sections.end(),
                     qPrintable(link));
        }
        for (const QString& picture : allOf(u"<img src=\"([^\"]*)\""_s, page(id).html)) {
            QFile file(u":/help/"_s + picture);
            QVERIFY2(file.exists() && !QImage(file.fileName()).isNull(), qPrintable(picture));
            QVERIFY2(file.size() < 60'000, qPrintable(picture));
        }
    }

    void commandsHaveTheNamesOfTheWindow_data() { addPages(); }
    void commandsHaveTheNamesOfTheWindow() {
        QFETCH(QString, id);
        const QStringList known = names();
        for (const QString& action : allOf(u"<b class=\"action\">(.*?)</b>"_s, page(id).html)) {
            const QString name = plain(action);
            const bool isKnown = std::ranges::any_of(known, [&](const QString& text) {
                // What is undone stands behind the name.
                return text == name || text.startsWith(name + u": "_s);
            });
            QVERIFY2(isKnown, qPrintable(name));
        }
    }

    void everyQueryCanBeRead_data() { addPages(); }
    void everyQueryCanBeRead() {
        QFETCH(QString, id);
        for (const QString& example : allOf(u"<code class=\"query\">(.*?)</code>"_s, page(id).html)) {
            const ParsedQuery parsed = parseQuery(plain(example), m_copy.session().filter.vocabulary());
            QVERIFY2(
                parsed.isOk() && !parsed.filter.isEmpty(),
                qPrintable(example + u": "_s + (parsed.isOk() ? QString() : parsed.errors.front().what)));
        }
    }

    void everyFieldAndWordOfTheQueryLanguageIsExplained() {
        QString queries;
        for (const QString& example :
             allOf(u"<code class=\"query\">(.*?)</code>"_s, page(u"search"_s).html)) {
            queries += u' ' + plain(example);
        }
        for (const FilterField field : kFilterFields) {
            QVERIFY2(queries.contains(QRegularExpression(u"\\b%1[:<>]"_s.arg(toText(field)))),
                     qPrintable(toText(field)));
        }
        const QString text = plain(page(u"search"_s).html);
        for (const FilterField field :
             {FilterField::Kind, FilterField::Status, FilterField::Has, FilterField::Checked}) {
            for (const FilterWord& word : m_copy.session().filter.vocabulary().wordsOf(field)) {
                QVERIFY2(text.contains(word.value), qPrintable(word.value));
            }
        }
    }

    void everyFormatIsListed() {
        const QStringList rows = allOf(u"<tr>(.*?)</tr>"_s, page(u"import-export"_s).html);
        for (const ExchangeFormatInfo& format : exchangeFormats()) {
            const auto row = std::ranges::find_if(rows, [&](const QString& each) {
                return each.contains(u"<code>%1</code>"_s.arg(format.name));
            });
            QVERIFY2(row != rows.end(), qPrintable(format.name));
            const QString ways = format.isRead && format.isWritten ? u"in, out"_s
                                 : format.isRead                   ? u"in"_s
                                                                   : u"out"_s;
            QVERIFY2(row->contains(u"<td>%1</td>"_s.arg(ways)), qPrintable(*row));
            QVERIFY2(row->contains(u'.' + format.endings.front()), qPrintable(*row));
        }
    }

    void everyCommandIsListedInItsOrder() {
        QStringList verbs;
        for (const Command& command : allCommands()) {
            verbs += command.name;
        }
        QCOMPARE(allOf(u"<tr><td><code>([a-z]+)</code></td>"_s, page(u"command-line"_s).html), verbs);
    }

    void theKeysAreThoseOfTheCommands() {
        const QString text = plain(page(u"keyboard"_s).html);
        int keys = 0;
        for (const ActionSpec& spec : m_copy.window().actions().all()) {
            for (const QKeySequence& key : spec.shortcuts) {
                QVERIFY2(text.contains(key.toString(QKeySequence::NativeText)), qPrintable(spec.id));
                ++keys;
            }
        }
        QVERIFY(keys > 30);
        QVERIFY(page(u"keyboard"_s).html.contains(u"<b>F1</b></td><td>Help</td>"_s));
    }

    void anUnknownLanguageGetsEnglish() {
        const HelpBlanks none = [](const QString&) { return std::nullopt; };
        const HelpLibrary other(u"xx"_s, none);
        QCOMPARE(other.pages().size(), m_library->pages().size());
        QCOMPARE(other.page(u"timeline"_s)->html, page(u"timeline"_s).html);
    }

    void theBalanceHasASectionForEachPartOfTheModel() {
        QStringList ids;
        for (const HelpSection& section : page(u"balance"_s).sections) {
            ids << section.id;
        }
        QCOMPARE(ids, QStringList({u""_s, u"claims"_s, u"records"_s, u"tranche"_s, u"threats"_s, u"lenses"_s,
                                   u"band"_s, u"scenarios"_s, u"reciprocity"_s, u"fit"_s, u"sign"_s,
                                   u"parameters"_s, u"sources"_s}));
    }

    void theTableShowsTheModelsOwnNumbers() {
        QList<QStringList> rows;
        for (const QString& row : allOf(u"<tr>(.*?)</tr>"_s, html())) {
            rows << QStringList();
            for (const QString& cell : allOf(u"<t[dh][^>]*>(.*?)</t[dh]>"_s, row)) {
                rows.back() << plain(cell);
            }
        }
        const QLocale locale;
        for (const Track& track : m_copy.document().tracks()) {
            const TrackParameters defaults = defaultTrackParameters(track.id);
            const QString name = track.name + (defaults.isJudgement ? u" *"_s : QString());
            const auto row = std::ranges::find_if(
                rows, [&](const QStringList& cells) { return !cells.isEmpty() && cells.front() == name; });
            QVERIFY2(row != rows.end(), qPrintable(name));
            QCOMPARE(row->size(), 8);
            QCOMPARE(row->at(1).section(u' ', 0, 0), locale.toString(defaults.selfCost, 'g', 4));
            QCOMPARE(row->at(2).section(u' ', 0, 0), std::isfinite(defaults.halfLifeMonths)
                                                         ? locale.toString(defaults.halfLifeMonths, 'g', 4)
                                                         : u"none"_s);
            QCOMPARE(row->at(5), QString::number(defaults.rampOrder));
            QCOMPARE(row->at(7).section(u' ', 0, 0), locale.toString(defaults.urgency, 'g', 4));
        }
        for (const ParameterRange& range : parameterRanges({u"minerals"_s})) {
            if (range.name == "minerals.off_ramp_days"_L1) {
                QVERIFY(html().contains(u"(%1–%2)"_s.arg(locale.toString(range.low, 'g', 4),
                                                         locale.toString(range.high, 'g', 4))));
                QVERIFY(html().contains(range.sourceText()));
            }
        }
    }

    void theTextShowsTheModelsOwnNumbers() {
        const Parameters defaults;
        const QString text = plain(html());
        QVERIFY(text.contains(u"It holds for %1 days"_s.arg(defaults.threatHoldDays)));
        QVERIFY(text.contains(u"halves every %1, and ends"_s.arg(defaults.threatHalfLifeDays)));
        QVERIFY(text.contains(
            u"fades by half every %1 days"_s.arg(defaultTrackParameters(u"minerals"_s).offRampDays)));
    }
};

FULCRUM_WINDOW_TEST(TestHelpPages)
#include "test_help_pages.moc"
