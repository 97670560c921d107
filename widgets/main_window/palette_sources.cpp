// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main_window/palette_sources.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

#include "models/timeline/date_ticks.h"
#include "widgets/actions/palette_match.h"
#include "widgets/common/balance_text.h"
#include "widgets/common/interface_language.h"
#include "widgets/common/joined_text.h"
#include "widgets/common/scenario_text.h"
#include "widgets/main_window/main_window.h"
#include "widgets/present/story_panel.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct PaletteSourcesTexts {
    Q_DECLARE_TR_FUNCTIONS(PaletteSources)
};

constexpr std::size_t kMostOfASource = 8;
/// Events are put in order while somebody types only where fewer have the words.
constexpr int kMostRanked = 5'000;

/// Collects what fits, and gives the best of it.
class Matches {
public:
    explicit Matches(const QString& typed) : m_typed(typed) {}

    void offer(PaletteEntry entry) {
        if (const auto cost = paletteMatch(entry.text, m_typed)) {
            m_found.push_back({*cost, std::move(entry)});
        }
    }

    std::vector<PaletteEntry> best() {
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const Found& a, const Found& b) { return a.cost < b.cost; });
        std::vector<PaletteEntry> entries;
        for (Found& found : m_found) {
            if (entries.size() < kMostOfASource) {
                entries.push_back(std::move(found.entry));
            }
        }
        return entries;
    }

private:
    struct Found {
        int cost;
        PaletteEntry entry;
    };

    QString m_typed;
    std::vector<Found> m_found;
};

/// Where letters are not those of the keyboard, the one to press stands behind the text: "文件(&F)".
QString withoutMnemonic(QString text) {
    static const QRegularExpression behind(u"\\(&.\\)"_s);
    return text.remove(behind).remove(u'&');
}

PaletteSource commands(MainWindow& window) {
    return [&window](const QString& typed) {
        Matches matches(typed);
        for (const ActionSpec& spec : window.actions().all()) {
            QAction* action = window.actions().action(spec.id);
            if (action->isEnabled()) {
                const QString name = withoutMnemonic(action->text());
                matches.offer({spec.submenu ? labelledText(withoutMnemonic(spec.submenu()), name) : name,
                               PaletteSourcesTexts::tr("Command"),
                               action->shortcut().toString(QKeySequence::NativeText), action->icon(),
                               [action] { action->trigger(); }});
            }
        }
        for (const PanelSpec& panel : panelTable()) {
            const QString id = panel.id;
            matches.offer({panel.title(), PaletteSourcesTexts::tr("Panel"), {}, {}, [&window, id] {
                               window.panels().show(id);
                           }});
        }
        return matches.best();
    };
}

PaletteSource days(MainWindow& window) {
    return [&window](const QString& typed) {
        std::vector<PaletteEntry> entries;
        if (const auto day = dayFromIso(typed.trimmed())) {
            const QString text = dateText(*day, Precision::OnDay, QLocale());
            //: %1 is a date
            entries.push_back({PaletteSourcesTexts::tr("Go to %1").arg(text),
                               PaletteSourcesTexts::tr("Date"),
                               {},
                               {},
                               [&window, day = *day] {
                                   TimeWindow& times = window.session().window;
                                   const double half = times.range().length() / 2;
                                   times.moveTo({day - half, day + half});
                                   times.setCursor(day);
                               }});
        }
        return entries;
    };
}

PaletteSource stories(MainWindow& window) {
    return [&window](const QString& typed) {
        Matches matches(typed);
        for (const Story& story : window.session().document.stories()) {
            const QString id = story.id;
            const QString title = textIn(story.titleIn, interfaceLanguage(), story.title);
            matches.offer(
                {title, PaletteSourcesTexts::tr("Story"), {}, {}, [&window, id] { window.beginStory(id); }});
        }
        return matches.best();
    };
}

PaletteSource scenarios(MainWindow& window) {
    return [&window](const QString& typed) {
        Matches matches(typed);
        for (const Scenario& scenario : window.session().document.scenarios()) {
            const QString id = scenario.id;
            matches.offer({scenarioName(scenario, interfaceLanguage()),
                           PaletteSourcesTexts::tr("Scenario"),
                           {},
                           {},
                           [&window, id] {
                               const auto chosen = window.session().scenario.choose(id);
                               if (!chosen) {
                                   window.session().dialogs.showError(&window, chosen.error().message());
                               }
                           }});
        }
        return matches.best();
    };
}

/// What was typed as words to be found in events, the last of them perhaps not finished.
std::vector<TextTerm> termsOf(const QString& typed) {
    std::vector<TextTerm> terms;
    for (const QString& word : typed.split(u' ', Qt::SkipEmptyParts)) {
        if (std::ranges::any_of(word, [](QChar character) { return character.isLetterOrNumber(); })) {
            terms.push_back({word, false, false});
        }
    }
    if (!terms.empty() && !typed.endsWith(u' ')) {
        terms.back().isPrefix = true;
    }
    return terms;
}

PaletteSource events(MainWindow& window) {
    return [&window](const QString& typed) {
        std::vector<PaletteEntry> entries;
        const std::vector<TextTerm> terms = termsOf(typed);
        const Document& document = window.session().document;
        const Result<int> count =
            terms.empty() ? Result<int>(0) : document.store().countMentioning(terms, kMostRanked);
        if (!count || *count == 0) {
            return entries;
        }
        constexpr int kMost = static_cast<int>(kMostOfASource);
        const auto found = *count < kMostRanked ? document.store().ranked(terms, kMost)
                                                : document.store().first(terms, kMost);
        if (!found) {
            return entries;
        }
        for (const EventKey key : *found) {
            const EventIndex event = document.columns().indexOf(key);
            if (event == kNoIndex) {
                continue;
            }
            const auto at = static_cast<std::size_t>(event);
            const QString date =
                dateText(document.columns().start[at], document.columns().precision[at], QLocale());
            entries.push_back({labelText(document.caption(event), interfaceLanguage()),
                               PaletteSourcesTexts::tr("Event"),
                               date,
                               {},
                               [&window, key] {
                                   const EventIndex chosen = window.session().document.columns().indexOf(key);
                                   window.session().selection.select(key);
                                   window.timeline().reveal(chosen);
                               }});
        }
        return entries;
    };
}

PaletteSource tags(MainWindow& window) {
    ActiveFilter& filter = window.session().filter;
    filter.askForTraits();
    return [&filter](const QString& typed) {
        Matches matches(typed);
        if (typed.trimmed().isEmpty()) {
            return matches.best();
        }
        for (const FilterWord& tag : filter.vocabulary().wordsOf(FilterField::Tag)) {
            matches.offer({tag.value, PaletteSourcesTexts::tr("Tag"), {}, {}, [&filter, value = tag.value] {
                               Filter tagged;
                               tagged.add(FilterClause{FilterField::Tag, {value}, false});
                               filter.setFilter(tagged);
                           }});
        }
        return matches.best();
    };
}

}  // namespace

std::vector<PaletteSource> paletteSources(MainWindow& window) {
    return {days(window), commands(window), stories(window), scenarios(window), tags(window), events(window)};
}

}  // namespace fulcrum
