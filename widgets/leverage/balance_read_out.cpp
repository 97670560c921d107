// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leverage/balance_read_out.h"

#include <QCoreApplication>
#include <QLocale>
#include <array>
#include <cmath>

#include "models/timeline/date_ticks.h"
#include "widgets/common/balance_text.h"
#include "widgets/common/interface_language.h"
#include "widgets/common/joined_text.h"
#include "widgets/common/project_colours.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct ReadOutText {
    Q_DECLARE_TR_FUNCTIONS(fulcrum::ReadOutText)
};

/// "United States +12 · China −3": each side's points, or how they have changed.
QString sidesText(const Document& document, const std::array<double, 2>& points, bool isChange) {
    const QLocale locale;
    const auto sideText = [&](Side side, double value) {
        QString number = locale.toString(value, 'f', 0).replace(u'-', u'−');
        if (isChange && std::lround(value) == 0) {
            number = u"±"_s + locale.toString(0);
        } else if (isChange && value > 0) {
            number.prepend(u'+');
        }
        //: Party and the points of pressure it exerts, or their change: "China 164", "China +12"
        return ReadOutText::tr("%1 %2").arg(sideName(document.parties(), side, interfaceLanguage()), number);
    };
    return sideText(Side::A, points[kSideA]) + u" · "_s + sideText(Side::B, points[kSideB]);
}

}  // namespace

ReadOut readOutAt(const Document& document, const CurrentBalance& balance, const TimeWindow& window) {
    const std::optional<Day> day = window.cursor();
    if (!day || balance.curve().days.empty() || *day < balance.curve().days.front()) {
        return {};
    }
    const QLocale locale;
    const QString date = dateText(*day, Precision::OnDay, locale);
    if (*day > document.horizon()) {
        return {{date, ReadOutText::tr("After the last day the data knows, %1")
                           .arg(dateText(document.horizon(), Precision::OnDay, locale))},
                true,
                {}};
    }
    const BalanceSums sums = balance.sumsOn(*day);
    const auto finished = [&](ReadOut told) {
        if (const QString counted = countedText(balance); !counted.isEmpty()) {
            told.lines.append(counted);
        }
        return told;
    };
    const QString inForce = ReadOutText::tr("%Ln in force", nullptr, balance.inForceOn(*day));
    if (const std::optional<Day> since = window.baseline()) {
        const BalanceSums before = balance.sumsOn(*since);
        return finished(
            {{date, changeInWords(document, *day, *since, sums.net - before.net, interfaceLanguage()),
              sidesText(document,
                        {sums.sums[kSideA] - before.sums[kSideA], sums.sums[kSideB] - before.sums[kSideB]},
                        true),
              inForce},
             true,
             {}});
    }
    return finished({{date,
                      commaText({balanceInWords(document, sums.net, interfaceLanguage()),
                                 certaintyInWords(balance, *day, sums.net)}),
                      sidesText(document, {sums.sums[kSideA], sums.sums[kSideB]}, false), inForce},
                     isSignClearOn(balance, *day),
                     {}});
}

}  // namespace fulcrum
