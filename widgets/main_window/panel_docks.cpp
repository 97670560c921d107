// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main_window/panel_docks.h"

#include <QHash>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/common/dock_panel.h"
#include "widgets/help/tip_line.h"
#include "widgets/main_window/panel_tips.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr int kSideWidth = 320;
/// With large text, the timeline needs the room more.
constexpr int kMostSideWidth = 400;
constexpr int kLeastSideWidth = 240;
constexpr int kLeastLeftWidth = 230;
constexpr int kBottomHeight = 260;

/// Where a panel stands: Qt turns round what is in a window, but not the areas of its docks.
Qt::DockWidgetArea areaOf(const PanelSpec& spec, const QWidget& window) {
    if (!window.isRightToLeft() || spec.area == Qt::BottomDockWidgetArea) {
        return spec.area;
    }
    return spec.area == Qt::LeftDockWidgetArea ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea;
}

}  // namespace

PanelDocks::PanelDocks(QMainWindow& window, const Session& session)
    : QObject(&window), m_window(window), m_session(session) {
    for (const PanelSpec& spec : panelTable()) {
        auto* widget = new QDockWidget(&window);
        widget->setObjectName(spec.id + u"Dock"_s);
        widget->setVisible(spec.isShownFirst);
        m_docks.push_back({&spec, widget});
        if (spec.area == Qt::RightDockWidgetArea) {
            widget->setMinimumWidth(std::min(scaled(kLeastSideWidth), kSideWidth));
        }
        if (spec.area == Qt::LeftDockWidgetArea) {
            widget->setMinimumWidth(std::min(scaled(kLeastLeftWidth), kSideWidth));
        }
        widget->toggleViewAction()->setShortcut(spec.shortcut);
        // Who asks for a panel wants to see it, not a new tab behind another.
        connect(widget->toggleViewAction(), &QAction::triggered, widget, [widget](bool isOn) {
            if (isOn) {
                widget->raise();
            }
        });
        connect(widget, &QDockWidget::visibilityChanged, this, [this, id = spec.id](bool isVisible) {
            if (isVisible) {
                made(dockOf(id));
            }
        });
    }
    place();
    // Sliding docks would lay out and draw every chart anew at each step of the way.
    window.setAnimated(false);
    window.setTabPosition(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea, QTabWidget::North);
    window.setTabPosition(Qt::BottomDockWidgetArea, QTabWidget::North);
}

void PanelDocks::place() {
    QHash<int, QDockWidget*> firstOf;
    for (const Dock& dock : m_docks) {
        const Qt::DockWidgetArea area = areaOf(*dock.spec, m_window);
        m_window.addDockWidget(area, dock.widget);
        if (QDockWidget*& first = firstOf[area]; first != nullptr) {
            m_window.tabifyDockWidget(first, dock.widget);
        } else {
            first = dock.widget;
        }
    }
    for (QDockWidget* first : std::as_const(firstOf)) {
        first->raise();
    }
    const QString details = u"details"_s;
    m_window.resizeDocks({firstOf[areaOf(*dockOf(details).spec, m_window)]},
                         {std::min(scaled(kSideWidth), kMostSideWidth)}, Qt::Horizontal);
}

void PanelDocks::arrange(const QStringList& shown) {
    for (const Dock& dock : m_docks) {
        dock.widget->setFloating(false);
        dock.widget->hide();
    }
    place();
    for (auto id = shown.crbegin(); id != shown.crend(); ++id) {
        const Dock& dock = dockOf(*id);
        dock.widget->show();
        dock.widget->raise();
        if (dock.spec->area == Qt::BottomDockWidgetArea) {
            m_window.resizeDocks({dock.widget}, {scaled(kBottomHeight)}, Qt::Vertical);
        }
    }
}

PanelDocks::Dock& PanelDocks::dockOf(const QString& id) {
    const auto found =
        std::find_if(m_docks.begin(), m_docks.end(), [&](const Dock& dock) { return dock.spec->id == id; });
    Q_ASSERT(found != m_docks.end());
    return *found;
}

QWidget* PanelDocks::withTip(const Dock& dock) {
    if (!takesTip(m_session.settings, dock.spec->id)) {
        return dock.panel;
    }
    // In its place from the beginning: whatever moves among widgets takes its style anew.
    auto* both = new QWidget(dock.widget);
    auto* tip = new TipLine([id = dock.spec->id] { return panelTip(id); }, both);
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(tip);
    column->addWidget(dock.panel, 1);
    connect(tip, &TipLine::moreWanted, this, [this, tip] { emit helpWanted(tip); });
    connect(tip, &TipLine::declined, this, [this] {
        m_session.settings.setValue(settings::kShowsTips, false);
        for (TipLine* other : m_window.findChildren<TipLine*>()) {
            other->hide();
        }
    });
    return both;
}

QWidget* PanelDocks::made(Dock& dock) {
    if (dock.panel == nullptr) {
        dock.panel = dock.spec->make(m_session);
        dock.widget->setWidget(withTip(dock));
        dynamic_cast<DockPanel&>(*dock.panel).setTheme(m_theme);
        if (dock.spec->area == Qt::BottomDockWidgetArea && dock.widget->height() < kBottomHeight) {
            // The dock was laid out while it was still empty.
            m_window.resizeDocks({dock.widget}, {kBottomHeight}, Qt::Vertical);
        }
        emit panelMade(dock.panel);
    }
    return dock.panel;
}

void PanelDocks::show(const QString& id) {
    Dock& dock = dockOf(id);
    made(dock);
    dock.widget->show();
    dock.widget->raise();
}

QAction* PanelDocks::toggleAction(const QString& id) { return dockOf(id).widget->toggleViewAction(); }

void PanelDocks::setTheme(const Theme& theme) {
    m_theme = theme;
    for (const Dock& dock : m_docks) {
        if (dock.panel != nullptr) {
            dynamic_cast<DockPanel&>(*dock.panel).setTheme(theme);
        }
    }
}

void PanelDocks::retranslate() {
    for (const Dock& dock : m_docks) {
        dock.widget->setWindowTitle(dock.spec->title());
        dock.widget->toggleViewAction()->setStatusTip(dock.spec->tip());
    }
}

}  // namespace fulcrum
