// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotate/share_text.h"

#include <QLocale>

namespace fulcrum {

using namespace Qt::StringLiterals;

std::optional<double> shareFromText(const QString& text) {
    QString written = text.trimmed();
    const bool isPercent = written.endsWith(u'%');
    if (isPercent) {
        written.chop(1);
    }
    bool isNumber = false;
    double share = QLocale().toDouble(written.trimmed(), &isNumber);
    if (!isNumber) {
        share = QLocale::c().toDouble(written.trimmed(), &isNumber);
    }
    if (!isNumber) {
        return std::nullopt;
    }
    share = isPercent || share > 1 ? share / 100 : share;
    return share >= 0 && share <= 1 ? std::optional(share) : std::nullopt;
}

QString shareText(double share) { return QLocale().toString(share * 100, 'g', 6) + u" %"_s; }

std::optional<double> shareFromText(const QString& text, std::optional<double> shown) {
    return shown && text.trimmed() == shareText(*shown) ? shown : shareFromText(text);
}

}  // namespace fulcrum
