// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/figure_composition.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QImageReader>
#include <QLocale>
#include <algorithm>

#include "models/timeline/date_ticks.h"
#include "widgets/common/balance_text.h"
#include "widgets/common/date_axis_painter.h"
#include "widgets/common/interface_language.h"
#include "widgets/common/mark_key.h"
#include "widgets/figure/figure_texts.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr int kWidestLogo = 4000;

QFont fontOf(FigureText kind) {
    return interfaceFont(textSize(kind), kind == FigureText::Title ? QFont::DemiBold : QFont::Normal);
}

double widthOf(const QString& text, FigureText kind) {
    return QFontMetricsF(fontOf(kind)).horizontalAdvance(text);
}

QColor colourOf(FigureText kind, const Theme& theme) {
    return kind == FigureText::Title || kind == FigureText::Caption ? theme.text : theme.mutedText;
}

Result<QImage> logoOf(const QString& path) {
    if (path.isEmpty()) {
        return QImage();
    }
    QImageReader reader(path);
    const QSize size = reader.size();
    QImage picture;
    if (size.width() <= kWidestLogo && size.height() <= kWidestLogo) {
        picture = reader.read();
    }
    if (picture.isNull()) {
        return Error{path, FigureTexts::tr("this picture cannot be used as a logo"),
                     FigureTexts::tr("choose a PNG, JPEG or SVG of at most %1 pixels").arg(kWidestLogo)};
    }
    return picture;
}

}  // namespace

Result<FigureComposition> FigureComposition::of(FigureScene& scene, const FigureSpec& spec) {
    const FixedTextScale fixed;
    FigureComposition page(scene, spec);
    auto sheet = sheetOf(spec);
    if (!sheet) {
        return sheet.error();
    }
    page.m_sheet = *sheet;
    auto logo = logoOf(spec.logo);
    if (!logo) {
        return logo.error();
    }
    page.m_logo = *logo;
    if (const auto shown = scene.show(spec); !shown) {
        return shown.error();
    }
    page.m_words = figureWords(scene, spec);
    FigureParts parts;
    parts.hasTimeline = spec.content != FigureContent::Chart;
    parts.hasChart = spec.content != FigureContent::Timeline;
    parts.logo = page.m_logo.size();
    parts.brackets = static_cast<int>(std::ranges::count_if(spec.callouts, [](const Callout& callout) {
        return std::holds_alternative<SpanTarget>(callout.target);
    }));
    parts.chartKeyHeight = [&](double width) { return scene.chart().keyHeight(width); };
    auto layout = layOutFigure(page.m_sheet.units, page.m_words, parts, widthOf);
    if (!layout) {
        return layout.error();
    }
    page.m_layout = *layout;
    return page;
}

void FigureComposition::paint(QCPPainter& painter) const {
    const FixedTextScale fixed;
    const Theme theme = m_scene->theme();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    if (hasGround()) {
        painter.fillRect(QRectF(QPointF(0, 0), m_layout.size), theme.ground);
    }
    if (!m_logo.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(m_layout.logo, m_logo);
    }
    paintPlots(painter, theme);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PlacedKey& placed : m_layout.key) {
        paintMarkKey(painter, {placed.box.left(), placed.box.center().y() - 7}, placed.key.mark, theme);
        painter.setFont(fontOf(FigureText::Key));
        painter.setPen(theme.mutedText);
        painter.drawText(placed.box.adjusted(kMarkKeyWidth + 6, 0, 4, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         placed.key.text);
    }
    for (const PlacedLine& line : m_layout.lines) {
        painter.setFont(fontOf(line.kind));
        painter.setPen(colourOf(line.kind, theme));
        painter.drawText(line.box.adjusted(0, 0, 2, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip,
                         line.text);
    }
}

void FigureComposition::paintPlots(QCPPainter& painter, const Theme& theme) const {
    std::vector<CalloutAnchor> anchors;
    QRectF key;
    TimelineView& timeline = m_scene->timeline();
    LeverageChart& chart = m_scene->chart();
    if (!m_layout.timeline.isEmpty()) {
        timeline.setHeaderWidth(static_cast<int>(m_layout.headerWidth));
        painter.save();
        painter.translate(m_layout.timeline.topLeft());
        timeline.paintInto(painter, static_cast<int>(m_layout.timeline.width()),
                           static_cast<int>(m_layout.timeline.height()), [&] {
                               anchorEvents(anchors);
                               anchorSpans(anchors, timeline.timeScale());
                           });
        painter.restore();
    }
    if (!m_layout.chart.isEmpty()) {
        chart.setHeaderWidth(static_cast<int>(m_layout.headerWidth));
        painter.save();
        painter.translate(m_layout.chart.topLeft());
        chart.paintInto(
            painter, static_cast<int>(m_layout.chart.width()), static_cast<int>(m_layout.chart.height()),
            [&] {
                anchorPoints(anchors);
                // Words over the key would hide what the colours mean.
                key = QRectF(m_layout.chart.topLeft(), QSizeF(m_layout.chart.width(), chart.plotTop()));
                if (m_layout.timeline.isEmpty()) {
                    anchorSpans(anchors, chart.timeScale());
                    const TimeGround ground{theme, chart.timeScale(), interfaceLanguage(), nullptr};
                    paintDateAxis(painter, ground, axisTicks(ground.scale, QLocale()),
                                  m_layout.chart.height());
                }
            });
        painter.restore();
    }
    std::ranges::sort(anchors, {}, &CalloutAnchor::number);
    const QRectF plots = m_layout.brackets.united(m_layout.timeline).united(m_layout.chart);
    paintCallouts(painter, theme, anchors, plots.adjusted(m_layout.headerWidth, 0, -kRightMargin / 2.0, 0),
                  {key});
}

void FigureComposition::anchorEvents(std::vector<CalloutAnchor>& anchors) const {
    for (std::size_t i = 0; i < m_spec.callouts.size(); ++i) {
        const auto* target = std::get_if<EventTarget>(&m_spec.callouts[i].target);
        const auto key = target ? m_scene->document().keyOf(target->event) : Result<EventKey>(Error{});
        if (!key) {
            continue;
        }
        const QRectF mark = m_scene->timeline().rectOf(m_scene->document().columns().indexOf(*key));
        if (!mark.isNull()) {
            const double x = std::min(mark.center().x(), mark.left() + mark.height() / 2);
            anchors.push_back({static_cast<int>(i) + 1,
                               calloutLabel(m_spec.callouts[i], {}),
                               fromPlot(m_layout.timeline, {x, mark.center().y()}),
                               {}});
        }
    }
}

void FigureComposition::anchorPoints(std::vector<CalloutAnchor>& anchors) const {
    for (std::size_t i = 0; i < m_spec.callouts.size(); ++i) {
        const auto* target = std::get_if<PointTarget>(&m_spec.callouts[i].target);
        // Under another lens the point is not on this line.
        if (target == nullptr || target->lens != m_scene->balance().lens()) {
            continue;
        }
        if (const auto point = m_scene->chart().pointOn(target->day)) {
            anchors.push_back(
                {static_cast<int>(i) + 1,
                 calloutLabel(m_spec.callouts[i], pointsText(m_scene->chart().pointsOn(target->day))),
                 fromPlot(m_layout.chart, *point),
                 {}});
        }
    }
}

void FigureComposition::anchorSpans(std::vector<CalloutAnchor>& anchors, const TimeScale& scale) const {
    const double left = m_layout.brackets.left();
    double y = m_layout.brackets.top() + kBracketRow / 2;
    for (std::size_t i = 0; i < m_spec.callouts.size(); ++i) {
        const auto* target = std::get_if<SpanTarget>(&m_spec.callouts[i].target);
        if (target == nullptr || target->from >= scale.range.to || target->to <= scale.range.from) {
            continue;
        }
        const double from = std::max(scale.xOf(target->from), scale.left);
        const double to = std::min(scale.xOf(target->to), scale.right());
        const QString days = windowText({double(target->from), double(target->to)}, QLocale());
        anchors.push_back({static_cast<int>(i) + 1, calloutLabel(m_spec.callouts[i], days),
                           QPointF(left + from, y), left + to});
        y = std::min(y + kBracketRow, m_layout.brackets.bottom() - kBracketRow / 2);
    }
}

}  // namespace fulcrum
