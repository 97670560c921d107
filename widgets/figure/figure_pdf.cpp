// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QPdfWriter>

#include "widgets/figure/figure_writer.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// Fine enough for lines; the layout's own units are scaled to it.
constexpr int kPdfDpi = 1200;

class PdfPages : public FigurePages {
public:
    Result<void> add(const FigureComposition& page) override {
        const FigureSheet& sheet = page.sheet();
        const QPageSize size(sheet.millimetres, QPageSize::Millimeter, {}, QPageSize::ExactMatch);
        if (!m_writer) {
            m_buffer.open(QIODevice::WriteOnly);
            m_writer = std::make_unique<QPdfWriter>(&m_buffer);
            m_writer->setResolution(kPdfDpi);
            m_writer->setCreator(u"Fulcrum"_s);
            m_writer->setTitle(page.title());
            m_writer->setPageSize(size);
            m_writer->setPageMargins(QMarginsF(0, 0, 0, 0));
            m_painter.begin(m_writer.get());
            m_painter.setMode(QCPPainter::pmVectorized);
        } else {
            m_writer->setPageSize(size);
            m_writer->setPageMargins(QMarginsF(0, 0, 0, 0));
            m_writer->newPage();
        }
        m_painter.save();
        const double scale = sheet.pointsPerUnit() * kPdfDpi / 72;
        m_painter.scale(scale, scale);
        page.paint(m_painter);
        m_painter.restore();
        return {};
    }

    Result<QByteArray> finish() override {
        m_painter.end();
        return m_buffer.data();
    }

private:
    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    QCPPainter m_painter;
};

}  // namespace

std::unique_ptr<FigurePages> pdfPages() { return std::make_unique<PdfPages>(); }

}  // namespace fulcrum
