// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>

#include "widgets/figure/figure_opening.h"
#include "widgets/figure/figure_writer.h"
#include "widgets/figure/vector_paint_engine.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

QByteArray escaped(const QString& text) { return text.toHtmlEscaped().toUtf8(); }

QByteArray attribute(const char* name, const QByteArray& value) {
    return QByteArray(" ") + name + "=\"" + value + '"';
}

QByteArray opacity(const char* name, const QColor& colour) {
    return colour.alpha() < 255 ? attribute(name, vectorNumber(colour.alphaF())) : QByteArray();
}

QByteArray point(const QPointF& at) { return vectorNumber(at.x()) + ' ' + vectorNumber(at.y()); }

QByteArray pathText(const QPainterPath& path) {
    QByteArray text;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        switch (element.type) {
            case QPainterPath::MoveToElement:
                text += 'M' + point(element);
                break;
            case QPainterPath::LineToElement:
                text += 'L' + point(element);
                break;
            case QPainterPath::CurveToElement:
                text += 'C' + point(element) + ' ' + point(path.elementAt(i + 1)) + ' ' +
                        point(path.elementAt(i + 2));
                i += 2;
                break;
            case QPainterPath::CurveToDataElement:
                break;
        }
    }
    return text;
}

class SvgPaintEngine : public VectorPaintEngine {
public:
    explicit SvgPaintEngine(bool hasOutlines) : m_hasOutlines(hasOutlines) {}
    const QByteArray& body() const { return m_body; }

protected:
    void addPath(const QPainterPath& path, const QPen& pen, const QBrush& brush) override {
        const QByteArray fill = fillText(brush);
        m_body += "<path d=\"" + pathText(path) + '"' + fill + strokeText(pen);
        if (path.fillRule() == Qt::OddEvenFill && brush.style() != Qt::NoBrush && path.elementCount() > 5) {
            m_body += " fill-rule=\"evenodd\"";
        }
        m_body += "/>\n";
    }

    void addText(const VectorText& text) override {
        if (m_hasOutlines) {
            QPainterPath letters;
            letters.addText({0, 0}, text.font, text.text);
            letters.setFillRule(Qt::WindingFill);
            const QTransform place =
                QTransform::fromTranslate(text.baseline.x(), text.baseline.y()).rotate(text.angle);
            addPath(place.map(letters), Qt::NoPen, text.colour);
            return;
        }
        m_body += "<text xml:space=\"preserve\"" + attribute("x", vectorNumber(text.baseline.x())) +
                  attribute("y", vectorNumber(text.baseline.y())) +
                  attribute("font-size", QByteArray::number(text.font.pixelSize()));
        if (text.font.weight() > QFont::Normal) {
            m_body += attribute("font-weight", QByteArray::number(text.font.weight()));
        }
        if (text.angle != 0) {
            m_body += attribute("transform",
                                "rotate(" + vectorNumber(text.angle) + ' ' + point(text.baseline) + ')');
        }
        m_body += attribute("fill", vectorColour(text.colour)) + opacity("fill-opacity", text.colour) + '>' +
                  escaped(text.text) + "</text>\n";
    }

    void addImage(const QRectF& target, const QImage& image) override {
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        m_body += "<image" + attribute("x", vectorNumber(target.x())) +
                  attribute("y", vectorNumber(target.y())) +
                  attribute("width", vectorNumber(target.width())) +
                  attribute("height", vectorNumber(target.height())) +
                  attribute("xlink:href", "data:image/png;base64," + png.toBase64()) + "/>\n";
    }

private:
    QByteArray fillText(const QBrush& brush) {
        if (brush.style() == Qt::NoBrush) {
            return attribute("fill", "none");
        }
        const QGradient* gradient = brush.gradient();
        if (gradient == nullptr || gradient->type() != QGradient::LinearGradient) {
            return attribute("fill", vectorColour(brush.color())) + opacity("fill-opacity", brush.color());
        }
        const auto& linear = static_cast<const QLinearGradient&>(*gradient);
        const QByteArray id = "g" + QByteArray::number(++m_gradients);
        m_body += "<linearGradient" + attribute("id", id) + attribute("gradientUnits", "userSpaceOnUse") +
                  attribute("x1", vectorNumber(linear.start().x())) +
                  attribute("y1", vectorNumber(linear.start().y())) +
                  attribute("x2", vectorNumber(linear.finalStop().x())) +
                  attribute("y2", vectorNumber(linear.finalStop().y())) + '>';
        for (const QGradientStop& stop : linear.stops()) {
            m_body += "<stop" + attribute("offset", vectorNumber(stop.first)) +
                      attribute("stop-color", vectorColour(stop.second)) +
                      opacity("stop-opacity", stop.second) + "/>";
        }
        m_body += "</linearGradient>\n";
        return attribute("fill", "url(#" + id + ')');
    }

    static QByteArray strokeText(const QPen& pen) {
        if (pen.style() == Qt::NoPen) {
            return {};
        }
        QByteArray text = attribute("stroke", vectorColour(pen.color())) +
                          opacity("stroke-opacity", pen.color()) +
                          attribute("stroke-width", vectorNumber(pen.widthF()));
        if (pen.style() != Qt::SolidLine) {
            QByteArray dashes;
            for (const double part : pen.dashPattern()) {
                dashes += (dashes.isEmpty() ? "" : " ") + vectorNumber(part * pen.widthF());
            }
            text += attribute("stroke-dasharray", dashes);
        }
        if (pen.capStyle() != Qt::FlatCap) {
            text += attribute("stroke-linecap", pen.capStyle() == Qt::RoundCap ? "round" : "square");
        }
        if (pen.joinStyle() != Qt::MiterJoin && pen.joinStyle() != Qt::SvgMiterJoin) {
            text += attribute("stroke-linejoin", pen.joinStyle() == Qt::RoundJoin ? "round" : "bevel");
        }
        return text;
    }

    bool m_hasOutlines;
    QByteArray m_body;
    int m_gradients = 0;
};

}  // namespace

QByteArray figureSvg(const FigureComposition& page) {
    const FigureSheet& sheet = page.sheet();
    SvgPaintEngine engine(page.spec().hasOutlines);
    VectorPaper paper(engine, sheet.units);
    QCPPainter painter;
    painter.begin(&paper);
    painter.setMode(QCPPainter::pmVectorized);
    page.paint(painter);
    painter.end();
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.1" role="img")" +
           attribute("width", vectorNumber(sheet.millimetres.width()) + "mm") +
           attribute("height", vectorNumber(sheet.millimetres.height()) + "mm") +
           attribute("viewBox",
                     "0 0 " + vectorNumber(sheet.units.width()) + ' ' + vectorNumber(sheet.units.height())) +
           attribute("font-family", "Inter, 'Noto Sans CJK SC', 'DejaVu Sans', sans-serif") + ">\n<title>" +
           escaped(page.title()) + "</title>\n<desc>" + escaped(page.altText()) + "</desc>\n" +
           svgMetadata(carriedRecord(page)) + engine.body() + "</svg>\n";
}

}  // namespace fulcrum
