// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main_window/whats_this.h"

#include <QEvent>

#include "widgets/main_window/main_window.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

WhatsThisTexts::WhatsThisTexts(MainWindow& window) : QObject(&window), m_window(window) {
    window.installEventFilter(this);
    say();
}

bool WhatsThisTexts::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &m_window && event->type() == QEvent::LanguageChange) {
        say();
    }
    return false;
}

void WhatsThisTexts::say() {
    m_window.timeline().setWhatsThis(
        tr("<p><b>The timeline.</b> Each mark is an event: a bar where it holds for a while, a symbol where "
           "it is done in a day. It lies in the lane of its side and track. The taller a mark, the more "
           "severe the event.</p><p>Turn the wheel to zoom at the pointer, drag to move, click a mark to "
           "read about it. The upright line is the cursor: the day that the chart and the panels speak "
           "of.</p>"));
    m_window.chart().setWhatsThis(
        tr("<p><b>The leverage balance.</b> What the measures in force press on each side, stacked by track: "
           "up for one side, down for the other. The strong line is the difference, with the band that "
           "holds eight outcomes of ten.</p><p>Point at a day to see what was in force: its events light up "
           "above.</p>"));
    m_window.overview().setWhatsThis(
        tr("<p><b>The whole record.</b> How many events begin when. The frame is what the timeline shows: "
           "drag it, or its edges.</p>"));
    m_window.searchBar().setWhatsThis(
        tr("<p><b>Search.</b> Type words, or fields such as <code>track:minerals</code> or "
           "<code>severity&gt;=4</code>. Timeline, table and counts then show only what matches.</p>"));
    for (const PanelSpec& panel : panelTable()) {
        if (auto* dock = m_window.findChild<QWidget*>(panel.id + u"Dock"_s)) {
            dock->setWhatsThis(
                u"<p><b>%1.</b> %2.</p>"_s.arg(panel.title().toHtmlEscaped(), panel.tip().toHtmlEscaped()));
        }
    }
    if (auto* cursor = m_window.findChild<QWidget*>(u"cursorStatus"_s)) {
        cursor->setWhatsThis(
            tr("<p><b>The cursor.</b> The day it stands on, the balance on that day, and what it is made "
               "of.</p>"));
    }
    if (auto* shown = m_window.findChild<QWidget*>(u"windowStatus"_s)) {
        shown->setWhatsThis(
            tr("<p><b>What is in view.</b> The stretch of time, and how many events lie in it.</p>"));
    }
}

}  // namespace fulcrum
