// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A verb of the command line: `fulcrum VERB …`. Each verb is one file that fills one Command; the list of all
// is in command.cpp, and main.cpp runs the one that is named. Commands print results on stdout and one line
// an error on stderr; they need no display.
#pragma once

#include <QCommandLineParser>
#include <QString>
#include <QStringList>
#include <span>

#include "models/domain/result.h"

namespace fulcrum {

/// What the program returns to whoever called it.
enum class Exit : int {
    Done = 0,
    Fault = 1,  ///< the input or the file is at fault
    Usage = 2,  ///< the command line is at fault
};

struct Command {
    QString name;
    QString usage;  ///< what follows the name: "PROJECT [--format text|json]"
    QString summary;
    /// `arguments` are those after the name.
    Exit (*run)(const Command& self, const QStringList& arguments);
    bool isDrawing = false;  ///< it needs fonts and painting, though no display
};

// One function a file of this folder.
Command balanceCommand();
Command checkCommand();
Command exportCommand();
Command figureCommand();  ///< only in builds with widgets
Command importCommand();
Command infoCommand();
Command mergeCommand();
Command newCommand();
Command recoverCommand();
Command searchCommand();

/// All verbs, in the order of `--help`.
std::span<const Command> allCommands();
/// Null if there is none of this name.
const Command* commandNamed(const QString& name);

/// Prints "fulcrum: …" as one line on stderr.
Exit printFault(const Error& error);
/// The command line itself is wrong: says so in one line that ends with how the command is used.
Exit printUsageFault(const Command& command, const QString& what);
/// Prints on stdout, as UTF-8.
void print(const QByteArray& utf8);
void printLine(const QString& line);
/// "1 edit", "2 edits"; `one` takes an s.
QString counted(qsizetype count, const QString& one);

/// Reads options and positional arguments. Without a value the command is to return `exit` at once: either
/// help was asked for and printed, or a fault in the command line was reported.
struct ParsedArguments {
    bool isOk = false;
    Exit exit = Exit::Usage;
};
/// `parser` has the command's options; at least `least` and at most `most` positional arguments are allowed.
ParsedArguments parseArguments(QCommandLineParser& parser, const Command& command,
                               const QStringList& arguments, int least, int most);

}  // namespace fulcrum
