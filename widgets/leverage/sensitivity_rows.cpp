// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leverage/sensitivity_rows.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "models/timeline/date_ticks.h"
#include "widgets/common/balance_text.h"
#include "widgets/common/interface_language.h"
#include "widgets/common/parameter_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// The context that the words are translated in.
struct SensitivityTexts {
    Q_DECLARE_TR_FUNCTIONS(fulcrum::SensitivityText)
};

QString percentText(double share) {
    const double percent = 100 * std::clamp(share, 0.0, 1.0);
    if (percent > 0 && percent < 0.5) {
        return u"< "_s + QLocale().toString(1) + u" %"_s;
    }
    return QLocale().toString(percent, 'f', 0) + u" %"_s;
}

/// "Minerals · half-life H": the name of a parameter where a line begins with it.
QString nameOf(const Document& document, const QString& parameter) {
    QString name = parameterName(document, parameter);
    if (!name.isEmpty()) {
        name[0] = name[0].toUpper();
    }
    return name;
}

QString labelOf(const Document& document, const QString& parameter) {
    const QString unit = parameterUnit(parameter);
    return nameOf(document, parameter) + (unit.isEmpty() ? QString() : u" ("_s + unit + u")"_s);
}

/// Its track's colour; what belongs to no track is grey.
QColor colourOf(const Document& document, const ProjectColours& colours, const Theme& theme,
                const QString& parameter) {
    const QString id = parameter.section(u'.', 0, -2);
    const auto& tracks = document.tracks();
    const auto track =
        std::find_if(tracks.begin(), tracks.end(), [&](const Track& one) { return one.id == id; });
    return track == tracks.end() ? theme.mutedText
                                 : colours.track(static_cast<TrackIndex>(track - tracks.begin()));
}

bool canTurn(const TornadoBar& bar, double net) {
    return (bar.netAtLow > 0) != (net > 0) || (bar.netAtHigh > 0) != (net > 0);
}

}  // namespace

std::vector<SensitivityRow> swingRows(const Document& document, const ProjectColours& colours,
                                      const Theme& theme, const std::vector<TornadoBar>& bars) {
    std::vector<SensitivityRow> rows;
    for (const TornadoBar& bar : bars) {
        //: A parameter at each end of its range: %1 its name, %2 and %4 its values, %3 and %5 the balance
        //: then
        const QString words = SensitivityTexts::tr("%1: with %2 the balance is %3, with %4 it is %5")
                                  .arg(nameOf(document, bar.name), parameterValueText(bar.name, bar.low),
                                       pointsText(bar.netAtLow), parameterValueText(bar.name, bar.high),
                                       pointsText(bar.netAtHigh));
        const QLocale locale;
        rows.push_back({bar.name, labelOf(document, bar.name), colourOf(document, colours, theme, bar.name),
                        bar.netAtLow, bar.netAtHigh, locale.toString(bar.low, 'g', 3),
                        locale.toString(bar.high, 'g', 3), words});
    }
    return rows;
}

std::vector<SensitivityRow> indexRows(const Document& document, const ProjectColours& colours,
                                      const Theme& theme, const SensitivityIndices& indices) {
    std::vector<SensitivityRow> rows;
    for (const SensitivityIndex& index : indices.indices) {
        const double alone = std::clamp(index.firstOrder, 0.0, 1.0);
        // An estimate may find less with interactions than without; drawn it would be nonsense.
        const double together = std::clamp(index.total, alone, 1.0);
        //: %1 a parameter, %2 and %3 percentages of the variance
        const QString words =
            SensitivityTexts::tr("%1: %2 of the variance alone, %3 with its interactions")
                .arg(nameOf(document, index.name), percentText(alone), percentText(together));
        //: Shares of the variance: %1 alone, %2 with interactions
        const QString both = SensitivityTexts::tr("%1, %2").arg(percentText(alone), percentText(together));
        rows.push_back({index.name,
                        nameOf(document, index.name),
                        colourOf(document, colours, theme, index.name),
                        alone,
                        together,
                        {},
                        both,
                        words});
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const SensitivityRow& a, const SensitivityRow& b) { return a.second > b.second; });
    return rows;
}

std::vector<SensitivityRow> weightRows(const Document& document, const ProjectColours& colours,
                                       const std::vector<double>& shares) {
    std::vector<SensitivityRow> rows;
    for (std::size_t i = 0; i < std::min(shares.size(), document.tracks().size()); ++i) {
        if (shares[i] <= 0) {
            continue;
        }
        const Track& track = document.tracks()[i];
        const QString name = textIn(track.nameIn, interfaceLanguage(), track.name);
        rows.push_back({track.id,
                        name,
                        colours.track(static_cast<TrackIndex>(i)),
                        shares[i],
                        shares[i],
                        {},
                        percentText(shares[i]),
                        SensitivityTexts::tr("%1: %2 of the variance").arg(name, percentText(shares[i]))});
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const SensitivityRow& a, const SensitivityRow& b) { return a.first > b.first; });
    return rows;
}

QString swingsInWords(const Document& document, const std::vector<TornadoBar>& bars, double net) {
    if (bars.empty()) {
        return SensitivityTexts::tr("Nothing presses on this day, so no parameter matters.");
    }
    const auto turning =
        std::count_if(bars.begin(), bars.end(), [&](const TornadoBar& bar) { return canTurn(bar, net); });
    const QString most = SensitivityTexts::tr("%1 moves it most: from %2 to %3.")
                             .arg(nameOf(document, bars.front().name),
                                  pointsText(std::min(bars.front().netAtLow, bars.front().netAtHigh)),
                                  pointsText(std::max(bars.front().netAtLow, bars.front().netAtHigh)));
    return most + u' ' +
           (turning == 0
                ? SensitivityTexts::tr("None by itself changes who leads.")
                : SensitivityTexts::tr("%Ln parameter(s) could change who leads.", nullptr, int(turning)));
}

QString indicesInWords(const Document& document, const SensitivityIndices& indices, Day day) {
    if (indices.indices.empty() || indices.variance <= 0) {
        return SensitivityTexts::tr("Nothing presses on this day, so no parameter matters.");
    }
    const auto most =
        std::max_element(indices.indices.begin(), indices.indices.end(),
                         [](const auto& a, const auto& b) { return a.firstOrder < b.firstOrder; });
    //: %1 a parameter, %2 a percentage, %3 a date
    return SensitivityTexts::tr("%1 alone decides %2 of the variance on %3.")
        .arg(nameOf(document, most->name), percentText(most->firstOrder),
             dateText(day, Precision::OnDay, QLocale()));
}

QString weightsInWords(const std::vector<SensitivityRow>& rows) {
    return rows.empty() ? SensitivityTexts::tr("Nothing presses on this day, so no weight matters.")
                        //: %1 a track, %2 a percentage
                        : SensitivityTexts::tr("The weight of %1 decides %2.")
                              .arg(rows.front().label, percentText(rows.front().first));
}

}  // namespace fulcrum
