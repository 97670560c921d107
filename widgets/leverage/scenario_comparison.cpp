// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leverage/scenario_comparison.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QPixmap>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "models/timeline/date_ticks.h"
#include "widgets/common/interface_language.h"
#include "widgets/common/scenario_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr int kSettleMilliseconds = 60;
/// Less than this is drawn as nothing.
constexpr double kLeastShown = 0.05;

double componentOf(const BalanceSums& sums, std::size_t track) {
    return sums.byTrack[kSideA][track] - sums.byTrack[kSideB][track];
}

/// Read off the curve where it has the day: a ledger costs all that is in force.
BalanceSums sumsOf(const BalanceModel& model, const BalanceCurve& curve, Day day) {
    const std::optional<BalanceSums> sums = sumsOn(curve, day);
    return sums ? *sums : model.ledger(day);
}

QStandardItem* pointsItem(double points, bool isDifference) {
    const QString amount = QLocale().toString(std::abs(points), 'f', 1);
    const bool isNothing = std::abs(points) < kLeastShown;
    const QString sign = points < 0 ? u"−"_s : u"+"_s;
    auto* item = new QStandardItem(isNothing && isDifference ? u"·"_s : isNothing ? amount : sign + amount);
    item->setData(points, ScenarioComparison::kPointsRole);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    item->setEditable(false);
    return item;
}

QIcon swatch(const QColor& colour) {
    QPixmap pixmap(10, 10);
    pixmap.fill(colour);
    return pixmap;
}

}  // namespace

ScenarioComparison::ScenarioComparison(const Document& document, const CurrentBalance& balance,
                                       const TimeWindow& window, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_balance(balance),
      m_window(window),
      m_title(new QLabel(this)),
      m_table(new QTreeView(this)) {
    m_title->setFont(interfaceFont(13, QFont::DemiBold));
    m_table->setObjectName(u"scenarioComparison"_s);
    m_table->setModel(&m_model);
    m_table->setRootIsDecorated(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAlternatingRowColors(true);
    m_table->setUniformRowHeights(true);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_table, 1);
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMilliseconds);
    connect(&m_settle, &QTimer::timeout, this, &ScenarioComparison::refresh);
    connect(&m_window, &TimeWindow::cursorChanged, this, &ScenarioComparison::refreshSoon);
    connect(&m_balance, &CurrentBalance::changed, this, &ScenarioComparison::refreshSoon);
}

void ScenarioComparison::setTheme(const Theme& theme) {
    m_colours = ProjectColours(m_document.parties(), m_document.tracks(), theme);
    refreshSoon();
}

void ScenarioComparison::refreshSoon() {
    if (isVisible()) {
        m_settle.start();
    }
}

void ScenarioComparison::refresh() {
    const Day day = std::min(m_window.cursor().value_or(m_document.horizon()), m_document.horizon());
    const QString date = dateText(day, Precision::OnDay, QLocale());
    m_title->setText(tr("Against the record on %1").arg(date));
    const BalanceSums record = sumsOf(m_balance.record(), m_balance.recordCurve(), day);
    std::vector<BalanceSums> others;
    QStringList headers{tr("Track"), tr("Record")};
    const auto add = [&](const ScenarioBalance& scenario) {
        others.push_back(sumsOf(scenario.model(), scenario.curve(), day));
        headers.append(scenarioName(scenario.scenario(), interfaceLanguage()));
    };
    if (const ScenarioBalance* const inView = m_balance.scenario()) {
        add(*inView);
    }
    for (const ScenarioBalance& one : m_balance.compared()) {
        if (!m_balance.scenario() || one.scenario().id != m_balance.scenario()->scenario().id) {
            add(one);
        }
    }
    m_model.clear();
    m_model.setHorizontalHeaderLabels(headers);
    const auto addRow = [&](QStandardItem* name, const QFont& font, double inRecord, const auto& difference) {
        name->setEditable(false);
        QList<QStandardItem*> row{name, pointsItem(inRecord, false)};
        for (const BalanceSums& other : others) {
            row.append(pointsItem(difference(other), true));
        }
        for (QStandardItem* item : std::as_const(row)) {
            item->setFont(font);
        }
        m_model.appendRow(row);
    };
    addRow(new QStandardItem(tr("Balance")), interfaceFont(12.5, QFont::DemiBold), record.net,
           [&](const BalanceSums& other) { return other.net - record.net; });
    for (std::size_t track = 0; track < m_document.tracks().size(); ++track) {
        const auto difference = [&](const BalanceSums& other) {
            return componentOf(other, track) - componentOf(record, track);
        };
        const bool isAnyThere = std::any_of(others.begin(), others.end(), [&](const BalanceSums& other) {
            return std::abs(difference(other)) >= kLeastShown;
        });
        if (!isAnyThere && std::abs(componentOf(record, track)) < kLeastShown) {
            continue;
        }
        const Track& named = m_document.tracks()[track];
        addRow(new QStandardItem(swatch(m_colours.track(static_cast<TrackIndex>(track))),
                                 textIn(named.nameIn, interfaceLanguage(), named.name)),
               interfaceFont(12.5), componentOf(record, track), difference);
    }
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
}

void ScenarioComparison::showEvent(QShowEvent* event) {
    refresh();
    QWidget::showEvent(event);
}

void ScenarioComparison::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        refreshSoon();
    }
    QWidget::changeEvent(event);
}

}  // namespace fulcrum
