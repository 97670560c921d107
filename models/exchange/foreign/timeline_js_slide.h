// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A slide of TimelineJS, whichever of its files it stands in, and how it becomes an event or an era. Private
// to the readers and writers of TimelineJS.
#pragma once

#include "models/exchange/foreign/foreign_collection.h"
#include "models/exchange/foreign/foreign_date.h"
#include "models/exchange/foreign/foreign_json.h"

namespace fulcrum {

/// The parts of a date, as texts; all empty if there is none.
struct SlideDate {
    QString year;
    QString month;
    QString day;
    bool hasTime = false;
    QString whole;  ///< versions 1 and 2, and sheets of them, write a date as one text
    DateOrder order = DateOrder::MonthDayYear;  ///< of one with slashes

    bool isEmpty() const { return year.isEmpty() && month.isEmpty() && day.isEmpty() && whole.isEmpty(); }
};

struct Slide {
    QString where;
    QString id;
    SlideDate start;
    SlideDate end;
    QString displayDate;
    QString headline;  ///< HTML
    QString text;      ///< HTML
    QString mediaUrl;
    QString mediaCaption;
    QString mediaCredit;
    QString group;
    Json kept = Json::object();  ///< what no field holds
    bool isRow = false;          ///< of a sheet, which has no place for all that the JSON has
};

void addSlide(const Slide& slide, ForeignCollection& collection);
void addEraOf(const Slide& slide, const ForeignContext& context, ForeignCollection& collection);
/// The slide without a date: the project's title where it has none of its own.
void addTitle(const Slide& slide, const ForeignContext& context, ForeignRecords& records);

/// What a slide of TimelineJS cannot hold of an event.
void countSlideLosses(const Event& event, Losses& losses);
/// What the parts of a date can say: a coarse start that is not the first day of what is meant is a day.
Precision writtenPrecision(const DateSpan& span);
/// "Q2 2025"; empty but for quarters, which the parts of a date cannot say.
QString displayDateOf(const DateSpan& span);
/// The last day of an era; an open one ends with what is known.
Day lastDayOfEra(const Era& era, const ProjectContent& project, Losses& losses);

}  // namespace fulcrum
