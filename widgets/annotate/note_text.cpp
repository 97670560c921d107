// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotate/note_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include "models/timeline/date_ticks.h"
#include "widgets/common/event_words.h"
#include "widgets/common/interface_language.h"
#include "widgets/common/joined_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct NoteText {
    Q_DECLARE_TR_FUNCTIONS(fulcrum::NoteText)
};

constexpr qsizetype kQuotedWords = 60;

QString dayText(Day day) { return dateText(day, Precision::OnDay, QLocale()); }

QString timeText(const QDateTime& time) { return QLocale().toString(time.toLocalTime().date(), dayFormat()); }

/// The event that a note is on or would be on: a note that is being written is not in the list yet.
EventKey eventOf(const Document& document, const NoteList& list, const Annotation& note, const QString& id) {
    if (list.find(note.id) != nullptr) {
        return list.eventOf(note);
    }
    const auto key = document.keyOf(id);
    return key ? *key : kNoEvent;
}

QString eventText(const Document& document, EventKey key, const QString& id) {
    const EventIndex event = document.columns().indexOf(key);
    return event == kNoIndex ? NoteText::tr("an event that is gone (%1)").arg(id)
                             : eventName(document, event, interfaceLanguage()) + u" · "_s +
                                   spanText(document.columns(), event);
}

QString shortened(const QString& text, qsizetype most) {
    return text.size() <= most ? text : text.left(most - 1).trimmed() + u"…"_s;
}

}  // namespace

QString noteTargetText(const Document& document, const NoteList& list, const Annotation& note) {
    if (const auto* event = std::get_if<EventTarget>(&note.target)) {
        return eventText(document, eventOf(document, list, note, event->event), event->event);
    }
    if (const auto* span = std::get_if<SpanTarget>(&note.target)) {
        return windowText({double(span->from), double(span->to)}, QLocale());
    }
    if (const auto* point = std::get_if<PointTarget>(&note.target)) {
        return NoteText::tr("Balance on %1").arg(dayText(point->day));
    }
    if (const auto* quotation = std::get_if<QuotationTarget>(&note.target)) {
        //: %1 words that are quoted, %2 the event they stand in
        return NoteText::tr("“%1”, in %2")
            .arg(shortened(quotation->exact.simplified(), kQuotedWords),
                 eventText(document, eventOf(document, list, note, quotation->event), quotation->event));
    }
    if (const auto* answered = std::get_if<NoteTarget>(&note.target)) {
        const Annotation* other = list.find(answered->annotation);
        //: %1 a name
        return other ? NoteText::tr("Answer to %1").arg(other->author)
                     : NoteText::tr("Answer to a note that is gone");
    }
    return NoteText::tr("Something outside this project");
}

QString noteAuthorText(const Annotation& note) {
    QStringList parts;
    parts += note.author.isEmpty() ? NoteText::tr("nobody named") : note.author;
    parts += timeText(note.created);
    if (note.modified != note.created) {
        parts += NoteText::tr("changed %1").arg(timeText(note.modified));
    }
    if (note.isPrivate) {
        parts += NoteText::tr("private");
    }
    return commaText(parts);
}

QString noteSnippet(const Annotation& note, qsizetype most) {
    // Enough to read the gist in a list; the page shows the Markdown itself.
    static const QRegularExpression marks(u"[*_`#>]+|\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    if (note.body.trimmed().isEmpty() && note.severity) {
        return NoteText::tr("Severity %1").arg(*note.severity);
    }
    QString text = note.body.left(most * 4);
    text.replace(marks, u"\\1"_s);
    return shortened(text.simplified(), most);
}

QStringList noteCodeNames(const Document& document, const Annotation& note) {
    QStringList names;
    for (const QString& id : note.codes) {
        const auto code = std::ranges::find(document.codes(), id, &Code::id);
        names += code == document.codes().end() ? id : code->name;
    }
    return names;
}

}  // namespace fulcrum
