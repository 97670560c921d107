// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>

#include "widgets/figure/figure_opening.h"
#include "widgets/figure/figure_texts.h"
#include "widgets/figure/figure_writer.h"
#include "widgets/figure/pptx_package.h"
#include "widgets/figure/pptx_paint_engine.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr double kEmuPerMillimetre = 36'000;
/// Slides of sources hold so many points of text, at most so many slides.
constexpr int kMostSources = 60;
constexpr double kSourceSize = 13;
constexpr double kSourceLine = 19;
constexpr double kSourceMargin = 40;
constexpr double kHeadRoom = 60;

QByteArray pngOf(const QImage& image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

class PptxPages : public FigurePages {
public:
    Result<void> add(const FigureComposition& page) override {
        const FigureSheet& sheet = page.sheet();
        const qint64 width = qRound64(sheet.millimetres.width() * kEmuPerMillimetre);
        const qint64 height = qRound64(sheet.millimetres.height() * kEmuPerMillimetre);
        if (m_package.slides.empty()) {
            m_package.width = width;
            m_package.height = height;
            m_package.view = QString::fromLatin1(carriedRecord(page));
            m_units = sheet.units;
            m_emuPerUnit = sheet.pointsPerUnit() * kEmuPerPoint;
            m_theme = page.scene().theme();
        } else if (width != m_package.width || height != m_package.height) {
            return Error{{},
                         FigureTexts::tr("the slides of a presentation all have one size"),
                         FigureTexts::tr("give every page the same preset")};
        }
        PptxSlide slide;
        slide.title = page.title();
        slide.altText = page.altText();
        slide.notes = page.spec().notes;
        if (page.spec().isPicture) {
            const QImage picture = isTooLargeForPicture(sheet) ? QImage() : figureImage(page, sheet.pixels);
            if (picture.isNull()) {
                return Error{{},
                             FigureTexts::tr("there is not enough memory for a picture of this size"),
                             FigureTexts::tr("choose a smaller size or fewer dots an inch")};
            }
            paint(slide, [&](QCPPainter& painter) {
                painter.drawImage(QRectF(QPointF(0, 0), sheet.units), picture);
            });
        } else {
            paint(slide, [&](QCPPainter& painter) { page.paint(painter); });
        }
        m_package.slides.push_back(slide);
        for (const QString& source :
             sourceList(page.scene().document(), page.scene().shownEvents(), kMostSources)) {
            if (!m_sources.contains(source) && m_sources.size() < kMostSources) {
                m_sources.append(source);
            }
        }
        return {};
    }

    Result<QByteArray> finish() override {
        addSources();
        return writeZip(pptxParts(m_package));
    }

private:
    template <typename Paint>
    void paint(PptxSlide& slide, Paint paintPage) {
        const int first = static_cast<int>(m_package.pictures.size()) + 1;
        PptxPaintEngine engine(m_emuPerUnit, first);
        VectorPaper paper(engine, m_units);
        QCPPainter painter;
        painter.begin(&paper);
        painter.setMode(QCPPainter::pmVectorized);
        paintPage(painter);
        painter.end();
        slide.shapes = engine.shapes();
        for (const QImage& image : engine.images()) {
            m_package.pictures.push_back(pngOf(image));
            slide.pictures.push_back(static_cast<int>(m_package.pictures.size()));
        }
    }

    /// What the figures cite, as far as it fits on a few slides.
    void addSources() {
        const QFont font = interfaceFont(kSourceSize);
        const QFontMetricsF metrics(font);
        QStringList lines;
        for (const QString& source : m_sources) {
            lines += brokenLines(source, m_units.width() - 2 * kSourceMargin, 3,
                                 [&](const QString& text) { return metrics.horizontalAdvance(text); });
        }
        const auto perSlide = static_cast<qsizetype>(
            std::max(1.0, (m_units.height() - kHeadRoom - kSourceMargin) / kSourceLine));
        for (qsizetype first = 0; first < lines.size(); first += perSlide) {
            PptxSlide slide;
            slide.title = FigureTexts::tr("Sources");
            paint(slide, [&](QCPPainter& painter) {
                painter.fillRect(QRectF(QPointF(0, 0), m_units), m_theme.ground);
                painter.setPen(m_theme.text);
                painter.setFont(interfaceFont(22, QFont::DemiBold));
                painter.drawText(QPointF(kSourceMargin, kSourceMargin), slide.title);
                painter.setFont(font);
                for (qsizetype i = first; i < std::min(first + perSlide, lines.size()); ++i) {
                    painter.drawText(QPointF(kSourceMargin, kHeadRoom + double(i - first + 1) * kSourceLine),
                                     lines[i]);
                }
            });
            m_package.slides.push_back(slide);
        }
    }

    PptxPackage m_package;
    QSizeF m_units;
    double m_emuPerUnit = 1;
    Theme m_theme;
    QStringList m_sources;
};

}  // namespace

std::unique_ptr<FigurePages> pptxPages() { return std::make_unique<PptxPages>(); }

}  // namespace fulcrum
