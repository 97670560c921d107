// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <algorithm>

#include "models/exchange/foreign/column_mapping.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct Alias {
    EventColumn column;
    const char16_t* headings;  ///< normalised, by blanks
};

// A column is taken by the first of its words that the table has.
constexpr Alias kAliases[] = {
    {EventColumn::Id, u"id eventid uid uniqueid key identifier recordid"},
    {EventColumn::Start,
     u"start startdate date from begin begindate datefrom eventdate day when effectivedate datum anfang "
     u"début debut fecha inicio 日期 开始"},
    {EventColumn::LastDay, u"enddate lastday to until dateto through ende fin fechafin 结束"},
    {EventColumn::End, u"end"},
    {EventColumn::Announced, u"announced announcementdate dateannounced announcedon"},
    {EventColumn::ScheduledEnd, u"scheduledend plannedend"},
    {EventColumn::Precision, u"precision dateprecision"},
    {EventColumn::Kind, u"kind type eventtype art"},
    {EventColumn::Track, u"track layername layer category group topic theme swimlane lane kategorie"},
    {EventColumn::Actor, u"actor by party imposedby country sourcecountry initiator akteur"},
    {EventColumn::Target, u"target against targetcountry recipient ziel"},
    {EventColumn::Title, u"title headline name event eventname subject label titel titre título 标题 事件"},
    {EventColumn::Short, u"short shorttitle"},
    {EventColumn::Summary, u"summary description text notes details body content beschreibung 描述 说明"},
    {EventColumn::Instrument, u"instrument legalinstrument legalbasis"},
    {EventColumn::Places, u"places place location where ort"},
    {EventColumn::People, u"people person persons"},
    {EventColumn::Tags, u"tags tag keywords labels"},
    {EventColumn::Severity, u"severity weight importance"},
    {EventColumn::SeverityWhy, u"severitywhy"},
    {EventColumn::Direction, u"direction"},
    {EventColumn::Relations, u"relations"},
    {EventColumn::Sources, u"sources"},
    {EventColumn::TariffPoints, u"tariffpoints"},
    {EventColumn::TariffCoverage, u"tariffcoverage"},
    {EventColumn::TariffBase, u"tariffbase"},
    {EventColumn::Verified, u"verified"},
    {EventColumn::Year, u"year jahr"},
    {EventColumn::Month, u"month monat"},
    {EventColumn::DayOfMonth, u"dayofmonth"},
    {EventColumn::SourceTitle, u"sourcetitle citation"},
    {EventColumn::SourcePublisher, u"sourcepublisher publisher source"},
    {EventColumn::SourceUrl, u"sourceurl url link hyperlink web"},
    {EventColumn::SourceDate, u"sourcedate"},
};

constexpr Alias kTradeAlert[] = {
    {EventColumn::Id, u"interventionid"},
    {EventColumn::Title, u"title stateacttitle interventiontitle"},
    {EventColumn::Start, u"dateimplemented implementationdate inceptiondate"},
    {EventColumn::Announced, u"dateannounced announcementdate"},
    {EventColumn::End, u"dateremoved removaldate"},
    {EventColumn::Actor, u"implementingjurisdictions implementingjurisdiction"},
    {EventColumn::Target, u"affectedjurisdictions affectedjurisdiction"},
    {EventColumn::Kind, u"gtaevaluation evaluation"},
    {EventColumn::Tags, u"interventiontype"},
    {EventColumn::Summary, u"description interventiondescription"},
    {EventColumn::SourceUrl, u"url sourceurl"},
};

constexpr Alias kAcled[] = {
    {EventColumn::Id, u"eventidcnty"},         {EventColumn::Start, u"eventdate"},
    {EventColumn::Title, u"subeventtype"},     {EventColumn::Tags, u"eventtype"},
    {EventColumn::Summary, u"notes"},          {EventColumn::Places, u"location"},
    {EventColumn::Actor, u"actor1"},           {EventColumn::Target, u"actor2"},
    {EventColumn::SourcePublisher, u"source"}, {EventColumn::Precision, u"timeprecision"},
};

constexpr Alias kGdelt[] = {
    {EventColumn::Id, u"globaleventid"},         {EventColumn::Start, u"sqldate"},
    {EventColumn::Title, u"eventcode"},          {EventColumn::Actor, u"actor1countrycode"},
    {EventColumn::Target, u"actor2countrycode"}, {EventColumn::Places, u"actiongeofullname"},
    {EventColumn::SourceUrl, u"sourceurl"},
};

template <std::size_t N>
void apply(const Alias (&aliases)[N], const QStringList& headings, ColumnMapping& mapping) {
    QHash<QString, QString> written;
    for (const QString& heading : headings) {
        const QString normalised = normalisedHeading(heading);
        if (!normalised.isEmpty() && !written.contains(normalised)) {
            written.insert(normalised, heading);
        }
    }
    for (const Alias& alias : aliases) {
        for (const QString& word : QString::fromUtf16(alias.headings).split(u' ')) {
            const auto found = written.constFind(word);
            if (found != written.constEnd() && !mapping.columns.contains(*found)) {
                mapping.columns.emplace(*found, alias.column);
                break;
            }
        }
    }
}

ColumnMapping tradeAlert(const QStringList& headings) {
    ColumnMapping mapping;
    mapping.preset = u"gta"_s;
    mapping.values[EventColumn::Kind] = {{u"red"_s, u"measure"_s},         {u"harmful"_s, u"measure"_s},
                                         {u"amber"_s, u"measure"_s},       {u"green"_s, u"relief"_s},
                                         {u"liberalising"_s, u"relief"_s}, {u"liberalizing"_s, u"relief"_s}};
    mapping.defaults[EventColumn::Severity] = u"2"_s;
    apply(kTradeAlert, headings, mapping);
    return mapping;
}

}  // namespace

ColumnMapping guessedMapping(const QStringList& headings) {
    QStringList normalised;
    for (const QString& heading : headings) {
        normalised += normalisedHeading(heading);
    }
    const auto has = [&](const QString& word) { return normalised.contains(word); };
    if (has(u"interventionid"_s)) {
        return tradeAlert(headings);
    }
    ColumnMapping mapping;
    if (has(u"eventidcnty"_s)) {
        mapping.preset = u"acled"_s;
        mapping.isMaking = false;
        // An exact day, a week, a month.
        mapping.values[EventColumn::Precision] = {
            {u"1"_s, u"day"_s}, {u"2"_s, u"week"_s}, {u"3"_s, u"month"_s}};
        apply(kAcled, headings, mapping);
    } else if (has(u"globaleventid"_s)) {
        mapping.preset = u"gdelt"_s;
        mapping.isMaking = false;
        apply(kGdelt, headings, mapping);
    } else {
        apply(kAliases, headings, mapping);
        // Preceden and our own tables say "day" of other things than a date where there is a year, too.
        const bool hasStart = std::ranges::any_of(mapping.columns, [](const auto& each) {
            return each.second == EventColumn::Start && normalisedHeading(each.first) != "day"_L1;
        });
        for (auto& [heading, column] : mapping.columns) {
            if (column == EventColumn::Start && has(u"year"_s) && normalisedHeading(heading) == "day"_L1) {
                column = EventColumn::DayOfMonth;
            }
        }
        // Beside a date they say nothing of when, but perhaps of something else.
        std::erase_if(mapping.columns, [hasStart](const auto& each) {
            return hasStart && (each.second == EventColumn::Year || each.second == EventColumn::Month);
        });
    }
    return mapping;
}

QStringList headingsOfBareTable(const QStringList& firstRow) {
    constexpr qsizetype kSecondVersion = 61;
    constexpr qsizetype kFirstVersion = 58;
    const QString numbers = firstRow.size() > 1 ? QString(firstRow[0] + firstRow[1]) : QString();
    const bool isNumbered = firstRow.size() > 1 && firstRow[1].size() == 8 &&
                            std::ranges::all_of(numbers, [](QChar c) { return c.isDigit(); });
    if (!isNumbered || (firstRow.size() != kSecondVersion && firstRow.size() != kFirstVersion)) {
        return {};
    }
    QStringList headings{u"GLOBALEVENTID"_s, u"SQLDATE"_s, u"MonthYear"_s, u"Year"_s, u"FractionDate"_s};
    for (const QString& actor : {u"Actor1"_s, u"Actor2"_s}) {
        for (const QString& part :
             {u"Code"_s, u"Name"_s, u"CountryCode"_s, u"KnownGroupCode"_s, u"EthnicCode"_s,
              u"Religion1Code"_s, u"Religion2Code"_s, u"Type1Code"_s, u"Type2Code"_s, u"Type3Code"_s}) {
            headings += actor + part;
        }
    }
    headings +=
        {u"IsRootEvent"_s,    u"EventCode"_s,   u"EventBaseCode"_s, u"EventRootCode"_s, u"QuadClass"_s,
         u"GoldsteinScale"_s, u"NumMentions"_s, u"NumSources"_s,    u"NumArticles"_s,   u"AvgTone"_s};
    for (const QString& place : {u"Actor1Geo_"_s, u"Actor2Geo_"_s, u"ActionGeo_"_s}) {
        for (const QString& part : {u"Type"_s, u"FullName"_s, u"CountryCode"_s, u"ADM1Code"_s, u"ADM2Code"_s,
                                    u"Lat"_s, u"Long"_s, u"FeatureID"_s}) {
            if (part != "ADM2Code"_L1 || firstRow.size() == kSecondVersion) {
                headings += place + part;
            }
        }
    }
    headings += {u"DATEADDED"_s, u"SOURCEURL"_s};
    return headings;
}

}  // namespace fulcrum
