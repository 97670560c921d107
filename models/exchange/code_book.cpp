// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/code_book.h"

#include <QRegularExpression>
#include <QUuid>

#include "models/exchange/exchange_text.h"

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
        return Error{where, ExchangeText::tr("the code has no name"), ExchangeText::tr("Give it one")};
    }
    if (code.id.size() > kLongestId || code.id.contains(blank)) {
        return Error{where,
                     ExchangeText::tr("the id is longer than %1 characters or holds a blank").arg(kLongestId),
                     ExchangeText::tr("Write a short word for it")};
    }
    if (code.parent == code.id) {
        return Error{where, ExchangeText::tr("the code is its own parent"),
                     ExchangeText::tr("Choose another parent, or leave it empty")};
    }
    if (!code.colour.isEmpty() && !colour.match(code.colour).hasMatch()) {
        return Error{where, ExchangeText::tr("the colour is \"%1\", which is none").arg(code.colour.left(40)),
                     ExchangeText::tr("Write it as #RRGGBB")};
    }
    if (code.key.size() > 1 || (!code.key.isEmpty() && !code.key[0].isLetterOrNumber())) {
        return Error{
            where, ExchangeText::tr("the key is \"%1\", which is no letter or digit").arg(code.key.left(40)),
            ExchangeText::tr("Give one letter or digit")};
    }
    return std::nullopt;
}

}  // namespace fulcrum
