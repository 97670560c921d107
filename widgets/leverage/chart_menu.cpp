// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leverage/chart_menu.h"

#include <QCoreApplication>
#include <QLocale>
#include <map>

#include "models/timeline/date_ticks.h"
#include "widgets/common/interface_language.h"
#include "widgets/common/project_colours.h"
#include "widgets/leverage/indicator_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct ChartMenuText {
    Q_DECLARE_TR_FUNCTIONS(fulcrum::ChartMenuText)
};

/// An ampersand in a name is not a shortcut.
QString menuText(QString text) { return text.replace(u'&', u"&&"_s); }

QAction* addChoice(QMenu& menu, const QString& name, const QString& text, bool isChosen) {
    QAction* action = menu.addAction(menuText(text));
    action->setObjectName(name);
    action->setCheckable(true);
    action->setChecked(isChosen);
    return action;
}

void addIndicator(QMenu& menu, const Indicator& indicator, IndicatorOverlay& overlay) {
    QAction* action =
        addChoice(menu, u"compare."_s + indicator.id, indicator.name, indicator.id == overlay.id());
    QObject::connect(action, &QAction::triggered, &overlay, [&overlay, id = indicator.id] {
        // It has just been read; were it gone meanwhile, what is shown simply stays.
        static_cast<void>(overlay.setIndicator(id));
    });
}

}  // namespace

void addBaselineActions(QMenu& menu, TimeWindow& window, std::optional<Day> day) {
    //: Changes of the balance are told since this day
    QAction* from = menu.addAction(ChartMenuText::tr("Measure from this day"));
    from->setObjectName(u"measureFromDay"_s);
    from->setEnabled(day.has_value());
    if (day) {
        //: %1 is a date
        from->setText(
            ChartMenuText::tr("Measure from this day, %1").arg(dateText(*day, Precision::OnDay, QLocale())));
        QObject::connect(from, &QAction::triggered, &window,
                         [&window, chosen = *day] { window.setBaseline(chosen); });
    }
    //: The balance itself is told again, not its change since a day
    QAction* nothing = menu.addAction(ChartMenuText::tr("Measure from nothing"));
    nothing->setObjectName(u"measureFromNothing"_s);
    nothing->setEnabled(window.baseline().has_value());
    QObject::connect(nothing, &QAction::triggered, &window, [&window] { window.setBaseline(std::nullopt); });
}

void addIndicatorMenu(QMenu& menu, const Document& document, IndicatorOverlay& overlay) {
    QMenu* choices = menu.addMenu(ChartMenuText::tr("Compare with"));
    choices->setObjectName(u"compareMenu"_s);
    QAction* none = addChoice(*choices, u"compare.none"_s, ChartMenuText::tr("None"), !overlay.isShown());
    QObject::connect(none, &QAction::triggered, &overlay,
                     [&overlay] { static_cast<void>(overlay.setIndicator({})); });
    choices->addSeparator();
    const auto indicators = document.indicators();
    if (!indicators || indicators->empty()) {
        choices->addAction(ChartMenuText::tr("The project has no indicators"))->setEnabled(false);
        return;
    }
    // Far more series than a menu has room for: one menu a track.
    std::map<std::optional<TrackIndex>, QMenu*> byTrack;
    for (std::size_t i = 0; i < document.tracks().size(); ++i) {
        const auto track = static_cast<TrackIndex>(i);
        for (const Indicator& indicator : *indicators) {
            if (comparedComponent(indicator, document).track == track) {
                const Track& named = document.tracks()[i];
                byTrack[track] =
                    choices->addMenu(menuText(textIn(named.nameIn, interfaceLanguage(), named.name)));
                break;
            }
        }
    }
    for (const Indicator& indicator : *indicators) {
        QMenu*& target = byTrack[comparedComponent(indicator, document).track];
        if (target == nullptr) {
            target = choices->addMenu(ChartMenuText::tr("Others"));
        }
        addIndicator(*target, indicator, overlay);
    }
}

void addComponentMenu(QMenu& menu, const Document& document, IndicatorOverlay& overlay) {
    //: The part of the balance that an indicator is held against
    QMenu* choices = menu.addMenu(ChartMenuText::tr("Correlate with"));
    choices->setObjectName(u"correlateMenu"_s);
    choices->setEnabled(overlay.isShown());
    const auto addComponent = [&](const QString& name, const QString& text,
                                  const BalanceComponent& component) {
        QAction* action = addChoice(*choices, name, text, component == overlay.component());
        QObject::connect(action, &QAction::triggered, &overlay,
                         [&overlay, component] { overlay.setComponent(component); });
    };
    addComponent(u"correlate.net"_s, ChartMenuText::tr("The net"), {});
    for (const Side side : {Side::A, Side::B}) {
        choices->addSection(menuText(sideName(document.parties(), side, interfaceLanguage())));
        for (std::size_t i = 0; i < document.tracks().size(); ++i) {
            const Track& track = document.tracks()[i];
            const QString letter = side == Side::A ? u"A."_s : u"B."_s;
            addComponent(u"correlate."_s + letter + track.id,
                         textIn(track.nameIn, interfaceLanguage(), track.name),
                         {side, static_cast<TrackIndex>(i)});
        }
    }
}

}  // namespace fulcrum
