// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_target.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <array>
#include <cstdlib>
#include <cstring>

#include "models/document/view_state.h"
#include "models/domain/content_check.h"
#include "models/domain/edtf.h"
#include "models/domain/written_date.h"
#include "models/exchange/code_book.h"
#include "models/exchange/exchange_reader.h"
#include "models/exchange/figure_json.h"
#include "models/exchange/foreign/column_mapping.h"
#include "models/exchange/foreign/foreign_date.h"
#include "models/exchange/foreign/foreign_exchange.h"
#include "models/exchange/fulcrum_json.h"
#include "models/exchange/html_text.h"
#include "models/exchange/web_annotation.h"
#include "models/filter/query_parser.h"
#include "models/filter/query_text.h"
#include "models/storage/project_store.h"
#include "models/storage/recovery.h"
#include "tests/support/content_builder.h"

namespace fulcrum::test {
namespace {

const ProjectContent& project() {
    static const ProjectContent content = aContent();
    return content;
}

/// A promise that is broken ends the run, so that the fuzzer keeps what broke it.
void demand(bool holds) {
    if (!holds) {
        std::abort();
    }
}

void demandError(const Error& error) { demand(!error.what.isEmpty()); }

/// What is read must be in range and well said, whatever was read.
void demandSound(const std::vector<Event>& events) {
    QSet<QString> ids;
    for (const Event& event : events) {
        demand(!event.id.isEmpty() && !ids.contains(event.id));
        demand(event.span.start >= kFirstDay && event.span.start <= kLastDay);
        demand(!event.span.end || *event.span.end > event.span.start);
        ids.insert(event.id);
    }
}

template <ExchangeFormat format>
void readForeignFormat(const QByteArray& bytes) {
    for (const ProjectContent& against : {project(), ProjectContent()}) {
        const auto records = readForeign(format, bytes, {against, u"d.x"_s}, {});
        if (!records) {
            demandError(records.error());
            continue;
        }
        demandSound(records->content.events);
    }
    (void)sniffedFormat(bytes, u"d.json"_s);
    (void)sniffedFormat(bytes, u"d.csv"_s);
}

void readFulcrum(const QByteArray& bytes) {
    const auto content = readFulcrumJson(bytes, u"d.json"_s);
    if (!content) {
        return demandError(content.error());
    }
    const auto again = readFulcrumJson(writeFulcrumJson(*content), u"d.json"_s);
    demand(again && *again == *content);
    (void)checkContent(*content, u"d.json"_s);
}

void readLines(const QByteArray& bytes) {
    const auto events = readEventLines(bytes, u"d.jsonl"_s);
    if (!events) {
        return demandError(events.error());
    }
    const auto again = readEventLines(writeEventLines(*events), u"d.jsonl"_s);
    demand(again && *again == *events);
}

void readNotes(const QByteArray& bytes) {
    static const WebAnnotationContext context =
        webAnnotationContext(project(), u"p"_s, QDateTime::fromSecsSinceEpoch(0));
    const auto notes = readWebAnnotations(bytes, u"d.jsonld"_s, context);
    if (!notes) {
        return demandError(notes.error());
    }
    (void)writeWebAnnotations(context, notes->annotations, PrivateNotes::Included);
}

void readCodes(const Result<CodeBook>& book) {
    if (!book) {
        return demandError(book.error());
    }
    for (const Code& code : book->codes) {
        demand(!code.id.isEmpty());
    }
    (void)writeCodeBookCsv(book->codes);
    (void)writeCodeBookQdc(book->codes);
}

void readChanges(const QByteArray& bytes) {
    const auto changes = readChangeSet(QString::fromUtf8(bytes));
    if (!changes) {
        return demandError(changes.error());
    }
    const auto again = readChangeSet(writeChangeSet(*changes));
    demand(again && again->changes == changes->changes);
}

void readQuery(const QByteArray& bytes) {
    static const FilterVocabulary vocabulary(project().parties, project().tracks, project().eras);
    const QString text = QString::fromUtf8(bytes);
    const ParsedQuery query = parseQuery(text, vocabulary);
    for (const QueryError& error : query.errors) {
        demand(error.position >= 0 && error.position + error.length <= std::max(text.size(), qsizetype(1)));
    }
    if (query.isOk()) {
        const ParsedQuery again = parseQuery(queryText(query.filter), vocabulary);
        demand(again.isOk() && again.filter == query.filter);
    }
}

void readLink(const QByteArray& bytes) {
    const auto view = viewFromLink(QString::fromUtf8(bytes));
    if (!view) {
        return demandError(view.error());
    }
    const auto again = viewFromLink(linkTo(*view));
    demand(again && *again == *view);
}

void readFigure(const QByteArray& bytes) {
    const auto record = readFigureRecord(bytes, u"d.png"_s);
    if (!record) {
        return demandError(record.error());
    }
    const auto again = readFigureRecord(writeFigureRecord(*record), u"d.png"_s);
    demand(!again || *again == *record);
}

void readHtml(const QByteArray& bytes) {
    const QString text = QString::fromUtf8(bytes);
    const QString markdown = markdownFromHtml(text);
    // No element is left: an angle bracket is a sign of the text, and says so.
    static const QRegularExpression element(u"(?:^|[^\\\\])(?:\\\\\\\\)*<"_s);
    demand(!element.match(markdown).hasMatch());
    (void)plainFromHtml(text);
    (void)htmlFromPlain(text);
}

void readDate(const QByteArray& bytes) {
    const QString text = QString::fromUtf8(bytes);
    const auto inRange = [](Day day) { return day >= kFirstDay && day <= kLastDay; };
    for (const QLocale& locale : {QLocale(QLocale::English), QLocale(QLocale::Chinese)}) {
        const auto date = dateFromText(text, locale);
        demand(!date || inRange(date->day));
    }
    for (const DateOrder order : {DateOrder::Unknown, DateOrder::DayMonthYear, DateOrder::MonthDayYear}) {
        const auto date = dateFromForeign(text, order);
        demand(!date ||
               (inRange(date->span.start) && (!date->span.end || *date->span.end > date->span.start)));
    }
    (void)edtfDate(text);
    const auto iso = dayFromIso(text);
    demand(!iso || dayFromIso(isoFromDay(*iso)) == iso);
}

void readMapping(const QByteArray& bytes) {
    const auto mapping = mappingFromJson(bytes, u"m.json"_s);
    if (mapping) {
        const auto again = mappingFromJson(mappingJson(*mapping), u"m.json"_s);
        demand(again && *again == *mapping);
    } else {
        demandError(mapping.error());
    }
    const auto changed = changedMapping({}, QString::fromUtf8(bytes));
    if (!changed) {
        demandError(changed.error());
    }
}

const QTemporaryDir& folder() {
    static const QTemporaryDir instance;
    return instance;
}

void demandReadable(const ProjectStore& store) {
    const auto damage = store.findDamage();
    const auto content = store.content();
    const auto columns = store.eventColumns();
    if (columns) {
        (void)store.eventTraits(*columns);
    }
    (void)store.changeLog();
    (void)store.counts();
    (void)store.annotationTargets();
    const TextTerm word{u"title"_s};
    (void)store.mentioning({&word, 1});
    if (damage && content) {
        (void)checkContent(*content, {});
        (void)readFulcrumJson(writeFulcrumJson(*content), u"d.json"_s);
    }
}

QString placed(const QByteArray& bytes) {
    const QString path = folder().filePath(u"d.fulcrum"_s);
    QFile file(path);
    demand(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size());
    return path;
}

void openProject(const QByteArray& bytes) {
    const auto store = ProjectStore::open(placed(bytes), ProjectStore::Access::ReadOnly);
    if (!store) {
        return demandError(store.error());
    }
    demandReadable(**store);
}

void recover(const QByteArray& bytes) {
    const QString target = folder().filePath(u"new.fulcrum"_s);
    QFile::remove(target);
    const auto report = recoverProject(placed(bytes), target);
    if (!report) {
        return demandError(report.error());
    }
    const auto store = ProjectStore::open(target, ProjectStore::Access::ReadOnly);
    demand(store.isOk());
    const auto damage = (*store)->findDamage();
    demand(damage && damage->empty());
    const auto content = (*store)->content();
    demand(content && checkContent(*content, {}).errors.empty());
    demandReadable(**store);
}

constexpr std::array kTargets{
    FuzzTarget{"bibtex", readForeignFormat<ExchangeFormat::BibTex>},
    FuzzTarget{"change_set", readChanges},
    FuzzTarget{
        "codes_csv",
        [](const QByteArray& bytes) { readCodes(readCodeBookCsv(bytes, u"d.csv"_s, project().codes)); }},
    FuzzTarget{"column_mapping", readMapping},
    FuzzTarget{"csl_json", readForeignFormat<ExchangeFormat::CslJson>},
    FuzzTarget{"csv", readForeignFormat<ExchangeFormat::Csv>},
    FuzzTarget{"date", readDate},
    FuzzTarget{"event_lines", readLines},
    FuzzTarget{"figure", readFigure},
    FuzzTarget{"fulcrum", readFulcrum},
    FuzzTarget{"html", readHtml},
    FuzzTarget{"icalendar", readForeignFormat<ExchangeFormat::ICalendar>},
    FuzzTarget{"project", openProject},
    FuzzTarget{
        "qdc",
        [](const QByteArray& bytes) { readCodes(readCodeBookQdc(bytes, u"d.qdc"_s, project().codes)); }},
    FuzzTarget{"query", readQuery},
    FuzzTarget{"recovery", recover},
    FuzzTarget{"ris", readForeignFormat<ExchangeFormat::Ris>},
    FuzzTarget{"simile", readForeignFormat<ExchangeFormat::Simile>},
    FuzzTarget{"timeline", readForeignFormat<ExchangeFormat::TimelineProject>},
    FuzzTarget{"timelinejs", readForeignFormat<ExchangeFormat::TimelineJs>},
    FuzzTarget{"timelinejs_csv", readForeignFormat<ExchangeFormat::TimelineJsSheet>},
    FuzzTarget{"view_link", readLink},
    FuzzTarget{"vis_timeline", readForeignFormat<ExchangeFormat::VisTimeline>},
    FuzzTarget{"web_annotation", readNotes},
};

}  // namespace

std::span<const FuzzTarget> fuzzTargets() { return kTargets; }

const FuzzTarget* fuzzTargetNamed(const char* name) {
    for (const FuzzTarget& target : kTargets) {
        if (std::strcmp(target.name, name) == 0) {
            return &target;
        }
    }
    return nullptr;
}

}  // namespace fulcrum::test
