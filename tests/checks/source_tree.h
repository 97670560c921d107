// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The repository's own texts as values, so that the rules of source_rules.h are pure functions over them and
// can be tried on trees made up in a test.
#pragma once

#include <QString>
#include <vector>

namespace fulcrum::checks {

/// What a rule may ask of a file; decided by its name alone.
enum class FileKind {
    Cpp,     ///< .cpp and .h
    CMake,   ///< CMakeLists.txt, .cmake and the presets
    Script,  ///< shell: the files without a suffix in packaging and .ci
    Sql,
    Text,  ///< everything else that is written by hand: Markdown, translations, JSON schemas, desktop files
};

struct SourceFile {
    QString path;  ///< from the root, with '/'
    QString text;
};

using SourceTree = std::vector<SourceFile>;

FileKind kindOf(const QString& path);

/// Reads every text below `root`, sorted by path. Left out: hidden folders but .ci, the build folder,
/// pictures, fonts, project files, and what tests and samples read as data (resources/samples,
/// tests/fixtures).
SourceTree readSourceTree(const QString& root);

}  // namespace fulcrum::checks
