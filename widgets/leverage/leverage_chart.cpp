// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leverage/leverage_chart.h"

#include <QContextMenuEvent>
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "models/timeline/date_ticks.h"
#include "widgets/common/interface_language.h"
#include "widgets/common/note_marks.h"
#include "widgets/common/scenario_text.h"
#include "widgets/common/view_ground.h"
#include "widgets/leverage/chart_menu.h"
#include "widgets/leverage/indicator_painter.h"
#include "widgets/leverage/indicator_text.h"
#include "widgets/leverage/read_out_painter.h"
#include "widgets/leverage/sliver_painter.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// The key may take this share of the height.
constexpr double kMostKey = 0.5;
/// Above the lines of the data: what is drawn over the balance.
const QString kMarksLayer = u"marks"_s;

/// Pressure is counted in both directions from the middle: the axis shows amounts, not signs.
class AmountTicker : public QCPAxisTicker {
public:
    AmountTicker() { setTickCount(6); }

protected:
    QString getTickLabel(double tick, const QLocale& /*locale*/, QChar /*formatChar*/,
                         int /*precision*/) override {
        // The plot's own would leave the thousands together, which the read-out beside it does not.
        return QLocale().toString(std::abs(std::round(tick)), 'f', 0);
    }
};

}  // namespace

LeverageChart::LeverageChart(const Document& document, const CurrentBalance& balance, TimeWindow& window,
                             Selection& selection, QWidget* parent)
    : Canvas(window, parent),
      m_document(document),
      m_balance(balance),
      m_selection(selection),
      m_overlay(document, balance, window),
      m_ticker(new AmountTicker) {
    setObjectName(u"leverageChart"_s);
    setAccessibleName(tr("Leverage balance"));
    yAxis->setTicker(m_ticker);
    addLayer(kMarksLayer, layer(kDataLayer), limAbove);
    addPainted(kGroundLayer, [this](QCPPainter& painter) { paintGround(painter); });
    addPainted(kDataLayer, [this](QCPPainter& painter) { paintBalance(painter); });
    addPainted(kMarksLayer, [this](QCPPainter& painter) { paintMarks(painter); });
    addPainted(kOverlayLayer, [this](QCPPainter& painter) { paintOverlay(painter); });
    connect(&m_balance, &CurrentBalance::changed, this, [this] {
        readBaseline();
        setTheme(theme());
    });
    connect(&m_balance, &CurrentBalance::bandChanged, this, &LeverageChart::redraw);
    connect(&window, &TimeWindow::baselineChanged, this, &LeverageChart::readBaseline);
    connect(&m_overlay, &IndicatorOverlay::changed, this, [this] {
        describe();
        redraw();
    });
    connect(&m_selection, &Selection::selectedChanged, this, &LeverageChart::redrawOverlay);
    connect(&m_selection, &Selection::hoveredChanged, this, &LeverageChart::redrawOverlay);
    readBaseline();
    LeverageChart::setTheme(Theme::light());
}

void LeverageChart::setTheme(const Theme& theme) {
    m_colours = ProjectColours(m_document.parties(), m_document.tracks(), theme);
    Canvas::setTheme(theme);
    styleAxis();
}

void LeverageChart::styleAxis() {
    yAxis->setBasePen(Qt::NoPen);
    yAxis->setTickPen(QPen(theme().line, theme().wide(1)));
    yAxis->setSubTicks(false);
    yAxis->setTickLabelColor(theme().mutedText);
    yAxis->grid()->setPen(QPen(theme().grid, theme().wide(1)));
    yAxis->grid()->setZeroLinePen(QPen(theme().mutedText, theme().wide(1)));
}

void LeverageChart::readBaseline() {
    m_baseline.reset();
    if (const std::optional<Day> day = timeWindow().baseline()) {
        m_baseline = m_balance.sumsOn(*day);
    }
    describe();
}

void LeverageChart::describe() {
    QStringList sentences{tr("Pressure by track, one side up and the other down, with the net as a line.")};
    if (const ScenarioBalance* scenario = m_balance.scenario()) {
        sentences.append(
            tr("Under the scenario “%1”.").arg(scenarioName(scenario->scenario(), interfaceLanguage())));
    }
    if (m_balance.counted() != nullptr) {
        sentences.append(tr("Of the filtered events only."));
    }
    if (const std::optional<Day> day = timeWindow().baseline()) {
        sentences.append(tr("Changes since %1.").arg(dateText(*day, Precision::OnDay, QLocale())));
    }
    if (m_overlay.isShown()) {
        sentences.append(tr("Compared with: %1.").arg(indicatorInWords(m_overlay, m_document)));
    }
    setAccessibleDescription(sentences.join(u' '));
}

void LeverageChart::prepare() {
    if (isFigure()) {
        m_overlay.settle();
    }
    // A figure has its own size of text.
    yAxis->setTickLabelFont(interfaceFont(11));
    const BalanceCurve& curve = m_balance.curve();
    const Band& band = m_balance.band();
    // Twice as many samples may come. A figure is enlarged on paper; on the screen a sample for one to two
    // pixels is all there is to see of lines that are two pixels wide.
    const double perPixel = isFigure() ? 2 : 0.5 * devicePixelRatioF();
    const int samples = static_cast<int>(perPixel * timeScale().width);
    m_bandEdges = {};
    if (m_baseline) {
        // Band and probability are those of the balance; both days of a change share most of what is
        // uncertain.
        m_stack = changeStackOf(curve, *m_baseline, timeWindow().range(), samples);
        m_netLine = netLineOf(m_stack, {});
    } else {
        m_stack = stackOf(curve, timeWindow().range(), samples);
        m_netLine = netLineOf(m_stack, seriesOn(curve, band.probAhead, m_stack.days));
        m_bandEdges = {seriesOn(curve, band.p10, m_stack.days), seriesOn(curve, band.p90, m_stack.days)};
    }
    m_compared = comparedLines(m_balance, m_stack.days, timeWindow().baseline());
    double highest = std::max(m_stack.highest, 5.0);
    double lowest = std::min(m_stack.lowest, -5.0);
    for (const ComparedLine& line : m_compared) {
        const auto [least, most] = std::ranges::minmax(line.net);
        highest = std::max(highest, most);
        lowest = std::min(lowest, least);
    }
    const double room = (highest - lowest) * 0.05;
    xAxis->setRange(timeWindow().range().from, timeWindow().range().to);
    yAxis->setRange(lowest - room, highest + room);
    m_key = keyAbove();
    axisRect()->setMargins(
        QMargins(headerWidth(), static_cast<int>(m_key->height()), kRightMargin, int(kPlotBottom)));
}

LegendPainter LeverageChart::keyAbove() const {
    std::vector<LegendEntry> entries = chartKey(content(), theme(), m_colours);
    TextCache* const texts = isFigure() ? nullptr : &m_texts;
    LegendPainter whole(theme(), entries, headerWidth(), timeScale().width, texts);
    if (isFigure() || whole.height() < canvasSize().height() * kMostKey) {
        return whole;
    }
    // Where text is large and the chart low, the data are worth more than the names of tracks, which the
    // lanes and the ledger tell, too.
    std::erase_if(entries, [](const LegendEntry& entry) { return entry.swatch == LegendSwatch::Track; });
    return {theme(), entries, double(headerWidth()), timeScale().width, texts};
}

ChartContent LeverageChart::content() const {
    return {m_document, m_balance, timeWindow(), m_stack, m_netLine, m_compared, m_overlay};
}

QStringList LeverageChart::keyTexts() const {
    QStringList texts;
    for (const LegendEntry& entry : chartKey(content(), theme(), m_colours)) {
        texts.append(entry.text);
    }
    return texts;
}

void LeverageChart::paintGround(QCPPainter& painter) const {
    const TimeGround ground{theme(), timeScale(), interfaceLanguage(), nullptr};
    const PlotArea plot = area();
    paintChartGround(painter, ground, {m_document.eras(), m_document.horizon()}, plot.top(), plot.bottom());
    paintChartFrame(painter, theme(), m_colours, plot, chartFrame(content()));
}

void LeverageChart::paintBalance(QCPPainter& painter) const {
    const StackPainter balance(theme(), m_colours, area(), m_stack);
    balance.paintStack(painter);
    balance.paintBand(painter, m_bandEdges);
    balance.paintCompared(painter, m_compared);
    balance.paintNet(painter, m_netLine);
}

void LeverageChart::paintMarks(QCPPainter& painter) const {
    if (m_overlay.isShown()) {
        const PlotArea plot = area();
        const IndicatorPainter measured(theme(), plot, m_overlay.series(), unitText(m_overlay.indicator()));
        measured.paintSeries(painter);
        measured.paintAxis(painter);
    }
    paintBaseline(painter, axisRect()->top(), axisRect()->bottom());
    if (m_key) {
        m_key->paint(painter);
    }
    paintNotes(painter);
}

void LeverageChart::setNotes(const NoteList& notes) {
    m_notes = &notes;
    connect(m_notes, &NoteList::changed, this, [this] { replot(QCustomPlot::rpQueuedReplot); });
}

void LeverageChart::paintNotes(QCPPainter& painter) const {
    if (m_notes == nullptr || isFigure() || m_stack.days.empty()) {
        return;
    }
    const PlotArea plot = area();
    for (const NotedPoint& noted : m_notes->points()) {
        const double day = noted.point.day + 0.5;
        if (day >= plot.scale.range.from && day <= plot.scale.range.to) {
            paintNotePage(painter, theme(), {plot.scale.xOf(day), plot.yOf(netOn(day))});
        }
    }
}

const NotedPoint* LeverageChart::noteAt(const QPointF& position) const {
    if (m_notes == nullptr || m_stack.days.empty()) {
        return nullptr;
    }
    const PlotArea plot = area();
    for (const NotedPoint& noted : m_notes->points()) {
        const double day = noted.point.day + 0.5;
        const QPointF page(plot.scale.xOf(day), plot.yOf(netOn(day)));
        if ((page - position).manhattanLength() <= kNotePage) {
            return &noted;
        }
    }
    return nullptr;
}

void LeverageChart::paintOverlay(QCPPainter& painter) const {
    paintLitEvent(painter);
    if (isFigure()) {
        return;
    }
    paintMeasured(painter, axisRect()->top(), axisRect()->bottom());
    paintCursor(painter, axisRect()->top(), axisRect()->bottom());
    // Nothing is added up for a day that is not in view.
    const ReadOut told = isCursorInView() ? readOutAtCursor() : ReadOut();
    const std::optional<ReadOutPainter::Box> box = boxOf(told);
    if (!box) {
        m_readOutPlace.forget();
        return;
    }
    const ReadOutPainter readOut(theme(), told);
    const double day = *timeWindow().cursor() + 0.5;
    // A filled dot where the cursor meets the line says what the number belongs to.
    if (!m_stack.days.empty() && day >= m_stack.days.front() && day <= m_stack.days.back()) {
        readOut.paintDot(painter, {area().scale.xOf(day), area().yOf(netOn(day))});
    }
    readOut.paintBox(painter, *box);
}

bool LeverageChart::isCursorInView() const {
    const DayRange& range = timeWindow().range();
    const std::optional<Day> day = timeWindow().cursor();
    return day && *day + 0.5 >= range.from && *day + 0.5 <= range.to;
}

void LeverageChart::resizeEvent(QResizeEvent* event) {
    // Another size is another picture: what was the best place says nothing of it.
    m_readOutPlace.forget();
    Canvas::resizeEvent(event);
}

std::optional<ReadOutPainter::Box> LeverageChart::boxOf(const ReadOut& told) const {
    if (told.lines.isEmpty() || !isCursorInView()) {
        return std::nullopt;
    }
    const PlotArea plot = area();
    const double x = plot.scale.xOf(*timeWindow().cursor() + 0.5);
    std::optional<IndicatorPainter> measured;
    if (m_overlay.isShown()) {
        measured.emplace(theme(), plot, m_overlay.series(), unitText(m_overlay.indicator()));
    }
    const PlotContent content{plot, m_stack, m_compared, measured ? &*measured : nullptr};
    return ReadOutPainter(theme(), told).boxAt(content, m_readOutPlace, x);
}

double LeverageChart::hiddenBy(const QRectF& box) const {
    return PlotContent{area(), m_stack, m_compared, nullptr}.hiddenBy(box);
}

void LeverageChart::paintLitEvent(QCPPainter& painter) const {
    const EventKey key = m_selection.hovered() != kNoEvent ? m_selection.hovered() : m_selection.selected();
    const EventIndex event = m_document.columns().indexOf(key);
    const BalanceCurve& curve = m_balance.curve();
    if (event == kNoIndex || m_stack.days.empty()) {
        return;
    }
    std::vector<double> points = seriesOn(curve, m_lit.of(m_balance, event), m_stack.days);
    if (m_baseline) {
        double before = 0;
        for (const Contribution& part : m_balance.contributions(event, m_baseline->day)) {
            before += part.points;
        }
        std::ranges::for_each(points, [before](double& value) { value -= before; });
    }
    paintSliver(painter, theme(), area(), m_stack.days, points);
}

double LeverageChart::keyHeight(double width) {
    prepare();
    return LegendPainter(theme(), chartKey(content(), theme(), m_colours), 0, width).height();
}

std::optional<QPointF> LeverageChart::pointOn(Day day) const {
    const PlotArea plot = area();
    const double at = day + 0.5;
    if (m_stack.days.empty() || at < plot.scale.range.from || at > plot.scale.range.to ||
        day > m_document.horizon()) {
        return std::nullopt;
    }
    return QPointF(plot.scale.xOf(at), plot.yOf(netOn(at)));
}

double LeverageChart::netOn(double day) const {
    const double net = seriesOn(m_balance.curve(), m_balance.curve().net, {day}).front();
    return m_baseline ? net - m_baseline->net : net;
}

ReadOut LeverageChart::readOutAtCursor() const {
    ReadOut told = readOutAt(m_document, m_balance, timeWindow());
    if (!told.lines.isEmpty()) {
        told.measured = indicatorOn(m_overlay, *timeWindow().cursor());
    }
    return told;
}

PlotArea LeverageChart::area() const { return {timeScale(), *yAxis}; }

void LeverageChart::pointAt(std::optional<QPointF> position) {
    const bool isInside = position && position->x() >= headerWidth() && position->x() < timeScale().right();
    if (!isInside) {
        m_selection.setLitDay(std::nullopt);
        return;
    }
    const auto day = static_cast<Day>(std::floor(timeScale().dayAt(position->x())));
    timeWindow().setCursor(day);
    m_selection.setLitDay(day <= m_document.horizon() ? std::optional(day) : std::nullopt);
}

void LeverageChart::contextMenuEvent(QContextMenuEvent* event) {
    std::optional<Day> day = timeWindow().cursor();
    if (event->reason() == QContextMenuEvent::Mouse) {
        const double x = event->pos().x();
        const bool isInside = x >= headerWidth() && x < timeScale().right();
        day = isInside ? std::optional(static_cast<Day>(std::floor(timeScale().dayAt(x)))) : std::nullopt;
    }
    const BalanceCurve& curve = m_balance.curve();
    if (day && (curve.days.empty() || *day < curve.days.front() || *day > m_document.horizon())) {
        day.reset();
    }
    auto* menu = new QMenu(this);
    menu->setObjectName(u"chartMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addBaselineActions(*menu, timeWindow(), day);
    menu->addSeparator();
    addIndicatorMenu(*menu, m_document, m_overlay);
    addComponentMenu(*menu, m_document, m_overlay);
    menu->addSeparator();
    QAction* help = menu->addAction(tr("How the balance is made"));
    help->setObjectName(u"chartHelp"_s);
    connect(help, &QAction::triggered, this, &LeverageChart::helpRequested);
    menu->popup(event->globalPos());
    event->accept();
}

void LeverageChart::clickAt(const QPointF& position, Qt::KeyboardModifiers /*modifiers*/) {
    if (const NotedPoint* noted = noteAt(position)) {
        emit noteRequested(noted->note);
    }
}

void LeverageChart::doubleClickAt(const QPointF& position) {
    timeWindow().zoom(timeScale().dayAt(position.x()), 0.5);
}

}  // namespace fulcrum
