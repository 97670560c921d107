// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leverage/parameters_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPixmap>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "widgets/common/interface_language.h"
#include "widgets/common/parameter_text.h"
#include "widgets/common/scenario_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

int tracksWidth() { return scaled(190); }

/// What was typed as a number: the locale's way and the international one, "none" for no end of a half-life.
std::optional<double> numberFrom(const QString& text, const QString& none) {
    const QString clean = text.trimmed();
    if (clean.compare(none, Qt::CaseInsensitive) == 0 || clean.compare(u"none"_s, Qt::CaseInsensitive) == 0) {
        return kNoErosion;
    }
    bool isNumber = false;
    double value = QLocale().toDouble(clean, &isNumber);
    if (!isNumber) {
        value = QLocale::c().toDouble(clean, &isNumber);
    }
    return isNumber ? std::optional(value) : std::nullopt;
}

}  // namespace

ParametersPanel::ParametersPanel(const Document& document, ActiveScenario& active, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_active(active),
      m_tracks(new QListWidget(this)),
      m_title(new QLabel(this)),
      m_resetAll(new QPushButton(this)),
      m_scroll(new QScrollArea(this)),
      m_refusal(new QLabel(this)) {
    setObjectName(u"parametersPanel"_s);
    m_title->setFont(interfaceFont(13, QFont::DemiBold));
    m_tracks->setObjectName(u"parameterTracks"_s);
    m_tracks->setFrameShape(QFrame::NoFrame);
    m_tracks->setFixedWidth(tracksWidth());
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_resetAll->setObjectName(u"resetTrack"_s);
    m_refusal->setObjectName(u"parameterRefusal"_s);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_resetAll);
    auto* right = new QVBoxLayout;
    right->setSpacing(4);
    right->addLayout(head);
    right->addWidget(m_scroll, 1);
    right->addWidget(m_refusal);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 8, 10, 8);
    row->setSpacing(18);
    row->addWidget(m_tracks);
    row->addLayout(right, 1);
    connect(m_tracks, &QListWidget::currentRowChanged, this, &ParametersPanel::showTrack);
    connect(m_resetAll, &QPushButton::clicked, this, &ParametersPanel::resetTrack);
    connect(&m_active, &ActiveScenario::changed, this, &ParametersPanel::refresh);
    fillTracks();
    retranslate();
    m_tracks->setCurrentRow(0);
}

void ParametersPanel::fillTracks() {
    m_tracks->clear();
    m_tracks->addItem(QString());
    for (std::size_t i = 0; i < m_document.tracks().size(); ++i) {
        m_tracks->addItem(QString());
    }
}

QString ParametersPanel::trackIdOf(int row) const {
    return row < 1 || row > int(m_document.tracks().size()) ? QString()
                                                            : m_document.tracks()[std::size_t(row) - 1].id;
}

int ParametersPanel::changedOn(const QString& trackId) const {
    const auto ranges = settableRanges(trackId);
    return static_cast<int>(std::count_if(ranges.begin(), ranges.end(), [&](const ParameterRange& range) {
        return m_active.shippedValue(range.name) != m_active.valueInView(range.name);
    }));
}

void ParametersPanel::showTrack(int row) {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(0);
    m_rows.clear();
    for (const ParameterRange& range : settableRanges(trackIdOf(row))) {
        auto* one = new ParameterRow(range, parameterFieldText(range.name), parameterUnit(range.name), page);
        connect(one, &ParameterRow::dragged, this, [this](const QString& parameter, double value) {
            tell(m_active.draft(settingOf(parameter, value)));
        });
        connect(one, &ParameterRow::moved, this, [this](const QString& parameter, double value) {
            tell(m_active.setParameter(parameter, value));
        });
        connect(one, &ParameterRow::typed, this, [this](const QString& parameter, const QString& text) {
            const auto value = numberFrom(text, tr("none"));
            tell(value ? m_active.setParameter(parameter, *value)
                       : Error{parameterName(m_document, parameter), tr("“%1” is no number").arg(text),
                               tr("Type a number, or “none” for a half-life that never ends")});
        });
        connect(one, &ParameterRow::resetAsked, this, [this](const QString& parameter) {
            tell(m_active.setParameter(parameter, m_active.shippedValue(parameter)));
        });
        column->addWidget(one);
        m_rows.push_back(one);
    }
    column->addStretch(1);
    m_scroll->setWidget(page);
    refresh();
}

void ParametersPanel::refresh() {
    for (ParameterRow* row : m_rows) {
        row->show(m_active.shippedValue(row->parameter()), m_active.valueInView(row->parameter()), m_theme);
    }
    for (int row = 0; row < m_tracks->count(); ++row) {
        QListWidgetItem* const item = m_tracks->item(row);
        QString name = tr("Whole model");
        if (row > 0) {
            const Track& track = m_document.tracks()[std::size_t(row) - 1];
            name = textIn(track.nameIn, interfaceLanguage(), track.name);
            QPixmap swatch(10, 10);
            swatch.fill(m_colours.track(static_cast<TrackIndex>(row - 1)));
            item->setIcon(swatch);
        }
        const int changed = changedOn(trackIdOf(row));
        item->setFont(interfaceFont(12.5, changed > 0 ? QFont::DemiBold : QFont::Normal));
        item->setText(changed > 0 ? tr("%1 · %Ln changed", nullptr, changed).arg(name) : name);
    }
    m_resetAll->setEnabled(changedOn(trackIdOf(m_tracks->currentRow())) > 0);
    const auto scenario = m_active.scenario();
    m_title->setText(
        scenario ? tr("Changes go into the scenario “%1”").arg(scenarioName(*scenario, interfaceLanguage()))
                 : tr("The values that ship; a change makes a scenario of your own and leaves "
                      "the record as it is"));
}

void ParametersPanel::resetTrack() {
    std::vector<QString> names;
    for (const ParameterRow* row : m_rows) {
        names.push_back(row->parameter());
    }
    tell(m_active.resetParameters(names));
}

ScenarioChange ParametersPanel::settingOf(const QString& parameter, double value) const {
    ScenarioChange change;
    change.action = ScenarioAction::Set;
    change.parameter = parameter;
    change.value = value;
    return change;
}

void ParametersPanel::tell(const Result<void>& done) {
    m_refusal->setText(done ? QString() : u"⚠ "_s + done.error().message());
    m_refusal->setVisible(!done);
    if (!done) {
        refresh();
    }
}

void ParametersPanel::setTheme(const Theme& theme) {
    m_theme = theme;
    m_colours = ProjectColours(m_document.parties(), m_document.tracks(), theme);
    refresh();
}

void ParametersPanel::retranslate() {
    m_tracks->setAccessibleName(tr("Tracks"));
    m_resetAll->setText(tr("Back to what ships"));
    if (m_tracks->currentRow() >= 0) {
        showTrack(m_tracks->currentRow());
    }
}

void ParametersPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace fulcrum
