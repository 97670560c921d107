// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leverage/sensitivity_panel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <algorithm>

#include "models/timeline/date_ticks.h"
#include "widgets/common/balance_text.h"
#include "widgets/common/interface_language.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr int kSensitivitySettleMilliseconds = 60;
/// The indices take a second or two of all cores, so they wait until the cursor rests.
constexpr int kRestMilliseconds = 400;
/// Up to so many events the swings take no longer than a frame and need no thread.
constexpr EventIndex kMostEventsAtOnce = 2000;

/// Everything a computation needs, as values.
struct Question {
    BalanceInput input;
    Parameters parameters;
    Lens lens;
    Day day;
    std::vector<QString> tracks;
    std::vector<ParameterRange> ranges;

    Question(const Document& document, const BalanceModel& model, Day asked)
        : input(model.input()),
          parameters(model.parameters()),
          lens(model.lens()),
          day(asked),
          tracks(trackIds(document)),
          ranges(parameterRanges(tracks)) {}

    std::vector<TornadoBar> swings(const std::stop_token& stop) const {
        return tornado(input, parameters, lens, day, tracks, ranges, stop);
    }
    std::optional<SensitivityIndices> indices(const TaskControl& control) const {
        return saltelli(input, parameters, lens, day, tracks, ranges, kSaltelliSamples, 1, 0,
                        control.progress, control.stop);
    }
};

}  // namespace

SensitivityPanel::SensitivityPanel(const Document& document, const CurrentBalance& balance,
                                   const TimeWindow& window, TaskRunner& tasks, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_balance(balance),
      m_window(window),
      m_tasks(tasks),
      m_title(new QLabel(this)),
      m_swing(makeSection(SensitivityChart::Bars::Swings, u"sensitivitySwings"_s)),
      m_index(makeSection(SensitivityChart::Bars::Shares, u"sensitivityIndices"_s)),
      m_weight(makeSection(SensitivityChart::Bars::Shares, u"sensitivityWeights"_s)) {
    setObjectName(u"sensitivityPanel"_s);
    m_title->setObjectName(u"sensitivityTitle"_s);
    m_title->setFont(interfaceFont(13, QFont::DemiBold));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(10, 8, 10, 6);
    grid->setHorizontalSpacing(22);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_title, 0, 0, 1, 3);
    int column = 0;
    for (const Section& section : {m_swing, m_index, m_weight}) {
        grid->addWidget(section.caption, 1, column);
        grid->addWidget(section.words, 2, column);
        grid->addWidget(section.chart, 3, column);
        ++column;
    }
    grid->setColumnStretch(0, 41);
    grid->setColumnStretch(1, 37);
    grid->setColumnStretch(2, 22);
    grid->setRowStretch(3, 1);

    m_settle.setSingleShot(true);
    m_settle.setInterval(kSensitivitySettleMilliseconds);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMilliseconds);
    connect(&m_settle, &QTimer::timeout, this, &SensitivityPanel::refresh);
    connect(&m_rest, &QTimer::timeout, this, &SensitivityPanel::startIndices);
    connect(&m_window, &TimeWindow::cursorChanged, this, &SensitivityPanel::refreshSoon);
    connect(&m_balance, &CurrentBalance::changed, this, &SensitivityPanel::refreshSoon);
    connect(&m_tasks, &TaskRunner::changed, this, &SensitivityPanel::noticeStop);
    retranslate();
    setTheme(m_theme);
}

SensitivityPanel::~SensitivityPanel() { stop(); }

SensitivityPanel::Section SensitivityPanel::makeSection(SensitivityChart::Bars bars,
                                                        const QString& objectName) {
    const Section section{new QLabel(this), new QLabel(this), new SensitivityChart(bars, this)};
    section.caption->setFont(interfaceFont(12, QFont::DemiBold));
    section.words->setObjectName(objectName + u"Words"_s);
    section.words->setWordWrap(true);
    section.words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    section.chart->setObjectName(objectName);
    return section;
}

void SensitivityPanel::setTheme(const Theme& theme) {
    m_theme = theme;
    for (const Section& section : {m_swing, m_index, m_weight}) {
        section.chart->setTheme(theme);
    }
    showAll();
}

void SensitivityPanel::retranslate() {
    m_swing.caption->setText(tr("One at a time"));
    m_index.caption->setText(tr("All at once"));
    m_weight.caption->setText(tr("Weights of the tracks"));
    m_index.chart->setTitles(tr("Parameter"), tr("Share alone, with interactions"));
    m_weight.chart->setTitles(tr("Track"), tr("Share"));
    for (const Section& section : {m_swing, m_index, m_weight}) {
        section.chart->setAccessibleName(section.caption->text());
    }
    showAll();
}

void SensitivityPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void SensitivityPanel::showEvent(QShowEvent* event) {
    refresh();
    QWidget::showEvent(event);
}

void SensitivityPanel::hideEvent(QHideEvent* event) {
    stop();
    QWidget::hideEvent(event);
}

void SensitivityPanel::stop() {
    m_settle.stop();
    m_rest.stop();
    m_isComputing = false;
    m_tasks.cancel(swingsTask());
    m_tasks.cancel(indicesTask());
}

void SensitivityPanel::refreshSoon() {
    // What is at work is of a day, or of a balance, that is no longer looked at.
    stop();
    if (isVisible()) {
        m_settle.start();
    }
}

void SensitivityPanel::refresh() {
    if (m_balance.isPending()) {
        return;  // told again once it is there
    }
    const Day day = std::min(m_window.cursor().value_or(m_document.horizon()), m_document.horizon());
    m_isStopped = false;
    if (day != m_day || m_version != m_balance.version()) {
        m_day = day;
        m_version = m_balance.version();
        m_swings.reset();
        m_indices.reset();
        const BalanceSums sums = m_balance.sumsOn(day);
        m_net = sums.net;
        m_weightShares = weightShares(sums);
    }
    if (!m_swings) {
        startSwings();
    }
    if (!m_indices) {
        m_rest.start();
    }
    showAll();
}

void SensitivityPanel::startSwings() {
    Question question(m_document, m_balance.model(), m_day);
    if (question.input.columns->size() <= kMostEventsAtOnce) {
        m_swings = question.swings({});
        return;
    }
    m_isStarting = true;
    m_isComputing = true;
    m_tasks.run(
        swingsTask(), tr("Moving each parameter"), this,
        [question = std::move(question)](const TaskControl& control) {
            return question.swings(control.stop);
        },
        [this](std::vector<TornadoBar> bars) {
            m_swings = std::move(bars);
            m_isComputing = m_tasks.isRunning(indicesTask());
            showSwings();
        });
    m_isStarting = false;
}

void SensitivityPanel::startIndices() {
    m_isStarting = true;
    m_isComputing = true;
    m_tasks.run(
        indicesTask(), tr("Varying all parameters"), this,
        [question = Question(m_document, m_balance.model(), m_day)](const TaskControl& control) {
            return question.indices(control);
        },
        [this](std::optional<SensitivityIndices> indices) {
            m_indices = std::move(indices);
            m_isComputing = m_tasks.isRunning(swingsTask());
            showIndices();
        });
    m_isStarting = false;
}

void SensitivityPanel::noticeStop() {
    if (!m_isComputing || m_isStarting || m_tasks.isRunning(swingsTask()) ||
        m_tasks.isRunning(indicesTask())) {
        return;
    }
    m_isComputing = false;
    m_isStopped = true;
    m_rest.stop();
    showAll();
}

void SensitivityPanel::showAll() {
    m_colours = ProjectColours(m_document.parties(), m_document.tracks(), m_theme);
    if (m_version < 0) {
        return;
    }
    m_title->setText(tr("What the balance on %1 rests on: %2")
                         .arg(dateText(m_day, Precision::OnDay, QLocale()),
                              balanceInWords(m_document, m_net, interfaceLanguage())));
    showSwings();
    showIndices();
    showWeights();
}

void SensitivityPanel::showSwings() {
    const QString absent = m_isStopped ? tr("Stopped. Move the cursor to start again.") : tr("Computing…");
    m_swing.words->setText(m_swings ? swingsInWords(m_document, *m_swings, m_net) : absent);
    m_swing.chart->showRows(
        m_swings ? swingRows(m_document, m_colours, m_theme, *m_swings) : std::vector<SensitivityRow>{},
        m_net);
    //: How far the balance moves over the range of each parameter: the scale of the bars, in points
    const QString scale = tr("Balance, %1 to %2")
                              .arg(pointsText(m_swing.chart->lowest()), pointsText(m_swing.chart->highest()));
    m_swing.chart->setTitles(tr("Parameter"), m_swing.chart->rows().empty() ? tr("Balance") : scale);
}

void SensitivityPanel::showIndices() {
    const QString absent = m_isStopped ? tr("Stopped. Move the cursor to start again.") : tr("Computing…");
    m_index.words->setText(m_indices ? indicesInWords(m_document, *m_indices, m_day) : absent);
    m_index.chart->showRows(m_indices ? indexRows(m_document, m_colours, m_theme, *m_indices)
                                      : std::vector<SensitivityRow>{});
}

void SensitivityPanel::showWeights() {
    std::vector<SensitivityRow> rows = weightRows(m_document, m_colours, m_weightShares);
    m_weight.words->setText(weightsInWords(rows));
    m_weight.chart->showRows(std::move(rows));
}

}  // namespace fulcrum
