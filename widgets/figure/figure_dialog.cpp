// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/figure_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/figure/figure.h"
#include "widgets/figure/figure_composition.h"
#include "widgets/figure/figure_options.h"
#include "widgets/figure/figure_writer.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// Milliseconds after the last change at which the preview is painted.
constexpr int kPause = 150;
constexpr QSize kPreviewSize{720, 480};

/// Options of the dialog as words, one a text: "ground=dark". Those of one figure alone are not kept.
QStringList rememberedOf(const FigureSpec& spec) {
    static const QStringList ofOneFigure{u"title"_s, u"subtitle"_s, u"caption"_s,   u"sources"_s,  u"notes"_s,
                                         u"alt"_s,   u"links"_s,    u"indicator"_s, u"component"_s};
    QStringList words{u"preset="_s + spec.preset};
    for (const auto& [name, value] : figureOptions(spec)) {
        if (!ofOneFigure.contains(name) && name != u"preset"_s) {
            words.append(name + u'=' + value);
        }
    }
    return words;
}

FigureSpec withRemembered(FigureSpec spec, const QStringList& words) {
    spec.preset = u"slide-16-9"_s;
    for (const QString& word : words) {
        if (word == u"preset="_s) {
            spec.preset.clear();  // a size of its own
        } else {
            // What an older version kept and this one does not know is left out.
            static_cast<void>(setFigureOption(spec, word.section(u'=', 0, 0), word.section(u'=', 1)));
        }
    }
    return spec;
}

}  // namespace

FigureDialog::FigureDialog(const Document& document, const TimeWindow& window, const Selection& selection,
                           const FigureSpec& view, Settings& settings, Dialogs& dialogs, QWidget* parent)
    : QDialog(parent),
      m_document(document),
      m_settings(settings),
      m_dialogs(dialogs),
      m_scene(std::make_unique<FigureScene>(document)),
      m_form(new FigureForm(document, window, selection,
                            withRemembered(view, settings.value(settings::kFigureOptions)), this)),
      m_preview(new QLabel(this)),
      m_fault(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Close, this)) {
    setObjectName(u"figureDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export figure"));
    m_preview->setObjectName(u"figurePreview"_s);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setMinimumSize(kPreviewSize);
    m_preview->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_preview->setFrameShape(QFrame::StyledPanel);
    m_preview->setAccessibleName(tr("How the figure will look"));
    m_fault->setObjectName(u"figureFault"_s);
    m_fault->setWordWrap(true);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->hide();
    QPushButton* save = m_buttons->button(QDialogButtonBox::Save);
    save->setText(tr("Export…"));
    QPushButton* copyButton = m_buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    copyButton->setObjectName(u"copyFigure"_s);
    copyButton->setToolTip(tr("Put the figure on the clipboard, as picture and as drawing"));
    QPushButton* printButton = m_buttons->addButton(tr("Print…"), QDialogButtonBox::ActionRole);
    printButton->setObjectName(u"printFigure"_s);
    copyButton->setAutoDefault(false);
    printButton->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_preview, 3);
    row->addWidget(m_form, 2);
    auto* column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(m_fault);
    column->addWidget(m_buttons);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kPause);
    connect(&m_soon, &QTimer::timeout, this, &FigureDialog::showPreview);
    connect(m_form, &FigureForm::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &FigureDialog::exportFile);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copyButton, &QPushButton::clicked, this, &FigureDialog::copy);
    connect(printButton, &QPushButton::clicked, this, &FigureDialog::print);
    save->setFocus();
    m_soon.start();
}

FigureDialog::~FigureDialog() = default;

void FigureDialog::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    m_soon.start();
}

void FigureDialog::showPreview() {
    const auto page = FigureComposition::of(*m_scene, spec());
    m_fault->setVisible(!page);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(page.isOk());
    if (!page) {
        m_fault->setText(page.error().message());
        m_preview->clear();
        return;
    }
    const qreal ratio = devicePixelRatioF();
    const QSize room = m_preview->contentsRect().size();
    const QSizeF size = page->sheet().units.scaled(room, Qt::KeepAspectRatio) * ratio;
    QPixmap pixmap = QPixmap::fromImage(figureImage(*page, size.toSize()));
    pixmap.setDevicePixelRatio(ratio);
    m_preview->setPixmap(pixmap);
}

void FigureDialog::remember() const { m_settings.setValue(settings::kFigureOptions, rememberedOf(spec())); }

void FigureDialog::exportFile() {
    const QDir folder(m_settings.value(settings::kFigureFolder));
    const QString path = m_dialogs.askFigureToSave(this, folder.filePath(tr("figure") + u".png"_s));
    if (path.isEmpty()) {
        return;
    }
    m_settings.setValue(settings::kFigureFolder, QFileInfo(path).absolutePath());
    remember();
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto written = writeFigure(m_document, spec(), path);
    QApplication::restoreOverrideCursor();
    if (!written) {
        m_dialogs.showError(this, written.error().message());
        return;
    }
    emit exported(tr("Figure written to %1").arg(QDir::toNativeSeparators(path)));
    accept();
}

void FigureDialog::copy() {
    const auto page = FigureComposition::of(*m_scene, spec());
    if (!page) {
        m_dialogs.showError(this, page.error().message());
        return;
    }
    auto* copied = new QMimeData;
    copied->setImageData(figureImage(*page, page->sheet().pixels));
    copied->setData(u"image/svg+xml"_s, figureSvg(*page));
    QApplication::clipboard()->setMimeData(copied);
    remember();
    emit exported(tr("The figure is on the clipboard, as picture and as drawing"));
}

void FigureDialog::printOn(QPrinter& printer) {
    const auto page = FigureComposition::of(*m_scene, spec());
    if (!page) {
        return;
    }
    const QRectF room = printer.pageRect(QPrinter::DevicePixel);
    const QSizeF units = page->sheet().units;
    const double scale = std::min(room.width() / units.width(), room.height() / units.height());
    QCPPainter painter;
    painter.begin(&printer);
    painter.setMode(QCPPainter::pmVectorized);
    painter.scale(scale, scale);
    page->paint(painter);
    painter.end();
}

void FigureDialog::print() {
    QPrinter printer(QPrinter::HighResolution);
    const auto sheet = sheetOf(spec());
    const bool isWide = sheet && sheet->units.width() > sheet->units.height();
    printer.setPageOrientation(isWide ? QPageLayout::Landscape : QPageLayout::Portrait);
    QPrintPreviewDialog dialog(&printer, this);
    connect(&dialog, &QPrintPreviewDialog::paintRequested, this,
            [this](QPrinter* asked) { printOn(*asked); });
    dialog.exec();
}

}  // namespace fulcrum
