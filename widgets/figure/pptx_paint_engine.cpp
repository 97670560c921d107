// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/pptx_paint_engine.h"

#include <QLineF>
#include <cmath>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// Height of a line of the built-in font and how much of it lies above the baseline, in sizes of the letters.
constexpr double kLineHeight = 1.21;
constexpr double kAscent = 0.969;

QByteArray whole(double value) { return QByteArray::number(std::llround(value)); }

QByteArray colour(const QColor& ink) {
    QByteArray text = "<a:srgbClr val=\"" + ink.name(QColor::HexRgb).mid(1).toUpper().toLatin1() + '"';
    if (ink.alpha() == 255) {
        return text + "/>";
    }
    return text + "><a:alpha val=\"" + whole(ink.alphaF() * 100'000) + "\"/></a:srgbClr>";
}

QByteArray solid(const QColor& ink) { return "<a:solidFill>" + colour(ink) + "</a:solidFill>"; }

QByteArray fill(const QBrush& brush) {
    if (brush.style() == Qt::NoBrush) {
        return "<a:noFill/>";
    }
    const QGradient* gradient = brush.gradient();
    if (gradient == nullptr || gradient->type() != QGradient::LinearGradient) {
        return solid(brush.color());
    }
    const auto& linear = static_cast<const QLinearGradient&>(*gradient);
    QByteArray stops;
    for (const QGradientStop& stop : linear.stops()) {
        stops += "<a:gs pos=\"" + whole(stop.first * 100'000) + "\">" + colour(stop.second) + "</a:gs>";
    }
    const double angle = 360 - QLineF(linear.start(), linear.finalStop()).angle();
    return "<a:gradFill rotWithShape=\"1\"><a:gsLst>" + stops + "</a:gsLst><a:lin ang=\"" +
           whole(std::fmod(angle, 360) * 60'000) + "\" scaled=\"0\"/></a:gradFill>";
}

}  // namespace

QByteArray xmlEscaped(const QString& text) {
    QString kept;
    for (const QChar c : text) {
        if (c >= u' ' || c == u'\n' || c == u'\t') {
            kept += c;
        }
    }
    return kept.toHtmlEscaped().toUtf8();
}

QByteArray PptxPaintEngine::emu(double units) const { return whole(units * m_emu); }

QByteArray PptxPaintEngine::place(const QRectF& box, double angle) const {
    QByteArray text = "<a:xfrm";
    if (angle != 0) {
        text += " rot=\"" + whole(std::fmod(angle + 360, 360) * 60'000) + '"';
    }
    return text + "><a:off x=\"" + emu(box.x()) + "\" y=\"" + emu(box.y()) + "\"/><a:ext cx=\"" +
           emu(box.width()) + "\" cy=\"" + emu(box.height()) + "\"/></a:xfrm>";
}

QByteArray PptxPaintEngine::opened(const QByteArray& name, bool isText) {
    const QByteArray id = QByteArray::number(m_nextId++);
    return "<p:sp><p:nvSpPr><p:cNvPr id=\"" + id + "\" name=\"" + name + ' ' + id + "\"/><p:cNvSpPr" +
           (isText ? " txBox=\"1\"" : "") + "/><p:nvPr/></p:nvSpPr><p:spPr>";
}

QByteArray PptxPaintEngine::geometry(const QPainterPath& path, const QRectF& box) const {
    const auto point = [&](const QPainterPath::Element& at) -> QByteArray {
        return "<a:pt x=\"" + emu(at.x - box.x()) + "\" y=\"" + emu(at.y - box.y()) + "\"/>";
    };
    QByteArray steps;
    QPointF begun;
    const auto closeIfReturned = [&](int last) {
        if (last > 0 && QPointF(path.elementAt(last)) == begun && !path.elementAt(last).isMoveTo()) {
            steps += "<a:close/>";
        }
    };
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        switch (element.type) {
            case QPainterPath::MoveToElement:
                closeIfReturned(i - 1);
                begun = element;
                steps += "<a:moveTo>" + point(element) + "</a:moveTo>";
                break;
            case QPainterPath::LineToElement:
                steps += "<a:lnTo>" + point(element) + "</a:lnTo>";
                break;
            case QPainterPath::CurveToElement:
                steps += "<a:cubicBezTo>" + point(element) + point(path.elementAt(i + 1)) +
                         point(path.elementAt(i + 2)) + "</a:cubicBezTo>";
                i += 2;
                break;
            case QPainterPath::CurveToDataElement:
                break;
        }
    }
    closeIfReturned(path.elementCount() - 1);
    return "<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/>"
           "<a:pathLst><a:path w=\"" +
           emu(box.width()) + "\" h=\"" + emu(box.height()) + "\">" + steps +
           "</a:path></a:pathLst></a:custGeom>";
}

QByteArray PptxPaintEngine::line(const QPen& pen) const {
    if (pen.style() == Qt::NoPen) {
        return "<a:ln><a:noFill/></a:ln>";
    }
    QByteArray dash;
    if (pen.style() == Qt::DashLine) {
        dash = "<a:prstDash val=\"dash\"/>";
    } else if (pen.style() != Qt::SolidLine) {
        dash = "<a:prstDash val=\"sysDot\"/>";
    }
    const QByteArray cap = pen.capStyle() == Qt::RoundCap ? " cap=\"rnd\"" : "";
    const QByteArray join = pen.joinStyle() == Qt::RoundJoin   ? "<a:round/>"
                            : pen.joinStyle() == Qt::BevelJoin ? "<a:bevel/>"
                                                               : "<a:miter lim=\"800000\"/>";
    return "<a:ln w=\"" + emu(pen.widthF()) + '"' + cap + '>' + solid(pen.color()) + dash + join + "</a:ln>";
}

void PptxPaintEngine::addPath(const QPainterPath& path, const QPen& pen, const QBrush& brush) {
    const QRectF box = path.controlPointRect();
    m_shapes += opened("Shape", false) + place(box) + geometry(path, box) + fill(brush) + line(pen) +
                "</p:spPr></p:sp>\n";
}

void PptxPaintEngine::addText(const VectorText& text) {
    const double size = text.font.pixelSize();
    // The box is turned about its middle, so the middle is what has to be found.
    const QSizeF extent(text.width + size / 2, size * kLineHeight);
    QTransform turned;
    turned.translate(text.baseline.x(), text.baseline.y());
    turned.rotate(text.angle);
    const QPointF middle = turned.map(QPointF(extent.width() / 2, extent.height() / 2 - kAscent * size));
    const QRectF box(middle - QPointF(extent.width() / 2, extent.height() / 2), extent);
    m_shapes += opened("Text", true) + place(box, text.angle) +
                "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody>"
                "<a:bodyPr wrap=\"none\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" rtlCol=\"0\" "
                "anchor=\"t\"><a:noAutofit/></a:bodyPr><a:lstStyle/><a:p><a:r><a:rPr sz=\"" +
                whole(size * m_emu / kEmuPerPoint * 100) + '"' +
                (text.font.weight() > QFont::Normal ? " b=\"1\"" : "") + " dirty=\"0\">" +
                solid(text.colour) +
                "<a:latin typeface=\"Inter\"/><a:ea typeface=\"Noto Sans CJK SC\"/></a:rPr><a:t>" +
                xmlEscaped(text.text) + "</a:t></a:r></a:p></p:txBody></p:sp>\n";
}

void PptxPaintEngine::addImage(const QRectF& target, const QImage& image) {
    const QByteArray id = QByteArray::number(m_nextId++);
    m_images.push_back(image);
    const QByteArray number = QByteArray::number(m_firstImage + static_cast<int>(m_images.size()) - 1);
    m_shapes += "<p:pic><p:nvPicPr><p:cNvPr id=\"" + id + "\" name=\"Picture " + id +
                "\"/><p:cNvPicPr><a:picLocks noChangeAspect=\"1\"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>"
                "<p:blipFill><a:blip r:embed=\"rIdImage" +
                number + "\"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>" + place(target) +
                "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr></p:pic>\n";
}

}  // namespace fulcrum
