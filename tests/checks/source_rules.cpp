// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/checks/source_rules.h"

#include <QDir>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fulcrum::checks {

namespace {

using Folders = std::vector<QString>;

/// A file of `folder` may include files of its own folder and of those in `mayInclude`, and no others. The
/// longest folder that matches a path counts. A folder below app, widgets and models that is not listed is a
/// finding itself: where it stands is a decision.
struct FolderRule {
    QString folder;
    Folders mayInclude;
};

const std::vector<FolderRule>& folderRules() {
    static const Folders ground{u"models/domain"_s};
    static const Folders groundAndKnowledge{u"models/domain"_s,   u"models/storage"_s,  u"models/exchange"_s,
                                            u"models/filter"_s,   u"models/leverage"_s, u"models/timeline"_s,
                                            u"models/agreement"_s};
    static const Folders canvas{u"models"_s, u"widgets/common"_s};
    static const std::vector<FolderRule> rules{
        {u"models/domain"_s, {}},
        {u"resources"_s, {}},

        {u"models/storage"_s, {u"models/domain"_s, u"resources"_s}},
        {u"models/exchange"_s, ground},
        {u"models/exchange/foreign"_s, {u"models/domain"_s, u"models/exchange"_s}},
        {u"models/filter"_s, ground},
        {u"models/leverage"_s, ground},
        {u"models/timeline"_s, ground},
        {u"models/agreement"_s, ground},

        {u"models/items"_s, groundAndKnowledge},
        {u"models/document"_s, groundAndKnowledge},
        {u"models/tasks"_s, groundAndKnowledge},
        {u"models/settings"_s, groundAndKnowledge},

        {u"widgets/common"_s, {u"models"_s}},
        {u"widgets/actions"_s, canvas},
        {u"widgets/timeline"_s, canvas},
        {u"widgets/leverage"_s, canvas},
        {u"widgets/browse"_s, canvas},
        {u"widgets/annotate"_s, canvas},
        {u"widgets/exchange"_s, canvas},
        {u"widgets/help"_s, canvas},
        {u"widgets/preferences"_s, canvas},
        {u"widgets/project"_s, canvas},
        {u"widgets/figure"_s,
         {u"models"_s, u"widgets/common"_s, u"widgets/timeline"_s, u"widgets/leverage"_s}},
        {u"widgets/present"_s,
         {u"models"_s, u"widgets/common"_s, u"widgets/timeline"_s, u"widgets/leverage"_s,
          u"widgets/figure"_s}},
        {u"widgets/main_window"_s, {u"models"_s, u"widgets"_s}},

        {u"app"_s, {u"models"_s, u"widgets"_s, u"resources"_s}},

        {u"tests/support"_s, {u"models"_s, u"widgets"_s, u"resources"_s}},
        {u"tests/unit"_s, {u"models"_s, u"resources"_s, u"tests/support"_s}},
        {u"tests"_s, {u"models"_s, u"widgets"_s, u"app"_s, u"resources"_s}},
    };
    return rules;
}

/// Headers from outside that only some folders may name, and why.
struct HeaderRule {
    QRegularExpression header;
    Folders allowed;
    QString why;
};

const std::vector<HeaderRule>& headerRules() {
    static const std::vector<HeaderRule> rules{
        {QRegularExpression(u"^QtWidgets(/|$)"_s),
         {u"widgets"_s, u"app"_s, u"tests/gui"_s, u"tests/bench"_s},
         u"models are true without a screen"_s},
        {QRegularExpression(u"^(QtPrintSupport|QtSvg)(/|$)|^qcustomplot\\.h$"_s),
         {u"widgets"_s, u"tests/gui"_s, u"tests/bench"_s},
         u"only widgets draw"_s},
        {QRegularExpression(u"^SQLiteCpp/|^sqlite3"_s),
         {u"models/storage"_s, u"tests/unit/storage"_s, u"tests/bench"_s},
         u"only models/storage knows SQL"_s},
        {QRegularExpression(u"^nlohmann/"_s),
         {u"models/exchange"_s, u"tests/unit/exchange"_s},
         u"only models/exchange knows the JSON library"_s},
        {QRegularExpression(u"^QtSql(/|$)|^QSql"_s), {}, u"SQLiteCpp is the one binding to SQLite"_s},
    };
    return rules;
}

/// What must not stand in files of these kinds, in the folders of `within` (everywhere if empty) but those of
/// `except`.
struct WordRule {
    QRegularExpression pattern;
    std::vector<FileKind> kinds;
    Folders within;
    Folders except;
    QString what;
};

const std::vector<WordRule>& wordRules() {
    using enum FileKind;
    static const QRegularExpression sqlStatement(
        uR"((^|"|\()\s*(SELECT\s|INSERT\s+(OR\s+\w+\s+)?INTO\s|REPLACE\s+INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s)"
        uR"(|(CREATE|DROP|ALTER)\s+(\w+\s+)?(TABLE|INDEX|TRIGGER|VIEW)\s|PRAGMA\s|ATTACH\s|VACUUM\b|SAVEPOINT\s))"_s);
    static const std::vector<WordRule> rules{
        {QRegularExpression(u"\\b(TODO|FIXME|XXX|HACK)\\b"_s),
         {Cpp, CMake, Script, Sql, Text},
         {},
         {u"tests/checks"_s},
         u"a mark for later; do it, or open an issue"_s},
        {QRegularExpression(u"\\.\\./shared\\b|(^|[^\\w.])/(home|root|work)/"_s),
         {Cpp, CMake, Script, Sql, Text},
         {},
         {u"tests/checks"_s},
         u"a path that exists on one machine only"_s},
        {QRegularExpression(u"\\b(https?|ftp)://"_s),
         {CMake, Script},
         {},
         {},
         u"build and packaging name no host: the machine's own package sources are used"_s},
        {QRegularExpression(u"\\bQSKIP\\b"_s),
         {Cpp},
         {u"tests"_s},
         {u"tests/checks"_s},
         u"a test that does not test"_s},
        {sqlStatement,
         {Cpp},
         {u"app"_s, u"widgets"_s, u"models"_s, u"tests"_s},
         {u"models/storage"_s, u"tests/unit/storage"_s, u"tests/bench"_s, u"tests/checks"_s},
         u"SQL outside models/storage"_s},
    };
    return rules;
}

/// Typical files run about 165 lines; what is longer than this wants to be two.
constexpr int kLongestSource = 500;

bool isWithin(const QString& path, const QString& folder) { return path.startsWith(QString(folder + u'/')); }

bool isWithinAny(const QString& path, const Folders& folders) {
    return std::ranges::any_of(folders, [&](const QString& folder) { return isWithin(path, folder); });
}

/// The rule of the innermost listed folder around `path`, or null.
const FolderRule* ruleFor(const QString& path) {
    const FolderRule* innermost = nullptr;
    for (const FolderRule& rule : folderRules()) {
        if (isWithin(path, rule.folder) && (!innermost || rule.folder.size() > innermost->folder.size())) {
            innermost = &rule;
        }
    }
    return innermost;
}

bool isOurs(const QString& path) {
    return isWithinAny(path, {u"app"_s, u"models"_s, u"widgets"_s, u"resources"_s, u"tests"_s});
}

/// "QLabel" → "QtWidgets/QLabel": Qt's headers share one include root, so a class of Qt Widgets can be named
/// without its module, and compiles even in a target that does not link it.
QString withModule(const QString& header) {
    static const QDir qtHeaders(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    for (const QString& module : {u"QtWidgets"_s, u"QtPrintSupport"_s, u"QtSvg"_s, u"QtSvgWidgets"_s}) {
        QString qualified = module + u'/' + header;
        if (!header.contains(u'/') && qtHeaders.exists(qualified)) {
            return qualified;
        }
    }
    return header;
}

QString checkOwnInclude(const QString& from, const QString& header, const QSet<QString>& paths) {
    if (!paths.contains(header)) {
        return u"includes \"%1\", which is no file of the tree: includes are by full path from the root"_s
            .arg(header);
    }
    const FolderRule* rule = ruleFor(from);
    if (!rule || isWithin(header, rule->folder) || isWithinAny(header, rule->mayInclude)) {
        return {};
    }
    return u"%1 may not include %2"_s.arg(rule->folder, header);
}

QString checkForeignInclude(const QString& from, const QString& header) {
    if (isOurs(header)) {
        return u"includes <%1> with angle brackets: the tree's own files stand in quotes"_s.arg(header);
    }
    const QString qualified = withModule(header);
    for (const HeaderRule& rule : headerRules()) {
        if (rule.header.match(qualified).hasMatch() && !isWithinAny(from, rule.allowed)) {
            return u"may not include <%1>: %2"_s.arg(header, rule.why);
        }
    }
    return {};
}

/// The suffixed file names that Qt's moc makes: "test_day.moc" in test_day.cpp.
bool isMocOf(const QString& header, const QString& path) {
    return header == QString(path.section(u'/', -1).section(u'.', 0, 0) + u".moc"_s);
}

}  // namespace

QString Finding::message() const {
    return line > 0 ? u"%1:%2: %3"_s.arg(path).arg(line).arg(what) : u"%1: %2"_s.arg(path, what);
}

std::vector<Finding> checkIncludes(const SourceTree& tree) {
    static const QRegularExpression include(uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s);
    QSet<QString> paths;
    for (const SourceFile& file : tree) {
        paths.insert(file.path);
    }
    std::vector<Finding> findings;
    for (const SourceFile& file : tree) {
        if (kindOf(file.path) != FileKind::Cpp) {
            continue;
        }
        if (!ruleFor(file.path)) {
            findings.push_back(
                {file.path, 0, u"its folder is not in the table of folders of source_rules.cpp"_s});
        }
        int line = 0;
        for (const QString& text : file.text.split(u'\n')) {
            ++line;
            const QRegularExpressionMatch match = include.match(text);
            const QString header = match.captured(2);
            if (!match.hasMatch() || isMocOf(header, file.path)) {
                continue;
            }
            const bool isQuoted = match.captured(1) == u"\"";
            const QString what =
                isQuoted ? checkOwnInclude(file.path, header, paths) : checkForeignInclude(file.path, header);
            if (!what.isEmpty()) {
                findings.push_back({file.path, line, what});
            }
        }
    }
    return findings;
}

std::vector<Finding> checkLicenceLines(const SourceTree& tree) {
    static const QRegularExpression lines(
        uR"(^(#!.*\n)?(# shellcheck .*\n)?(//|#|--) SPDX-FileCopyrightText: \d{4} The Fulcrum developers\n)"
        uR"((//|#|--) SPDX-License-Identifier: GPL-3\.0-or-later\n)"_s);
    std::vector<Finding> findings;
    for (const SourceFile& file : tree) {
        const bool canCarry = kindOf(file.path) != FileKind::Text && !file.path.endsWith(".json"_L1);
        if (canCarry && !lines.match(file.text).hasMatch()) {
            findings.push_back({file.path, 1, u"does not open with the two SPDX lines"_s});
        }
    }
    return findings;
}

std::vector<Finding> checkWords(const SourceTree& tree) {
    std::vector<Finding> findings;
    for (const SourceFile& file : tree) {
        const FileKind kind = kindOf(file.path);
        for (const WordRule& rule : wordRules()) {
            if (std::ranges::find(rule.kinds, kind) == rule.kinds.end() ||
                isWithinAny(file.path, rule.except) ||
                (!rule.within.empty() && !isWithinAny(file.path, rule.within))) {
                continue;
            }
            int line = 0;
            for (const QString& text : file.text.split(u'\n')) {
                ++line;
                if (rule.pattern.match(text).hasMatch()) {
                    findings.push_back({file.path, line, u"%1 (%2)"_s.arg(rule.what, text.trimmed())});
                }
            }
        }
    }
    return findings;
}

std::vector<Finding> checkFiles(const SourceTree& tree) {
    static const QRegularExpression snakeCase(
        u"^[a-z0-9]+(_[a-z0-9]+)*(/[a-z0-9]+(_[a-z0-9]+)*)*\\.(cpp|h)$"_s);
    std::vector<Finding> findings;
    for (const SourceFile& file : tree) {
        const FileKind kind = kindOf(file.path);
        if (kind == FileKind::Sql && !isWithin(file.path, u"resources/schema"_s)) {
            findings.push_back({file.path, 0, u"SQL files are schema steps and stand in resources/schema"_s});
        }
        if (kind != FileKind::Cpp) {
            continue;
        }
        if (!snakeCase.match(file.path).hasMatch()) {
            findings.push_back({file.path, 0, u"sources and their folders are named in snake_case"_s});
        }
        const auto lines = file.text.count(u'\n');
        if (lines > kLongestSource) {
            findings.push_back(
                {file.path, 0,
                 u"has %1 lines; above %2 it wants to be two files"_s.arg(lines).arg(kLongestSource)});
        }
    }
    return findings;
}

}  // namespace fulcrum::checks
