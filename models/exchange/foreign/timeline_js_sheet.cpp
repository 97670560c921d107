// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QHash>
#include <QRegularExpression>
#include <algorithm>

#include "models/exchange/foreign/column_mapping.h"
#include "models/exchange/foreign/csv_stream.h"
#include "models/exchange/foreign/foreign_text.h"
#include "models/exchange/foreign/mapped_columns.h"
#include "models/exchange/foreign/table_preview.h"
#include "models/exchange/foreign/timeline_js.h"
#include "models/exchange/foreign/timeline_js_slide.h"
#include "models/exchange/html_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

const QStringList& headings() {
    static const QStringList names{
        u"Year"_s,      u"Month"_s,   u"Day"_s,          u"Time"_s,          u"End Year"_s,
        u"End Month"_s, u"End Day"_s, u"End Time"_s,     u"Display Date"_s,  u"Headline"_s,
        u"Text"_s,      u"Media"_s,   u"Media Credit"_s, u"Media Caption"_s, u"Media Thumbnail"_s,
        u"Alt Text"_s,  u"Type"_s,    u"Group"_s,        u"Background"_s};
    return names;
}

class Sheet {
public:
    /// Where no date tells its order, the month comes first, as TimelineJS itself has it.
    Sheet(const ForeignContext& context, const TablePreview& preview)
        : m_context(context),
          m_collection(context, u"slide"_s),
          m_columns(preview.headings.size()),
          m_order(preview.guess.dateOrder == DateOrder::Unknown ? DateOrder::MonthDayYear
                                                                : preview.guess.dateOrder) {
        static const QStringList older{u"startdate"_s, u"enddate"_s, u"tag"_s};
        QStringList known = older;
        for (const QString& heading : headings()) {
            known += normalisedHeading(heading);
        }
        QStringList kept;
        for (int i = 0; i < preview.headings.size(); ++i) {
            const QString heading = normalisedHeading(preview.headings[i]);
            if (known.contains(heading) && !m_places.contains(heading)) {
                m_places.insert(heading, i);
            } else if (const QString name = nameOfColumn(preview.headings, i); !name.isEmpty()) {
                m_others.push_back({name, i});
                kept += preview.headings[i].trimmed().isEmpty() ? QStringList()
                                                                : QStringList(u"\"%1\""_s.arg(name));
            }
        }
        if (preview.dialect.encoding == CsvDialect::Encoding::Windows1252) {
            m_collection.note(guessedEncodingWords());
        }
        if (!kept.isEmpty()) {
            m_collection.note(keptColumnsWords(kept));
        }
        const auto hasSlashes = [this](const CsvRow& row) {
            return cell(row, u"startdate"_s).contains(u'/') || cell(row, u"enddate"_s).contains(u'/');
        };
        if (preview.guess.dateOrder == DateOrder::Unknown && std::ranges::any_of(preview.rows, hasSlashes)) {
            m_collection.note(ForeignText::tr("of dates like 4/9/2025 the month is taken to come first"));
        }
    }

    bool isSheet() const {
        return (m_places.contains(u"year"_s) || m_places.contains(u"startdate"_s)) &&
               m_places.contains(u"headline"_s);
    }

    void reject(const CsvRow& row, const QString& reason) {
        m_collection.reject(atLine(m_context.file, row.line), reason);
    }
    void read(const CsvRow& row) {
        if (row.cells.size() > m_columns) {
            reject(row, tooManyCellsWords(row.cells.size(), m_columns));
            return;
        }
        const QString type = cell(row, u"type"_s).toLower();
        Slide slide = slideOf(row);
        const bool isTitle = type == "title"_L1 && !m_hasTitle;
        if (isTitle) {
            m_title = slide;
            m_hasTitle = true;
        } else if (type == "era"_L1) {
            addEraOf(slide, m_context, m_collection);
        } else if (slide.start.isEmpty()) {
            m_collection.reject(slide.where, cell(row, u"time"_s).isEmpty()
                                                 ? ForeignText::tr("it has no date")
                                                 : ForeignText::tr("it has a time but no date"));
        } else {
            if (type == "title"_L1) {
                m_collection.note(ForeignText::tr("a second title, %1, is an event").arg(slide.where));
            }
            addSlide(slide, m_collection);
        }
    }

    ForeignRecords take() {
        ForeignRecords records = m_collection.take();
        if (m_hasTitle) {
            addTitle(m_title, m_context, records);
        }
        return records;
    }

private:
    QString cell(const CsvRow& row, const QString& heading) const {
        return row.cells.value(m_places.value(heading, -1)).trimmed();
    }

    bool hasTime(const CsvRow& row, const QString& time, const QString& whole) const {
        return !cell(row, time).isEmpty() || cell(row, whole).contains(u':');
    }

    Slide slideOf(const CsvRow& row) const {
        Slide slide;
        slide.isRow = true;
        slide.where = atLine(m_context.file, row.line);
        slide.start = {cell(row, u"year"_s),      cell(row, u"month"_s),
                       cell(row, u"day"_s),       hasTime(row, u"time"_s, u"startdate"_s),
                       cell(row, u"startdate"_s), m_order};
        slide.end = {cell(row, u"endyear"_s), cell(row, u"endmonth"_s),
                     cell(row, u"endday"_s),  hasTime(row, u"endtime"_s, u"enddate"_s),
                     cell(row, u"enddate"_s), m_order};
        slide.displayDate = cell(row, u"displaydate"_s);
        slide.headline = cell(row, u"headline"_s);
        slide.text = cell(row, u"text"_s);
        slide.mediaUrl = cell(row, u"media"_s);
        slide.mediaCaption = cell(row, u"mediacaption"_s);
        slide.mediaCredit = cell(row, u"mediacredit"_s);
        slide.group = m_places.contains(u"group"_s) ? cell(row, u"group"_s) : cell(row, u"tag"_s);
        if (const QString text = cell(row, u"mediathumbnail"_s); !text.isEmpty()) {
            slide.kept["media"]["thumbnail"] = text.toStdString();
        }
        if (const QString text = cell(row, u"alttext"_s); !text.isEmpty()) {
            slide.kept["media"]["alt"] = text.toStdString();
        }
        if (const QString text = cell(row, u"background"_s); !text.isEmpty()) {
            static const QRegularExpression address(u"\\A(https?:/)?/"_s,
                                                    QRegularExpression::CaseInsensitiveOption);
            slide.kept["background"][address.match(text).hasMatch() ? "url" : "color"] = text.toStdString();
        }
        for (const auto& [name, place] : m_others) {
            if (const QString text = cleaned(row.cells.value(place)); !text.isEmpty()) {
                slide.kept[name.toStdString()] = text.toStdString();
            }
        }
        return slide;
    }

    const ForeignContext& m_context;
    ForeignCollection m_collection;
    qsizetype m_columns = 0;
    DateOrder m_order;
    QHash<QString, int> m_places;
    std::vector<std::pair<QString, int>> m_others;  ///< columns that TimelineJS does not have
    Slide m_title;
    bool m_hasTitle = false;
};

QStringList partsOf(Day day, Precision precision) {
    const CalendarDate date = dateFromDay(day);
    return {QString::number(date.year),
            precision == Precision::InYear ? QString() : QString::number(date.month),
            precision == Precision::OnDay ? QString::number(date.day) : QString(), QString()};
}

QString keptText(const Json& kept, const char* object, const char* name) {
    const Json* inner = member(kept, object);
    return inner ? textIn(*inner, name) : QString();
}

/// Whether it has kept of TimelineJS what no column holds.
bool keepsMoreThanASheet(const Event& event) {
    Json kept = keptInExtra(event, "timelinejs");
    kept.erase("display_date");
    for (const auto& [object, cells] :
         {std::pair<const char*, QStringList>{"media", {u"thumbnail"_s, u"alt"_s}},
          std::pair<const char*, QStringList>{"background", {u"url"_s, u"color"_s}}}) {
        const QStringList& names = cells;  // Clang 14 lets no lambda refer to a binding.
        const Json* inner = member(kept, object);
        const bool isOneCell = QLatin1String(object) != "background"_L1 || (inner && inner->size() == 1);
        if (inner && inner->is_object() && isOneCell &&
            std::ranges::all_of(inner->items(), [&](const auto& each) {
                return names.contains(QString::fromStdString(each.key()));
            })) {
            kept.erase(object);
        }
    }
    return !kept.empty() && !hasOtherExtra(event, "timelinejs");
}

QStringList rowOf(const Event& event, const ProjectContent& project) {
    const Json kept = keptInExtra(event, "timelinejs");
    QStringList row = partsOf(event.span.start, writtenPrecision(event.span));
    row += event.span.end ? partsOf(lastDayOf(event.span), Precision::OnDay)
                          : QStringList{QString(), QString(), QString(), QString()};
    const bool hasSource = !event.sources.empty() && !event.sources.front().url.isEmpty();
    const Source source = hasSource ? event.sources.front() : Source{};
    const QString shown = displayDateOf(event.span);
    const QString image = keptText(kept, "background", "url");
    row += {shown.isEmpty() ? textIn(kept, "display_date") : shown,
            htmlFromPlain(event.title),
            htmlFromPlain(event.summary),
            source.url,
            htmlFromPlain(source.publisher),
            htmlFromPlain(source.title),
            keptText(kept, "media", "thumbnail"),
            keptText(kept, "media", "alt"),
            QString(),
            trackName(project, event.track),
            image.isEmpty() ? keptText(kept, "background", "color") : image};
    return row;
}

}  // namespace

Result<ForeignRecords> readTimelineJsSheet(QIODevice& device, const ForeignContext& context) {
    constexpr int kLookedAt = 2000;
    const Result<TablePreview> preview = previewTable(device, context.file, kLookedAt);
    if (!preview) {
        return preview.error();
    }
    CsvStream stream(device, context.file);
    CsvRow row;
    stream.next(row);
    Sheet sheet(context, *preview);
    if (!sheet.isSheet()) {
        return Error{atLine(context.file, row.line), ForeignText::tr("these are no headings of TimelineJS"),
                     ForeignText::tr("Begin the table with: %1").arg(headings().join(u", "_s))};
    }
    while (stream.next(row)) {
        stream.isValidText() ? sheet.read(row) : sheet.reject(row, ForeignText::tr("it is no valid text"));
    }
    return stream.error() ? Result<ForeignRecords>(*stream.error()) : sheet.take();
}

Written writeTimelineJsSheet(const ProjectContent& project) {
    Written written;
    written.bytes = csvRow(headings());
    const auto add = [&](const QStringList& start, const QStringList& end, const QString& headline,
                         const QString& text, const QString& type) {
        QStringList row = start + end;
        row += {QString(), htmlFromPlain(headline), htmlFromPlain(text), {}, {}, {}, {}, {}, type, {}, {}};
        written.bytes += csvRow(row);
    };
    const QStringList none{QString(), QString(), QString(), QString()};
    if (!project.project.title.isEmpty()) {
        add(none, none, project.project.title, project.project.description, u"title"_s);
    }
    for (const Era& era : project.eras) {
        add(partsOf(era.from, Precision::OnDay),
            partsOf(lastDayOfEra(era, project, written.losses), Precision::OnDay), era.name, {}, u"era"_s);
    }
    for (const Event& event : project.events) {
        written.bytes += csvRow(rowOf(event, project));
        countSlideLosses(event, written.losses);
        if (keepsMoreThanASheet(event)) {
            ++written.losses[QStringLiteral(QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "unknown fields"))];
        }
    }
    if (!project.events.empty()) {
        written.losses[QStringLiteral(
            QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "the id (day and title say which event it is)"))] =
            static_cast<int>(project.events.size());
    }
    return written;
}

}  // namespace fulcrum
