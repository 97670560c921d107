// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/balance_text.h"

#include <QStringBuilder>
#include <algorithm>
#include <cmath>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr int kNumberWidth = 9;

/// What the numbers claim and what they do not (MODEL.md, first paragraph).
const QString& caveat() {
    static const QString text =
        u"An index of how hard the measures in force press, net of what they cost the side that imposed "
        u"them;\n"
        "not a probability, and not a forecast of concessions.\n"_s;
    return text;
}

/// Rounded to a tenth, and never "-0.0".
double inTenths(double points) {
    const double tenths = std::round(points * 10) / 10;
    return tenths == 0 ? 0 : tenths;
}

QString number(double points, int width) {
    return QString::number(inTenths(points), 'f', 1).rightJustified(width);
}

QString withSign(double points, int width) {
    const double tenths = inTenths(points);
    return QString((tenths > 0 ? u"+"_s : QString()) % QString::number(tenths, 'f', 1)).rightJustified(width);
}

QString nameOf(const BalanceReport& report, std::size_t side) {
    const QStringList& parties = report.sides[side].parties;
    return parties.isEmpty() ? QString(u"Side "_s % kBalanceSides[side]) : parties.join(u", "_s);
}

/// ", scenario "No truce"", or nothing.
QString underScenario(const QString& scenario) {
    return scenario.isEmpty() ? QString() : QString(u", scenario \""_s % scenario % u'"');
}

QString effectLine(const BalanceReport::Effect& effect) {
    QStringList what;
    if (effect.endBefore != effect.endAfter) {
        what << QString(
            (effect.endBefore ? QString(u"ended on "_s % isoFromDay(*effect.endBefore)) : u"had no end"_s) %
            u", now "_s % (effect.endAfter ? isoFromDay(*effect.endAfter) : u"has none"_s));
    }
    if (effect.isLevelChanged) {
        what << u"its level takes another course"_s;
    }
    if (effect.isClockChanged) {
        what << u"its clock begins on another day"_s;
    }
    return u"  "_s % effect.event % u": "_s % what.join(u"; "_s) % u'\n';
}

QString verdict(const BalanceReport& report) {
    if (inTenths(report.net) == 0) {
        return u"neither side ahead"_s;
    }
    return nameOf(report, report.net > 0 ? 0 : 1) % u" ahead"_s;
}

}  // namespace

QString balanceText(const BalanceReport& report) {
    qsizetype trackWidth = 5;
    for (const BalanceReport::OfTrack& track : report.tracks) {
        trackWidth = std::max(trackWidth, track.track.size());
    }
    const std::array names{nameOf(report, 0), nameOf(report, 1)};
    const std::array widths{std::max<int>(kNumberWidth, static_cast<int>(names[0].size()) + 2),
                            std::max<int>(kNumberWidth, static_cast<int>(names[1].size()) + 2)};
    const auto row = [&](const QString& title, double sideA, double sideB, double net) {
        return QString(title.leftJustified(trackWidth) % number(sideA, widths[0]) % number(sideB, widths[1]) %
                       withSign(net, kNumberWidth) % u'\n');
    };

    QString text = u"Balance on "_s % isoFromDay(report.day) % u", "_s % report.lens % u" lens"_s %
                   underScenario(report.scenario) % u", in points\n"_s;
    text += u"Net "_s % withSign(report.net, 0) % u" ("_s % verdict(report) % u"), gauge "_s %
            withSign(report.gauge, 0) % u" of 100\n\n"_s;
    text += u"track"_s.leftJustified(trackWidth) % names[0].rightJustified(widths[0]) %
            names[1].rightJustified(widths[1]) % u"net"_s.rightJustified(kNumberWidth) % u'\n';
    for (const BalanceReport::OfTrack& track : report.tracks) {
        text += row(track.track, track.sideA, track.sideB, track.sideA - track.sideB);
    }
    text += row(u"all"_s, report.sides[0].pressure, report.sides[1].pressure, report.net);
    if (report.hasLedger) {
        text += u"\n   points  "_s % u"track"_s.leftJustified(trackWidth) % u"  event\n"_s;
        for (const BalanceReport::Line& line : report.ledger) {
            text += withSign(line.points, kNumberWidth) % u"  "_s % line.track.leftJustified(trackWidth) %
                    u"  "_s % line.event % u": "_s % line.title % u'\n';
        }
    }
    if (!report.effects.empty()) {
        text += u"\nAlso affected by the scenario:\n"_s;
        for (const BalanceReport::Effect& effect : report.effects) {
            text += effectLine(effect);
        }
    }
    return text % u'\n' % caveat();
}

QString balanceText(const BalanceSeries& series) {
    QString text = u"Balance from day to day, "_s % series.lens % u" lens"_s %
                   underScenario(series.scenario) % u", in points\n\n"_s;
    text += u"date      "_s % u"net"_s.rightJustified(kNumberWidth) % u"P10"_s.rightJustified(kNumberWidth) %
            u"P90"_s.rightJustified(kNumberWidth) % u"A ahead"_s.rightJustified(kNumberWidth) %
            u"side A"_s.rightJustified(kNumberWidth) % u"side B"_s.rightJustified(kNumberWidth) % u'\n';
    for (std::size_t day = 0; day < series.days.size(); ++day) {
        std::array<double, 2> sums{};
        for (std::size_t side = 0; side < sums.size(); ++side) {
            for (const std::vector<double>& track : series.pressure[side]) {
                sums[side] += track[day];
            }
        }
        text += isoFromDay(series.days[day]) % withSign(series.net[day], kNumberWidth) %
                withSign(series.p10[day], kNumberWidth) % withSign(series.p90[day], kNumberWidth) %
                QString(QString::number(std::round(100 * series.probAhead[day])) % u" %"_s)
                    .rightJustified(kNumberWidth) %
                number(sums[0], kNumberWidth) % number(sums[1], kNumberWidth) % u'\n';
    }
    return text % u'\n' % caveat();
}

}  // namespace fulcrum
