// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rules of the house that a machine can hold: which folder may include which (ARCHITECTURE.md), where
// SQL, JSON and drawing libraries may be named, and what every text must carry or must not. The tables at the
// top of source_rules.cpp are the one place where they are written down.
#pragma once

#include <QString>
#include <vector>

#include "tests/checks/source_tree.h"

namespace fulcrum::checks {

/// One breach of a rule.
struct Finding {
    QString path;
    int line = 0;  ///< from 1; 0 where the whole file is meant
    QString what;  ///< a sentence without its full stop

    /// "path:line: what", as compilers write it, so that editors jump there.
    QString message() const;
};

/// Which folder includes which: the dependency rule, includes by full path, libraries kept to their folders.
std::vector<Finding> checkIncludes(const SourceTree& tree);

/// The two SPDX lines at the top of every source, script and CMake file.
std::vector<Finding> checkLicenceLines(const SourceTree& tree);

/// Words that must not stand in the repository, and where SQL and network addresses may.
std::vector<Finding> checkWords(const SourceTree& tree);

/// Faults are told in the language of the program: no sentence in an Error without tr(). The commands of
/// app/commands speak English, as their output does. In text_rules.cpp.
std::vector<Finding> checkTexts(const SourceTree& tree);

/// No two types of the product share a name: the linker would keep the functions of one for both, and say
/// nothing. Names in a nameless namespace are their file's own. In name_rules.cpp.
std::vector<Finding> checkNames(const SourceTree& tree);

/// snake_case file and folder names, SQL files in resources/schema, and no file that has grown too long.
std::vector<Finding> checkFiles(const SourceTree& tree);

}  // namespace fulcrum::checks
