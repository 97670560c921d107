// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leverage/ledger_panel.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "models/timeline/date_ticks.h"
#include "widgets/common/balance_text.h"
#include "widgets/common/interface_language.h"
#include "widgets/leverage/points_items.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

const QString kLedgerTask = u"ledger"_s;

constexpr int kLedgerSettleMilliseconds = 60;
/// Lines shown one by one; the rest stand in one line of their own, so that the sum is still whole.
constexpr std::size_t kMostLines = 500;

}  // namespace

LedgerPanel::LedgerPanel(const Document& document, const CurrentBalance& balance, const TimeWindow& window,
                         Selection& selection, TaskRunner& tasks, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_balance(balance),
      m_window(window),
      m_selection(selection),
      m_tasks(tasks),
      m_title(new QLabel(this)),
      m_net(new QLabel(this)),
      m_isGrouped(new QCheckBox(this)),
      m_lines(new QTreeView(this)),
      m_factors(new QLabel(this)) {
    setObjectName(u"ledgerPanel"_s);
    m_title->setObjectName(u"ledgerTitle"_s);
    m_title->setFont(interfaceFont(13, QFont::DemiBold));
    m_title->setWordWrap(true);
    m_net->setWordWrap(true);
    m_factors->setWordWrap(true);
    m_factors->setTextFormat(Qt::RichText);
    m_factors->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_isGrouped->setObjectName(u"ledgerGrouping"_s);
    m_lines->setObjectName(u"ledgerLines"_s);
    m_lines->setModel(&m_model);
    m_lines->setFrameShape(QFrame::NoFrame);
    m_lines->setAlternatingRowColors(true);
    m_lines->setUniformRowHeights(true);
    m_lines->setIndentation(14);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 6, 8);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_net);
    column->addWidget(m_isGrouped);
    column->addWidget(m_lines, 1);
    column->addWidget(m_factors);

    m_settle.setSingleShot(true);
    m_settle.setInterval(kLedgerSettleMilliseconds);
    connect(&m_settle, &QTimer::timeout, this, &LedgerPanel::refresh);
    connect(&m_window, &TimeWindow::cursorChanged, this, &LedgerPanel::refreshSoon);
    connect(&m_balance, &CurrentBalance::changed, this, &LedgerPanel::refreshSoon);
    connect(&m_balance, &CurrentBalance::bandChanged, this, &LedgerPanel::refreshSoon);
    connect(&m_selection, &Selection::selectedChanged, this, &LedgerPanel::chooseSelected);
    connect(m_isGrouped, &QCheckBox::toggled, this, &LedgerPanel::refresh);
    connect(m_lines->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& row) {
                const EventKey event = row.siblingAtColumn(0).data(kEventRole).toLongLong();
                if (!m_isFilling && event != kNoEvent) {
                    m_selection.select(event);
                }
                explain();
            });
    retranslate();
    LedgerPanel::setTheme(m_theme);
}

LedgerPanel::~LedgerPanel() { m_tasks.cancel(kLedgerTask); }

void LedgerPanel::setTheme(const Theme& theme) {
    m_theme = theme;
    m_colours = ProjectColours(m_document.parties(), m_document.tracks(), theme);
    refreshSoon();
}

void LedgerPanel::retranslate() {
    m_lines->setAccessibleName(tr("Ledger"));
    m_isGrouped->setText(tr("Group by side and track"));
    m_isGrouped->setAccessibleName(m_isGrouped->text());
    refreshSoon();
}

void LedgerPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void LedgerPanel::showEvent(QShowEvent* event) {
    refresh();
    QWidget::showEvent(event);
}

void LedgerPanel::refreshSoon() {
    if (isVisible()) {
        m_settle.start();
    }
}

void LedgerPanel::refresh() {
    const Day day = std::min(m_window.cursor().value_or(m_document.horizon()), m_document.horizon());
    m_tasks.cancel(kLedgerTask);
    if (m_document.columns().size() <= m_quickEvents) {
        take(m_balance.ledger(day));
        return;
    }
    m_title->setText(tr("The ledger is being added up."));
    m_tasks.run(
        kLedgerTask, tr("Adding up the ledger"), this,
        [ledgers = m_balance.ledgers(), day](const TaskControl&) { return ledgers.on(day); },
        [this, columns = m_document.sharedColumns()](const Ledger& ledger) {
            // After an edit meanwhile its events are numbered otherwise; the edit has begun another.
            if (columns == m_document.sharedColumns()) {
                take(ledger);
            }
        });
}

void LedgerPanel::take(const Ledger& ledger) {
    m_day = ledger.day;
    std::vector<EventIndex> named;
    for (std::size_t i = 0; i < std::min(ledger.lines.size(), kMostLines); ++i) {
        named.push_back(ledger.lines[i].event);
    }
    m_document.prepareCaptions(named);
    m_isFilling = true;
    m_model.clear();
    m_model.setHorizontalHeaderLabels({tr("Event"), tr("Points")});
    // While there are no rows that would be measured again for each column.
    m_lines->header()->setStretchLastSection(false);
    m_lines->header()->setResizeContentsPrecision(kMeasuredRows);
    m_lines->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_lines->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    if (m_isGrouped->isChecked()) {
        fillByTrack(ledger);
    } else {
        fillBySize(ledger);
    }
    m_lines->setRootIsDecorated(m_isGrouped->isChecked());
    m_isFilling = false;
    describe(ledger);
    chooseSelected();
}

void LedgerPanel::describe(const Ledger& ledger) {
    const QString date = dateText(m_day, Precision::OnDay, QLocale());
    m_title->setText(tr("What makes the balance on %1").arg(date));
    QStringList about{balanceInWords(m_document, ledger.net, interfaceLanguage())};
    if (const QString certainty = certaintyInWords(m_balance, m_day, ledger.net); !certainty.isEmpty()) {
        about.append(certainty);
    }
    //: A gauge from −100 to 100: the balance against all pressure there is
    about.append(tr("gauge %1").arg(pointsText(m_balance.model().gauge(ledger))));
    if (const QString counted = countedText(m_balance); !counted.isEmpty()) {
        about.append(counted);
    }
    m_net->setText(about.join(u" · "_s));
}

QList<QStandardItem*> LedgerPanel::lineItems(const LedgerLine& line) const {
    const EventCaption caption = m_document.caption(line.event);
    auto* name =
        new QStandardItem(swatch(m_colours.track(line.track)), labelText(caption, interfaceLanguage()));
    name->setEditable(false);
    name->setData(QVariant::fromValue(m_document.columns().key[static_cast<std::size_t>(line.event)]),
                  kEventRole);
    name->setData(line.points, kPointsRole);
    name->setToolTip(textIn(caption.titleIn, interfaceLanguage(), caption.title));
    return {name, pointsItem(line.points)};
}

QList<QStandardItem*> LedgerPanel::sumItems(const QString& text, double points) const {
    auto* name = new QStandardItem(text);
    name->setEditable(false);
    name->setFont(interfaceFont(12.5, QFont::DemiBold));
    name->setData(points, kPointsRole);
    QStandardItem* sum = pointsItem(points);
    sum->setFont(name->font());
    return {name, sum};
}

void LedgerPanel::fillBySize(const Ledger& ledger) {
    const std::size_t shown = std::min(ledger.lines.size(), kMostLines);
    for (std::size_t i = 0; i < shown; ++i) {
        m_model.appendRow(lineItems(ledger.lines[i]));
    }
    if (shown < ledger.lines.size()) {
        double rest = 0;
        for (std::size_t i = shown; i < ledger.lines.size(); ++i) {
            rest += ledger.lines[i].points;
        }
        m_model.appendRow(
            sumItems(tr("%Ln smaller line(s)", nullptr, int(ledger.lines.size() - shown)), rest));
    }
    m_model.appendRow(sumItems(tr("Net"), ledger.net));
}

void LedgerPanel::fillByTrack(const Ledger& ledger) {
    const std::size_t shown = std::min(ledger.lines.size(), kMostLines);
    for (std::size_t side = 0; side < 2; ++side) {
        const double sign = side == kSideA ? 1 : -1;
        const QList<QStandardItem*> sideItems =
            sumItems(sideName(m_document.parties(), side == kSideA ? Side::A : Side::B, interfaceLanguage()),
                     sign * ledger.sums[side]);
        m_model.appendRow(sideItems);
        std::vector<TrackIndex> tracks;
        for (std::size_t track = 0; track < ledger.byTrack[side].size(); ++track) {
            if (ledger.byTrack[side][track] > 0) {
                tracks.push_back(static_cast<TrackIndex>(track));
            }
        }
        std::stable_sort(tracks.begin(), tracks.end(), [&](TrackIndex a, TrackIndex b) {
            return ledger.byTrack[side][a] > ledger.byTrack[side][b];
        });
        for (const TrackIndex track : tracks) {
            const Track& named = m_document.tracks()[track];
            const QList<QStandardItem*> trackItems = sumItems(
                textIn(named.nameIn, interfaceLanguage(), named.name), sign * ledger.byTrack[side][track]);
            trackItems.front()->setIcon(swatch(m_colours.track(track)));
            sideItems.front()->appendRow(trackItems);
            for (std::size_t i = 0; i < shown; ++i) {
                if (ledger.lines[i].side == side && ledger.lines[i].track == track) {
                    trackItems.front()->appendRow(lineItems(ledger.lines[i]));
                }
            }
        }
        m_lines->expand(sideItems.front()->index());
    }
    m_model.appendRow(sumItems(tr("Net"), ledger.net));
}

void LedgerPanel::chooseSelected() {
    if (!isVisible()) {
        return;
    }
    const QModelIndexList found =
        m_selection.selected() == kNoEvent
            ? QModelIndexList()
            : m_model.match(m_model.index(0, 0), kEventRole, QVariant::fromValue(m_selection.selected()), 1,
                            Qt::MatchExactly | Qt::MatchRecursive);
    m_isFilling = true;
    m_lines->setCurrentIndex(found.isEmpty() ? QModelIndex() : found.front());
    m_isFilling = false;
    explain();
}

void LedgerPanel::explain() {
    const QModelIndex row = m_lines->currentIndex().siblingAtColumn(0);
    const EventIndex event = m_document.columns().indexOf(row.data(kEventRole).toLongLong());
    if (event == kNoIndex) {
        m_factors->setText(tr("Choose a line to see the factors it is made of."));
        return;
    }
    const QLocale locale;
    QStringList lines;
    for (const Contribution& part : m_balance.contributions(event, m_day)) {
        //: %1 size of the measure, %2 how far it has ramped up and eroded, %3 points for one unit on its
        //: track, %4 their product
        lines.append(tr("%1 × %2 × %3 = %4")
                         .arg(locale.toString(part.weight, 'f', 3), locale.toString(part.response, 'f', 3),
                              locale.toString(part.pointsPerUnit, 'f', 1), pointsText(part.points)));
    }
    const TrackParameters& track =
        m_balance.model().parameters().tracks[m_document.columns().track[static_cast<std::size_t>(event)]];
    const QString key =
        tr("size m·ΔU × ramp and erosion R·A × points 100·u·(1 − φ)·w; u = %1, φ = %2, w = %3")
            .arg(locale.toString(track.urgency, 'g', 3), locale.toString(track.selfCost, 'g', 3),
                 locale.toString(track.weight, 'g', 3));
    m_factors->setText(u"%1<br><span style='color:%2'>%3</span>"_s.arg(
        lines.join(u"<br>"_s), m_theme.mutedText.name(), key.toHtmlEscaped()));
}

}  // namespace fulcrum
