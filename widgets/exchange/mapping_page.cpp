// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exchange/mapping_page.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/common/interface_language.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// Rows of the table that are shown below the choices.
constexpr int kShownRows = 5;
/// In characters of the font.
constexpr int kColumnWidth = 20;

struct MappingPageTexts {
    Q_DECLARE_TR_FUNCTIONS(MappingPage)
};

}  // namespace

QString columnText(EventColumn column) {
    switch (column) {
        case EventColumn::Id:
            return MappingPageTexts::tr("Id");
        case EventColumn::Start:
            return MappingPageTexts::tr("First day");
        case EventColumn::End:
            return MappingPageTexts::tr("First day after");
        case EventColumn::LastDay:
            return MappingPageTexts::tr("Last day");
        case EventColumn::Announced:
            return MappingPageTexts::tr("Announced");
        case EventColumn::ScheduledEnd:
            return MappingPageTexts::tr("Scheduled end");
        case EventColumn::Precision:
            return MappingPageTexts::tr("Precision");
        case EventColumn::Kind:
            return MappingPageTexts::tr("Kind");
        case EventColumn::Track:
            return MappingPageTexts::tr("Track");
        case EventColumn::Actor:
            return MappingPageTexts::tr("By");
        case EventColumn::Target:
            return MappingPageTexts::tr("Toward");
        case EventColumn::Title:
            return MappingPageTexts::tr("Title");
        case EventColumn::Short:
            return MappingPageTexts::tr("Short title");
        case EventColumn::Summary:
            return MappingPageTexts::tr("Summary");
        case EventColumn::Instrument:
            return MappingPageTexts::tr("Legal instrument");
        case EventColumn::Places:
            return MappingPageTexts::tr("Places");
        case EventColumn::People:
            return MappingPageTexts::tr("People");
        case EventColumn::Tags:
            return MappingPageTexts::tr("Tags");
        case EventColumn::Severity:
            return MappingPageTexts::tr("Severity");
        case EventColumn::SeverityWhy:
            return MappingPageTexts::tr("Why this severity");
        case EventColumn::Direction:
            return MappingPageTexts::tr("Direction");
        case EventColumn::Relations:
            return MappingPageTexts::tr("Relations");
        case EventColumn::Sources:
            return MappingPageTexts::tr("Sources");
        case EventColumn::TariffPoints:
            return MappingPageTexts::tr("Duty, points");
        case EventColumn::TariffCoverage:
            return MappingPageTexts::tr("Duty, share of trade");
        case EventColumn::TariffBase:
            return MappingPageTexts::tr("Duty, trade figure");
        case EventColumn::Verified:
            return MappingPageTexts::tr("Facts checked");
        case EventColumn::Year:
            return MappingPageTexts::tr("Year");
        case EventColumn::Month:
            return MappingPageTexts::tr("Month");
        case EventColumn::DayOfMonth:
            return MappingPageTexts::tr("Day of the month");
        case EventColumn::SourceTitle:
            return MappingPageTexts::tr("Source: title");
        case EventColumn::SourcePublisher:
            return MappingPageTexts::tr("Source: publisher");
        case EventColumn::SourceUrl:
            return MappingPageTexts::tr("Source: address");
        case EventColumn::SourceDate:
            return MappingPageTexts::tr("Source: date");
        case EventColumn::Ignored:
            break;
    }
    return {};
}

MappingPage::MappingPage(const Document& document, const TablePreview& table, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_headings(table.headings),
      m_table(new QTableWidget(this)),
      m_dateOrder(new QComboBox(this)),
      m_actor(makeDefault(EventColumn::Actor, u"defaultActor"_s)),
      m_track(makeDefault(EventColumn::Track, u"defaultTrack"_s)) {
    setObjectName(u"mappingPage"_s);
    m_table->setObjectName(u"mappingTable"_s);
    m_table->setAccessibleName(tr("Columns of the table"));
    const int rows = std::min(kShownRows, static_cast<int>(table.rows.size()));
    m_table->setRowCount(rows + 1);
    m_table->setColumnCount(static_cast<int>(m_headings.size()));
    m_table->setHorizontalHeaderLabels(m_headings);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setDefaultSectionSize(kColumnWidth * fontMetrics().averageCharWidth());
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 0; column < m_table->columnCount(); ++column) {
        m_columns.push_back(makeColumnChoice(m_headings[column]));
        m_table->setCellWidget(0, column, m_columns.back());
        for (int row = 0; row < rows; ++row) {
            const QString text = table.rows[static_cast<std::size_t>(row)].cells.value(column);
            auto* item = new QTableWidgetItem(text.simplified());
            item->setToolTip(text.toHtmlEscaped());
            m_table->setItem(row + 1, column, item);
        }
    }
    m_table->setFixedHeight((rows + 2) * m_table->verticalHeader()->defaultSectionSize() +
                            m_table->horizontalHeader()->sizeHint().height());

    m_dateOrder->setObjectName(u"dateOrder"_s);
    m_dateOrder->addItem(tr("as the dates themselves show"), static_cast<int>(DateOrder::Unknown));
    m_dateOrder->addItem(tr("day first: 4/9 is 4 September"), static_cast<int>(DateOrder::DayMonthYear));
    m_dateOrder->addItem(tr("month first: 4/9 is 9 April"), static_cast<int>(DateOrder::MonthDayYear));
    connect(m_dateOrder, &QComboBox::activated, this, [this] {
        m_mapping.dateOrder = static_cast<DateOrder>(m_dateOrder->currentData().toInt());
        emit chosen();
    });
    auto* row = new QHBoxLayout;
    const auto labelled = [&](const QString& text, QComboBox* box) {
        auto* label = new QLabel(text, this);
        label->setBuddy(box);
        row->addWidget(label);
        row->addWidget(box);
        row->addSpacing(fontMetrics().averageCharWidth() * 2);
    };
    labelled(tr("&Dates"), m_dateOrder);
    labelled(tr("&By, where the table does not say"), m_actor);
    labelled(tr("&Track, where it does not say"), m_track);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    column->addLayout(row);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setMapping(table.guess);
}

QComboBox* MappingPage::makeColumnChoice(const QString& heading) {
    auto* box = new QComboBox(this);
    box->setAccessibleName(tr("What “%1” holds").arg(heading));
    //: A column of a table that goes to no field of its own
    box->addItem(tr("kept beside the event"));
    box->addItem(tr("left out"), static_cast<int>(EventColumn::Ignored));
    for (int column = 0; column < kEventColumnCount; ++column) {
        if (const QString text = columnText(static_cast<EventColumn>(column)); !text.isEmpty()) {
            box->addItem(text, column);
        }
    }
    connect(box, &QComboBox::activated, this, [this, box, heading] { choose(heading, box->currentData()); });
    return box;
}

QComboBox* MappingPage::makeDefault(EventColumn column, const QString& name) {
    auto* box = new QComboBox(this);
    box->setObjectName(name);
    box->addItem(tr("made for it"));
    if (column == EventColumn::Actor) {
        for (const Party& party : m_document.parties()) {
            box->addItem(textIn(party.nameIn, interfaceLanguage(), party.name), party.id);
        }
    } else {
        for (const Track& track : m_document.tracks()) {
            box->addItem(textIn(track.nameIn, interfaceLanguage(), track.name), track.id);
        }
    }
    connect(box, &QComboBox::activated, this, [this, box, column] {
        if (const QString id = box->currentData().toString(); id.isEmpty()) {
            m_mapping.defaults.erase(column);
        } else {
            m_mapping.defaults[column] = id;
        }
        emit chosen();
    });
    return box;
}

void MappingPage::choose(const QString& heading, const QVariant& column) {
    if (column.isNull()) {
        m_mapping.columns.erase(heading);
    } else {
        // Whoever goes down the list by keys passes fields that other columns have; those stay theirs.
        m_mapping.columns[heading] = static_cast<EventColumn>(column.toInt());
        m_recent.removeOne(heading);
        m_recent.append(heading);
    }
    emit chosen();
}

ColumnMapping MappingPage::mapping() const {
    ColumnMapping mapping = m_mapping;
    for (qsizetype newer = m_recent.size() - 1; newer >= 0; --newer) {
        const auto kept = mapping.columns.find(m_recent[newer]);
        if (kept == mapping.columns.end() || kept->second == EventColumn::Ignored) {
            continue;
        }
        std::erase_if(mapping.columns, [&, heading = kept->first, column = kept->second](const auto& other) {
            return other.second == column && other.first != heading;
        });
    }
    return mapping;
}

void MappingPage::setMapping(const ColumnMapping& mapping) {
    m_mapping = mapping;
    m_recent.clear();
    showMapping();
}

void MappingPage::showMapping() {
    for (std::size_t at = 0; at < m_columns.size(); ++at) {
        const auto found = m_mapping.columns.find(m_headings[static_cast<qsizetype>(at)]);
        const int row =
            found == m_mapping.columns.end() ? 0 : m_columns[at]->findData(static_cast<int>(found->second));
        m_columns[at]->setCurrentIndex(std::max(row, 0));
    }
    m_dateOrder->setCurrentIndex(std::max(m_dateOrder->findData(static_cast<int>(m_mapping.dateOrder)), 0));
    for (const auto& [column, box] :
         {std::pair{EventColumn::Actor, m_actor}, std::pair{EventColumn::Track, m_track}}) {
        const auto found = m_mapping.defaults.find(column);
        box->setCurrentIndex(found == m_mapping.defaults.end() ? 0
                                                               : std::max(box->findData(found->second), 0));
    }
}

}  // namespace fulcrum
