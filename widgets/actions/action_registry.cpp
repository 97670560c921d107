// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/action_registry.h"

#include <QIcon>
#include <algorithm>

namespace fulcrum {

using namespace Qt::StringLiterals;

ActionRegistry::ActionRegistry(QObject* parent) : QObject(parent) {}

QAction* ActionRegistry::add(ActionSpec spec, std::function<void(bool)> triggered) {
    auto* action = new QAction(this);
    action->setObjectName(spec.id);
    action->setShortcuts(spec.shortcuts);
    action->setCheckable(spec.isCheckable);
    if (!spec.exclusiveGroup.isEmpty()) {
        QActionGroup*& group = m_groups[spec.exclusiveGroup];
        if (group == nullptr) {
            group = new QActionGroup(this);
        }
        group->addAction(action);
    }
    dress(spec, *action);
    connect(action, &QAction::triggered, this, std::move(triggered));
    m_specs.push_back(std::move(spec));
    m_actions.push_back(action);
    return action;
}

QAction* ActionRegistry::action(const QString& id) const {
    const auto found =
        std::find_if(m_specs.begin(), m_specs.end(), [&](const auto& spec) { return spec.id == id; });
    Q_ASSERT(found != m_specs.end());
    return m_actions[static_cast<std::size_t>(found - m_specs.begin())];
}

void ActionRegistry::refresh() {
    for (std::size_t i = 0; i < m_specs.size(); ++i) {
        dress(m_specs[i], *m_actions[i]);
    }
}

void ActionRegistry::dress(const ActionSpec& spec, QAction& action) const {
    if (!spec.icon.isEmpty()) {
        action.setIcon(QIcon::fromTheme(spec.icon));
    }
    action.setText(spec.text());
    QString tip = spec.tip();
    action.setStatusTip(tip);
    if (!spec.shortcuts.isEmpty()) {
        tip += QStringLiteral(" (") + spec.shortcuts.front().toString(QKeySequence::NativeText) +
               QLatin1Char(')');
    }
    action.setToolTip(tip);
    action.setWhatsThis(u"<p><b>%1.</b> %2.</p>"_s.arg(spec.text().remove(u'&').remove(u'…').toHtmlEscaped(),
                                                       tip.toHtmlEscaped()));
}

}  // namespace fulcrum
