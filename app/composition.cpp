// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include <QTimer>

#include "models/exchange/fulcrum_json.h"
#include "resources/resources.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// Room left at each end of the record, as a share of its length.
constexpr double kExtentMargin = 0.012;

}  // namespace

DayRange extentOf(const Document& document) {
    const EventColumns& columns = document.columns();
    const double first = columns.start.empty() ? document.horizon() - 365 : columns.start.front();
    const double last = std::max<double>(document.horizon() + 1,
                                         columns.start.empty() ? first + 1 : columns.start.back() + 1);
    const double margin = std::max(3.0, (last - first) * kExtentMargin);
    return {first - margin, last + margin};
}

Result<std::unique_ptr<Document>> sampleDocument(const QString& name) {
    const auto content = readFulcrumJson(sampleJson(name), name);
    if (!content) {
        return content.error();
    }
    return Document::inMemory(*content);
}

Composition::Opened::Opened(std::unique_ptr<Document> opened, Settings& settings, Dialogs& dialogs)
    : document(std::move(opened)),
      history(timeWindow),
      balance(*document),
      filter(*document, balance, timeWindow),
      scenario(*document, balance),
      lanes(*document),
      view(*document, timeWindow, selection, balance, filter, scenario, lanes),
      window({*document, balance, filter, scenario, lanes, timeWindow, history, view, selection, tasks,
              settings, dialogs}) {
    const Background background = [this](const QString& key, QObject* receiver, BackgroundWork work) {
        tasks.run(
            key, Composition::tr("Filtering"), receiver, [work = std::move(work)](const TaskControl&) { return work(); },
            [](const std::function<void()>& finish) { finish(); });
    };
    filter.setBackground(background);
    lanes.setBackground(background);
    QObject::connect(&filter, &ActiveFilter::changed, &lanes,
                     [this] { lanes.setShown(filter.filter().isEmpty() ? nullptr : filter.matches()); });
    timeWindow.setExtent(extentOf(*document));
    timeWindow.setRange(timeWindow.extent());
    history.clear();
    timeWindow.setCursor(document->horizon());
}

Composition::Composition(Settings& settings, Dialogs& dialogs, QObject* parent)
    : QObject(parent), m_settings(settings), m_dialogs(dialogs) {}

Composition::~Composition() = default;

MainWindow* Composition::window() const { return m_opened ? &m_opened->window : nullptr; }

Result<void> Composition::openProject(const QString& path) {
    auto document = Document::open(path);
    if (!document) {
        return document.error();
    }
    show(std::move(document).value());
    return {};
}

Result<void> Composition::openSample() {
    auto document = sampleDocument(u"us-china"_s);
    if (!document) {
        return document.error();
    }
    show(std::move(document).value());
    return {};
}

Result<void> Composition::show(const StartView& start) {
    const DayRange extent = timeWindow().extent();
    timeWindow().setRange(
        {start.from ? double(*start.from) : extent.from, start.to ? double(*start.to) + 1 : extent.to});
    m_opened->history.clear();
    if (!start.selected.isEmpty()) {
        const auto key = document().keyOf(start.selected);
        if (!key) {
            return key.error();
        }
        selection().select(*key);
    }
    return {};
}

void Composition::show(std::unique_ptr<Document> document) {
    auto next = std::make_unique<Opened>(std::move(document), m_settings, m_dialogs);
    MainWindow& window = next->window;
    // Opening another project deletes the window that asked for it, so it must not happen inside its signal.
    connect(
        &window, &MainWindow::openRequested, this,
        [this](const QString& path) { openInstead([&] { return openProject(path); }); },
        Qt::QueuedConnection);
    connect(
        &window, &MainWindow::sampleRequested, this, [this] { openInstead([this] { return openSample(); }); },
        Qt::QueuedConnection);
    connect(&window, &MainWindow::firstPainted, this, &Composition::firstPainted);
    if (m_opened) {
        m_opened->window.rememberLayout();
    }
    window.show();
    m_opened = std::move(next);
}

void Composition::openInstead(const std::function<Result<void>()>& open) {
    if (!window()->mayLeave()) {
        return;
    }
    if (const auto opened = open(); !opened) {
        m_dialogs.showError(window(), opened.error().message());
    }
}

}  // namespace fulcrum
