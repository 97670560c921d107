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

/// The newest notes of one event, while they are gathered.
struct Newest {
    QHash<QString, const Annotation*> severity;  // by author
    const Annotation* settling = nullptr;
};

}  // namespace

const JudgedEvent* Coding::find(EventKey event) const {
    const auto found = std::ranges::find(events, event, &JudgedEvent::event);
    return found == events.end() ? nullptr : &*found;
}

Coding codingOf(const Document& document, const NoteList& notes) {
    const QHash<QString, QStringList> lines = linesOf(document);
    Coding coding;
    QHash<EventKey, std::size_t> places;
    std::vector<Newest> newest;
    QSet<QString> authors;
    for (const Annotation& note : document.annotations()) {
        const bool isSettling = note.motivation == Motivation::Moderating;
        if (!note.severity && note.codes.isEmpty() && !isSettling) {
            continue;
        }
        const EventKey event = notes.eventOf(note);
        if (event == kNoEvent) {
            continue;
        }
        auto place = places.find(event);
        if (place == places.end()) {
            place = places.insert(event, coding.events.size());
            coding.events.push_back({event, eventOf(note.target), {}, false});
            newest.emplace_back();
        }
        JudgedEvent& judged = coding.events[*place];
        Newest& latest = newest[*place];
        if (isSettling && (latest.settling == nullptr || isOlder(*latest.settling, note))) {
            latest.settling = &note;
        }
        const bool judgesSeverity = note.severity && std::holds_alternative<EventTarget>(note.target);
        if (!judgesSeverity && note.codes.isEmpty()) {
            continue;
        }
        authors.insert(note.author);
        Judgement& judgement = judged.by[note.author];
        for (const QString& code : note.codes) {
            for (const QString& above : lines.value(code)) {
                judgement.codes.insert(above);
            }
        }
        const Annotation* before = latest.severity.value(note.author);
        if (judgesSeverity && (before == nullptr || isOlder(*before, note))) {
            latest.severity.insert(note.author, &note);
            judgement.severity = note.severity;
        }
    }
    for (std::size_t i = 0; i < newest.size(); ++i) {
        const Annotation* settling = newest[i].settling;
        coding.events[i].isSettled =
            settling != nullptr && std::ranges::all_of(newest[i].severity, [&](const Annotation* note) {
                return note->modified <= settling->modified;
            });
    }
    std::erase_if(coding.events, [](const JudgedEvent& judged) { return judged.by.isEmpty(); });
    std::ranges::sort(coding.events, {}, [&](const JudgedEvent& judged) {
        return std::pair(document.columns().indexOf(judged.event), judged.event);
    });
    coding.authors = QStringList(authors.begin(), authors.end());
    std::ranges::sort(coding.authors, [](const QString& one, const QString& other) {
        const int order = QString::localeAwareCompare(one, other);
        return order == 0 ? one < other : order < 0;
    });
    return coding;
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
