// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/figure_layout.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTextBoundaryFinder>
#include <algorithm>
#include <cmath>

#include "widgets/common/date_axis_painter.h"
#include "widgets/common/mark_key.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct LayoutTexts {
    Q_DECLARE_TR_FUNCTIONS(fulcrum::LayoutTexts)
};

constexpr double kWideMargin = 24;
constexpr double kNarrowMargin = 12;
/// Sheets narrower than this get the narrow margin and a narrow header.
constexpr double kNarrowSheet = 620;
constexpr double kLineFactor = 1.42;
constexpr double kKeyGap = 18;
constexpr double kKeyTextGap = 6;
constexpr double kKeyRow = 18;
constexpr double kPartGap = 6;
constexpr double kTimelineShare = 0.62;
/// Room for the lanes of both sides, one row each.
constexpr double kLowestTimeline = 170;
constexpr double kLowestChart = 70;
/// Right of the last day.
constexpr double kPlotRight = 16;
constexpr double kHeaderShare = 0.27;
constexpr double kNarrowestHeader = 124;
constexpr double kWidestHeader = 176;
constexpr double kLogoHeight = 46;
constexpr double kLogoShare = 0.22;
constexpr int kTitleLines = 2;
constexpr int kSubtitleLines = 3;
constexpr int kCaptionLines = 6;
constexpr int kSourceLines = 3;
constexpr int kMostBrackets = 4;

double lineHeight(FigureText text) { return std::ceil(textSize(text) * kLineFactor); }

/// `text` with the longest beginning that fits and an ellipsis.
QString cut(const QString& text, double width, const std::function<double(const QString&)>& widthOf) {
    if (widthOf(text) <= width) {
        return text;
    }
    qsizetype length = text.size();
    while (length > 0 && widthOf(text.left(length) + u'…') > width) {
        --length;
    }
    return text.left(length).trimmed() + u'…';
}

class Placing {
public:
    Placing(const QSizeF& size, const TextWidth& widthOf) : m_widthOf(widthOf) {
        m_layout.size = size;
        m_margin = size.width() < kNarrowSheet ? kNarrowMargin : kWideMargin;
        m_top = m_margin - 4;
        m_bottom = size.height() - m_margin + 6;
    }

    void placeLogo(const QSizeF& shape) {
        if (shape.isEmpty()) {
            return;
        }
        const QSizeF fitted =
            shape.scaled(QSizeF(m_layout.size.width() * kLogoShare, kLogoHeight), Qt::KeepAspectRatio);
        m_layout.logo = {QPointF(m_layout.size.width() - m_margin - fitted.width(), m_top), fitted};
    }

    void placeHead(FigureText kind, const QString& text, int most) {
        const double room = textWidth() - (m_layout.logo.isEmpty() ? 0 : m_layout.logo.width() + m_margin);
        for (const QString& line : lines(kind, text, room, most)) {
            m_layout.lines.push_back({kind, line, QRectF(m_margin, m_top, room, lineHeight(kind))});
            m_top += lineHeight(kind);
        }
    }

    /// From the bottom upwards.
    void placeFoot(FigureText kind, const QString& text, int most) {
        const QStringList broken = lines(kind, text, textWidth(), most);
        m_bottom -= lineHeight(kind) * double(broken.size());
        for (qsizetype i = 0; i < broken.size(); ++i) {
            m_layout.lines.push_back(
                {kind, broken[i],
                 QRectF(m_margin, m_bottom + double(i) * lineHeight(kind), textWidth(), lineHeight(kind))});
        }
    }

    void placeKey(const std::vector<FigureWords::Key>& key) {
        double x = m_margin;
        double y = 0;
        for (const FigureWords::Key& entry : key) {
            const double width = kMarkKeyWidth + kKeyTextGap + m_widthOf(entry.text, FigureText::Key) + 2;
            if (x > m_margin && x + width > m_layout.size.width() - m_margin) {
                x = m_margin;
                y += kKeyRow;
            }
            m_layout.key.push_back({entry, QRectF(x, y, width, kKeyRow)});
            x += width + kKeyGap;
        }
        if (!key.empty()) {
            m_bottom -= y + kKeyRow + kPartGap;
            for (PlacedKey& placed : m_layout.key) {
                placed.box.translate(0, m_bottom + kPartGap / 2);
            }
        }
    }

    Result<FigureLayout> placePlots(const FigureParts& parts) {
        m_top = std::max(m_top, m_layout.logo.bottom()) + kPartGap / 2;
        const double left = m_margin / 2;
        if (parts.brackets > 0) {
            const double room = kBracketRow * std::min(parts.brackets, kMostBrackets);
            m_layout.brackets = {left, m_top, m_layout.size.width() - m_margin, room};
            m_top += room;
        }
        const double width = m_layout.size.width() - m_margin;
        const double height = m_bottom - kPartGap - m_top;
        m_layout.headerWidth = std::clamp(std::round(width * kHeaderShare), kNarrowestHeader, kWidestHeader);
        const double key = parts.hasChart && parts.chartKeyHeight
                               ? parts.chartKeyHeight(width - m_layout.headerWidth - kPlotRight)
                               : 0;
        const double least =
            (parts.hasTimeline ? kLowestTimeline : 0) + (parts.hasChart ? kLowestChart + key : 0);
        if (height < least) {
            return Error{{},
                         LayoutTexts::tr("there is no room for the drawing beside its texts"),
                         LayoutTexts::tr("choose a larger size, smaller or fewer texts")};
        }
        if (parts.hasTimeline && parts.hasChart) {
            const double above = std::floor(std::max((height - key) * kTimelineShare, kLowestTimeline));
            m_layout.timeline = {left, m_top, width, above};
            m_layout.chart = {left, m_top + above, width, height - above};
        } else if (parts.hasTimeline) {
            m_layout.timeline = {left, m_top, width, height};
        } else {
            m_layout.chart = {left, m_top, width, height - dateAxisHeight()};
            m_layout.dates = {left, m_layout.chart.bottom(), width, dateAxisHeight()};
        }
        return m_layout;
    }

private:
    double textWidth() const { return m_layout.size.width() - 2 * m_margin; }
    QStringList lines(FigureText kind, const QString& text, double width, int most) const {
        return brokenLines(text, width, most, [&](const QString& part) { return m_widthOf(part, kind); });
    }

    const TextWidth& m_widthOf;
    FigureLayout m_layout;
    double m_margin = 0;
    double m_top = 0;
    double m_bottom = 0;
};

}  // namespace

double textSize(FigureText text) {
    switch (text) {
        case FigureText::Title:
            return 22;
        case FigureText::Subtitle:
        case FigureText::Caption:
            return 13;
        case FigureText::Key:
            return 12;
        case FigureText::Footer:
            break;
    }
    return 11;
}

QStringList brokenLines(const QString& text, double width, int most,
                        const std::function<double(const QString&)>& widthOf) {
    QStringList lines;
    for (const QString& paragraph : text.split(u'\n', Qt::SkipEmptyParts)) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Line, paragraph);
        qsizetype from = 0;
        qsizetype fits = 0;
        while (from < paragraph.size()) {
            finder.setPosition(std::max(from, fits));
            const qsizetype next = finder.toNextBoundary();
            const bool isEnd = next < 0 || next >= paragraph.size();
            const qsizetype to = isEnd ? paragraph.size() : next;
            const bool doesFit = widthOf(paragraph.mid(from, to - from).trimmed()) <= width;
            if (doesFit && !isEnd) {
                fits = to;
                continue;
            }
            // A word wider than the line stands alone, and is cut.
            const qsizetype end = doesFit || fits <= from ? to : fits;
            if (lines.size() == most - 1 && end < paragraph.size()) {
                lines.append(cut(paragraph.mid(from).trimmed(), width, widthOf));
                return lines;
            }
            lines.append(cut(paragraph.mid(from, end - from).trimmed(), width, widthOf));
            if (lines.size() == most) {
                return lines;
            }
            from = end;
            fits = end;
        }
    }
    return lines;
}

Result<FigureLayout> layOutFigure(const QSizeF& size, const FigureWords& words, const FigureParts& parts,
                                  const TextWidth& widthOf) {
    Placing placing(size, widthOf);
    placing.placeLogo(parts.logo);
    placing.placeHead(FigureText::Title, words.title, kTitleLines);
    placing.placeHead(FigureText::Subtitle, words.subtitle, kSubtitleLines);
    placing.placeFoot(FigureText::Footer, words.about, kSourceLines);
    placing.placeFoot(FigureText::Footer, words.sources, kSourceLines);
    placing.placeFoot(FigureText::Caption, words.caption, kCaptionLines);
    if (parts.hasTimeline) {
        placing.placeKey(words.key);
    }
    return placing.placePlots(parts);
}

}  // namespace fulcrum
