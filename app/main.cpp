// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The door of the program: the first argument decides whether a verb of the command line runs or the window
// opens.
#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include "app/commands/command.h"
#ifdef FULCRUM_WIDGETS
#include "app/open_window.h"
#endif

namespace {

using namespace Qt::StringLiterals;
using fulcrum::Command;
using fulcrum::Exit;

void printHelp() {
    fulcrum::printLine(
        u"Usage: fulcrum [PROJECT] [--from DAY] [--to DAY] [--select EVENT]   opens the window\n"
        "       fulcrum COMMAND …           works on a project without a window\n\nCommands:"_s);
    for (const Command& command : fulcrum::allCommands()) {
        fulcrum::printLine(u"  %1  %2"_s.arg(command.name, -8).arg(command.summary));
    }
    fulcrum::printLine(
        u"\n\"fulcrum help COMMAND\" explains one of them; \"fulcrum --version\" prints the version."_s);
}

int refuse(const QString& what) {
    fulcrum::printFault({QString(), what, u"See \"fulcrum --help\""_s});
    return static_cast<int>(Exit::Usage);
}

int runCommand(int argc, char** argv, const Command& command, const QStringList& arguments) {
#ifdef FULCRUM_WIDGETS
    if (command.isDrawing) {
        return fulcrum::runDrawing(argc, argv, command, arguments);
    }
#endif
    const QCoreApplication application(argc, argv);
    // What a verb prints is read by programs, too: the same wherever it runs.
    QLocale::setDefault(QLocale::c());
    return static_cast<int>(command.run(command, arguments));
}

/// "fulcrum help VERB" is "fulcrum VERB --help".
int runHelp(int argc, char** argv, const QStringList& arguments) {
    if (arguments.isEmpty()) {
        printHelp();
        return static_cast<int>(Exit::Done);
    }
    const Command* command = fulcrum::commandNamed(arguments.first());
    return command ? runCommand(argc, argv, *command, {u"--help"_s})
                   : refuse(u"there is no command \"%1\""_s.arg(arguments.first()));
}

int openWindowOrRefuse([[maybe_unused]] int argc, [[maybe_unused]] char** argv) {
#ifdef FULCRUM_WIDGETS
    return fulcrum::openWindow(argc, argv);
#else
    return refuse(u"this build has no window"_s);
#endif
}

}  // namespace

int main(int argc, char** argv) {
    // Before any application object: a verb must not ask for a display, and the window needs a QApplication.
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments += QString::fromLocal8Bit(argv[i]);
    }
    if (arguments.isEmpty()) {
        return openWindowOrRefuse(argc, argv);
    }
    const QString first = arguments.takeFirst();
    if (first == u"--help"_s || first == u"-h"_s) {
        printHelp();
        return static_cast<int>(Exit::Done);
    }
    if (first == u"--version"_s) {
        fulcrum::printLine(u"fulcrum "_s + QStringLiteral(FULCRUM_VERSION));
        return static_cast<int>(Exit::Done);
    }
    if (first == u"help"_s) {
        return runHelp(argc, argv, arguments);
    }
    if (const Command* command = fulcrum::commandNamed(first)) {
        return runCommand(argc, argv, *command, arguments);
    }
    if (!first.startsWith(u'-') && !QFileInfo::exists(first)) {
        return refuse(u"\"%1\" is neither a command nor a project file"_s.arg(first));
    }
    return openWindowOrRefuse(argc, argv);
}
