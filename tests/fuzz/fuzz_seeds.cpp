// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_seeds.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <map>

#include "models/domain/content_merge.h"
#include "models/exchange/code_book.h"
#include "models/exchange/exchange_format.h"
#include "models/exchange/figure_json.h"
#include "models/exchange/foreign/column_mapping.h"
#include "models/exchange/foreign/foreign_exchange.h"
#include "models/exchange/fulcrum_json.h"
#include "models/exchange/web_annotation.h"
#include "models/storage/project_store.h"
#include "tests/support/content_builder.h"

namespace fulcrum::test {
namespace {

constexpr const char* kDates[] = {
    "2025-04-09",      "9 April 2025",    "Q2 2025", "2025年4月9日", "2025-04/2025-06",
    "28 May 2006 GMT", "4/9/2025",        "2025?",   "2025-2X",      "19990101T120000Z",
    "-0044-03-15",     "1700000000000.5", "79 AD"};
constexpr const char* kQueries[] = {
    "rare \"two words\" begin* -without track:tariffs,minerals -kind:talks severity>=3",
    "by:China against:US tag:h20 in-force:2025-05-20 from:2025-04 to:2025-07 has:note answers:strike"};
constexpr const char* kLinks[] = {
    "fulcrum:view?project=p&from=2025-03-15&to=2025-08-15.5&select=strike&query=tag%3Ah20&lens=legal"};
constexpr const char* kPages[] = {
    "<p>One <b>two</b> <a href='https://example.org/a?b=1&amp;c'>three</a><script>alert(1)</script></p>"
    "<ul><li>x<li>y</ul><!-- -- --><style>p{}</style>&#x4e2d;&nbsp;&unknown;"};
constexpr const char* kTimelines[] = {
    "<timeline><version>2.5.0</version><eras><era><name>E</name><start>2025-01-01 "
    "00:00:00</start><end>2025-06-01 "
    "00:00:00</end></era></eras><events><event><start>2025-04-02 00:00:00</start><end>2025-04-03 "
    "00:00:00</end><text>[1]A</text><category>C</category><labels>a b</labels></event></events></timeline>"};
constexpr const char* kSimiles[] = {
    "<data><event start='May 28 2006 09:00:00 GMT' end='1 June 2006' isDuration='true' title='A' "
    "link='https:/'>&lt;b&gt;x&lt;/b&gt;</event><event start='79 AD' title='B' latestStart='80'/></data>",
    "{\"dateTimeFormat\": \"iso8601\", \"events\": [{\"start\": \"1891\", \"title\": \"A\", "
    "\"durationEvent\": "
    "false}]}"};

template <std::size_t size>
std::vector<QByteArray> all(const char* const (&texts)[size]) {
    return {std::begin(texts), std::end(texts)};
}

QByteArray projectFile() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"seed.fulcrum"_s);
    {
        const auto store = ProjectStore::create(path);
        if (!store || !(*store)->apply(mergeContent({}, aContent()).changes, {u"first"_s, {}, {}, {}, {}})) {
            return {};
        }
    }
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::vector<QByteArray> written(const QString& target) {
    const ProjectContent content = aContent();
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'777'000'000, Qt::UTC);
    if (target == u"change_set"_s) {
        return {writeChangeSet(mergeContent({}, content).changes).toUtf8()};
    }
    if (target == u"codes_csv"_s) {
        return {writeCodeBookCsv(content.codes)};
    }
    if (target == u"column_mapping"_s) {
        return {mappingJson(guessedMapping({u"Title"_s, u"Date"_s, u"Who"_s})),
                "Heading=title,actor:United States=US,track=*tariffs,date_order=dmy"};
    }
    if (target == u"event_lines"_s) {
        return {writeEventLines(content.events)};
    }
    if (target == u"figure"_s) {
        return {writeFigureRecord({QString::fromUtf8(kLinks[0]), u"edit"_s, {{u"size"_s, u"slide"_s}}})};
    }
    if (target == u"fulcrum"_s) {
        return {writeFulcrumJson(content)};
    }
    if (target == u"project"_s || target == u"recovery"_s) {
        return {projectFile()};
    }
    if (target == u"qdc"_s) {
        return {writeCodeBookQdc(content.codes)};
    }
    if (target == u"web_annotation"_s) {
        return {writeWebAnnotations(webAnnotationContext(content, u"p"_s, now), content.annotations,
                                    PrivateNotes::Included)};
    }
    const std::map<QString, std::vector<QByteArray>> texts{
        {u"date"_s, all(kDates)}, {u"query"_s, all(kQueries)},      {u"view_link"_s, all(kLinks)},
        {u"html"_s, all(kPages)}, {u"timeline"_s, all(kTimelines)}, {u"simile"_s, all(kSimiles)}};
    if (const auto found = texts.find(target); found != texts.end()) {
        return found->second;
    }
    const auto format = exchangeFormatNamed(QString(target).replace(u'_', u'-'));
    return format ? std::vector{writeForeign(*format, content, now).bytes} : std::vector<QByteArray>();
}

void addFiles(const QString& folder, std::vector<QByteArray>& seeds) {
    QDirIterator files(QStringLiteral(FULCRUM_FIXTURES "/") + folder, QDir::Files,
                       QDirIterator::Subdirectories);
    QStringList paths;
    while (files.hasNext()) {
        paths += files.next();
    }
    paths.sort();
    for (const QString& path : paths) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly)) {
            seeds.push_back(file.readAll());
        }
    }
}

}  // namespace

std::vector<QByteArray> fuzzSeeds(const QString& target) {
    std::vector<QByteArray> seeds = written(target);
    if (target == u"web_annotation"_s) {
        addFiles(u"web-annotations"_s, seeds);
    }
    addFiles(u"fuzz/"_s + target, seeds);
    return seeds;
}

}  // namespace fulcrum::test
