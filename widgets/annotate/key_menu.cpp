// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotate/key_menu.h"

#include <QKeyEvent>

namespace fulcrum {

KeyMenu::KeyMenu(const QString& name, QWidget* parent) : QMenu(parent) {
    setObjectName(name);
    setAttribute(Qt::WA_DeleteOnClose);
}

QAction* KeyMenu::addChoice(const QString& key, const QString& text) {
    QString shown = text;
    shown.replace(u'&', QStringLiteral("&&"));
    // What stands behind a tab is set at the right, where shortcuts stand.
    QAction* action = addAction(key.isEmpty() ? shown : QString(shown + u'\t' + key));
    action->setData(key);
    return action;
}

void KeyMenu::keyPressEvent(QKeyEvent* event) {
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (isPlain && !event->text().trimmed().isEmpty()) {
        for (QAction* action : actions()) {
            if (action->isEnabled() &&
                action->data().toString().compare(event->text(), Qt::CaseInsensitive) == 0) {
                close();
                action->trigger();
                return;
            }
        }
    }
    QMenu::keyPressEvent(event);
}

}  // namespace fulcrum
