// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A project with many notes, whatever size the other figures are taken at.
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>

#include "models/document/note_edits.h"
#include "tests/bench/distribution.h"
#include "tests/bench/made_up_project.h"
#include "tests/bench/measurement.h"
#include "tests/bench/open_window.h"
#include "widgets/annotate/notes_panel.h"

using namespace Qt::StringLiterals;

namespace fulcrum::bench {

namespace {

constexpr int kNotedEvents = 10'000;
constexpr int kNotes = 50'000;
constexpr int kScrolls = 60;

Result<void> writeNotedProject(const QString& path, std::uint32_t seed) {
    ProjectContent content = madeUpProject(kNotedEvents, seed);
    const QDateTime start = QDateTime::fromSecsSinceEpoch(1'777'000'000, Qt::UTC);
    for (int i = 0; i < kNotes; ++i) {
        Annotation note;
        note.id = u"note-%1"_s.arg(i);
        note.target = EventTarget{content.events[static_cast<std::size_t>(i * 7 % kNotedEvents)].id};
        note.body =
            u"Note *number* %1: what was said of it, by whom, and what it would mean for the talks."_s.arg(i);
        note.author = u"Coder %1"_s.arg(i % 5);
        note.created = start.addSecs(i);
        note.modified = note.created;
        content.annotations.push_back(std::move(note));
    }
    const auto document = Document::inMemory(content);
    return document ? (*document)->copyTo(path) : Result<void>(document.error());
}

}  // namespace

Result<QJsonObject> measureNotes(const Occasion& occasion) {
    const QString path = occasion.folder + u"/notes.fulcrum"_s;
    if (const auto written = writeNotedProject(path, occasion.seed); !written) {
        return written.error();
    }
    OpenWindow window(occasion);
    if (const auto opened = window.open(path); !opened) {
        return opened.error();
    }
    MainWindow& shell = *window.composition().window();
    QElapsedTimer timer;
    const auto took = [&timer] {
        QCoreApplication::processEvents();
        return millisecondsOf(timer);
    };
    timer.start();
    shell.panels().show(u"notes"_s);
    auto& panel = shell.panels().panel<NotesPanel>(u"notes"_s);
    const double opening = took();
    auto* words = panel.findChild<QLineEdit*>(u"noteSearch"_s);
    std::vector<double> filters;
    for (const QString& typed :
         {u"4"_s, u"49"_s, u"499"_s, u"4999"_s, u"talks coder"_s, u"nowhere"_s, u""_s}) {
        timer.start();
        words->setText(typed);
        filters.push_back(took());
    }
    QScrollBar* bar = panel.findChild<QListView*>(u"noteView"_s)->verticalScrollBar();
    std::vector<double> scrolls;
    for (int i = 0; i < kScrolls; ++i) {
        timer.start();
        bar->setValue(static_cast<int>(bar->maximum() * (i * 37 % kScrolls / double(kScrolls))));
        scrolls.push_back(took());
    }
    Document& document = shell.session().document;
    std::vector<double> edits;
    for (int i = 0; i < 10; ++i) {
        Annotation note = newNote(document, EventTarget{document.caption(i * 100).id});
        note.body = u"One more"_s;
        timer.start();
        if (const auto written = writeNote(document, note, {}, u"Note"_s); !written) {
            return written.error();
        }
        edits.push_back(took());
    }
    return QJsonObject{{u"notes_open"_s, opening},
                       {u"notes_filter"_s, distribution(std::move(filters))},
                       {u"notes_scroll"_s, distribution(std::move(scrolls))},
                       {u"notes_edit"_s, distribution(std::move(edits))}};
}

}  // namespace fulcrum::bench
