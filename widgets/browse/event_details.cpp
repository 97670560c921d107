// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/browse/event_details.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QScrollBar>

#include "models/document/note_edits.h"
#include "models/exchange/citation.h"
#include "widgets/browse/event_page.h"
#include "widgets/browse/event_sources.h"
#include "widgets/common/interface_language.h"
#include "widgets/common/mark_key.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr int kDetailsSettleMilliseconds = 120;

}  // namespace

EventDetails::EventDetails(const Document& document, const CurrentBalance& balance, const TimeWindow& window,
                           Selection& selection, QWidget* parent)
    : QTextBrowser(parent),
      m_document(document),
      m_balance(balance),
      m_window(window),
      m_selection(selection) {
    setObjectName(u"eventDetails"_s);
    setAccessibleName(tr("Details"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setFont(interfaceFont(12.5));
    QTextBrowser::document()->setDocumentMargin(12);
    m_settle.setSingleShot(true);
    m_settle.setInterval(kDetailsSettleMilliseconds);
    connect(&m_settle, &QTimer::timeout, this, &EventDetails::showSelected);
    connect(this, &QTextBrowser::anchorClicked, this, &EventDetails::follow);
    connect(&m_selection, &Selection::selectedChanged, this, [this] {
        showSelected();
        verticalScrollBar()->setValue(0);
    });
    connect(&m_window, &TimeWindow::cursorChanged, this, [this] {
        if (m_selection.selected() != kNoEvent) {
            m_settle.start();
        }
    });
    connect(&m_balance, &CurrentBalance::changed, this, &EventDetails::showSelected);
    setTheme(m_theme);
}

void EventDetails::setTheme(const Theme& theme) {
    m_theme = theme;
    m_colours = ProjectColours(m_document.parties(), m_document.tracks(), theme);
    showSelected();
}

void EventDetails::setOffersTour(bool offers) {
    m_offersTour = offers;
    showSelected();
}

void EventDetails::setNotes(const NoteList& notes) {
    m_notes = &notes;
    connect(&notes, &NoteList::changed, this, &EventDetails::showSelected);
    showSelected();
}

std::optional<QuotationTarget> EventDetails::markedPassage() const {
    const auto event = m_document.event(m_selection.selected());
    // In the text of a document paragraphs are set apart by a character of their own.
    const QString marked = textCursor().selectedText().replace(QChar::ParagraphSeparator, u'\n').trimmed();
    return event && !marked.isEmpty() ? passageOf(*event, marked) : std::nullopt;
}

void EventDetails::contextMenuEvent(QContextMenuEvent* event) {
    QMenu* menu = createStandardContextMenu(event->pos());
    menu->setObjectName(u"detailsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSeparator();
    QAction* note = menu->addAction(tr("Note on these words"));
    note->setObjectName(u"details.quote"_s);
    const auto passage = markedPassage();
    note->setEnabled(passage.has_value());
    note->setToolTip(tr("Mark words of the title or the summary first"));
    connect(note, &QAction::triggered, this, [this, passage] { emit quotationRequested(*passage); });
    menu->popup(event->globalPos());
}

void EventDetails::setFilter(const ActiveFilter& filter) {
    m_filter = &filter;
    connect(&filter, &ActiveFilter::changed, this, [this] {
        if (m_selection.selected() != kNoEvent) {
            showSelected();
        }
    });
    showSelected();
}

Day EventDetails::statusDay() const {
    return std::min(m_window.cursor().value_or(m_document.horizon()), m_document.horizon());
}

void EventDetails::showSelected() {
    const int scrolled = verticalScrollBar()->value();
    const EventPageContext context{m_document,          m_balance,   m_theme,  m_colours,
                                   interfaceLanguage(), statusDay(), m_filter, m_notes};
    const EventIndex index = m_document.columns().indexOf(m_selection.selected());
    if (index == kNoIndex) {
        setHtml(projectPage(context, m_offersTour));
        return;
    }
    const auto event = m_document.event(m_selection.selected());
    setHtml(event ? eventPage(context, index, *event)
                  : u"<p>%1</p>"_s.arg(event.error().message().toHtmlEscaped()));
    verticalScrollBar()->setValue(scrolled);
}

void EventDetails::follow(const QUrl& link) {
    const QString text = link.toString();
    if (text.startsWith(kEventLink)) {
        if (const auto key = m_document.keyOf(text.mid(kEventLink.size()))) {
            m_selection.select(*key);
        }
    } else if (text.startsWith(kCiteLink)) {
        cite(text.mid(kCiteLink.size()));
    } else if (text.startsWith(kNotesLink)) {
        emit notesRequested(text.mid(kNotesLink.size()));
    } else if (text.startsWith(kStoryLink)) {
        emit storyRequested(text.mid(kStoryLink.size()));
    } else if (text == kTourLink) {
        emit tourRequested();
    } else if (text == kNoTourLink) {
        setOffersTour(false);
        emit tourDeclined();
    } else if (link.scheme() == "http"_L1 || link.scheme() == "https"_L1) {
        emit addressRequested(link);
    }
}

void EventDetails::cite(const QString& style) {
    const auto chosen = citationStyleFromText(style);
    const auto event = m_document.event(m_selection.selected());
    if (chosen && event) {
        QGuiApplication::clipboard()->setText(citations(event->sources, *chosen));
        emit copied(
            tr("%Ln source(s) copied to the clipboard.", nullptr, static_cast<int>(event->sources.size())));
    }
}

QVariant EventDetails::loadResource(int type, const QUrl& name) {
    // Pictures are made here; a page never loads anything from a disk or a network.
    if (type == QTextDocument::ImageResource && name.scheme() == "mark"_L1) {
        return markKeyImage(name.path(), m_theme, devicePixelRatioF());
    }
    return {};
}

}  // namespace fulcrum
