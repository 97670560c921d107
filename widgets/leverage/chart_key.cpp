// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leverage/chart_key.h"

#include <QCoreApplication>
#include <QLocale>

#include "models/timeline/date_ticks.h"
#include "widgets/common/balance_text.h"
#include "widgets/common/interface_language.h"
#include "widgets/common/scenario_text.h"
#include "widgets/leverage/indicator_text.h"
#include "widgets/leverage/stack_painter.h"

namespace fulcrum {
namespace {

struct ChartKeyText {
    Q_DECLARE_TR_FUNCTIONS(fulcrum::ChartKeyText)
};

QString lensTitle(Lens lens) {
    switch (lens) {
        case Lens::Legal:
            return ChartKeyText::tr("On the books, points");
        case Lens::Pressure:
            return ChartKeyText::tr("Pressure, points");
        case Lens::Leverage:
            break;
    }
    return ChartKeyText::tr("Leverage, points");
}

}  // namespace

std::vector<LegendEntry> chartKey(const ChartContent& content, const Theme& theme,
                                  const ProjectColours& colours) {
    std::vector<LegendEntry> entries;
    if (content.window.baseline()) {
        //: Key of the strong line while changes since a day are told
        entries.push_back({LegendSwatch::Line, theme.strong, ChartKeyText::tr("Net change")});
    } else {
        //: Key of the strong line in the chart and of the pale band around it
        const QString text = ChartKeyText::tr("Net, with its 80 % band");
        entries.push_back({LegendSwatch::Net, theme.strong, withBandOrigin(text, content.balance)});
    }
    if (content.net.hasUnclear()) {
        entries.push_back({LegendSwatch::Line, unclearColour(theme),
                           //: Key of the pale stretches of the net line
                           ChartKeyText::tr("Which side leads is not clear")});
    }
    for (const ComparedLine& line : content.compared) {
        entries.push_back({LegendSwatch::Line, comparedColour(theme), line.name, false, line.style});
    }
    for (std::size_t track = 0; track < content.stack.isSeen.size(); ++track) {
        if (content.stack.isSeen[track]) {
            const Track& named = content.document.tracks()[track];
            entries.push_back({LegendSwatch::Track,
                               mixed(colours.track(static_cast<TrackIndex>(track)), theme.ground, 0.3),
                               textIn(named.nameIn, interfaceLanguage(), named.name)});
        }
    }
    if (content.overlay.isShown()) {
        entries.push_back({LegendSwatch::Measured, theme.measured,
                           indicatorInWords(content.overlay, content.document), true});
    }
    return entries;
}

ChartFrame chartFrame(const ChartContent& content) {
    const std::optional<Day> baseline = content.window.baseline();
    const auto meaning = [&](Side side) {
        const QString name = sideName(content.document.parties(), side, interfaceLanguage());
        if (baseline) {
            //: %1 is a party: the part of the chart in which it has gained since the baseline day
            return ChartKeyText::tr("%1 gains").arg(name);
        }
        //: %1 is a party: the part of the chart in which it presses more
        return ChartKeyText::tr("%1 ahead").arg(name);
    };
    ChartFrame frame{lensTitle(content.balance.lens()),
                     countedText(content.balance),
                     {},
                     {meaning(Side::A), meaning(Side::B)}};
    QStringList about;
    if (const ScenarioBalance* scenario = content.balance.scenario()) {
        //: Below the title of the chart; %1 is the name of a scenario
        about.append(
            ChartKeyText::tr("as in “%1”").arg(scenarioName(scenario->scenario(), interfaceLanguage())));
    }
    if (baseline) {
        //: Below the title of the chart; %1 is a date
        about.append(ChartKeyText::tr("since %1").arg(dateText(*baseline, Precision::OnDay, QLocale())));
    }
    frame.subtitle = about.join(u'\n');
    return frame;
}

}  // namespace fulcrum
