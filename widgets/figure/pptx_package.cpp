// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/pptx_package.h"

#include "widgets/figure/pptx_paint_engine.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

const QByteArray kHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const QByteArray kOffice = "http://schemas.openxmlformats.org/officeDocument/2006";
const QByteArray kSpaces =
    " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
    " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
    " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";
const QByteArray kTreeHead =
    "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>"
    "<a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/><a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"0\" cy=\"0\"/>"
    "</a:xfrm></p:grpSpPr>";
const QByteArray kColours =
    "<p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" "
    "accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\" "
    "accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"/>";
constexpr qint64 kNotesWidth = 6'858'000;
constexpr qint64 kNotesHeight = 9'144'000;
constexpr int kFirstSlideId = 256;

QByteArray decimal(qint64 value) { return QByteArray::number(value); }

struct PartRelation {
    QByteArray id;
    QByteArray type;
    QByteArray target;
};

QByteArray relations(const std::vector<PartRelation>& all) {
    QByteArray text =
        kHead + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    for (const PartRelation& one : all) {
        const QByteArray base =
            one.type == "metadata/core-properties"
                ? QByteArray("http://schemas.openxmlformats.org/package/2006/relationships")
                : QByteArray(kOffice + "/relationships");
        text += "<Relationship Id=\"" + one.id + "\" Type=\"" + base + '/' + one.type + "\" Target=\"" +
                one.target + "\"/>";
    }
    return text + "</Relationships>";
}

QByteArray theme() {
    const auto plain = [](const char* name, const char* value) -> QByteArray {
        return QByteArray("<a:") + name + "><a:srgbClr val=\"" + value + "\"/></a:" + name + '>';
    };
    const QByteArray fills = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
    const QByteArray outline = "<a:ln w=\"9525\">" + fills + "</a:ln>";
    const QByteArray effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
    const QByteArray font = "<a:latin typeface=\"Inter\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>";
    return kHead +
           "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"Fulcrum\">"
           "<a:themeElements><a:clrScheme name=\"Fulcrum\">" +
           plain("dk1", "1F2933") + plain("lt1", "FFFFFF") + plain("dk2", "5B6672") + plain("lt2", "F5F7F9") +
           plain("accent1", "1F5FAF") + plain("accent2", "B0006D") + plain("accent3", "5B6672") +
           plain("accent4", "999933") + plain("accent5", "44AA99") + plain("accent6", "882255") +
           plain("hlink", "1F5FAF") + plain("folHlink", "1F5FAF") +
           "</a:clrScheme><a:fontScheme name=\"Fulcrum\"><a:majorFont>" + font +
           "</a:majorFont><a:minorFont>" + font +
           "</a:minorFont></a:fontScheme><a:fmtScheme name=\"Fulcrum\"><a:fillStyleLst>" + fills + fills +
           fills + "</a:fillStyleLst><a:lnStyleLst>" + outline + outline + outline +
           "</a:lnStyleLst><a:effectStyleLst>" + effect + effect + effect +
           "</a:effectStyleLst><a:bgFillStyleLst>" + fills + fills + fills +
           "</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>";
}

QByteArray master() {
    return kHead + "<p:sldMaster" + kSpaces +
           "><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr "
           "val=\"bg1\"/></a:solidFill><a:effectLst/></p:bgPr>"
           "</p:bg><p:spTree>" +
           kTreeHead + "</p:spTree></p:cSld>" + kColours +
           "<p:sldLayoutIdLst><p:sldLayoutId id=\"2147483649\" r:id=\"rId1\"/></p:sldLayoutIdLst>"
           "</p:sldMaster>";
}

QByteArray layout() {
    return kHead + "<p:sldLayout" + kSpaces + " type=\"blank\"><p:cSld name=\"Blank\"><p:spTree>" +
           kTreeHead + "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>";
}

QByteArray notesMaster() {
    return kHead + "<p:notesMaster" + kSpaces +
           "><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr "
           "val=\"bg1\"/></a:solidFill><a:effectLst/></p:bgPr>"
           "</p:bg><p:spTree>" +
           kTreeHead + "</p:spTree></p:cSld>" + kColours + "</p:notesMaster>";
}

/// A box with the slide on the page of notes, and one with the words.
QByteArray notes(const QString& text) {
    QByteArray paragraphs;
    for (const QString& paragraph : text.split(u'\n')) {
        paragraphs += "<a:p><a:r><a:rPr dirty=\"0\"/><a:t>" + xmlEscaped(paragraph) + "</a:t></a:r></a:p>";
    }
    return kHead + "<p:notes" + kSpaces + "><p:cSld><p:spTree>" + kTreeHead +
           "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Slide\"/><p:cNvSpPr><a:spLocks noGrp=\"1\" noRot=\"1\" "
           "noChangeAspect=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"sldImg\"/></p:nvPr></p:nvSpPr><p:spPr>"
           "<a:xfrm><a:off x=\"685800\" y=\"1143000\"/><a:ext cx=\"5486400\" cy=\"3086100\"/></a:xfrm>"
           "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr></p:sp>"
           "<p:sp><p:nvSpPr><p:cNvPr id=\"3\" name=\"Notes\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr>"
           "<p:nvPr><p:ph type=\"body\" idx=\"1\"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm>"
           "<a:off x=\"685800\" y=\"4400550\"/><a:ext cx=\"5486400\" cy=\"3600450\"/></a:xfrm>"
           "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>" +
           paragraphs +
           "</p:txBody></p:sp></p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>";
}

QByteArray slide(const PptxSlide& one, const PptxPackage& package) {
    QByteArray shapes = one.shapes;
    if (!one.altText.isEmpty()) {
        const QByteArray extent = "<a:off x=\"0\" y=\"0\"/><a:ext cx=\"" + decimal(package.width) +
                                  "\" cy=\"" + decimal(package.height) +
                                  "\"/><a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"" + decimal(package.width) +
                                  "\" cy=\"" + decimal(package.height) + "\"/>";
        shapes = "<p:grpSp><p:nvGrpSpPr><p:cNvPr id=\"2\" name=\"" + xmlEscaped(one.title) + "\" descr=\"" +
                 xmlEscaped(one.altText) + "\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>" +
                 extent + "</a:xfrm></p:grpSpPr>\n" + shapes + "</p:grpSp>";
    }
    return kHead + "<p:sld" + kSpaces + "><p:cSld><p:spTree>" + kTreeHead + shapes +
           "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>";
}

QByteArray contentTypes(const PptxPackage& package) {
    const QByteArray base = "application/vnd.openxmlformats-officedocument.";
    QByteArray text = kHead +
                      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                      "<Default Extension=\"rels\" "
                      "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                      "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                      "<Default Extension=\"png\" ContentType=\"image/png\"/>";
    const auto add = [&](const QByteArray& part, const QByteArray& type) {
        text += "<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>";
    };
    add("ppt/presentation.xml", base + "presentationml.presentation.main+xml");
    add("ppt/slideMasters/slideMaster1.xml", base + "presentationml.slideMaster+xml");
    add("ppt/slideLayouts/slideLayout1.xml", base + "presentationml.slideLayout+xml");
    add("ppt/notesMasters/notesMaster1.xml", base + "presentationml.notesMaster+xml");
    add("ppt/theme/theme1.xml", base + "theme+xml");
    add("ppt/theme/theme2.xml", base + "theme+xml");
    for (std::size_t i = 0; i < package.slides.size(); ++i) {
        const QByteArray nth = decimal(static_cast<qint64>(i) + 1);
        add("ppt/slides/slide" + nth + ".xml", base + "presentationml.slide+xml");
        if (!package.slides[i].notes.isEmpty()) {
            add("ppt/notesSlides/notesSlide" + nth + ".xml", base + "presentationml.notesSlide+xml");
        }
    }
    add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    add("docProps/app.xml", base + "extended-properties+xml");
    if (!package.view.isEmpty()) {
        add("docProps/custom.xml", base + "custom-properties+xml");
    }
    return text + "</Types>";
}

QByteArray presentation(const PptxPackage& package) {
    QByteArray ids;
    for (std::size_t i = 0; i < package.slides.size(); ++i) {
        const auto nth = static_cast<qint64>(i);
        ids += "<p:sldId id=\"" + decimal(kFirstSlideId + nth) + "\" r:id=\"rId" + decimal(nth + 4) + "\"/>";
    }
    return kHead + "<p:presentation" + kSpaces +
           " saveSubsetFonts=\"1\"><p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" r:id=\"rId1\"/>"
           "</p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id=\"rId2\"/></p:notesMasterIdLst>"
           "<p:sldIdLst>" +
           ids + "</p:sldIdLst><p:sldSz cx=\"" + decimal(package.width) + "\" cy=\"" +
           decimal(package.height) + "\"/><p:notesSz cx=\"" + decimal(kNotesWidth) + "\" cy=\"" +
           decimal(kNotesHeight) + "\"/></p:presentation>";
}

void addSlides(const PptxPackage& package, std::vector<ZipPart>& parts) {
    for (std::size_t i = 0; i < package.slides.size(); ++i) {
        const PptxSlide& one = package.slides[i];
        const QByteArray nth = decimal(static_cast<qint64>(i) + 1);
        const QString name = QString::fromLatin1(nth);
        std::vector<PartRelation> links{{"rId1", "slideLayout", "../slideLayouts/slideLayout1.xml"}};
        for (const int picture : one.pictures) {
            links.push_back(
                {"rIdImage" + decimal(picture), "image", "../media/image" + decimal(picture) + ".png"});
        }
        if (!one.notes.isEmpty()) {
            links.push_back({"rIdNotes", "notesSlide", "../notesSlides/notesSlide" + nth + ".xml"});
        }
        parts.push_back({u"ppt/slides/slide"_s + name + u".xml"_s, slide(one, package)});
        parts.push_back({u"ppt/slides/_rels/slide"_s + name + u".xml.rels"_s, relations(links)});
        if (!one.notes.isEmpty()) {
            parts.push_back({u"ppt/notesSlides/notesSlide"_s + name + u".xml"_s, notes(one.notes)});
            parts.push_back({u"ppt/notesSlides/_rels/notesSlide"_s + name + u".xml.rels"_s,
                             relations({{"rId1", "notesMaster", "../notesMasters/notesMaster1.xml"},
                                        {"rId2", "slide", "../slides/slide" + nth + ".xml"}})});
        }
    }
}

void addProperties(const PptxPackage& package, std::vector<ZipPart>& parts) {
    const QString title = package.slides.empty() ? QString() : package.slides.front().title;
    parts.push_back(
        {u"docProps/core.xml"_s,
         kHead +
             "<cp:coreProperties "
             "xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
             "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" +
             xmlEscaped(title) + "</dc:title><dc:creator>Fulcrum</dc:creator></cp:coreProperties>"});
    parts.push_back({u"docProps/app.xml"_s, kHead + "<Properties xmlns=\"" + kOffice +
                                                "/extended-properties\"><Application>Fulcrum</Application>"
                                                "</Properties>"});
    if (!package.view.isEmpty()) {
        parts.push_back({u"docProps/custom.xml"_s,
                         kHead + "<Properties xmlns=\"" + kOffice + "/custom-properties\" xmlns:vt=\"" +
                             kOffice +
                             "/docPropsVTypes\"><property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" "
                             "pid=\"2\" name=\"FulcrumView\"><vt:lpwstr>" +
                             xmlEscaped(package.view) + "</vt:lpwstr></property></Properties>"});
    }
}

}  // namespace

std::vector<ZipPart> pptxParts(const PptxPackage& package) {
    std::vector<PartRelation> top{{"rId1", "officeDocument", "ppt/presentation.xml"},
                              {"rId2", "metadata/core-properties", "docProps/core.xml"},
                              {"rId3", "extended-properties", "docProps/app.xml"}};
    if (!package.view.isEmpty()) {
        top.push_back({"rId4", "custom-properties", "docProps/custom.xml"});
    }
    std::vector<PartRelation> inside{{"rId1", "slideMaster", "slideMasters/slideMaster1.xml"},
                                 {"rId2", "notesMaster", "notesMasters/notesMaster1.xml"},
                                 {"rId3", "theme", "theme/theme1.xml"}};
    for (std::size_t i = 0; i < package.slides.size(); ++i) {
        const auto nth = static_cast<qint64>(i);
        inside.push_back({"rId" + decimal(nth + 4), "slide", "slides/slide" + decimal(nth + 1) + ".xml"});
    }
    std::vector<ZipPart> parts{
        {u"[Content_Types].xml"_s, contentTypes(package)},
        {u"_rels/.rels"_s, relations(top)},
        {u"ppt/presentation.xml"_s, presentation(package)},
        {u"ppt/_rels/presentation.xml.rels"_s, relations(inside)},
        {u"ppt/slideMasters/slideMaster1.xml"_s, master()},
        {u"ppt/slideMasters/_rels/slideMaster1.xml.rels"_s,
         relations({{"rId1", "slideLayout", "../slideLayouts/slideLayout1.xml"},
                    {"rId2", "theme", "../theme/theme1.xml"}})},
        {u"ppt/slideLayouts/slideLayout1.xml"_s, layout()},
        {u"ppt/slideLayouts/_rels/slideLayout1.xml.rels"_s,
         relations({{"rId1", "slideMaster", "../slideMasters/slideMaster1.xml"}})},
        {u"ppt/notesMasters/notesMaster1.xml"_s, notesMaster()},
        {u"ppt/notesMasters/_rels/notesMaster1.xml.rels"_s,
         relations({{"rId1", "theme", "../theme/theme2.xml"}})},
        {u"ppt/theme/theme1.xml"_s, theme()},
        {u"ppt/theme/theme2.xml"_s, theme()},
    };
    addSlides(package, parts);
    addProperties(package, parts);
    for (std::size_t i = 0; i < package.pictures.size(); ++i) {
        parts.push_back({u"ppt/media/image"_s + QString::number(i + 1) + u".png"_s, package.pictures[i]});
    }
    return parts;
}

}  // namespace fulcrum
