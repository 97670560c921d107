// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <utility>

#include "app/commands/command.h"
#include "models/exchange/json_writer.h"
#include "models/storage/project_store.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array<std::pair<const char*, std::int64_t ProjectCounts::*>, 15> kCounts{
    {{"events", &ProjectCounts::events},
     {"relations", &ProjectCounts::relations},
     {"claims", &ProjectCounts::claims},
     {"sources", &ProjectCounts::sources},
     {"publications", &ProjectCounts::publications},
     {"annotations", &ProjectCounts::annotations},
     {"codes", &ProjectCounts::codes},
     {"indicators", &ProjectCounts::indicators},
     {"indicator_values", &ProjectCounts::indicatorValues},
     {"parties", &ProjectCounts::parties},
     {"tracks", &ProjectCounts::tracks},
     {"eras", &ProjectCounts::eras},
     {"stories", &ProjectCounts::stories},
     {"scenarios", &ProjectCounts::scenarios},
     {"views", &ProjectCounts::views}}};

struct Info {
    QString id;
    ProjectInfo project;
    ProjectCounts counts;
};

QString horizonOf(const ProjectInfo& project) {
    return project.horizon ? isoFromDay(*project.horizon) : QString();
}

void printJson(const Info& info) {
    JsonWriter writer;
    using Layout = JsonWriter::Layout;
    writer.beginObject(Layout::Lines);
    writer.name("project").beginObject(Layout::Lines);
    writer.name("title").text(info.project.title);
    writer.name("id").text(info.id);
    writer.name("description").textOrNull(info.project.description);
    writer.name("licence").textOrNull(info.project.licence);
    writer.name("licence_url").textOrNull(info.project.licenceUrl);
    writer.name("attribution").textOrNull(info.project.attribution);
    writer.name("language").textOrNull(info.project.language);
    writer.endObject();
    writer.name("schema").integer(ProjectStore::currentSchema());
    writer.name("horizon").textOrNull(horizonOf(info.project));
    writer.name("counts").beginObject(Layout::Lines);
    for (const auto& [name, member] : kCounts) {
        writer.name(name).integer(info.counts.*member);
    }
    writer.endObject();
    writer.endObject();
    print(writer.bytes() + '\n');
}

void printInfo(const Info& info) {
    constexpr int kNameWidth = -18;
    printLine(info.project.title);
    const auto row = [](const QString& name, const QString& value) {
        if (!value.isEmpty()) {
            printLine(u"%1%2"_s.arg(name, kNameWidth).arg(value));
        }
    };
    row(u"id"_s, info.id);
    row(u"schema"_s, QString::number(ProjectStore::currentSchema()));
    row(u"horizon"_s, horizonOf(info.project));
    row(u"licence"_s, info.project.licence);
    row(u"attribution"_s, info.project.attribution);
    for (const auto& [name, member] : kCounts) {
        row(QString::fromLatin1(name).replace(u'_', u' '), QString::number(info.counts.*member));
    }
}

Result<Info> readInfo(const QString& path) {
    const auto store = ProjectStore::open(path, ProjectStore::Access::ReadOnly);
    if (!store) {
        return store.error();
    }
    const Result<QString> id = (*store)->projectId();
    if (!id) {
        return id.error();
    }
    const Result<ProjectInfo> project = (*store)->projectInfo();
    if (!project) {
        return project.error();
    }
    const Result<ProjectCounts> counts = (*store)->counts();
    if (!counts) {
        return counts.error();
    }
    return Info{*id, *project, *counts};
}

Exit runInfo(const Command& self, const QStringList& arguments) {
    QCommandLineParser parser;
    const QCommandLineOption format(u"format"_s, u"text (the default) or json."_s, u"FORMAT"_s, u"text"_s);
    parser.addOption(format);
    if (const ParsedArguments parsed = parseArguments(parser, self, arguments, 1, 1); !parsed.isOk) {
        return parsed.exit;
    }
    const QString wanted = parser.value(format);
    if (wanted != u"text"_s && wanted != u"json"_s) {
        return printUsageFault(self, u"there is no format \"%1\", only text and json"_s.arg(wanted));
    }
    const Result<Info> info = readInfo(parser.positionalArguments().constFirst());
    if (!info) {
        return printFault(info.error());
    }
    wanted == u"json"_s ? printJson(*info) : printInfo(*info);
    return Exit::Done;
}

}  // namespace

Command infoCommand() {
    return {u"info"_s, u"PROJECT [--format text|json]"_s, u"says what a project holds"_s, runInfo};
}

}  // namespace fulcrum
