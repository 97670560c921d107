// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotate/event_form.h"

#include <QFormLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// Points a label on the canvas has room for, after the code book.
constexpr int kShortTitleLength = 28;

/// A page may be taller than a small screen, whose buttons must stay within reach.
QWidget* scrolled(QWidget* page) {
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    // It looks like the pages beside it, which are no areas.
    area->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    return area;
}

}  // namespace

EventForm::EventForm(const Document& document, const Selection& selection, QWidget* parent)
    : QTabWidget(parent), m_fields(new EventFields(document, selection, this)) {
    setObjectName(u"eventForm"_s);
    setDocumentMode(true);
    const auto page = [](QWidget* rows) {
        auto* holder = new QWidget;
        auto* column = new QVBoxLayout(holder);
        column->setContentsMargins(12, 12, 12, 12);
        column->addWidget(rows);
        return holder;
    };
    addTab(scrolled(makeWhatPage()), tr("What happened"));
    addTab(page(m_fields->relations), tr("Relations"));
    addTab(page(m_fields->claims), tr("Who says what"));
    addTab(page(m_fields->sources), tr("Sources"));
    addTab(scrolled(makeMorePage()), tr("More"));
    m_fields->claims->setTitles({tr("Who"), tr("Says"), tr("Where")}, tr("Who says what"));
    m_fields->claims->setShares({2, 6, 3});
    m_fields->sources->setTitles({tr("Title"), tr("Publisher"), tr("Address"), tr("Date")}, tr("Sources"));
    m_fields->sources->setShares({5, 3, 4, 2});
    m_fields->figures->setTitles({tr("What, with its unit"), tr("Value")}, tr("Figures"));
    m_fields->titles->setTitles({tr("Language"), tr("Title"), tr("Short title")},
                                tr("Titles in other languages"));
    m_fields->titles->setShares({2, 5, 4});
    connect(m_fields, &EventFields::edited, this, &EventForm::edited);
}

QWidget* EventForm::makeWhatPage() {
    auto* page = new QWidget;
    auto* form = new QFormLayout(page);
    form->setContentsMargins(12, 12, 12, 12);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Title"), m_fields->title);
    form->addRow(tr("Short title"), m_fields->shortTitle);
    form->addRow(tr("&Start"), m_fields->start);
    form->addRow(tr("&End"), m_fields->end);
    form->addRow(tr("Scheduled end"), m_fields->scheduledEnd);
    form->addRow(tr("Announced"), m_fields->announced);
    const auto pair = [&](const QString& label, QWidget* first, const QString& between, QWidget* second) {
        auto* row = new QHBoxLayout;
        row->addWidget(first, 1);
        auto* text = new QLabel(between);
        text->setBuddy(second);
        row->addWidget(text);
        row->addWidget(second, 1);
        form->addRow(label, row);
        // A label beside a layout knows no buddy.
        qobject_cast<QLabel*>(form->labelForField(row))->setBuddy(first);
    };
    pair(tr("&By"), m_fields->actor, tr("toward"), m_fields->target);
    pair(tr("&Kind"), m_fields->kind, tr("on the track"), m_fields->track);
    form->addRow(tr("It"), m_fields->direction);
    form->addRow(tr("Se&verity"), m_fields->severity);
    form->addRow(tr("Why this severity"), m_fields->severityWhy);
    form->addRow(tr("S&ummary"), m_fields->summary);
    for (DateField* field : {m_fields->end, m_fields->scheduledEnd, m_fields->announced}) {
        field->setCountsDaysOnly();
    }
    m_fields->shortTitle->setPlaceholderText(
        tr("for the label, %Ln character(s) at most", nullptr, kShortTitleLength));
    m_fields->start->setEmptyText(tr("the day it takes effect; it cannot be left out"));
    m_fields->end->setEmptyText(tr("no end is known; else the first day on which it no longer holds"));
    m_fields->scheduledEnd->setEmptyText(tr("no plan is known"));
    m_fields->announced->setEmptyText(tr("on its start"));
    return page;
}

QWidget* EventForm::makeMorePage() {
    auto* page = new QWidget;
    auto* form = new QFormLayout(page);
    form->setContentsMargins(12, 12, 12, 12);
    form->addRow(tr("Tags"), m_fields->tags);
    form->addRow(tr("People"), m_fields->people);
    form->addRow(tr("Places"), m_fields->places);
    form->addRow(tr("Legal instrument"), m_fields->instrument);
    auto* tariff = new QHBoxLayout;
    tariff->addWidget(m_fields->tariffPoints, 1);
    tariff->addWidget(new QLabel(tr("points on")));
    tariff->addWidget(m_fields->tariffCoverage, 1);
    tariff->addWidget(new QLabel(tr("of that trade, after")));
    tariff->addWidget(m_fields->tariffBase, 2);
    form->addRow(tr("Duty"), tariff);
    m_fields->tariffPoints->setAccessibleName(tr("Duty in percentage points"));
    m_fields->tariffCoverage->setAccessibleName(tr("Share of the trade that the duty hits"));
    m_fields->tariffBase->setAccessibleName(tr("Trade figure used for the duty"));
    form->addRow(tr("Facts checked"), m_fields->verified);
    form->addRow(tr("Figures"), m_fields->figures);
    form->addRow(tr("Titles in other languages"), m_fields->titles);
    for (WordsField* words : {m_fields->tags, m_fields->people, m_fields->places}) {
        words->setPlaceholderText(tr("with commas between them"));
    }
    return page;
}

}  // namespace fulcrum
