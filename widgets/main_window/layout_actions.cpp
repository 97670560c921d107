// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QMenu>
#include <QSplitter>

#include "widgets/main_window/main_window.h"
#include "widgets/main_window/window_actions.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct LayoutActionsTexts {
    Q_DECLARE_TR_FUNCTIONS(LayoutActions)
};

/// Timeline and chart, in parts of the room.
const QList<int> kViewShares{640, 360};
constexpr qsizetype kLongestName = 60;

struct Layout {
    const char* id;
    const char* text;
    const char* tip;
    QStringList panels;
};

std::vector<Layout> builtInLayouts() {
    return {{"browse",
             QT_TRANSLATE_NOOP("LayoutActions", "Browse"),
             QT_TRANSLATE_NOOP("LayoutActions", "Filters, details and the table: for finding and reading"),
             {u"filters"_s, u"details"_s, u"table"_s}},
            {"brief",
             QT_TRANSLATE_NOOP("LayoutActions", "Brief"),
             QT_TRANSLATE_NOOP("LayoutActions", "The stories alone: for telling and showing"),
             {u"stories"_s}},
            {"code",
             QT_TRANSLATE_NOOP("LayoutActions", "Code"),
             QT_TRANSLATE_NOOP("LayoutActions", "Notes, code book and history: for writing and judging"),
             {u"notes"_s, u"codes"_s, u"history"_s}}};
}

QSplitter& splitterOf(MainWindow& window) { return *window.findChild<QSplitter*>(u"viewSplitter"_s); }

void arrange(MainWindow& window, const QStringList& panels) {
    window.panels().arrange(panels);
    splitterOf(window).setSizes(kViewShares);
}

void addLayout(MainWindow& window, const QString& id, const std::function<QString()>& text,
               const std::function<QString()>& tip, const QString& icon, const std::function<void()>& apply,
               bool beginsGroup = false) {
    ActionSpec spec;
    spec.id = u"view.layout."_s + id;
    spec.text = text;
    spec.tip = tip;
    spec.icon = icon;
    spec.beginsGroup = beginsGroup;
    spec.submenu = [] { return LayoutActionsTexts::tr("La&yout"); };
    window.actions().add(std::move(spec), [apply](bool) { apply(); });
}

void saveLayout(MainWindow& window) {
    const Session& session = window.session();
    const auto asked = session.dialogs.askLine(&window, LayoutActionsTexts::tr("Save the layout"),
                                               LayoutActionsTexts::tr("What is it called?"), QString());
    const QString name = asked ? asked->simplified().left(kLongestName) : QString();
    if (name.isEmpty()) {
        return;
    }
    QVariantMap kept = session.settings.value(settings::kLayouts);
    kept.insert(name, QVariantList{window.saveState(), splitterOf(window).saveState()});
    session.settings.setValue(settings::kLayouts, kept);
}

void bringBackLayout(MainWindow& window, const QVariant& kept) {
    const QVariantList parts = kept.toList();
    if (parts.size() == 2) {
        window.restoreState(parts[0].toByteArray());
        splitterOf(window).restoreState(parts[1].toByteArray());
    }
}

}  // namespace

void addLayoutActions(MainWindow& window) {
    for (const Layout& layout : builtInLayouts()) {
        addLayout(
            window, QString::fromLatin1(layout.id),
            [text = layout.text] { return LayoutActionsTexts::tr(text); },
            [tip = layout.tip] { return LayoutActionsTexts::tr(tip); }, u"view-split-left-right"_s,
            [&window, panels = layout.panels] { arrange(window, panels); });
    }
    addLayout(
        window, u"save"_s, [] { return LayoutActionsTexts::tr("Save the layout…"); },
        [] { return LayoutActionsTexts::tr("Keep what stands where under a name"); }, u"document-save-as"_s,
        [&window] { saveLayout(window); }, true);
    addLayout(
        window, u"reset"_s, [] { return LayoutActionsTexts::tr("As it was at first"); },
        [] { return LayoutActionsTexts::tr("Put every panel where it stands in a new window"); },
        u"edit-reset"_s,
        [&window] {
            QStringList first;
            for (const PanelSpec& panel : panelTable()) {
                if (panel.isShownFirst) {
                    first += panel.id;
                }
            }
            arrange(window, first);
        });
}

void addOwnLayouts(MainWindow& window, QMenu& menu) {
    menu.addSeparator();
    auto* own = menu.addMenu(QString());
    own->setObjectName(u"ownLayouts"_s);
    QObject::connect(&menu, &QMenu::aboutToShow, own, [&window, own] {
        own->setTitle(LayoutActionsTexts::tr("Own layo&uts"));
        own->clear();
        qDeleteAll(own->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly));
        const QVariantMap kept = window.session().settings.value(settings::kLayouts);
        own->menuAction()->setVisible(!kept.isEmpty());
        QMenu* removing = new QMenu(LayoutActionsTexts::tr("&Remove"), own);
        for (auto layout = kept.cbegin(); layout != kept.cend(); ++layout) {
            const QString name = layout.key();
            // An ampersand in a name is no mnemonic.
            QString shown = name;
            shown.replace(u'&', u"&&"_s);
            QObject::connect(own->addAction(shown), &QAction::triggered, &window,
                             [&window, state = layout.value()] { bringBackLayout(window, state); });
            QObject::connect(removing->addAction(shown), &QAction::triggered, &window, [&window, name] {
                QVariantMap left = window.session().settings.value(settings::kLayouts);
                left.remove(name);
                window.session().settings.setValue(settings::kLayouts, left);
            });
        }
        own->addSeparator();
        own->addMenu(removing);
    });
}

}  // namespace fulcrum
