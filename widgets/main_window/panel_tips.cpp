// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main_window/panel_tips.h"

#include <QCoreApplication>
#include <QHash>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct PanelTipsTexts {
    Q_DECLARE_TR_FUNCTIONS(PanelTips)
};

}  // namespace

QString panelTip(const QString& panel) {
    static const QHash<QString, const char*> tips{
        {u"notes"_s, QT_TRANSLATE_NOOP(
                         "PanelTips", "Select an event and press “New note” to write what you think of it.")},
        {u"codes"_s,
         QT_TRANSLATE_NOOP("PanelTips",
                           "Give a code a key; C and that key then apply it to the selected event.")},
        {u"table"_s,
         QT_TRANSLATE_NOOP("PanelTips",
                           "Click a heading to sort. Several rows can be selected and changed together.")},
        {u"filters"_s,
         QT_TRANSLATE_NOOP("PanelTips",
                           "Tick what you want to see. The search field then says the same in words.")},
        {u"history"_s,
         QT_TRANSLATE_NOOP("PanelTips", "Choose an edit to see what it changed, and to bring things back.")},
        {u"stories"_s,
         QT_TRANSLATE_NOOP("PanelTips",
                           "Step through a story, or keep what is in view as a step of your own.")},
        {u"ledger"_s,
         QT_TRANSLATE_NOOP("PanelTips", "Choose a line to see its factors here and its share in the chart.")},
        {u"scenarios"_s,
         QT_TRANSLATE_NOOP("PanelTips",
                           "Click an event with the right mouse button to assume something of it.")},
        {u"parameters"_s,
         QT_TRANSLATE_NOOP("PanelTips", "A change here goes into a scenario; the record stays as it is.")},
        {u"movement"_s,
         QT_TRANSLATE_NOOP("PanelTips", "Choose two days: each line is an event that made the difference.")},
        {u"reciprocity"_s,
         QT_TRANSLATE_NOOP("PanelTips", "Choose a number to see the acts and answers behind it.")},
        {u"fit"_s, QT_TRANSLATE_NOOP("PanelTips", "Choose a claim to read its rule and what was found.")},
        {u"sensitivity"_s,
         QT_TRANSLATE_NOOP("PanelTips", "Move the cursor to another day to see what its balance rests on.")},
        {u"agreement"_s,
         QT_TRANSLATE_NOOP("PanelTips", "Tick two coders or more to see how far they agree.")},
    };
    const char* const tip = tips.value(panel);
    return tip == nullptr ? QString() : PanelTipsTexts::tr(tip);
}

bool takesTip(Settings& settings, const QString& panel) {
    QStringList seen = settings.value(settings::kSeenTips);
    if (!settings.value(settings::kShowsTips) || seen.contains(panel) || panelTip(panel).isEmpty()) {
        return false;
    }
    seen.append(panel);
    settings.setValue(settings::kSeenTips, seen);
    return true;
}

}  // namespace fulcrum
