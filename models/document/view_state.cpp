// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/view_state.h"

#include <QLocale>
#include <QUrl>
#include <QUrlQuery>
#include <cmath>

#include "models/document/document_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

const QString kScheme = u"fulcrum"_s;
const QString kPath = u"view"_s;
const QString kFiltered = u"filtered"_s;
/// A link is pasted by hand; what is longer is something else.
constexpr qsizetype kLongestLink = 50'000;

QString dayText(double day) {
    const double whole = std::floor(day);
    const QString iso = isoFromDay(static_cast<Day>(whole));
    if (day == whole) {
        return iso;
    }
    // As many decimals as bring the same number back; rounded, they could come to a whole day.
    const QString fraction = QString::number(day - whole, 'f', QLocale::FloatingPointShortest);
    return iso + fraction.mid(fraction.indexOf(u'.'));
}

std::optional<double> dayFrom(const QString& text) {
    const qsizetype point = text.indexOf(u'.');
    const auto day = dayFromIso(point < 0 ? text : text.left(point));
    bool isNumber = true;
    const double fraction = point < 0 ? 0 : text.mid(point).toDouble(&isNumber);
    if (!day || !isNumber || fraction < 0 || fraction >= 1) {
        return std::nullopt;
    }
    return *day + fraction;
}

Error refused(const QString& what) {
    return {//: Where something is wrong: in the link to a view
            DocumentText::tr("link"), what, DocumentText::tr("Copy the link once more, whole and unchanged")};
}

}  // namespace

QString linkTo(const ViewState& state) {
    QUrlQuery query;
    const auto add = [&](const QString& name, const QString& value) {
        if (!value.isEmpty()) {
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        }
    };
    add(u"project"_s, state.project);
    add(u"from"_s, dayText(state.range.from));
    add(u"to"_s, dayText(state.range.to));
    add(u"cursor"_s, state.cursor ? isoFromDay(*state.cursor) : QString());
    add(u"baseline"_s, state.baseline ? isoFromDay(*state.baseline) : QString());
    add(u"select"_s, state.selected);
    add(u"scenario"_s, state.scenario);
    add(u"query"_s, state.query);
    add(u"balance"_s, state.isFilteredBalance ? kFiltered : QString());
    add(u"lens"_s, state.lens == Lens::Leverage ? QString() : toText(state.lens));
    add(u"group"_s, state.grouping == Grouping::SideAndTrack ? QString() : toText(state.grouping));
    return kScheme + u':' + kPath + u'?' + query.query(QUrl::FullyEncoded);
}

Result<ViewState> viewFromLink(const QString& link) {
    const QUrl url(link.trimmed(), QUrl::StrictMode);
    if (link.size() > kLongestLink || !url.isValid() || url.scheme() != kScheme || url.path() != kPath) {
        return refused(
            DocumentText::tr("this is no link to a view of Fulcrum (they begin with \"fulcrum:view?\")"));
    }
    ViewState state;
    bool hasFrom = false;
    bool hasTo = false;
    for (const auto& [name, encoded] : QUrlQuery(url).queryItems(QUrl::FullyEncoded)) {
        const QString value = QUrl::fromPercentEncoding(encoded.toLatin1());
        bool isGood = true;
        const auto takeDay = [&](std::optional<Day>& target) {
            target = dayFromIso(value);
            isGood = target.has_value();
        };
        if (name == "project"_L1) {
            state.project = value;
        } else if (name == "from"_L1 || name == "to"_L1) {
            const auto day = dayFrom(value);
            isGood = day.has_value();
            (name == "from"_L1 ? state.range.from : state.range.to) = day.value_or(0);
            (name == "from"_L1 ? hasFrom : hasTo) = true;
        } else if (name == "cursor"_L1) {
            takeDay(state.cursor);
        } else if (name == "baseline"_L1) {
            takeDay(state.baseline);
        } else if (name == "select"_L1) {
            state.selected = value;
        } else if (name == "scenario"_L1) {
            state.scenario = value;
        } else if (name == "query"_L1) {
            state.query = value;
        } else if (name == "balance"_L1) {
            isGood = value == kFiltered;
            state.isFilteredBalance = isGood;
        } else if (name == "lens"_L1) {
            const auto lens = lensFromText(value);
            isGood = lens.has_value();
            state.lens = lens.value_or(Lens::Leverage);
        } else if (name == "group"_L1) {
            const auto grouping = groupingFromText(value);
            isGood = grouping.has_value();
            state.grouping = grouping.value_or(Grouping::SideAndTrack);
        } else {
            return refused(DocumentText::tr("\"%1\" is no part of a link that this version knows").arg(name));
        }
        if (!isGood) {
            return refused(DocumentText::tr("\"%1\" cannot be \"%2\"").arg(name, value));
        }
    }
    if (!hasFrom || !hasTo || state.range.from >= state.range.to) {
        return refused(DocumentText::tr("it does not say from which day to which later one"));
    }
    return state;
}

}  // namespace fulcrum
