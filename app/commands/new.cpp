// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>

#include "app/commands/command.h"
#include "models/document/new_project.h"
#include "models/exchange/fulcrum_json.h"
#include "resources/resources.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

Result<ProjectCounts> makeProject(const QString& path, const QString& sample) {
    ProjectContent content;
    if (sample.isEmpty()) {
        content.project.title = QFileInfo(path).completeBaseName();
    } else {
        Result<ProjectContent> read = readFulcrumJson(sampleJson(sample), sample);
        if (!read) {
            return read.error();
        }
        content = *std::move(read);
    }
    return writeNewProject(
        path, content, sample.isEmpty() ? u"New project"_s : u"New project from the sample %1"_s.arg(sample));
}

Exit runNew(const Command& self, const QStringList& arguments) {
    QCommandLineParser parser;
    const QCommandLineOption sample(
        u"sample"_s, u"Begins with this sample: %1."_s.arg(sampleNames().join(u", "_s)), u"NAME"_s);
    const QCommandLineOption force(u"force"_s, u"Replaces a file that stands there."_s);
    parser.addOptions({sample, force});
    if (const ParsedArguments parsed = parseArguments(parser, self, arguments, 1, 1); !parsed.isOk) {
        return parsed.exit;
    }
    const QString path = parser.positionalArguments().constFirst();
    const QString name = parser.value(sample);
    if (parser.isSet(sample) && !sampleNames().contains(name)) {
        return printUsageFault(
            self, u"there is no sample \"%1\", only %2"_s.arg(name, sampleNames().join(u", "_s)));
    }
    if (QFileInfo(path).isDir()) {
        return printFault({path, u"this is a folder"_s, u"Name a file inside it"_s});
    }
    if (QFileInfo::exists(path) && !parser.isSet(force)) {
        return printFault(
            {path, u"a file stands there already"_s, u"Choose another name, or replace it with --force"_s});
    }
    const Result<ProjectCounts> counts = makeProject(path, name);
    if (!counts) {
        return printFault(counts.error());
    }
    printLine(u"%1: a new project with %2"_s.arg(path, counted(counts->events, u"event"_s)));
    return Exit::Done;
}

}  // namespace

Command newCommand() {
    return {u"new"_s, u"PROJECT [--sample us-china] [--force]"_s, u"makes a project file"_s, runNew};
}

}  // namespace fulcrum
