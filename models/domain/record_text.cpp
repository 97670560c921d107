// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/record_text.h"

#include <array>
#include <utility>

#include "models/domain/domain_text.h"

namespace fulcrum {
namespace {

//: Where something is wrong; %1 is the id of the record
constexpr std::array kNames{
    std::pair{QStringView(u"party"), QT_TRANSLATE_NOOP("fulcrum::Domain", "party %1")},
    std::pair{QStringView(u"track"), QT_TRANSLATE_NOOP("fulcrum::Domain", "track %1")},
    std::pair{QStringView(u"era"), QT_TRANSLATE_NOOP("fulcrum::Domain", "era %1")},
    std::pair{QStringView(u"event"), QT_TRANSLATE_NOOP("fulcrum::Domain", "event %1")},
    std::pair{QStringView(u"indicator"), QT_TRANSLATE_NOOP("fulcrum::Domain", "indicator %1")},
    std::pair{QStringView(u"story"), QT_TRANSLATE_NOOP("fulcrum::Domain", "story %1")},
    std::pair{QStringView(u"scenario"), QT_TRANSLATE_NOOP("fulcrum::Domain", "scenario %1")},
    std::pair{QStringView(u"code"), QT_TRANSLATE_NOOP("fulcrum::Domain", "code %1")},
    std::pair{QStringView(u"annotation"), QT_TRANSLATE_NOOP("fulcrum::Domain", "annotation %1")}};

}  // namespace

QString recordText(QStringView kind, const QString& id) {
    for (const auto& [word, text] : kNames) {
        if (word == kind) {
            return DomainText::tr(text).arg(id);
        }
    }
    return kind + QLatin1Char(' ') + id;
}

QString recordText(const QString& described) {
    if (described == QLatin1String("project")) {
        //: Where something is wrong: the project itself
        return DomainText::tr("project");
    }
    const qsizetype blank = described.indexOf(QLatin1Char(' '));
    return blank < 0 ? described : recordText(QStringView(described).first(blank), described.mid(blank + 1));
}

QString stepText(const QString& story, const QString& step) {
    //: Where something is wrong; the ids of a story and of one of its steps
    return DomainText::tr("story %1, step %2").arg(story, step);
}

QString scenarioChangeText(const QString& scenario, int number) {
    //: Where something is wrong; %1 is the id of a scenario, %2 the number of one of its changes, from 1
    return DomainText::tr("scenario %1, change %2").arg(scenario).arg(number);
}

}  // namespace fulcrum
