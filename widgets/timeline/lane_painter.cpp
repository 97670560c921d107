// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/lane_painter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <cmath>

#include "widgets/common/balance_text.h"
#include "widgets/common/canvas.h"
#include "widgets/timeline/density_painter.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr double kSideBand = 20;
constexpr double kNameLeft = 28;

/// The context of this file's texts for translators.
struct LaneTexts {
    Q_DECLARE_TR_FUNCTIONS(fulcrum::LaneTexts)
};

bool isBetween(double top, double bottom, const LanePainting& painting) {
    return bottom > painting.clipTop && top < painting.clipBottom;
}

QColor colourOf(const LanePainting& painting, EventIndex event) {
    return painting.colours.track(painting.document.columns().track[static_cast<std::size_t>(event)]);
}

/// The stretches of a bar between the steps of its level, cut to the mark.
std::vector<BarSegment> segmentsOf(const LanePainting& painting, const PlacedEvent& placed) {
    const LevelProfile profile = painting.levels.of(placed.event);
    const TimeScale& scale = painting.layout.scale;
    std::vector<BarSegment> segments;
    for (std::size_t i = 0; i < profile.steps.size(); ++i) {
        const double from = std::max(scale.xOf(profile.steps[i].from), placed.left);
        const bool isLast = i + 1 == profile.steps.size();
        const double to =
            isLast ? placed.right : std::min(scale.xOf(profile.steps[i + 1].from), placed.right);
        if (from < to) {
            segments.push_back({from, to, profile.steps[i].level});
        }
    }
    if (segments.empty()) {
        segments.push_back({placed.left, placed.right, 1});
    }
    segments.front().left = placed.left;
    return segments;
}

double softLeft(const LanePainting& painting, const PlacedEvent& placed) {
    const auto at = static_cast<std::size_t>(placed.event);
    const Precision precision = painting.document.columns().precision[at];
    if (precision == Precision::OnDay || placed.startsBefore) {
        return 0;
    }
    const Day start = painting.document.columns().start[at];
    return (endOfPrecision(start, precision) - start) * painting.layout.scale.pixelsPerDay();
}

void paintMark(QPainter& painter, const LanePainting& painting, const PlacedEvent& placed) {
    const double top = painting.top + placed.top;
    const QRectF box(placed.left, top + 2, placed.right - placed.left, painting.metrics.rowHeight - 4);
    MarkStyle style;
    style.colour = colourOf(painting, placed.event);
    style.showsStart = !placed.startsBefore;
    style.emphasis = painting.emphasis ? painting.emphasis(placed.event) : Emphasis::Normal;
    const Kind kind = painting.document.columns().kind[static_cast<std::size_t>(placed.event)];
    style.isFilled = kind == Kind::Agreement || kind == Kind::Ruling || kind == Kind::Pressure;
    switch (placed.shape) {
        case MarkShape::Bar: {
            const bool fadesRight = placed.isOpen && !placed.endsAfter;
            paintBar(painter, box, segmentsOf(painting, placed), softLeft(painting, placed), fadesRight,
                     style, painting.theme);
            return;
        }
        case MarkShape::HatchedBar:
            paintHatchedBar(painter, box, style, painting.theme);
            return;
        default:
            paintSymbol(painter, box, placed.shape, style, painting.theme);
    }
}

void paintLabel(QPainter& painter, const LanePainting& painting, const PlacedEvent& placed) {
    if (placed.labelSide == LabelSide::None) {
        return;
    }
    const Emphasis emphasis = painting.emphasis ? painting.emphasis(placed.event) : Emphasis::Normal;
    QColor colour = painting.theme.text;
    if (emphasis == Emphasis::Faded) {
        colour = mixed(colour, painting.theme.ground, 0.55);
    }
    painter.setPen(colour);
    const EventCaption& caption = painting.document.caption(placed.event);
    const QRectF box(placed.labelLeft, painting.top + placed.top, placed.labelRoom + 2,
                     painting.metrics.rowHeight);
    QString text = labelText(caption, painting.language);
    if (painting.labels != nullptr) {
        const QStaticText& label = placed.isLabelCut
                                       ? painting.labels->cut(text, placed.labelRoom, painter.font())
                                       : painting.labels->whole(text, painter.font());
        painter.drawStaticText(QPointF(box.left(), box.top() + (box.height() - label.size().height()) / 2),
                               label);
        return;
    }
    // The tooltip holds the whole.
    if (placed.isLabelCut) {
        text = QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, placed.labelRoom);
    }
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextDontClip, text);
}

}  // namespace

QFont labelFont() { return interfaceFont(11.5); }

QFont laneFont() { return interfaceFont(12, QFont::DemiBold); }

QString laneName(const Document& document, const Lane& lane, const QString& language) {
    if (lane.track) {
        const Track& track = document.tracks()[*lane.track];
        return textIn(track.nameIn, language, track.name);
    }
    //: Lane of what both sides do together
    return lane.side == Side::Both ? LaneTexts::tr("Talks, agreements")
                                   : sideName(document.parties(), Side::None, language);
}

namespace {

QString placeName(const LanePainting& painting, const LaneBox& box) {
    if (box.lanes.size() == 1) {
        return laneName(painting.document, painting.lanes.all()[static_cast<std::size_t>(box.lanes.front())],
                        painting.language);
    }
    //: A lane in which the lighter tracks of a side share a place
    return LaneTexts::tr("%n more track(s)", nullptr, static_cast<int>(box.lanes.size()));
}

/// The name of a side runs up its band, in the middle of what is seen of it.
void paintSideBand(QPainter& painter, const LanePainting& painting, Side side, double top, double bottom) {
    top = std::max(top, painting.clipTop);
    bottom = std::min(bottom, painting.clipBottom);
    if (top >= bottom) {
        return;
    }
    const QColor colour = painting.colours.side(side);
    const QRectF band(0, top + 1, kSideBand, bottom - top - 2);
    painter.fillRect(band, mixed(colour, painting.theme.ground, painting.theme.isDark ? 0.75 : 0.86));
    painter.fillRect(QRectF(0, band.top(), 3, band.height()), painting.theme.markOf(colour));
    if (side != Side::A && side != Side::B) {
        return;
    }
    const QFont font = interfaceFont(11, QFont::DemiBold);
    const QFontMetricsF metrics(font);
    const QString name = metrics.elidedText(sideName(painting.document.parties(), side, painting.language),
                                            Qt::ElideRight, band.height() - 6);
    painter.save();
    painter.setFont(font);
    painter.setPen(painting.theme.textOf(colour));
    painter.translate(band.left() + 2, band.bottom());
    painter.rotate(-90);
    painter.drawText(QRectF(0, 0, band.height(), kSideBand - 2), Qt::AlignCenter, name);
    painter.restore();
}

void paintSideBands(QPainter& painter, const LanePainting& painting) {
    const auto& boxes = painting.layout.lanes;
    const auto sideOf = [&](std::size_t i) {
        return painting.lanes.all()[static_cast<std::size_t>(boxes[i].lanes.front())].side;
    };
    for (std::size_t first = 0; first < boxes.size();) {
        std::size_t next = first;
        while (next < boxes.size() && sideOf(next) == sideOf(first)) {
            ++next;
        }
        const LaneBox& last = boxes[next - 1];
        paintSideBand(painter, painting, sideOf(first), painting.top + boxes[first].top,
                      painting.top + last.top + last.height);
        first = next;
    }
}

void paintLaneName(QPainter& painter, const LanePainting& painting, const LaneBox& box, double top) {
    const QFontMetricsF names(laneFont());
    const QFont smallFont = interfaceFont(10.5);
    const QRectF nameBox(kNameLeft, top + 2, kHeaderWidth - kNameLeft - 8, painting.metrics.rowHeight);
    QString more;
    if (box.crowdedOut > 0) {
        //: Beside a lane's name: so many events have no mark of their own at this zoom
        more = LaneTexts::tr("+%1").arg(QLocale().toString(box.crowdedOut));
    }
    const double moreWidth = more.isEmpty() ? 0 : QFontMetricsF(smallFont).horizontalAdvance(more) + 6;
    painter.setFont(laneFont());
    painter.setPen(box.lanes.size() == 1 ? painting.theme.text : painting.theme.mutedText);
    painter.drawText(nameBox, Qt::AlignVCenter | Qt::AlignLeft,
                     names.elidedText(placeName(painting, box), Qt::ElideRight, nameBox.width() - moreWidth));
    painter.setFont(smallFont);
    painter.setPen(painting.theme.mutedText);
    painter.drawText(nameBox, Qt::AlignVCenter | Qt::AlignRight, more);
}

}  // namespace

void paintLaneHeaders(QPainter& painter, const LanePainting& painting) {
    paintSideBands(painter, painting);
    std::optional<Side> sideAbove;
    for (const LaneBox& box : painting.layout.lanes) {
        const Side side = painting.lanes.all()[static_cast<std::size_t>(box.lanes.front())].side;
        const double top = painting.top + box.top;
        const bool isFirstOfSide = sideAbove != side;
        sideAbove = side;
        if (!isBetween(top, top + box.height, painting)) {
            continue;
        }
        if (top >= painting.clipTop) {
            painter.setPen(QPen(isFirstOfSide ? painting.theme.line : painting.theme.grid, 1));
            painter.drawLine(QPointF(isFirstOfSide ? 0 : kSideBand, top),
                             QPointF(painting.layout.scale.right(), top));
        }
        // A name that the scroll has cut would be a clipped text.
        if (top >= painting.clipTop - 4 &&
            top + painting.metrics.minimumLaneHeight <= painting.clipBottom + 4) {
            paintLaneName(painter, painting, box, top);
        }
    }
}

void paintLaneMarks(QPainter& painter, const LanePainting& painting) {
    painter.setFont(labelFont());
    for (const LaneBox& box : painting.layout.lanes) {
        paintDensity(painter, painting, box);
    }
    const auto isSeen = [&](const PlacedEvent& placed) {
        const double top = painting.top + placed.top;
        return top >= painting.clipTop - 1 && top + painting.metrics.rowHeight <= painting.clipBottom + 1;
    };
    for (const PlacedEvent& placed : painting.layout.events) {
        if (isSeen(placed)) {
            paintMark(painter, painting, placed);
        }
    }
    for (const PlacedEvent& placed : painting.layout.events) {
        if (isSeen(placed)) {
            paintLabel(painter, painting, placed);
        }
    }
}

}  // namespace fulcrum
