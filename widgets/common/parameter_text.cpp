// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/parameter_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>
#include <cmath>

#include "widgets/common/interface_language.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct ParameterTexts {
    Q_DECLARE_TR_FUNCTIONS(fulcrum::ParameterText)
};

struct Field {
    QStringView name;
    const char* text;
};

constexpr std::array kParameterFields{
    Field{u"self_cost", QT_TRANSLATE_NOOP("fulcrum::ParameterText", "self-cost φ")},
    Field{u"half_life_months", QT_TRANSLATE_NOOP("fulcrum::ParameterText", "half-life H")},
    Field{u"floor", QT_TRANSLATE_NOOP("fulcrum::ParameterText", "floor f")},
    Field{u"ramp_days", QT_TRANSLATE_NOOP("fulcrum::ParameterText", "ramp ρ")},
    Field{u"ramp_order", QT_TRANSLATE_NOOP("fulcrum::ParameterText", "order of the ramp")},
    Field{u"off_ramp_days", QT_TRANSLATE_NOOP("fulcrum::ParameterText", "off-ramp d")},
    Field{u"urgency", QT_TRANSLATE_NOOP("fulcrum::ParameterText", "urgency u")},
    Field{u"weight", QT_TRANSLATE_NOOP("fulcrum::ParameterText", "weight w")},
    Field{u"severity_ratio", QT_TRANSLATE_NOOP("fulcrum::ParameterText", "severity step r")},
    Field{u"threat_hold_days", QT_TRANSLATE_NOOP("fulcrum::ParameterText", "threats hold for")},
    Field{u"threat_half_life_days", QT_TRANSLATE_NOOP("fulcrum::ParameterText", "threats then halve every")},
    Field{u"pressure_share", QT_TRANSLATE_NOOP("fulcrum::ParameterText", "share of a warning")},
    Field{u"pressure_half_life_days", QT_TRANSLATE_NOOP("fulcrum::ParameterText", "warnings halve every")},
    Field{u"gauge_softening", QT_TRANSLATE_NOOP("fulcrum::ParameterText", "softening of the gauge")},
};

QStringView fieldOf(QStringView name) { return name.sliced(name.lastIndexOf(u'.') + 1); }

}  // namespace

QString parameterFieldText(QStringView name) {
    const QStringView field = fieldOf(name);
    const auto found = std::find_if(kParameterFields.begin(), kParameterFields.end(),
                                    [&](const Field& one) { return one.name == field; });
    return found == kParameterFields.end() ? field.toString() : ParameterTexts::tr(found->text);
}

QString parameterName(const Document& document, QStringView name) {
    const qsizetype point = name.lastIndexOf(u'.');
    if (point < 0) {
        return parameterFieldText(name);
    }
    const QStringView id = name.first(point);
    const auto& tracks = document.tracks();
    const auto track =
        std::find_if(tracks.begin(), tracks.end(), [&](const Track& one) { return one.id == id; });
    return (track == tracks.end() ? id.toString() : textIn(track->nameIn, interfaceLanguage(), track->name)) +
           u" · "_s + parameterFieldText(name);
}

QString parameterUnit(QStringView name) {
    if (name.endsWith(u"_months"_s)) {
        return ParameterTexts::tr("months");
    }
    if (name.endsWith(u"_days"_s)) {
        return ParameterTexts::tr("days");
    }
    return name == u"gauge_softening"_s ? ParameterTexts::tr("points") : QString();
}

QString parameterValueText(QStringView name, double value) {
    if (std::isinf(value)) {
        //: A half-life that never ends
        return ParameterTexts::tr("none");
    }
    const QString number = QLocale().toString(value, 'g', 4);
    const QString unit = parameterUnit(name);
    //: %1 a number, %2 its unit
    return unit.isEmpty() ? number : ParameterTexts::tr("%1 %2").arg(number, unit);
}

}  // namespace fulcrum
