// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/annotation_table.h"

#include <string>

#include "models/domain/record_text.h"
#include "models/storage/storage_error.h"
#include "models/storage/storage_text.h"
#include "models/storage/stored_time.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

const std::string kSelectAnnotation =
    "SELECT seq, id, target_kind, target_id, from_day, to_day, lens, quoted_text, quoted_from, quoted_to, "
    "exact, prefix, suffix, foreign_json, motivation, body, severity, author, created, modified, is_private, "
    "extra FROM annotation ";

constexpr const char* kInsertAnnotation =
    "INSERT INTO annotation (id, target_kind, target_id, from_day, to_day, lens, quoted_text, quoted_from, "
    "quoted_to, exact, prefix, suffix, foreign_json, motivation, body, severity, author, created, modified, "
    "is_private, extra, seq) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

constexpr const char* kUpdateAnnotation =
    "UPDATE annotation SET id = ?, target_kind = ?, target_id = ?, from_day = ?, to_day = ?, lens = ?, "
    "quoted_text = ?, quoted_from = ?, quoted_to = ?, exact = ?, prefix = ?, suffix = ?, foreign_json = ?, "
    "motivation = ?, body = ?, severity = ?, author = ?, created = ?, modified = ?, is_private = ?, extra = "
    "? "
    "WHERE seq = ?";

/// The columns that say what an annotation is on; those that its kind does not use stay NULL.
struct TargetColumns {
    QString kind;
    QString id;
    std::optional<Day> from;
    std::optional<Day> to;
    std::optional<QString> lens;
    std::optional<QString> text;
    std::optional<int> quotedFrom;
    std::optional<int> quotedTo;
    std::optional<QString> exact;
    std::optional<QString> prefix;
    std::optional<QString> suffix;
    std::optional<QString> json;
};

struct ColumnsOf {
    TargetColumns operator()(const EventTarget& target) const {
        TargetColumns columns;
        columns.kind = u"event"_s;
        columns.id = target.event;
        return columns;
    }
    TargetColumns operator()(const SpanTarget& target) const {
        TargetColumns columns;
        columns.kind = u"span"_s;
        columns.from = target.from;
        columns.to = target.to;
        return columns;
    }
    TargetColumns operator()(const PointTarget& target) const {
        TargetColumns columns;
        columns.kind = u"point"_s;
        columns.from = target.day;
        columns.lens = toText(target.lens);
        return columns;
    }
    TargetColumns operator()(const QuotationTarget& target) const {
        TargetColumns columns;
        columns.kind = u"quotation"_s;
        columns.id = target.event;
        columns.text = toText(target.text);
        columns.quotedFrom = target.start;
        columns.quotedTo = target.end;
        columns.exact = target.exact;
        columns.prefix = target.prefix;
        columns.suffix = target.suffix;
        return columns;
    }
    TargetColumns operator()(const NoteTarget& target) const {
        TargetColumns columns;
        columns.kind = u"annotation"_s;
        columns.id = target.annotation;
        return columns;
    }
    TargetColumns operator()(const ForeignTarget& target) const {
        TargetColumns columns;
        columns.kind = u"foreign"_s;
        columns.json = target.json;
        return columns;
    }
};

AnnotationTarget targetOf(Query& row) {
    const QString kind = row.text(2);
    if (kind == u"event"_s) {
        return EventTarget{row.text(3)};
    }
    if (kind == u"span"_s) {
        return SpanTarget{row.day(4), row.day(5)};
    }
    if (kind == u"point"_s) {
        return PointTarget{row.day(4), lensFromText(row.text(6)).value_or(Lens::Leverage)};
    }
    if (kind == u"quotation"_s) {
        return QuotationTarget{row.text(3),
                               eventTextFromText(row.text(7)).value_or(EventText::Summary),
                               static_cast<int>(row.integer(8)),
                               static_cast<int>(row.integer(9)),
                               row.text(10),
                               row.text(11),
                               row.text(12)};
    }
    if (kind == u"annotation"_s) {
        return NoteTarget{row.text(3)};
    }
    return ForeignTarget{row.text(13)};
}

}  // namespace

AnnotationTable::AnnotationTable(SQLite::Database& database)
    : m_places(database, "annotation"),
      m_selectAll(database, (kSelectAnnotation + "ORDER BY seq").c_str()),
      m_select(database, (kSelectAnnotation + "WHERE id = ?").c_str()),
      m_selectSeq(database, "SELECT seq FROM annotation WHERE id = ?"),
      m_insert(database, kInsertAnnotation),
      m_update(database, kUpdateAnnotation),
      m_delete(database, "DELETE FROM annotation WHERE seq = ?"),
      m_selectCodes(database,
                    "SELECT c.id FROM annotation_code a JOIN code c ON c.seq = a.code WHERE a.annotation = ? "
                    "ORDER BY a.ordinal"),
      m_selectCode(database, "SELECT seq FROM code WHERE id = ?"),
      m_insertCode(database, "INSERT INTO annotation_code (annotation, ordinal, code) VALUES (?, ?, ?)"),
      m_deleteCodes(database, "DELETE FROM annotation_code WHERE annotation = ?"),
      m_selectEvents(database,
                     "SELECT e.id, e.seq FROM event e WHERE e.id IN (SELECT target_id FROM annotation WHERE "
                     "target_kind IN ('event', 'quotation'))"),
      m_selectLost(database,
                   "SELECT a.id FROM annotation a JOIN event e ON e.id = a.target_id WHERE a.target_kind = "
                   "'quotation' AND instr(CASE a.quoted_text WHEN 'title' THEN e.title ELSE e.summary END, "
                   "a.exact) = 0") {}

Annotation AnnotationTable::read(Query& row) {
    Annotation annotation;
    annotation.id = row.text(1);
    annotation.target = targetOf(row);
    annotation.motivation = motivationFromText(row.text(14)).value_or(Motivation::Commenting);
    annotation.body = row.text(15);
    if (!row.isNull(16)) {
        annotation.severity = static_cast<int>(row.integer(16));
    }
    annotation.author = row.text(17);
    annotation.created = timeOf(row.text(18));
    annotation.modified = timeOf(row.text(19));
    annotation.isPrivate = row.integer(20) != 0;
    annotation.extra = row.text(21);
    m_selectCodes.with(row.integer(0));
    while (m_selectCodes.next()) {
        annotation.codes += m_selectCodes.text(0);
    }
    return annotation;
}

std::vector<Annotation> AnnotationTable::all() {
    std::vector<Annotation> annotations;
    m_selectAll.with();
    while (m_selectAll.next()) {
        annotations.push_back(read(m_selectAll));
    }
    return annotations;
}

std::optional<Annotation> AnnotationTable::find(const QString& id) {
    std::optional<Annotation> annotation;
    m_select.with(id);
    while (m_select.next()) {
        annotation = read(m_select);
    }
    return annotation;
}

AnnotationTargets AnnotationTable::targets() {
    AnnotationTargets targets;
    m_selectEvents.with();
    while (m_selectEvents.next()) {
        targets.events.emplace_back(m_selectEvents.text(0), m_selectEvents.integer(1));
    }
    m_selectLost.with();
    while (m_selectLost.next()) {
        targets.lostQuotations += m_selectLost.text(0);
    }
    return targets;
}

void AnnotationTable::write(Query& row, std::int64_t seq, const Annotation& annotation) {
    const TargetColumns target = std::visit(ColumnsOf{}, annotation.target);
    row.run(annotation.id, target.kind, target.id, target.from, target.to, target.lens, target.text,
            target.quotedFrom, target.quotedTo, target.exact, target.prefix, target.suffix, target.json,
            toText(annotation.motivation), annotation.body, annotation.severity, annotation.author,
            textOf(annotation.created), textOf(annotation.modified), annotation.isPrivate, annotation.extra,
            seq);
    int ordinal = 0;
    for (const QString& id : annotation.codes) {
        const auto code = m_selectCode.with(id).firstInteger();
        if (!code) {
            throw Refusal{{recordText(u"annotation", annotation.id),
                           StorageText::tr("\"%1\" is no code of the project").arg(id),
                           StorageText::tr("Add that code first, or take it off the annotation")}};
        }
        m_insertCode.run(seq, ++ordinal, *code);
    }
}

void AnnotationTable::insert(const Annotation& annotation) {
    write(m_insert, m_places.take(annotation.id), annotation);
}

void AnnotationTable::update(const Annotation& annotation) {
    const std::int64_t seq = seqOf(annotation.id);
    m_deleteCodes.run(seq);
    write(m_update, seq, annotation);
}

void AnnotationTable::remove(const QString& id) {
    const std::int64_t seq = seqOf(id);
    m_delete.run(seq);
    m_places.leave(id, seq);
}

}  // namespace fulcrum
