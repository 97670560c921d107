// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leverage/indicator_text.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QStringList>
#include <algorithm>
#include <cmath>

#include "widgets/common/interface_language.h"
#include "widgets/common/project_colours.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// Two values always lie on a line: below three a correlation says nothing.
constexpr std::size_t kFewestCompared = 3;
/// A value may speak for so many days before or after its date.
constexpr int kLongestPeriod = 366;

struct IndicatorText {
    Q_DECLARE_TR_FUNCTIONS(fulcrum::IndicatorText)
};

QString countText(const IndicatorSeries& series, std::size_t count) {
    const QString number = QLocale().toString(static_cast<qulonglong>(count));
    if (series.rhythm == IndicatorRhythm::Steps) {
        return IndicatorText::tr("n = %1 days").arg(number);
    }
    switch (series.months) {
        case 1:
            return IndicatorText::tr("n = %1 months").arg(number);
        case 3:
            return IndicatorText::tr("n = %1 quarters").arg(number);
        case 6:
            return IndicatorText::tr("n = %1 half-years").arg(number);
        case 12:
            return IndicatorText::tr("n = %1 years").arg(number);
        default:
            return IndicatorText::tr("n = %1 days").arg(number);
    }
}

QString fitText(const Fit& fit, const IndicatorSeries& series) {
    const QString count = countText(series, fit.count);
    if (fit.count < kFewestCompared) {
        return IndicatorText::tr("too few values in view (n = %1)").arg(fit.count);
    }
    if (!std::isfinite(fit.pearson) || !std::isfinite(fit.spearman)) {
        return IndicatorText::tr("one of the two does not change in view (%1)").arg(count);
    }
    // A hyphen before a digit loses its meaning where text is taken out of a PDF.
    const auto number = [](double r) { return QLocale().toString(r, 'f', 2).replace(u'-', u'−'); };
    //: Pearson's and Spearman's correlation, and of how many values
    return IndicatorText::tr("r = %1, Spearman's r = %2, %3")
        .arg(number(fit.pearson), number(fit.spearman), count);
}

/// A source's name without what its title goes on to say after a comma, a colon or a dash.
QString shortSource(const QString& title) {
    qsizetype end = title.size();
    for (const QString& mark : {u", "_s, u": "_s, u" - "_s, u"; "_s}) {
        const qsizetype at = title.indexOf(mark);
        end = at > 0 ? std::min(end, at) : end;
    }
    return title.left(end);
}

}  // namespace

QString sourceText(const Indicator& indicator, const DayRange& range) {
    QHash<QString, int> counts;
    QString most;
    for (const IndicatorValue& value : indicator.values) {
        if (value.date < range.from - kLongestPeriod || value.date >= range.to + kLongestPeriod ||
            value.sourceTitle.isEmpty()) {
            continue;
        }
        const QString name = shortSource(value.sourceTitle);
        if (++counts[name] > counts.value(most)) {
            most = name;
        }
    }
    if (most.isEmpty()) {
        return {};
    }
    QString text = IndicatorText::tr("Source: %1").arg(most);
    if (counts.size() > 1) {
        text += IndicatorText::tr(" and others");
    }
    return text;
}

QString unitText(const Indicator& indicator) {
    return indicator.unit == u"percent"_s ? u"%"_s : indicator.unit;
}

QString componentName(const BalanceComponent& component, const Document& document) {
    if (!component.track) {
        return IndicatorText::tr("the net");
    }
    const Track& track = document.tracks()[*component.track];
    //: A side and one of its tracks: "United States, Tariffs"
    return IndicatorText::tr("%1, %2").arg(sideName(document.parties(), component.side, interfaceLanguage()),
                                           textIn(track.nameIn, interfaceLanguage(), track.name));
}

QString indicatorInWords(const IndicatorOverlay& overlay, const Document& document) {
    const Indicator& indicator = overlay.indicator();
    const QString unit = unitText(indicator);
    QStringList parts{unit.isEmpty() ? indicator.name : QString(indicator.name + u", "_s + unit)};
    if (overlay.fit()) {
        //: %1 is a part of the balance, %2 how well an indicator goes with it
        parts.append(IndicatorText::tr("with %1: %2")
                         .arg(componentName(overlay.component(), document),
                              fitText(*overlay.fit(), overlay.series())));
    }
    if (!overlay.source().isEmpty()) {
        parts.append(overlay.source());
    }
    return parts.join(u" · "_s);
}

QString indicatorOn(const IndicatorOverlay& overlay, Day day) {
    if (!overlay.isShown()) {
        return {};
    }
    const auto known = spansIn(overlay.series(), day, day + 1.0);
    if (known.empty()) {
        return {};
    }
    const QString number = QLocale().toString(known.front().value, 'g', 4);
    const QString unit = unitText(overlay.indicator());
    return unit.isEmpty() ? number : QString(number + u' ' + unit);
}

}  // namespace fulcrum
