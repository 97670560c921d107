// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter/filter_field.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

// In the order of FilterField.
constexpr std::array<QStringView, kFilterFieldCount> kNames{
    u"side", u"by",  u"against", u"track",    u"kind",    u"tag",  u"status", u"severity",
    u"era",  u"has", u"checked", u"in-force", u"answers", u"from", u"to"};

}  // namespace

QString toText(FilterField field) { return kNames[static_cast<std::size_t>(field)].toString(); }

std::optional<FilterField> filterFieldFromText(QStringView text) {
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        if (kNames[i].compare(text, Qt::CaseInsensitive) == 0) {
            return static_cast<FilterField>(i);
        }
    }
    return std::nullopt;
}

bool isManyValued(FilterField field) {
    return field == FilterField::Tag || field == FilterField::Has || field == FilterField::InForce ||
           field == FilterField::Answers;
}

bool isBound(FilterField field) { return field == FilterField::From || field == FilterField::To; }

const QStringList& hasWords() {
    static const QStringList words{u"note"_s,   u"source"_s, u"claims"_s, u"tariff"_s,
                                   u"figure"_s, u"link"_s,   u"plan"_s};
    return words;
}

const QStringList& checkedWords() {
    static const QStringList words{u"search"_s, u"memory"_s, u"no"_s};
    return words;
}

}  // namespace fulcrum
