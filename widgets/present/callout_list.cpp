// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/present/callout_list.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QVBoxLayout>

#include "models/timeline/date_ticks.h"
#include "widgets/common/event_words.h"
#include "widgets/common/interface_language.h"
#include "widgets/common/measured_span.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr int kRows = 4;

}  // namespace

CalloutList::CalloutList(const Document& document, const TimeWindow& window, const Selection& selection,
                         Lens lens, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_window(window),
      m_selection(selection),
      m_lens(lens),
      m_table(new QTableWidget(0, 2, this)),
      m_addPoint(new QPushButton(tr("Balance at the cursor"), this)),
      m_addSpan(new QPushButton(tr("Measured span"), this)),
      m_addEvent(new QPushButton(tr("Selected event"), this)),
      m_remove(new QPushButton(tr("Remove"), this)) {
    m_table->setObjectName(u"calloutTable"_s);
    m_table->setAccessibleName(tr("Call-outs"));
    m_table->setHorizontalHeaderLabels({tr("Points to"), tr("Words")});
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight((fontMetrics().height() + 8) * (kRows + 1) + 6);
    m_addPoint->setObjectName(u"addPointCallout"_s);
    m_addSpan->setObjectName(u"addSpanCallout"_s);
    m_addEvent->setObjectName(u"addEventCallout"_s);
    m_remove->setObjectName(u"removeCallout"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(m_addPoint);
    row->addWidget(m_addSpan);
    row->addWidget(m_addEvent);
    row->addStretch(1);
    row->addWidget(m_remove);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table, 1);
    column->addLayout(row);
    m_addPoint->setToolTip(tr("Point to the balance on the day of the cursor, with its value"));
    m_addSpan->setToolTip(tr("Put a bracket over the span that is measured (Ctrl and drag)"));
    m_addEvent->setToolTip(tr("Point to the selected event"));
    connect(m_addPoint, &QPushButton::clicked, this, [this] {
        add({PointTarget{*m_window.cursor(), m_lens}, {}});
    });
    connect(m_addSpan, &QPushButton::clicked, this, [this] {
        const MeasuredSpan span = *m_window.measured();
        add({SpanTarget{std::min(span.from, span.to), std::max(span.from, span.to)}, {}});
    });
    connect(m_addEvent, &QPushButton::clicked, this, [this] {
        const EventIndex event = m_document.columns().indexOf(m_selection.selected());
        add({EventTarget{m_document.caption(event).id}, {}});
    });
    connect(m_remove, &QPushButton::clicked, this, &CalloutList::removeCurrent);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &CalloutList::follow);
    connect(&window, &TimeWindow::cursorChanged, this, &CalloutList::follow);
    connect(&window, &TimeWindow::measuredChanged, this, &CalloutList::follow);
    connect(&selection, &Selection::selectedChanged, this, &CalloutList::follow);
    follow();
}

void CalloutList::follow() {
    m_addPoint->setEnabled(m_window.cursor().has_value());
    m_addSpan->setEnabled(m_window.measured() && m_window.measured()->from != m_window.measured()->to);
    m_addEvent->setEnabled(m_document.columns().indexOf(m_selection.selected()) != kNoIndex);
    m_remove->setEnabled(m_table->currentRow() >= 0);
}

QString CalloutList::targetText(const Callout& callout) const {
    if (const auto* point = std::get_if<PointTarget>(&callout.target)) {
        return tr("the balance on %1").arg(dateText(point->day, Precision::OnDay, QLocale()));
    }
    if (const auto* span = std::get_if<SpanTarget>(&callout.target)) {
        return measuredText({span->from, span->to});
    }
    const QString id = std::get<EventTarget>(callout.target).event;
    const auto key = m_document.keyOf(id);
    return key ? eventName(m_document, m_document.columns().indexOf(*key), interfaceLanguage()) : id;
}

void CalloutList::setCallouts(const std::vector<Callout>& callouts) {
    m_callouts.clear();
    m_table->setRowCount(0);
    for (const Callout& callout : callouts) {
        add(callout);
    }
    m_table->setCurrentCell(-1, -1);
    follow();
}

void CalloutList::add(const Callout& callout) {
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto* target = new QTableWidgetItem(targetText(callout));
    target->setFlags(target->flags() & ~Qt::ItemIsEditable);
    m_table->setItem(row, 0, target);
    m_table->setItem(row, 1, new QTableWidgetItem(callout.text));
    m_callouts.push_back(callout);
    m_table->setCurrentCell(row, 1);
}

void CalloutList::removeCurrent() {
    const int row = m_table->currentRow();
    if (row >= 0) {
        m_callouts.erase(m_callouts.begin() + row);
        m_table->removeRow(row);
        follow();
    }
}

std::vector<Callout> CalloutList::callouts() const {
    std::vector<Callout> callouts = m_callouts;
    for (std::size_t row = 0; row < callouts.size(); ++row) {
        callouts[row].text = m_table->item(static_cast<int>(row), 1)->text().trimmed();
    }
    return callouts;
}

}  // namespace fulcrum
