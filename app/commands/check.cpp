// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/project_parts.h"
#include "models/domain/content_check.h"
#include "models/leverage/scenario_outcome.h"
#include "models/storage/project_store.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// What is wrong in the file itself first, as it may explain the rest.
Result<std::vector<QString>> findingsIn(const QString& path) {
    const auto store = ProjectStore::open(path, ProjectStore::Access::ReadOnly);
    if (!store) {
        return store.error();
    }
    const Result<std::vector<Error>> damage = (*store)->findDamage();
    if (!damage) {
        return damage.error();
    }
    const Result<ProjectContent> content = (*store)->content();
    if (!content) {
        return content.error();
    }
    ContentFindings findings = checkContent(*content, QString());
    for (Error& error : checkScenarioParameters(content->scenarios, idsOf(content->tracks))) {
        findings.errors.push_back(std::move(error));
    }
    std::vector<QString> lines;
    for (const Error& error : *damage) {
        lines.push_back(u"error: "_s + error.message());
    }
    for (const Error& error : findings.errors) {
        lines.push_back(u"error: "_s + error.message());
    }
    for (const Error& warning : findings.warnings) {
        lines.push_back(u"warning: "_s + warning.message());
    }
    return lines;
}

Exit runCheck(const Command& self, const QStringList& arguments) {
    QCommandLineParser parser;
    if (const ParsedArguments parsed = parseArguments(parser, self, arguments, 1, 1); !parsed.isOk) {
        return parsed.exit;
    }
    const Result<std::vector<QString>> findings = findingsIn(parser.positionalArguments().constFirst());
    if (!findings) {
        return printFault(findings.error());
    }
    if (findings->empty()) {
        printLine(u"no findings"_s);
        return Exit::Done;
    }
    for (const QString& line : *findings) {
        printLine(line);
    }
    return Exit::Fault;
}

}  // namespace

Command checkCommand() {
    return {u"check"_s, u"PROJECT"_s, u"looks for damage, dangling links and dates that cannot be"_s,
            runCheck};
}

}  // namespace fulcrum
