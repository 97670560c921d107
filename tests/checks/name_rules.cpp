// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <QRegularExpression>

#include "tests/checks/source_rules.h"

using namespace Qt::StringLiterals;

namespace fulcrum::checks {

namespace {

bool isOfProduct(const SourceFile& file) {
    return kindOf(file.path) == FileKind::Cpp &&
           (file.path.startsWith("app/"_L1) || file.path.startsWith("models/"_L1) ||
            file.path.startsWith("widgets/"_L1));
}

}  // namespace

std::vector<Finding> checkNames(const SourceTree& tree) {
    // A type of a namespace stands at the beginning of a line: clang-format sees to that.
    static const QRegularExpression definition(
        u"^(?:class|struct|enum class) (\\w+)(?: final)?(?: :.*)? \\{"_s);
    QHash<QString, QString> places;
    std::vector<Finding> findings;
    for (const SourceFile& file : tree) {
        if (!isOfProduct(file)) {
            continue;
        }
        bool isNameless = false;
        int number = 0;
        for (const QString& line : file.text.split(u'\n')) {
            ++number;
            isNameless = line == "namespace {"_L1 || (isNameless && line != "}  // namespace"_L1);
            const QRegularExpressionMatch match = definition.match(line);
            if (isNameless || !match.hasMatch()) {
                continue;
            }
            const QString name = match.captured(1);
            if (places.contains(name)) {
                findings.push_back({file.path, number,
                                    u"the type %1 is defined in %2 as well"_s.arg(name, places.value(name))});
            } else {
                places.insert(name, file.path);
            }
        }
    }
    return findings;
}

}  // namespace fulcrum::checks
