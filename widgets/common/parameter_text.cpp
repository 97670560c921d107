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

/// The context that the words are translated in.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(fulcrum::ParameterText)
};

enum class Unit { None, Months, Days, Share, Points };

/// `text` begins in lower case where it stands behind a track's name, in upper case where it stands alone.
struct Field {
    QStringView name;
    const char* text;
    Unit unit;
};

constexpr std::array kFields{
    Field{u"self_cost", QT_TRANSLATE_NOOP("fulcrum::ParameterText", "self-cost"), Unit::Share},
    Field{u"half_life_months", QT_TRANSLATE_NOOP("fulcrum::ParameterText", "half-life"), Unit::Months},
    Field{u"floor", QT_TRANSLATE_NOOP("fulcrum::ParameterText", "floor"), Unit::Share},
    Field{u"ramp_days", QT_TRANSLATE_NOOP("fulcrum::ParameterText", "ramp"), Unit::Days},
    Field{u"ramp_order", QT_TRANSLATE_NOOP("fulcrum::ParameterText", "order of the ramp"), Unit::None},
    Field{u"off_ramp_days", QT_TRANSLATE_NOOP("fulcrum::ParameterText", "off-ramp"), Unit::Days},
    Field{u"urgency", QT_TRANSLATE_NOOP("fulcrum::ParameterText", "urgency"), Unit::None},
    Field{u"weight", QT_TRANSLATE_NOOP("fulcrum::ParameterText", "weight"), Unit::None},
    Field{u"severity_ratio", QT_TRANSLATE_NOOP("fulcrum::ParameterText", "Severity step"), Unit::None},
    Field{u"threat_hold_days", QT_TRANSLATE_NOOP("fulcrum::ParameterText", "Threats hold for"), Unit::Days},
    Field{u"threat_half_life_days", QT_TRANSLATE_NOOP("fulcrum::ParameterText", "Half-life of threats"),
          Unit::Days},
    Field{u"pressure_share", QT_TRANSLATE_NOOP("fulcrum::ParameterText", "Share of pressure records"),
          Unit::Share},
    Field{u"pressure_half_life_days",
          QT_TRANSLATE_NOOP("fulcrum::ParameterText", "Half-life of pressure records"), Unit::Days},
    Field{u"gauge_softening", QT_TRANSLATE_NOOP("fulcrum::ParameterText", "Softening of the gauge"),
          Unit::Points},
};

const Field* fieldOf(QStringView name) {
    const QStringView wanted = name.sliced(name.lastIndexOf(u'.') + 1);
    const auto found = std::find_if(kFields.begin(), kFields.end(),
                                    [&](const Field& field) { return field.name == wanted; });
    return found == kFields.end() ? nullptr : &*found;
}

Unit unitOf(QStringView name) {
    const Field* field = fieldOf(name);
    return field == nullptr ? Unit::None : field->unit;
}

QString trackName(const Document& document, QStringView id) {
    const auto& tracks = document.tracks();
    const auto track =
        std::find_if(tracks.begin(), tracks.end(), [&](const Track& one) { return one.id == id; });
    return track == tracks.end() ? id.toString() : textIn(track->nameIn, interfaceLanguage(), track->name);
}

}  // namespace

QString parameterFieldText(QStringView name) {
    const Field* field = fieldOf(name);
    return field == nullptr ? name.toString() : Texts::tr(field->text);
}

QString parameterName(const Document& document, QStringView name) {
    const qsizetype point = name.lastIndexOf(u'.');
    if (point < 0 || fieldOf(name) == nullptr) {
        return parameterFieldText(name);
    }
    //: %1 a track, %2 one of its parameters: "Minerals · half-life"
    return Texts::tr("%1 · %2").arg(trackName(document, name.first(point)), parameterFieldText(name));
}

QString parameterUnit(QStringView name) {
    switch (unitOf(name)) {
        case Unit::Months:
            return Texts::tr("months");
        case Unit::Days:
            return Texts::tr("days");
        case Unit::Share:
            return u"%"_s;
        case Unit::Points:
            return Texts::tr("points");
        case Unit::None:
            break;
    }
    return {};
}

double parameterScale(QStringView name) { return unitOf(name) == Unit::Share ? 100 : 1; }

QString parameterValueText(QStringView name, double value) {
    if (std::isinf(value)) {
        //: A half-life that never ends
        return Texts::tr("none");
    }
    const QString number = QLocale().toString(value * parameterScale(name), 'g', 4);
    const QString unit = parameterUnit(name);
    //: %1 a number, %2 its unit
    return unit.isEmpty() ? number : Texts::tr("%1 %2").arg(number, unit);
}

}  // namespace fulcrum
