// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main_window/new_project_dialog.h"

#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include "models/document/new_project.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr int kIndent = 24;
/// Of the dialog, in letters.
constexpr int kWidth = 66;

}  // namespace

NewProjectDialog::NewProjectDialog(Settings& settings, Dialogs& dialogs, QWidget* parent)
    : QDialog(parent),
      m_settings(settings),
      m_dialogs(dialogs),
      m_form(new QWidget(this)),
      m_sideA(new QLineEdit(tr("Side A"), m_form)),
      m_sideB(new QLineEdit(tr("Side B"), m_form)),
      m_tracks(new QLineEdit(tr("General"), m_form)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setObjectName(u"newProjectDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New project"));
    const std::array<std::pair<QString, QString>, kBeginnings> texts{{
        {tr("US–China 2017–2026"),
         tr("The sample, to look round in. To write in it, make a copy with “Save a copy…”.")},
        {tr("Empty project"), tr("A file of your own, with two sides and their tracks. You add the events.")},
        {tr("From a spreadsheet…"),
         tr("The rows of a table become events. Save the table as CSV or TSV first; which column is what, "
            "you say next.")},
    }};
    constexpr std::array kNames{"beginSample", "beginEmpty", "beginSpreadsheet"};
    auto* column = new QVBoxLayout(this);
    column->setSpacing(4);
    for (std::size_t i = 0; i < kBeginnings; ++i) {
        auto* choice = new QRadioButton(texts[i].first, this);
        choice->setObjectName(QString::fromLatin1(kNames[i]));
        choice->setAccessibleDescription(texts[i].second);
        auto* more = new QLabel(texts[i].second, this);
        more->setWordWrap(true);
        more->setContentsMargins(kIndent, 0, 0, 8);
        column->addWidget(choice);
        column->addWidget(more);
        connect(choice, &QRadioButton::toggled, this, &NewProjectDialog::showChosen);
        m_choices[i] = choice;
    }
    m_sideA->setObjectName(u"newSideA"_s);
    m_sideB->setObjectName(u"newSideB"_s);
    m_tracks->setObjectName(u"newTracks"_s);
    m_tracks->setToolTip(tr("The fields in which they act, with commas between them"));
    auto* form = new QFormLayout(m_form);
    form->setContentsMargins(kIndent, 4, 0, 8);
    form->addRow(tr("&First side"), m_sideA);
    form->addRow(tr("&Second side"), m_sideB);
    form->addRow(tr("&Tracks"), m_tracks);
    column->addWidget(m_form);
    column->addStretch(1);
    column->addWidget(m_buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * kWidth);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Begin"));
    for (QLineEdit* line : {m_sideA, m_sideB, m_tracks}) {
        connect(line, &QLineEdit::textChanged, this, &NewProjectDialog::showChosen);
    }
    connect(m_buttons, &QDialogButtonBox::accepted, this, &NewProjectDialog::begin);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_choices[Sample]->setChecked(true);
    m_choices[Sample]->setFocus();
}

NewProjectDialog::Beginning NewProjectDialog::chosen() const {
    return m_choices[Empty]->isChecked() ? Empty : m_choices[Spreadsheet]->isChecked() ? Spreadsheet : Sample;
}

void NewProjectDialog::showChosen() {
    const bool isOwn = chosen() != Sample;
    m_form->setEnabled(isOwn);
    const QString a = m_sideA->text().simplified();
    const QString b = m_sideB->text().simplified();
    const bool isNamed =
        !a.isEmpty() && !b.isEmpty() && a.compare(b, Qt::CaseInsensitive) != 0 && !m_tracks->text().isEmpty();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!isOwn || isNamed);
}

void NewProjectDialog::begin() {
    if (chosen() == Sample) {
        emit sampleWanted();
        accept();
        return;
    }
    QStringList files;
    QString name = tr("project");
    QString folder;
    if (chosen() == Spreadsheet) {
        files = m_dialogs
                    .askFilesToImport(this, m_settings.value(settings::kImportFolder),
                                      //: Files of a file dialog
                                      tr("Tables (%1)").arg(u"*.csv *.tsv *.txt"_s))
                    .files;
        if (files.isEmpty()) {
            return;
        }
        const QFileInfo first(files.front());
        m_settings.setValue(settings::kImportFolder, first.absolutePath());
        name = first.completeBaseName();
        folder = first.absolutePath() + u'/';
    }
    QString path = m_dialogs.askProjectToSave(this, folder + name + u".fulcrum"_s);
    if (path.isEmpty()) {
        return;
    }
    if (QFileInfo(path).suffix().isEmpty()) {
        path += u".fulcrum"_s;
    }
    static const QRegularExpression commas(u"[,，;]"_s);
    const ProjectContent content =
        emptyProject(QFileInfo(path).completeBaseName(),
                     {m_sideA->text(), m_sideB->text(), m_tracks->text().split(commas)});
    if (const auto written = writeNewProject(path, content, tr("New project")); !written) {
        m_dialogs.showError(this, written.error().message());
        return;
    }
    emit projectMade(path, files);
    accept();
}

}  // namespace fulcrum
