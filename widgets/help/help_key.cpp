// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/help/help_key.h"

#include <QApplication>
#include <QKeyEvent>

#include "widgets/help/help_topics.h"

namespace fulcrum {

HelpKey::HelpKey(QWidget& mainWindow) : QObject(&mainWindow), m_mainWindow(mainWindow) {
    QApplication::instance()->installEventFilter(this);
}

bool HelpKey::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType()) {
        return false;
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    auto* part = static_cast<QWidget*>(watched);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier || part->window() == &m_mainWindow ||
        helpTopicOf(part).isEmpty()) {
        return false;
    }
    emit asked(part);
    return true;
}

}  // namespace fulcrum
