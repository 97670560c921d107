// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leverage/leverage_chart.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

#include "widgets/common/date_axis_painter.h"
#include "widgets/common/interface_language.h"
#include "widgets/leverage/balance_read_out.h"
#include "widgets/leverage/frame_painter.h"
#include "widgets/leverage/read_out_painter.h"
#include "widgets/leverage/sliver_painter.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr double kPlotBottom = 8;

/// Pressure is counted in both directions from the middle: the axis shows amounts, not signs.
class AmountTicker : public QCPAxisTicker {
public:
    AmountTicker() { setTickCount(6); }

protected:
    QString getTickLabel(double tick, const QLocale& locale, QChar /*formatChar*/,
                         int /*precision*/) override {
        return locale.toString(std::abs(std::round(tick)), 'f', 0);
    }
};

}  // namespace

LeverageChart::LeverageChart(const Document& document, const CurrentBalance& balance, TimeWindow& window,
                             Selection& selection, QWidget* parent)
    : Canvas(window, parent),
      m_document(document),
      m_balance(balance),
      m_selection(selection),
      m_ticker(new AmountTicker) {
    setObjectName(u"leverageChart"_s);
    setAccessibleName(tr("Leverage balance"));
    setAccessibleDescription(tr("Pressure by track, one side up and the other down, with the net as a line"));
    xAxis->setVisible(false);
    yAxis->setTicker(m_ticker);
    makeGraphs();
    addPainted(kGroundLayer, [this](QCPPainter& painter) { paintGround(painter); });
    addPainted(kDataLayer, [this](QCPPainter& painter) { keyAbove().paint(painter); });
    addPainted(kOverlayLayer, [this](QCPPainter& painter) { paintOverlay(painter); });
    const auto remake = [this] {
        makeGraphs();
        setTheme(theme());
    };
    connect(&m_balance, &CurrentBalance::changed, this, remake);
    connect(&m_selection, &Selection::selectedChanged, this, &LeverageChart::redrawOverlay);
    connect(&m_selection, &Selection::hoveredChanged, this, &LeverageChart::redrawOverlay);
    setTheme(Theme::light());
}

void LeverageChart::makeGraphs() {
    clearGraphs();
    for (auto& side : m_tracks) {
        side.clear();
        for (std::size_t track = 0; track < m_document.tracks().size(); ++track) {
            QCPGraph* graph = addGraph();
            graph->setLayer(u"main"_s);
            graph->setPen(Qt::NoPen);
            // Neighbours share an outline; soft edges would leave a seam between them.
            graph->setAntialiasedFill(false);
            if (!side.empty()) {
                graph->setChannelFillGraph(side.back());
            }
            side.push_back(graph);
        }
    }
    m_p90 = addGraph();
    m_p10 = addGraph();
    for (QCPGraph* edge : {m_p90, m_p10}) {
        edge->setLayer(kDataLayer);
        edge->setAdaptiveSampling(false);
    }
    m_p90->setChannelFillGraph(m_p10);
    m_net = addGraph();
    m_net->setLayer(kDataLayer);
    m_net->setAntialiased(true);
    m_net->setAdaptiveSampling(false);  // the stack is thinned already
}

void LeverageChart::setTheme(const Theme& theme) {
    m_colours = ProjectColours(m_document.parties(), m_document.tracks(), theme);
    Canvas::setTheme(theme);
    colourGraphs();
}

void LeverageChart::colourGraphs() {
    for (const auto& side : m_tracks) {
        for (std::size_t track = 0; track < side.size(); ++track) {
            const QColor colour = m_colours.track(static_cast<TrackIndex>(track));
            side[track]->setBrush(mixed(colour, theme().ground, theme().isDark ? 0.42 : 0.46));
        }
    }
    QColor veil = theme().ground;
    veil.setAlphaF(theme().isDark ? 0.34F : 0.42F);
    m_p90->setBrush(veil);
    const QPen edge(mixed(theme().strong, theme().ground, 0.35), 0.8, Qt::DotLine);
    m_p90->setPen(edge);
    m_p10->setPen(edge);
    m_net->setPen(QPen(theme().strong, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    yAxis->setBasePen(Qt::NoPen);
    yAxis->setTickPen(QPen(theme().line, 1));
    yAxis->setSubTicks(false);
    yAxis->setTickLabelColor(theme().mutedText);
    yAxis->setTickLabelFont(interfaceFont(11));
    yAxis->grid()->setPen(QPen(theme().grid, 1));
    yAxis->grid()->setZeroLinePen(QPen(theme().mutedText, 1));
}

void LeverageChart::prepare() {
    m_stack = stackOf(m_balance.curve(), timeWindow().range(), 2 * static_cast<int>(timeScale().width));
    const double highest = std::max(m_stack.highest, 5.0);
    const double lowest = std::min(m_stack.lowest, -5.0);
    const double room = (highest - lowest) * 0.05;
    xAxis->setRange(timeWindow().range().from, timeWindow().range().to);
    yAxis->setRange(lowest - room, highest + room);
    axisRect()->setMargins(
        QMargins(kHeaderWidth, static_cast<int>(keyAbove().height()), kRightMargin, int(kPlotBottom)));
    const QVector<double> days(m_stack.days.begin(), m_stack.days.end());
    for (std::size_t side = 0; side < m_tracks.size(); ++side) {
        for (std::size_t track = 0; track < m_tracks[side].size(); ++track) {
            const auto& outline = m_stack.outline[side][track];
            m_tracks[side][track]->setData(days, QVector<double>(outline.begin(), outline.end()), true);
        }
    }
    m_net->setData(days, QVector<double>(m_stack.net.begin(), m_stack.net.end()), true);
    const auto edge = [&](QCPGraph* graph, const std::vector<double>& series) {
        const std::vector<double> values = seriesOn(m_balance.curve(), series, m_stack.days);
        graph->setData(days, QVector<double>(values.begin(), values.end()), true);
    };
    edge(m_p10, m_balance.band().p10);
    edge(m_p90, m_balance.band().p90);
}

LegendPainter LeverageChart::keyAbove() const {
    return {theme(), legendEntries(), double(kHeaderWidth), timeScale().width};
}

std::vector<LegendEntry> LeverageChart::legendEntries() const {
    //: Key of the strong line in the chart and of the pale band around it
    std::vector<LegendEntry> entries{{LegendSwatch::Net, theme().strong, tr("Net, with its 80 % band")}};
    for (std::size_t track = 0; track < m_stack.isSeen.size(); ++track) {
        if (m_stack.isSeen[track]) {
            const Track& named = m_document.tracks()[track];
            entries.push_back({LegendSwatch::Track,
                               mixed(m_colours.track(static_cast<TrackIndex>(track)), theme().ground, 0.3),
                               textIn(named.nameIn, interfaceLanguage(), named.name)});
        }
    }
    return entries;
}

void LeverageChart::paintGround(QCPPainter& painter) const {
    const TimeGround ground{theme(), timeScale(), QLocale(), interfaceLanguage()};
    const PlotArea plot = area();
    paintEras(painter, ground, m_document.eras(), plot.top(), plot.bottom());
    paintHorizon(painter, ground, m_document.horizon(), plot.top(), plot.bottom());
    paintDateGrid(painter, ground, plot.top(), plot.bottom());
    const auto ahead = [&](Side side) {
        //: %1 is a party: the part of the chart in which it presses more
        return tr("%1 ahead").arg(sideName(m_document.parties(), side, interfaceLanguage()));
    };
    paintChartFrame(painter, theme(), m_colours, plot, {lensTitle(), {ahead(Side::A), ahead(Side::B)}});
}

void LeverageChart::paintOverlay(QCPPainter& painter) const {
    paintLitEvent(painter);
    if (isFigure()) {
        return;
    }
    paintCursor(painter, axisRect()->top(), axisRect()->bottom());
    const QStringList lines = readOut();
    if (lines.isEmpty()) {
        return;
    }
    const PlotArea plot = area();
    const double day = *timeWindow().cursor() + 0.5;
    const double x = plot.scale.xOf(day);
    if (x < plot.scale.left || x > plot.scale.right()) {
        return;
    }
    const ReadOutPainter box(theme(), lines);
    // A filled dot where the cursor meets the line says what the number belongs to.
    if (!m_stack.days.empty() && day >= m_stack.days.front() && day <= m_stack.days.back()) {
        const double net = seriesOn(m_balance.curve(), m_balance.curve().net, {day}).front();
        box.paintDot(painter, {x, plot.yOf(net)});
    }
    box.paintBox(painter, plot, m_stack, x);
}

void LeverageChart::paintLitEvent(QCPPainter& painter) const {
    const EventKey key = m_selection.hovered() != kNoEvent ? m_selection.hovered() : m_selection.selected();
    const EventIndex event = m_document.columns().indexOf(key);
    const BalanceCurve& curve = m_balance.curve();
    if (event == kNoIndex || m_stack.days.empty()) {
        return;
    }
    const int step = curve.days.size() > 1 ? curve.days[1] - curve.days[0] : 1;
    const std::vector<double> whole =
        m_balance.model().sliver(event, curve.days.front(), curve.days.back(), step);
    if (whole.size() == curve.days.size()) {
        paintSliver(painter, theme(), area(), m_stack.days, seriesOn(curve, whole, m_stack.days));
    }
}

QString LeverageChart::lensTitle() const {
    switch (m_balance.lens()) {
        case Lens::Legal:
            return tr("On the books, points");
        case Lens::Pressure:
            return tr("Pressure, points");
        case Lens::Leverage:
            break;
    }
    return tr("Leverage, points");
}

QStringList LeverageChart::readOut() const { return readOutAt(m_document, m_balance, timeWindow()); }

PlotArea LeverageChart::area() const { return {timeScale(), *yAxis}; }

void LeverageChart::pointAt(std::optional<QPointF> position) {
    const bool isInside = position && position->x() >= kHeaderWidth && position->x() < timeScale().right();
    if (!isInside) {
        m_selection.setLitDay(std::nullopt);
        return;
    }
    const auto day = static_cast<Day>(std::floor(timeScale().dayAt(position->x())));
    timeWindow().setCursor(day);
    m_selection.setLitDay(day <= m_document.horizon() ? std::optional(day) : std::nullopt);
}

void LeverageChart::clickAt(const QPointF& /*position*/) {}

void LeverageChart::doubleClickAt(const QPointF& position) {
    timeWindow().zoom(timeScale().dayAt(position.x()), 0.5);
}

}  // namespace fulcrum
