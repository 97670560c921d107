// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main_window/key_table.h"

#include <QMenuBar>
#include <array>

#include "widgets/main_window/main_window.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

QString rowText(const QList<QKeySequence>& keys, QString name, const QString& tip) {
    QStringList texts;
    for (const QKeySequence& key : keys) {
        texts << key.toString(QKeySequence::NativeText).toHtmlEscaped();
    }
    return u"<tr><td><b>%1</b></td><td>%2</td><td>%3</td></tr>"_s.arg(
        texts.join(u", "_s), name.remove(u'&').toHtmlEscaped(), tip.toHtmlEscaped());
}

}  // namespace

QString keyTable(MainWindow& window) {
    QString tables;
    for (std::size_t i = 0; i < kActionMenus.size(); ++i) {
        QString rows;
        for (const ActionSpec& spec : window.actions().all()) {
            const QAction* const action = window.actions().action(spec.id);
            if (spec.menu == kActionMenus[i] && !action->shortcuts().isEmpty()) {
                rows += rowText(action->shortcuts(), spec.text(), spec.tip());
            }
        }
        for (const PanelSpec& panel : panelTable()) {
            if (panel.menu == kActionMenus[i] && !panel.shortcut.isEmpty()) {
                rows += rowText({panel.shortcut}, panel.title(), panel.tip());
            }
        }
        if (!rows.isEmpty()) {
            const QString title = window.menuBar()->actions().at(static_cast<qsizetype>(i))->text();
            tables += u"<h3>%1</h3><table class=\"facts\">%2</table>"_s.arg(
                QString(title).remove(u'&').toHtmlEscaped(), rows);
        }
    }
    return tables;
}

}  // namespace fulcrum
