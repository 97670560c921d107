// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One field for everything: what is typed is looked for among the commands, the events and whatever else its
// sources know, and Enter does it. Made for each use; a popup of the window that deletes itself. GUI thread.
#pragma once

#include <QDialog>
#include <QIcon>
#include <QLineEdit>
#include <QListWidget>
#include <functional>
#include <vector>

namespace fulcrum {

struct PaletteEntry {
    QString text;
    QString kind;  ///< what sort of thing it is, in a word: "Event"
    QString hint;  ///< a shortcut or a date; may be empty
    QIcon icon;
    std::function<void()> run;
};

/// Entries that fit what was typed, best first, and only a few of them.
using PaletteSource = std::function<std::vector<PaletteEntry>(const QString& typed)>;

class CommandPalette : public QDialog {
    Q_OBJECT
public:
    CommandPalette(std::vector<PaletteSource> sources, QWidget* parent);

    /// What is listed, from the top.
    const std::vector<PaletteEntry>& entries() const { return m_entries; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void list(const QString& typed);
    void runCurrent();

    std::vector<PaletteSource> m_sources;
    std::vector<PaletteEntry> m_entries;
    QLineEdit* m_field;
    QListWidget* m_list;
};

}  // namespace fulcrum
