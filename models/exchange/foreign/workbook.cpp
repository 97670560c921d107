// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/foreign/workbook.h"

#include <variant>

#include "models/exchange/foreign/event_cells.h"
#include "models/exchange/foreign/foreign_text.h"
#include "models/exchange/foreign/source_list.h"
#include "models/exchange/foreign/workbook_file.h"
#include "models/exchange/foreign/workbook_sheet.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

class WorkbookWriting {
public:
    WorkbookWriting(lxw_workbook* workbook, Losses& losses)
        : m_workbook(workbook),
          m_losses(losses),
          m_heading(headingFormat(workbook)),
          m_date(workbook_add_format(workbook)) {
        format_set_num_format(m_date, "yyyy-mm-dd");
    }

    void write(const ProjectContent& project) {
        const auto sheet = [&](const QString& name, const QStringList& headings, auto fill) {
            WorkbookSheet made(m_workbook, name, m_heading, headings);
            (this->*fill)(made, project);
            made.offerFilter();
            count(made);
        };
        sheet(u"Events"_s, eventHeadings(), &WorkbookWriting::writeEvents);
        sheet(u"Relations"_s, {u"event"_s, u"type"_s, u"other event"_s, u"level"_s},
              &WorkbookWriting::writeRelations);
        sheet(u"Sources"_s, {u"event"_s, u"title"_s, u"publisher"_s, u"url"_s, u"date"_s},
              &WorkbookWriting::writeSources);
        sheet(u"Claims"_s, {u"event"_s, u"by"_s, u"claim"_s, u"source"_s}, &WorkbookWriting::writeClaims);
        sheet(u"Figures"_s, {u"event"_s, u"key"_s, u"value"_s}, &WorkbookWriting::writeFigures);
        sheet(u"Notes"_s,
              {u"id"_s, u"event"_s, u"author"_s, u"created"_s, u"motivation"_s, u"codes"_s, u"severity"_s,
               u"text"_s},
              &WorkbookWriting::writeNotes);
    }

private:
    void count(const WorkbookSheet& sheet) {
        if (sheet.cutTexts() > 0) {
            m_losses[QStringLiteral(QT_TRANSLATE_NOOP(
                "fulcrum::ForeignExchange", "the end of a text that is longer than a cell holds"))] +=
                sheet.cutTexts();
        }
        if (sheet.isOverfull()) {
            ++m_losses[QStringLiteral(
                QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "rows beyond those that a sheet holds"))];
        }
    }

    void writeEvents(WorkbookSheet& events, const ProjectContent& project) {
        for (const Event& event : project.events) {
            if (!events.nextRow()) {
                return;
            }
            const QStringList cells = eventCells(event);
            for (int i = 0; i < cells.size(); ++i) {
                writeCell(events, static_cast<EventColumn>(i), cells[i], event);
            }
            if (!event.titleIn.empty() || !event.shortTitleIn.empty()) {
                ++m_losses[QStringLiteral(
                    QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "titles in other languages"))];
            }
            if (!event.extra.isEmpty()) {
                ++m_losses[QStringLiteral(QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "unknown fields"))];
            }
        }
    }

    void writeCell(WorkbookSheet& events, EventColumn column, const QString& cell, const Event& event) {
        switch (column) {
            case EventColumn::Start:
                events.day(event.span.start, m_date);
                break;
            case EventColumn::End:
                events.day(event.span.end, m_date);
                break;
            case EventColumn::Announced:
                events.day(event.announced, m_date);
                break;
            case EventColumn::ScheduledEnd:
                events.day(event.scheduledEnd, m_date);
                break;
            case EventColumn::Severity:
            case EventColumn::TariffPoints:
            case EventColumn::TariffCoverage:
                cell.isEmpty() ? events.text({}) : events.number(cell.toDouble());
                break;
            default:
                events.text(cell);
        }
    }

    void writeRelations(WorkbookSheet& relations, const ProjectContent& project) {
        for (const Event& event : project.events) {
            for (const Relation& relation : event.relations) {
                if (!relations.nextRow()) {
                    return;
                }
                relations.text(event.id);
                relations.text(toText(relation.type));
                relations.text(relation.eventId);
                if (relation.level) {
                    relations.number(*relation.level);
                }
            }
        }
    }

    void writeSources(WorkbookSheet& sources, const ProjectContent& project) {
        for (const Event& event : project.events) {
            for (const Source& source : event.sources) {
                if (!sources.nextRow()) {
                    return;
                }
                sources.text(event.id);
                sources.text(source.title);
                sources.text(source.publisher);
                sources.text(source.url);
                sources.text(partialIso(source));
            }
        }
    }

    void writeClaims(WorkbookSheet& claims, const ProjectContent& project) {
        for (const Event& event : project.events) {
            for (const Claim& claim : event.claims) {
                if (!claims.nextRow()) {
                    return;
                }
                for (const QString& text : {event.id, claim.by, claim.claim, claim.source}) {
                    claims.text(text);
                }
            }
        }
    }

    void writeFigures(WorkbookSheet& figures, const ProjectContent& project) {
        for (const Event& event : project.events) {
            for (const Figure& figure : event.figures) {
                if (!figures.nextRow()) {
                    return;
                }
                figures.text(event.id);
                figures.text(figure.key);
                if (const double* number = std::get_if<double>(&figure.value)) {
                    figures.number(*number);
                } else {
                    figures.text(std::get<QString>(figure.value));
                }
            }
        }
    }

    void writeNotes(WorkbookSheet& notes, const ProjectContent& project) {
        for (const Annotation& note : project.annotations) {
            if (!notes.nextRow()) {
                return;
            }
            for (const QString& text :
                 {note.id, eventOf(note.target), note.author, note.created.toUTC().toString(Qt::ISODate),
                  toText(note.motivation), note.codes.join(u"; "_s)}) {
                notes.text(text);
            }
            note.severity ? notes.number(*note.severity) : notes.text({});
            notes.text(note.body);
        }
    }

    lxw_workbook* m_workbook;
    Losses& m_losses;
    lxw_format* m_heading;
    lxw_format* m_date;
};

}  // namespace

Written writeWorkbook(const ProjectContent& project, const QDateTime& now) {
    Written written;
    written.bytes = workbookBytes(project.project.title, now, [&](lxw_workbook* workbook) {
        WorkbookWriting(workbook, written.losses).write(project);
    });
    if (!project.eras.empty()) {
        written.losses[QStringLiteral(QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "eras"))] =
            static_cast<int>(project.eras.size());
    }
    return written;
}

}  // namespace fulcrum
