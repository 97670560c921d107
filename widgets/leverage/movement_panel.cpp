// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leverage/movement_panel.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "models/timeline/date_ticks.h"
#include "widgets/common/balance_text.h"
#include "widgets/common/interface_language.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

const QString kMovementTask = u"movement"_s;

constexpr int kMovementSettleMilliseconds = 60;
/// Lines shown one by one; the rest stand in one line of their own, so that the sum is still whole.
constexpr std::size_t kMostMovements = 500;
/// Below this the balance is said not to have moved.
constexpr double kStill = 0.05;

QDate dateOf(Day day) { return QDate(1970, 1, 1).addDays(day); }
Day dayOf(const QDate& date) { return static_cast<Day>(QDate(1970, 1, 1).daysTo(date)); }

void prepareList(QTreeView& list, QStandardItemModel& model) {
    list.setModel(&model);
    list.setFrameShape(QFrame::NoFrame);
    list.setAlternatingRowColors(true);
    list.setUniformRowHeights(true);
    list.setRootIsDecorated(false);
}

/// The first column takes the room, the numbers what they need, the bar behind them a fixed part. To be done
/// while there are no rows, which would be measured again for each column.
void arrangeColumns(QTreeView& list, int barWidth) {
    QHeaderView& header = *list.header();
    const int last = header.count() - 1;
    for (int column = 1; column < last; ++column) {
        header.model()->setHeaderData(column, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter),
                                      Qt::TextAlignmentRole);
    }
    header.setStretchLastSection(false);
    header.setResizeContentsPrecision(kMeasuredRows);
    header.setSectionResizeMode(QHeaderView::ResizeToContents);
    header.setSectionResizeMode(0, QHeaderView::Stretch);
    header.setSectionResizeMode(last, QHeaderView::Fixed);
    header.resizeSection(last, barWidth);
}

void embolden(const QList<QStandardItem*>& items) {
    for (QStandardItem* item : items) {
        item->setFont(interfaceFont(12.5, QFont::DemiBold));
    }
}

}  // namespace

MovementPanel::MovementPanel(const Document& document, const CurrentBalance& balance,
                             const TimeWindow& window, Selection& selection, TaskRunner& tasks,
                             QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_balance(balance),
      m_window(window),
      m_selection(selection),
      m_tasks(tasks),
      m_title(new QLabel(this)),
      m_ends(new QLabel(this)),
      m_follows(new QCheckBox(this)),
      m_fromName(new QLabel(this)),
      m_toName(new QLabel(this)),
      m_fromEdit(new QDateEdit(this)),
      m_toEdit(new QDateEdit(this)),
      m_fromHere(new QToolButton(this)),
      m_toHere(new QToolButton(this)),
      m_tracks(new QTreeView(this)),
      m_lines(new QTreeView(this)),
      m_bar(new SignedBar(this)) {
    setObjectName(u"movementPanel"_s);
    prepareList(*m_tracks, m_trackModel);
    prepareList(*m_lines, m_lineModel);
    m_tracks->setObjectName(u"movementTracks"_s);
    m_tracks->setSelectionMode(QAbstractItemView::NoSelection);
    m_lines->setObjectName(u"movementLines"_s);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(10, 8, 6, 6);
    columns->setSpacing(14);
    columns->addWidget(makeHead(), 26);
    columns->addWidget(m_tracks, 28);
    columns->addWidget(m_lines, 46);

    m_settle.setSingleShot(true);
    m_settle.setInterval(kMovementSettleMilliseconds);
    connect(&m_settle, &QTimer::timeout, this, &MovementPanel::refresh);
    connect(&m_window, &TimeWindow::rangeChanged, this, [this] {
        if (m_follows->isChecked()) {
            refreshSoon();
        }
    });
    connect(&m_window, &TimeWindow::cursorChanged, this, [this] {
        m_fromHere->setEnabled(m_window.cursor().has_value());
        m_toHere->setEnabled(m_window.cursor().has_value());
    });
    connect(&m_balance, &CurrentBalance::changed, this, &MovementPanel::refreshSoon);
    connect(&m_selection, &Selection::selectedChanged, this, &MovementPanel::chooseSelected);
    connect(m_lines->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& row) {
                const EventKey event = row.siblingAtColumn(0).data(kEventRole).toLongLong();
                if (!m_isFilling && event != kNoEvent) {
                    m_selection.select(event);
                }
            });
    retranslate();
    MovementPanel::setTheme(Theme::light());
}

MovementPanel::~MovementPanel() { m_tasks.cancel(kMovementTask); }

QWidget* MovementPanel::makeHead() {
    auto* head = new QWidget(this);
    head->setMinimumWidth(scaled(230));
    m_title->setObjectName(u"movementTitle"_s);
    m_title->setFont(interfaceFont(13, QFont::DemiBold));
    m_title->setWordWrap(true);
    m_ends->setWordWrap(true);
    m_follows->setObjectName(u"movementFollows"_s);
    m_follows->setChecked(true);
    m_fromEdit->setObjectName(u"movementFrom"_s);
    m_toEdit->setObjectName(u"movementTo"_s);
    m_fromHere->setObjectName(u"movementFromCursor"_s);
    m_toHere->setObjectName(u"movementToCursor"_s);
    m_fromName->setBuddy(m_fromEdit);
    m_toName->setBuddy(m_toEdit);
    auto* dates = new QGridLayout;
    dates->setHorizontalSpacing(6);
    dates->setVerticalSpacing(4);
    dates->setColumnStretch(1, 1);
    int row = 0;
    for (const auto& [name, edit, here] :
         {std::tuple{m_fromName, m_fromEdit, m_fromHere}, std::tuple{m_toName, m_toEdit, m_toHere}}) {
        edit->setCalendarPopup(true);
        dates->addWidget(name, row, 0);
        dates->addWidget(edit, row, 1);
        dates->addWidget(here, row, 2);
        here->setEnabled(m_window.cursor().has_value());
        connect(edit, &QDateEdit::dateChanged, this,
                [this] { compare(dayOf(m_fromEdit->date()), dayOf(m_toEdit->date())); });
        ++row;
    }
    connect(m_fromHere, &QToolButton::clicked, this,
            [this] { compare(m_window.cursor().value_or(m_from), m_to); });
    connect(m_toHere, &QToolButton::clicked, this,
            [this] { compare(m_from, m_window.cursor().value_or(m_to)); });
    connect(m_follows, &QCheckBox::toggled, this, &MovementPanel::refresh);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_ends);
    column->addStretch(1);
    column->addWidget(m_follows);
    column->addLayout(dates);
    return head;
}

void MovementPanel::setTheme(const Theme& theme) {
    m_colours = ProjectColours(m_document.parties(), m_document.tracks(), theme);
    m_bar->setColours(m_colours.side(Side::A), m_colours.side(Side::B), theme.line);
    refreshSoon();
}

void MovementPanel::retranslate() {
    m_follows->setText(tr("The visible window"));
    m_follows->setToolTip(tr("Compare the first and the last day in view; a date chosen below stays"));
    m_fromName->setText(tr("From"));
    m_toName->setText(tr("To"));
    const QString format = QLocale().dateFormat(QLocale::ShortFormat).contains(u"yyyy"_s)
                               ? QLocale().dateFormat(QLocale::ShortFormat)
                               : dayFormat();
    for (QDateEdit* edit : {m_fromEdit, m_toEdit}) {
        edit->setDisplayFormat(format);
    }
    for (QToolButton* here : {m_fromHere, m_toHere}) {
        //: Button: take the day of the cursor
        here->setText(tr("Use cursor"));
        here->setToolTip(tr("Take the day of the cursor"));
    }
    m_follows->setAccessibleName(m_follows->text());
    m_fromEdit->setAccessibleName(tr("First day"));
    m_toEdit->setAccessibleName(tr("Last day"));
    m_fromHere->setAccessibleName(tr("First day: the day of the cursor"));
    m_toHere->setAccessibleName(tr("Last day: the day of the cursor"));
    m_tracks->setAccessibleName(tr("Change by track"));
    m_lines->setAccessibleName(tr("Change by event"));
    refreshSoon();
}

void MovementPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void MovementPanel::showEvent(QShowEvent* event) {
    refresh();
    QWidget::showEvent(event);
}

void MovementPanel::refreshSoon() {
    if (isVisible()) {
        m_settle.start();
    }
}

void MovementPanel::followWindow() {
    // Day d covers [d, d + 1): the last day in view is the one that begins before the window ends.
    m_from = static_cast<Day>(std::floor(m_window.range().from));
    m_to = static_cast<Day>(std::ceil(m_window.range().to)) - 1;
}

void MovementPanel::compare(Day from, Day to) {
    m_from = from;
    m_to = to;
    const QSignalBlocker blocker(m_follows);
    m_follows->setChecked(false);
    refresh();
}

void MovementPanel::takeDays() {
    const EventColumns& columns = m_document.columns();
    const Day first = columns.start.empty() ? m_document.horizon() : columns.start.front();
    const Day last = std::max(first, m_document.horizon());
    if (m_follows->isChecked()) {
        followWindow();
    }
    m_from = std::clamp(m_from, first, last);
    m_to = std::clamp(m_to, first, last);
    for (const auto& [edit, day] : {std::pair{m_fromEdit, m_from}, std::pair{m_toEdit, m_to}}) {
        const QSignalBlocker blocker(edit);
        edit->setDateRange(dateOf(first), dateOf(last));
        edit->setDate(dateOf(day));
    }
}

void MovementPanel::refresh() {
    takeDays();
    const auto compare = [ledgers = m_balance.ledgers(), from = m_from, to = m_to] {
        return movementBetween(ledgers.on(from), ledgers.on(to));
    };
    m_tasks.cancel(kMovementTask);
    if (m_document.columns().size() <= m_quickEvents) {
        take(compare());
        return;
    }
    m_title->setText(tr("The two days are being compared."));
    m_tasks.run(
        kMovementTask, tr("Comparing two days"), this, [compare](const TaskControl&) { return compare(); },
        [this, columns = m_document.sharedColumns()](const Movement& movement) {
            // After an edit meanwhile its events are numbered otherwise; the edit has begun another.
            if (columns == m_document.sharedColumns()) {
                take(movement);
            }
        });
}

void MovementPanel::take(const Movement& movement) {
    m_isFilling = true;
    describe(movement);
    fillTracks(movement);
    fillLines(movement);
    m_isFilling = false;
    chooseSelected();
}

void MovementPanel::describe(const Movement& movement) {
    const QLocale locale;
    const QString from = dateText(m_from, Precision::OnDay, locale);
    const QString to = dateText(m_to, Precision::OnDay, locale);
    if (std::abs(movement.change) < kStill) {
        m_title->setText(tr("From %1 to %2 the balance did not move.").arg(from, to));
    } else {
        const QString towards =
            sideName(m_document.parties(), movement.change > 0 ? Side::A : Side::B, interfaceLanguage());
        //: %3 is a signed number of points, %4 the side that gained
        m_title->setText(tr("From %1 to %2 the balance moved by %3 points, towards %4.")
                             .arg(from, to, pointsText(movement.change), towards));
    }
    //: The balance on the first and on the last day, both in words
    m_ends->setText(tr("Before: %1. After: %2.")
                        .arg(balanceInWords(m_document, movement.before.net, interfaceLanguage()),
                             balanceInWords(m_document, movement.after.net, interfaceLanguage())));
}

void MovementPanel::fillTracks(const Movement& movement) {
    m_trackModel.clear();
    m_trackModel.setHorizontalHeaderLabels({tr("Track"), tr("Change"), QString()});
    m_tracks->setItemDelegateForColumn(2, m_bar);
    arrangeColumns(*m_tracks, 90);
    QList<QStandardItem*> total{textItem(tr("All tracks")), pointsItem(movement.change), textItem({})};
    total.front()->setData(movement.change, kPointsRole);
    embolden(total);
    m_trackModel.appendRow(total);
    std::vector<TrackIndex> moved;
    for (std::size_t track = 0; track < movement.byTrack.size(); ++track) {
        if (movement.byTrack[track] != 0) {
            moved.push_back(static_cast<TrackIndex>(track));
        }
    }
    const auto size = [&](TrackIndex track) { return std::abs(movement.byTrack[track]); };
    std::stable_sort(moved.begin(), moved.end(),
                     [&](TrackIndex a, TrackIndex b) { return size(a) > size(b); });
    for (const TrackIndex track : moved) {
        const Track& named = m_document.tracks()[track];
        const double change = movement.byTrack[track];
        QStandardItem* name = textItem(textIn(named.nameIn, interfaceLanguage(), named.name));
        name->setIcon(swatch(m_colours.track(track)));
        name->setData(change, kPointsRole);
        m_trackModel.appendRow({name, pointsItem(change), barItem(change / size(moved.front()))});
    }
}

QList<QStandardItem*> MovementPanel::lineItems(const MovementLine& line, double widest) const {
    const EventCaption caption = m_document.caption(line.event);
    QStandardItem* name = textItem(labelText(caption, interfaceLanguage()));
    name->setIcon(swatch(m_colours.track(line.track)));
    name->setData(QVariant::fromValue(m_document.columns().key[static_cast<std::size_t>(line.event)]),
                  kEventRole);
    name->setData(line.change, kPointsRole);
    name->setToolTip(textIn(caption.titleIn, interfaceLanguage(), caption.title));
    return {name, pointsItem(line.before), pointsItem(line.after), pointsItem(line.change),
            barItem(line.change / widest)};
}

void MovementPanel::fillLines(const Movement& movement) {
    m_lineModel.clear();
    m_lineModel.setHorizontalHeaderLabels({tr("Event"), tr("Before"), tr("After"), tr("Change"), QString()});
    m_lines->setItemDelegateForColumn(4, m_bar);
    arrangeColumns(*m_lines, 110);
    const std::size_t shown = std::min(movement.lines.size(), kMostMovements);
    std::vector<EventIndex> named;
    for (std::size_t i = 0; i < shown; ++i) {
        named.push_back(movement.lines[i].event);
    }
    m_document.prepareCaptions(named);
    for (std::size_t i = 0; i < shown; ++i) {
        m_lineModel.appendRow(lineItems(movement.lines[i], std::abs(movement.lines.front().change)));
    }
    const auto addSum = [&](const QString& text, double before, double after, double change) {
        QList<QStandardItem*> items{textItem(text), pointsItem(before), pointsItem(after), pointsItem(change),
                                    textItem({})};
        items.front()->setData(change, kPointsRole);
        embolden(items);
        m_lineModel.appendRow(items);
    };
    if (shown < movement.lines.size()) {
        MovementLine rest;
        for (std::size_t i = shown; i < movement.lines.size(); ++i) {
            rest.before += movement.lines[i].before;
            rest.after += movement.lines[i].after;
            rest.change += movement.lines[i].change;
        }
        addSum(tr("%Ln smaller line(s)", nullptr, int(movement.lines.size() - shown)), rest.before,
               rest.after, rest.change);
    }
    //: The last line: the balance before and after, and all that moved it
    addSum(tr("Balance"), movement.before.net, movement.after.net, movement.change);
}

void MovementPanel::chooseSelected() {
    if (!isVisible()) {
        return;
    }
    const QModelIndexList found =
        m_selection.selected() == kNoEvent
            ? QModelIndexList()
            : m_lineModel.match(m_lineModel.index(0, 0), kEventRole,
                                QVariant::fromValue(m_selection.selected()), 1, Qt::MatchExactly);
    m_isFilling = true;
    m_lines->setCurrentIndex(found.isEmpty() ? QModelIndex() : found.front());
    m_isFilling = false;
}

}  // namespace fulcrum
