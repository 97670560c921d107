// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leverage/leverage_chart.h"

#include <QFontMetricsF>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <limits>

#include "models/timeline/date_ticks.h"
#include "widgets/common/balance_text.h"
#include "widgets/common/date_axis_painter.h"
#include "widgets/common/interface_language.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr double kLegendRow = 19;
constexpr double kLegendTop = 5;
constexpr double kSwatch = 10;
constexpr double kNetSwatch = 20;
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
    addPainted(kGroundLayer, [this](QCPPainter& painter) { paintFrame(painter); });
    addPainted(kOverlayLayer, [this](QCPPainter& painter) {
        paintSliver(painter);
        if (!isFigure()) {
            paintCursor(painter, axisRect()->top(), axisRect()->bottom());
            paintReadOut(painter);
        }
    });
    addPainted(kDataLayer, [this](QCPPainter& painter) { paintLegend(painter); });
    const auto remake = [this] {
        makeGraphs();
        setTheme(theme());
    };
    connect(&m_balance, &CurrentBalance::changed, this, remake);
    connect(&m_balance, &CurrentBalance::bandChanged, this, &LeverageChart::redraw);
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
        QMargins(kHeaderWidth, static_cast<int>(legendHeight()), kRightMargin, int(kPlotBottom)));
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

QString LeverageChart::netKey() const {
    //: Key of the strong line in the chart and of the pale band around it
    return withBandOrigin(tr("Net, with its 80 % band"), m_balance);
}

double LeverageChart::netKeyWidth() const {
    return kNetSwatch + 5 + QFontMetricsF(interfaceFont(11)).horizontalAdvance(netKey()) + 16;
}

std::vector<std::vector<TrackIndex>> LeverageChart::legendRows() const {
    const QFontMetricsF metrics(interfaceFont(11));
    std::vector<std::vector<TrackIndex>> rows(1);
    double x = netKeyWidth();
    for (std::size_t track = 0; track < m_stack.isSeen.size(); ++track) {
        if (!m_stack.isSeen[track]) {
            continue;
        }
        const Track& named = m_document.tracks()[track];
        const double width =
            kSwatch + 5 + metrics.horizontalAdvance(textIn(named.nameIn, interfaceLanguage(), named.name)) +
            16;
        if (x > 0 && x + width > timeScale().width) {
            rows.emplace_back();
            x = 0;
        }
        rows.back().push_back(static_cast<TrackIndex>(track));
        x += width;
    }
    return rows;
}

double LeverageChart::legendHeight() const {
    return kLegendTop + kLegendRow * double(legendRows().size()) + 4;
}

void LeverageChart::paintLegend(QCPPainter& painter) const {
    const QFont font = interfaceFont(11);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    double y = kLegendTop;
    const QRectF band(kHeaderWidth, y + kLegendRow / 2 - 4, kNetSwatch, 8);
    painter.fillRect(band, theme().grid);
    painter.setPen(QPen(theme().strong, 2.2));
    painter.drawLine(QPointF(band.left(), band.center().y()), QPointF(band.right(), band.center().y()));
    painter.setPen(theme().text);
    painter.drawText(QRectF(band.right() + 5, y, netKeyWidth(), kLegendRow), Qt::AlignVCenter | Qt::AlignLeft,
                     netKey());
    double x = kHeaderWidth + netKeyWidth();
    for (const auto& row : legendRows()) {
        for (const TrackIndex track : row) {
            const Track& named = m_document.tracks()[track];
            const QString name = textIn(named.nameIn, interfaceLanguage(), named.name);
            painter.fillRect(QRectF(x, y + (kLegendRow - kSwatch) / 2, kSwatch, kSwatch),
                             mixed(m_colours.track(track), theme().ground, 0.3));
            painter.setPen(theme().text);
            const double width = metrics.horizontalAdvance(name);
            painter.drawText(QRectF(x + kSwatch + 5, y, width + 2, kLegendRow),
                             Qt::AlignVCenter | Qt::AlignLeft, name);
            x += kSwatch + 5 + width + 16;
        }
        y += kLegendRow;
        x = kHeaderWidth;
    }
}

void LeverageChart::paintFrame(QCPPainter& painter) const {
    const TimeGround ground{theme(), timeScale(), QLocale(), interfaceLanguage()};
    const double top = axisRect()->top();
    const double bottom = axisRect()->bottom();
    paintEras(painter, ground, m_document.eras(), top, bottom);
    paintHorizon(painter, ground, m_document.horizon(), top, bottom);
    paintDateGrid(painter, ground, top, bottom);

    const QFont titleFont = interfaceFont(12, QFont::DemiBold);
    const QFont smallFont = interfaceFont(10.5);
    painter.setFont(titleFont);
    painter.setPen(theme().text);
    const double textWidth = kHeaderWidth - 50;
    painter.drawText(QRectF(12, kLegendTop, kHeaderWidth - 16, kLegendRow), Qt::AlignVCenter | Qt::AlignLeft,
                     lensTitle());
    const double zero = yAxis->coordToPixel(0);
    painter.setFont(interfaceFont(11, QFont::DemiBold));
    const QFontMetricsF metrics(painter.font());
    const auto paintSide = [&](Side side, double boxTop, Qt::Alignment alignment) {
        painter.setPen(theme().textOf(m_colours.side(side)));
        //: %1 is a party: the part of the chart in which it presses more
        const QString text = tr("%1 ahead").arg(sideName(m_document.parties(), side, interfaceLanguage()));
        const QRectF box(12, boxTop, textWidth, 2 * metrics.height() + 2);
        painter.drawText(box, int(alignment | Qt::AlignLeft) | Qt::TextWordWrap, text);
    };
    if (zero - top > 2 * metrics.height() + 8) {
        paintSide(Side::A, zero - 2 * metrics.height() - 8, Qt::AlignBottom);
    }
    if (bottom - zero > 2 * metrics.height() + 8) {
        paintSide(Side::B, zero + 6, Qt::AlignTop);
    }
}

void LeverageChart::paintSliver(QCPPainter& painter) const {
    const EventKey key = m_selection.hovered() != kNoEvent ? m_selection.hovered() : m_selection.selected();
    const EventIndex event = m_document.columns().indexOf(key);
    const BalanceCurve& curve = m_balance.curve();
    if (event == kNoIndex || m_stack.days.empty()) {
        return;
    }
    const int step = curve.days.size() > 1 ? curve.days[1] - curve.days[0] : 1;
    const std::vector<double> whole =
        m_balance.model().sliver(event, curve.days.front(), curve.days.back(), step);
    if (whole.size() != curve.days.size()) {
        return;
    }
    const std::vector<double> values = seriesOn(curve, whole, m_stack.days);
    QPolygonF area;
    const double zero = yAxis->coordToPixel(0);
    area << QPointF(xAxis->coordToPixel(m_stack.days.front()), zero);
    bool isEmpty = true;
    for (std::size_t i = 0; i < values.size(); ++i) {
        area << QPointF(xAxis->coordToPixel(m_stack.days[i]), yAxis->coordToPixel(values[i]));
        isEmpty = isEmpty && std::abs(values[i]) < 1e-6;
    }
    area << QPointF(xAxis->coordToPixel(m_stack.days.back()), zero);
    if (isEmpty) {
        return;
    }
    QColor fill = theme().accent;
    // Light enough to leave the stack and the net line readable where an event weighs much.
    fill.setAlphaF(0.4F);
    painter.setBrush(fill);
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(area);
    area.removeFirst();
    area.removeLast();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().accent, 1.2));
    painter.drawPolyline(area);
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

QStringList LeverageChart::readOut() const {
    const std::optional<Day> day = timeWindow().cursor();
    if (!day || m_balance.curve().days.empty() || *day < m_balance.curve().days.front()) {
        return {};
    }
    const QLocale locale;
    if (*day > m_document.horizon()) {
        return {dateText(*day, Precision::OnDay, locale),
                tr("After the last day the data knows, %1")
                    .arg(dateText(m_document.horizon(), Precision::OnDay, locale))};
    }
    const Ledger ledger = m_balance.model().ledger(*day);
    const auto pressure = [&](Side side, double points) {
        //: Party and the points of pressure it exerts: "China 164"
        return tr("%1 %2").arg(sideName(m_document.parties(), side, interfaceLanguage()),
                               locale.toString(points, 'f', 0));
    };
    return {dateText(*day, Precision::OnDay, locale),
            QStringList{balanceInWords(m_document, ledger.net, interfaceLanguage()),
                        certaintyInWords(m_balance, *day, ledger.net)}
                .join(u", "_s),
            pressure(Side::A, ledger.sums[kSideA]) + u" · "_s + pressure(Side::B, ledger.sums[kSideB]),
            tr("%n in force", nullptr, m_balance.inForceOn(*day))};
}

QPointF LeverageChart::freePlace(double x, const QSizeF& size) const {
    const TimeScale scale = timeScale();
    const double top = axisRect()->top() + 6;
    const double bottom = axisRect()->bottom() - 6 - size.height();
    QPointF best(x + 10, top);
    double least = std::numeric_limits<double>::max();
    for (const QPointF& corner : {QPointF(x + 10, top), QPointF(x - 10 - size.width(), top),
                                  QPointF(x + 10, bottom), QPointF(x - 10 - size.width(), bottom)}) {
        if (corner.x() < scale.left || corner.x() + size.width() > scale.right()) {
            continue;
        }
        double covered = 0;
        for (std::size_t i = 0; i < m_stack.days.size(); ++i) {
            const double at = scale.xOf(m_stack.days[i]);
            if (at < corner.x() || at > corner.x() + size.width() || m_stack.outline[kSideA].empty()) {
                continue;
            }
            const double high = yAxis->coordToPixel(m_stack.outline[kSideA].back()[i]);
            const double low = yAxis->coordToPixel(m_stack.outline[kSideB].back()[i]);
            covered =
                std::max(covered, std::min(low, corner.y() + size.height()) - std::max(high, corner.y()));
        }
        if (covered < least - 1) {
            least = covered;
            best = corner;
        }
    }
    return best;
}

void LeverageChart::paintReadOut(QCPPainter& painter) const {
    const QStringList lines = readOut();
    if (lines.isEmpty()) {
        return;
    }
    const TimeScale scale = timeScale();
    const double x = scale.xOf(*timeWindow().cursor() + 0.5);
    if (x < scale.left || x > scale.right()) {
        return;
    }
    const QFont strong = interfaceFont(12, QFont::DemiBold);
    const QFont plain = interfaceFont(11.5);
    double width = QFontMetricsF(strong).horizontalAdvance(lines.front());
    for (const QString& line : lines) {
        width = std::max(width, QFontMetricsF(plain).horizontalAdvance(line));
    }
    constexpr double kPadding = 8;
    constexpr double kLine = 17;
    const QSizeF size(width + 2 * kPadding, kLine * double(lines.size()) + 2 * kPadding - 4);
    const QRectF box(freePlace(x, size), size);
    // A filled dot where the cursor meets the line says what the number belongs to.
    if (!m_stack.days.empty()) {
        const double day = *timeWindow().cursor() + 0.5;
        if (day >= m_stack.days.front() && day <= m_stack.days.back()) {
            const double net = seriesOn(m_balance.curve(), m_balance.curve().net, {day}).front();
            painter.setPen(QPen(theme().ground, 1.5));
            painter.setBrush(theme().strong);
            painter.drawEllipse(QPointF(x, yAxis->coordToPixel(net)), 4, 4);
        }
    }
    QColor ground = theme().ground;
    ground.setAlphaF(0.94F);
    painter.setPen(QPen(theme().line, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(box, 4, 4);
    double y = box.top() + kPadding - 2;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        painter.setFont(i == 0 ? strong : plain);
        painter.setPen(i <= 1 ? theme().text : theme().mutedText);
        painter.drawText(QRectF(box.left() + kPadding, y, width + 2, kLine), Qt::AlignVCenter | Qt::AlignLeft,
                         lines[i]);
        y += kLine;
    }
}

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
