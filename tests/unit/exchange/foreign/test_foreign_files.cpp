// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files as other programs write them, in tests/fixtures/foreign in a folder for each format; their names say
// what is odd about them. Beside each stands what is to come of it (NAME.expected): its events, eras and all
// that the report says. FULCRUM_KEEP_TEXTS names a folder for what came of them in truth.
#include <QDirIterator>
#include <QJsonDocument>
#include <algorithm>
#include <map>

#include "models/domain/content_check.h"
#include "models/domain/content_merge.h"
#include "models/exchange/exchange_reader.h"
#include "models/exchange/foreign/foreign_exchange.h"
#include "models/exchange/foreign/source_list.h"
#include "tests/support/test_program.h"
#include "tests/unit/exchange/foreign/foreign_test.h"

using namespace fulcrum;
using namespace fulcrum::test;

namespace {

const QString kFolder = QStringLiteral(FULCRUM_FIXTURES "/foreign/");

/// Two parties, two tracks, and five events a to e, each of which cites "https://example.org/a" and so on.
ProjectContent aShelf() {
    ProjectContent project;
    project.parties = aContent().parties;
    project.tracks = aContent().tracks;
    for (const QString& id : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}) {
        project.events.push_back(ContentEventBuilder(id).event());
        project.events.back().sources = {
            {u"Source of "_s + id.toUpper(), {}, u"https://example.org/"_s + id, std::nullopt, {}}};
    }
    return project;
}

QByteArray bytesOf(const QString& path) {
    QFile file(kFolder + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList files() {
    QStringList paths;
    for (QDirIterator each(kFolder, QDir::Files, QDirIterator::Subdirectories); each.hasNext();) {
        const QString path = each.next().mid(kFolder.size());
        paths += path.endsWith(u".expected"_s) ? QStringList() : QStringList(path);
    }
    paths.sort();
    return paths;
}

ExchangeFormat formatOf(const QString& path) { return *exchangeFormatNamed(path.section(u'/', 0, 0)); }

Result<ExchangeInput> readFile(const QString& path, const ProjectContent& project) {
    return readExchange(bytesOf(path), path.section(u'/', 1), std::nullopt, {project, u"p"_s, kNow});
}

/// Written so that what cannot be seen is seen.
QString visible(const QString& text) {
    QString shown;
    for (const QChar c : text) {
        shown += c == u'\n' ? u"\\n"_s
                 : c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
                     ? u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'))
                     : QString(c);
    }
    return shown;
}

QStringList linesOf(const Event& event) {
    QStringList lines{event.id + u": "_s + isoFromDay(event.span.start) +
                      (event.span.end ? u" up to "_s + isoFromDay(*event.span.end) : QString()) +
                      (event.span.precision == Precision::OnDay
                           ? QString()
                           : QString(u" ("_s + toText(event.span.precision) + u')'))};
    const auto add = [&](const char* name, const QString& text) {
        lines += text.isEmpty() ? QStringList()
                                : QStringList(u"  %1: %2"_s.arg(QLatin1String(name), visible(text)));
    };
    add("title", event.title);
    add("summary", event.summary);
    add("announced", event.announced ? isoFromDay(*event.announced) : QString());
    add("kind", event.kind == Event().kind ? QString() : toText(event.kind));
    add("track", event.track);
    add("actor", event.actor);
    add("target", event.target);
    add("places", event.places.join(u" | "_s));
    add("tags", event.tags.join(u" | "_s));
    add("tariff",
        event.tariff ? u"%1 on %2"_s.arg(event.tariff->points).arg(event.tariff->coverage) : QString());
    for (const Source& source : event.sources) {
        add("source",
            QStringList{source.title, source.publisher, source.url, partialIso(source)}.join(u" | "_s));
    }
    add("kept", event.extra);
    return lines;
}

/// What came of the file, a line for each thing.
QStringList described(const Result<ExchangeInput>& input) {
    if (!input) {
        return {u"refused: "_s + visible(input.error().message())};
    }
    QStringList lines;
    lines += input->content.project.title.isEmpty()
                 ? QStringList()
                 : QStringList(u"project: "_s + input->content.project.title);
    for (const Event& event : input->content.events) {
        lines += linesOf(event);
    }
    for (const Era& era : input->content.eras) {
        lines += u"era %1: %2%3"_s.arg(era.name, isoFromDay(era.from),
                                       era.to ? u" up to "_s + isoFromDay(*era.to) : QString());
    }
    for (const ExchangeNote& note : input->notes) {
        lines +=
            (note.isRejected ? u"rejected: "_s : u"note: "_s) + visible(note.where + u": "_s + note.what);
    }
    return lines;
}

void keep(const QString& path, const QStringList& lines) {
    const QString folder = qEnvironmentVariable("FULCRUM_KEEP_TEXTS");
    QFile file(folder + u'/' + path + u".expected"_s);
    if (!folder.isEmpty() && QDir().mkpath(QFileInfo(file).path()) && file.open(QIODevice::WriteOnly)) {
        file.write(lines.join(u'\n').toUtf8() + '\n');
    }
}

/// The fields of an event that a loss of the report names.
QStringList fieldsOf(const QString& loss) {
    static const std::map<QString, QStringList> fields{
        {u"the precision of the start"_s, {u"precision"_s}},
        {u"the kind"_s, {u"kind"_s}},
        {u"the track"_s, {u"track"_s}},
        {u"the actor"_s, {u"actor"_s}},
        {u"the target"_s, {u"target"_s}},
        {u"the severity"_s, {u"severity"_s}},
        {u"the direction"_s, {u"direction"_s}},
        {u"the summary"_s, {u"summary"_s}},
        {u"the day of announcement"_s, {u"announced"_s}},
        {u"the tariff"_s, {u"tariff"_s}},
        {u"places"_s, {u"places"_s}},
        {u"tags"_s, {u"tags"_s}},
        {u"sources"_s, {u"sources"_s}},
        {u"sources after the first"_s, {u"sources"_s}},
        {u"a source without an address"_s, {u"sources"_s}},
        {u"the date of the source"_s, {u"sources"_s}},
        {u"sources as such (they stand in the description)"_s, {u"sources"_s, u"summary"_s}},
        {u"the id (day and title say which event it is)"_s, {u"id"_s}},
        {u"unknown fields"_s, {u"csv"_s, u"ical"_s, u"simile"_s, u"timelinejs"_s, u"vis"_s}}};
    const auto found = fields.find(loss);
    return found == fields.end() ? QStringList() : found->second;
}

bool isWritten(ExchangeFormat format) { return infoOf(format).isWritten; }

/// A list of literature is about events and holds none.
bool isOfSources(ExchangeFormat format) {
    return format == ExchangeFormat::CslJson || format == ExchangeFormat::BibTex ||
           format == ExchangeFormat::Ris;
}

void addRows(const std::function<bool(ExchangeFormat)>& isWanted) {
    QTest::addColumn<QString>("path");
    for (const QString& path : files()) {
        if (isWanted(formatOf(path))) {
            QTest::newRow(qPrintable(path)) << path;
        }
    }
}

}  // namespace

class TestForeignFiles : public QObject {
    Q_OBJECT

private slots:
    void eachFormatHasFive() {
        std::map<QString, int> counts;
        for (const QString& path : files()) {
            ++counts[path.section(u'/', 0, 0)];
        }
        for (const ExchangeFormatInfo& info : exchangeFormats()) {
            if (info.isRead && isForeign(info.format)) {
                QVERIFY2(counts[info.name] >= 5, qPrintable(info.name));
            }
        }
    }

    void comesInAsExpected_data() {
        addRows([](ExchangeFormat) { return true; });
    }
    void comesInAsExpected() {
        QFETCH(QString, path);
        const ProjectContent shelf = aShelf();
        const QStringList found = described(readFile(path, shelf));
        keep(path, found);
        QStringList expected =
            QString::fromUtf8(bytesOf(path + u".expected"_s)).split(u'\n', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i < std::max(found.size(), expected.size()); ++i) {
            QCOMPARE(found.value(i), expected.value(i));
        }
        sameInEveryZone([&] { return described(readFile(path, shelf)); });
    }

    void aSecondImportChangesNothing_data() {
        addRows([](ExchangeFormat) { return true; });
    }
    void aSecondImportChangesNothing() {
        QFETCH(QString, path);
        const ProjectContent shelf = aShelf();
        const auto first = readFile(path, shelf);
        if (!first) {
            return;
        }
        ProjectContent project = mergeContent(shelf, first->content).content;
        const ContentFindings findings = checkContent(project, path);
        QVERIFY2(findings.errors.empty(),
                 findings.errors.empty() ? "" : qPrintable(findings.errors.front().message()));
        // What somebody has judged since stays with the event that it was judged of.
        for (Event& event : project.events) {
            event.severityWhy = event.id;
        }
        const auto second = readFile(path, project);
        QVERIFY(second.isOk());
        const ContentMerge merge = mergeContent(project, second->content);
        QCOMPARE(differences(project.events, merge.content.events).join(u'\n'), QString());
        QCOMPARE(merge.added, 0);
        QCOMPARE(merge.updated, 0);
    }

    void goesOutAndComesBack_data() { addRows(isWritten); }
    /// Over the project itself nothing changes; to strangers all is told that the report does not name.
    void goesOutAndComesBack() {
        QFETCH(QString, path);
        const ExchangeFormat format = formatOf(path);
        const auto first = readFile(path, aShelf());
        if (!first) {
            return;
        }
        const ProjectContent project = mergeContent(aShelf(), first->content).content;
        const Written written = writeForeign(format, project, kNow);
        const auto again = readForeign(format, written.bytes, {project, u"again"_s}, {});
        QVERIFY2(again.isOk(), again ? "" : qPrintable(again.error().message()));
        QVERIFY(again->rejected.empty());
        const ContentMerge merge = mergeContent(project, again->content);
        QCOMPARE(differences(project.events, merge.content.events).join(u'\n'), QString());
        QCOMPARE(merge.added + merge.updated, 0);

        ProjectContent bare = project;
        bare.eras.clear();
        isOfSources(format) ? [&] {
            for (Event& event : bare.events) {
                event.sources.clear();
            }
        }() : bare.events.clear();
        const auto strange = readForeign(format, written.bytes, {bare, u"strange"_s}, {});
        QVERIFY(strange.isOk());
        QCOMPARE(strange->content.events.size(), project.events.size());
        QStringList named;
        for (const auto& [loss, count] : written.losses) {
            named += fieldsOf(loss);
        }
        // The order of what is kept is nobody's.
        const auto sorted = [](std::vector<Event> events) {
            for (Event& event : events) {
                const auto extra = QJsonDocument::fromJson(event.extra.toUtf8());
                event.extra = QString::fromUtf8(extra.toJson(QJsonDocument::Compact));
            }
            return events;
        };
        for (const QString& each : differences(sorted(project.events), sorted(strange->content.events))) {
            QVERIFY2(named.contains(each.section(u':', 0, 0)), qPrintable(each));
        }
    }
};

FULCRUM_TEST(TestForeignFiles)
#include "test_foreign_files.moc"
