// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leverage/balance_read_out.h"

#include <QCoreApplication>
#include <QLocale>

#include "models/timeline/date_ticks.h"
#include "widgets/common/balance_text.h"
#include "widgets/common/interface_language.h"
#include "widgets/common/project_colours.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct ReadOutText {
    Q_DECLARE_TR_FUNCTIONS(fulcrum::ReadOutText)
};

}  // namespace

QStringList readOutAt(const Document& document, const CurrentBalance& balance, const TimeWindow& window) {
    const std::optional<Day> day = window.cursor();
    if (!day || balance.curve().days.empty() || *day < balance.curve().days.front()) {
        return {};
    }
    const QLocale locale;
    const QString date = dateText(*day, Precision::OnDay, locale);
    if (*day > document.horizon()) {
        return {date, ReadOutText::tr("After the last day the data knows, %1")
                          .arg(dateText(document.horizon(), Precision::OnDay, locale))};
    }
    const Ledger ledger = balance.model().ledger(*day);
    const auto pressure = [&](Side side, double points) {
        //: Party and the points of pressure it exerts: "China 164"
        return ReadOutText::tr("%1 %2").arg(sideName(document.parties(), side, interfaceLanguage()),
                                            locale.toString(points, 'f', 0));
    };
    return {date,
            QStringList{balanceInWords(document, ledger.net, interfaceLanguage()),
                        certaintyInWords(balance, *day, ledger.net)}
                .join(u", "_s),
            pressure(Side::A, ledger.sums[kSideA]) + u" · "_s + pressure(Side::B, ledger.sums[kSideB]),
            ReadOutText::tr("%n in force", nullptr, balance.inForceOn(*day))};
}

}  // namespace fulcrum
