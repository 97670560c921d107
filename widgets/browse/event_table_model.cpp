// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/browse/event_table_model.h"

#include <QCollator>
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
    if (m_shown && m_shown->size() == count) {
        m_rows = m_shown->events();
    } else {
        m_rows.resize(static_cast<std::size_t>(count));
        std::iota(m_rows.begin(), m_rows.end(), 0);
    }
    order();
    endResetModel();
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
    switch (section) {
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

void EventTableModel::order() {
    const EventColumns& columns = m_document.columns();
    const auto sortBy = [&](auto valueOf) {
        std::stable_sort(m_rows.begin(), m_rows.end(),
                         [&](EventIndex a, EventIndex b) { return valueOf(a) < valueOf(b); });
    };
    const auto at = [](EventIndex event) { return static_cast<std::size_t>(event); };
    if (!std::is_sorted(m_rows.begin(), m_rows.end())) {
        std::sort(m_rows.begin(), m_rows.end());
    }
    switch (m_sorted) {
        case Title:
            if (rowCount() <= kMostSortedTitles) {
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
                std::transform(keyed.begin(), keyed.end(), m_rows.begin(),
                               [](const auto& one) { return one.second; });
            }
            break;
        case Actor:
            sortBy([&](EventIndex event) { return columns.actor[at(event)]; });
            break;
        case TrackName:
            sortBy([&](EventIndex event) { return columns.track[at(event)]; });
            break;
        case KindName:
            sortBy([&](EventIndex event) { return columns.kind[at(event)]; });
            break;
        case Severity:
            sortBy([&](EventIndex event) { return columns.severity[at(event)]; });
            break;
        case Status: {
            const Day day = statusDay();
            sortBy([&](EventIndex event) { return statusOn(columns, m_balance.levels(), event, day); });
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
        cells.append(cell(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
    }
    lines.append(cells.join(u'\t'));
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
