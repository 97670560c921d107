// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/browse/event_table_model.h"

#include <QCollator>
#include <QLocale>
#include <algorithm>
#include <numeric>

#include "models/domain/event_status.h"
#include "widgets/common/event_words.h"
#include "widgets/common/filter_text.h"
#include "widgets/common/interface_language.h"
#include "widgets/common/terms_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// A cell of a spreadsheet begins a formula with one of these.
bool looksLikeFormula(const QString& text) {
    return !text.isEmpty() && QStringView(u"=+-@").contains(text.front());
}

QString cell(QString text) {
    text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
    return looksLikeFormula(text) ? u'\'' + text : text;
}

}  // namespace

EventTableModel::EventTableModel(const Document& document, const CurrentBalance& balance,
                                 const TimeWindow& window, QObject* parent)
    : QAbstractTableModel(parent), m_document(document), m_balance(balance), m_window(window) {
    connect(&m_document, &Document::changed, this, [this] {
        if (m_listedOf != m_document.sharedColumns()) {
            // Positions are others now; what is listed is told anew by whoever filters.
            m_shown.reset();
            list();
        } else if (!m_rows.empty()) {
            // Whoever filters was faster, or only texts are others.
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        }
    });
    list();
}

void EventTableModel::setShown(std::shared_ptr<const EventSet> shown) {
    if (shown != m_shown || m_listedOf != m_document.sharedColumns()) {
        m_shown = std::move(shown);
        list();
    }
}

void EventTableModel::list() {
    beginResetModel();
    m_listedOf = m_document.sharedColumns();
    const EventIndex count = m_document.columns().size();
    const bool isOfSome = m_shown && m_shown->size() == count;
    m_eventCount = isOfSome ? m_shown->count() : count;
    // In the order of time only what is listed need be looked at.
    const bool isByTime = m_sorted == Date || (m_sorted == Title && m_eventCount > kMostSortedTitles);
    const auto wanted =
        static_cast<std::size_t>(isByTime ? std::min(m_eventCount, m_mostRows) : m_eventCount);
    const bool isFromTheEnd = isByTime && m_sortOrder == Qt::DescendingOrder;
    m_rows.clear();
    m_rows.reserve(wanted);
    EventIndex event = isFromTheEnd ? count : kNoIndex;
    while (m_rows.size() < wanted) {
        event = isFromTheEnd ? (isOfSome ? m_shown->previous(event) : event - 1)
                             : (isOfSome ? m_shown->next(event) : event + 1);
        m_rows.push_back(event);
    }
    if (!isByTime) {
        order();
        m_rows.resize(std::min(m_rows.size(), static_cast<std::size_t>(m_mostRows)));
        m_rows.shrink_to_fit();
    }
    endResetModel();
}

void EventTableModel::setMostRows(int most) {
    m_mostRows = most;
    list();
}

int EventTableModel::rowOf(EventIndex event) const {
    const auto found = std::find(m_rows.begin(), m_rows.end(), event);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int EventTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EventTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

Day EventTableModel::statusDay() const {
    return std::min(m_window.cursor().value_or(m_document.horizon()), m_document.horizon());
}

QString EventTableModel::text(EventIndex event, int column) const {
    const auto at = static_cast<std::size_t>(event);
    const EventColumns& columns = m_document.columns();
    const QString language = interfaceLanguage();
    switch (column) {
        case Date:
            return spanText(columns, event);
        case Title: {
            const EventCaption& caption = m_document.caption(event);
            return textIn(caption.titleIn, language, caption.title);
        }
        case Actor: {
            if (columns.actor[at] >= m_document.parties().size()) {
                return {};
            }
            const Party& party = m_document.parties()[columns.actor[at]];
            return textIn(party.nameIn, language, party.name);
        }
        case TrackName: {
            const Track& track = m_document.tracks()[columns.track[at]];
            return textIn(track.nameIn, language, track.name);
        }
        case KindName:
            return kindText(columns.kind[at]);
        case Severity:
            return QString::number(columns.severity[at]);
        case Status:
            return valueText(m_document, FilterField::Status,
                             toText(statusOn(columns, m_balance.levels(), event, statusDay())));
        default:
            return {};
    }
}

QVariant EventTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const EventIndex event = eventAt(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return text(event, index.column());
        case Qt::ToolTipRole:
            return index.column() == Title ? QVariant(text(event, Title)) : QVariant();
        case Qt::AccessibleDescriptionRole:
            // The row is read out whole from its first cell.
            return index.column() == Date ? QVariant(eventInWords(m_document, event, interfaceLanguage()))
                                          : QVariant();
        case Qt::TextAlignmentRole:
            return index.column() == Severity ? QVariant::fromValue(Qt::AlignCenter) : QVariant();
        default:
            return {};
    }
}

QVariant EventTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    if (section == Title && m_eventCount > rowCount()) {
        const QLocale locale;
        //: Title of a column of a table that does not list them all
        return tr("Event (the first %1 of %2; filter to see others)")
            .arg(locale.toString(rowCount()), locale.toString(m_eventCount));
    }
    return columnName(section);
}

QString EventTableModel::columnName(int column) const {
    switch (column) {
        case Date:
            return tr("Date");
        case Title:
            return tr("Event");
        case Actor:
            //: Column of a table: who acted
            return tr("By");
        case TrackName:
            return tr("Track");
        case KindName:
            return tr("Kind");
        case Severity:
            return tr("Severity");
        case Status:
            return tr("Status at the cursor");
        default:
            return {};
    }
}

void EventTableModel::orderByTitle() {
    m_document.prepareCaptions(m_rows);
    QCollator collator;
    collator.setNumericMode(true);
    std::vector<std::pair<QCollatorSortKey, EventIndex>> keyed;
    keyed.reserve(m_rows.size());
    for (const EventIndex event : m_rows) {
        keyed.emplace_back(collator.sortKey(text(event, Title)), event);
    }
    std::stable_sort(keyed.begin(), keyed.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::transform(keyed.begin(), keyed.end(), m_rows.begin(), [](const auto& one) { return one.second; });
}

void EventTableModel::orderBy(const std::function<int(EventIndex)>& numberOf, int numbers) {
    // A counting sort: comparing a million rows would keep the window waiting.
    std::vector<std::uint16_t> number;
    number.reserve(m_rows.size());
    std::vector<std::size_t> first(static_cast<std::size_t>(numbers) + 1, 0);
    for (const EventIndex event : m_rows) {
        number.push_back(static_cast<std::uint16_t>(numberOf(event)));
        ++first[std::size_t{number.back()} + 1];
    }
    std::partial_sum(first.begin(), first.end(), first.begin());
    std::vector<EventIndex> ordered(m_rows.size());
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        ordered[first[number[row]]++] = m_rows[row];
    }
    m_rows = std::move(ordered);
}

void EventTableModel::order() {
    const EventColumns& columns = m_document.columns();
    const auto at = [](EventIndex event) { return static_cast<std::size_t>(event); };
    switch (m_sorted) {
        case Title:
            orderByTitle();
            break;
        case Actor:
            orderBy([&](EventIndex event) { return int{columns.actor[at(event)]}; }, kNoParty + 1);
            break;
        case TrackName:
            orderBy([&](EventIndex event) { return int{columns.track[at(event)]}; }, kNoParty + 1);
            break;
        case KindName:
            orderBy([&](EventIndex event) { return static_cast<int>(columns.kind[at(event)]); }, kKindCount);
            break;
        case Severity:
            orderBy([&](EventIndex event) { return int{columns.severity[at(event)]}; }, 256);
            break;
        case Status: {
            const Day day = statusDay();
            const auto statusOf = [&](EventIndex event) {
                return static_cast<int>(statusOn(columns, m_balance.levels(), event, day));
            };
            orderBy(statusOf, kEventStatusCount);
            break;
        }
        default:
            break;
    }
    if (m_sortOrder == Qt::DescendingOrder) {
        std::reverse(m_rows.begin(), m_rows.end());
    }
}

void EventTableModel::sort(int column, Qt::SortOrder order) {
    if (column == m_sorted && order == m_sortOrder) {
        return;
    }
    m_sorted = column;
    m_sortOrder = order;
    list();
}

QString EventTableModel::tsv(const std::vector<int>& rows) const {
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column) {
        cells.append(cell(columnName(column)));
    }
    lines.append(cells.join(u'\t'));
    std::vector<EventIndex> events;
    events.reserve(rows.size());
    for (const int row : rows) {
        events.push_back(eventAt(row));
    }
    m_document.prepareCaptions(events);
    for (const int row : rows) {
        cells.clear();
        for (int column = 0; column < ColumnCount; ++column) {
            cells.append(cell(text(eventAt(row), column)));
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

}  // namespace fulcrum
