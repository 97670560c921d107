// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/figure_form.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>
#include <cmath>

#include "models/domain/written_date.h"
#include "models/timeline/date_ticks.h"
#include "widgets/common/interface_language.h"
#include "widgets/figure/figure_sheet.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

enum class Time { InView, Everything, Chosen };

constexpr double kMostSize = 20'000;
constexpr int kScaleStep = 10;
constexpr int kTextLines = 3;

QPlainTextEdit* makeText(const QString& name, QWidget* parent) {
    auto* text = new QPlainTextEdit(parent);
    text->setObjectName(name);
    text->setTabChangesFocus(true);
    text->setMaximumHeight(text->fontMetrics().lineSpacing() * kTextLines + 12);
    return text;
}

/// What stands in a field that may be left empty, so that the figure makes its own text.
std::optional<QString> textOf(const QLineEdit& line) {
    const QString text = line.text().trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

}  // namespace

FigureForm::FigureForm(const Document& document, const TimeWindow& window, const Selection& selection,
                       const FigureSpec& spec, QWidget* parent)
    : QTabWidget(parent),
      m_document(document),
      m_window(window),
      m_spec(spec),
      m_preset(new QComboBox(this)),
      m_width(new QDoubleSpinBox(this)),
      m_height(new QDoubleSpinBox(this)),
      m_unit(new QComboBox(this)),
      m_dpi(new QSpinBox(this)),
      m_textScale(new QSpinBox(this)),
      m_content(new QComboBox(this)),
      m_ground(new QComboBox(this)),
      m_time(new QComboBox(this)),
      m_from(new QLineEdit(this)),
      m_to(new QLineEdit(this)),
      m_carriesView(new QCheckBox(tr("Can be opened again: dropped on the window it shows this view"), this)),
      m_data(new QComboBox(this)),
      m_hasOutlines(new QCheckBox(tr("SVG: letters as outlines"), this)),
      m_isPicture(new QCheckBox(tr("PowerPoint: as a picture rather than shapes"), this)),
      m_title(new QLineEdit(this)),
      m_subtitle(new QLineEdit(this)),
      m_caption(makeText(u"figureCaption"_s, this)),
      m_sources(new QLineEdit(this)),
      m_notes(makeText(u"figureNotes"_s, this)),
      m_callouts(new CalloutList(document, window, selection, spec.view.lens, this)) {
    setObjectName(u"figureForm"_s);
    setDocumentMode(true);
    const std::pair<QWidget*, QString> names[] = {{m_preset, u"figurePreset"_s},
                                                  {m_width, u"figureWidth"_s},
                                                  {m_height, u"figureHeight"_s},
                                                  {m_unit, u"figureUnit"_s},
                                                  {m_dpi, u"figureDpi"_s},
                                                  {m_textScale, u"figureTextScale"_s},
                                                  {m_content, u"figureContent"_s},
                                                  {m_ground, u"figureGround"_s},
                                                  {m_time, u"figureTime"_s},
                                                  {m_from, u"figureFrom"_s},
                                                  {m_to, u"figureTo"_s},
                                                  {m_carriesView, u"figureCarriesView"_s},
                                                  {m_data, u"figureData"_s},
                                                  {m_hasOutlines, u"figureHasOutlines"_s},
                                                  {m_isPicture, u"figureIsPicture"_s},
                                                  {m_title, u"figureTitle"_s},
                                                  {m_subtitle, u"figureSubtitle"_s},
                                                  {m_sources, u"figureSources"_s}};
    for (const auto& [widget, name] : names) {
        widget->setObjectName(name);
    }
    addTab(makeSheetPage(), tr("Sheet"));
    addTab(makeWordsPage(), tr("Words"));
    addTab(makeCalloutsPage(), tr("Call-outs"));
    fill();
    for (QComboBox* box : {m_preset, m_unit, m_content, m_ground, m_time, m_data}) {
        connect(box, &QComboBox::currentIndexChanged, this, &FigureForm::follow);
    }
    for (QDoubleSpinBox* box : {m_width, m_height}) {
        connect(box, &QDoubleSpinBox::valueChanged, this, &FigureForm::follow);
    }
    for (QSpinBox* box : {m_dpi, m_textScale}) {
        connect(box, &QSpinBox::valueChanged, this, &FigureForm::follow);
    }
    for (QLineEdit* line : {m_from, m_to, m_title, m_subtitle, m_sources}) {
        connect(line, &QLineEdit::textChanged, this, &FigureForm::follow);
    }
    connect(m_caption, &QPlainTextEdit::textChanged, this, &FigureForm::follow);
    connect(m_callouts, &CalloutList::changed, this, &FigureForm::follow);
    follow();
}

QWidget* FigureForm::makeSheetPage() {
    auto* page = new QWidget;
    auto* form = new QFormLayout(page);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const FigurePreset& preset : figurePresets()) {
        m_preset->addItem(preset.name, preset.id);
    }
    m_preset->addItem(tr("Another size"), QString());
    for (QDoubleSpinBox* side : {m_width, m_height}) {
        side->setRange(1, kMostSize);
        side->setDecimals(1);
    }
    m_width->setAccessibleName(tr("Width"));
    m_height->setAccessibleName(tr("Height"));
    m_unit->addItem(tr("pixels"), false);
    m_unit->addItem(tr("mm"), true);
    m_unit->setAccessibleName(tr("Unit of the size"));
    m_dpi->setRange(0, kMostDots);
    m_dpi->setSpecialValueText(tr("of the sheet"));
    m_textScale->setRange(50, 300);
    m_textScale->setSingleStep(kScaleStep);
    m_textScale->setSuffix(u" %"_s);
    m_content->addItem(tr("Timeline and balance"), static_cast<int>(FigureContent::Both));
    m_content->addItem(tr("Timeline alone"), static_cast<int>(FigureContent::Timeline));
    m_content->addItem(tr("Balance alone"), static_cast<int>(FigureContent::Chart));
    m_ground->addItem(tr("Light"), static_cast<int>(FigureGround::Light));
    m_ground->addItem(tr("Dark"), static_cast<int>(FigureGround::Dark));
    m_ground->addItem(tr("Grey, for paper without colour"), static_cast<int>(FigureGround::Grey));
    m_ground->addItem(tr("Transparent"), static_cast<int>(FigureGround::Transparent));
    m_time->addItem(tr("What is in view"), static_cast<int>(Time::InView));
    m_time->addItem(tr("Everything"), static_cast<int>(Time::Everything));
    m_time->addItem(tr("From … to …"), static_cast<int>(Time::Chosen));
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    auto* size = new QHBoxLayout;
    size->addWidget(m_width, 1);
    size->addWidget(new QLabel(u"×"_s));
    size->addWidget(m_height, 1);
    size->addWidget(m_unit);
    auto* time = new QHBoxLayout;
    time->addWidget(m_from, 1);
    time->addWidget(new QLabel(u"–"_s));
    time->addWidget(m_to, 1);
    form->addRow(tr("&Sheet"), m_preset);
    form->addRow(QString(), size);
    form->addRow(tr("Sho&w"), m_content);
    form->addRow(tr("&Time"), m_time);
    form->addRow(QString(), time);
    form->addRow(tr("&Ground"), m_ground);
    form->addRow(tr("Te&xt"), m_textScale);
    form->addRow(tr("&Dots an inch"), m_dpi);
    m_data->addItem(tr("are not written"), static_cast<int>(FigureData::None));
    m_data->addItem(tr("as tables beside it (CSV)"), static_cast<int>(FigureData::Csv));
    m_data->addItem(tr("as a workbook beside it (XLSX)"), static_cast<int>(FigureData::Workbook));
    //: Followed by: are not written, as tables beside it, as a workbook beside it
    form->addRow(tr("Its n&umbers"), m_data);
    for (QCheckBox* box : {m_carriesView, m_hasOutlines, m_isPicture}) {
        form->addRow(QString(), box);
    }
    return page;
}

QWidget* FigureForm::makeWordsPage() {
    auto* page = new QWidget;
    auto* form = new QFormLayout(page);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("T&itle"), m_title);
    form->addRow(tr("S&ubtitle"), m_subtitle);
    form->addRow(tr("&Caption"), m_caption);
    form->addRow(tr("S&ources"), m_sources);
    form->addRow(tr("Speaker &notes"), m_notes);
    const ProjectInfo& project = m_document.project();
    m_title->setPlaceholderText(textIn(project.titleIn, interfaceLanguage(), project.title));
    m_subtitle->setPlaceholderText(tr("the time and what is drawn"));
    m_sources->setPlaceholderText(tr("the publishers of the events shown"));
    m_caption->setPlaceholderText(tr("a text below the drawing"));
    m_notes->setPlaceholderText(tr("only in slides"));
    return page;
}

QWidget* FigureForm::makeCalloutsPage() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->addWidget(m_callouts);
    return page;
}

void FigureForm::fill() {
    const auto choose = [](QComboBox* box, const QVariant& value) {
        box->setCurrentIndex(std::max(box->findData(value), 0));
    };
    choose(m_preset, m_spec.preset);
    m_width->setValue(m_spec.size.width);
    m_height->setValue(m_spec.size.height);
    choose(m_unit, m_spec.size.isMillimetres);
    m_dpi->setValue(m_spec.dpi);
    m_textScale->setValue(static_cast<int>(std::lround(m_spec.textScale * 100)));
    choose(m_content, static_cast<int>(m_spec.content));
    choose(m_ground, static_cast<int>(m_spec.ground));
    const DayRange& range = m_spec.view.range;
    m_from->setText(isoFromDay(static_cast<Day>(std::floor(range.from))));
    m_to->setText(isoFromDay(static_cast<Day>(std::ceil(range.to)) - 1));
    m_carriesView->setChecked(m_spec.carriesView);
    choose(m_data, static_cast<int>(m_spec.data));
    m_hasOutlines->setChecked(m_spec.hasOutlines);
    m_isPicture->setChecked(m_spec.isPicture);
    m_title->setText(m_spec.title.value_or(QString()));
    m_subtitle->setText(m_spec.subtitle.value_or(QString()));
    m_sources->setText(m_spec.sources.value_or(QString()));
    m_caption->setPlainText(m_spec.caption);
    m_notes->setPlainText(m_spec.notes);
    m_callouts->setCallouts(m_spec.callouts);
}

void FigureForm::follow() {
    const bool isOwnSize = m_preset->currentData().toString().isEmpty();
    for (QWidget* field :
         {static_cast<QWidget*>(m_width), static_cast<QWidget*>(m_height), static_cast<QWidget*>(m_unit)}) {
        field->setEnabled(isOwnSize);
    }
    const bool isChosen = m_time->currentData().toInt() == static_cast<int>(Time::Chosen);
    m_from->setEnabled(isChosen);
    m_to->setEnabled(isChosen);
    emit changed();
}

DayRange FigureForm::chosenRange() const {
    switch (static_cast<Time>(m_time->currentData().toInt())) {
        case Time::Everything:
            return m_window.extent();
        case Time::Chosen: {
            const auto from = dateFromText(m_from->text(), QLocale());
            const auto to = dateFromText(m_to->text(), QLocale());
            if (from && to && from->day <= to->day) {
                return {double(from->day), double(to->day) + 1};
            }
            break;
        }
        case Time::InView:
            break;
    }
    return m_spec.view.range;
}

FigureSpec FigureForm::spec() const {
    FigureSpec spec = m_spec;
    spec.view.range = chosenRange();
    spec.preset = m_preset->currentData().toString();
    spec.size = {m_width->value(), m_height->value(), m_unit->currentData().toBool()};
    // Below the fewest there are none.
    spec.dpi = m_dpi->value() < kFewestDots ? 0 : m_dpi->value();
    spec.textScale = m_textScale->value() / 100.0;
    spec.content = static_cast<FigureContent>(m_content->currentData().toInt());
    spec.ground = static_cast<FigureGround>(m_ground->currentData().toInt());
    spec.carriesView = m_carriesView->isChecked();
    spec.data = static_cast<FigureData>(m_data->currentData().toInt());
    spec.hasOutlines = m_hasOutlines->isChecked();
    spec.isPicture = m_isPicture->isChecked();
    spec.title = textOf(*m_title);
    spec.subtitle = textOf(*m_subtitle);
    spec.sources = textOf(*m_sources);
    spec.caption = m_caption->toPlainText().trimmed();
    spec.notes = m_notes->toPlainText().trimmed();
    spec.callouts = m_callouts->callouts();
    return spec;
}

}  // namespace fulcrum
