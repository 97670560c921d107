// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opened_project.h"

#include <algorithm>
#include <utility>

#include "models/document/project_outline.h"

namespace fulcrum {

OpenedProject::OpenedProject(std::unique_ptr<Document> opened, RecordBalance record, TaskRunner& readings,
                             Settings& settings, Dialogs& dialogs)
    : document(std::move(opened)),
      history(timeWindow),
      notes(*document),
      balance(*document, std::move(record)),
      filter(*document, balance, timeWindow),
      filteredBalance(filter, balance),
      scenario(*document, balance),
      lanes(*document),
      view(*document, timeWindow, selection, balance, filter, filteredBalance, scenario, lanes),
      session{*document, balance,   filter, filteredBalance, scenario, lanes,    timeWindow, history,
              view,      selection, notes,  tasks,           readings, settings, dialogs} {
    const auto background = [this](const QString& title) -> Background {
        return [this, title](const QString& key, QObject* receiver, BackgroundWork work) {
            tasks.run(
                key, title, receiver, [work = std::move(work)](const TaskControl&) { return work(); },
                [](const std::function<void()>& finish) { finish(); });
        };
    };
    balance.setBackground(background(tr("Computing the balance")));
    filter.setBackground(background(tr("Filtering")));
    lanes.setBackground(background(tr("Arranging the lanes")));
    QObject::connect(&filter, &ActiveFilter::changed, &lanes,
                     [this] { lanes.setShown(filter.hiddenCount() == 0 ? nullptr : filter.matches()); });
    if (const QString author = settings.value(settings::kAuthor); !author.isEmpty()) {
        document->setAuthor(author);
    }
    timeWindow.setExtent(extentOf(*document));
    timeWindow.setRange(timeWindow.extent());
    history.clear();
    timeWindow.setCursor(document->columns().start.empty() ? document->project().horizon.value_or(today())
                                                           : document->horizon());
    // An event before the first or after the last makes the record longer; it never gets shorter in a
    // sitting.
    QObject::connect(document.get(), &Document::changed, &timeWindow, [this] {
        const DayRange now = extentOf(*document);
        const DayRange& before = timeWindow.extent();
        timeWindow.setExtent({std::min(before.from, now.from), std::max(before.to, now.to)});
    });
    window = std::make_unique<MainWindow>(session);
}

}  // namespace fulcrum
