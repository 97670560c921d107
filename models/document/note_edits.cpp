// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/note_edits.h"

#include <QDateTime>
#include <QUuid>
#include <algorithm>

#include "models/document/document_text.h"
#include "models/domain/record_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// So many characters around a quotation tell its place from others of the same words.
constexpr qsizetype kContext = 32;

template <typename RecordType>
const RecordType* find(const std::vector<RecordType>& records, const QString& id) {
    const auto found = std::ranges::find(records, id, &RecordType::id);
    return found == records.end() ? nullptr : &*found;
}

Error gone(const QString& what, const QString& id) {
    return {recordText(what, id), DocumentText::tr("it is no longer there"),
            DocumentText::tr("It may have been removed meanwhile")};
}

}  // namespace

Annotation newNote(const Document& document, const AnnotationTarget& target) {
    Annotation note;
    note.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    note.target = target;
    note.motivation =
        std::holds_alternative<NoteTarget>(target) ? Motivation::Replying : Motivation::Commenting;
    note.author = document.author();
    note.created = QDateTime::currentDateTimeUtc();
    note.modified = note.created;
    return note;
}

std::optional<QuotationTarget> passageOf(const Event& event, const QString& words) {
    for (const EventText which : {EventText::Summary, EventText::Title}) {
        const QString& text = which == EventText::Summary ? event.summary : event.title;
        const qsizetype at = text.indexOf(words);
        if (at < 0 || words.isEmpty()) {
            continue;
        }
        const auto points = [](const QString& part) { return static_cast<int>(part.toUcs4().size()); };
        QuotationTarget passage;
        passage.event = event.id;
        passage.text = which;
        passage.start = points(text.left(at));
        passage.end = passage.start + points(words);
        passage.exact = words;
        passage.prefix = text.mid(std::max<qsizetype>(0, at - kContext), std::min(at, kContext));
        passage.suffix = text.mid(at + words.size(), kContext);
        return passage;
    }
    return std::nullopt;
}

Result<void> writeNote(Document& document, Annotation note, const QStringList& codeNames,
                       const QString& summary) {
    ChangeSet changes{summary, {}};
    note.codes.clear();
    for (const QString& name : codeNames) {
        const auto known = std::ranges::find_if(document.codes(), [&](const Code& code) {
            return code.name.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (known != document.codes().end()) {
            note.codes += known->id;
        } else {
            Code code;
            code.id = newCodeId(document, name);
            code.name = name;
            note.codes += code.id;
            changes.changes.push_back({std::nullopt, Record(code)});
        }
    }
    note.codes.removeDuplicates();
    const Annotation* before = find(document.annotations(), note.id);
    if (before != nullptr) {
        note.modified = QDateTime::currentDateTimeUtc();
    }
    changes.changes.push_back({before ? std::optional<Record>(*before) : std::nullopt, Record(note)});
    return document.apply(changes);
}

Result<void> removeNote(Document& document, const QString& id, const QString& summary) {
    const Annotation* note = find(document.annotations(), id);
    return note ? document.apply({summary, {{Record(*note), std::nullopt}}})
                : Result<void>(gone(u"annotation"_s, id));
}

Result<void> writeCode(Document& document, const Code& code, const QString& summary) {
    const Code* before = find(document.codes(), code.id);
    return document.apply(
        {summary, {{before ? std::optional<Record>(*before) : std::nullopt, Record(code)}}});
}

Result<void> removeCode(Document& document, const QString& id, const QString& summary) {
    const Code* removed = find(document.codes(), id);
    if (removed == nullptr) {
        return gone(u"code"_s, id);
    }
    ChangeSet changes{summary, {}};
    for (const Annotation& note : document.annotations()) {
        if (note.codes.contains(id)) {
            Annotation after = note;
            after.codes.removeAll(id);
            changes.changes.push_back({Record(note), Record(after)});
        }
    }
    for (const Code& code : document.codes()) {
        if (code.parent == id) {
            Code after = code;
            after.parent = removed->parent;
            changes.changes.push_back({Record(code), Record(after)});
        }
    }
    changes.changes.push_back({Record(*removed), std::nullopt});
    return document.apply(changes);
}

QString newCodeId(const Document& document, const QString& name) {
    QString stem;
    for (const QChar character : name.toLower().normalized(QString::NormalizationForm_KD)) {
        if (character.isLetterOrNumber()) {
            stem += character;
        } else if (!character.isMark() && !stem.isEmpty() && !stem.endsWith(u'-')) {
            stem += u'-';
        }
    }
    while (stem.endsWith(u'-')) {
        stem.chop(1);
    }
    if (stem.isEmpty()) {
        stem = u"code"_s;
    }
    QString id = stem;
    for (int number = 2; find(document.codes(), id) != nullptr; ++number) {
        id = stem + u'-' + QString::number(number);
    }
    return id;
}

}  // namespace fulcrum
