// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/event_menu.h"

#include <QCoreApplication>
#include <QLocale>

#include "models/timeline/date_ticks.h"
#include "models/timeline/mark_shape.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct EventMenuText {
    Q_DECLARE_TR_FUNCTIONS(fulcrum::EventMenuText)
};

ScenarioChange changeOf(const Document& document, EventIndex event, ScenarioAction action) {
    ScenarioChange change;
    change.action = action;
    change.event = document.caption(event).id;
    return change;
}

}  // namespace

void addAssumptions(QMenu& menu, const Document& document, const CurrentBalance& balance,
                    ActiveScenario& scenario, EventIndex event, std::optional<Day> day,
                    const std::function<void(const Result<void>&)>& assumed) {
    const auto add = [&](const QString& name, const QString& text, const ScenarioChange& change) {
        QAction* action = menu.addAction(text);
        action->setObjectName(name);
        QObject::connect(action, &QAction::triggered, &scenario,
                         [&scenario, change, assumed] { assumed(scenario.add(change)); });
    };
    const auto at = static_cast<std::size_t>(event);
    const EventColumns& columns = document.columns();
    add(u"assume.never"_s, EventMenuText::tr("Assume that it never happened"),
        changeOf(document, event, ScenarioAction::Drop));
    if (!isBar(shapeOf(columns.kind[at]))) {
        return;
    }
    const Day end = balance.levels().endOf(event);
    if (day && *day > columns.start[at] && *day != end && *day <= document.horizon()) {
        //: %1 is a date
        add(u"assume.end"_s,
            EventMenuText::tr("Assume that it ends on %1").arg(dateText(*day, Precision::OnDay, QLocale())),
            endingOn(document, balance.levels(), event, *day));
    }
    if (end != kOpenEnd) {
        add(u"assume.stays"_s, EventMenuText::tr("Assume that it stays in force"),
            changeOf(document, event, ScenarioAction::Extend));
    }
}

}  // namespace fulcrum
