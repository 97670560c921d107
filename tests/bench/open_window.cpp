// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/open_window.h"

#include <QCoreApplication>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace fulcrum::bench {

namespace {

constexpr int kLongestWaitMs = 120'000;
constexpr QSize kWindowSize(1600, 900);

}  // namespace

OpenWindow::OpenWindow(const Occasion& occasion)
    : m_settings(occasion.folder + u"/window-settings"_s), m_composition(m_settings, m_dialogs) {
    QObject::connect(&m_composition, &Composition::firstPainted, &m_composition,
                     [this] { m_hasPainted = true; });
    QObject::connect(&m_composition, &Composition::opened, &m_composition,
                     [this] { m_composition.window()->resize(kWindowSize); });
}

Result<void> OpenWindow::open(const QString& path) {
    if (const auto opened = m_composition.openProject(path); !opened) {
        return opened;
    }
    if (!QTest::qWaitFor([this] { return m_hasPainted; }, kLongestWaitMs)) {
        return Error{path, u"the window did not paint"_s, {}};
    }
    return {};
}

void OpenWindow::selectLinked() {
    const EventColumns& columns = m_composition.document().columns();
    const EventIndex middle = columns.size() / 2;
    // Relations are sorted by the event they start from, and point backwards.
    const auto isAnswered = [&](EventIndex event) {
        return std::ranges::any_of(columns.relations,
                                   [&](const RelationEntry& relation) { return relation.to == event; });
    };
    auto relation = std::ranges::lower_bound(columns.relations, middle, {}, &RelationEntry::from);
    while (relation != columns.relations.end() && !isAnswered(relation->from)) {
        ++relation;
    }
    if (relation != columns.relations.end()) {
        m_composition.selection().select(columns.key[static_cast<std::size_t>(relation->from)]);
    }
    QCoreApplication::processEvents();
}

TimelineView& OpenWindow::timeline() const { return *m_composition.window()->findChild<TimelineView*>(); }

LeverageChart& OpenWindow::chart() const { return *m_composition.window()->findChild<LeverageChart*>(); }

double millisecondsOf(const QElapsedTimer& timer) { return double(timer.nsecsElapsed()) / 1e6; }

}  // namespace fulcrum::bench
