// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/foreign/workbook.h"

#include <variant>

#include "models/exchange/foreign/event_cells.h"
#include "models/exchange/foreign/foreign_text.h"
#include "models/exchange/foreign/source_list.h"
#include "models/exchange/foreign/workbook_file.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// What a cell and a sheet of Excel hold.
constexpr qsizetype kLongestCell = 32767;
constexpr lxw_row_t kMostRows = 1'048'576;

class Sheet {
public:
    Sheet(lxw_workbook* workbook, const char* name, lxw_format* heading, const QStringList& headings,
          Losses& losses)
        : m_sheet(workbook_add_worksheet(workbook, name)), m_losses(losses) {
        for (const QString& text : headings) {
            worksheet_write_string(m_sheet, 0, m_column++, text.toUtf8().constData(), heading);
        }
        m_width = m_column;
        worksheet_freeze_panes(m_sheet, 1, 0);
    }

    /// False where the sheet is full.
    bool nextRow() {
        if (m_row + 1 >= kMostRows) {
            ++m_losses[QStringLiteral(
                QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "rows beyond those that a sheet holds"))];
            return false;
        }
        ++m_row;
        m_column = 0;
        return true;
    }
    void text(const QString& text) {
        QString held = text;
        if (held.size() > kLongestCell) {
            held.truncate(kLongestCell);
            ++m_losses[QStringLiteral(QT_TRANSLATE_NOOP(
                "fulcrum::ForeignExchange", "the end of a text that is longer than a cell holds"))];
        }
        // XML has no way to write these.
        for (QChar& c : held) {
            c = (c < u' ' && c != u'\n' && c != u'\t') || c.unicode() >= 0xFFFE ? QChar(u' ') : c;
        }
        if (!held.isEmpty()) {
            worksheet_write_string(m_sheet, m_row, m_column, held.toUtf8().constData(), nullptr);
        }
        ++m_column;
    }
    void number(double number) { worksheet_write_number(m_sheet, m_row, m_column++, number, nullptr); }
    /// Days before Excel's calendar begins are texts.
    void day(std::optional<Day> day, lxw_format* format) {
        const CalendarDate date = day ? dateFromDay(*day) : CalendarDate{0, 1, 1};
        constexpr int kFirstYear = 1901;
        if (!day || date.year < kFirstYear) {
            text(day ? isoFromDay(*day) : QString());
            return;
        }
        lxw_datetime moment{date.year, date.month, date.day, 0, 0, 0};
        worksheet_write_datetime(m_sheet, m_row, m_column++, &moment, format);
    }
    void finish() {
        if (m_row > 0) {
            worksheet_autofilter(m_sheet, 0, 0, m_row, static_cast<lxw_col_t>(m_width - 1));
        }
    }

private:
    lxw_worksheet* m_sheet;
    Losses& m_losses;
    lxw_row_t m_row = 0;
    lxw_col_t m_column = 0;
    lxw_col_t m_width = 0;
};

class WorkbookWriting {
public:
    WorkbookWriting(lxw_workbook* workbook, Losses& losses)
        : m_workbook(workbook),
          m_losses(losses),
          m_heading(workbook_add_format(workbook)),
          m_date(workbook_add_format(workbook)) {
        format_set_bold(m_heading);
        format_set_num_format(m_date, "yyyy-mm-dd");
    }

    void write(const ProjectContent& project) {
        writeEvents(project);
        writeRelations(project);
        writeSources(project);
        writeClaims(project);
        writeFigures(project);
        writeNotes(project);
    }

private:
    Sheet sheet(const char* name, const QStringList& headings) {
        return {m_workbook, name, m_heading, headings, m_losses};
    }

    void writeEvents(const ProjectContent& project) {
        Sheet events = sheet("Events", eventHeadings());
        for (const Event& event : project.events) {
            if (!events.nextRow()) {
                break;
            }
            const QStringList cells = eventCells(event);
            for (int i = 0; i < cells.size(); ++i) {
                writeCell(events, static_cast<EventColumn>(i), cells[i], event);
            }
            if (!event.titleIn.empty()) {
                ++m_losses[QStringLiteral(
                    QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "titles in other languages"))];
            }
            if (!event.extra.isEmpty()) {
                ++m_losses[QStringLiteral(QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "unknown fields"))];
            }
        }
        events.finish();
    }

    void writeCell(Sheet& events, EventColumn column, const QString& cell, const Event& event) {
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

    void writeRelations(const ProjectContent& project) {
        Sheet relations = sheet("Relations", {u"event"_s, u"type"_s, u"other event"_s, u"level"_s});
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
        relations.finish();
    }

    void writeSources(const ProjectContent& project) {
        Sheet sources = sheet("Sources", {u"event"_s, u"title"_s, u"publisher"_s, u"url"_s, u"date"_s});
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
        sources.finish();
    }

    void writeClaims(const ProjectContent& project) {
        Sheet claims = sheet("Claims", {u"event"_s, u"by"_s, u"claim"_s, u"source"_s});
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
        claims.finish();
    }

    void writeFigures(const ProjectContent& project) {
        Sheet figures = sheet("Figures", {u"event"_s, u"key"_s, u"value"_s});
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
        figures.finish();
    }

    void writeNotes(const ProjectContent& project) {
        Sheet notes = sheet("Notes", {u"id"_s, u"event"_s, u"author"_s, u"created"_s, u"motivation"_s,
                                      u"codes"_s, u"severity"_s, u"text"_s});
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
        notes.finish();
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
