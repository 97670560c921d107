// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timeline_view.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

#include "widgets/common/balance_text.h"
#include "widgets/common/interface_language.h"
#include "widgets/common/note_marks.h"
#include "widgets/timeline/assumption_painter.h"
#include "widgets/timeline/density_painter.h"
#include "widgets/timeline/lane_header_painter.h"
#include "widgets/timeline/timeline_accessible.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// Widths of labels kept at most; past it the cache starts anew.
constexpr qsizetype kMostLabelWidths = 50'000;
/// How much room is left on each side of an event that is brought into view, as a share of its length.
constexpr double kRevealMargin = 0.35;
constexpr double kShortestReveal = 60;

/// Rows and marks as high as the text beside them.
TimelineMetrics scaledMetrics() {
    const TimelineMetrics usual;
    TimelineMetrics metrics;
    metrics.rowHeight = scaled(usual.rowHeight);
    metrics.minimumLaneHeight = scaled(usual.minimumLaneHeight);
    metrics.symbolSize = scaled(usual.symbolSize);
    metrics.longestLabel = scaled(usual.longestLabel);
    return metrics;
}

}  // namespace

TimelineView::TimelineView(const Document& document, const CurrentBalance& balance, TimeWindow& window,
                           Selection& selection, QWidget* parent)
    : Canvas(window, parent),
      m_document(document),
      m_balance(balance),
      m_selection(selection),
      m_links(document),
      m_scrollBar(new QScrollBar(Qt::Vertical, this)) {
    installTimelineAccessibility();
    setObjectName(u"timelineView"_s);
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(tr("Events in lanes by side and track; arrow keys walk from event to event"));
    m_scrollBar->setObjectName(u"timelineScrollBar"_s);
    m_scrollBar->setAccessibleName(tr("Scroll the lanes"));
    m_scrollBar->setFocusPolicy(Qt::NoFocus);
    // Painted over the canvas: a canvas that has to be painted round it takes far longer.
    m_scrollBar->setAttribute(Qt::WA_OpaquePaintEvent, false);
    m_scrollBar->hide();
    axisRect()->setVisible(false);
    yAxis->setVisible(false);
    yAxis->setTicks(false);
    yAxis->setTickLabels(false);
    yAxis->grid()->setVisible(false);
    addPainted(kGroundLayer, [this](QCPPainter& painter) { paintGround(painter); });
    addPainted(kDataLayer, [this](QCPPainter& painter) { paintLanes(painter); });
    addPainted(kOverlayLayer, [this](QCPPainter& painter) { paintOverlay(painter); });
    connect(&m_selection, &Selection::selectedChanged, this, [this] {
        m_links.takeSelection(m_selection.selected());
        redraw();
        announceSelection(*this);
    });
    // What stands out changes, where things lie does not: painted again without laying out again.
    const auto repaint = [this] { replot(QCustomPlot::rpQueuedReplot); };
    connect(&m_selection, &Selection::markedChanged, this, repaint);
    connect(&m_selection, &Selection::hoveredChanged, this, repaint);
    connect(&m_selection, &Selection::litDayChanged, this, repaint);
    connect(m_scrollBar, &QScrollBar::valueChanged, this, repaint);
    connect(&m_document, &Document::changed, this, [this](const ChangeSet& changes) {
        // Scenarios are no part of the record: what is laid out stays where it is.
        if (touches<Event>(changes) || touches<Party>(changes) || touches<Track>(changes) ||
            touches<Era>(changes) || touches<ProjectInfo>(changes)) {
            takeDocument();
            redraw();
        }
    });
    connect(&m_balance, &CurrentBalance::changed, this, repaint);
    takeDocument();
    setTheme(Theme::light());
}

void TimelineView::takeDocument() {
    m_labelWidths.clear();
    m_layout = {};
    m_colours = ProjectColours(m_document.parties(), m_document.tracks(), theme());
    m_links.takeSelection(m_selection.selected());
}

void TimelineView::setShownLinks(ShownLinks shown) {
    if (shown != m_links.shown()) {
        m_links.setShown(shown);
        redraw();
    }
}

void TimelineView::setTheme(const Theme& theme) {
    m_colours = ProjectColours(m_document.parties(), m_document.tracks(), theme);
    Canvas::setTheme(theme);
}

double TimelineView::lanesBottom() const { return canvasSize().height() - dateAxisHeight(); }

double TimelineView::layoutTop() const { return lanesTop() - (isFigure() ? 0 : m_scrollBar->value()); }

void TimelineView::prepare() {
    m_metrics = scaledMetrics();
    TimelineRequest request;
    request.index = &index();
    if (m_lanes != nullptr) {
        request.lanes = m_lanes->arranged();
    }
    request.scale = timeScale();
    request.height = lanesBottom() - lanesTop();
    request.metrics = m_metrics;
    // A figure has its own size of text.
    if (isFigure() || m_labelWidths.size() > kMostLabelWidths) {
        m_labelWidths.clear();
    }
    const QFont font = labelFont();
    const QString language = interfaceLanguage();
    request.prepareLabels = [&](const std::vector<EventIndex>& events) {
        m_document.prepareCaptions(events);
    };
    request.labelWidth = [&](EventIndex event) {
        const EventKey key = m_document.columns().key[static_cast<std::size_t>(event)];
        const auto known = m_labelWidths.constFind(key);
        if (known != m_labelWidths.constEnd()) {
            return *known;
        }
        // Laid out once for its width and for its painting.
        const double width =
            lineWidth(isFigure() ? nullptr : &m_texts, labelText(m_document.caption(event), language), font);
        m_labelWidths.insert(key, std::ceil(width));
        return std::ceil(width);
    };
    const auto prefer = [&](EventIndex event) {
        // What a filter leaves out gets no mark, however it is linked.
        if (m_lanes == nullptr || m_lanes->shows(event)) {
            request.preferred.push_back(event);
        }
    };
    prefer(m_document.columns().indexOf(m_selection.selected()));
    for (const Link& link : m_links.chain()) {
        prefer(link.earlier);
        prefer(link.later);
    }
    const TimelineLayout previous = std::move(m_layout);
    request.previous = isFigure() ? nullptr : &previous;
    m_layout = layOutTimeline(request);
    m_links.route(index(), m_layout, m_metrics);
    if (!isFigure()) {
        updateScrollBar();
        scrollToBroughtIn();
        emit layoutChanged();
    }
}

void TimelineView::updateScrollBar() {
    const int room = static_cast<int>(lanesBottom() - lanesTop());
    const int over = std::max(0, static_cast<int>(std::ceil(m_layout.height)) - room);
    const QSignalBlocker blocker(m_scrollBar);
    m_scrollBar->setRange(0, over);
    m_scrollBar->setPageStep(room);
    m_scrollBar->setSingleStep(static_cast<int>(m_metrics.rowHeight));
    m_scrollBar->setVisible(over > 0);
}

void TimelineView::scrollTo(int pixels) {
    const auto scroll = [this, pixels] { m_scrollBar->setValue(pixels); };
    connect(this, &TimelineView::layoutChanged, this, scroll, Qt::SingleShotConnection);
    redraw();
}

void TimelineView::resizeEvent(QResizeEvent* event) {
    const int width = std::min(12, kRightMargin);
    m_scrollBar->setGeometry(this->width() - width, static_cast<int>(lanesTop()), width,
                             std::max(0, static_cast<int>(height() - lanesTop() - dateAxisHeight())));
    Canvas::resizeEvent(event);
}

bool TimelineView::scrollContent(double pixels) {
    if (m_scrollBar->maximum() == 0) {
        return false;
    }
    m_scrollBar->setValue(m_scrollBar->value() + static_cast<int>(std::lround(pixels)));
    return true;
}

LanePainting TimelineView::lanePainting() const {
    return {m_document,
            m_balance.levels(),
            index().lanes(),
            m_layout,
            m_metrics,
            theme(),
            m_colours,
            interfaceLanguage(),
            layoutTop(),
            pinnedBottom(),
            lanesBottom(),
            [this](EventIndex event) { return emphasisOf(event); },
            isFigure() ? nullptr : &m_texts,
            labelMarks()};
}

LanePainting TimelineView::pinnedPainting() const {
    LanePainting painting = lanePainting();
    painting.top = lanesTop();
    painting.clipTop = lanesTop();
    painting.clipBottom = pinnedBottom();
    return painting;
}

Emphasis TimelineView::emphasisOf(EventIndex event) const {
    const EventKey key = m_document.columns().key[static_cast<std::size_t>(event)];
    if (key == m_selection.selected() || m_selection.isMarked(key)) {
        return Emphasis::Selected;
    }
    if (isFigure()) {
        return Emphasis::Normal;
    }
    if (key == m_selection.hovered()) {
        return Emphasis::Hovered;
    }
    if (const auto day = m_selection.litDay(); day && !m_balance.isInForce(event, *day)) {
        return Emphasis::Faded;
    }
    return Emphasis::Normal;
}

void TimelineView::paintGround(QCPPainter& painter) const {
    const TimeGround ground{theme(), timeScale(), interfaceLanguage(), isFigure() ? nullptr : &m_texts};
    paintTimelineGround(painter, ground, {m_document.eras(), m_document.horizon()}, canvasSize().height());
}

void TimelineView::paintLanes(QCPPainter& painter) const {
    const LaneBox* pointed = m_pointer && m_header && isOverHeader(*m_pointer) ? boxAt(*m_pointer) : nullptr;
    const auto paintPart = [&](const LanePainting& painting) {
        paintLaneHeaders(painter, painting, pointed);
        paintLaneMarks(painter, painting);
    };
    const bool isPinned = m_layout.pinnedHeight > 0;
    if (isPinned) {
        paintPart(pinnedPainting());
    }
    paintPart(lanePainting());
    // A link between the two parts runs to their border in each.
    if (isPinned) {
        m_links.paint(painter, {m_layout, m_metrics, lanesTop(), lanesTop(), pinnedBottom()}, theme());
    }
    m_links.paint(painter, {m_layout, m_metrics, layoutTop(), pinnedBottom(), lanesBottom()}, theme());
    paintNotes(painter);
    if (m_layout.lanes.empty()) {
        painter.setFont(interfaceFont(13));
        painter.setPen(theme().mutedText);
        const QString text = m_document.columns().size() == 0
                                 ? tr("This project has no events yet. Import some with “fulcrum import”.")
                             : m_lanes != nullptr && !m_lanes->showsAll() && m_layout.hidden == 0
                                 ? tr("The filter lets no event of this stretch of time through.")
                             : m_layout.hidden > 0
                                 ? tr("All lanes with events in this stretch of time are hidden.")
                                 : tr("No events in this stretch of time. Press F to show everything.");
        painter.drawText(QRectF(headerWidth(), lanesTop(), timeScale().width, lanesBottom() - lanesTop()),
                         Qt::AlignCenter | Qt::TextWordWrap, text);
    }
}

void TimelineView::paintNotes(QCPPainter& painter) const {
    if (m_notes == nullptr || isFigure()) {
        return;
    }
    paintNoteSpans(painter, theme(), timeScale(), *m_notes, lanesBottom());
    for (const PlacedEvent& placed : m_layout.events) {
        const EventKey key = m_document.columns().key[static_cast<std::size_t>(placed.event)];
        const double y = fromLayout(placed.top) + 2;
        const double top = placed.top < m_layout.pinnedHeight ? lanesTop() : pinnedBottom();
        if (m_notes->countOn(key) > 0 && y > top && y < lanesBottom()) {
            paintNotePage(painter, theme(), {placed.left, y});
        }
    }
}

void TimelineView::setNotes(const NoteList& notes) {
    m_notes = &notes;
    connect(m_notes, &NoteList::changed, this, [this] { replot(QCustomPlot::rpQueuedReplot); });
}

void TimelineView::paintOverlay(QCPPainter& painter) const {
    if (const ScenarioBalance* scenario = m_balance.scenario()) {
        paintAssumptions(painter, lanePainting(), timeScale(), m_document.horizon(), scenario->lives());
    }
    paintBaseline(painter, lanesTop(), lanesBottom());
    paintMeasured(painter, lanesTop(), lanesBottom());
    if (m_lanes != nullptr && m_layout.hidden > 0) {
        paintHiddenMark(painter, theme(), hiddenMark(), static_cast<int>(m_lanes->hidden().size()),
                        m_layout.hidden);
    }
    if (isFigure()) {
        return;
    }
    if (m_ends != nullptr && m_ends->moved()) {
        if (const PlacedEvent* placed = m_layout.find(m_ends->moved()->event)) {
            paintMovedEnd(painter, lanePainting(), timeScale(), *placed, m_ends->moved()->day);
        }
    }
    if (m_pointer && eventAt(*m_pointer) == kNoIndex) {
        if (const PlacedBin* bin = binAt(*m_pointer)) {
            paintPointedBin(painter, m_pointer->y() < pinnedBottom() ? pinnedPainting() : lanePainting(),
                            *boxAt(*m_pointer), *bin);
        }
    }
    if (m_header != nullptr) {
        m_header->paintDrop(painter, m_layout, theme(), layoutTop());
    }
    paintCursor(painter, lanesTop(), lanesBottom());
}

void TimelineView::selectNeighbour(int step) {
    std::vector<EventIndex> seen;
    for (const PlacedEvent& placed : m_layout.events) {
        seen.push_back(placed.event);
    }
    if (seen.empty()) {
        return;
    }
    std::sort(seen.begin(), seen.end());
    const EventIndex current = m_document.columns().indexOf(m_selection.selected());
    auto next = std::lower_bound(seen.begin(), seen.end(), current);
    if (current == kNoIndex) {
        next = step > 0 ? seen.begin() : std::prev(seen.end());
    } else if (step > 0) {
        next = std::upper_bound(seen.begin(), seen.end(), current);
        if (next == seen.end()) {
            return;
        }
    } else if (next == seen.begin()) {
        return;
    } else {
        --next;
    }
    m_selection.select(m_document.columns().key[static_cast<std::size_t>(*next)]);
}

void TimelineView::reveal(EventIndex event) {
    const auto at = static_cast<std::size_t>(event);
    const EventColumns& columns = m_document.columns();
    const double start = columns.start[at];
    double end = start + 1;
    if (isBar(shapeOf(columns.kind[at]))) {
        end = columns.end[at] == kOpenEnd ? m_document.horizon() + 1.0 : columns.end[at];
    }
    const double length = std::max(end - start, kShortestReveal);
    timeWindow().moveTo({start - length * kRevealMargin, start + length * (1 + kRevealMargin)});
}

void TimelineView::fitSelection() {
    const EventIndex event = m_document.columns().indexOf(m_selection.selected());
    if (event != kNoIndex) {
        reveal(event);
    }
}

QRectF TimelineView::rectOf(const LaneBox& box) const {
    return {0, fromLayout(box.top), timeScale().right(), box.height};
}

QRectF TimelineView::rectOf(EventIndex event) const {
    const PlacedEvent* placed = m_layout.find(event);
    if (placed == nullptr) {
        return {};
    }
    return {placed->left, fromLayout(placed->top), placed->right - placed->left, m_metrics.rowHeight};
}

}  // namespace fulcrum
