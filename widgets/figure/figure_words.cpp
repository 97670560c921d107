// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/figure_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>
#include <algorithm>
#include <map>

#include "models/exchange/citation.h"
#include "models/timeline/date_ticks.h"
#include "widgets/common/balance_text.h"
#include "widgets/common/interface_language.h"
#include "widgets/common/joined_text.h"
#include "widgets/common/mark_key.h"
#include "widgets/common/scenario_text.h"
#include "widgets/figure/figure_texts.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

QString markText(const QString& name) {
    if (name == "bar"_L1) {
        return FigureTexts::tr("in force, thinner once cut");
    }
    if (name == "hatched"_L1) {
        return FigureTexts::tr("threat");
    }
    if (name == "relief"_L1) {
        return FigureTexts::tr("relief");
    }
    if (name == "agreement"_L1) {
        return FigureTexts::tr("agreement");
    }
    if (name == "talks"_L1) {
        return FigureTexts::tr("talks");
    }
    if (name == "ruling"_L1) {
        return FigureTexts::tr("ruling");
    }
    return FigureTexts::tr("statement or warning");
}

constexpr std::size_t kNamedPublishers = 8;
/// Events whose sources are read; beyond it the heaviest stand for all.
constexpr std::size_t kMostSourcedEvents = 400;

QString dayText(Day day) { return dateText(day, Precision::OnDay, QLocale()); }

QString eventsText(Grouping grouping) {
    switch (grouping) {
        case Grouping::SideAndTrack:
            break;
        case Grouping::Track:
            return FigureTexts::tr("events by track");
        case Grouping::Party:
            return FigureTexts::tr("events by party");
        case Grouping::Kind:
            return FigureTexts::tr("events by kind");
        case Grouping::Tag:
            return FigureTexts::tr("events by tag");
    }
    return FigureTexts::tr("events by side and track");
}

QString lensText(Lens lens) {
    return lens == Lens::Legal      ? FigureTexts::tr("legal lens")
           : lens == Lens::Pressure ? FigureTexts::tr("pressure lens")
                                    : FigureTexts::tr("leverage lens");
}

QString balanceText(const FigureSpec& spec) {
    const QString lens = lensText(spec.view.lens);
    return spec.view.baseline
               //: %1: a lens, %2: a date
               ? FigureTexts::tr("how the leverage balance has changed since %2, in points (%1)")
                     .arg(lens, dayText(*spec.view.baseline))
               : FigureTexts::tr("leverage balance in points (%1)").arg(lens);
}

QString subtitle(const FigureScene& scene, const FigureSpec& spec) {
    QStringList parts{windowText(spec.view.range, QLocale())};
    if (spec.content != FigureContent::Chart) {
        parts.append(eventsText(spec.view.grouping));
    }
    if (spec.content != FigureContent::Timeline) {
        parts.append(balanceText(spec));
        parts.append(countedText(scene.balance()));
    }
    if (const ScenarioBalance* scenario = scene.balance().scenario()) {
        parts.append(
            FigureTexts::tr("scenario “%1”").arg(scenarioName(scenario->scenario(), interfaceLanguage())));
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString caption(const FigureScene& scene, const FigureSpec& spec) {
    QStringList parts;
    if (!spec.caption.isEmpty()) {
        parts.append(spec.caption);
    }
    if (const int hidden = scene.hiddenEvents(); hidden > 0) {
        //: Below a figure; %1 is the filter as it is written in the search field
        parts.append(FigureTexts::tr("%n event(s) of this time hidden by the filter: %1", nullptr, hidden)
                         .arg(spec.view.query));
    }
    return parts.join(u'\n');
}

QString about(const Document& document, const FigureSpec& spec) {
    const ProjectInfo& project = document.project();
    QStringList parts{project.attribution, project.licence,
                      FigureTexts::tr("data to %1").arg(dayText(document.horizon()))};
    if (spec.content != FigureContent::Timeline) {
        parts.append(FigureTexts::tr("the balance is an index, not a probability"));
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// The heaviest first, and no more than are read.
void takeHeaviest(const Document& document, std::vector<EventIndex>& events) {
    const EventColumns& columns = document.columns();
    std::ranges::stable_sort(events, [&](EventIndex a, EventIndex b) {
        return columns.severity[static_cast<std::size_t>(a)] > columns.severity[static_cast<std::size_t>(b)];
    });
    events.resize(std::min(events.size(), kMostSourcedEvents));
}

}  // namespace

FigureWords figureWords(const FigureScene& scene, const FigureSpec& spec) {
    const Document& document = scene.document();
    const ProjectInfo& project = document.project();
    FigureWords words;
    words.title = spec.title.value_or(textIn(project.titleIn, interfaceLanguage(), project.title));
    words.subtitle = spec.subtitle ? *spec.subtitle : subtitle(scene, spec);
    words.caption = caption(scene, spec);
    words.sources = spec.sources ? *spec.sources : sourceLine(document, scene.shownEvents());
    words.about = about(document, spec);
    for (const QString& mark : markKeyNames()) {
        words.key.push_back({mark, markText(mark)});
    }
    return words;
}

QString altText(const FigureScene& scene, const FigureSpec& spec) {
    if (spec.altText) {
        return *spec.altText;
    }
    const FigureWords words = figureWords(scene, spec);
    QStringList sentences{words.title, words.subtitle};
    sentences.append(
        FigureTexts::tr("%n event(s) in view", nullptr, static_cast<int>(scene.shownEvents().size())));
    if (spec.content != FigureContent::Timeline) {
        const Day last = std::min(static_cast<Day>(spec.view.range.to) - 1, scene.document().horizon());
        sentences.append(
            FigureTexts::tr("On %1: %2")
                .arg(dayText(last), balanceInWords(scene.document(), scene.balance().sumsOn(last).net,
                                                   interfaceLanguage())));
    }
    for (const Callout& callout : spec.callouts) {
        sentences.append(callout.text);
    }
    sentences.removeAll(QString());
    return sentences.join(u". "_s) + u'.';
}

QString sourceLine(const Document& document, std::vector<EventIndex> events) {
    takeHeaviest(document, events);
    std::map<QString, int> counts;
    for (const EventIndex event : events) {
        if (const auto read = document.event(document.columns().key[static_cast<std::size_t>(event)])) {
            for (const Source& source : read->sources) {
                if (!source.publisher.isEmpty()) {
                    ++counts[source.publisher];
                }
            }
        }
    }
    std::vector<std::pair<QString, int>> publishers(counts.begin(), counts.end());
    std::ranges::stable_sort(publishers, [](const auto& a, const auto& b) { return a.second > b.second; });
    if (publishers.empty()) {
        return FigureTexts::tr("No sources are given for these events.");
    }
    QStringList names;
    for (std::size_t i = 0; i < std::min(publishers.size(), kNamedPublishers); ++i) {
        names.append(publishers[i].first);
    }
    QString line = FigureTexts::tr("Sources: %1").arg(semicolonText(names));
    if (publishers.size() > kNamedPublishers) {
        line +=
            FigureTexts::tr(" and %n more", nullptr, static_cast<int>(publishers.size() - kNamedPublishers));
    }
    return line;
}

QStringList sourceList(const Document& document, const std::vector<EventIndex>& events, int most) {
    std::vector<EventIndex> heaviest = events;
    takeHeaviest(document, heaviest);
    QSet<QString> seen;
    QStringList list;
    for (const EventIndex event : heaviest) {
        const auto read = document.event(document.columns().key[static_cast<std::size_t>(event)]);
        if (!read) {
            continue;
        }
        for (const Source& source : read->sources) {
            const QString text = citation(source, CitationStyle::Chicago);
            if (!seen.contains(text)) {
                if (list.size() == most) {
                    return list;
                }
                seen.insert(text);
                list.append(text);
            }
        }
    }
    return list;
}

}  // namespace fulcrum
