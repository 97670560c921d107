// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/code_book.h"

#include <QRegularExpression>
#include <QUuid>

namespace fulcrum {

using namespace Qt::StringLiterals;

QString guidOf(const QString& codeId) {
    static const QUuid space(u"b0a3c1de-4d0c-5a55-8a1e-7f2f0f9d6c31"_s);
    const QUuid own = QUuid::fromString(codeId);
    return (own.isNull() ? QUuid::createUuidV5(space, codeId) : own).toString(QUuid::WithoutBraces);
}

std::optional<Error> faultIn(const Code& code, const QString& where) {
    constexpr qsizetype kLongestId = 200;
    static const QRegularExpression blank(u"[\\s\\p{C}]"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression colour(u"\\A#[0-9A-Fa-f]{6}\\z"_s);
    if (code.name.isEmpty()) {
        return Error{where, u"the code has no name"_s, u"Give it one"_s};
    }
    if (code.id.size() > kLongestId || code.id.contains(blank)) {
        return Error{where, u"the id is longer than %1 characters or holds a blank"_s.arg(kLongestId),
                     u"Write a short word for it"_s};
    }
    if (code.parent == code.id) {
        return Error{where, u"the code is its own parent"_s, u"Choose another parent, or leave it empty"_s};
    }
    if (!code.colour.isEmpty() && !colour.match(code.colour).hasMatch()) {
        return Error{where, u"the colour is \"%1\", which is none"_s.arg(code.colour.left(40)),
                     u"Write it as #RRGGBB"_s};
    }
    if (code.key.size() > 1 || (!code.key.isEmpty() && !code.key[0].isLetterOrNumber())) {
        return Error{where, u"the key is \"%1\", which is no letter or digit"_s.arg(code.key.left(40)),
                     u"Give one letter or digit"_s};
    }
    return std::nullopt;
}

}  // namespace fulcrum
