// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timeline_accessible.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>
#include <algorithm>

#include "widgets/common/event_words.h"
#include "widgets/common/interface_language.h"
#include "widgets/timeline/lane_names.h"
#include "widgets/timeline/timeline_view.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// What lanes and marks have in common: a part of the picture without parts of its own.
class PartAccessible : public QAccessibleInterface {
public:
    explicit PartAccessible(TimelineView& view) : m_view(&view) {}

    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(m_view.data());
    }
    QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
    QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface* /*child*/) const override { return -1; }
    void setText(QAccessible::Text /*text*/, const QString& /*words*/) override {}

    QRect rect() const override {
        const QRect place = placeInView();
        return place.isNull() ? QRect() : QRect(m_view->mapToGlobal(place.topLeft()), place.size());
    }

protected:
    virtual QRect placeInView() const = 0;

    QPointer<TimelineView> m_view;
};

class EventAccessible : public PartAccessible, public QAccessibleActionInterface {
public:
    EventAccessible(TimelineView& view, EventKey key) : PartAccessible(view), m_key(key) {}

    bool isValid() const override { return m_view && index() != kNoIndex; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text text) const override {
        if (!isValid()) {
            return {};
        }
        switch (text) {
            case QAccessible::Name:
                return eventName(m_view->document(), index(), interfaceLanguage());
            case QAccessible::Description:
                return eventInWords(m_view->document(), index(), interfaceLanguage());
            default:
                return {};
        }
    }

    QAccessible::State state() const override {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        if (m_view) {
            state.selected = m_view->selected() == m_key;
            state.focused = state.selected && m_view->hasFocus();
            state.offscreen = placeInView().isNull();
        }
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& action) override {
        if (m_view && action == pressAction()) {
            m_view->select(m_key);
        }
    }
    QStringList keyBindingsForAction(const QString& /*action*/) const override { return {}; }

protected:
    QRect placeInView() const override {
        const EventIndex event = index();
        return event == kNoIndex ? QRect()
                                 : m_view->rectOf(event).toAlignedRect().intersected(m_view->rect());
    }

private:
    EventIndex index() const { return m_view ? m_view->document().columns().indexOf(m_key) : kNoIndex; }

    EventKey m_key;
};

class LaneAccessible : public PartAccessible {
public:
    LaneAccessible(TimelineView& view, LaneIndex first) : PartAccessible(view), m_first(first) {}

    bool isValid() const override { return box() != nullptr; }
    QAccessible::Role role() const override { return QAccessible::Grouping; }
    QAccessible::State state() const override { return {}; }

    QString text(QAccessible::Text text) const override {
        const LaneBox* lane = box();
        if (lane == nullptr) {
            return {};
        }
        switch (text) {
            case QAccessible::Name:
                return placeName(m_view->document(), m_view->lanes(), *lane, interfaceLanguage());
            case QAccessible::Description:
                return TimelineView::tr("%Ln event(s) in view", nullptr, lane->visible);
            default:
                return {};
        }
    }

protected:
    QRect placeInView() const override {
        const LaneBox* lane = box();
        return lane == nullptr ? QRect() : m_view->rectOf(*lane).toAlignedRect();
    }

private:
    const LaneBox* box() const {
        if (!m_view) {
            return nullptr;
        }
        const auto& boxes = m_view->layout().lanes;
        const auto found = std::find_if(boxes.begin(), boxes.end(),
                                        [this](const LaneBox& one) { return one.lanes.front() == m_first; });
        return found == boxes.end() ? nullptr : &*found;
    }

    LaneIndex m_first;
};

class TimelineAccessible : public QAccessibleWidget {
public:
    explicit TimelineAccessible(TimelineView* view)
        : QAccessibleWidget(view, QAccessible::List), m_view(view) {}
    ~TimelineAccessible() override {
        forget(m_events);
        forget(m_lanes);
    }

    int childCount() const override {
        return static_cast<int>(m_view->layout().lanes.size() + m_view->layout().events.size());
    }

    QAccessibleInterface* child(int index) const override {
        const TimelineLayout& layout = m_view->layout();
        if (index < 0 || index >= childCount()) {
            return nullptr;
        }
        const auto at = static_cast<std::size_t>(index);
        if (at < layout.lanes.size()) {
            return lane(layout.lanes[at].lanes.front());
        }
        return event(keysInTime()[at - layout.lanes.size()]);
    }

    QAccessibleInterface* childAt(int x, int y) const override {
        const EventKey key = m_view->eventUnder(m_view->mapFromGlobal(QPoint(x, y)));
        return key == kNoEvent ? nullptr : event(key);
    }

    int indexOfChild(const QAccessibleInterface* child) const override {
        for (int i = 0; i < childCount(); ++i) {
            if (this->child(i) == child) {
                return i;
            }
        }
        return -1;
    }

    QAccessibleInterface* focusChild() const override {
        return m_view->selected() == kNoEvent || !m_view->hasFocus() ? nullptr : event(m_view->selected());
    }

    QAccessibleInterface* event(EventKey key) const {
        if (m_events.size() > kMostKept) {
            forget(m_events);
        }
        return kept(m_events, key, [&] { return new EventAccessible(*m_view, key); });
    }

private:
    /// Parts kept at most: a record may be walked from end to end.
    static constexpr qsizetype kMostKept = 5'000;
    using Kept = QHash<EventKey, QAccessible::Id>;

    QAccessibleInterface* lane(LaneIndex first) const {
        return kept(m_lanes, first, [&] { return new LaneAccessible(*m_view, first); });
    }

    template <typename Make>
    static QAccessibleInterface* kept(Kept& parts, EventKey key, Make make) {
        const auto known = parts.constFind(key);
        if (known != parts.constEnd()) {
            return QAccessible::accessibleInterface(*known);
        }
        // Qt's cache owns it from here on.
        QAccessibleInterface* part = make();
        parts.insert(key, QAccessible::registerAccessibleInterface(part));
        return part;
    }

    static void forget(Kept& parts) {
        for (const QAccessible::Id id : std::as_const(parts)) {
            QAccessible::deleteAccessibleInterface(id);
        }
        parts.clear();
    }

    std::vector<EventKey> keysInTime() const {
        std::vector<EventIndex> events;
        for (const PlacedEvent& placed : m_view->layout().events) {
            events.push_back(placed.event);
        }
        std::sort(events.begin(), events.end());
        std::vector<EventKey> keys;
        for (const EventIndex event : events) {
            keys.push_back(m_view->document().columns().key[static_cast<std::size_t>(event)]);
        }
        return keys;
    }

    TimelineView* m_view;
    mutable Kept m_events;
    mutable Kept m_lanes;
};

QAccessibleInterface* make(const QString& className, QObject* object) {
    Q_UNUSED(className)
    auto* view = qobject_cast<TimelineView*>(object);
    return view == nullptr ? nullptr : new TimelineAccessible(view);
}

}  // namespace

void installTimelineAccessibility() {
    // Qt keeps one of each.
    QAccessible::installFactory(&make);
}

void announceSelection(TimelineView& view) {
    if (!QAccessible::isActive() || view.selected() == kNoEvent || !view.hasFocus()) {
        return;
    }
    auto* timeline = dynamic_cast<TimelineAccessible*>(QAccessible::queryAccessibleInterface(&view));
    if (timeline != nullptr) {
        QAccessibleEvent focused(timeline->event(view.selected()), QAccessible::Focus);
        QAccessible::updateAccessibility(&focused);
    }
}

}  // namespace fulcrum
