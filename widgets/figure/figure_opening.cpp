// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/figure_opening.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>

#include "models/document/data_version.h"
#include "models/exchange/zip_archive.h"
#include "widgets/figure/figure.h"
#include "widgets/figure/figure_options.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// How an option of a record is called that is a call-out.
const QString kCallout = u"callout"_s;

/// No figure is larger, in bytes; larger files are not looked into.
constexpr qint64 kLargestFigure = qint64{256} * 1024 * 1024;
constexpr qint64 kLargestProperties = qint64{1024} * 1024;
constexpr qint64 kSignature = 8;

constexpr QByteArrayView kSvgBegin = "<metadata id=\"fulcrum-view\">";
constexpr QByteArrayView kPdfBegin = "<fulcrum:view>";
constexpr QByteArrayView kPptxBegin = "<vt:lpwstr>";

struct FigureOpeningTexts {
    Q_DECLARE_TR_FUNCTIONS(FigureOpening)
};

/// What stands between `begin` and the next tag; empty if it is not there.
QByteArray between(const QByteArray& bytes, QByteArrayView begin) {
    const qsizetype at = bytes.indexOf(begin);
    if (at < 0) {
        return {};
    }
    const qsizetype from = at + begin.size();
    const qsizetype to = bytes.indexOf('<', from);
    return to < 0 ? QByteArray() : bytes.mid(from, to - from).trimmed();
}

Result<QByteArray> carriedBy(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{path, FigureOpeningTexts::tr("the file cannot be read"),
                     FigureOpeningTexts::tr("check that it is there")};
    }
    if (file.size() > kLargestFigure) {
        return Error{path, FigureOpeningTexts::tr("the file is too large to be a figure"),
                     FigureOpeningTexts::tr("choose another")};
    }
    const QByteArray signature = file.peek(kSignature);
    if (signature.startsWith("\x89PNG")) {
        QImageReader reader(&file);
        return reader.text(QString::fromLatin1(kRecordKey)).toLatin1();
    }
    const QByteArray bytes = file.readAll();
    if (signature.startsWith("PK")) {
        const auto properties = readZipPart(bytes, u"docProps/custom.xml"_s, kLargestProperties, path);
        return properties ? between(*properties, kPptxBegin) : QByteArray();
    }
    return between(bytes, signature.startsWith("%PDF") ? kPdfBegin : kSvgBegin);
}

}  // namespace

QByteArray carriedRecord(const FigureComposition& page) {
    if (!page.spec().carriesView) {
        return {};
    }
    const Document& document = page.scene().document();
    ViewState view = page.spec().view;
    view.project = document.identity();
    const auto version = dataVersionOf(document.store());
    FigureOptions options = figureOptions(page.spec());
    for (const Callout& callout : page.spec().callouts) {
        options.emplace_back(kCallout, calloutText(callout));
    }
    return writeFigureRecord({linkTo(view), version ? version->edit : QString(), options}).toBase64();
}

QByteArray svgMetadata(const QByteArray& carried) {
    return carried.isEmpty() ? QByteArray() : kSvgBegin.toByteArray() + carried + "</metadata>\n";
}

QByteArray pdfMetadata(const QByteArray& carried, const QString& title) {
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
           "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\" "
           "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:fulcrum=\"urn:fulcrum:figure\">"
           "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" +
           title.toHtmlEscaped().toUtf8() + "</rdf:li></rdf:Alt></dc:title>" + kPdfBegin.toByteArray() +
           carried + "</fulcrum:view></rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>\n";
}

bool isFigureFile(const QString& path) {
    return figureEndings().contains(QFileInfo(path).suffix().toLower());
}

Result<FigureRecord> figureRecord(const QString& path) {
    const auto carried = carriedBy(path);
    if (!carried) {
        return carried.error();
    }
    if (carried->isEmpty()) {
        return Error{path, FigureOpeningTexts::tr("it does not say which view it shows"),
                     FigureOpeningTexts::tr(
                         "only figures made by this program do, and not where that was switched off")};
    }
    if (carried->size() > 2 * kLargestFigureRecord) {
        return Error{path, FigureOpeningTexts::tr("what it says of its view is too long to be true"),
                     FigureOpeningTexts::tr("make the figure again from its project")};
    }
    return readFigureRecord(QByteArray::fromBase64(*carried), path);
}

Result<FigureSpec> specOf(const FigureRecord& record, const QString& file) {
    FigureSpec spec;
    auto view = viewFromLink(record.link);
    if (!view) {
        return Error{
            file, FigureOpeningTexts::tr("the view that it shows cannot be read: %1").arg(view.error().what),
            view.error().mend};
    }
    spec.view = std::move(view).value();
    for (const auto& [name, value] : record.options) {
        if (name == kCallout) {
            const auto callout = calloutFromText(value, spec.view.lens);
            if (!callout) {
                return Error{file, callout.error().what, callout.error().mend};
            }
            spec.callouts.push_back(*callout);
            continue;
        }
        if (const auto set = setFigureOption(spec, name, value); !set) {
            return Error{file, set.error().what, set.error().mend};
        }
    }
    return spec;
}

}  // namespace fulcrum
