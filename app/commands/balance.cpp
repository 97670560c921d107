// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/balance_answer.h"
#include "app/commands/balance_options.h"
#include "app/commands/command.h"
#include "app/commands/project_parts.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

Exit refuse(const Error& error) {
    printFault(error);
    return Exit::Usage;
}

Exit runBalance(const Command& self, const QStringList& arguments) {
    QCommandLineParser parser;
    addBalanceOptions(parser);
    if (const ParsedArguments parsed = parseArguments(parser, self, arguments, 1, 1); !parsed.isOk) {
        return parsed.exit;
    }
    const Result<BalanceOptions> options = balanceOptionsFrom(parser);
    if (!options) {
        return refuse(options.error());
    }
    const auto store = ProjectStore::open(options->project, ProjectStore::Access::ReadOnly);
    if (!store) {
        return printFault(store.error());
    }
    const Result<std::vector<Track>> tracks = (*store)->tracks();
    if (!tracks) {
        return printFault(tracks.error());
    }
    // What is set is part of the command line, though only the project knows which tracks and scenarios there
    // are.
    const Parameters defaults = defaultParameters(idsOf(*tracks));
    if (const Result<Parameters> parameters = parametersFor(*options, *tracks, defaults); !parameters) {
        return refuse(parameters.error());
    }
    const Result<std::optional<Scenario>> scenario = scenarioFor(*options, **store);
    if (!scenario) {
        return refuse(scenario.error());
    }
    const Result<QByteArray> answer = balanceAnswer(*options, *scenario, **store);
    if (!answer) {
        return printFault(answer.error());
    }
    print(*answer);
    return Exit::Done;
}

}  // namespace

Command balanceCommand() {
    return {
        u"balance"_s,
        u"PROJECT (--at DAY | --from DAY --to DAY [--step N] | --validate) [--lens legal|pressure|leverage] "
        "[--scenario NAME] [--set track.parameter=value]… [--ledger] [--format text|csv|json]"_s,
        u"says who holds the leverage, and what makes it"_s, runBalance};
}

}  // namespace fulcrum
