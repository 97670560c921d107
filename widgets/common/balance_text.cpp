// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/balance_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "widgets/common/project_colours.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// Below this the balance is called even: half a point is less than the drawing shows.
constexpr double kEven = 0.5;

}  // namespace

QString balanceInWords(const Document& document, double net, const QString& language) {
    if (std::abs(net) < kEven) {
        return QCoreApplication::translate("fulcrum::BalanceText", "Neither side ahead");
    }
    const QString name = sideName(document.parties(), net > 0 ? Side::A : Side::B, language);
    const int points = static_cast<int>(std::lround(std::abs(net)));
    return QCoreApplication::translate("fulcrum::BalanceText", "%1 ahead by %n point(s)", nullptr, points)
        .arg(name);
}

QString pointsText(double points) {
    const QString amount = QLocale().toString(std::abs(points), 'f', 1);
    return points < 0 ? u"−"_s + amount : u"+"_s + amount;
}

QString withBandOrigin(const QString& text, const CurrentBalance& balance) {
    if (balance.bandDraws() == 0) {
        return text;
    }
    //: %1 says something of the band, %2 is a number: how many draws it was simulated with
    return QCoreApplication::translate("fulcrum::BalanceText", "%1, simulated, %2 draws")
        .arg(text, QLocale().toString(balance.bandDraws()));
}

QString certaintyInWords(const CurrentBalance& balance, Day day, double net) {
    const BalanceCurve& curve = balance.curve();
    if (curve.days.empty() || day < curve.days.front() || day > curve.days.back()) {
        return {};
    }
    const auto next = std::upper_bound(curve.days.begin(), curve.days.end(), day);
    const double ahead = balance.band().probAhead[static_cast<std::size_t>(next - curve.days.begin()) - 1];
    if (!isSignClear(ahead)) {
        return withBandOrigin(
            QCoreApplication::translate("fulcrum::BalanceText", "which side leads is not clear"), balance);
    }
    const double certainty = net > 0 ? ahead : 1 - ahead;
    //: %1 is a percentage: how sure it is that the side leads
    const QString likely = QCoreApplication::translate("fulcrum::BalanceText", "%1 % likely to lead")
                               .arg(QLocale().toString(std::min(certainty * 100, 99.0), 'f', 0));
    return withBandOrigin(likely, balance);
}

QString labelText(const EventCaption& caption, const QString& language) {
    // A translated title stands in for the short title, which exists in the project's own language only.
    const auto translatedTitle = caption.titleIn.find(language);
    if (translatedTitle != caption.titleIn.end()) {
        return translatedTitle->second;
    }
    return caption.shortTitle.isEmpty() ? caption.title : caption.shortTitle;
}

}  // namespace fulcrum
