// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QGlyphRun>
#include <QPdfWriter>
#include <QRawFont>
#include <algorithm>
#include <map>
#include <vector>

#include "widgets/figure/figure_opening.h"
#include "widgets/figure/figure_writer.h"
#include "widgets/figure/vector_paint_engine.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// Fine enough for lines; the layout's own units are scaled to it.
constexpr int kPdfDpi = 1200;

/// Glyphs are taken this many pixels high and drawn smaller, so that their places are not rounded.
constexpr double kGlyphSize = 100;

/// By the letter that a file would name.
using MeantLetters = std::map<char16_t, char16_t>;

/// Letters that look like others in the fonts of a figure: radicals, and ideographs kept for older standards.
constexpr std::pair<char16_t, char16_t> kLookAlikes[] = {{0x2E80, 0x2FDF}, {0xF900, 0xFAFF}};

/// Draws words glyph by glyph as the font's table of characters has them. Shaping would exchange some for
/// ligatures and for signs that suit their neighbours, which a reader of the file cannot turn into letters
/// again: a search for "US: 145 %" would find nothing.
class PdfPaintEngine : public VectorPaintEngine {
public:
    explicit PdfPaintEngine(QPainter& painter) : m_painter(painter) {}

    /// Adds which letters were meant where the file will name others of the same shape.
    void addMeant(MeantLetters& meant) const {
        for (const auto& [font, letters] : m_drawn) {
            for (const auto& [first, last] : kLookAlikes) {
                for (char16_t other = first; other <= last; ++other) {
                    const quint32 glyph = font->glyphIndexesForString(QString(QChar(other))).value(0);
                    const auto drawn = letters.find(glyph);
                    if (glyph != 0 && drawn != letters.end() && drawn->second != other) {
                        meant[other] = drawn->second;
                    }
                }
            }
        }
    }

protected:
    void addPath(const QPainterPath& path, const QPen& pen, const QBrush& brush) override {
        m_painter.setPen(pen);
        m_painter.setBrush(brush);
        m_painter.drawPath(path);
    }

    void addText(const VectorText& text) override {
        m_painter.save();
        m_painter.setPen(text.colour);
        m_painter.translate(text.baseline);
        m_painter.rotate(text.angle);
        const double scale = text.font.pixelSize() / kGlyphSize;
        m_painter.scale(scale, scale);
        const QList<uint> characters = text.text.toUcs4();
        double x = 0;
        for (qsizetype first = 0; first < characters.size();) {
            const QRawFont& font = fontFor(text.font, characters[first]);
            qsizetype next = first + 1;
            while (next < characters.size() && &fontFor(text.font, characters[next]) == &font) {
                ++next;
            }
            x += drawRun(
                font, QString::fromUcs4(reinterpret_cast<const char32_t*>(&characters[first]), next - first),
                x);
            first = next;
        }
        m_painter.restore();
    }

    void addImage(const QRectF& target, const QImage& image) override { m_painter.drawImage(target, image); }

private:
    double drawRun(const QRawFont& font, const QString& text, double x) {
        const QList<quint32> glyphs = font.glyphIndexesForString(text);
        for (qsizetype i = 0; i < glyphs.size() && glyphs.size() == text.size(); ++i) {
            m_drawn[&font][glyphs[i]] = text[i].unicode();
        }
        const QList<QPointF> advances = font.advancesForGlyphIndexes(glyphs, QRawFont::KernedAdvances);
        QList<QPointF> places;
        QPointF at(0, 0);
        for (const QPointF& advance : advances) {
            places.append(at);
            at += advance;
        }
        QGlyphRun run;
        run.setRawFont(font);
        run.setGlyphIndexes(glyphs);
        run.setPositions(places);
        m_painter.drawGlyphRun({x, 0}, run);
        return at.x();
    }

    /// The first of the font's families that has this character.
    const QRawFont& fontFor(const QFont& font, uint character) {
        std::vector<QRawFont>& fonts = m_fonts[font.weight()];
        if (fonts.empty()) {
            for (const QString& family : font.families()) {
                QFont one(family);
                one.setPixelSize(static_cast<int>(kGlyphSize));
                one.setWeight(static_cast<QFont::Weight>(font.weight()));
                one.setHintingPreference(QFont::PreferNoHinting);
                fonts.push_back(QRawFont::fromFont(one));
            }
        }
        const auto found = std::ranges::find_if(
            fonts, [&](const QRawFont& one) { return one.supportsCharacter(character); });
        return found == fonts.end() ? fonts.front() : *found;
    }

    QPainter& m_painter;
    std::map<int, std::vector<QRawFont>> m_fonts;                    ///< by weight
    std::map<const QRawFont*, std::map<quint32, char16_t>> m_drawn;  ///< letters by their shape
};

/// In its tables from shapes to letters, which stand in the file as they are, the library names the first
/// letter of a shape: for many Chinese ones that is the sign of a radical, which nobody searches for.
void nameMeantLetters(QByteArray& bytes, const MeantLetters& meant) {
    constexpr qsizetype kDigits = 4;
    for (qsizetype at = bytes.indexOf("beginbfrange"); at >= 0; at = bytes.indexOf("beginbfrange", at + 1)) {
        const qsizetype end = bytes.indexOf("endbfrange", at);
        for (qsizetype i = at; i < end; ++i) {
            if (bytes[i] != '<' || i + 1 + kDigits >= end || bytes[i + 1 + kDigits] != '>') {
                continue;
            }
            const auto letter = static_cast<char16_t>(bytes.mid(i + 1, kDigits).toUShort(nullptr, 16));
            if (const auto found = meant.find(letter); found != meant.end()) {
                bytes.replace(i + 1, kDigits,
                              QByteArray::number(found->second, 16).rightJustified(kDigits, '0').toUpper());
            }
        }
    }
}

/// What follows `key` up to `end`, made the same in every file: its letters and digits become zeros, so that
/// no offset in the file moves.
void level(QByteArray& bytes, const QByteArray& key, char end) {
    for (qsizetype at = bytes.indexOf(key); at >= 0; at = bytes.indexOf(key, at + 1)) {
        for (qsizetype i = at + key.size(); i < bytes.size() && bytes[i] != end; ++i) {
            const char c = bytes[i];
            if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')) {
                bytes[i] = '0';
            }
        }
    }
}

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
            if (const QByteArray carried = carriedRecord(page); !carried.isEmpty()) {
                m_writer->setDocumentXmpMetadata(pdfMetadata(carried, page.title()));
            }
            m_writer->setPageSize(size);
            m_writer->setPageMargins(QMarginsF(0, 0, 0, 0));
            m_painter.begin(m_writer.get());
        } else {
            m_writer->setPageSize(size);
            m_writer->setPageMargins(QMarginsF(0, 0, 0, 0));
            m_writer->newPage();
        }
        m_painter.save();
        const double scale = sheet.pointsPerUnit() * kPdfDpi / 72;
        m_painter.scale(scale, scale);
        PdfPaintEngine engine(m_painter);
        VectorPaper paper(engine, sheet.units);
        QCPPainter painter;
        painter.begin(&paper);
        painter.setMode(QCPPainter::pmVectorized);
        page.paint(painter);
        painter.end();
        engine.addMeant(m_meant);
        m_painter.restore();
        return {};
    }

    Result<QByteArray> finish() override {
        m_painter.end();
        QByteArray bytes = m_buffer.data();
        // When and where it was written says nothing about the figure, and would make every file another.
        replaceDate(bytes);
        nameMeantLetters(bytes, m_meant);
        level(bytes, "/ID [", ']');
        return bytes;
    }

private:
    static void replaceDate(QByteArray& bytes) {
        constexpr QByteArrayView kKey = "/CreationDate (D:";
        constexpr QByteArrayView kFixed = "20000101000000";
        if (const qsizetype at = bytes.lastIndexOf(kKey); at >= 0) {
            bytes.replace(at + kKey.size(), kFixed.size(), kFixed);
            level(bytes, kKey.toByteArray() + kFixed.toByteArray(), ')');
        }
    }

    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    QPainter m_painter;
    MeantLetters m_meant;
};

}  // namespace

std::unique_ptr<FigurePages> pdfPages() { return std::make_unique<PdfPages>(); }

}  // namespace fulcrum
