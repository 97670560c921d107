// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/preferences/preferences_dialog.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/common/interface_language.h"
#include "widgets/common/theme_choice.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// In characters.
constexpr int kLineWidth = 36;

void choose(QComboBox& box, const QVariant& value) {
    const int at = box.findData(value);
    if (at >= 0) {
        box.setCurrentIndex(at);
    }
}

}  // namespace

PreferencesDialog::PreferencesDialog(Settings& settings, Dialogs& dialogs, QWidget* parent)
    : QDialog(parent),
      m_settings(settings),
      m_dialogs(dialogs),
      m_language(addChoice(u"preferLanguage"_s)),
      m_theme(addChoice(u"preferTheme"_s)),
      m_textSize(addChoice(u"preferTextSize"_s)),
      m_motion(new QCheckBox(tr("Let the window glide to where it goes"), this)),
      m_tips(new QCheckBox(tr("Explain what is used for the first time"), this)),
      m_author(new QLineEdit(this)) {
    setObjectName(u"preferences"_s);
    setWindowTitle(tr("Preferences"));
    m_motion->setObjectName(u"preferMotion"_s);
    m_tips->setObjectName(u"preferTips"_s);
    m_author->setObjectName(u"preferAuthor"_s);
    m_author->setMinimumWidth(fontMetrics().averageCharWidth() * kLineWidth);
    m_author->setPlaceholderText(tr("as the system calls its user"));
    m_language->addItem(tr("As the system"), QString());
    for (const InterfaceLanguage& language : kInterfaceLanguages) {
        m_language->addItem(QString::fromUtf16(language.name.data(), qsizetype(language.name.size())),
                            QString::fromUtf16(language.code.data(), qsizetype(language.code.size())));
    }
    m_theme->addItem(tr("As the desktop"), kThemeSystem);
    m_theme->addItem(tr("Light"), kThemeLight);
    m_theme->addItem(tr("Dark"), kThemeDark);
    m_theme->addItem(tr("High contrast"), kThemeContrast);
    m_theme->addItem(tr("For a projector: large type, strong lines"), kThemePresenter);
    for (const int percent : kTextSizes) {
        //: %1 is a number, the size of text in per cent
        m_textSize->addItem(tr("%1 %").arg(QLocale().toString(percent)), percent);
    }
    layOut();
    showChoices();
    connect(m_language, &QComboBox::activated, this,
            [this] { emit languageChosen(m_language->currentData().toString()); });
    connect(m_theme, &QComboBox::activated, this,
            [this] { emit themeChosen(m_theme->currentData().toString()); });
    connect(m_textSize, &QComboBox::activated, this,
            [this] { emit textSizeChosen(m_textSize->currentData().toInt()); });
    connect(m_motion, &QCheckBox::clicked, this, [this](bool isOn) {
        m_settings.setValue(settings::kAnimatesMoves, isOn);
        emit motionChosen(isOn);
    });
    connect(m_tips, &QCheckBox::clicked, this, [this](bool isOn) {
        m_settings.setValue(settings::kShowsTips, isOn);
        m_settings.setValue(settings::kOffersTour, isOn);
    });
    connect(m_author, &QLineEdit::editingFinished, this, [this] {
        const QString name = m_author->text().simplified();
        if (name == m_settings.value(settings::kAuthor)) {
            return;
        }
        m_settings.setValue(settings::kAuthor, name);
        if (!name.isEmpty()) {
            emit authorChosen(name);
        }
    });
}

QComboBox* PreferencesDialog::addChoice(const QString& name) {
    auto* box = new QComboBox(this);
    box->setObjectName(name);
    return box;
}

QWidget* PreferencesDialog::folderRow(const SettingKey<QString>& key, const QString& name,
                                      const QString& label) {
    auto* row = new QWidget(this);
    auto* line = new QLineEdit(row);
    line->setObjectName(name);
    line->setAccessibleName(label);
    line->setPlaceholderText(tr("where it was last"));
    auto* browse = new QToolButton(row);
    browse->setText(u"…"_s);
    browse->setFocusPolicy(Qt::StrongFocus);
    browse->setAccessibleName(tr("Choose a folder"));
    browse->setToolTip(tr("Choose a folder"));
    auto* box = new QHBoxLayout(row);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(line, 1);
    box->addWidget(browse);
    m_folders.push_back({&key, line});
    const auto keep = [this, &key, line] {
        m_settings.setValue(key, QDir::fromNativeSeparators(line->text().trimmed()));
    };
    connect(line, &QLineEdit::editingFinished, this, keep);
    connect(browse, &QToolButton::clicked, this, [this, line, keep] {
        const QString folder = m_dialogs.askFolder(this, line->text());
        if (!folder.isEmpty()) {
            line->setText(QDir::toNativeSeparators(folder));
            keep();
        }
    });
    return row;
}

void PreferencesDialog::layOut() {
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("&Colours"), m_theme);
    form->addRow(tr("&Size of text"), m_textSize);
    form->addRow(tr("&Motion"), m_motion);
    form->addRow(tr("&Tips"), m_tips);
    form->addRow(tr("Your &name, for notes and history"), m_author);
    form->addRow(tr("Folder of figures"),
                 folderRow(settings::kFigureFolder, u"preferFigureFolder"_s, tr("Folder of figures")));
    form->addRow(tr("Folder of exports"),
                 folderRow(settings::kExportFolder, u"preferExportFolder"_s, tr("Folder of exports")));
    form->addRow(tr("Folder of imports"),
                 folderRow(settings::kImportFolder, u"preferImportFolder"_s, tr("Folder of imports")));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::RestoreDefaults | QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            &PreferencesDialog::restoreDefaults);
    // Enter ends what is being written, and nothing else.
    for (QAbstractButton* button : buttons->buttons()) {
        qobject_cast<QPushButton*>(button)->setAutoDefault(false);
    }
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(buttons);
    for (const auto& [widget, name] : {std::pair<QWidget*, QString>{m_language, tr("Language")},
                                       {m_theme, tr("Colours")},
                                       {m_textSize, tr("Size of text")},
                                       {m_author, tr("Your name")}}) {
        widget->setAccessibleName(name);
    }
}

void PreferencesDialog::showChoices() {
    choose(*m_language, m_settings.value(settings::kLanguage));
    choose(*m_theme, m_settings.value(settings::kTheme));
    choose(*m_textSize, m_settings.value(settings::kTextSize));
    m_motion->setChecked(m_settings.value(settings::kAnimatesMoves));
    m_tips->setChecked(m_settings.value(settings::kShowsTips));
    m_author->setText(m_settings.value(settings::kAuthor));
    for (const Folder& folder : m_folders) {
        folder.line->setText(QDir::toNativeSeparators(m_settings.value(*folder.key)));
    }
}

void PreferencesDialog::restoreDefaults() {
    m_settings.forget(settings::kAnimatesMoves);
    m_settings.forget(settings::kShowsTips);
    m_settings.forget(settings::kOffersTour);
    m_settings.forget(settings::kAuthor);
    for (const Folder& folder : m_folders) {
        m_settings.forget(*folder.key);
    }
    emit motionChosen(m_settings.value(settings::kAnimatesMoves));
    emit themeChosen(settings::kTheme.byDefault);
    // Those that bring a new window come last, and one by one: the language takes the size of text along.
    const bool isOtherLanguage = m_settings.value(settings::kLanguage) != settings::kLanguage.byDefault;
    const bool isOtherSize = m_settings.value(settings::kTextSize) != settings::kTextSize.byDefault;
    m_settings.forget(settings::kTextSize);
    if (isOtherLanguage) {
        emit languageChosen(settings::kLanguage.byDefault);
    } else if (isOtherSize) {
        emit textSizeChosen(settings::kTextSize.byDefault);
    }
    showChoices();
}

}  // namespace fulcrum
