// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/help/balance_help.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <cmath>
#include <map>
#include <memory>
#include <utility>

#include "models/leverage/parameter_names.h"
#include "models/leverage/parameter_ranges.h"
#include "models/leverage/reciprocity.h"
#include "models/leverage/uncertainty.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct BalanceHelpTexts {
    Q_DECLARE_TR_FUNCTIONS(fulcrum::BalanceHelp)
};

QString numberText(double value) {
    return std::isfinite(value) ? QLocale().toString(value, 'g', 4)
                                //: In place of a half-life: the pressure does not wear off
                                : BalanceHelpTexts::tr("none");
}

QString rowText(const QStringList& cells, const QString& tag = u"td"_s) {
    QString row = u"<tr>"_s;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        row += u"<%1%2>%3</%1>"_s.arg(tag, i > 0 ? u" align='right'"_s : u" align='left'"_s, cells[i]);
    }
    return row + u"</tr>"_s;
}

QString tableText(const QString& rows) {
    return u"<table class='numbers' cellspacing='0' cellpadding='4' width='100%'>"_s + rows + u"</table>"_s;
}

QString nameOf(const std::vector<Track>& tracks, const QString& id, const QString& language) {
    for (const Track& track : tracks) {
        if (track.id == id) {
            return textIn(track.nameIn, language, track.name).toHtmlEscaped();
        }
    }
    return id;
}

/// What a parameter is called in the text, without its track.
QString parameterText(QStringView name) {
    static const std::map<QString, const char*> names{
        {u"self_cost"_s, QT_TRANSLATE_NOOP("fulcrum::BalanceHelp", "own cost φ")},
        {u"half_life_months"_s, QT_TRANSLATE_NOOP("fulcrum::BalanceHelp", "half-life H, months")},
        {u"floor"_s, QT_TRANSLATE_NOOP("fulcrum::BalanceHelp", "floor f")},
        {u"ramp_days"_s, QT_TRANSLATE_NOOP("fulcrum::BalanceHelp", "ramp ρ, days")},
        {u"ramp_order"_s, QT_TRANSLATE_NOOP("fulcrum::BalanceHelp", "order of the ramp")},
        {u"off_ramp_days"_s, QT_TRANSLATE_NOOP("fulcrum::BalanceHelp", "off-ramp d, days")},
        {u"urgency"_s, QT_TRANSLATE_NOOP("fulcrum::BalanceHelp", "urgency u")},
        {u"severity_ratio"_s, QT_TRANSLATE_NOOP("fulcrum::BalanceHelp", "one step of severity")},
        {u"threat_hold_days"_s, QT_TRANSLATE_NOOP("fulcrum::BalanceHelp", "a threat holds, days")},
        {u"threat_half_life_days"_s, QT_TRANSLATE_NOOP("fulcrum::BalanceHelp", "then halves every, days")},
        {u"pressure_share"_s, QT_TRANSLATE_NOOP("fulcrum::BalanceHelp", "a warning against a measure")},
        {u"pressure_half_life_days"_s,
         QT_TRANSLATE_NOOP("fulcrum::BalanceHelp", "a warning halves every, days")},
        {u"gauge_softening"_s, QT_TRANSLATE_NOOP("fulcrum::BalanceHelp", "added in the gauge, points")}};
    const auto found = names.find(name.toString());
    return found == names.end() ? name.toString() : BalanceHelpTexts::tr(found->second);
}

class Tables {
public:
    Tables(std::vector<Track> tracks, QString language)
        : m_tracks(std::move(tracks)), m_language(std::move(language)) {
        for (const Track& track : m_tracks) {
            m_ids.push_back(track.id);
        }
        m_defaults = defaultParameters(m_ids);
        for (ParameterRange& range : parameterRanges(m_ids)) {
            m_ranges.emplace(range.name, range);
        }
    }

    QString tracks() {
        static const QStringList columns{u"self_cost"_s,  u"half_life_months"_s, u"floor"_s,  u"ramp_days"_s,
                                         u"ramp_order"_s, u"off_ramp_days"_s,    u"urgency"_s};
        QStringList heads{BalanceHelpTexts::tr("track")};
        for (const QString& column : columns) {
            heads << parameterText(column);
        }
        QString rows = rowText(heads, u"th"_s);
        for (std::size_t i = 0; i < m_ids.size(); ++i) {
            const TrackParameters& track = m_defaults.tracks[i];
            QStringList cells{nameOf(m_tracks, m_ids[i], m_language) +
                              (track.isJudgement ? u" *"_s : QString())};
            for (const QString& column : columns) {
                cells << (column == "ramp_order"_L1 ? QString::number(track.rampOrder)
                                                    : valueText(m_ids[i] + u'.' + column));
            }
            rows += rowText(cells);
        }
        return tableText(rows);
    }

    QString model() {
        QString rows;
        for (const QString& name : modelParameterNames()) {
            rows += rowText({parameterText(name), valueText(name)});
        }
        return tableText(rows);
    }

    /// The ranges that somebody has measured, with the reason and where it comes from.
    QString evidence() const {
        QString items;
        for (const ParameterRange& range : parameterRanges(m_ids)) {
            if (!range.isJudgement) {
                const qsizetype point = range.name.lastIndexOf(u'.');
                items += u"<li><b>%1, %2:</b> %3 (%4).</li>"_s.arg(
                    nameOf(m_tracks, range.name.first(point), m_language),
                    parameterText(QStringView(range.name).sliced(point + 1)),
                    range.reasonText().toHtmlEscaped(), range.sourceText().toHtmlEscaped());
            }
        }
        return u"<ul>"_s + items + u"</ul>"_s;
    }

private:
    /// "0.15 (0.05–0.25)".
    QString valueText(const QString& name) {
        const double* const value = parameterIn(m_defaults, m_ids, name);
        const auto range = m_ranges.find(name);
        return range == m_ranges.end()
                   ? numberText(*value)
                   : u"%1&#160;<span class='range'>(%2–%3)</span>"_s.arg(
                         numberText(*value), numberText(range->second.low), numberText(range->second.high));
    }

    std::vector<Track> m_tracks;
    QString m_language;
    std::vector<QString> m_ids;
    Parameters m_defaults;
    std::map<QString, ParameterRange> m_ranges;
};

/// The default of this name, whether or not the project has its track; none if there is no such parameter.
std::optional<QString> defaultText(const QString& name) {
    const std::vector<QString> tracks{name.left(std::max<qsizetype>(name.lastIndexOf(u'.'), 0))};
    Parameters defaults = defaultParameters(tracks);
    const double* const value = parameterIn(defaults, tracks, name);
    return value == nullptr ? std::nullopt : std::optional(numberText(*value));
}

}  // namespace

HelpBlanks balanceBlanks(const std::vector<Track>& tracks, const QString& language) {
    const auto tables = std::make_shared<Tables>(tracks, language);
    return [tables](const QString& name) -> std::optional<QString> {
        return name == "table:tracks"_L1     ? tables->tracks()
               : name == "table:model"_L1    ? tables->model()
               : name == "table:evidence"_L1 ? tables->evidence()
               : name == "shifts"_L1         ? QLocale().toString(kShifts)
               : name == "least_clear"_L1    ? numberText(100 * kLeastClear)
               : name == "most_clear"_L1     ? numberText(100 * kMostClear)
               : name == "following_days"_L1 ? QLocale().toString(kFollowingDays)
                                             : defaultText(name);
    };
}

}  // namespace fulcrum
