// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include <QFile>
#include <QFileInfo>
#include <cstdio>
#include <vector>

namespace fulcrum {

using namespace Qt::StringLiterals;

std::span<const Command> allCommands() {
    static const std::vector<Command> commands{
        newCommand(),    infoCommand(),  checkCommand(),   recoverCommand(), importCommand(),
        exportCommand(), mergeCommand(), balanceCommand(), searchCommand(),
#ifdef FULCRUM_WIDGETS
        figureCommand(),
#endif
    };
    return commands;
}

const Command* commandNamed(const QString& name) {
    for (const Command& command : allCommands()) {
        if (command.name == name) {
            return &command;
        }
    }
    return nullptr;
}

void print(const QByteArray& utf8) {
    std::fwrite(utf8.constData(), 1, static_cast<std::size_t>(utf8.size()), stdout);
}

void printLine(const QString& line) { print(line.toUtf8() + '\n'); }

QString counted(qsizetype count, const QString& one) {
    return u"%1 %2%3"_s.arg(count).arg(one, count == 1 ? QString() : u"s"_s);
}

Exit printFault(const Error& error) {
    const QByteArray line = "fulcrum: " + error.message().toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
    return Exit::Fault;
}

Exit printUsageFault(const Command& command, const QString& what) {
    printFault(
        {u"fulcrum "_s + command.name, what, u"Usage: fulcrum %1 %2"_s.arg(command.name, command.usage)});
    return Exit::Usage;
}

ParsedArguments parseArguments(QCommandLineParser& parser, const Command& command,
                               const QStringList& arguments, int least, int most) {
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Shows this help."_s);
    parser.addOption(help);
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    if (!parser.parse(QStringList(u"fulcrum"_s) + arguments)) {
        QString what = parser.errorText();
        if (what.endsWith(u'.')) {
            what.chop(1);
        }
        return {false, printUsageFault(command, what)};
    }
    if (parser.isSet(help)) {
        printLine(u"Usage: fulcrum %1 %2\n%3"_s.arg(command.name, command.usage, command.summary));
        // The parser's own text begins with a usage line of the whole program.
        const QString options = parser.helpText();
        printLine(options.mid(options.indexOf(u"Options:"_s)).trimmed().prepend(u'\n'));
        return {false, Exit::Done};
    }
    const auto count = parser.positionalArguments().size();
    if (count < least) {
        return {false, printUsageFault(command, u"an argument is missing"_s)};
    }
    if (count > most) {
        return {false, printUsageFault(command, u"there are too many arguments"_s)};
    }
    return {true, Exit::Done};
}

}  // namespace fulcrum
