// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/browse/filter_panel.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/common/filter_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr int kSettleMilliseconds = 120;
constexpr EventIndex kQuickEvents = 50'000;
/// Counts of a very large record come later than the values.
constexpr int kNotCounted = -1;
/// Of fields with more values than this, tags above all, the most used are listed and the others looked for.
constexpr std::size_t kMostRows = 12;
constexpr std::size_t kMostFound = 60;

/// The facets from the top, and whether one is open at first.
struct Facet {
    FilterField field;
    bool isOpen;
};
constexpr std::array kFacets{
    Facet{FilterField::Side, true},     Facet{FilterField::Track, true}, Facet{FilterField::Kind, true},
    Facet{FilterField::Status, true},   Facet{FilterField::By, false},   Facet{FilterField::Severity, true},
    Facet{FilterField::Tag, true},      Facet{FilterField::Era, false},  Facet{FilterField::Has, true},
    Facet{FilterField::Checked, false},
};

}  // namespace

FilterPanel::FilterPanel(const Document& document, ActiveFilter& filter, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_filter(filter),
      m_find(new QLineEdit(this)),
      m_tree(new QTreeWidget(this)) {
    setObjectName(u"filterPanel"_s);
    m_find->setObjectName(u"facetFind"_s);
    m_find->setClearButtonEnabled(true);
    m_tree->setObjectName(u"facets"_s);
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setMinimumSectionSize(20);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setIndentation(14);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->installEventFilter(this);
    m_tree->viewport()->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(4);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(8, 0, 8, 0);
    top->addWidget(m_find);
    column->addLayout(top);
    column->addWidget(m_tree, 1);
    for (const Facet& facet : kFacets) {
        auto* heading = new QTreeWidgetItem(m_tree);
        heading->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        heading->setExpanded(facet.isOpen);
        m_headings[static_cast<std::size_t>(facet.field)] = heading;
    }
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMilliseconds);
    connect(&m_settle, &QTimer::timeout, this, &FilterPanel::refresh);
    connect(&m_filter, &ActiveFilter::changed, this, [this] {
        // What was chosen is answered at once where counting takes no time; the box itself is ticked anyway.
        if (isVisible() && m_document.columns().size() <= kQuickEvents) {
            refresh();
        } else {
            refreshSoon();
        }
    });
    connect(&m_filter, &ActiveFilter::countsChanged, this, &FilterPanel::refreshSoon);
    connect(m_find, &QLineEdit::textChanged, this, &FilterPanel::refresh);
    connect(m_tree, &QTreeWidget::itemChanged, this, &FilterPanel::takeCheck);
    connect(m_tree, &QTreeWidget::customContextMenuRequested, this, &FilterPanel::showMenu);
    connect(m_tree, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item) {
        // A click on the box has changed it by now; one on the name does what a click on the box does.
        if (!item->parent()) {
            item->setExpanded(!item->isExpanded());
        } else if (item->checkState(0) == m_pressed) {
            activate(item);
        }
    });
    retranslate();
}

void FilterPanel::setTheme(const Theme& theme) {
    m_theme = theme;
    if (isVisible()) {
        refresh();
    }
}

void FilterPanel::retranslate() {
    m_find->setPlaceholderText(tr("Find a tag, a party, a track …"));
    m_find->setAccessibleName(tr("Find a value to filter by"));
    m_tree->setAccessibleName(tr("Filters"));
    m_tree->setAccessibleDescription(
        tr("Space chooses a value, minus leaves it out; several may be chosen at once"));
    for (const Facet& facet : kFacets) {
        QTreeWidgetItem& heading = *m_headings[static_cast<std::size_t>(facet.field)];
        heading.setText(
            0, facet.field == FilterField::Status ? tr("Status at the cursor") : fieldText(facet.field));
        QFont font = m_tree->font();
        font.setWeight(QFont::DemiBold);
        heading.setFont(0, font);
    }
}

void FilterPanel::refreshSoon() {
    if (isVisible()) {
        m_settle.start();
    }
}

std::vector<FilterPanel::Row> FilterPanel::rowsOf(FilterField field) const {
    const std::vector<FilterWord>& words = m_filter.vocabulary().wordsOf(field);
    const std::vector<int>& counts = m_filter.counts()[static_cast<std::size_t>(field)];
    const QStringList chosen = m_filter.filter().valuesOf(field) + m_filter.filter().excludedOf(field);
    const QString wanted = m_find->text().trimmed();
    std::vector<Row> rows;
    for (std::size_t i = 0; i < words.size(); ++i) {
        Row row{words[i].value, words[i].value, i < counts.size() ? counts[i] : kNotCounted};
        if (field != FilterField::Tag) {
            row.name = valueText(m_document, field, row.value);
        }
        if (wanted.isEmpty() || row.name.contains(wanted, Qt::CaseInsensitive) ||
            row.value.contains(wanted, Qt::CaseInsensitive)) {
            rows.push_back(std::move(row));
        }
    }
    const std::size_t most = wanted.isEmpty() ? kMostRows : kMostFound;
    if (rows.size() > most && (field == FilterField::Tag || !wanted.isEmpty())) {
        const auto comesFirst = [&](const Row& a, const Row& b) {
            const bool isChosenA = chosen.contains(a.value);
            const bool isChosenB = chosen.contains(b.value);
            return isChosenA != isChosenB ? isChosenA : a.count > b.count;
        };
        const auto end = rows.begin() +
                         static_cast<std::ptrdiff_t>(std::max(most, static_cast<std::size_t>(chosen.size())));
        std::partial_sort(rows.begin(), std::min(end, rows.end()), rows.end(), comesFirst);
        rows.erase(std::min(end, rows.end()), rows.end());
    }
    return rows;
}

void FilterPanel::fill(QTreeWidgetItem& heading, FilterField field) {
    const std::vector<Row> rows = rowsOf(field);
    const bool isCut = field == FilterField::Tag && m_find->text().trimmed().isEmpty() &&
                       rows.size() < m_filter.vocabulary().wordsOf(field).size();
    const int wanted = static_cast<int>(rows.size()) + (isCut ? 1 : 0);
    while (heading.childCount() > wanted) {
        delete heading.takeChild(heading.childCount() - 1);
    }
    while (heading.childCount() < wanted) {
        heading.addChild(new QTreeWidgetItem);
    }
    const QStringList chosen = m_filter.filter().valuesOf(field);
    const QStringList excluded = m_filter.filter().excludedOf(field);
    const QLocale locale;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        QTreeWidgetItem& item = *heading.child(static_cast<int>(i));
        const Row& row = rows[i];
        const bool isExcluded = excluded.contains(row.value);
        const bool isChosen = chosen.contains(row.value) || isExcluded;
        item.setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                      Qt::ItemNeverHasChildren);
        item.setData(0, kValueRole, row.value);
        item.setText(0, row.name);
        QFont font = m_tree->font();
        font.setStrikeOut(isExcluded);
        item.setFont(0, font);
        //: %1: the value of a filter
        item.setToolTip(0, isExcluded ? tr("%1: left out").arg(row.name) : row.name);
        item.setText(1, row.count == kNotCounted ? QString() : locale.toString(row.count));
        item.setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item.setCheckState(0, isExcluded ? Qt::PartiallyChecked : isChosen ? Qt::Checked : Qt::Unchecked);
        const QColor colour =
            row.count == 0 && !isChosen ? mixed(m_theme.mutedText, m_theme.ground, 0.35) : m_theme.text;
        item.setForeground(0, colour);
        item.setForeground(1, row.count == 0 ? colour : m_theme.mutedText);
        QString spoken = row.name;
        if (row.count != kNotCounted) {
            //: For a screen reader: the value of a filter and how many events it leaves
            spoken = tr("%1, %Ln event(s)", nullptr, row.count).arg(row.name);
        }
        item.setData(0, Qt::AccessibleTextRole, isExcluded ? tr("%1, left out").arg(row.name) : spoken);
    }
    if (isCut) {
        QTreeWidgetItem& more = *heading.child(wanted - 1);
        more.setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren);
        more.setData(0, kValueRole, {});
        more.setData(0, Qt::CheckStateRole, {});
        more.setText(0, tr("%Ln more …", nullptr,
                           static_cast<int>(m_filter.vocabulary().wordsOf(field).size() - rows.size())));
        more.setText(1, {});
        more.setToolTip(0, tr("Find any tag by its name"));
        more.setForeground(0, m_theme.accent);
        more.setData(0, Qt::AccessibleTextRole, more.text(0));
    }
    heading.setHidden(wanted == 0);
    if (!m_find->text().trimmed().isEmpty()) {
        heading.setExpanded(true);
    }
}

void FilterPanel::refresh() {
    m_settle.stop();
    m_isFilling = true;
    for (const Facet& facet : kFacets) {
        fill(*m_headings[static_cast<std::size_t>(facet.field)], facet.field);
    }
    m_isFilling = false;
}

QTreeWidgetItem* FilterPanel::rowOf(FilterField field, const QString& value) const {
    QTreeWidgetItem* const heading = m_headings[static_cast<std::size_t>(field)];
    for (int i = 0; heading != nullptr && i < heading->childCount(); ++i) {
        if (heading->child(i)->data(0, kValueRole).toString() == value) {
            return heading->child(i);
        }
    }
    return nullptr;
}

std::optional<FilterField> FilterPanel::fieldOf(const QTreeWidgetItem* item) const {
    if (item == nullptr || item->parent() == nullptr || item->data(0, kValueRole).toString().isEmpty()) {
        return std::nullopt;
    }
    return static_cast<FilterField>(std::ranges::find(m_headings, item->parent()) - m_headings.begin());
}

void FilterPanel::takeCheck(QTreeWidgetItem* item) {
    const auto field = fieldOf(item);
    if (m_isFilling || !field) {
        return;
    }
    const QString value = item->data(0, kValueRole).toString();
    Filter filter = m_filter.filter();
    if (filter.excludedOf(*field).contains(value)) {
        // What was left out is let in again, whatever the box has come to say.
        filter.toggleExcluded(*field, value);
    } else if (filter.valuesOf(*field).contains(value) != (item->checkState(0) == Qt::Checked)) {
        filter.toggle(*field, value);
    }
    m_filter.setFilter(filter);
}

void FilterPanel::exclude(const QTreeWidgetItem* item) {
    if (const auto field = fieldOf(item)) {
        Filter filter = m_filter.filter();
        filter.toggleExcluded(*field, item->data(0, kValueRole).toString());
        m_filter.setFilter(filter);
    }
}

void FilterPanel::showMenu(const QPoint& position) {
    QTreeWidgetItem* const item = m_tree->itemAt(position);
    const auto field = fieldOf(item);
    if (!field) {
        return;
    }
    const QString value = item->data(0, kValueRole).toString();
    const bool isExcluded = m_filter.filter().excludedOf(*field).contains(value);
    const bool isChosen = m_filter.filter().valuesOf(*field).contains(value);
    auto* menu = new QMenu(this);
    menu->setObjectName(u"facetMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& name, const QString& text, const auto& change) {
        QAction* const action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, change] {
            Filter filter = m_filter.filter();
            change(filter);
            m_filter.setFilter(filter);
        });
    };
    add(u"facet.only"_s, tr("Show only this"), [field = *field, value](Filter& filter) {
        if (filter.excludedOf(field).contains(value)) {
            filter.toggleExcluded(field, value);
        }
        filter.setValues(field, {value});
    });
    add(u"facet.choose"_s, isChosen ? tr("Choose no longer") : tr("Choose as well"),
        [field = *field, value](Filter& filter) { filter.toggle(field, value); });
    add(u"facet.exclude"_s, isExcluded ? tr("Leave out no longer") : tr("Leave out"),
        [field = *field, value](Filter& filter) { filter.toggleExcluded(field, value); });
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

void FilterPanel::activate(QTreeWidgetItem* item) {
    if (!item->data(0, kValueRole).toString().isEmpty()) {
        item->setCheckState(0, item->checkState(0) == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    } else if (item->parent() != nullptr) {
        m_find->setFocus();
    }
}

bool FilterPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        QTreeWidgetItem* const item = m_tree->currentItem();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && item != nullptr) {
            if (item->parent() == nullptr) {
                item->setExpanded(!item->isExpanded());
            } else {
                activate(item);
            }
            return true;
        }
        if (key == Qt::Key_Minus && fieldOf(item)) {
            exclude(item);
            return true;
        }
    }
    if (watched == m_tree->viewport() && event->type() == QEvent::MouseButtonPress) {
        const auto* press = static_cast<QMouseEvent*>(event);
        const QTreeWidgetItem* const item = m_tree->itemAt(press->position().toPoint());
        if (press->button() == Qt::LeftButton && press->modifiers() == Qt::AltModifier && fieldOf(item)) {
            exclude(item);
            return true;
        }
    }
    // The second press of a double click counts as well.
    if (watched == m_tree->viewport() &&
        (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick)) {
        const QTreeWidgetItem* item = m_tree->itemAt(static_cast<QMouseEvent*>(event)->position().toPoint());
        m_pressed = item != nullptr ? item->checkState(0) : Qt::Unchecked;
    }
    return QWidget::eventFilter(watched, event);
}

void FilterPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_filter.askForTraits();
    if (m_document.columns().size() <= kQuickEvents) {
        refresh();
    } else {
        // Counting has a turn of its own, after the panel has been laid out.
        refreshSoon();
    }
}

void FilterPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refreshSoon();
    }
    QWidget::changeEvent(event);
}

}  // namespace fulcrum
