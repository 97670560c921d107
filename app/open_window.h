// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program as a window: makes the application object and runs the composition in it. GUI thread.
#pragma once

#include <QStringList>

#include "app/commands/command.h"

class QApplication;

namespace fulcrum {

/// Runs the window until it is closed. The arguments are those of the program: a project, or nothing for the
/// sample. Without a display it says so on stderr. Returns the exit code.
int openWindow(int argc, char** argv);

/// Runs a verb that draws, without a display. Returns the exit code.
int runDrawing(int argc, char** argv, const Command& command, const QStringList& arguments);

/// Style, fonts, icons and translations, the same for the window and for figures.
void prepareApplication(QApplication& application);

}  // namespace fulcrum
