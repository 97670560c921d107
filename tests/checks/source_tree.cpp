// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/checks/source_tree.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fulcrum::checks {

namespace {

bool isScript(const QString& path) {
    return !path.section(u'/', -1).contains(u'.') &&
           (path.startsWith("packaging/"_L1) || path.startsWith(".ci/"_L1));
}

bool isReadable(const QString& path) {
    static const std::array suffixes{"cpp"_L1, "h"_L1,   "txt"_L1,     "cmake"_L1, "json"_L1, "md"_L1,
                                     "sql"_L1, "ts"_L1,  "desktop"_L1, "xml"_L1,   "in"_L1,   "py"_L1,
                                     "sh"_L1,  "yml"_L1, "yaml"_L1,    "svg"_L1,   "qrc"_L1,  "html"_L1};
    return isScript(path) || std::ranges::find(suffixes, QFileInfo(path).suffix()) != suffixes.end();
}

bool isEntered(const QString& folder) {
    static const std::array closed{"build"_L1, "resources/samples"_L1, "tests/fixtures"_L1};
    return std::ranges::find(closed, folder) == closed.end() &&
           (!folder.section(u'/', -1).startsWith(u'.') || folder == ".ci"_L1);
}

void readFolder(const QDir& root, const QString& folder, SourceTree& tree) {
    const QDir here(folder.isEmpty() ? root.path() : root.filePath(folder));
    const QFileInfoList entries =
        here.entryInfoList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QFileInfo& entry : entries) {
        const QString path = folder.isEmpty() ? entry.fileName() : QString(folder + u'/' + entry.fileName());
        if (entry.isDir()) {
            if (isEntered(path)) {
                readFolder(root, path, tree);
            }
        } else if (isReadable(path)) {
            QFile file(entry.filePath());
            if (file.open(QIODevice::ReadOnly)) {
                tree.push_back({path, QString::fromUtf8(file.readAll())});
            }
        }
    }
}

}  // namespace

FileKind kindOf(const QString& path) {
    const QString name = path.section(u'/', -1);
    if (name.endsWith(".cpp"_L1) || name.endsWith(".h"_L1)) {
        return FileKind::Cpp;
    }
    if (name == "CMakeLists.txt"_L1 || name.endsWith(".cmake"_L1) || name == "CMakePresets.json"_L1) {
        return FileKind::CMake;
    }
    if (name.endsWith(".sql"_L1)) {
        return FileKind::Sql;
    }
    return isScript(path) ? FileKind::Script : FileKind::Text;
}

SourceTree readSourceTree(const QString& root) {
    SourceTree tree;
    readFolder(QDir(root), QString(), tree);
    std::ranges::sort(tree, {}, &SourceFile::path);
    return tree;
}

}  // namespace fulcrum::checks
