// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leverage/balance_graphs.h"

#include <algorithm>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

QVector<double> vectorOf(const std::vector<double>& values) { return {values.begin(), values.end()}; }

}  // namespace

QColor unclearColour(const Theme& theme) {
    return mixed(theme.strong, theme.ground, theme.isDark ? 0.45 : 0.5);
}

QCPGraph* BalanceGraphs::addLine() {
    QCPGraph* graph = m_plot.addGraph();
    graph->setLayer(m_lines);
    graph->setAntialiased(true);
    graph->setAdaptiveSampling(false);  // the stack is thinned already
    return graph;
}

void BalanceGraphs::make(std::size_t tracks, std::size_t compared) {
    m_plot.clearGraphs();
    for (auto& side : m_tracks) {
        side.clear();
        for (std::size_t track = 0; track < tracks; ++track) {
            QCPGraph* graph = m_plot.addGraph();
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
    m_p90 = addLine();
    m_p10 = addLine();
    m_p90->setChannelFillGraph(m_p10);
    m_compared.clear();
    for (std::size_t i = 0; i < compared; ++i) {
        m_compared.push_back(addLine());
    }
    m_unclear = addLine();
    m_clear = addLine();
}

void BalanceGraphs::setColours(const Theme& theme, const ProjectColours& colours) {
    for (const auto& side : m_tracks) {
        for (std::size_t track = 0; track < side.size(); ++track) {
            const QColor colour = colours.track(static_cast<TrackIndex>(track));
            side[track]->setBrush(mixed(colour, theme.ground, theme.isDark ? 0.42 : 0.46));
        }
    }
    QColor veil = theme.ground;
    veil.setAlphaF(theme.isDark ? 0.34F : 0.42F);
    m_p90->setBrush(veil);
    const QPen edge(mixed(theme.strong, theme.ground, 0.35), 0.8, Qt::DotLine);
    m_p90->setPen(edge);
    m_p10->setPen(edge);
    for (QCPGraph* graph : m_compared) {
        graph->setPen(QPen(comparedColour(theme), 1.4, graph->pen().style()));
    }
    m_unclear->setPen(QPen(unclearColour(theme), 2.2, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    m_clear->setPen(QPen(theme.strong, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void BalanceGraphs::show(const BalanceStack& stack, const NetLine& net, const BandEdges& band) {
    const QVector<double> days = vectorOf(stack.days);
    for (std::size_t side = 0; side < m_tracks.size(); ++side) {
        for (std::size_t track = 0; track < m_tracks[side].size(); ++track) {
            m_tracks[side][track]->setData(days, vectorOf(stack.outline[side][track]), true);
        }
    }
    const QVector<double> bandDays = band.p10.empty() ? QVector<double>() : days;
    m_p10->setData(bandDays, vectorOf(band.p10), true);
    m_p90->setData(bandDays, vectorOf(band.p90), true);
    const QVector<double> netDays = vectorOf(net.days);
    m_clear->setData(netDays, vectorOf(net.clear), true);
    m_unclear->setData(netDays, vectorOf(net.unclear), true);
}

void BalanceGraphs::showCompared(const BalanceStack& stack, const std::vector<ComparedLine>& lines) {
    const QVector<double> days = vectorOf(stack.days);
    for (std::size_t i = 0; i < std::min(lines.size(), m_compared.size()); ++i) {
        QPen pen = m_compared[i]->pen();
        pen.setStyle(lines[i].style);
        m_compared[i]->setPen(pen);
        m_compared[i]->setData(days, vectorOf(lines[i].net), true);
    }
}

}  // namespace fulcrum
