// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person chooses once: language, theme, size of text, motion, name, folders, tips. Each choice counts
// at once; what the window must do for it is announced, the rest goes into the settings. Modeless, so that
// what is chosen can be seen. GUI thread; owned by the window.
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <array>
#include <vector>

#include "models/settings/settings.h"
#include "widgets/common/dialogs.h"

namespace fulcrum {

/// The sizes of text that are offered, in per cent.
inline constexpr std::array kTextSizes{100, 115, 130, 150, 175, 200};

class PreferencesDialog : public QDialog {
    Q_OBJECT
public:
    /// Both must outlive the dialog.
    PreferencesDialog(Settings& settings, Dialogs& dialogs, QWidget* parent);

signals:
    void languageChosen(const QString& code);
    void themeChosen(const QString& name);
    void textSizeChosen(int percent);
    void motionChosen(bool isOn);
    void authorChosen(const QString& name);

private:
    struct Folder {
        const SettingKey<QString>* key;
        QLineEdit* line;
    };

    QComboBox* addChoice(const QString& name);
    QWidget* folderRow(const SettingKey<QString>& key, const QString& name, const QString& label);
    void layOut();
    void showChoices();
    void restoreDefaults();

    Settings& m_settings;
    Dialogs& m_dialogs;
    QComboBox* m_language;
    QComboBox* m_theme;
    QComboBox* m_textSize;
    QCheckBox* m_motion;
    QCheckBox* m_tips;
    QLineEdit* m_author;
    std::vector<Folder> m_folders;
};

}  // namespace fulcrum
