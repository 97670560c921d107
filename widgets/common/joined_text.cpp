// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/joined_text.h"

#include <QCoreApplication>

namespace fulcrum {
namespace {

struct JoinedText {
    Q_DECLARE_TR_FUNCTIONS(fulcrum::JoinedText)
};

}  // namespace

QString commaText(const QStringList& texts) {
    //: Between the members of a list, with its blank
    return texts.join(JoinedText::tr(", "));
}

QString semicolonText(const QStringList& texts) {
    //: Between parts that may hold commas themselves, with its blank
    return texts.join(JoinedText::tr("; "));
}

QString labelledText(const QString& label, const QString& text) {
    //: A label and what it says
    return JoinedText::tr("%1: %2").arg(label, text);
}

QString quotedText(const QString& text) {
    //: What somebody typed, in the quotation marks of the language
    return JoinedText::tr("“%1”").arg(text);
}

}  // namespace fulcrum
