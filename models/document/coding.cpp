// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/coding.h"

#include <algorithm>
#include <tuple>

namespace fulcrum {
namespace {

/// No book of codes goes deeper; of one that does, only so many above a code are known. A hostile file must
/// not make this a matter of minutes.
constexpr qsizetype kDeepest = 50;

/// Every code with itself and all above it.
QHash<QString, QStringList> linesOf(const Document& document) {
    QHash<QString, QString> parents;
    for (const Code& code : document.codes()) {
        parents.insert(code.id, code.parent);
    }
    QHash<QString, QStringList> lines;
    for (const Code& code : document.codes()) {
        QStringList line;
        // Those of a file from elsewhere that go round in a circle come to an end there, too.
        for (QString at = code.id; line.size() < kDeepest && parents.contains(at); at = parents.value(at)) {
            line += at;
        }
        lines.insert(code.id, line);
    }
    return lines;
}

bool isOlder(const Annotation& one, const Annotation& other) {
    return std::tie(one.modified, one.id) < std::tie(other.modified, other.id);
}

/// Takes notes one by one and keeps what counts of them.
class Gathering {
public:
    Gathering(const Document& document, const NoteList& notes)
        : m_document(document), m_notes(notes), m_lines(linesOf(document)) {}

    void add(const Annotation& note) {
        const bool isSettling = note.motivation == Motivation::Moderating;
        if (!note.severity && note.codes.isEmpty() && !isSettling) {
            return;
        }
        const EventKey event = m_notes.eventOf(note);
        if (event == kNoEvent) {
            return;
        }
        const std::size_t place = placeOf(event, note);
        Newest& newest = m_newest[place];
        if (isSettling && (newest.settling == nullptr || isOlder(*newest.settling, note))) {
            newest.settling = &note;
        }
        const bool judgesSeverity = note.severity && std::holds_alternative<EventTarget>(note.target);
        if (judgesSeverity || !note.codes.isEmpty()) {
            addJudgement(note, judgesSeverity, m_coding.events[place], newest);
        }
    }

    Coding take() {
        for (std::size_t i = 0; i < m_newest.size(); ++i) {
            m_coding.events[i].isSettled = isSettled(m_newest[i]);
        }
        std::erase_if(m_coding.events, [](const JudgedEvent& judged) { return judged.by.isEmpty(); });
        std::ranges::sort(m_coding.events, {}, [&](const JudgedEvent& judged) {
            return std::pair(m_document.columns().indexOf(judged.event), judged.event);
        });
        m_coding.authors = QStringList(m_authors.begin(), m_authors.end());
        std::ranges::sort(m_coding.authors, [](const QString& one, const QString& other) {
            const int order = QString::localeAwareCompare(one, other);
            return order == 0 ? one < other : order < 0;
        });
        return std::move(m_coding);
    }

private:
    /// The newest notes of one event.
    struct Newest {
        QHash<QString, const Annotation*> severity;  ///< by author
        const Annotation* settling = nullptr;
    };

    std::size_t placeOf(EventKey event, const Annotation& note) {
        const auto place = m_places.constFind(event);
        if (place != m_places.constEnd()) {
            return *place;
        }
        m_places.insert(event, m_coding.events.size());
        m_coding.events.push_back({event, eventOf(note.target), {}, false});
        m_newest.emplace_back();
        return m_newest.size() - 1;
    }

    void addJudgement(const Annotation& note, bool judgesSeverity, JudgedEvent& judged, Newest& newest) {
        m_authors.insert(note.author);
        Judgement& judgement = judged.by[note.author];
        for (const QString& code : note.codes) {
            for (const QString& above : m_lines.value(code)) {
                judgement.codes.insert(above);
            }
        }
        const Annotation* before = newest.severity.value(note.author);
        if (judgesSeverity && (before == nullptr || isOlder(*before, note))) {
            newest.severity.insert(note.author, &note);
            judgement.severity = note.severity;
        }
    }

    /// Whoever judged it anew after it was settled has opened it again.
    static bool isSettled(const Newest& newest) {
        return newest.settling != nullptr &&
               std::ranges::all_of(newest.severity, [&](const Annotation* note) {
                   return note->modified <= newest.settling->modified;
               });
    }

    const Document& m_document;
    const NoteList& m_notes;
    const QHash<QString, QStringList> m_lines;
    Coding m_coding;
    QHash<EventKey, std::size_t> m_places;  ///< in m_coding.events and m_newest
    std::vector<Newest> m_newest;
    QSet<QString> m_authors;
};

}  // namespace

const JudgedEvent* Coding::find(EventKey event) const {
    const auto found = std::ranges::find(events, event, &JudgedEvent::event);
    return found == events.end() ? nullptr : &*found;
}

Coding codingOf(const Document& document, const NoteList& notes) {
    Gathering gathering(document, notes);
    for (const Annotation& note : document.annotations()) {
        gathering.add(note);
    }
    return gathering.take();
}

CodingTable severityTable(const Document& document, const Coding& coding, const std::vector<Coder>& coders) {
    CodingTable table;
    std::vector<Rating> ratings;
    for (const JudgedEvent& judged : coding.events) {
        const std::size_t unit = table.events.size();
        const std::size_t before = ratings.size();
        for (std::size_t coder = 0; coder < coders.size(); ++coder) {
            const auto judgement = judged.by.constFind(coders[coder].author);
            if (!coders[coder].isRecord && judgement != judged.by.constEnd() && judgement->severity) {
                ratings.push_back({unit, coder, *judgement->severity});
            }
        }
        const EventIndex event = document.columns().indexOf(judged.event);
        if (ratings.size() == before || event == kNoIndex) {
            ratings.resize(before);
            continue;
        }
        for (std::size_t coder = 0; coder < coders.size(); ++coder) {
            if (coders[coder].isRecord) {
                ratings.push_back(
                    {unit, coder, document.columns().severity[static_cast<std::size_t>(event)]});
            }
        }
        table.events.push_back(judged.event);
        table.ids.push_back(judged.id);
    }
    table.ratings = Ratings(table.events.size(), coders.size(), ratings);
    return table;
}

CodingTable codeTable(const Coding& coding, const std::vector<Coder>& coders, const QString& code) {
    CodingTable table;
    std::vector<Rating> ratings;
    for (const JudgedEvent& judged : coding.events) {
        const std::size_t unit = table.events.size();
        const std::size_t before = ratings.size();
        for (std::size_t coder = 0; coder < coders.size(); ++coder) {
            const auto judgement = judged.by.constFind(coders[coder].author);
            if (!coders[coder].isRecord && judgement != judged.by.constEnd() && !judgement->codes.isEmpty()) {
                ratings.push_back({unit, coder, judgement->codes.contains(code) ? 1 : 0});
            }
        }
        if (ratings.size() > before) {
            table.events.push_back(judged.event);
            table.ids.push_back(judged.id);
        }
    }
    table.ratings = Ratings(table.events.size(), coders.size(), ratings);
    return table;
}

std::vector<CodeRow> codeRows(const Document& document) {
    const std::vector<Code>& codes = document.codes();
    QHash<QString, std::vector<std::size_t>> below;
    QSet<QString> ids;
    for (const Code& code : codes) {
        ids.insert(code.id);
    }
    for (std::size_t i = 0; i < codes.size(); ++i) {
        below[ids.contains(codes[i].parent) ? codes[i].parent : QString()].push_back(i);
    }
    for (std::vector<std::size_t>& siblings : below) {
        std::ranges::sort(siblings, [&](std::size_t one, std::size_t other) {
            const int order = QString::localeAwareCompare(codes[one].name, codes[other].name);
            return order == 0 ? codes[one].id < codes[other].id : order < 0;
        });
    }
    std::vector<CodeRow> rows;
    std::vector<bool> isListed(codes.size(), false);
    std::vector<CodeRow> waiting;
    const auto list = [&](std::size_t top) {
        waiting.push_back({top, 0});
        while (!waiting.empty()) {
            const CodeRow row = waiting.back();
            waiting.pop_back();
            if (isListed[row.code]) {
                continue;
            }
            isListed[row.code] = true;
            rows.push_back(row);
            if (const auto found = below.constFind(codes[row.code].id); found != below.constEnd()) {
                for (auto child = found->rbegin(); child != found->rend(); ++child) {
                    waiting.push_back({*child, row.depth + 1});
                }
            }
        }
    };
    for (const std::size_t top : below.value(QString())) {
        list(top);
    }
    // Those that go round in a circle hang from nothing; they are listed all the same.
    for (std::size_t i = 0; i < codes.size(); ++i) {
        list(i);
    }
    return rows;
}

QHash<QString, int> codeUses(const Document& document) {
    const QHash<QString, QStringList> lines = linesOf(document);
    QHash<QString, int> uses;
    for (const Annotation& note : document.annotations()) {
        QSet<QString> carried;
        for (const QString& code : note.codes) {
            for (const QString& above : lines.value(code)) {
                carried.insert(above);
            }
        }
        for (const QString& code : std::as_const(carried)) {
            ++uses[code];
        }
    }
    return uses;
}

QSet<QString> codesBelow(const Document& document, const QString& code) {
    QSet<QString> below;
    const QHash<QString, QStringList> lines = linesOf(document);
    for (auto line = lines.begin(); line != lines.end(); ++line) {
        if (line->contains(code)) {
            below.insert(line.key());
        }
    }
    return below;
}

}  // namespace fulcrum
