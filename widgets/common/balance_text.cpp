// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/balance_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <optional>

#include "models/timeline/date_ticks.h"
#include "widgets/common/project_colours.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// Below this the balance is called even: half a point is less than the drawing shows.
constexpr double kEven = 0.5;

/// Pr(side A is ahead) on a day; none where no curve is known.
std::optional<double> probAheadOn(const CurrentBalance& balance, Day day) {
    const BalanceCurve& curve = balance.curve();
    if (curve.days.empty() || day < curve.days.front() || day > curve.days.back()) {
        return std::nullopt;
    }
    const auto next = std::upper_bound(curve.days.begin(), curve.days.end(), day);
    return balance.band().probAhead[static_cast<std::size_t>(next - curve.days.begin()) - 1];
}

}  // namespace

QString balanceInWords(const Document& document, double net, const QString& language) {
    if (std::abs(net) < kEven) {
        return QCoreApplication::translate("fulcrum::BalanceText", "Neither side ahead");
    }
    const QString name = sideName(document.parties(), net > 0 ? Side::A : Side::B, language);
    const int points = static_cast<int>(std::lround(std::abs(net)));
    return QCoreApplication::translate("fulcrum::BalanceText", "%1 ahead by %Ln point(s)", nullptr, points)
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

QString countedText(const CurrentBalance& balance) {
    return balance.counted() == nullptr
               ? QString()
               //: Stands beside the balance: no other events count in it
               : QCoreApplication::translate("fulcrum::BalanceText", "filtered events only");
}

QString certaintyInWords(const CurrentBalance& balance, Day day, double net) {
    const std::optional<double> known = probAheadOn(balance, day);
    if (!known) {
        return {};
    }
    const double ahead = *known;
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

bool isSignClearOn(const CurrentBalance& balance, Day day) {
    const std::optional<double> ahead = probAheadOn(balance, day);
    return !ahead || isSignClear(*ahead);
}

QString changeInWords(const Document& document, Day day, Day baseline, double change,
                      const QString& language) {
    const QString date = dateText(baseline, Precision::OnDay, QLocale());
    if (std::abs(change) < kEven) {
        //: %1 is a date
        return QCoreApplication::translate("fulcrum::BalanceText", "No change against %1").arg(date);
    }
    const QString name = sideName(document.parties(), change > 0 ? Side::A : Side::B, language);
    const int points = static_cast<int>(std::lround(std::abs(change)));
    if (day < baseline) {
        //: %1 is a party, %2 a later date
        return QCoreApplication::translate("fulcrum::BalanceText", "%1 better off by %Ln point(s) than on %2",
                                           nullptr, points)
            .arg(name, date);
    }
    //: %1 is a party, %2 an earlier date
    return QCoreApplication::translate("fulcrum::BalanceText", "%1 gained %Ln point(s) since %2", nullptr,
                                       points)
        .arg(name, date);
}

QString labelText(const EventCaption& caption, const QString& language) {
    const auto translatedLabel = caption.shortTitleIn.find(language);
    if (translatedLabel != caption.shortTitleIn.end()) {
        return translatedLabel->second;
    }
    const auto translatedTitle = caption.titleIn.find(language);
    if (translatedTitle != caption.titleIn.end()) {
        return translatedTitle->second;
    }
    return caption.shortTitle.isEmpty() ? caption.title : caption.shortTitle;
}

}  // namespace fulcrum
