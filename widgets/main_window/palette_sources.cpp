// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main_window/palette_sources.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "models/timeline/date_ticks.h"
#include "widgets/actions/palette_match.h"
#include "widgets/common/interface_language.h"
#include "widgets/common/scenario_text.h"
#include "widgets/main_window/main_window.h"
#include "widgets/present/story_panel.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PaletteSources)
};

constexpr std::size_t kMostOfASource = 8;

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

QString withoutMnemonic(QString text) { return text.remove(u'&'); }

PaletteSource commands(MainWindow& window) {
    return [&window](const QString& typed) {
        Matches matches(typed);
        for (const ActionSpec& spec : window.actions().all()) {
            QAction* action = window.actions().action(spec.id);
            if (action->isEnabled()) {
                const QString group = spec.submenu ? withoutMnemonic(spec.submenu()) + u": "_s : QString();
                matches.offer({group + withoutMnemonic(action->text()), Texts::tr("Command"),
                               action->shortcut().toString(QKeySequence::NativeText), action->icon(),
                               [action] { action->trigger(); }});
            }
        }
        for (const PanelSpec& panel : panelTable()) {
            const QString id = panel.id;
            matches.offer(
                {panel.title(), Texts::tr("Panel"), {}, {}, [&window, id] { window.panels().show(id); }});
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
            entries.push_back(
                {Texts::tr("Go to %1").arg(text), Texts::tr("Date"), {}, {}, [&window, day = *day] {
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
            matches.offer({title, Texts::tr("Story"), {}, {}, [&window, id] { window.beginStory(id); }});
        }
        return matches.best();
    };
}

PaletteSource scenarios(MainWindow& window) {
    return [&window](const QString& typed) {
        Matches matches(typed);
        for (const Scenario& scenario : window.session().document.scenarios()) {
            const QString id = scenario.id;
            matches.offer(
                {scenarioName(scenario, interfaceLanguage()), Texts::tr("Scenario"), {}, {}, [&window, id] {
                     const auto chosen = window.session().scenario.choose(id);
                     if (!chosen) {
                         window.session().dialogs.showError(&window, chosen.error().message());
                     }
                 }});
        }
        return matches.best();
    };
}

}  // namespace

std::vector<PaletteSource> paletteSources(MainWindow& window) {
    return {days(window), commands(window), stories(window), scenarios(window)};
}

}  // namespace fulcrum
